"""Find the way back from a text as counted to the text as typed."""

import re
import unicodedata
from bisect import bisect_right
from typing import NamedTuple

from advocacy_trainer.platforms import graphemes

_CHANGING = re.compile("\r\n|[\0-\u02ff]?[\u0300-\U0010ffff]++")


class PositionMap(NamedTuple):
    """Map code points of a changed text to those of the original.

    ``ends`` are the ends of stretches in the changed text, ``origins`` those in
    the original; both empty where nothing was changed.
    """

    ends: list[int]
    origins: list[int]

    @classmethod
    def same(cls) -> "PositionMap":
        """Return the map of a text that was not changed."""
        return cls([], [])

    @classmethod
    def normalized(cls, text: str, *, compose: bool) -> tuple[str, "PositionMap"]:
        """Return ``text`` with CR LF as LF, composed (NFC) if asked, and the map back."""
        parts: list[str] = []
        places = cls([], [])
        at = total = 0
        for match in _CHANGING.finditer(text):
            shown = match[0]
            if shown != "\r\n" and (not compose or unicodedata.is_normalized("NFC", shown)):
                continue
            parts.append(text[at : match.start()])
            total = places.add(total + match.start() - at, match.start())
            # Composing never reaches beyond a grapheme cluster, so the clusters are the stretches.
            for start, end in graphemes.clusters(shown):
                old = shown[start:end]
                new = "\n" if old == "\r\n" else unicodedata.normalize("NFC", old)
                parts.append(new)
                total = places.add(total + len(new), match.start() + end)
            at = match.end()
        parts.append(text[at:])
        places.add(total + len(text) - at, len(text))
        return "".join(parts), places

    def add(self, end: int, origin: int) -> int:
        """Note that the stretch up to ``end`` comes from the original up to ``origin``; return ``end``."""
        self.ends.append(end)
        self.origins.append(origin)
        return end

    def before(self, place: int) -> int:
        """Return the original place of the boundary before code point ``place``."""
        if not self.ends:
            return place
        stretch = bisect_right(self.ends, place)
        if stretch == len(self.ends):
            return self.origins[-1]
        start = self.ends[stretch - 1] if stretch else 0
        origin = self.origins[stretch - 1] if stretch else 0
        return min(origin + place - start, self.origins[stretch])
