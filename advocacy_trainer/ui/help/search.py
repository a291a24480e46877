"""The search of the help: its pages and the words of the glossary, with answers as one types."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.encoding import decode_file
from advocacy_trainer.ui.kit import tasks
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton, weakly
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Column, add, clear_layout, rule
from advocacy_trainer.ui.kit.look.spacing import FAR, SNUG, TIGHT
from advocacy_trainer.ui.writing.field_autosave import NotSaved
from advocacy_trainer.ui.writing.fields import LineField

if TYPE_CHECKING:
    from advocacy_trainer.course.search import SearchDocument, SearchHit, SearchIndex

_KEYS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Topic(NamedTuple):
    """A help page: its name in the address, its title, its file, and the heading it is under."""

    id: str
    title: str
    path: Path
    group: str


class HelpSearch(QWidget):
    """A field, and below it what it finds; with nothing to look for, the list of all pages.

    ``opened`` carries the help page that is asked for, ``elsewhere`` the words
    to look for in the lessons.
    """

    opened = Signal(str)
    elsewhere = Signal(str)

    def __init__(self, context: Context, topics: Sequence[Topic]) -> None:
        super().__init__()
        self.context = context
        self._topics = topics
        self._index: SearchIndex | None = None
        self._task: tasks.Task | None = None
        self.rows: list[CardButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SNUG)
        self.field = LineField(NotSaved("words to look for; what they find stands in the help"))
        self.field.setPlaceholderText(self.tr("What would you like to know?"))
        self.field.setAccessibleName(self.tr("Search Help"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(self._open_first)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.field)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(lambda: self._to_row(0))
        column.addWidget(self.field)
        holder = QWidget()
        self._found = Column(holder)
        self._found.setContentsMargins(0, 0, 0, 0)
        self._found.setSpacing(0)
        column.addWidget(holder)
        self._show_all()

    def _look(self) -> None:
        """Show what is found, once the pages are read, which happens off the thread that draws."""
        words = self.field.text().strip()
        if not words:
            self._show_all()
        elif self._index is not None:
            self._show_found(words)
        elif self._task is None:
            self._task = tasks.start(_indexing(self._topics, self.context.lessons_dir, self.context.language))
            self._task.done.connect(self._indexed)  # bound, so that Qt drops it with the page

    def _indexed(self, index: "SearchIndex") -> None:
        self._index = index
        self._look()

    def _begin(self) -> None:
        clear_layout(self._found)
        self.rows = []

    def _show_all(self) -> None:
        self._begin()
        group = ""
        for topic in self._topics:
            if topic.group != group:
                self._found.addSpacing(FAR if group else TIGHT)
                group = topic.group
                add(self._found, heading(group, 2))
                self._found.addSpacing(TIGHT)
                add(self._found, rule())
            self._add_row(topic.title, "", topic.id)

    def _show_found(self, words: str) -> None:
        assert self._index is not None  # noqa: S101 - _look has asked for it
        hits = self._index.find(words)
        self._begin()
        pages = [hit for hit in hits if hit.kind == "help"]
        terms = [hit for hit in hits if hit.kind == "word"]
        for hit in pages:
            self._add_row(hit.title, hit.excerpt, hit.id)
        for hit in terms:
            self._add_term(hit)
        if not hits:
            self._say_nothing(words)
        announce(self, self.tr("Found in Help.") if hits else self.tr("Nothing found."))

    def _add_row(self, title: str, detail: str, topic: str) -> None:
        end = self.context.appearance.icon("next", "primary")
        row = CardButton(title, detail, end=end, role="strong" if detail else "row", flush=True)
        row.clicked.connect(lambda *_: self.opened.emit(topic))
        row.on_arrow = weakly(self._arrow, len(self.rows))
        self.rows.append(row)
        add(self._found, row, rule())

    def _add_term(self, hit: "SearchHit") -> None:
        self._found.addSpacing(SNUG)
        add(self._found, heading(hit.title, 3), label(self._meaning(hit)))

    def _meaning(self, hit: "SearchHit") -> str:
        from advocacy_trainer.course.wordlists import read_glossary

        terms = read_glossary(self.context.lessons_dir / self.context.language, self.context.language).terms
        return next((term.means for term in terms if term.id == hit.id), hit.excerpt)

    def _say_nothing(self, words: str) -> None:
        contact = self.context.settings.text("contact")
        if contact:
            said = self.tr(
                "No help page has these words. Try another word, look in the lessons, or ask {contact}."
            ).format(contact=contact)
        else:
            said = self.tr(
                "No help page has these words. Try another word, look in the lessons, or ask a colleague."
            )
        self._found.addSpacing(SNUG)
        add(self._found, soft(said))
        self._found.addSpacing(SNUG)
        add(
            self._found,
            button(self.tr("Look in the lessons"), lambda: self.elsewhere.emit(words)),
            button(self.tr("Show all help pages"), self._clear, "link"),
        )

    def _clear(self) -> None:
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_first(self) -> None:
        if self.rows and self.field.text().strip():
            self.rows[0].click()

    def _to_row(self, number: int) -> None:
        if 0 <= number < len(self.rows):
            self.rows[number].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _arrow(self, number: int, key: int) -> bool:
        step = _KEYS.get(Qt.Key(key), 0)
        if step and number + step < 0:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif step:
            self._to_row(number + step)
        return bool(step)


def _indexing(
    topics: Sequence[Topic], lessons_dir: Path, language: str
) -> "Callable[[tasks.Task], SearchIndex]":
    def work(task: tasks.Task) -> "SearchIndex":
        del task
        from advocacy_trainer.course.search import SearchIndex, documents_of

        return SearchIndex([*map(_document, topics), *documents_of(lessons_dir, language, ())])

    return work


def _document(topic: Topic) -> "SearchDocument":
    from advocacy_trainer.course import promises
    from advocacy_trainer.course.markup import plain_text, render
    from advocacy_trainer.course.search import SearchDocument

    try:
        text = decode_file(topic.path).partition("\n")[2]
    except (OSError, ValueError):
        text = ""
    headings = " ".join(line.lstrip("# ") for line in text.splitlines() if line.startswith("#"))
    words = plain_text(render(promises.strip_marks(text, saved=True)).html)
    return SearchDocument("help", topic.id, "", topic.title, headings, words)
