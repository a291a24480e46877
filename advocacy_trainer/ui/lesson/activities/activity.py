"""What every activity widget is, and the parts several of them share."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from advocacy_trainer.course.markup import render
from advocacy_trainer.course.model import Block, Body
from advocacy_trainer.ui.kit.accessibility import announce, decorative
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import label, soft
from advocacy_trainer.ui.kit.layouts import Flow
from advocacy_trainer.ui.kit.look.type_scale import font_of, line_percent
from advocacy_trainer.ui.kit.reveal import reveal

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.lesson.session import LessonSession

State = dict[str, Any]
BodyT = TypeVar("BodyT", bound=Body)
_SINGLE = str.maketrans("»«“”", "›‹‘’")


class Activity(QWidget, Generic[BodyT]):
    """One block of a lesson as real widgets; a column of parts.

    ``body`` is the block's own, of the type that its kind is registered with.
    ``save_state`` and ``restore_state`` carry everything on the screen that is not yet kept
    (JSON values), so that a change of language loses nothing. ``commit`` keeps
    what is unsaved and is called before the step is left.
    """

    followed = Signal(str)  # a link such as lesson:core-02

    def __init__(self, context: "Context", session: "LessonSession", block: Block, body: BodyT) -> None:
        super().__init__()
        self.context = context
        self.session = session
        self.block = block
        self.body = body
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
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

    def add_question(self, text: str, hint: str = "") -> None:
        """Add the question, and below it a line on how to answer."""
        if text:
            made = rich(text)
            made.setFont(font_of("question" if len(text) <= _LONGEST_QUESTION else "strong"))
            self.column.addWidget(made)
        if hint:
            self.column.addWidget(soft(hint))

    def add_intro(self, text: str) -> None:
        """Add a line of text above the parts."""
        if text:
            self.column.addWidget(rich(text))

    def add_check(self, hint: str) -> QPushButton:
        """Add the button that asks for feedback, and the hint if there is one."""
        row = Flow(spacing=16)
        check = button(translate("activities", "See what it shows"), self.check_and_show)
        row.addWidget(check)
        self._hint = soft(hint)
        self._hint.hide()
        if hint:
            self._hint_button = button(translate("activities", "A hint"), self._show_hint, "link")
            row.addWidget(self._hint_button)
        self.column.addLayout(row)
        self.column.addWidget(self._hint)
        self.said = Feedback(self.context)
        self.column.addWidget(self.said)
        return check

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
        self._hint.show()
        self._hint_button.hide()
        self._hint.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        announce(self._hint, self._hint.text())
        reveal(self._hint)


_LONGEST_QUESTION = 110  # characters; a longer one is a case with its question at the end
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
    if not any(sign in text for sign in "*_`[\n"):
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


class AnswerOption(QFrame):
    """A radio button or a check box with words that wrap, and its feedback below them.

    A press anywhere on it counts; the keyboard's focus stands on the button.
    """

    def __init__(self, context: "Context", text: str, *, several: bool) -> None:
        super().__init__()
        self.context = context
        self.text = text
        self.setProperty("look", "option")
        self.mark: QAbstractButton = QCheckBox() if several else QRadioButton()
        self.mark.setAccessibleName(text)
        self.mark.setProperty("look", "mark")
        self.mark.installEventFilter(self)
        self.mark.toggled.connect(self._restyle)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(14, 10, 16, 10)
        outer.setSpacing(8)
        outer.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(0, 3, 0, 3)
        column.setSpacing(6)
        self.label = label(text)
        column.addWidget(self.label)
        self.why = Feedback(context)
        self.why.row.setContentsMargins(0, 2, 0, 0)
        column.addWidget(self.why)
        outer.addLayout(column, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._ground = ""

    @property
    def chosen(self) -> bool:
        """Tell whether it is chosen."""
        return self.mark.isChecked()

    def show_why(self, text: str, *, good: bool | None) -> None:
        """Show the feedback on this option in its own frame."""
        self.why.show_text(text, good=good, aloud=False)
        self.why.setProperty("look", "bare")
        restyle(self.why)
        self._ground = "" if good is None else "good" if good else "attention"
        self.mark.setAccessibleDescription(text)
        self._restyle()

    def forget_why(self) -> None:
        """Take the feedback away."""
        self.why.clear()
        self._ground = ""
        self.mark.setAccessibleDescription("")
        self._restyle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the option, as a press on its words should."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.mark.setFocus(Qt.FocusReason.MouseFocusReason)
            self.mark.click()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the frame of the option that has the focus stronger."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._restyle()
        return super().eventFilter(watched, event)

    def _restyle(self) -> None:
        look = self._ground or ("chosen" if self.chosen else "option")
        if self.property("look") != look:
            self.setProperty("look", look)
            restyle(self)


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
