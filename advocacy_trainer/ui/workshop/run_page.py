"""The trainer's window while a workshop goes on: now, next, the clock, and the wall in small."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLabel

from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.empty_state import EmptyState
from advocacy_trainer.ui.kit.labels import heading, label, over, soft
from advocacy_trainer.ui.kit.layouts import Card, rule
from advocacy_trainer.ui.kit.look.spacing import text_scale
from advocacy_trainer.ui.kit.markdown_view import MarkdownView
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.workshop.card_counts import CardCounts
from advocacy_trainer.ui.workshop.clock_panel import ClockPanel
from advocacy_trainer.ui.workshop.note_field import RunningNote
from advocacy_trainer.ui.workshop.projector.slide import SlideTime
from advocacy_trainer.ui.workshop.projector.slides import Remarks
from advocacy_trainer.ui.workshop.running import RunningWorkshop, run_in, running_in
from advocacy_trainer.ui.workshop.sheet_column import RunSheetColumn
from advocacy_trainer.ui.workshop.wall_control import WallControl
from advocacy_trainer.workshop import pace
from advocacy_trainer.workshop.cards import CardCount
from advocacy_trainer.workshop.model import Item

_Key = Qt.Key
FORWARD = (_Key.Key_PageDown, _Key.Key_Right)
BACK = (_Key.Key_PageUp, _Key.Key_Left)
DARK = (_Key.Key_B, _Key.Key_Period)
TURN = (_Key.Key_F5,)
# On the wall itself no control waits for these.
_ALSO_FORWARD = (_Key.Key_Space, _Key.Key_Return, _Key.Key_Enter, _Key.Key_Down)
_ALSO_BACK = (_Key.Key_Backspace, _Key.Key_Up)
_TICK = 1000  # ms
_LIST_FROM = 1100  # px of page at 100 %: the run-sheet stands beside what is on


class RunWorkshopPage(Page):
    """Lead the room through a run-sheet; nobody but the trainer sees this window."""

    help_id = "workshop"
    wide = True
    alone = True

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Workshop")

    def build(self) -> None:
        """Add nothing yet: it is made when a workshop is under way."""
        self.running: RunningWorkshop | None = None
        self._remarks: tuple[tuple[str, ...], Remarks] = ((), ())
        self._wall: WallControl | None = None
        self._panel_left: RunSheetColumn | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.tick)
        self._timer.timeout.connect(self.keep_place)
        for keys, do in ((FORWARD, self.forward), (BACK, self.backward), (DARK, self.turn_dark)):
            self._listen(keys, do)
        self._listen(TURN, self.turn_wall)

    def _listen(self, keys: tuple[Qt.Key, ...], do: Callable[[], object]) -> None:
        for key in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def restore(self, place: Place) -> None:
        """Go on where the workshop is; without one, say how to begin."""
        del place
        found = running_in(self.context)
        if found is not None and found is self.running:
            self.show_all()
            return
        self.running = found
        self.clear()
        self.set_panel(None)
        if found is None:
            self._timer.stop()
            self.add_heading(self.tr("No workshop is under way"))
            self.add(EmptyState(self.context, "two-at-a-table"))
            choose = self.tr("Choose a run-sheet")
            self.set_actions(button(choose, lambda: self.goto.emit("workshop", {}), "primary"))
            return
        self._make()
        self.show_all()
        self._timer.start()

    def let_go(self) -> None:
        """Put the wall away: the page is drawn anew."""
        self._timer.stop()
        if self._wall is not None:
            self._wall.put_away()

    def focus_first(self) -> None:
        """Put the keyboard on what is pressed most: the next step."""
        if self.running is not None and self._on.isEnabled():
            self._on.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().focus_first()

    # The parts

    def _make(self) -> None:
        self.clock = ClockPanel(self.tr("Clock and wall"), self.go_to)
        self._over = over("")
        self._title = heading("")
        self._short = soft("")  # the clock in a line, where its panel stands far below
        self._missing = label("", "attention")
        self._notes = MarkdownView(self.context, self.tr("Notes for you alone"))
        self._quiet = Card("warm")
        self._quiet_text = label("")
        self._quiet.add(heading(self.tr("If it goes quiet"), 3), self._quiet_text)
        self._paper = soft("")
        self._cards = CardCounts(self._count)
        self._coach = button(self.tr("Let the coach look at the draft"), self.turn_coach)
        self._next_over = over("")
        self._next = label("")
        self.note = RunningNote(self.context)
        self.add(self._over, self._title, self._short, self._missing, self._notes, self._quiet, self._cards)
        self.add(self._coach, self._paper, rule(), self._next_over, self._next)
        self.add(rule(), self.note)
        self.clock.remedy.clicked.connect(self.take_remedy)
        self.clock.longer.clicked.connect(lambda: self.add_minutes(1))
        self.clock.follow.clicked.connect(self.follow_clock)
        self.clock.dark.clicked.connect(self.turn_dark)
        self.clock.turn.clicked.connect(self.turn_wall)
        self.set_panel(self.clock)
        self._make_left()
        self.clock.end.clicked.connect(self.end)
        self._previous = button(self.tr("Back"), self.backward)
        self._on = button("", self.forward, "primary")
        self._on.setObjectName("on")
        self.set_actions(self._previous, self._on)

    def _make_left(self) -> None:
        if self._panel_left is not None:
            self._panel_left.hide()
            self._panel_left.deleteLater()
        self._panel_left = RunSheetColumn(self.tr("The run-sheet"), self.go_to)
        self._beside.insertWidget(0, self._panel_left)
        self._fit_left()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the run-sheet stand beside what is on where there is room."""
        super().resizeEvent(event)
        self._fit_left()

    def _fit_left(self) -> None:
        if self._panel_left is not None:
            is_beside = self.width() >= _LIST_FROM * text_scale() and self.running is not None
            self._panel_left.setVisible(is_beside)
            self.clock.sheet.setVisible(not is_beside)
            self._short.setVisible(not self.clock.beside)
            self.tick()

    @property
    def wall(self) -> WallControl:
        """Return the projector's window, made when it is first needed."""
        if self._wall is None:
            self._wall = WallControl(self, self.tr("The wall"))
            self._wall.pressed.connect(self._pressed_on_wall)
            self._wall.moved.connect(self.show_all)
        return self._wall

    # What is shown

    def show_all(self) -> None:
        """Show the item, the step and the time, here and on the wall."""
        running = self.running
        if running is None:
            return
        going, item = running.going, running.going.item
        count = len(going.sheet.items)
        self._over.setText(self.tr("Now · item {at} of {count}").format(at=going.at + 1, count=count))
        self._title.setText(item.title)
        self._say(self._missing, self._missing_text(item))
        self._show_notes(item)
        self._quiet.setVisible(bool(item.quiet))
        self._quiet_text.setText(item.quiet)
        self._say(self._paper, self._paper_text(item))
        cards = running.cards
        self._cards.setVisible(cards is not None)
        if cards is not None:
            self._cards.show_count(cards)
        self._coach.setVisible(bool(running.drafts))
        self._coach.setText(
            self.tr("Take the coach off the wall")
            if running.is_coached
            else self.tr("Let the coach look at the draft")
        )
        self.note.show_note(running)
        is_last = going.next_item is None and running.step + 1 >= running.steps
        more = running.step + 1 < running.steps
        self._on.setText(self.tr("Next on the wall") if more else self.tr("Next item"))
        self._on.setEnabled(not is_last)
        self._previous.setEnabled(going.at > 0 or running.step > 0)
        if self._panel_left is not None:
            self._panel_left.title.setText(going.sheet.title)
        self.tick()
        self.keep_place()

    def keep_place(self) -> None:
        """Have the place kept, so that a crash or a power cut loses none of it."""
        if self.running is not None and self.running.keeper is not None:
            self.running.keeper.take(self.running)

    def leave(self) -> None:
        """Save the note and the place."""
        if self.running is None:
            return
        self.note.keep()
        self.keep_place()
        if self.running.keeper is not None:
            self.running.keeper.flush()

    def _say(self, part: QLabel, text: str) -> None:
        part.setVisible(bool(text))
        part.setText(text)

    def _missing_text(self, item: Item) -> str:
        if self.running is None or not self.running.is_missing(item) or item.shows is None:
            return ""
        told = self.tr("The lesson {name} is missing. The wall shows the item's own words.")
        return told.format(name=item.shows.lesson)

    def _paper_text(self, item: Item) -> str:
        lines = []
        if item.goal:
            lines.append(self.tr("Goal: {text}").format(text=item.goal))
        if self.running is not None and (things := self.running.to_put_out(item)):
            lines.append(self.tr("Put out: {text}").format(text="; ".join(things)))
        if item.paper:
            lines.append(self.tr("Without computers: {text}").format(text=item.paper))
        return "\n".join(lines)

    def _show_notes(self, item: Item) -> None:
        from advocacy_trainer.course.markup import render
        from advocacy_trainer.course.placeholders import fill_html

        self._notes.setVisible(bool(item.notes))
        if self.running is not None and item.notes != self._notes.property("shown"):
            self._notes.setProperty("shown", item.notes)
            self._notes.show_html(fill_html(render(item.notes).html, self.running.values))

    def tick(self) -> None:
        """Show the time, and what follows from it."""
        running = self.running
        if running is None or self._panel_left is None:
            return
        clocks = running.clocks()
        going = running.going
        for listed in (self._panel_left, self.clock.sheet):
            if listed.isVisibleTo(self):
                listed.show_items(going.sheet.items, pace.begins(going, clocks), going.at, running.clock)
        ends = running.clock(pace.whole_ends_at(going, clocks))
        self._panel_left.ends.setText(self.tr("Until {time}").format(time=ends))
        coming = pace.coming(going, clocks)
        self._next_over.setText(
            self.tr("After this, {time}").format(time=running.clock(coming[0].begins)) if coming else ""
        )
        then = coming[0].item if coming else None
        told = self.tr("Nothing. This is the last item.") if then is None else then.title
        if then is not None and (things := running.to_put_out(then)):
            put_out = self.tr("Put out: {text}").format(text="; ".join(things))
            told = f"{told}\n{put_out}"
        self._next.setText(told)
        time = SlideTime(
            round(pace.share_gone(going, clocks), 2),
            self.tr("until {time}").format(time=running.clock(pace.ends_at(going, clocks))),
        )
        self.clock.show_time(running, clocks)
        now = (self.clock.time.text(), self.clock.left.text(), self.clock.fine.text())
        self._short.setText(" · ".join(now))
        self._show_wall(running, time)

    def _show_wall(self, running: RunningWorkshop, time: SlideTime) -> None:
        slide = running.slide(self._coached(running))
        control = self._wall
        self.clock.show_wall(slide, time, running, control)
        if control is not None:
            control.window.view.show_slide(slide, time, dark=running.is_dark)

    def _coached(self, running: RunningWorkshop) -> Remarks:
        """Return what the coach says of the sample drafts on the wall; it looks at nothing else."""
        if not running.is_coached or not running.drafts:
            return ()
        if self._remarks[0] != running.drafts:
            told = tuple(self._said_of(draft, running.going.sheet.lang) for draft in running.drafts)
            self._remarks = (running.drafts, told)
        return self._remarks[1]

    def _said_of(self, draft: str, lang: str) -> tuple[tuple[str, tuple[tuple[int, int], ...]], ...]:
        from advocacy_trainer.coach.engine import review
        from advocacy_trainer.coach.model import ReviewContext

        found = review(draft, ReviewContext(lang=lang, say=lang), self.context.coach.book())
        return tuple((each.message, ((each.start, each.end),)) for each in found.remarks[:2])

    # What the trainer does

    def forward(self) -> None:
        """Go a step on."""
        self._moved(self.running is not None and self.running.forward())

    def backward(self) -> None:
        """Go a step back."""
        self._moved(self.running is not None and self.running.back())

    def go_to(self, index: int) -> None:
        """Begin another item."""
        self._moved(self.running is not None and self.running.go_to(index))
        self.show_all()

    def _moved(self, moved: bool) -> None:
        if moved and self.running is not None:
            before = self._title.text()
            self.show_all()
            if self._title.text() != before:
                self.scroller.verticalScrollBar().setValue(0)
            announce(self, f"{self._over.text()}: {self._title.text()}")

    def turn_dark(self) -> None:
        """Make the wall black, or bring it back."""
        if self.running is not None:
            self.running.is_dark = not self.running.is_dark
            self.tick()
            self.keep_place()

    def turn_coach(self) -> None:
        """Let the coach look at the sample draft on the wall, or take it off."""
        if self.running is not None:
            self.running.is_coached = not self.running.is_coached
            self.show_all()

    def turn_wall(self) -> None:
        """Show the wall on the projector, or take it away."""
        if self.running is not None:
            self.wall.turn()

    def take_remedy(self) -> None:
        """Do the one thing there is to do about being behind."""
        running = self.running
        if running is not None and (offered := pace.remedy_now(running.going, running.clocks())) is not None:
            running.going = pace.apply(running.going, offered)
            self.show_all()

    def add_minutes(self, minutes: int) -> None:
        """Give the item that is on more time."""
        if self.running is not None:
            self.running.going = pace.add_minutes(self.running.going, minutes)
            self.show_all()

    def follow_clock(self) -> None:
        """Take the wall clock as it was set for the right one."""
        if self.running is not None:
            self.running.going = pace.follow_wall_clock(self.running.going, self.running.clocks())
            self.show_all()

    def end(self) -> None:
        """End the workshop, and go to what comes after it."""
        if self.running is not None:
            self.note.keep()
        self.let_go()
        run_in(self.context, None)
        self.running = None
        self.goto.emit("workshop", {"ended": True})

    def _count(self, count: CardCount) -> None:
        if self.running is not None:
            self.running.count(count)
            self.show_all()

    def _pressed_on_wall(self, key: int) -> None:
        """Do what a key pressed on the wall asks for: there no control takes it first."""
        if key in (*FORWARD, *_ALSO_FORWARD):
            self.forward()
        elif key in (*BACK, *_ALSO_BACK):
            self.backward()
        elif key in DARK:
            self.turn_dark()
        elif key in (*TURN, _Key.Key_Escape):
            self.wall.put_away()

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show it without a workshop, and at the first and a later item of one."""
        from advocacy_trainer.ui.workshop import tour_workshop

        return {"": tour_workshop.none, "first": tour_workshop.first, "later": tour_workshop.later}
