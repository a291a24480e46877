"""Know the top-level domains, and which host names can exist."""

import functools
import unicodedata
from typing import NamedTuple

LONGEST_LABEL = 63


class TopLevel(NamedTuple):
    """The top-level domains: in ASCII letters, and in others with their lengths."""

    ascii: frozenset[str]
    other: frozenset[str]
    lengths: tuple[int, ...]  # of ``other``, longest first


@functools.cache
def top_level() -> TopLevel:
    """Read the top-level domains from the public suffix list that is installed.

    Only its ICANN part: ``github.io`` is a suffix, ``io`` is a top-level domain.
    """
    from pathlib import Path

    import publicsuffixlist

    listed: set[str] = set()
    with Path(publicsuffixlist.PSLFILE).open(encoding="utf-8") as stream:
        for line in stream:
            if line.startswith("// ===END ICANN DOMAINS"):
                break
            if line.startswith("//") or line.isspace():
                continue
            listed.add(line.split(maxsplit=1)[0].rpartition(".")[2].lower())
    ascii_only = frozenset(name for name in listed if name.isascii())
    other = frozenset(listed - ascii_only)
    return TopLevel(ascii_only, other, tuple(sorted({len(name) for name in other}, reverse=True)))


def encoded_length(host: str) -> int | None:
    """Return how long ``host`` is in ASCII (punycode), or None if it cannot exist."""
    length = host.count(".")
    for label in host.split("."):
        size = _encoded_label(label)
        if size is None:
            return None
        length += size
    return length


def _encoded_label(label: str) -> int | None:
    if not 0 < len(label) <= LONGEST_LABEL:
        return None
    if label.isascii():
        return len(label)
    if label[:4].lower() == "xn--":
        return None  # says it is encoded already, and is not
    try:
        size = len(unicodedata.normalize("NFKC", label.lower()).encode("punycode"))
    except UnicodeError:
        return None
    return size + 4 if size + 4 <= LONGEST_LABEL else None
