"""The log month by month, in words, and a year of it as a picture."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtWidgets import QPushButton

from advocacy_trainer.progress import recall, tally
from advocacy_trainer.progress.events import Event
from advocacy_trainer.progress.plan import read_plan
from advocacy_trainer.progress.text_file import Text
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.chunked import ChunkedBuilder
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.labels import heading, label, prose, soft
from advocacy_trainer.ui.kit.layouts import Card, clear_layout
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.kit.tasks import Task, start
from advocacy_trainer.ui.log.glad import GladPart
from advocacy_trainer.ui.log.month_card import MonthCard
from advocacy_trainer.ui.log.month_picture import YearPicture
from advocacy_trainer.ui.log.my_log import feeling_line
from advocacy_trainer.ui.log.part import Part
from advocacy_trainer.ui.writing.log_words import minutes_line

SHOWN_AT_FIRST = 3
MORE = 12  # months that »Show earlier months« adds
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


class MonthsPart(Part):
    """What was done and what one is glad about, newest first; nothing is counted."""

    def build(self) -> None:
        """Add the cards, or say what will stand here."""
        self.glad = GladPart(self.page)
        self._shown, self._sure = SHOWN_AT_FIRST, False
        self._builder = ChunkedBuilder(self)
        self._above, self._holder, self._end = _bare(), _bare(), _bare()
        self.add(self._above, self.glad, self._holder, self._end)
        self._found: LogReading | None = None
        self._focus_next = False
        self._key: tuple[object, ...] = ()
        self._task: Task | None = None
        self._read()

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
            self._holder.add(soft(self.tr("One moment. Your log is being read.")))
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
            self._above.add(label(self.tr("Welcome back. Everything stands where you left it.")))
        if found.waiting:
            self._above.add(self._refresher())
        self._above.setVisible(found.away or found.waiting)
        self._fill()

    def _refresher(self) -> Card:
        card = Card("tint")
        card.add(
            heading(self.tr("Refresher"), 2),
            soft(
                self.tr(
                    "A little from earlier comes back. It takes a couple of minutes, when you feel like it."
                )
            ),
            button(self.tr("Open the refresher"), lambda: self.page.goto.emit("refresher", {})),
        )
        return card

    def _fill(self) -> None:
        clear_layout(self._holder.column)
        clear_layout(self._end.column)
        self._builder.begin(self._parts(0))

    def _parts(self, first: int) -> Iterator[Callable[[], object]]:
        """Yield what adds each month from ``first`` on, and then what stands below them."""
        found = self._found
        if found is None:
            return
        if found.week.minutes and not first:
            line = minutes_line(found.week.minutes, found.week.planned)
            yield lambda: self._holder.add(soft(line))
        if not found.months:
            yield lambda: self._holder.add(self._nothing_yet())
            return
        titles = self.context.catalogue.titles
        notes = {note.id: note for note in self.context.stores.cards.of_kind("note")}
        for month in found.months[first : self._shown]:
            yield partial(self._add_month, month, titles, notes)
        yield partial(self._add_end, found)

    def _add_month(self, month: tally.Month, titles: dict[str, str], notes: dict[str, Text]) -> None:
        card = MonthCard(self, month, titles, notes)
        self._holder.add(card)
        self._focus_in(card)

    def _focus_in(self, card: Card) -> None:
        """Focus the first new button after »Show earlier months«, which had the focus and is gone."""
        buttons = card.findChildren(QPushButton)
        if self._focus_next and buttons:
            self._focus_next = False
            hand_to(buttons[0])
            reveal(card)

    def _add_end(self, found: LogReading) -> None:
        clear_layout(self._end.column)
        if len(found.months) > self._shown:
            self._end.add(button(self.tr("Show earlier months"), self._show_more, "link"))
        self._end.add(self._year(found.months))
        if found.feelings:
            self._end.add(self._confidence(found.feelings))
        self._focus_in(self._end)

    def _nothing_yet(self) -> Card:
        card = Card()
        card.add(
            heading(self.tr("Here your small steps will stand"), 2),
            prose(
                self.tr(
                    "Month by month, in words: a lesson, a draft, a colleague you asked, a break. "
                    "Nothing is counted, and the app shows it to nobody."
                )
            ),
            button(self.tr("See the lessons"), lambda: self.page.goto.emit("lessons", {})),
        )
        return card

    def _year(self, months: list[tally.Month]) -> Card:
        card = Card()
        picture = YearPicture(self.context, months, dt.datetime.now().astimezone().date())
        card.add(heading(self.tr("The last year"), 2), picture, soft(picture.text()))
        return card

    def _confidence(self, feelings: list[tally.Feeling]) -> Card:
        card = Card()
        card.add(heading(self.tr("How sure I feel"), 2))
        if self._sure:
            from advocacy_trainer.course.wordlists import read_confidence

            language = self.context.language
            items, _ = read_confidence(self.context.lessons_dir / language, language)
            for one in feelings:
                card.add(label(feeling_line(items.get(one.item, one.item), one.before, one.after)))
        else:
            card.add(
                soft(self.tr("Your own numbers from the start and the end of the core. They are closed."))
            )
        toggle = button(self.tr("Hide") if self._sure else self.tr("Show"), self._toggle, "link")
        about = self.tr("How sure I feel")
        toggle.setAccessibleName(f"{toggle.text()}: {about}")
        toggle.setObjectName("how-sure")  # its words change
        card.add(toggle)
        return card

    def _toggle(self) -> None:
        self._sure = not self._sure
        if self._found is not None:
            self._add_end(self._found)

    def _show_more(self) -> None:
        first, self._shown = self._shown, self._shown + MORE
        self._focus_next = True
        self._builder.begin(self._parts(first))

    def commit(self) -> None:
        """Keep the notes that are being changed."""
        for card in self._holder.findChildren(MonthCard):
            card.commit()

    def save_state(self) -> dict[str, Any]:
        """Return what is open."""
        return {"shown": self._shown, "sure": self._sure}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Open it again."""
        shown = state.get("shown")
        self._shown = shown if isinstance(shown, int) and shown > 0 else SHOWN_AT_FIRST
        self._sure = bool(state.get("sure"))
        self._fill()


def _bare() -> Card:
    holder = Card("bare")
    holder.column.setContentsMargins(0, 0, 0, 0)
    holder.column.setSpacing(16)
    return holder
