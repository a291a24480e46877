"""What every activity widget is, and the parts several of them share."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from advocacy_trainer.course.markup import render
from advocacy_trainer.course.model import Block, Body
from advocacy_trainer.prose.quoted_words import within_marks
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import OneLineLabel, label
from advocacy_trainer.ui.kit.layouts import Flow
from advocacy_trainer.ui.kit.look.type_scale import font_of, line_percent
from advocacy_trainer.ui.kit.remark import AnswerRemark, RemarkBox
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.lesson.activities.paged import PagedWidget

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.lesson.session import LessonSession

State = dict[str, Any]
BodyT = TypeVar("BodyT", bound=Body)


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
        self._waited: tuple[bool, bool] | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.build()

    def build(self) -> None:
        """Add the parts."""
        raise NotImplementedError

    @property
    def waits(self) -> bool:
        """Tell whether it has no answer, or one that says itself that another may be tried."""
        return self.unanswered or self.may_be_tried_again

    @property
    def may_be_tried_again(self) -> bool:
        """Tell whether what was answered is not what is looked for; never where nothing is right."""
        return False

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

    def tell_waiting(self, *_: object) -> None:
        """Say so where it has begun or ceased to wait, for what changes with every letter."""
        waits = (self.unanswered, self.waits)
        if waits != self._waited:
            self._waited = waits
            self.changed.emit()

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
        check = button(translate("activities", "See what your answer shows"), self.check_and_show)
        row.addWidget(check)
        self.column.addLayout(row)
        self.add_said()
        return check

    def add_said(self) -> None:
        """Add the place where the feedback on the whole stands."""
        self.said = RemarkBox()
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
        shown = [each for each in self.findChildren(RemarkBox) if not each.isHidden()]
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
    return translate("activities", "“{text}”").format(text=within_marks(text))


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


def remark_on(text: str, *, good: bool | None, word: str = "") -> AnswerRemark:
    """Return what is said about an answer; ``good`` is None where nothing is right or wrong.

    ``word`` is the small line that says what it is, where there is more to say than whether it fits.
    """
    if good is None:
        said = word or translate("activities", "About your answer")
        return AnswerRemark(text, "plain", said) if text else AnswerRemark("")
    if good:
        return AnswerRemark(text, "good", word or translate("activities", "That fits"))
    return AnswerRemark(text, "attention", word or translate("activities", "Does not quite fit"))


def headed(text: str, *, good: bool) -> AnswerRemark:
    """Return what is said about the whole of an answer: its first sentence says what it is."""
    word, _, rest = text.partition(". ")
    return AnswerRemark(rest, "good" if good else "attention", word.rstrip("."))


def joined(texts: Sequence[str]) -> str:
    """Join feedback to one text for a screen reader."""
    return " ".join(
        text if text.endswith((".", "?", "!", "«", "”")) else f"{text}." for text in texts if text
    )
