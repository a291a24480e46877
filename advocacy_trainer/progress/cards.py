"""Cards, picks, plans and notes: short answers that stay and can be changed."""

from collections.abc import Mapping
from pathlib import Path

from advocacy_trainer.progress.events import now_stamp
from advocacy_trainer.progress.text_file import Text
from advocacy_trainer.progress.texts import Texts


class Cards(Texts):
    """Filled-in cards by lesson and block, each with its fields."""

    name = "cards.json"

    @classmethod
    def open(cls, folder: Path | None, *, read_only: bool = False) -> "Cards":
        """Open the cards of a data folder; None keeps them in memory only."""
        return cls(folder, read_only=read_only)

    def fill(
        self,
        lesson: str,
        block: str,
        fields: Mapping[str, str],
        *,
        kind: str = "card",
        labels: Mapping[str, str] | None = None,
        sets: str = "",
    ) -> None:
        """Keep the fields of one card; a field left out stays, an empty one is an answer too.

        ``kind`` is card, pick or plan; a plan's fields are called ``if`` and ``then``.
        ``sets`` is the block's attribute of that name (reason, time, pause, buddy, readers, ...).
        """
        stored = {text.field: text for text in self.all() if (text.lesson, text.block) == (lesson, block)}
        new: list[Text] = []
        for field, words in fields.items():
            label = (labels or {}).get(field, "")
            if field in stored:
                old = stored[field]
                new.append(
                    old._replace(
                        text=words, label=label or old.label, set=sets or old.set, changed=now_stamp()
                    )
                )
            else:
                place = {"lesson": lesson, "block": block, "field": field, "label": label, "set": sets}
                new.append(self._new(kind, words, **place))
        if new:
            self.put(*new)

    def of(self, lesson: str, block: str) -> dict[str, str]:
        """Return the fields of one card; empty where it was never filled in."""
        return {text.field: text.text for text in self.all() if (text.lesson, text.block) == (lesson, block)}

    def note(self, starter: str, words: str) -> Text:
        """Keep something I'm glad about; ``starter`` is the id of the sentence it began with."""
        return self.put(self._new("note", words, field=starter))

    def of_kind(self, kind: str) -> list[Text]:
        """Return all texts of one kind, or that set it (reason, time, ...), oldest first."""
        return [text for text in self.all() if kind in (text.kind, text.set)]
