"""Map places in a text between Qt, which counts UTF-16 units, and the core, which counts code points."""

import re

_BEYOND = re.compile("[\U00010000-\U0010ffff]")


class Positions:
    """The places of one text; nothing is worked out for a text without emoji and their like."""

    def __init__(self, text: str) -> None:
        self._pairs = [match.start() for match in _BEYOND.finditer(text)]

    def to_qt(self, place: int) -> int:
        """Return the UTF-16 place of a code point."""
        from bisect import bisect_left

        return place + bisect_left(self._pairs, place)

    def from_qt(self, place: int) -> int:
        """Return the code point at a UTF-16 place; inside a pair, the pair's own."""
        low, high = 0, len(self._pairs)
        while low < high:
            middle = (low + high) // 2
            if self._pairs[middle] + middle + 1 <= place - 1:
                low = middle + 1
            else:
                high = middle
        inside = low < len(self._pairs) and self._pairs[low] + low + 1 == place
        return self._pairs[low] if inside else place - low
