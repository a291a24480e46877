"""One finding about a picture, with its value and a sentence that explains it."""

from typing import NamedTuple


class Check(NamedTuple):
    """What was looked at (``id``), whether it is fine, the measured value, and why it matters.

    ``sentence`` is an English template in the context ``pictures``; ``fields``
    fills it in. A hint is never a fault: the person decides.
    """

    id: str
    ok: bool
    value: str | float | None
    sentence: str
    fields: dict[str, str | int]

    def told(self) -> str:
        """Return the sentence in English, filled in."""
        return self.sentence.format(**self.fields)
