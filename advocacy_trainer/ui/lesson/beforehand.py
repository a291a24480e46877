"""A few cases before a path: what one knows already may be passed over. Offered, and never pressed."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from advocacy_trainer.course.model import Block
from advocacy_trainer.course.next import lessons_of
from advocacy_trainer.course.recalling import as_block, entry_cases
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button, set_look
from advocacy_trainer.ui.kit.empty_state import EmptyState
from advocacy_trainer.ui.kit.labels import over, soft
from advocacy_trainer.ui.kit.layouts import bare
from advocacy_trainer.ui.kit.look.spacing import NEAR
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.signed_line import signed_line
from advocacy_trainer.ui.lesson.session import LessonSession

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.lesson.activities.activity import Activity

FEWEST = 2  # lessons with a case; for one alone it is quicker to look inside


class PlacementQuestion(NamedTuple):
    """One question, and the lesson that need not be read by whoever answers it."""

    lesson: str
    title: str
    block: Block
    session: "TrySession"


class TrySession(LessonSession):
    """A lesson's session that writes nothing down: it only remembers how the first try went."""

    typed_in = "beforehand"

    def answered(self, block: Block, *, right: bool, answer: Sequence[int] = ()) -> None:
        """Remember the first try."""
        del answer
        self._tries.setdefault(block.id, int(right))

    def first_try(self, block: Block) -> bool | None:
        """Tell whether the first try was right, None where there was none."""
        found = self._tries.get(block.id)
        return None if found is None else bool(found)


def is_offered(context: "Context", path: str, done: frozenset[str]) -> bool:
    """Tell whether a path or a track has cases to try before it: two at least of lessons not yet done."""
    entries = [entry for entry in lessons_of(context.catalogue, path) if entry.id not in done]
    return sum(entry.cases for entry in entries) >= FEWEST


def cases_of(context: "Context", path: str, done: frozenset[str]) -> list[PlacementQuestion]:
    """Return at most five cases from a path's lessons that are not yet done."""
    from advocacy_trainer.ui.lesson.opening import open_for

    wanted = [entry for entry in lessons_of(context.catalogue, path) if entry.cases and entry.id not in done]
    opened = {entry.id: open_for(context, entry.file) for entry in wanted}
    lessons = {name: each.lesson for name, each in opened.items() if each.lesson is not None}
    seed = dt.datetime.now().astimezone().toordinal()
    return [
        PlacementQuestion(
            question.lesson,
            lessons[question.lesson].head.title,
            as_block(question.block, question.variant),
            TrySession(context, lessons[question.lesson], seed, opened[question.lesson].words, {}),
        )
        for question in entry_cases(list(lessons.values()))
    ]


class KnownAlreadyPage(Page):
    """Ask a case at a time; at the end name the lessons that may be passed over, and leave it to the reader.

    Its place is the path's id, and, to come back, ``at`` and the first tries by lesson.
    """

    help_id = "lessons"

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("What do you know already?")

    def build(self) -> None:
        """Begin with nothing; ``restore`` names the path."""
        self.path = ""
        self.at = 0
        self.tries: dict[str, bool] = {}
        self.cases: list[PlacementQuestion] = []
        self.activity: Activity[Any] | None = None

    def place(self) -> Place:
        """Return the path, the case and how the first tries went."""
        state = self.activity.save_state() if self.activity is not None else {}
        return {"path": self.path, "at": self.at, "tries": dict(self.tries), "state": state}

    def restore(self, place: Place) -> None:
        """Begin a path's cases, or go on where they were left."""
        path = str(place.get("path", self.path))
        if path == self.path and self.cases and "at" not in place:
            return  # it stands as it was left
        from advocacy_trainer.course_progress import read_course_progress

        self.path = path
        progress = read_course_progress(self.context)
        self.cases = cases_of(self.context, path, progress.done | progress.known)
        tries = place.get("tries")
        lessons = {case.lesson for case in self.cases}
        self.tries = {
            lesson: right is True
            for lesson, right in (tries if isinstance(tries, dict) else {}).items()
            if lesson in lessons
        }
        at = place.get("at")
        self.at = at if isinstance(at, int) and 0 <= at <= len(self.cases) else 0
        self._show()
        state = place.get("state")
        if self.activity is not None and isinstance(state, dict):
            self.activity.restore_state(state)
            self._name_next()

    def _show(self) -> None:
        self.clear()
        self.activity = None
        if self.at < len(self.cases):
            self._show_case(self.cases[self.at])
        else:
            self._show_end()

    def _show_case(self, case: PlacementQuestion) -> None:
        from advocacy_trainer.ui.lesson.activities import make_activity

        about = self.tr(
            # holds=cases-not-written
            "Up to five short cases from “{path}”. Your answers are not written down. Stop whenever you like."
        )
        self.add_heading(self.title(), about.format(path=self._path_title()))
        card = bare(NEAR)
        where = self.tr("{number} of {count}").format(number=self.at + 1, count=len(self.cases))
        card.add(over(where))
        self.activity = make_activity(self.context, case.session, case.block)
        self.activity.followed.connect(self._follow)
        self.activity.onward.connect(self.go_on)
        self.activity.changed.connect(self._name_next)
        card.add(self.activity)
        self.add(card)
        self.next_button = button(self.tr("Next"), self.go_on, "primary")
        self.set_actions(button(self.tr("Stop here"), self._leave_it, "quiet"), self.next_button)
        self._name_next()

    def _name_next(self) -> None:
        if self.activity is not None:
            # The first try is what is asked for here: once there is one, going on leads.
            set_look(self.next_button, "quiet" if self.activity.unanswered else "primary")

    def _path_title(self) -> str:
        return self.context.catalogue.sets.get(self.path, self.path)

    def _follow(self, link: str) -> None:
        kind, _, name = link.partition(":")
        if kind == "lesson":
            self.goto.emit("lesson", {"lesson": name})

    def go_on(self) -> None:
        """Go on to what follows in the case, or to the next case."""
        if self.activity is None or not self.activity.go_on():
            self.step_on()

    def step_on(self) -> None:
        """Go on to the next case, or to the end."""
        case = self.cases[self.at]
        if self.activity is not None:
            self.activity.finish()
        right = case.session.first_try(case.block)
        if right is not None:
            self.tries.setdefault(case.lesson, right)
        self.at += 1
        self._show()
        self.focus_first()

    def known(self) -> list[PlacementQuestion]:
        """Return the cases that were answered right at the first try."""
        return [case for case in self.cases if self.tries.get(case.lesson)]

    def _show_end(self) -> None:
        known = self.known()
        if not self.cases:
            self.add_heading(self.title(), self.tr("There are no cases here. Take the lessons as you like."))
        elif not known:
            self.add_heading(
                self.title(), self.tr("The lessons have something for you. Take them in any order.")
            )
        else:
            self.add_heading(
                self.title(),
                self.tr("Your answers here match these lessons. You can skip them, or read them anyway."),
            )
            for case in known:
                self.add(signed_line(self.context, case.title))
            self.add(
                soft(
                    self.tr(
                        # holds=known-is-not-done
                        "A lesson you skip is marked “known” in the list. It does not count as done, "
                        "and you can open it whenever you like."
                    )
                )
            )
        if not known:
            self.add(EmptyState(self.context, "path-with-a-pause"))
        if known:  # two doors of equal look: nobody is pressed to take either
            self.set_actions(
                button(self.tr("To the lessons"), self._leave_it),
                button(self.tr("Skip them"), self.pass_over),
            )
        else:
            self.set_actions(button(self.tr("To the lessons"), self._leave_it, "primary"))

    def pass_over(self) -> None:
        """Write down the lessons as known, and return to the list."""
        known = self.known()
        for case in known:
            if not self.context.stores.note_down("lesson-known", lesson=case.lesson, path=self.path):
                return  # said already; the page stands
        said = self.tr("%n lesson(s) are now marked “known”.", "", len(known))
        self._leave_it()
        announce(self, said)

    def _leave_it(self) -> None:
        if self.activity is not None:
            self.activity.finish()
        self.goto.emit("lessons", {})

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show a case, and the end with and without something known."""
        return {
            "": _case,
            "known": lambda page: _end(page, right=True),
            "end": lambda page: _end(page, right=False),
        }


def _case(page: Page) -> None:
    catalogue = page.context.catalogue
    from advocacy_trainer.course_progress import read_course_progress

    progress = read_course_progress(page.context)
    paths, done = list(catalogue.sets), progress.done | progress.known
    path = next((name for name in paths if is_offered(page.context, name, done)), paths[0])
    page.restore({"path": path, "at": 0})


def _end(page: Page, *, right: bool) -> None:
    _case(page)
    if isinstance(page, KnownAlreadyPage):
        tries = {case.lesson: right for case in page.cases}
        page.restore({"path": page.path, "at": len(page.cases), "tries": tries})
