"""Home: what one is in the middle of, the next small step, and nothing private."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import heading, over, picture, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, push_down
from advocacy_trainer.ui.kit.look.spacing import PAGE_COLUMNS, text_scale
from advocacy_trainer.ui.kit.page import Page, Place

if TYPE_CHECKING:
    from advocacy_trainer.course_progress import NextStep
    from advocacy_trainer.drafts.model import DraftSummary
    from advocacy_trainer.drafts.starters import Starter
    from advocacy_trainer.ui.kit.layouts import TwoColumns
    from advocacy_trainer.ui.kit.tasks import Task

_AFTER_FIRST_PICTURE = 120  # ms
_BIRD = 280  # px
_FIRST_LESSON = "core-01"


class _Writing(NamedTuple):
    """What there is to write on: the draft changed last, else the questions to begin with."""

    draft: "DraftSummary | None" = None
    starters: "tuple[Starter, ...]" = ()


class HomePage(Page):
    """Greet by the typed name only, and offer the draft and the next step."""

    help_id = "home"
    wide = True

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Home")

    def _column_width(self) -> int:
        return round(PAGE_COLUMNS * text_scale())

    def build(self) -> None:
        """Show the step that was kept; the rest follows when the window stands."""
        from advocacy_trainer.course_progress import cached_step

        self._refresher_left = False  # until the window closes
        self.step: NextStep | None = None
        self.writing: _Writing | None = None
        self.reading: Task | None = None
        self._door: QWidget | None = None  # to the workplace's words
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        self.context.changed.connect(self._option_changed)
        self.show_step(cached_step(self.context))

    def place(self) -> Place:
        """Return whether the refresher was left, today."""
        return {"refresher-left": self._refresher_left}

    def restore(self, place: Place) -> None:
        """Look afresh at what comes next, once the page can be seen; what was opened is closed again."""
        self._refresher_left = self._refresher_left or place.get("refresher-left") is True
        if self._anything_open():
            self.show_step(self.step)
        # What was kept stands already; the log and the lessons are read when the window can be used.
        self._soon.start(_AFTER_FIRST_PICTURE if self.step else 0)

    def refresh(self) -> None:
        """Work out what to offer and show it if it is another; a long log is read first, out of the way."""
        from advocacy_trainer.course_progress import must_read_log, next_step

        if self.reading is None and must_read_log(self.context):
            from advocacy_trainer.ui.kit.tasks import read_log

            self.reading = read_log(self.context.stores.log)
            self.reading.done.connect(self._when_read)  # bound, so that Qt drops it with the page
            self.reading.failed.connect(self._unread)
            return
        step, writing = next_step(self.context), self._read_writing()
        if (step, writing) != (self.step, self.writing):
            self.writing = writing
            self.show_step(step)  # the window's guard finds what has the focus now

    def stay(self, step: "NextStep") -> None:
        """Show a step and no other, whatever the stores hold: for the tour."""
        self._soon.stop()
        if self.reading is not None:
            self.reading.done.disconnect(self._when_read)
            self.reading.failed.disconnect(self._unread)
        self.show_step(step)

    def _anything_open(self) -> bool:
        if self.writing is None:
            return False
        from advocacy_trainer.ui.home.cards import DraftCard
        from advocacy_trainer.ui.kit.frame.disclosure import Disclosure

        closed: list[DraftCard | Disclosure] = [*self.findChildren(DraftCard), *self.findChildren(Disclosure)]
        return any(each.is_open for each in closed)

    def _read_writing(self) -> _Writing:
        from advocacy_trainer.drafts.starters import for_work, read_starters
        from advocacy_trainer.errors import ContentError

        if self.context.stores.remembers and (rows := self.context.stores.drafts.rows()):
            return _Writing(rows[0])
        try:
            starters = read_starters(self.context.lessons_dir / self.context.language)
        except ContentError:
            return _Writing()  # the practice room tells what does not fit
        return _Writing(starters=for_work(starters, self.context.settings.text("work")))

    def _when_read(self, _result: object) -> None:
        self.reading = None
        self.refresh()

    def _unread(self, _error: object) -> None:
        self.refresh()  # what is wrong is told by who reads it here; it is not tried again beside

    def show_step(self, step: "NextStep | None") -> None:
        """Draw the page around a step; None while it is worked out."""
        from advocacy_trainer.ui.kit.layouts import TwoColumns

        self.clear()
        self.step = step
        self.add(heading(self._hello(step)))
        row = TwoColumns(even=True)
        self.add(row)
        if step is None:
            row.add_main(self._card(self.tr("One moment"), ""))
        elif step.why == "rest":
            self._offer_rest(row)
        else:
            self._offer(row, step)
        self._door = None
        self._told_retention = False
        self._tell_retention()
        self._offer_workplace()

    def _option_changed(self, name: str) -> None:
        if name == "pack":
            self._offer_workplace()
        elif name == "retention":
            self._tell_retention()

    def _tell_retention(self) -> None:
        """Say below what comes next that IT shortens the log's time, before anything goes."""
        if self._told_retention or not self.context.settings.caps.get("keep_months"):
            return
        from advocacy_trainer.ui.writing.retention_notice import retention_notice

        if (notice := retention_notice(self.context, self.goto.emit)) is not None:
            self._told_retention = True
            self.add(notice)

    def _offer_workplace(self) -> None:
        """Add a quiet door to the workplace's words, once its pack is read, and its invitation."""
        words = self.context.workplace.words(self.context.language)
        if self._door is not None or words is None:
            return
        from advocacy_trainer.ui.home.from_workplace import workplace_door
        from advocacy_trainer.ui.writing.workplace_words import KIND_LESSONS

        lesson = KIND_LESSONS.get(words.begin, "")
        self._door = workplace_door(words, lesson if self._may_invite(lesson) else "", self.goto.emit)
        self.add(self._door)

    def _may_invite(self, lesson: str) -> bool:
        """Tell whether a lesson may be named: never after a no, nor where it is gone through."""
        if not lesson or self.writing is None or self.step is None or self.step.why == "rest":
            return False
        from advocacy_trainer.course_progress import read_course_progress

        progress = read_course_progress(self.context)
        return lesson not in progress.done | progress.known

    def _hello(self, step: "NextStep | None") -> str:
        name = self.context.settings.text("name")
        if step is not None and step.away:
            return self.tr("Welcome back, {name}").format(name=name) if name else self.tr("Welcome back")
        return self.tr("Hello, {name}").format(name=name) if name else self.tr("Hello")

    def _offer(self, row: "TwoColumns", step: "NextStep") -> None:
        from advocacy_trainer.ui.home import cards

        writing = self.writing
        draft = writing.draft if writing is not None else None
        beside = (
            self._end_of_path()
            if step.why == "through"
            else cards.step_card(self.context, step, self.goto.emit, leading=draft is None)
        )
        if writing is None:  # before the first picture no draft is read
            row.add_main(cards.RoomyCard())
        elif draft is not None:
            row.add_main(cards.DraftCard(self.context, draft, self.goto.emit, leading=True))
        else:
            row.add_main(cards.question_card(writing.starters, self.goto.emit, leading=step.why == "through"))
        row.add_side(beside)
        self._offer_below(step)
        first_day = writing is not None and draft is None and step.lesson == _FIRST_LESSON
        if first_day and step.why != "resume" and not step.reason:
            self.add(cards.no_thanks_card(self.goto.emit))

    def _offer_below(self, step: "NextStep") -> None:
        from advocacy_trainer.course_progress import written_reason
        from advocacy_trainer.ui.home import cards
        from advocacy_trainer.ui.kit.layouts import TwoColumns

        parts: list[QWidget] = []
        if step.reason and not self.context.stores.saves_nothing:
            parts.append(cards.reason_card(lambda: written_reason(self.context)))
        if step.refresher and not self._refresher_left:
            parts.append(cards.refresher_card(self.goto.emit, self._leave_refresher))
        if not parts:
            return
        row = TwoColumns(even=True)
        for add, part in zip((row.add_main, row.add_side), parts, strict=False):
            add(part)
        self.add(row)

    def _leave_refresher(self) -> None:
        """Take the refresher away until the window is opened again; the log goes on offering it."""
        self._refresher_left = True
        self.show_step(self.step)
        self.focus_first()

    def _end_of_path(self) -> QWidget:
        card = self._card(
            self.tr("You have reached the end of your path"),
            self.tr("The certificate is in My log if you want it. Or choose another path."),
        )
        ways = Flow()
        ways.addWidget(button(self.tr("See the lessons"), lambda: self.goto.emit("lessons", {})))
        ways.addWidget(
            button(self.tr("To the certificate"), lambda: self.goto.emit("certificate", {}), "quiet")
        )
        card.add(ways)
        return card

    def _offer_rest(self, row: "TwoColumns") -> None:
        """Offer two doors of equal look: after a no nothing is filled, and nothing is asked."""
        card = self._card(
            self.tr("Nothing is waiting for you"),
            self.tr("Everything is open if you feel like it. If not, that is fine too."),
            alone=True,
        )
        ways = Flow()
        ways.addWidget(button(self.tr("See the lessons"), lambda: self.goto.emit("lessons", {})))
        ways.addWidget(button(self.tr("To the practice room"), lambda: self.goto.emit("sandbox", {})))
        card.add(ways)
        row.add_main(card)
        row.add_side(picture(self.context, "empty-log", _BIRD))

    def _card(self, title: str, detail: str, *, alone: bool = False) -> Card:
        from advocacy_trainer.ui.home.cards import ALONE, RoomyCard

        card = RoomyCard(least=ALONE) if alone else RoomyCard()  # no higher than it must be
        card.add(over(self.tr("Your next small step")), heading(title, 2))
        if detail:
            card.add(soft(detail))
        push_down(card.column)
        return card

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show home as it opens, with what is closed opened, on the first day, and after a no."""
        return {"": _with_draft, "opened": _opened, "first-day": _first_day, "rest": _rest}


def _with_draft(page: Page) -> None:
    if page.context.stores.remembers and not page.context.stores.drafts.rows():
        drafts = page.context.stores.drafts
        danish = page.context.language == "da"
        text = (
            "I dag lærte jeg noget af min egen fejl. Igen." if danish else "Today my own mistake taught me."
        )
        drafts.save(drafts.new(), text)
    if isinstance(page, HomePage):
        page.refresh()


def _opened(page: Page) -> None:
    from PySide6.QtWidgets import QPushButton

    _with_draft(page)
    for name in ("draft-words", "my-reason"):
        toggle = page.findChild(QPushButton, name)
        if isinstance(toggle, QPushButton):
            toggle.click()


def _first_day(page: Page) -> None:
    from advocacy_trainer.course_progress import NextStep

    if isinstance(page, HomePage):
        step = NextStep("begin", _FIRST_LESSON, "", page.context.catalogue.lessons[0].title, "", 5)
        written = page._read_writing()
        page.writing = _Writing(starters=written.starters or _some_starters(page))
        page.stay(step)


def _some_starters(page: Page) -> "tuple[Starter, ...]":
    from advocacy_trainer.drafts.starters import read_starters

    return read_starters(page.context.lessons_dir / page.context.language)


def _rest(page: Page) -> None:
    from advocacy_trainer.course_progress import NextStep

    if isinstance(page, HomePage):
        page.stay(NextStep("rest"))
