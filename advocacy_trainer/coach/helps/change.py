"""A change to a text that one press puts in and one takes back."""

from typing import NamedTuple


class Change(NamedTuple):
    """Words that may stand in the place of others: ``kind`` is apology, greeting or parted."""

    kind: str
    start: int
    end: int
    before: str
    after: str

    def put_in(self, text: str) -> str:
        """Return the text with the change."""
        return text[: self.start] + self.after + text[self.end :]

    def taken_back(self, text: str) -> str:
        """Return the text as it was before ``put_in``."""
        return text[: self.start] + self.before + text[self.start + len(self.after) :]
