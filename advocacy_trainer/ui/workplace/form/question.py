"""One question of the form: open with its fields, or shrunk to a row that says what was answered."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.organisation.advice import Advice
from advocacy_trainer.organisation.unread import Unread
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Flow, clear_layout, rule, widget_with
from advocacy_trainer.ui.kit.look.spacing import grown
from advocacy_trainer.ui.workplace.form.fields import FormFields
from advocacy_trainer.ui.workplace.form.session import FormSession
from advocacy_trainer.ui.workplace.form.unread_values import of_question, tell_unread

_TITLE = 216  # px
PAGE_ONE = ("work", "contact", "promise", "guidelines", "time")


Fill = Callable[[FormFields, Callable[[int], None]], object]


class QuestionKind:
    """What a question is: its id, its row's title, what it asks, what helps, and the fields it asks with."""

    def __init__(
        self,
        id: str,  # noqa: A002 - the field's own word
        title: str,
        asks: str,
        helps: str,
        begun: str,
        fill: Fill,
        about: Sequence[str] = (),
    ) -> None:
        self.id, self.title, self.asks, self.helps, self.begun = id, title, asks, helps, begun
        self.fill = fill
        self.about = about  # the fields of the pack whose advice belongs here


class PackQuestion(QWidget):
    """A question; ``wanted`` asks that it be opened, ``left`` that it be closed and the next one opened."""

    wanted = Signal(str)
    left = Signal(str)

    def __init__(
        self,
        kind: QuestionKind,
        session: FormSession,
        summary: Callable[[], str],
        worded: Callable[[TrainerError], str],
        *,
        last: bool = False,
    ) -> None:
        super().__init__()
        self.kind = kind
        self._last = last
        self._left_once = False  # what is missing is no fault before somebody has gone on
        self._session, self._summary, self._worded = session, summary, worded
        self.is_open = False
        self.setObjectName(f"question-{kind.id}")
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._body = QWidget()
        self._advice: QVBoxLayout | None = None
        self._unread: QVBoxLayout | None = None
        self._unread_told: list[Unread] = []
        self._told: list[str] = []  # the advice that stands here
        self._said = ""
        self._lacks = False  # something in its row does not fit
        self._show()

    def set_open(self, *, wanted: bool) -> None:
        """Open the question, or shrink it to its row."""
        if wanted != self.is_open:
            self._left_once = self._left_once or self.is_open
            self.is_open = wanted
            self._show()

    def first_field(self) -> QWidget:
        """Return what takes the keyboard here first."""
        for each in self._body.findChildren(QWidget):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled() and not each.isHidden():
                return each
        return self

    def record(self, number: int) -> QWidget:
        """Return what takes the keyboard first in a record of a list, or in the question."""
        card = self._body.findChild(QWidget, f"record-{number}")
        for each in card.findChildren(QWidget) if isinstance(card, QWidget) else ():
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus:
                return each
        return self.first_field()

    def redraw(self) -> None:
        """Draw the question anew as the pack stands."""
        self._show()

    def refresh(self, advice: Sequence[Advice]) -> None:
        """Say what is answered, or what there is to think of."""
        if not self.is_open:
            if (self._said, self._lacks) != (self._summary(), self._is_unfit()):
                self._show()
            return
        if self._advice is None:
            return
        self._tell_unread()
        heard = self.kind.id not in PAGE_ONE or self._left_once or bool(self._summary())
        told = [self._worded(one.told) for one in advice if heard and one.field in self.kind.about]
        if told == self._told:
            return
        self._told = told
        clear_layout(self._advice)
        for text in told:
            self._advice.addWidget(label(text, "attention", "help"))

    def _is_unfit(self) -> bool:
        return bool(of_question(self._session.editor.unread, self.kind.id))

    def _tell_unread(self) -> None:
        unread = of_question(self._session.editor.unread, self.kind.id)
        if self._unread is None or unread == self._unread_told:
            return
        self._unread_told = unread
        clear_layout(self._unread)
        tell_unread(self._unread, self._session, unread, self._worded)

    def _show(self) -> None:
        clear_layout(self._outer)
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._advice, self._told = None, list[str]()
        self._unread, self._unread_told = None, list[Unread]()
        self._column.addWidget(rule())
        if self.is_open:
            self._show_fields()
        else:
            self._show_row()
        self._outer.addWidget(self._body)
        self._body.show()

    def _show_row(self) -> None:
        said = self._said = self._summary()
        self._lacks = self._is_unfit()
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(16)
        title = label(self.kind.title, role="strong")
        title.setFixedWidth(grown(_TITLE))
        row.addWidget(title)
        unfit = self.tr("Something here is not right yet.") if self._lacks else ""
        if unfit:
            row.addWidget(label("\n".join(filter(None, (said, unfit))), "attention"), 1)
        else:
            row.addWidget(label(said) if said else soft(self.kind.begun), 1)
        word = self.tr("Change") if said or unfit else self.tr("Answer")
        change = button(word, lambda: self.wanted.emit(self.kind.id), "link")
        change.setAccessibleName(f"{word}: {self.kind.title}. {unfit or said}".rstrip(". "))
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignVCenter)
        holder = widget_with(row)
        holder.setMinimumSize(QSize(1, grown(44)))
        self._column.addWidget(holder)

    def _show_fields(self) -> None:
        self._column.addWidget(heading(self.kind.asks, 2))
        if self.kind.helps:
            self._column.addWidget(soft(self.kind.helps))
        self._unread = QVBoxLayout()
        self._unread.setSpacing(6)
        self._column.addLayout(self._unread)
        fields = FormFields(self._session, self._column)
        self._fields = fields  # it owns the groups of what is chosen
        self.kind.fill(fields, self._redraw_at)
        self._advice = QVBoxLayout()
        self._advice.setSpacing(6)
        self._column.addLayout(self._advice)
        self._tell_unread()
        word = self.tr("Done") if self._last else self.tr("Next question")
        done = button(word, lambda: self.left.emit(self.kind.id))
        row = Flow()
        row.addWidget(done)
        self._column.addWidget(widget_with(row))
        self._column.addSpacing(8)

    def _redraw_at(self, number: int) -> None:
        from advocacy_trainer.ui.kit.focus.guard import hand_to

        self._show()
        hand_to(self.record(number))
