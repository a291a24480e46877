"""Arrange things: order, match, sort."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from advocacy_trainer.course.marking import AnswerFeedback, Marked, mark_match, mark_order, mark_sort
from advocacy_trainer.course.model import Match, Order, Sort
from advocacy_trainer.ui.kit.accessibility import announce, tool_tip
from advocacy_trainer.ui.kit.buttons import WordRadio
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import label
from advocacy_trainer.ui.kit.layouts import Flow
from advocacy_trainer.ui.kit.look.type_scale import font_of
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.lesson.activities.activity import (
    Activity,
    Feedback,
    State,
    joined,
    number_word,
    quoted,
    restyle,
    translate,
)


class ArrangeItem(QFrame):
    """One thing to arrange, with its feedback below it."""

    def __init__(self, context: Context, text: str) -> None:
        super().__init__()
        self.setProperty("look", "option")
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(16, 10, 12, 12)
        self.rows.setSpacing(8)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.label = label(text)
        self.top.addWidget(self.label, 1)
        self.rows.addLayout(self.top)
        self.why = Feedback(context)
        self.why.row.setContentsMargins(0, 2, 0, 0)
        self.rows.addWidget(self.why)

    def show_why(self, text: str, *, good: bool) -> None:
        """Show the feedback in this frame."""
        self.why.show_text(text, good=good, aloud=False)
        self.why.setProperty("look", "bare")
        restyle(self.why)
        self._look("good" if good else "attention")

    def forget_why(self) -> None:
        """Take the feedback away."""
        self.why.clear()
        self._look("option")

    def _look(self, look: str) -> None:
        if self.property("look") != look:
            self.setProperty("look", look)
            restyle(self)


def summary(marked: Marked, total: int) -> str:
    """Return how many stand right, in words."""
    if marked.right:
        return translate("activities", "Everything is in its place.")
    found = sum(remark.good for remark in marked.remarks)
    if not found:
        return translate("activities", "Nothing is in its place yet. Read what each one says, and try again.")
    return translate(
        "activities", "In place: {found} of {total}. Read what the others say, and try again."
    ).format(found=number_word(found), total=number_word(total))


def both(where: str, why: str) -> str:
    """Return what is said under a wrong placement: where it lies and belongs, then the reason."""
    return f"{where} {why}".strip()


class OrderActivity(Activity[Order]):
    """Things to put in order, with a button up and one down on each; also Alt+Up and Alt+Down."""

    def build(self) -> None:
        """Add the rows; their words move, the rows stay."""
        body = self.body
        self.add_question(
            body.question, translate("activities", "Move them with the arrows until the order is yours.")
        )
        self.sequence = self.session.shuffled(self.block, len(body.items))
        if self.sequence == sorted(self.sequence):
            self.sequence = self.sequence[1:] + self.sequence[:1]  # something is to be done
        self.rows = [ArrangeItem(self.context, "") for _ in body.items]
        self.buttons: list[tuple[QToolButton, QToolButton]] = []
        for place, row in enumerate(self.rows):
            number = label(f"{place + 1}.")
            number.setFont(font_of("strong"))
            number.setWordWrap(False)
            number.setMinimumWidth(number.fontMetrics().horizontalAdvance("8."))  # the words stand in line
            row.top.insertWidget(0, number, 0, Qt.AlignmentFlag.AlignTop)
            pair = (self._arrow("up", place, -1), self._arrow("down", place, 1))
            number.setMinimumHeight(pair[0].sizeHint().height())  # as high as what it stands beside
            for arrow in pair:
                row.top.addWidget(arrow, 0, Qt.AlignmentFlag.AlignTop)
            self.buttons.append(pair)
            self.column.addWidget(row)
        self.add_check(body.hint)
        self._fill()

    def _arrow(self, icon: str, place: int, by: int) -> QToolButton:
        arrow = QToolButton()
        arrow.setProperty("look", "arrow")
        arrow.setIcon(self.context.appearance.icon(icon, "primary"))
        side = round(arrow.fontMetrics().height() * 0.9)
        arrow.setIconSize(QSize(side, side))
        arrow.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        arrow.clicked.connect(partial(self.move_item, place, by))
        arrow.installEventFilter(self)
        return arrow

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the item of the focused row on Alt+Up and Alt+Down."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
            and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        ):
            place = next(index for index, pair in enumerate(self.buttons) if watched in pair)
            self.move_item(place, -1 if event.key() == Qt.Key.Key_Up else 1)
            return True
        return super().eventFilter(watched, event)

    def move_item(self, place: int, by: int, *_: object) -> None:
        """Move the item at ``place`` one up or down, and the focus with it."""
        target = place + by
        if not 0 <= target < len(self.sequence):
            return
        self.sequence[place], self.sequence[target] = self.sequence[target], self.sequence[place]
        for row in self.rows:
            row.forget_why()
        self.said.clear()
        self._fill()
        up, down = self.buttons[target]
        wanted = up if by < 0 else down
        (wanted if wanted.isEnabled() else (down if by < 0 else up)).setFocus(Qt.FocusReason.OtherFocusReason)
        text = self.body.items[self.sequence[target]].text
        announce(
            self, translate("activities", "{text} is now number {place}").format(text=text, place=target + 1)
        )

    def _fill(self) -> None:
        last = len(self.rows) - 1
        for place, row in enumerate(self.rows):
            text = self.body.items[self.sequence[place]].text
            row.label.setText(text)
            up, down = self.buttons[place]
            up.setEnabled(place > 0)
            down.setEnabled(place < last)
            up.setAccessibleName(translate("activities", "Move up: {text}").format(text=text))
            down.setAccessibleName(translate("activities", "Move down: {text}").format(text=text))
            for arrow in (up, down):
                tool_tip(arrow, arrow.accessibleName())

    def check(self) -> None:
        """Mark the order."""
        marked = mark_order(self.body, self.sequence)
        self.session.answered(self.block, right=marked.right, answer=self.sequence)
        self._show(marked)
        said = [self._said(each) for each in marked.remarks if not each.good]
        announce(self, joined([self.said.text, *said]))

    def _said(self, remark: AnswerFeedback) -> str:
        if not remark.placed:
            return remark.text
        where = translate("activities", "You put it as number {place}. It belongs as number {right}.")
        place = self.sequence.index(remark.item) + 1
        return both(where.format(place=place, right=remark.item + 1), remark.text)

    def _show(self, marked: Marked) -> None:
        for remark in marked.remarks:
            row = self.rows[self.sequence.index(remark.item)]
            row.show_why(self._said(remark), good=remark.good)
        self.said.show_text(summary(marked, len(self.rows)), good=marked.right, aloud=False)

    def save_state(self) -> State:
        """Return the order, and whether it has been marked."""
        return {"sequence": self.sequence, "checked": bool(self.said.text)}

    def restore_state(self, state: State) -> None:
        """Bring the order back."""
        given = state.get("sequence", [])
        if isinstance(given, list) and sorted(given) == list(range(len(self.sequence))):
            self.sequence = list(given)
            self._fill()
            if state.get("checked"):
                self._show(mark_order(self.body, self.sequence))


class Picker(QWidget):
    """A row that opens a list of options below it; the chosen one then stands in the row."""

    picked = Signal(int)

    def __init__(self, context: Context, name: str, options: list[tuple[int, str]]) -> None:
        super().__init__()
        self.context = context
        self.name = name
        self.options = dict(options)
        self.value = -1
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.head = CardButton(
            translate("activities", "Choose what belongs to it"), end=context.appearance.icon("unfold")
        )
        self.head.clicked.connect(lambda: self.open_list(not self.is_open))
        self._column.addWidget(self.head)
        self.list = QWidget()
        rows = QVBoxLayout(self.list)
        rows.setContentsMargins(20, 0, 0, 6)
        rows.setSpacing(6)
        self.rows: dict[int, CardButton] = {}
        for index, text in options:
            row = CardButton(text)
            row.clicked.connect(partial(self.pick, index))
            self.rows[index] = row
            rows.addWidget(row)
        self._column.addWidget(self.list)
        self.list.hide()
        self._tell()

    @property
    def is_open(self) -> bool:
        """Tell whether the list is open."""
        return not self.list.isHidden()

    def open_list(self, wanted: bool) -> None:
        """Open or close the list; the focus goes into it, or back to the row."""
        self.list.setVisible(wanted)
        self._tell()
        if wanted:
            first = self.rows.get(self.value) or next(iter(self.rows.values()))
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            reveal(self.list)

    def pick(self, index: int, *_: object) -> None:
        """Choose an option and close the list."""
        self.put(index)
        self.open_list(wanted=False)
        self.head.setFocus(Qt.FocusReason.OtherFocusReason)
        self.picked.emit(index)

    def put(self, index: int) -> None:
        """Show an option as chosen."""
        if index in self.options:
            self.value = index
            self.head.say(self.options[index])
        self._tell()

    def _tell(self) -> None:
        chosen = self.options.get(self.value, translate("activities", "Choose what belongs to it"))
        self.head.setAccessibleName(f"{self.name}: {chosen}")
        open_or_not = (
            translate("activities", "The list is open")
            if self.is_open
            else translate("activities", "Press to see what there is to choose from")
        )
        self.head.setAccessibleDescription(open_or_not)


class MatchActivity(Activity[Match]):
    """Things to pair: to each one a list of what may belong to it."""

    def build(self) -> None:
        """Add an item and a picker for each pair."""
        body = self.body
        self.add_question(
            body.question, translate("activities", "Press a line to see what there is to choose from.")
        )
        options = [
            (index, body.pairs[index].right) for index in self.session.shuffled(self.block, len(body.pairs))
        ]
        self.items: list[ArrangeItem] = []
        self.pickers: list[Picker] = []
        for index, pair in enumerate(body.pairs):
            item = ArrangeItem(self.context, pair.left)
            item.label.setFont(font_of("strong"))
            picker = Picker(self.context, pair.left, options)
            picker.picked.connect(partial(self._changed, index))
            item.rows.insertWidget(1, picker)
            self.items.append(item)
            self.pickers.append(picker)
            self.column.addWidget(item)
        self.button = self.add_check(body.hint)
        self._changed(-1)

    @property
    def chosen(self) -> dict[int, int]:
        """Return left index to right index, where something is chosen."""
        return {left: picker.value for left, picker in enumerate(self.pickers) if picker.value >= 0}

    def _changed(self, index: int, *_: object) -> None:
        if index >= 0:
            self.items[index].forget_why()
        self.button.setEnabled(len(self.chosen) == len(self.pickers))

    def check(self) -> None:
        """Mark the pairs."""
        marked = mark_match(self.body, self.chosen)
        answer = [self.chosen.get(left, -1) for left in range(len(self.pickers))]
        self.session.answered(self.block, right=marked.right, answer=answer)
        self._show(marked)
        said = [self._said(each) for each in marked.remarks if not each.good]
        announce(self, joined([self.said.text, *said]))

    def _said(self, remark: AnswerFeedback) -> str:
        if not remark.placed:
            return remark.text
        chosen, right = self.body.pairs[self.chosen[remark.item]].right, self.body.pairs[remark.item].right
        where = translate("activities", "You put it with {chosen}. It goes with {right}.")
        return both(where.format(chosen=quoted(chosen), right=quoted(right)), remark.text)

    def _show(self, marked: Marked) -> None:
        for remark in marked.remarks:
            self.items[remark.item].show_why(self._said(remark), good=remark.good)
        self.said.show_text(summary(marked, len(self.items)), good=marked.right, aloud=False)

    def save_state(self) -> State:
        """Return the pairs, and whether they have been marked."""
        return {"chosen": [picker.value for picker in self.pickers], "checked": bool(self.said.text)}

    def restore_state(self, state: State) -> None:
        """Bring the pairs back."""
        for picker, value in zip(self.pickers, state.get("chosen", ()), strict=False):
            if isinstance(value, int):
                picker.put(value)
        self._changed(-1)
        if state.get("checked"):
            self._show(mark_match(self.body, self.chosen))


class SortActivity(Activity[Sort]):
    """Cases to sort: each has the groups as radio buttons below it."""

    def build(self) -> None:
        """Add the cases, shuffled."""
        body = self.body
        self.add_question(
            body.question, translate("activities", "Give each line a place. Try as often as you like.")
        )
        self.items: dict[int, ArrangeItem] = {}
        self.groups: dict[int, QButtonGroup] = {}
        for index in self.session.shuffled(self.block, len(body.cases)):
            case = body.cases[index]
            item = ArrangeItem(self.context, case.text)
            group = QButtonGroup(item)
            row = Flow(spacing=16)
            for number, name in enumerate(body.groups):
                mark = WordRadio(name)
                mark.setAccessibleName(f"{case.text} {name}")
                group.addButton(mark, number)
                row.addWidget(mark)
            item.rows.insertLayout(1, row)
            group.idToggled.connect(partial(self._changed, index))
            self.items[index] = item
            self.groups[index] = group
            self.column.addWidget(item)
        self.button = self.add_check(body.hint)
        self._changed(-1)

    @property
    def placed(self) -> dict[int, int]:
        """Return case index to group index, where a group is chosen."""
        return {index: group.checkedId() for index, group in self.groups.items() if group.checkedId() >= 0}

    def _changed(self, index: int, *_: object) -> None:
        if index in self.items:
            self.items[index].forget_why()
        self.button.setEnabled(len(self.placed) == len(self.items))

    def check(self) -> None:
        """Mark the cases."""
        placed = self.placed
        marked = mark_sort(self.body, placed)
        self.session.answered(
            self.block, right=marked.right, answer=[placed[index] for index in range(len(self.items))]
        )
        self._show(marked)
        said = [self._said(each) for each in marked.remarks if not each.good]
        announce(self, joined([self.said.text, *said]))

    def _said(self, remark: AnswerFeedback) -> str:
        if not remark.placed:
            return remark.text
        groups = self.body.groups
        chosen, right = groups[self.placed[remark.item]], groups[self.body.cases[remark.item].group]
        where = translate("activities", "You put it in {chosen}. It belongs in {right}.")
        return both(where.format(chosen=quoted(chosen), right=quoted(right)), remark.text)

    def _show(self, marked: Marked) -> None:
        for remark in marked.remarks:
            self.items[remark.item].show_why(self._said(remark), good=remark.good)
        self.said.show_text(summary(marked, len(self.items)), good=marked.right, aloud=False)

    def save_state(self) -> State:
        """Return the places, and whether they have been marked."""
        places = [self.groups[index].checkedId() for index in range(len(self.groups))]
        return {"placed": places, "checked": bool(self.said.text)}

    def restore_state(self, state: State) -> None:
        """Bring the places back."""
        for index, number in enumerate(state.get("placed", ())):
            mark = self.groups[index].button(number) if index in self.groups else None
            if mark is not None:
                mark.setChecked(True)
        if state.get("checked") and self.placed:
            self._show(mark_sort(self.body, self.placed))
