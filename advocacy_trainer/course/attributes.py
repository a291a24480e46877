"""Read the ``{#id name=value}`` of a block: which names a kind has, and which values."""

from collections.abc import Mapping

from advocacy_trainer.course.blocks import KINDS
from advocacy_trainer.course.blocks.attributes import RECALL
from advocacy_trainer.course.blocks.scene_heads import AUDIENCES
from advocacy_trainer.course.head import Report
from advocacy_trainer.course.syntax import ID, AttributeSyntaxError, read_attributes
from advocacy_trainer.settings import SECTORS

_ANY = frozenset[str]()
_EVERYWHERE: Mapping[int, Mapping[str, frozenset[str]]] = {
    1: {"sector": frozenset(SECTORS), "region": frozenset(AUDIENCES["region"]), "objective": _ANY},
    2: {**{name: frozenset(values) for name, values in AUDIENCES.items()}, "objective": _ANY},
}


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
    known = KINDS[kind]
    named = (*known.attributes, *([RECALL] if known.is_recallable else []))
    found = next((each for each in named if each.name == attribute), None)
    if found is None or found.since > number_of_format:
        return None
    if attribute == "platform":
        from advocacy_trainer.platforms.catalog import ids

        return frozenset(ids())
    return found.words


def _refusal(kind: str, attribute: str, number_of_format: int) -> tuple[str, str]:
    if number_of_format > 1 and attribute == "sector":
        return "sector= belongs to format 1", "write work= or public="
    other = 1 if number_of_format > 1 else 2
    if other > number_of_format and _allowed(kind, attribute, other) is not None:
        return f"{attribute[:40]}= belongs to format 2", "write format: 2 in the head, or take it away"
    return f"a {kind} has no “{attribute[:40]}”", "take it away"
