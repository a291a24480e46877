"""The helps one asks for: her own words, one help at a time, and each undone by one key."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.prose.quoted_words import within_marks
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.labels import label, own_words, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, clear_layout
from advocacy_trainer.ui.kit.motion import appear
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.practice_room.coach.remark_card import shortened

if TYPE_CHECKING:
    from advocacy_trainer.ui.practice_room.coach.marked_editor import MarkableEditor
    from advocacy_trainer.ui.practice_room.coach.told_coach import ToldCoach

_Deed = tuple[str, Callable[[], None]]  # what its button says, and what it does
_SHOWN = 120  # characters of a quoted sentence


class HelpedRoom(Protocol):
    """What the helps need of the coach's panel."""

    editor: "MarkableEditor"
    told: "ToldCoach"

    def draft(self) -> ReviewContext:
        """Return what is known of the draft."""

    def replace(self, start: int, end: int, words: str) -> None:
        """Put words in the place of others, in one step."""

    def lesson_title(self, lesson: str) -> str | None:
        """Return the title of a lesson that can be opened, or None."""


class HelpsOnRequest(QWidget):
    """Links of which one at a time is answered below them; ``goto`` leads to the lesson that says more."""

    goto = Signal(str, object)

    def __init__(self, room: HelpedRoom) -> None:
        super().__init__()
        self._room = room
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        links = Flow(spacing=16)
        for said, help_with in (
            (self.tr("Ask me a question"), self.ask),
            (self.tr("My strongest sentence"), self.strongest),
            (self.tr("Before and after"), self.before_and_after),
            (self.tr("Delete what points to someone"), self.strike),
            (self.tr("What could go?"), self.too_long),
            (self.tr("What is borrowed?"), self.borrowed),
            (self.tr("May I be critical?"), self.courage),
        ):
            links.addWidget(button(said, help_with, "small-link"))
        column.addLayout(links)
        self._answer = QVBoxLayout()
        column.addLayout(self._answer)

    # Each of them

    def ask(self) -> None:
        """Ask one question about her own words."""
        from advocacy_trainer.coach.helps.question import question_about

        text, lang = self._read()
        found = question_about(text, lang, self._room.draft().say)
        if found is None:
            self._say(soft(self.tr("Readers can picture it already. There is nothing to ask.")))
        else:
            quoted = text[found.start : found.end] if found.end - found.start < len(text) else ""
            self._say(*self._quoted(quoted), label(found.asks), place=(found.start, found.end))

    def strongest(self) -> None:
        """Show the most concrete sentence, and offer it the first place."""
        from advocacy_trainer.coach.helps.strongest import put_first, strongest

        text, lang = self._read()
        span = strongest(text, lang)
        if span is None:
            self._say(soft(self.tr("No sentence shows more than the first one does.")))
            return
        self._say(
            *self._quoted(text[span.start : span.end]),
            label(self.tr("Readers can picture this. It could go first.")),
            do=(self.tr("Put it first"), partial(self._replace_all, text, put_first(text, span))),
            place=(span.start, span.end),
        )

    def before_and_after(self) -> None:
        """Offer one change of her own sentence, where what is left reads well."""
        from advocacy_trainer.coach.helps.own_sentence import changes

        text, lang = self._read()
        found = next(iter(changes(text, lang)), None)
        if found is None:
            self._say(soft(self.tr("Nothing in it apologises or runs on.")))
            return
        begins, ends = _around(text, found.start, found.end)
        after = text[begins : found.start] + found.after + text[found.end : ends]
        self._say(
            soft(self.tr("Before")),
            *self._quoted(text[begins:ends]),
            soft(self.tr("After")),
            *self._quoted(after),
            do=(self.tr("Use this"), partial(self._replace, text, found.start, found.end, found.after)),
            place=(found.start, found.end),
        )

    def strike(self) -> None:
        """Offer to strike the first words that could point at someone."""
        from advocacy_trainer.coach.helps.strike import pieces_in

        text, lang = self._read()
        piece = next(iter(pieces_in(text, lang)), None)
        if piece is None:
            self._say(
                soft(self.tr("I see no name, age, place or illness. You know best who could be recognised."))
            )
            return
        begins, ends = _with_blank(text, piece.start, piece.end)
        self._say(
            *self._quoted(text[piece.start : piece.end]),
            label(self.tr("This could point to someone. Do you want to delete it?")),
            do=self._taking_out(self.tr("Delete it"), text, begins, ends),
            place=(piece.start, piece.end),
        )

    def too_long(self) -> None:
        """Say how much is too much, and show the sentence nearest to that."""
        from advocacy_trainer.coach.helps.lengths import too_long_by

        text, _ = self._read()
        found = too_long_by(text, self._room.draft().platform)
        if found is None:
            self._say(soft(self.tr("There is room for all of it.")))
            return
        start, end = found.sentence
        begins, ends = _with_blank(text, start, end)
        said = self.tr("%n character(s) too many. This sentence is closest to that length.", "", found.over)
        self._say(
            label(said),
            *self._quoted(text[start:end]),
            do=self._taking_out(self.tr("Take it out"), text, begins, ends),
            place=(start, end),
        )

    def borrowed(self) -> None:
        """Show the first words that are the workplace's own."""
        from advocacy_trainer.coach.helps.lengths import borrowed_runs

        text, _ = self._read()
        source = self._room.told.answers.source
        if not source.strip():
            said = self.tr("Paste your workplace's post below first. Then I can see what is borrowed.")
            self._say(soft(said))
            return
        run = next(iter(borrowed_runs(text, source)), None)
        if run is None:
            self._say(soft(self.tr("The words are your own.")))
        else:
            self._say(
                *self._quoted(text[run.start : run.end]),
                label(self.tr("These words are in your workplace's post too. How would you say it?")),
                place=(run.start, run.end),
            )

    def courage(self) -> None:
        """Say what the law says of being critical; it acquits nobody."""
        from advocacy_trainer.coach.helps.courage import LESSON, answer

        draft = self._room.draft()
        _, lang = self._read()
        region = draft.region or ("dk" if lang == "da" else "uk")
        title = self._room.lesson_title(LESSON)
        learn = None
        if title is not None:
            said = self.tr("The lesson “{title}”").format(title=within_marks(title))
            learn = (said, lambda: self.goto.emit("lesson", {"lesson": LESSON}))
        self._say(*(label(line) for line in answer(draft.public, region, draft.say)), do=learn)

    # Showing one

    def _read(self) -> tuple[str, str]:
        from advocacy_trainer.prose.language import guess_language

        text = self._room.editor.text()
        return text, guess_language(text, self._room.draft().say)

    def _taking_out(self, said: str, text: str, start: int, end: int) -> _Deed | None:
        """Return the way to take words out, or None where nothing would be left to read."""
        from advocacy_trainer.coach.tried import leaves_words

        if not leaves_words(text, start, end, ""):
            return None
        return said, partial(self._replace, text, start, end, "")

    def _quoted(self, words: str) -> list[QWidget]:
        quoted = self.tr("“{words}”").format(words=within_marks(shortened(words, _SHOWN)))
        return [own_words(quoted)] if words.strip() else []

    def _say(
        self,
        *parts: QWidget,
        do: _Deed | None = None,
        place: tuple[int, int] | None = None,
    ) -> None:
        clear_layout(self._answer)
        card = Card()
        card.add(*parts)
        row = Flow(spacing=4)
        if do is not None:
            row.addWidget(button(*do))
        if place is not None and do is None:
            row.addWidget(button(self.tr("Show me where"), lambda: self._show(*place)))
        row.addWidget(button(self.tr("Leave it"), self.close_answer, "quiet"))
        card.add(row)
        self._answer.addWidget(card)
        card.show()
        hand_to(card)
        appear(card)
        reveal(card)

    def close_answer(self) -> None:
        """Take the answer away and go back to the text."""
        clear_layout(self._answer)
        self._room.editor.setFocus()

    def _show(self, start: int, end: int) -> None:
        self._room.editor.select(start, end)
        self._room.editor.setFocus()

    def _replace(self, text: str, start: int, end: int, words: str) -> None:
        clear_layout(self._answer)
        if self._room.editor.text() == text:  # else she has written on, and the places are others
            self._room.replace(start, end, words)
            announce(self, self.tr("Done. Ctrl+Z undoes it."))

    def _replace_all(self, text: str, new: str) -> None:
        self._replace(text, 0, len(text), new)


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the line round some words."""
    begins = text.rfind("\n", 0, start) + 1
    ends = text.find("\n", end)
    return begins, len(text) if ends < 0 else ends


def _with_blank(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch and one blank beside it, so that none is left double."""
    if end < len(text) and text[end] == " " and (start == 0 or text[start - 1].isspace()):
        return start, end + 1
    if start > 0 and text[start - 1] == " ":
        return start - 1, end
    return start, end
