"""A colleague's side: read the text, mark up to three places, give it back."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from advocacy_trainer.drafts import colleague
from advocacy_trainer.drafts.colleague import ColleagueQuestion, Mark
from advocacy_trainer.errors import StorageError, TrainerError
from advocacy_trainer.files import write_atomically
from advocacy_trainer.prose.whole_words import whole_words
from advocacy_trainer.ui.kit.accessibility import announce, form_row, name, tool_tip
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.empty_state import EmptyState
from advocacy_trainer.ui.kit.file_dialog import ask_for_file, ask_where
from advocacy_trainer.ui.kit.file_kinds import COLLEAGUE
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.frame.paper import Paper
from advocacy_trainer.ui.kit.frame.side_panel import SidePanel
from advocacy_trainer.ui.kit.labels import label, over, own_words, soft
from advocacy_trainer.ui.kit.layouts import clear_layout
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.standard_folders import saved_as
from advocacy_trainer.ui.practice_room.colleague.question_file import read_small
from advocacy_trainer.ui.practice_room.editor import DraftEditor, Underline
from advocacy_trainer.ui.practice_room.notes_panel import LOOKS, SAYS, said
from advocacy_trainer.ui.writing.field_autosave import Autosaved, NotSaved
from advocacy_trainer.ui.writing.fields import LineField

_SHOWN_WORDS = 60
_BEGUN = "colleague/begun"


class ColleaguePage(Page):
    """Open the file one was given; select words and say what they did."""

    help_id = "sandbox"

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Read for a colleague")

    def build(self) -> None:
        """Begin with nothing open."""
        self._question: ColleagueQuestion | None = None
        self._marks: list[Mark] = []
        self._named = ""

    def place(self) -> Place:
        """Return the text that is read and its marks."""
        if self._question is None:
            return {}
        marks = [list(mark) for mark in self._marks]
        return {"question": list(self._question), "marks": marks, "name": self.name.text()}

    def restore(self, place: Place) -> None:
        """Show the beginning, or the text of the place."""
        stored = place.get("question")
        if isinstance(stored, list):
            self._marks = [Mark(*mark) for mark in place.get("marks", [])]
            self._named = str(place.get("name", ""))
            self._show(ColleagueQuestion(*stored))
        elif self._question is None:
            begun = colleague.read_begun(self.context.stores.unsaved.get(_BEGUN) or "")
            if begun is None:
                self._show_beginning()
            else:
                self._marks = list(begun.marks)
                self._show(begun.question)

    def _show_beginning(self) -> None:
        self.clear()
        self.set_panel(None)
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
        self._marks = []
        self.context.stores.unsaved.drop(_BEGUN)
        self._show(question)
        hand_to(self.reader)

    # Reading and marking

    def _show(self, question: ColleagueQuestion) -> None:
        self._question = question
        self.clear()
        self.add_heading(
            self.title(),
            self.tr("Select some words, then say what they did to you. Up to three places."),
        )
        self.reader = DraftEditor(self.context, NotSaved("it is only read"))
        self.reader.setProperty("look", "page")
        self.reader.setReadOnly(True)
        self.reader.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.reader.set_text(question.text)
        self.reader.setMinimumHeight(self.fontMetrics().lineSpacing() * 12)
        name(self.reader, self.tr("The text"))
        paper = Paper()
        paper.add(self.reader)
        self.column.addWidget(paper, 1)
        panel = SidePanel(self.tr("What did those words do to you?"))
        panel.add(label(self.tr("What did those words do to you?"), role="strong"))
        for number, key in enumerate(SAYS, start=1):
            made = button(said(key), partial(self.mark, key), "answer")
            tool_tip(made, self.tr("Key {number} in the text does the same").format(number=number))
            pressed = QShortcut(QKeySequence(str(number)), self.reader)
            pressed.setContext(Qt.ShortcutContext.WidgetShortcut)
            pressed.activated.connect(partial(self.mark, key))
            made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            panel.add(made)
        panel.add(soft(self.tr("The keys 1, 2 and 3 do the same.")), over(self.tr("Your marks")))
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        panel.add(self._list)
        self.name = LineField(Autosaved(self.context, "colleague/name"), self._named, longest=80)
        self.name.autosave.typed.connect(self._keep_begun)
        form_row(panel.column, self.tr("Your name, if you want it there"), self.name)
        panel.add(soft(self.tr("The answer becomes a file that you give back yourself.")))
        panel.set_actions(
            button(self.tr("Put it away"), self.put_away, "quiet"),
            button(self.tr("Another file"), self.choose_file, "quiet"),
            button(self.tr("Save the answer"), self.save, "primary"),
        )
        self.set_panel(panel)
        self._show_marks()

    def mark(self, says: str) -> None:
        """Mark the selected words."""
        start, end = whole_words(self.reader.text(), *self.reader.selected())
        if start == end:
            self.tell.emit(
                self.tr("Select the words first, with the mouse or with Shift and the arrows."), "tint"
            )
            return
        if Mark(start, end, says) in self._marks:
            announce(self, said(says))
            return
        if len(self._marks) >= colleague.MOST_MARKS:
            self.tell.emit(self.tr("Three places are enough. Take one away to choose another."), "tint")
            return
        self._marks.append(Mark(start, end, says))
        self.reader.select(start, end)
        self._keep_begun()
        self._show_marks()
        announce(self, said(says))

    def _show_marks(self) -> None:
        clear_layout(self._list)
        text = self._question.text if self._question else ""
        for mark in self._marks:
            quoted = " ".join(text[mark.start : mark.end].split())
            quoted = quoted if len(quoted) <= _SHOWN_WORDS else quoted[:_SHOWN_WORDS] + "…"
            self._list.addWidget(over(said(mark.says)))
            self._list.addWidget(own_words(self.tr("“{words}”").format(words=quoted)))
            made = button(self.tr("Take it away"), partial(self._unmark, mark), "link")
            made.setAccessibleName(self.tr("Take it away") + f": {quoted}")
            self._list.addWidget(made)
        if not self._marks:
            self._list.addWidget(soft(self.tr("None yet. One is enough.")))
        self.reader.set_underlines(
            "marks",
            [
                Underline(one.start, one.end, LOOKS[one.says][0], line=LOOKS[one.says][1])
                for one in self._marks
            ],
        )

    def _unmark(self, mark: Mark) -> None:
        self._marks.remove(mark)
        self._keep_begun()
        self._show_marks()

    def _keep_begun(self) -> None:
        """Keep the text with the marks from the first word of one's own on, until the answer is saved."""
        if self._question is None or not (self._marks or self.name.text()):
            self.context.stores.unsaved.forget(_BEGUN)
        else:
            begun = colleague.Begun(self._question, tuple(self._marks))
            self.context.stores.unsaved.put(_BEGUN, colleague.write_begun(begun))

    def put_away(self) -> None:
        """Close the text; nothing of it stays here."""
        self._question = None
        self._marks = []
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
                path, colleague.write_answer(self._question.text, tuple(self._marks), self.name.text())
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
