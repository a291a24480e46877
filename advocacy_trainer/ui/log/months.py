"""One month of the log at a time: a branch for what happened, and the same in words beside it."""

import datetime as dt
from collections.abc import Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from advocacy_trainer.progress import recall, tally
from advocacy_trainer.progress.events import Event
from advocacy_trainer.progress.plan import read_plan
from advocacy_trainer.ui.kit.accessibility import announce, tool_tip
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.frame.disclosure import Disclosure
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, TwoColumns, bare, clear_layout, rule, widget_with
from advocacy_trainer.ui.kit.look.spacing import FAR, TIGHT, WIDE
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.kit.tasks import Task, start
from advocacy_trainer.ui.log.branch import BranchPicture, Growth, Sign
from advocacy_trainer.ui.log.glad import GladPart
from advocacy_trainer.ui.log.happened_list import HappenedList
from advocacy_trainer.ui.log.month_card import MonthCard
from advocacy_trainer.ui.log.my_log import feeling_line
from advocacy_trainer.ui.log.part import Part
from advocacy_trainer.ui.writing.log_words import (
    lines_of,
    minutes_line,
    month_inside,
    month_name,
    month_of,
)

READ_AT_ONCE = 2_000  # entries: 20 ms; more are read off the thread that draws


class LogReading(NamedTuple):
    """What a log says on one day: all that the part shows of it."""

    away: bool
    waiting: bool
    months: list[tally.Month]
    week: tally.Week
    feelings: list[tally.Feeling]


def read(events: Sequence[Event], now: dt.datetime, planned: int, asked_as: recall.AskedAs) -> LogReading:
    """Read a log; ``planned`` are the minutes a week the person wants to give it."""
    today = now.date()
    return LogReading(
        recall.was_away(events, today),
        bool(recall.waiting(events, now, asked_as)),
        tally.months(events),
        tally.week(events, today, planned),
        tally.confidence(events),
    )


def stepped(month: str, step: int) -> str:
    """Return the month so many months after ``month`` (``2026-11``), before it where negative."""
    number = int(month[:4]) * 12 + int(month[5:]) - 1 + step
    return f"{number // 12:04d}-{number % 12 + 1:02d}"


class MonthsPart(Part):
    """What was done and what one is glad about in a month; nothing is counted."""

    wide = True

    def build(self) -> None:
        """Add what stands still; what the log says comes with ``_show``."""
        self.glad = GladPart(self.page)
        self.glad.setVisible(self.glad.begun)
        self.glad.kept.connect(self._to_this_month)
        self._today = month_of(dt.datetime.now().astimezone().date())
        self._month, self._whole, self._changing, self._sure = self._today, False, False, False
        self._above, self._below, self._end = bare(16), bare(16), bare(16)
        self._columns = TwoColumns(weights=(65, 37), gap=FAR, together=820)
        self._build_columns()
        self.add(self._above, self.glad, self._columns, self._below, self._end)
        self.card: MonthCard | None = None
        self._found: LogReading | None = None
        self._key: tuple[object, ...] = ()
        self._task: Task | None = None
        self._read()

    def head_actions(self) -> Sequence[QWidget]:
        """Return the button that opens a note about something to be glad about."""
        made = button(self.tr("Something I'm glad about"), self._toggle_glad)
        made.setIcon(self.context.appearance.icon("add", "deep"))
        return (made,)

    def _toggle_glad(self) -> None:
        opened = self.glad.isHidden()
        self.glad.setVisible(opened)
        if opened:
            hand_to(self.glad.editor)
            reveal(self.glad)

    def _to_this_month(self) -> None:
        """Show the month in which the new note stands."""
        self.glad.hide()
        self._month = self._today

    def _build_columns(self) -> None:
        card = Card("warm")
        card.column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        self._title = heading("", 2)
        self.back = self._arrow("back", self.tr("The month before"), -1)
        self.on = self._arrow("next", self.tr("The month after"), 1)
        head.addWidget(self.back)
        head.addWidget(self._title, 1)
        head.addWidget(self.on)
        self._picture = QVBoxLayout()
        card.add(head, self._picture, widget_with(self._legend()))
        self._columns.add_main(
            card, soft(self.tr("The branch shows what happened, and nothing else. It is never too short."))
        )
        self._list = bare(16)
        self._list.column.setSpacing(TIGHT)
        self._columns.add_side(self._list)
        self._columns.hide()

    def _arrow(self, icon: str, name: str, step: int) -> QPushButton:
        made = button("", partial(self._step, step), "quiet")
        made.setIcon(self.context.appearance.icon(icon, "primary"))
        made.setAccessibleName(name)
        tool_tip(made, name)
        return made

    def _legend(self) -> Flow:
        row = Flow(spacing=WIDE)
        growths: tuple[tuple[Growth, str], ...] = (
            ("leaf", self.tr("something learned")),
            ("flower", self.tr("own words")),
            ("berry", self.tr("glad about")),
        )
        for growth, words in growths:
            pair = QWidget()
            inner = QHBoxLayout(pair)
            inner.setContentsMargins(0, 0, 0, 0)
            said = soft(words)
            said.setWordWrap(False)
            inner.addWidget(Sign(growth))
            inner.addWidget(said)
            row.addWidget(pair)
        return row

    def _read(self) -> None:
        """Read the log; a long one meanwhile stands as it was last seen, or is said to be read."""
        events = self.context.stores.log.events()
        now = dt.datetime.now().astimezone()
        planned = read_plan(self.context.stores.cards).minutes
        if len(events) <= READ_AT_ONCE:
            self._show(read(events, now, planned, self.context.catalogue.asked_as))
            return
        key = (len(events), events[-1].id, now.date(), planned)
        last_key, last = self.page.remembered.get("months", (None, None))
        if last is not None:
            self._show(last)
        else:
            self._below.add(soft(self.tr("One moment. Your log is being read.")))
        if key != last_key:
            self._key = key
            asked_as = self.context.catalogue.asked_as
            self._task = start(lambda _task: read(events, now, planned, asked_as))
            self._task.done.connect(self._when_read)  # bound, so that Qt drops it with the part

    def _when_read(self, found: LogReading) -> None:
        self.page.remembered["months"] = (self._key, found)
        self._show(found)

    def _show(self, found: LogReading) -> None:
        self._found = found
        clear_layout(self._above.column)
        if found.away:
            self._above.add(label(self.tr("Welcome back. Everything is where you left it.")))
        self._above.setVisible(found.away)
        self._columns.show()
        self._show_month()
        self._show_end(found)

    # One month

    def _of(self, month: str) -> tally.Month:
        months = self._found.months if self._found is not None else []
        return next((each for each in months if each.month == month), tally.Month(month, (), (), (), 0))

    def _span(self) -> tuple[str, str]:
        """Return the first and the last month that can be shown."""
        found = self._found.months if self._found is not None else []
        named = [self._today, *(each.month for each in found)]
        return min(named), max(named)

    def _show_month(self) -> None:
        first, last = self._span()
        self._month = min(max(self._month, first), last)
        shown = self._of(self._month)
        self._title.setText(month_name(self._month))
        self.back.setEnabled(self._month > first)
        self.on.setEnabled(self._month < last)
        clear_layout(self._picture)
        said = (
            self.tr("The month as a branch; the list says what happened.")
            if shown.happened
            else self.tr("A bare branch with a bird on it.")
        )
        self.picture = BranchPicture(shown.happened, said)
        self._picture.addWidget(self.picture)
        self._show_words(shown)
        self._show_changes(shown)

    def _show_words(self, shown: tally.Month) -> None:
        titles = self.context.catalogue.titles
        notes = {note.id: note for note in self.context.stores.cards.of_kind("note")}
        clear_layout(self._list.column)
        if self._found is not None and not self._found.months:
            self._list.add(
                heading(self.tr("Your small steps will appear here"), 2),
                label(
                    self.tr(
                        "Month by month, in words: a lesson, a draft, a colleague you asked, a break. "
                        "Nothing is counted, and the app shows it to nobody."
                    )
                ),
                button(self.tr("See the lessons"), lambda: self.page.goto.emit("lessons", {})),
            )
            return
        self._list.add(heading(self.tr("What happened"), 2))
        happened = HappenedList(shown.happened, titles, notes)
        self._list.add(happened)
        if not shown.happened:
            self._list.add(
                soft(
                    self.tr("You looked in.")
                    if shown.days
                    else self.tr("There is nothing here for this month.")
                )
            )
            return
        if self._whole:
            happened.show_all()
        links = Flow(spacing=WIDE)
        if not happened.whole:
            self._all = button(
                self.tr("See all of {month}").format(month=month_inside(self._month)),
                partial(self._see_all, happened),
                "link",
            )
            links.addWidget(self._all)
        self._change = button(self.tr("Change these lines"), self._open_changes, "link")
        links.addWidget(self._change)
        self._list.add(rule(), widget_with(links))

    def _see_all(self, happened: HappenedList) -> None:
        self._whole = True
        hand_to(self._change)
        self._all.hide()
        happened.show_all()

    def _show_changes(self, shown: tally.Month) -> None:
        titles = self.context.catalogue.titles
        notes = {note.id: note for note in self.context.stores.cards.of_kind("note")}
        clear_layout(self._below.column)
        self.card = None
        typed = self.context.stores.unsaved
        lines = lines_of(shown, titles, notes)
        begun = any(typed.get(f"note/{line.note}") is not None for line in lines if line.note)
        if lines and (self._changing or begun):
            self.card = MonthCard(self, shown, titles, notes)
            self.card.done.connect(self._close_changes)
            self._below.add(self.card)

    def _open_changes(self) -> None:
        self._changing = True
        self._show_changes(self._of(self._month))
        if self.card is not None:
            hand_to(self.card.findChildren(QPushButton)[0])
            reveal(self.card)

    def _close_changes(self) -> None:
        self.commit()
        self._changing = False
        self._show_month()
        hand_to(self._change if self._of(self._month).happened else self.back)

    def _step(self, step: int) -> None:
        self.commit()
        self._month = stepped(self._month, step)
        self._whole = self._changing = False
        self._show_month()
        if not (self.on if step > 0 else self.back).isEnabled():
            hand_to(self.back if step > 0 else self.on)
        announce(self, self._title.text())

    # What does not belong to one month

    def _show_end(self, found: LogReading) -> None:
        clear_layout(self._end.column)
        if found.week.minutes:
            self._end.add(soft(minutes_line(found.week.minutes, found.week.planned)))
        if found.waiting:
            self._end.add(self._refresher())
        if found.feelings:
            self._end.add(self._confidence(found.feelings))

    def _refresher(self) -> CardButton:
        row = CardButton(
            self.tr("Refresher"),
            self.tr(
                "Something from earlier comes back. It takes a couple of minutes, when you feel like it."
            ),
            end=self.context.appearance.icon("next", "primary"),
        )
        row.clicked.connect(lambda *_: self.page.goto.emit("refresher", {}))
        return row

    def _confidence(self, feelings: list[tally.Feeling]) -> Disclosure:
        made = Disclosure(
            self.tr("How sure I feel"),
            partial(self._sentences, feelings),
            self.tr("Your own numbers from the start and the end of the core. They are hidden."),
            "how-sure",
        )
        made.set_open(self._sure)
        made.opened.connect(self._sure_opened)
        return made

    def _sentences(self, feelings: list[tally.Feeling]) -> QWidget:
        from advocacy_trainer.course.wordlists import read_confidence

        language = self.context.language
        items, _ = read_confidence(self.context.lessons_dir / language, language)
        holder = bare(16)
        for one in feelings:
            holder.add(label(feeling_line(items.get(one.item, one.item), one.before, one.after)))
        return holder

    def _sure_opened(self, opened: bool) -> None:
        self._sure = opened

    def commit(self) -> None:
        """Keep the notes that are being changed."""
        if self.card is not None:
            self.card.commit()

    def save_state(self) -> dict[str, Any]:
        """Return the month, and what is open."""
        return {
            "month": self._month,
            "whole": self._whole,
            "changing": self._changing,
            "sure": self._sure,
            "glad": not self.glad.isHidden(),
        }

    def restore_state(self, state: dict[str, Any]) -> None:
        """Open it again."""
        month = state.get("month")
        if isinstance(month, str) and len(month) == len(self._today):
            self._month = month
        self._whole, self._changing = bool(state.get("whole")), bool(state.get("changing"))
        self._sure = bool(state.get("sure"))
        self.glad.setVisible(self.glad.begun or bool(state.get("glad")))
        if self._found is not None:
            self._show_month()
            self._show_end(self._found)
