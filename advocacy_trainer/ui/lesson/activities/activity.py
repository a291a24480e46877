"""What every activity widget is, and the parts several of them share."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from advocacy_trainer.course.markup import render
from advocacy_trainer.course.model import Block, Body
from advocacy_trainer.ui.kit.accessibility import announce, decorative
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import OneLineLabel, label
from advocacy_trainer.ui.kit.layouts import Flow
from advocacy_trainer.ui.kit.look.type_scale import font_of, line_percent
from advocacy_trainer.ui.kit.motion import appear
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.lesson.activities.paged import PagedWidget

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.lesson.session import LessonSession

State = dict[str, Any]
BodyT = TypeVar("BodyT", bound=Body)
_SINGLE = str.maketrans("»«“”", "›‹‘’")


class Activity(PagedWidget, Generic[BodyT]):
    """One block of a lesson as real widgets; a column of parts.

    ``body`` is the block's own, of the type that its kind is registered with.
    It sends ``changed`` when something was answered or another of several things is shown, and
    ``onward`` at Enter on what was answered. ``save_state`` and ``restore_state`` carry everything on
    the screen that is not yet kept (JSON values), so that a change of language loses nothing.
    ``commit`` keeps what is unsaved and is called before the step is left.
    """

    def __init__(self, context: "Context", session: "LessonSession", block: Block, body: BodyT) -> None:
        super().__init__()
        self.context = context
        self.session = session
        self.block = block
        self.body = body
        self.question = ""
        self.question_label: QLabel | None = None
        self.hint_is_shown = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.build()

    def build(self) -> None:
        """Add the parts."""
        raise NotImplementedError

    def save_state(self) -> State:
        """Return what stands on the screen."""
        return {}

    def restore_state(self, state: State) -> None:
        """Bring back what ``save_state`` returned."""

    def commit(self) -> None:
        """Keep what is not yet kept."""

    def finish(self) -> None:
        """Let go of what was only needed until the step is left by Next."""

    def unsaved(self) -> bool:
        """Tell whether words that were written stand nowhere but here."""
        return False

    # Parts

    def add_question(self, text: str, how: str = "", hint: str = "", *, with_case: bool = False) -> None:
        """Let the question lead; below it how one answers, and ``with_case`` the case before it."""
        from advocacy_trainer.ui.lesson.activities.case_card import CaseCard, split_case

        case, question = split_case(text) if with_case else ("", text)
        if question:
            self.question = question
            made = rich(question) if any(sign in question for sign in _MARKUP) else label(question)
            made.setFont(font_of("question" if len(question) <= _LONGEST_QUESTION else "section"))
            made.setProperty("heading", 2)
            self.question_label = made
            self.column.addWidget(made)
        if how or hint:
            self.column.addLayout(self._how_line(how, hint))
        if case:
            self.column.addWidget(CaseCard([case]))

    def _how_line(self, how: str, hint: str) -> Flow:
        row = Flow(spacing=16)
        self.how = OneLineLabel(how, "help")
        row.addWidget(self.how)
        if hint:
            self._hint = hint
            self._hint_button = button(translate("activities", "A hint"), self._show_hint, "small-link")
            row.addWidget(self._hint_button)
        return row

    def add_intro(self, text: str) -> None:
        """Add a line of text above the parts."""
        if text:
            self.column.addWidget(rich(text))

    def add_check(self) -> QPushButton:
        """Add the button that asks for feedback, and the place where it stands."""
        row = Flow(spacing=16)
        check = button(translate("activities", "See what it shows"), self.check_and_show)
        row.addWidget(check)
        self.column.addLayout(row)
        self.add_said()
        return check

    def add_said(self) -> None:
        """Add the place where the feedback on the whole stands."""
        self.said = Feedback(self.context)
        self.column.addWidget(self.said)

    def check(self) -> None:
        """Mark the answer, keep it, and then show what it shows."""

    def check_and_show(self) -> None:
        """Mark the answer, and scroll to what it shows."""
        self.check()
        for result in self.results():
            reveal(result)

    def results(self) -> list[QWidget]:
        """Return where the feedback stands, what matters most last."""
        shown = [each for each in self.findChildren(Feedback) if not each.isHidden()]
        return [self.said] if self.said in shown else [*shown[:1]]

    def _show_hint(self) -> None:
        self.hint_is_shown = True
        self.how.setText(self._hint)
        self._hint_button.hide()
        announce(self.how, self._hint)
        reveal(self.how)


_MARKUP = "*_`[\n"
_LONGEST_QUESTION = 110  # characters in the largest letters
translate = QCoreApplication.translate
"""Called with the context »activities« by every module here."""


def number_word(number: int) -> str:
    """Return a small number as a word."""
    small = [
        translate("activities", "none"),
        translate("activities", "one"),
        translate("activities", "two"),
        translate("activities", "three"),
        translate("activities", "four"),
        translate("activities", "five"),
        translate("activities", "six"),
    ]
    return small[number] if number < len(small) else str(number)


def quoted(text: str) -> str:
    """Return the text in the quotation marks of the person's language; those within become single ones."""
    return translate("activities", "“{text}”").format(text=text.translate(_SINGLE))


def rich(text: str) -> QLabel:
    """Return wrapped text; Markdown in it is laid out, links and pictures are not."""
    if not any(sign in text for sign in _MARKUP):
        return flowing(text)
    html = render(text).html
    head, _, last = html.rpartition("<p>")
    style = f'<p style="line-height:{line_percent(font_of())}%; margin:0 0 {{}}px 0">'
    made = label("")
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setText(head.replace("<p>", style.format(8)) + style.format(0) + last)
    return made


def flowing(text: str, look: str = "") -> QLabel:
    """Return wrapped text as it was written, blank lines and all, with open line spacing."""
    made = label("", look)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setText(paragraphs(text))
    return made


def paragraphs(text: str) -> str:
    """Return plain text as HTML with open line spacing."""
    parts = [escape(part).replace("\n", "<br>") for part in text.split("\n\n")]
    last, percent = len(parts) - 1, line_percent(font_of())
    return "".join(
        f'<p style="line-height:{percent}%; margin:0 0 {0 if index == last else 8}px 0">{part}</p>'
        for index, part in enumerate(parts)
    )


class Feedback(QFrame):
    """A line of feedback: green where something is found, amber where one may look again.

    ``good`` is None where nothing is right or wrong: then there is neither
    colour nor icon.
    """

    def __init__(self, context: "Context") -> None:
        super().__init__()
        self.context = context
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(14, 10, 14, 6)
        self.row.setSpacing(10)
        self.icon = QLabel()
        self.icon.setTextFormat(Qt.TextFormat.PlainText)
        decorative(self.icon)
        self.row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        self.label = flowing("")
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.row.addWidget(self.label, 1)
        self._text = ""
        self.hide()

    def show_text(self, text: str, *, good: bool | None, aloud: bool = True) -> None:
        """Show ``text`` in its colour, with its icon, and have it said."""
        look = "bare" if good is None else "good" if good else "attention"
        self.setProperty("look", look)
        restyle(self)
        self.icon.setVisible(good is not None)
        if good is not None:
            side = round(self.fontMetrics().height())
            name = "check" if good else "information"
            self.icon.setPixmap(self.context.appearance.icon(name, look).pixmap(QSize(side, side)))
        self._text = text
        self.label.setText(paragraphs(text))
        self.setVisible(bool(text))
        if text:
            appear(self)
        if aloud and text:
            announce(self, text)

    @property
    def text(self) -> str:
        """Return what is shown; empty where nothing is."""
        return self._text if not self.isHidden() else ""

    def clear(self) -> None:
        """Take the feedback away."""
        self._text = ""
        self.label.clear()
        self.hide()


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a changed property again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def joined(texts: Sequence[str]) -> str:
    """Join feedback to one text for a screen reader."""
    return " ".join(
        text if text.endswith((".", "?", "!", "«", "”")) else f"{text}." for text in texts if text
    )
