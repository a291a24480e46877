"""The lesson player: one step at a time, and a place that is never lost."""

import random
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button, set_look
from advocacy_trainer.ui.kit.empty_state import EmptyState
from advocacy_trainer.ui.kit.labels import label, soft
from advocacy_trainer.ui.kit.layouts import Card, add, leave_above
from advocacy_trainer.ui.kit.look.spacing import LESSON_COLUMN, TIGHT, text_scale
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.requests import OpenHandout
from advocacy_trainer.ui.lesson.lesson_bar import LessonBar
from advocacy_trainer.ui.lesson.next_offer import NextOffer

if TYPE_CHECKING:
    from advocacy_trainer.course.model import Lesson as LessonText
    from advocacy_trainer.course.wordlists import Term
    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.lesson.session import LessonSession
    from advocacy_trainer.ui.lesson.step_view import View

DONE = "done"  # the place after the last step
_BESIDE_BUTTONS = 760  # px at 100 %
_WIDE_COLUMN = 1200  # px at 100 %: a page with two things beside one another


class LessonPage(Page):
    """Show one lesson, step by step.

    Its place is ``{"lesson", "step"}``, and, to come back to what is on the
    screen, ``seed`` and ``states`` (by step id). ``item`` is the item of the
    profile check that led here, and to which the lesson leads back.
    """

    help_id = "lesson"
    alone = centred = True
    upright = (TIGHT, TIGHT)

    def title(self) -> str:
        """Return the lesson's title."""
        return self.lesson.head.title if self.lesson is not None else self.tr("Lesson")

    def build(self) -> None:
        """Begin with nothing; ``restore`` opens a lesson."""
        self.lesson: LessonText | None = None
        self.session: LessonSession | None = None
        self.terms: tuple[Term, ...] | None = None  # read with the first lesson; the page is of one language
        self._confidence: dict[str, str] = {}
        self.views: dict[str, View] = {}
        self.states: dict[str, dict[str, Any]] = {}
        self.step = ""
        self._unkept_place = ""
        self._asked = ""
        self.offer: NextOffer | None = None  # beside the buttons, after the last step
        self._item: Place = {}
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._prepare_next)

    # Where one is

    def place(self) -> Place:
        """Return the lesson, the step, and what stands on the screen."""
        if self.lesson is None or self.session is None:
            return {"lesson": self._asked} if self._asked else {}
        states = {**self.states, **{step: view.states() for step, view in self.views.items()}}
        return {
            "lesson": self.lesson.head.id,
            "step": self.step,
            "seed": self.session.seed,
            "states": states,
            "down": self.scrolled(),
            **({"item": self._item} if self._item else {}),
        }

    def restore(self, place: Place) -> None:
        """Open a lesson at a step or a block, at the place where it was left, or at its beginning."""
        asked = str(place.get("lesson", ""))
        if not asked:
            last = self.context.stores.resume_points.last
            asked = last.lesson if last is not None else ""
        if "lesson" in place:
            item = place.get("item")
            self._item = dict(item) if isinstance(item, dict) else {}
        states = place.get("states")
        here = self.lesson is not None and self.session is not None and self.lesson.head.id == asked
        wanted = place.get("step") or ("" if self.step == DONE else self.step)
        if here and "block" not in place and (states is not None or wanted == self.step):
            self._name_buttons(self._number(self.step))
            return  # it stands as it was left
        self._open(asked, place)

    def _open(self, asked: str, place: Place) -> None:
        from advocacy_trainer.ui.lesson.step_view import StepView

        self._asked = asked
        self.clear()
        self.set_top(None)
        if self.offer is not None:
            self.offer.hide()
        self.views.clear()
        self.lesson = self.session = None
        self.step = ""
        entry = self.context.catalogue.find(asked)
        if entry is None:
            self._show_missing()
            return
        opened = self._read(entry.file, place)
        if opened is None:
            return
        self.lesson, self.session = opened
        steps = [step.id for step in self.lesson.steps]
        wanted = str(place.get("step") or self.context.stores.resume_points.of(asked) or "")
        if (block := place.get("block")) is not None:
            holds = (step.id for step in self.lesson.steps if any(one.id == block for one in step.blocks))
            wanted = next(holds, wanted)
        if "states" not in place:
            self.session.opened()
        self._build_frame()
        self.show_step(wanted if wanted in (*steps, DONE) else steps[0])
        if block is not None and isinstance(view := self.views[self.step], StepView):
            view.open_block(str(block))
            self.fit_to_page()
        self.scroll_to(place.get("down"))

    def _read(self, file: str, place: Place) -> "tuple[LessonText, LessonSession] | None":
        from advocacy_trainer.course.wordlists import read_confidence, read_glossary
        from advocacy_trainer.ui.lesson.opening import open_for
        from advocacy_trainer.ui.lesson.session import LessonSession

        language, root = self.context.language, self.context.lessons_dir
        opened = open_for(self.context, file)
        if opened.lesson is None:
            self._show_faults([str(fault) for fault in opened.faults])
            return None
        lesson = opened.lesson
        if self.terms is None:
            self.terms = read_glossary(root / language, language).terms
            self._confidence, _ = read_confidence(root / language, language)
        seed = place.get("seed")
        if not isinstance(seed, int):
            seed = random.randrange(1_000_000)  # noqa: S311 - a deal, no secret
        states = place.get("states")
        self.states = dict(states) if isinstance(states, dict) else {}
        return lesson, LessonSession(self.context, lesson, seed, opened.words, self._confidence)

    def _show_missing(self) -> None:
        self.add_heading(
            self.tr("This lesson is not here yet"),
            self.tr("Either it has not been written, or it has a fault. You can open the others."),
        )
        self.add(EmptyState(self.context, "open-door"))
        self.set_actions(button(self.tr("See the lessons"), lambda: self.goto.emit("lessons", {}), "primary"))

    def _show_faults(self, faults: list[str]) -> None:
        self.add_heading(
            self.tr("This lesson has a fault and cannot be shown"),
            self.tr("It is not your doing. The other lessons work, and nothing of yours is lost."),
        )
        card = Card("attention")
        card.add(
            label(self.tr("For whoever looks after the lessons:")), *(soft(fault) for fault in faults[:5])
        )
        self.add(card)
        self.set_actions(button(self.tr("See the lessons"), lambda: self.goto.emit("lessons", {}), "primary"))

    # The frame around a step

    def _build_frame(self) -> None:
        assert self.lesson is not None  # noqa: S101 - called for an open lesson
        self.head = LessonBar(self.lesson.head.title, len(self.lesson.steps), self._stop)
        self.stop, self.where = self.head.stop, self.head.where
        self.set_top(self.head)
        self.back_button = button(self.tr("Back"), self.go_back, "quiet")
        self.next_button = button(self.tr("Next"), self.go_on, "primary")
        self.home_button = button(self.tr("Home"), self._go_out, "quiet")
        self.set_actions(self.back_button, self.home_button, self.next_button)
        self.home_button.hide()
        if self.offer is None:
            self.offer = NextOffer()
            self._bar_row.insertWidget(0, self.offer, 1)
        self.offer.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let what one may go on with stand above the buttons where there is no room beside them."""
        super().resizeEvent(event)
        narrow = event.size().width() < _BESIDE_BUTTONS * text_scale()
        directions = QBoxLayout.Direction
        self._bar_row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def set_top(self, top: QWidget | None) -> None:
        """Put the lesson's head above the text; without it the text has a page's own room above it."""
        super().set_top(top)
        leave_above(self._holder, (Page if top is None else self).upright[0])

    def _column_width(self) -> int:
        return round(LESSON_COLUMN * text_scale())

    def _fit_width(self, *, wide: bool) -> None:
        """Give the text and the buttons below it the width of a column to read, or a page's."""
        width = round((_WIDE_COLUMN if wide else LESSON_COLUMN) * text_scale())
        for layout in (self.column, self._bar_row):
            holder = layout.parentWidget()
            if holder is not None and holder.maximumWidth() != width:
                holder.setMaximumWidth(width)

    def show_step(self, step: str) -> None:
        """Show a step, or what comes after the last one."""
        assert self.lesson is not None  # noqa: S101 - called for an open lesson
        assert self.session is not None  # noqa: S101
        before = self.views.get(self.step)
        if before is not None:
            before.hide()
        self.step = step
        view = self.views.get(step) or self._make_view(step)
        view.enter()
        view.show()
        number = self._number(step)
        self._fit_width(wide=view.wide)
        words = self.tr("step {number} of {count}")
        said = "" if step == DONE else words.format(number=number + 1, count=len(self.lesson.steps))
        self.head.show_step(number, said)
        if step != DONE:
            self._unkept_place = step
            QTimer.singleShot(0, self, self._keep_place)  # the picture first; Stop and close keep it too
        self._name_buttons(number)
        self.scroll_to(0)
        QTimer.singleShot(0, view, view.focus_first)  # once it can be seen
        announce(self, f"{self.title()}, {said}. {view.title}" if said else f"{self.title()}. {view.title}")
        self._ahead.start(30)

    def _keep_place(self) -> None:
        if self.session is not None and self._unkept_place:
            step, self._unkept_place = self._unkept_place, ""
            self.session.at(step)

    def _name_buttons(self, number: int) -> None:
        assert self.lesson is not None  # noqa: S101 - called for an open lesson
        done = self.step == DONE
        self.stop.setVisible(not done)
        self.stop.setText(
            self.tr("Back to the profile check") if self._item else self.tr("Stop here, go on later")
        )
        view = self.views[self.step]
        self.back_button.setVisible(not done)  # there a link among the words
        self.back_button.setEnabled(number > 0 or view.is_under_way)
        last = number == len(self.lesson.steps) - 1 and not view.has_more
        offered = view.offered if not self._item else None
        going_on = (
            self.tr("Continue") if offered is not None and offered.why == "resume" else self.tr("Take it now")
        )
        end = going_on if offered is not None else self.tr("Home")
        end = self.tr("Back to the profile check") if self._item else end
        onward = self.tr("Finish") if last else self.tr("Next")
        self.next_button.setText(end if done else self.tr("Skip") if view.unanswered else onward)
        set_look(self.next_button, "quiet" if view.waits else "primary")
        self.home_button.setVisible(offered is not None)
        self.next_button.setAccessibleDescription(offered.title if offered is not None else "")
        if self.offer is not None:
            self.offer.show_step(offered, view.words_at)

    def _changed(self) -> None:
        if self.step in self.views and self.sender() is self.views[self.step]:
            self._name_buttons(self._number(self.step))

    def _number(self, step: str) -> int:
        assert self.lesson is not None  # noqa: S101 - called for an open lesson
        ids = [each.id for each in self.lesson.steps]
        return len(ids) if step == DONE else ids.index(step)

    def _make_view(self, step: str) -> "View":
        from advocacy_trainer.ui.lesson.done_view import DoneView
        from advocacy_trainer.ui.lesson.step_view import StepView

        assert self.lesson is not None  # noqa: S101 - called for an open lesson
        assert self.session is not None  # noqa: S101
        number = self._number(step)
        view: View
        if step == DONE:
            view = DoneView(self.context, self.session, self.lesson)
        else:
            view = StepView(self.context, self.session, self.lesson, number, self.terms or ())
        view.restore_state(self.states.pop(step, {}))
        view.followed.connect(self._follow)
        view.changed.connect(self._changed)
        view.onward.connect(self.go_on)
        view.hide()
        self.views[step] = view
        add(self.column, view)
        return view

    def _prepare_next(self) -> None:
        """Build the next step while this one is being read, so that Next takes no time."""
        if self.lesson is None or self.step == DONE:
            return
        number = self._number(self.step) + 1
        following = self.lesson.steps[number].id if number < len(self.lesson.steps) else DONE
        if following not in self.views:
            self._make_view(following)

    def focus_first(self) -> None:
        """Put the focus on the step's heading; Tab goes on from there."""
        if self.step in self.views:
            self.views[self.step].focus_first()
        else:
            super().focus_first()

    # What one can do

    def go_on(self) -> None:
        """Show what follows in the step, or the next step."""
        if self.step in self.views and self.views[self.step].go_on():
            self.fit_to_page()
        else:
            self.step_on()

    def go_back(self) -> None:
        """Show what came before in the step, or the end of the step before."""
        if self.step in self.views and self.views[self.step].go_back():
            self.fit_to_page()
        else:
            self.step_back()

    def fit_to_page(self) -> None:
        """Give the page of a step that is shown its width, its buttons and its beginning."""
        view = self.views[self.step]
        self._fit_width(wide=view.wide)
        self._name_buttons(self._number(self.step))
        self.scroll_to(0)

    def step_on(self) -> None:
        """Keep what was written, write down that the step was left, and show the next."""
        if self.lesson is None or self.session is None:
            return
        if self.step == DONE:
            self._leave_end()
            return
        self.views[self.step].commit()
        self.views[self.step].finish()
        self._unkept_place = ""
        self.session.step_done(self.step)
        number = self._number(self.step) + 1
        following = self.lesson.steps[number].id if number < len(self.lesson.steps) else DONE
        if following in self.views:
            self.views[following].begin()
        self.show_step(following)

    def step_back(self) -> None:
        """Keep what was written and show the step before."""
        if self.lesson is None:
            return
        number = self._number(self.step) - 1
        if number >= 0:
            self.views[self.step].commit()
            before = self.lesson.steps[number].id
            if before in self.views:
                self.views[before].begin(at_end=True)
            self.show_step(before)

    def _leave_end(self) -> None:
        """Take the lesson that is offered, or go out."""
        offered = self.views[DONE].offered
        if offered is None or self._item:
            self._go_out()
        else:
            self._follow(f"lesson:{offered.lesson}")

    def _stop(self) -> None:
        self.leave()
        self._go_out()

    def _go_out(self) -> None:
        """Return to the item of the profile check that led here, or home."""
        item, self._item = self._item, {}
        if item:
            self.goto.emit("profile-items", item)
        else:
            self.goto.emit("home", {})

    def leave(self) -> None:
        """Keep what is written, and the place, before the page goes."""
        self._keep_place()
        if self.step in self.views:
            self.views[self.step].commit()

    def unsaved(self) -> bool:
        """Tell whether words that were written could not be kept."""
        return any(view.unsaved() for view in self.views.values())

    def _follow(self, link: str) -> None:
        kind, _, target = link.partition(":")
        if kind == "lesson":
            lesson, _, step = target.partition("#")
            self.leave()
            QTimer.singleShot(0, self, partial(self.goto.emit, "lesson", {"lesson": lesson, "step": step}))
        elif kind == "back":
            self.step_back()
        elif kind == "help":
            self.goto.emit("help", {"topic": target})
        elif kind == "mixed":
            self.goto.emit("refresher", {"path": target})
        elif kind == "practice":
            self.goto.emit("sandbox", {})
        elif kind == "profile":
            self.goto.emit("profile", {})
        elif kind == "draft" and self.lesson is not None:
            way_back = {"lesson": self.lesson.head.id, "step": self.step}
            self.goto.emit("sandbox", {"draft": target, "from": way_back})
        elif kind == "word":
            self.views[self.step].show_word(target)
        elif kind == "handout":
            self.ask(OpenHandout(target))

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show every kind of block, and again answered; the end; and a lesson that is not there."""
        from advocacy_trainer.ui.lesson.activities import SHOWN

        states: dict[str, Callable[[Page], None]] = {}
        for kind, shown in SHOWN.items():
            if kind == "free":
                continue  # stands in refreshers alone
            states[kind] = partial(_show_kind, kind, None)
            if shown.drawn_answered is not None:
                states[f"{kind}-answered"] = partial(_show_kind, kind, shown.drawn_answered)
        states["end"] = lambda page: page.restore({"lesson": "core-01", "step": DONE})
        states["end-written"] = _end_with_words
        states["not-there"] = lambda page: page.restore({"lesson": "core-99"})
        return states

    @classmethod
    def tour_of_everything(cls, context: "Context") -> Mapping[str, Callable[[Page], None]]:
        """Show every step of every lesson."""
        from advocacy_trainer.course.reader import read_file

        states: dict[str, Callable[[Page], None]] = {}
        for entry in context.catalogue.lessons:
            lesson = read_file(context.lessons_dir / entry.file, entry.file).lesson
            for step in lesson.steps if lesson is not None else ():
                place = {"lesson": entry.id, "step": step.id}
                states[f"{entry.id}-{step.id}"] = partial(_go, place)
        return states


def _go(place: Place, page: Page) -> None:
    page.restore(place)


def _end_with_words(page: Page) -> None:
    """Write the text that a lesson asks for, and go to the lesson's end."""
    _show_kind("draft", True, page)
    if isinstance(page, LessonPage):
        page.leave()
        page.show_step(DONE)


def _show_kind(kind: str, right: bool | None, page: Page) -> None:
    """Open the first lesson and step that holds a block of ``kind``, and answer it if wanted."""
    from PySide6.QtWidgets import QApplication

    from advocacy_trainer.course.reader import read_file
    from advocacy_trainer.ui.lesson.activities import play

    for entry in page.context.catalogue.lessons:
        lesson = read_file(page.context.lessons_dir / entry.file, entry.file).lesson
        for step in lesson.steps if lesson is not None else ():
            if not any(block.kind == kind for block in step.blocks):
                continue
            held = next(block.id for block in step.blocks if block.kind == kind)
            page.restore({"lesson": entry.id, "step": step.id, "block": held})
            if not isinstance(page, LessonPage):
                return
            shown = [each for each in page.views[step.id].activities.values() if each.block.kind == kind]
            if shown and right is not None:
                play(
                    shown[0],
                    right=right,
                    text=QCoreApplication.translate(
                        "LessonPage", "I came ten minutes late, and nobody minded."
                    ),
                )
            for _ in range(3):
                QApplication.processEvents()
            return
