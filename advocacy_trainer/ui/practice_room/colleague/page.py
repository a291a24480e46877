"""A colleague's side: read the text, mark up to three places, give it back."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from advocacy_trainer.drafts import colleague
from advocacy_trainer.drafts.colleague import ColleagueQuestion, Mark
from advocacy_trainer.errors import StorageError, TrainerError
from advocacy_trainer.files import write_atomically
from advocacy_trainer.prose.whole_words import whole_words
from advocacy_trainer.ui.kit.accessibility import announce, form_row, name
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.empty_state import EmptyState
from advocacy_trainer.ui.kit.file_dialog import ask_for_file, ask_where
from advocacy_trainer.ui.kit.file_kinds import COLLEAGUE
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.frame.paper import Paper
from advocacy_trainer.ui.kit.labels import soft
from advocacy_trainer.ui.kit.look.spacing import RAIL, grown, is_narrow, page_margin
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.kit.standard_folders import saved_as
from advocacy_trainer.ui.practice_room.colleague.margin import ASIDE, MarkMargin
from advocacy_trainer.ui.practice_room.colleague.question_file import read_small
from advocacy_trainer.ui.practice_room.editor import DraftEditor
from advocacy_trainer.ui.practice_room.notes_panel import mark_of, said
from advocacy_trainer.ui.writing.field_autosave import Autosaved, NotSaved
from advocacy_trainer.ui.writing.fields import LineField

_ROOMY = 800  # px of page and margin from which the page has a book's margins
_BEGUN = "colleague/begun"


class ColleaguePage(Page):
    """Open the file one was given; select words and say what they did."""

    help_id = "sandbox"
    wide = True

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Read for a colleague")

    def build(self) -> None:
        """Begin with nothing open."""
        self._question: ColleagueQuestion | None = None
        self.marks: list[Mark] = []
        self._named = ""

    def place(self) -> Place:
        """Return the text that is read and its marks."""
        if self._question is None:
            return {}
        marks = [list(mark) for mark in self.marks]
        return {"question": list(self._question), "marks": marks, "name": self.name.text()}

    def restore(self, place: Place) -> None:
        """Show the beginning, or the text of the place."""
        stored = place.get("question")
        if isinstance(stored, list):
            self.marks = [Mark(*mark) for mark in place.get("marks", [])]
            self._named = str(place.get("name", ""))
            self._show(ColleagueQuestion(*stored))
        elif self._question is None:
            begun = colleague.read_begun(self.context.stores.unsaved.get(_BEGUN) or "")
            if begun is None:
                self._show_beginning()
            else:
                self.marks = list(begun.marks)
                self._show(begun.question)

    def _show_beginning(self) -> None:
        self.clear()
        self.add_heading(self.title())
        self.add(
            EmptyState(
                self.context,
                "empty",
                self.tr("A colleague has asked you to read"),
                self.tr("Open the file they gave you. You mark up to three places; nobody else sees it."),
                self.tr("Open the file"),
                self.choose_file,
            )
        )
        self.set_actions(button(self.tr("Back"), lambda: self.goto.emit("drafts", {})))

    def choose_file(self) -> None:
        """Ask for the file one was given."""
        path = ask_for_file(self, self.tr("Open the file"), [COLLEAGUE])
        if path is not None:
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Open the file one was given."""
        try:
            question = colleague.read_question(read_small(path))
        except TrainerError as error:
            self.tell_error(error)
            return
        self.marks = []
        self.context.stores.unsaved.drop(_BEGUN)
        self._show(question)
        hand_to(self.reader)

    # Reading and marking

    def _show(self, question: ColleagueQuestion) -> None:
        self._question = question
        self.clear()
        self.add_heading(
            self.title(),
            self.tr(
                "Select some words, with the mouse or with Shift and the arrow keys, then say what they "
                "did to you. Up to three places; one is enough."
            ),
        )
        self._build_reader(question)
        self.margin = MarkMargin(self.reader)
        self.margin.answered.connect(self.mark)
        self.margin.taken_away.connect(self._unmark)
        self.name = LineField(Autosaved(self.context, "colleague/name"), self._named, longest=80)
        self.name.autosave.typed.connect(self._keep_begun)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.margin, 1)
        named = QWidget()
        self._named_row = QVBoxLayout(named)
        form_row(self._named_row, self.tr("Your name, if you want it there"), self.name)
        column.addWidget(named)
        spread = QWidget()
        self._spread = QBoxLayout(QBoxLayout.Direction.LeftToRight, spread)
        self._spread.setContentsMargins(0, 0, 0, 0)
        self._spread.setSpacing(0)
        self._spread.addWidget(self._paper, 1)
        self._spread.addWidget(beside)
        self.column.addWidget(spread, 1)
        self.set_actions(
            button(self.tr("Put it away"), self.put_away, "quiet"),
            button(self.tr("Another file"), self.choose_file, "quiet"),
            button(self.tr("Save the answer"), self.save, "primary"),
        )
        self._show_marks()
        self._stand()

    def _build_reader(self, question: ColleagueQuestion) -> None:
        self.reader = DraftEditor(self.context, NotSaved("it is only read"))
        self.reader.setProperty("look", "page")
        self.reader.setReadOnly(True)
        self.reader.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.reader.set_text(question.text)
        name(self.reader, self.tr("The text"))
        self.reader.selectionChanged.connect(self._selected)
        self.reader.viewport().installEventFilter(self)
        self._paper = Paper()
        self._paper.add(self.reader, soft(self.tr("The answer becomes a file that you give back yourself.")))

    def _stand(self) -> None:
        """Put the margin beside the page, or below it in a narrow window."""
        if self._question is None:
            return
        wide = self.window().width()
        beside, room = not is_narrow(wide), wide - RAIL - 2 * page_margin(wide)
        directions = QBoxLayout.Direction
        self._spread.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._spread.setSpacing(0 if beside else 20)
        self._named_row.setContentsMargins(ASIDE if beside else 0, 0, 0, 0)
        self._paper.set_margins(*((grown(56), grown(40)) if beside and room > _ROOMY else (24, 16)))
        self.reader.setMinimumHeight(self.reader.fontMetrics().lineSpacing() * (6 if beside else 4))
        self.margin.stand(beside=beside, room=room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the margin where there is room for it."""
        super().resizeEvent(event)
        self._stand()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask about the words when the mouse has let go of them."""
        if event.type() == QEvent.Type.MouseButtonRelease:
            QTimer.singleShot(0, self, self._selected)
        return super().eventFilter(watched, event)

    def _selected(self) -> None:
        """Ask about the words that are selected, unless they are still being selected, or have their mark."""
        if self._question is None or QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            return
        place = whole_words(self.reader.text(), *self.reader.selected())
        marked = any((one.start, one.end) == place for one in self.marks)
        full = len(self.marks) >= colleague.MOST_MARKS
        asked = None if place[0] == place[1] or marked or full else place
        self.margin.ask_about(asked)
        if asked is not None:
            reveal(self.margin.question)

    def mark(self, says: str) -> None:
        """Mark the selected words."""
        start, end = whole_words(self.reader.text(), *self.reader.selected())
        if start == end:
            self.tell.emit(
                self.tr("Select the words first, with the mouse or with Shift and the arrow keys."), "tint"
            )
            return
        if Mark(start, end, says) in self.marks:
            announce(self, said(says))
            return
        if len(self.marks) >= colleague.MOST_MARKS:
            self.tell.emit(self.tr("Three places are enough. Remove one to choose another."), "tint")
            return
        self.marks.append(Mark(start, end, says))
        self.margin.ask_about(None)
        self.reader.select(start, end)
        self._keep_begun()
        self._show_marks()
        hand_to(self.reader)
        announce(self, said(says))

    def _show_marks(self) -> None:
        self.margin.show_marks(self.marks, self._question.text if self._question else "")
        self.reader.set_underlines("marks", [mark_of(*one) for one in self.marks])

    def _unmark(self, mark: Mark) -> None:
        self.marks.remove(mark)
        self._keep_begun()
        self._show_marks()
        self._selected()
        hand_to(self.reader)

    def _keep_begun(self) -> None:
        """Keep the text with the marks from the first word of one's own on, until the answer is saved."""
        if self._question is None or not (self.marks or self.name.text()):
            self.context.stores.unsaved.forget(_BEGUN)
        else:
            begun = colleague.Begun(self._question, tuple(self.marks))
            self.context.stores.unsaved.put(_BEGUN, colleague.write_begun(begun))

    def put_away(self) -> None:
        """Close the text; nothing of it stays here."""
        self._question = None
        self.marks = []
        self._named = ""
        self.context.stores.unsaved.drop(_BEGUN, self.name.autosave.key)
        self._show_beginning()
        self.focus_first()

    def save(self) -> None:
        """Ask where, and save the answer."""
        path = ask_where(self, self.tr("Save the answer"), self.tr("My answer"), [COLLEAGUE])
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Save the answer."""
        if self._question is None:
            return
        try:
            write_atomically(
                path, colleague.write_answer(self._question.text, tuple(self.marks), self.name.text())
            )
        except StorageError as error:
            self.tell_error(error)
            return
        self.name.autosave.settle()
        self.context.stores.unsaved.drop(_BEGUN)
        self.tell.emit(saved_as(path) + " " + self.tr("Give it back to your colleague."), "good")

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show the beginning, and a text with two marks."""
        from advocacy_trainer.ui.practice_room.tour_drafts import colleague_states

        return colleague_states()
