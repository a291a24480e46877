"""Read what stands after ``==``: an id, and in brackets what it is and for whom."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from advocacy_trainer.course.blocks.body import BodyText
from advocacy_trainer.course.model import Comment, Scene
from advocacy_trainer.course.syntax import ID, AttributeSyntaxError, SyntaxEntry, read_attributes
from advocacy_trainer.course.vocabulary import MOST_VARIANTS, Conditions
from advocacy_trainer.settings import PUBLIC, REGIONS, WORKS

Part = TypeVar("Part", Scene, Comment)
AUDIENCES: Mapping[str, tuple[str, ...]] = {"work": WORKS, "public": PUBLIC, "region": REGIONS}
"""The attributes that say for whom something is, and their values."""


def read_scene_head(body: BodyText, entry: SyntaxEntry, remedy: str) -> tuple[str, dict[str, str]]:
    """Read ``id [name=value ...]`` into the id and the values; report what cannot be read."""
    name, bracket, rest = entry.key.partition("[")
    name, rest = name.strip(), rest.strip()
    wrong = not ID.match(name) or (bool(bracket) and not rest.endswith("]"))
    given: dict[str, str] = {}
    if bracket and not wrong:
        try:
            unwanted, given = read_attributes(rest[:-1])
            wrong = bool(unwanted)
        except AttributeSyntaxError:
            wrong = True
    if wrong:
        body.report(entry.line, f"“{entry.key[:40]}” is no {_named(body.kind)}", remedy)
    return name, given


def read_conditions(body: BodyText, line: int, given: Mapping[str, str]) -> Conditions:
    """Read ``work``, ``public`` and ``region``; anything else is reported."""
    conditions: list[tuple[str, tuple[str, ...]]] = []
    for name, value in given.items():
        if name not in AUDIENCES or body.format < 2:
            known = ", ".join(AUDIENCES) if body.format > 1 else "end"
            body.report(line, f"“{name[:40]}” says nothing here", f"use {known}, or take it away")
            continue
        words = tuple(value.split())
        odd = [word for word in words if word not in AUDIENCES[name]]
        if odd or not words:
            known = ", ".join(AUDIENCES[name])
            body.report(line, f"{name} cannot be “{value[:40]}”", f"use one of {known}")
        else:
            conditions.append((name, tuple(sorted(set(words)))))
    return tuple(sorted(conditions, key=lambda pair: list(AUDIENCES).index(pair[0])))


def with_variants(body: BodyText, parts: Sequence[Part], what: str) -> list[Part]:
    """Put the variants of a scene or comment into the one without conditions, which stands above them."""
    whole: dict[str, Part] = {}
    others: dict[str, list[Part]] = {}
    for part in parts:
        if not ID.match(part.id):
            continue  # said already
        if not part.conditions:
            if part.id in whole:
                body.report(part.line, f"the {what} {part.id} stands twice", f"give each {what} its own id")
            whole.setdefault(part.id, part)
            continue
        if part.id not in whole:
            remedy = f"write == {part.id} for everybody else above it"
            body.report(part.line, f"the {what} {part.id} is only there for some", remedy)
            continue
        listed = others.setdefault(part.id, [])
        if len(listed) == MOST_VARIANTS:
            said = f"there are more than {MOST_VARIANTS} variants of {part.id}"
            body.report(part.line, said, f"keep to {MOST_VARIANTS}")
            listed.append(part)  # said once
        elif len(listed) < MOST_VARIANTS:
            if any(other.conditions == part.conditions for other in listed):
                remedy = "take one of them away"
                body.report(part.line, f"this {part.id} is for the same people as another", remedy)
            else:
                listed.append(part)
    return [
        part._replace(variants=tuple(others.get(name, ())[:MOST_VARIANTS])) for name, part in whole.items()
    ]


def _named(kind: str) -> str:
    return {"scenario": "scene", "thread": "comment", "recall": "question", "complete": "round"}.get(
        kind, "piece"
    )
