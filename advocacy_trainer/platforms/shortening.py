"""What is left of a link where a platform's own app shortens it before it is counted.

Source: Bluesky's social-app, ``src/lib/strings/url-helpers.ts`` (toShortUrl) and ``rich-text-manip.ts``
(shortenLinks). Other apps send the link whole, and the rule has been seen to move by a character or two, so
what is counted by it is only about.
"""

import re

from advocacy_trainer.platforms.found import TextEntity

LONGEST_PATH = 15  # characters of path, query and fragment that are shown whole,
KEPT_OF_PATH = 13  # and how many of a longer one, before three dots
_PARTS = re.compile(
    r"(?:(?P<scheme>[A-Za-z][A-Za-z0-9+.\-]*)://)?(?:[^/?#@]*@)?(?P<host>[^/?#]*)(?P<path>.*)",
    re.DOTALL,
)


def shortened(link: str) -> str:
    """Return a link as Bluesky's own app writes it into the text."""
    parts = _PARTS.fullmatch(link)
    if parts is None or (parts["scheme"] or "https").lower() not in ("http", "https"):
        return link
    path = "" if parts["path"] == "/" else parts["path"]
    return parts["host"] + (path if len(path) <= LONGEST_PATH else f"{path[:KEPT_OF_PATH]}...")


def with_short_links(text: str, found: list[TextEntity]) -> str:
    """Return ``text`` with every link in it shortened."""
    parts: list[str] = []
    at = 0
    for one in found:
        if one.kind == "url":
            parts += (text[at : one.start], shortened(text[one.start : one.end]))
            at = one.end
    return "".join([*parts, text[at:]]) if parts else text


def place_in_full(at: int, text: str, found: list[TextEntity]) -> int:
    """Return where in ``text`` place ``at`` of its shortened form stands; within a link, the link's start."""
    saved = 0
    for one in found:
        if one.kind != "url":
            continue
        short = len(shortened(text[one.start : one.end]))
        if at <= one.start - saved:
            break
        if at < one.start - saved + short:
            return one.start
        saved += one.end - one.start - short
    return at + saved
