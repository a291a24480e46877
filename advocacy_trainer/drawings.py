"""What an SVG of a lesson may hold: shapes and text. Nothing that is fetched, run, or drawn over and over."""

import re

LARGEST = 256 * 1024  # bytes; the largest of ours has a twentieth of it
MOST_ELEMENTS = 5_000
DEEPEST = 40

_REFUSED = tuple(
    (re.compile(pattern, re.IGNORECASE), what)
    for pattern, what in (
        (r"<!(?:DOCTYPE|ENTITY)", "a document type, which may hold entities"),
        (r"<\s*(?:\w+:)?use\b", "<use>, which may draw itself over and over"),
        (r"<\s*(?:\w+:)?(?:script|foreignObject|handler|set|animate\w*)\b", "something that runs"),
        (r"<\s*(?:\w+:)?(?:image|feImage|iframe|audio|video|style)\b", "something from elsewhere"),
        (r"<\s*(?:\w+:)?(?:pattern|filter|mask|marker)\b", "a pattern, filter, mask or marker"),
        (r"\bhref\s*=\s*[\"'](?!#)", "a link out of the drawing"),
        (r"url\s*\(\s*[\"']?(?!#)", "an address out of the drawing"),
        (r"<\?xml-stylesheet|@import|\son\w+\s*=", "something that is fetched or runs"),
    )
)
_TAG = re.compile(r"<(/?)[A-Za-z][^<>]*?(/?)>")


def fault_of(source: str) -> str:
    """Return why a drawing is not shown, in English; "" where it is."""
    if len(source.encode("utf-8", "replace")) > LARGEST:
        return f"it is larger than {LARGEST // 1024} KB"
    for pattern, what in _REFUSED:
        if pattern.search(source):
            return f"it holds {what}"
    depth = 0
    for number, found in enumerate(_TAG.finditer(source), 1):
        depth += -1 if found[1] else 0 if found[2] else 1
        if depth > DEEPEST or number > MOST_ELEMENTS:
            return f"it has more than {MOST_ELEMENTS} elements, or they lie more than {DEEPEST} deep"
    return ""
