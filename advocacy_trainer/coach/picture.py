"""A picture in a draft, as the coach sees it."""

from typing import NamedTuple


class Picture(NamedTuple):
    """What the coach may know about a picture in the draft."""

    alt_text: str = ""
    decorative: bool = False
    people: bool = False
    consent: bool = False
