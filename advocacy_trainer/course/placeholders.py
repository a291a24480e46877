"""Put the workplace's own words, or a fallback, where a lesson says ``{contact}``."""

import re
from collections.abc import Mapping
from html import escape
from typing import Any

from advocacy_trainer.course.model import Aside, Block, Lesson, Prose, Spot
from advocacy_trainer.course.vocabulary import PLACEHOLDERS

_PLACEHOLDER = re.compile(r"\{([A-Za-z][\w-]*)\}")


def unknown(text: str) -> list[str]:
    """Return the names in braces that stand for nothing."""
    return [found[1] for found in _PLACEHOLDER.finditer(text) if found[1] not in PLACEHOLDERS]


def fill(text: str, values: Mapping[str, str]) -> str:
    """Replace the known placeholders in plain text."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)


def fill_html(html: str, values: Mapping[str, str]) -> str:
    """Replace the known placeholders in HTML; the values are text and are escaped."""
    return _PLACEHOLDER.sub(lambda found: escape(values[found[1]]) if found[1] in values else found[0], html)


def fill_lesson(lesson: Lesson, values: Mapping[str, str]) -> Lesson:
    """Replace the known placeholders in every text of a lesson but its Markdown.

    Prose and asides are left as they are, for ``fill_html``; so is the text of
    a spot, whose spans count its characters.
    """
    if not values:
        return lesson
    steps = tuple(
        step._replace(
            title=fill(step.title, values), parts=tuple(_filled_part(part, values) for part in step.parts)
        )
        for step in lesson.steps
    )
    return lesson._replace(steps=steps)


def _filled_part(part: Prose | Block, values: Mapping[str, str]) -> Prose | Block:
    if isinstance(part, Prose) or isinstance(part.body, Aside):
        return part
    filled = _filled(part.body, values)
    if isinstance(part.body, Spot):
        filled = filled._replace(text=part.body.text)
    return part._replace(body=filled)


def _filled(value: Any, values: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return fill(value, values) if "{" in value else value
    if isinstance(value, tuple):
        parts = [_filled(part, values) for part in value]
        return value._make(parts) if hasattr(value, "_make") else tuple(parts)
    return value


def merged(fallbacks: Mapping[str, str], values: Mapping[str, str]) -> dict[str, str]:
    """Return the workplace's own words where they say something, else the fallbacks."""
    return {name: values.get(name, "").strip() or fallback for name, fallback in fallbacks.items()}
