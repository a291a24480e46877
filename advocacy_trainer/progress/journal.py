"""The journal: what a person writes for themselves. In no export but its own."""

from collections.abc import Sequence
from pathlib import Path

from advocacy_trainer.progress.events import now_stamp
from advocacy_trainer.progress.texts import Text, Texts


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

    def search(self, words: str) -> Sequence[Text]:
        """Return the texts that hold every word of ``words``, newest first, whatever the case."""
        wanted = words.casefold().split()
        return [
            text
            for text in reversed(self.all())
            if all(word in f"{text.text}\n{text.label}".casefold() for word in wanted)
        ]
