"""Ask a colleague: a file to give them, or a sheet of paper; and their answer taken in."""

from collections.abc import Callable, Mapping
from pathlib import Path

from advocacy_trainer.drafts import colleague
from advocacy_trainer.drafts.model import DraftHead, DraftNote
from advocacy_trainer.errors import ContentError, StorageError, TrainerError
from advocacy_trainer.files import write_atomically
from advocacy_trainer.prose.whole_words import whole_words
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.file_dialog import ask_for_file, ask_where
from advocacy_trainer.ui.kit.file_kinds import COLLEAGUE
from advocacy_trainer.ui.kit.labels import heading, prose, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.kit.page import Page
from advocacy_trainer.ui.kit.print_dialog import in_the_corridor
from advocacy_trainer.ui.kit.standard_folders import saved_as
from advocacy_trainer.ui.paper.printing import print_html
from advocacy_trainer.ui.practice_room.colleague.question_file import read_small
from advocacy_trainer.ui.practice_room.draft_page import DraftPage


def _on_words(text: str, mark: colleague.Mark) -> tuple[int, int]:
    """Return where a mark stands, on whole words though it was made before marks snapped to them."""
    start, end = whole_words(text, mark.start, mark.end)
    return (start, end) if start < end else (mark.start, mark.end)


class AskColleaguePage(DraftPage):
    """Three steps of which each may be the last: give the text away, wait, take the marks in."""

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Ask a colleague")

    def show_draft(self, head: DraftHead) -> None:
        """Show the ways for a draft."""
        del head
        self.add_heading(
            self.title(),
            self.tr(
                "Choose someone you trust. They mark up to three places: where they hear "
                "you, became curious, or you lost them."
            ),
        )
        give = Card()
        give.add(heading(self.tr("Give them the text"), 2))
        give.add(
            prose(
                self.tr(
                    "A small file, if they have this app, or a sheet of paper and a pen. "
                    "You hand it over yourself."
                )
            )
        )
        row = Flow(spacing=12)
        row.addWidget(button(self.tr("Save the file"), self.save_question))
        row.addWidget(button(self.tr("Print a sheet"), self.print_sheet))
        give.add(row, soft(in_the_corridor()))
        take = Card()
        take.add(heading(self.tr("Bring in their answer"), 2))
        take.add(soft(self.tr("The marks are shown beside your text. There is no score.")))
        take.add(button(self.tr("Open the answer"), self.open_answer))
        self.add(give, take)
        self.set_actions(button(self.tr("Back"), lambda: self.goto.emit("sandbox", self.place())))

    # Giving

    def save_question(self) -> None:
        """Ask where, and save the file for the colleague."""
        path = ask_where(self, self.tr("Save the file"), self.tr("Read my text"), [COLLEAGUE])
        if path is not None:
            self.save_question_to(path)

    def save_question_to(self, path: Path) -> None:
        """Save the file for the colleague."""
        if self._head is None:
            return
        question = colleague.ColleagueQuestion(self._text, self._head.platforms[0])
        try:
            write_atomically(path, colleague.write_question(question))
        except StorageError as error:
            self.tell_error(error)
            return
        self._asked()
        self.tell.emit(saved_as(path) + " " + self.tr("Give it to your colleague however you like."), "good")

    def print_sheet(self) -> None:
        """Print the sheet for the colleague."""
        if print_html(self, self.sheet()):
            self._asked()

    def sheet(self) -> str:
        """Return the sheet for the colleague."""
        from advocacy_trainer.ui.practice_room.colleague.sheet import colleague_sheet

        return colleague_sheet(self._text)

    def _asked(self) -> None:
        """Keep the text as the colleague has it now, and that they were asked."""
        if self._head is None:
            return
        try:
            self.context.stores.drafts.keep_version(
                self._head, self._text, self.tr("As given to my colleague")
            )
        except StorageError as error:
            self.tell_error(error)
        self.context.stores.note_down("colleague-asked", draft=self._head.id)

    # Taking

    def open_answer(self) -> None:
        """Ask for the file, and take the answer in."""
        path = ask_for_file(self, self.tr("Open the answer"), [COLLEAGUE])
        if path is not None:
            self.take_answer(path)

    def take_answer(self, path: Path) -> None:
        """Take an answer in: to the text of now, or to one of its versions."""
        if self._head is None:
            return
        try:
            answer, text = self._read(path)
            notes = tuple(
                DraftNote(start, end, mark.says, text[start:end], answer.name)
                for mark in answer.marks
                for start, end in [_on_words(text, mark)]
            )
            self.context.stores.drafts.save_head(self._head._replace(notes=notes))
        except TrainerError as error:
            self.tell_error(error)
            return
        self.context.stores.note_down("feedback-received", draft=self._head.id)
        self.goto.emit("sandbox", self.place())
        self.tell.emit(self.tr("Your colleague's marks are beside the text."), "good")

    def _read(self, path: Path) -> tuple[colleague.ColleagueAnswer, str]:
        raw = read_small(path)
        head = self._head
        try:
            return colleague.read_answer(raw, self._text), self._text
        except ContentError:
            for version in head.versions if head else ():
                text = self.context.stores.drafts.version(head, version) if head else ""
                try:
                    return colleague.read_answer(raw, text), text
                except ContentError:
                    continue
            raise

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show the ways."""
        from advocacy_trainer.ui.practice_room.tour_drafts import ask_states

        return ask_states()
