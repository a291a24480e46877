"""Read what stands after ``==``: an id, and in brackets what it is and for whom."""

from collections.abc import Mapping

from advocacy_trainer.course.blocks.body import BodyText
from advocacy_trainer.course.model import Conditions
from advocacy_trainer.course.syntax import ID, AttributeSyntaxError, Entry, read_attributes
from advocacy_trainer.settings import PUBLIC, REGIONS, WORKS

AUDIENCES: Mapping[str, tuple[str, ...]] = {"work": WORKS, "public": PUBLIC, "region": REGIONS}
"""The attributes that say for whom something is, and their values."""


def read_scene_head(body: BodyText, entry: Entry, remedy: str) -> tuple[str, dict[str, str]]:
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
            conditions.append((name, words))
    return tuple(conditions)


def _named(kind: str) -> str:
    return {"scenario": "scene", "thread": "comment", "recall": "question", "complete": "round"}.get(
        kind, "piece"
    )
