"""The journal: what a person writes for themselves. In no export but its own."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from advocacy_trainer.progress.events import now_stamp
from advocacy_trainer.progress.text_file import Text
from advocacy_trainer.progress.texts import Texts

BIN_DAYS = 7
_BIN = "bin "


class Journal(Texts):
    """Reflections and rewrites; one per block, and any number without a block."""

    name = "journal.json"

    @classmethod
    def open(cls, folder: Path | None, *, read_only: bool = False) -> "Journal":
        """Open the journal of a data folder; None keeps it in memory only."""
        return cls(folder, read_only=read_only)

    def write(
        self, text: str, *, lesson: str = "", block: str = "", label: str = "", kind: str = "reflection"
    ) -> Text:
        """Keep a text; a second one for the same block replaces the first. Empty text deletes it."""
        old = self.of(lesson, block) if block else None
        if old is not None and not text.strip():
            self.delete(old.id)
            return old._replace(text="")
        if old is not None:
            return self.put(old._replace(text=text, label=label or old.label, changed=now_stamp()))
        new = self._new(kind, text, lesson=lesson, block=block, label=label)
        return self.put(new) if text.strip() else new

    def of(self, lesson: str, block: str) -> Text | None:
        """Return what was written in one block of a lesson."""
        return next((text for text in self.all() if (text.lesson, text.block) == (lesson, block)), None)

    def all(self) -> Sequence[Text]:
        """Return every text but those in the bin, oldest first."""
        return [text for text in super().all() if not text.set.startswith(_BIN)]

    def binned(self) -> Sequence[Text]:
        """Return the texts in the bin, oldest first."""
        return [text for text in super().all() if text.set.startswith(_BIN)]

    def put_in_bin(self, identity: str, today: dt.date) -> None:
        """Put a text in the bin, from which it goes for good after seven days."""
        text = self.get(identity)
        if text is not None:
            self.put(text._replace(set=f"{_BIN}{today}"))

    def bring_back(self, identity: str) -> None:
        """Take a text out of the bin."""
        text = self.get(identity)
        if text is not None:
            self.put(text._replace(set=""))

    def empty_bin(self, today: dt.date) -> list[str]:
        """Let go of what has lain in the bin for seven days by a trusted day; return the ids."""
        last = f"{_BIN}{today - dt.timedelta(days=BIN_DAYS)}"
        gone = [text.id for text in self.binned() if text.set <= last]
        for identity in gone:
            self.erase(identity)
        return gone

    def bin_days(self) -> list[dt.date]:
        """Return the days on which something was put in the bin."""
        found = []
        for one in self.binned():
            try:
                found.append(dt.date.fromisoformat(one.set.removeprefix(_BIN)))
            except ValueError:
                continue
        return found

    def date_bin_anew(self, today: dt.date) -> None:
        """Let the seven days begin today for what a clock that was ahead has put in the bin."""
        ahead = f"{_BIN}{today + dt.timedelta(days=1)}"
        late = [text._replace(set=f"{_BIN}{today}") for text in self.binned() if text.set > ahead]
        if late:
            self.put(*late)

    def search(self, words: str) -> Sequence[Text]:
        """Return the texts that hold every word of ``words``, newest first, whatever the case."""
        wanted = words.casefold().split()
        return [
            text
            for text in reversed(self.all())
            if all(word in f"{text.text}\n{text.label}".casefold() for word in wanted)
        ]
