"""The first start: three questions, each of which may be skipped, and a no that is thanked."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QTimer

from advocacy_trainer.ui.kit.accessibility import form_row
from advocacy_trainer.ui.kit.buttons import RowButton, button
from advocacy_trainer.ui.kit.labels import over, picture
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.writing.fields import LineField
from advocacy_trainer.ui.writing.keeping import KeptAs

STEPS = ("name", "shared", "now", "thanked")
_FIRST_LESSON = "core-01"
_NAME_KEY = "welcome/name"


class Welcome(Page):
    """Ask one question at a time; every answer, and none, leads on."""

    help_id = "welcome"
    private = False

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Welcome")

    def build(self) -> None:
        """Begin with the first question."""
        self.step = STEPS[0]
        self._shared = ""
        self._show()

    def place(self) -> Place:
        """Return the question, and who else uses the computer."""
        return {"step": self.step, "shared": self._shared}

    def restore(self, place: Place) -> None:
        """Return to a question."""
        if place.get("step") in STEPS:
            self.step = str(place["step"])
        self._shared = str(place.get("shared", ""))
        if "name" in place:
            self.context.unsaved.put(_NAME_KEY, str(place["name"]), durable=False)
        self._show()

    def _show(self) -> None:
        self.clear()
        if self.step == "name":
            self._ask_name()
        elif self.step == "shared":
            self._ask_shared()
        elif self.step == "now":
            self._ask_now()
        else:
            self._thank()

    def _go(self, step: str) -> None:
        if step == "shared" and "keep_nothing" in self.context.settings.locked:
            step = "now"
        self.step = step
        self._show()
        QTimer.singleShot(0, self, self.focus_first)  # the new fields are shown by then

    def _count(self, number: int) -> None:
        self.add(over(self.tr("Question {number} of 3. You may skip all of them.").format(number=number)))

    def _ask_name(self) -> None:
        self.add(picture(self.context, "welcome", 340))
        self._count(1)
        self.add_heading(
            self.tr("What would you like to be called here?"),
            self.tr("The name greets you on the first page and is used for nothing else."),
        )
        keep = KeptAs(self.context, _NAME_KEY, memory_only="it is not known yet who else uses this login")
        name = LineField(keep, longest=60)
        form_row(self.column, self.tr("Name or nickname"), name)
        name.returnPressed.connect(self._keep_name)
        self.set_actions(
            button(self.tr("Skip"), lambda: self._go("shared")),
            button(self.tr("Next"), self._keep_name, "primary"),
        )

    def _keep_name(self) -> None:
        self._go("shared")

    def _ask_shared(self) -> None:
        self._count(2)
        self.add_heading(
            self.tr("Do others use this computer with the same login?"),
            self.tr("The app sends nothing. This is about who could open it after you."),
        )
        for answer, text, detail in (
            (
                "yes",
                self.tr("Yes"),
                self.tr("Nothing you write is saved. It is gone when you close the app."),
            ),
            ("no", self.tr("No"), self.tr("Your place and your log are saved on this computer.")),
            (
                "unsure",
                self.tr("I don't know"),
                self.tr("To be safe, nothing is saved. You can change it at any time."),
            ),
        ):
            self.add(self._row(text, detail, partial(self._answer_shared, answer)))
        self.set_actions(
            button(self.tr("Back"), lambda: self._go("name")),
            button(self.tr("Skip"), lambda: self._answer_shared("")),
        )

    def _answer_shared(self, answer: str) -> None:
        self._shared = answer
        self._go("now")

    def _ask_now(self) -> None:
        self._count(3)
        self.add_heading(self.tr("What would you like to do now?"))
        for icon, text, detail, action in (
            (
                "lessons",
                self._see_what_it_is(),
                self.tr("A short lesson about the four answers you may give. No is one of them."),
                lambda: self._finish("lesson", {"lesson": _FIRST_LESSON}),
            ),
            (
                "sandbox",
                self.tr("Try writing a little for yourself"),
                self.tr("Nobody else sees it, and nothing can be posted from here."),
                self._write,
            ),
            (
                "close",
                self.tr("Say no thanks"),
                self.tr("That is a whole answer. The app will not ask again."),
                self._say_no,
            ),
        ):
            self.add(self._row(text, detail, action, icon))
        self.set_actions(
            button(self.tr("Back"), lambda: self._go("shared")),
            button(self.tr("Skip"), lambda: self._finish("home", {})),
        )

    def _see_what_it_is(self) -> str:
        """Say how long the first lesson takes, as the lesson itself says it."""
        lesson = self.context.catalogue.find(_FIRST_LESSON)
        if lesson is None:
            return self.tr("See what it is")
        return self.tr("See what it is ({count} min)").format(count=lesson.minutes)

    def _row(self, text: str, detail: str, action: Callable[[], object], icon: str = "") -> RowButton:
        row = RowButton(text, detail, self.context.icon(icon, "primary") if icon else None)
        row.clicked.connect(lambda *_: action())
        return row

    def _settle(self) -> None:
        """Act on the first two answers: from here on things are saved, or they are not."""
        if self._shared in ("yes", "unsure"):
            self.wish.emit("keep-nothing", None)
        if typed := (self.context.unsaved.get(_NAME_KEY) or "").strip():
            self.choose.emit("name", typed)
        self.context.unsaved.drop(_NAME_KEY)
        self.choose.emit("welcomed", True)

    def _finish(self, page: str, place: Place) -> None:
        self._settle()
        self.goto.emit(page, place)

    def _write(self) -> None:
        self._settle()
        self.wish.emit("write", None)

    def _say_no(self) -> None:
        self._settle()
        self.context.note_down("opted-out", answer="no")
        self._go("thanked")

    def _thank(self) -> None:
        self.add(picture(self.context, "thank-you", 340))
        self.add_heading(
            self.tr("Thank you for making up your mind"),
            self.tr("The app will not ask again. Would you like the guidelines on one page?"),
        )
        self.set_actions(
            button(self.tr("To the first page"), lambda: self.goto.emit("home", {})),
            button(self.tr("No thanks, close the app"), lambda: self.wish.emit("close", None)),
            button(
                self.tr("Yes, show them"), lambda: self.goto.emit("help", {"topic": "guidelines"}), "primary"
            ),
        )

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show each question and the thanks."""
        return {step: partial(_show_step, step) for step in STEPS}


def _show_step(step: str, page: Page) -> None:
    page.restore({"step": step, **({"name": "Mette"} if step == STEPS[0] else {})})
