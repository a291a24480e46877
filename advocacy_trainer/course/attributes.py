"""Read the ``{#id name=value}`` of a block: which names a kind has, and which values."""

from collections.abc import Mapping

from advocacy_trainer.course.blocks import KINDS, RECALLABLE
from advocacy_trainer.course.blocks.scene_heads import AUDIENCES
from advocacy_trainer.course.head import Report
from advocacy_trainer.course.syntax import ID, AttributeSyntaxError, read_attributes
from advocacy_trainer.course.vocabulary import STAGES
from advocacy_trainer.settings import SECTORS

_TEXTS = ("example", "before-after", "rewrite")
_WRITTEN = (*_TEXTS, "draft", "complete", "thread", "voices")
_CHOSEN = {
    "pick": ("participation", "kind", "attitude", "worries"),
    "card": ("reason", "readers", "time", "pause", "buddy"),
}
_YES = frozenset({"yes"})
_ANY = frozenset[str]()
_EVERYWHERE: Mapping[int, Mapping[str, frozenset[str]]] = {
    1: {"sector": frozenset(SECTORS), "region": frozenset(AUDIENCES["region"]), "objective": _ANY},
    2: {**{name: frozenset(values) for name, values in AUDIENCES.items()}, "objective": _ANY},
}
_BOTH: Mapping[str, tuple[tuple[str, ...], frozenset[str]]] = {
    "recall": (RECALLABLE, _YES),
    "many": (("pick",), _YES),
    "platform": (_TEXTS, _ANY),
    "employer": (_TEXTS, _ANY),
    "product": (_TEXTS, _YES),
    "asked": (_TEXTS, _YES),
    "rewarded": (_TEXTS, _YES),
    "remarks": (_TEXTS, _ANY),
    "checked": (("law", "note", "tip"), _ANY),
    "source": (("law", "note", "tip"), _ANY),
}
_NEWER: Mapping[str, tuple[tuple[str, ...], frozenset[str]]] = {
    "platform": (_WRITTEN, _ANY),
    "employer": (_WRITTEN, _ANY),
    "product": (_WRITTEN, _YES),
    "asked": (_WRITTEN, _YES),
    "rewarded": (_WRITTEN, _YES),
    "remarks": (_WRITTEN, _ANY),
    "about": (("law",), _ANY),
    "either": (("choice",), _YES),
    "as": (("voices",), frozenset({"drafts"})),
    "stage": (("draft",), frozenset(STAGES)),
    "from": (("draft",), frozenset(STAGES)),
    "look": (("rewrite", "draft", "complete"), _ANY),
    "post": (("thread",), frozenset({"mine", "other"})),
}
"""What a lesson of format 2 may also say, and where."""


def read_block_attributes(
    kind: str, marks: str, line: int, number_of_format: int, report: Report
) -> tuple[str, dict[str, str]]:
    """Read ``marks`` into the block's id and its attributes; report what it cannot have."""
    try:
        name, attributes = read_attributes(marks)
    except AttributeSyntaxError as error:
        report(line, f"“{error}” cannot be read", 'write {#id name=value other="two words"}')
        return "", {}
    if not name and KINDS[kind].needs_id:
        report(line, f"the {kind} has no id", "write {#q1}: an id that nothing else in the lesson has")
    if name and not ID.match(name):
        report(line, f"“{name[:40]}” is no id", "use small letters, digits and -")
    accepted: dict[str, str] = {}
    for attribute, value in attributes.items():
        allowed = _allowed(kind, attribute, number_of_format)
        if allowed is None:
            what, remedy = _refusal(kind, attribute, number_of_format)
            report(line, what, remedy)
        elif allowed and any(word not in allowed for word in value.split() or [""]):
            known = ", ".join(sorted(allowed))
            report(line, f"{attribute} cannot be “{value[:40]}”", f"use one of {known}")
        elif not value.strip():
            report(line, f"{attribute} is empty", "give it a value, or take it away")
        else:
            accepted[attribute] = value
    return name, accepted


def _allowed(kind: str, attribute: str, number_of_format: int) -> frozenset[str] | None:
    """Return an attribute's allowed words: empty for any text, None for no such attribute."""
    everywhere = _EVERYWHERE[number_of_format]
    if attribute in everywhere:
        return everywhere[attribute]
    if attribute == "sets":
        return frozenset(_CHOSEN[kind]) if kind in _CHOSEN else None
    table = {**_BOTH, **_NEWER} if number_of_format > 1 else _BOTH
    kinds, words = table.get(attribute, ((), _ANY))
    if attribute == "platform" and kind in kinds:
        from advocacy_trainer.platforms.catalog import ids

        return frozenset(ids())
    return words if kind in kinds else None


def _refusal(kind: str, attribute: str, number_of_format: int) -> tuple[str, str]:
    if number_of_format > 1 and attribute == "sector":
        return "sector= belongs to format 1", "write work= or public="
    other = 1 if number_of_format > 1 else 2
    if other > number_of_format and _allowed(kind, attribute, other) is not None:
        return f"{attribute[:40]}= belongs to format 2", "write format: 2 in the head, or take it away"
    return f"a {kind} has no “{attribute[:40]}”", "take it away"
