"""Put the workplace's own words, or a fallback, where a lesson says ``{contact}``."""

import re
from collections.abc import Mapping
from html import escape

from advocacy_trainer.course.model import PLACEHOLDERS

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


def merged(fallbacks: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    """Return the workplace's own words where they say something, else the fallbacks."""
    return {name: own.get(name, "").strip() or fallback for name, fallback in fallbacks.items()}
