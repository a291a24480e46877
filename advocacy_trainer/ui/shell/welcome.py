"""The first start: what this is, three doors of equal look, and a no that costs nothing.

Nothing is asked here. Whether anything is saved is asked when there is
something to save; a name and a kind of work are given in the settings.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.frame.opening import Opening
from advocacy_trainer.ui.kit.labels import heading, label, lead, picture, soft
from advocacy_trainer.ui.kit.layouts import rule
from advocacy_trainer.ui.kit.look.spacing import is_narrow
from advocacy_trainer.ui.kit.page import Page, Place

STEPS = ("doors", "thanked")
_FIRST_LESSON = "core-01"
_ART = 460  # px


class WelcomePage(Page):
    """Show the doors; behind the third stands a thank you, and the way out."""

    help_id = "welcome"
    private = False
    wide = True
    alone = True

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Welcome")

    def build(self) -> None:
        """Begin with the doors."""
        self.step = STEPS[0]
        self._first: QPushButton
        self._opening_shown: Opening | None = None
        self.context.changed.connect(self._option_changed)
        self._show()

    def place(self) -> Place:
        """Return which of the two is shown."""
        return {"step": self.step}

    def restore(self, place: Place) -> None:
        """Return to the one that was shown; ``answer`` = no says no at once."""
        if place.get("answer") == "no":
            self._say_no()
            return
        if place.get("step") in STEPS and place["step"] != self.step:
            self.step = str(place["step"])
            self._show()

    def focus_first(self) -> None:
        """Begin at the first door, or at the way out; the switch of language stands above them."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        self.clear()
        if self.step == "doors":
            self._show_doors()
        else:
            self._thank()

    def _go(self, step: str) -> None:
        self.step = step
        self._show()
        QTimer.singleShot(0, self, self.focus_first)  # what was added is shown by then

    def _show_doors(self) -> None:
        opening = self._opening_shown = self._opening("welcome", self._languages())
        opening.add(
            self._welcoming(self.tr("Here you practise telling about your work.")),
            lead(
                self.tr(
                    "Short lessons and a page to write on. Nothing can be posted from here, "
                    "and you can stop whenever you like."
                )
            ),
        )
        opening.column.addSpacing(16)
        opening.add(heading(self.tr("What would you like to do now?"), 2))
        for icon, text, detail, action in (
            ("lessons", self.tr("See what it is"), self._how_long(), self._look),
            (
                "sandbox",
                self.tr("Write a little for yourself"),
                self.tr("An empty page, and one question to begin with."),
                self._write,
            ),
            (
                "check",
                self.tr("Say no thanks"),
                self.tr("That is a whole answer, and you can close the app again."),
                self._say_no,
            ),
        ):
            picture_of = self.context.appearance.icon
            row = CardButton(text, detail, picture_of(icon, "text"), picture_of("next", "text"))
            row.clicked.connect(lambda *_, action=action: action())
            opening.add(row)
            if action == self._look:
                self._first = row
        self._add_promise()

    def _option_changed(self, name: str) -> None:
        if name == "pack" and self.step == "doors":
            self._add_promise()

    def _add_promise(self) -> None:
        """Show what the workplace promises, once its pack is read, below the doors, which stay."""
        opening = self._opening_shown
        if opening is None or self.findChild(QWidget, "promise") is not None:
            return
        words = self.context.workplace.words(self.context.language)
        if words is None or not words.promise:
            return
        from advocacy_trainer.ui.workplace.words_view import promise_widget

        opening.column.addSpacing(16)
        opening.add(rule(), promise_widget(words))

    def _opening(self, art: str, corner: Sequence[QWidget]) -> Opening:
        opening = Opening(self.tr("In your own words"), picture(self.context, art, _ART), corner)
        self.add(opening)
        return opening

    def _welcoming(self, text: str) -> QLabel:
        roomy = not is_narrow(self.window().width()) and self.context.appearance.text_scale < 150
        return heading(text, role="welcome" if roomy else "title")

    def _languages(self) -> list[QWidget]:
        """Return a switch for each language, each in its own words; none where IT has locked it."""
        made: list[QWidget] = []
        if "language" in self.context.settings.locked:
            return made
        for language, name in (("da", "Dansk"), ("en", "English")):
            switch = button(name, partial(self.choose.emit, "language", language), "tab")
            switch.setCheckable(True)
            switch.setChecked(language == self.context.language)
            switch.setObjectName(f"language-{language}")
            made.append(switch)
        return made

    def _how_long(self) -> str:
        """Say how long the first lesson takes, as the lesson itself says it."""
        minutes = _minutes_of_first(self.context.lessons_dir / self.context.language)
        if not minutes:
            return self.tr("A short lesson. You need not write anything.")
        text = self.tr("A short lesson, about {count} min. You need not write anything.")
        return text.format(count=minutes)

    def _look(self) -> None:
        self.choose.emit("welcomed", True)
        self.goto.emit("lesson", {"lesson": _FIRST_LESSON})

    def _write(self) -> None:
        self.choose.emit("welcomed", True)
        from advocacy_trainer.ui.kit.requests import Ask

        self.ask(Ask.OPEN_WRITING)

    def _say_no(self) -> None:
        self.context.stores.answered = "no"
        if self.context.stores.remembers:
            self.choose.emit("welcomed", True)
            self.context.stores.note_down("participation-asked")
        self._go("thanked")

    def _thank(self) -> None:
        self._opening_shown = None
        from advocacy_trainer.ui.kit.requests import Ask

        back = button(self.tr("Back to the choice"), lambda: self._go("doors"), "soft-link")
        opening = self._opening("thank-you", [back])
        saved = (
            self.tr("The app will not ask again.")  # holds=not-asked-again
            if self.context.stores.remembers
            else self.tr("The app has saved nothing on the computer.")  # holds=nothing-saved-unasked
        )
        opening.add(
            self._welcoming(self.tr("Thank you for considering it.")),
            label(self.tr("No is a whole answer, and you need not give a reason.") + " " + saved),
        )
        opening.column.addSpacing(8)
        self._first = button(self.tr("Close"), lambda: self.ask(Ask.CLOSE), "primary")
        opening.add(self._first)
        opening.column.addSpacing(24)
        self._offer_sheets(opening)

    def _offer_sheets(self, opening: Opening) -> None:
        from advocacy_trainer.course.handouts import read_handouts
        from advocacy_trainer.ui.kit.print_dialog import in_the_corridor
        from advocacy_trainer.ui.paper.sheet_row import rows_to_take
        from advocacy_trainer.ui.writing.writer import words_of

        language = self.context.language
        sheets = {sheet.id: sheet for sheet in read_handouts(self.context.lessons_dir / language)}
        details = {
            "guideline-card": self.tr("To look things up in."),
            "opt-out-card": self.tr("To show, if somebody asks."),
        }
        rows = rows_to_take(sheets, details, words_of(self.context))
        if not rows:
            return
        opening.add(soft(self.tr("Two sheets, if you would like to take something along.")))
        for row in rows:
            row.told.connect(lambda said: self.tell.emit(said, "good"))
            row.failed.connect(self.tell_error)
            opening.add(rule(), row)
        opening.add(rule(), soft(in_the_corridor()))

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show the doors and the thanks."""
        return {step: partial(_show_step, step) for step in STEPS}


def _minutes_of_first(folder: Path) -> str:
    """Return what the first lesson's head says: the list of all would keep the first window waiting."""
    for path in sorted((folder / "core").glob("01-*.md")):
        try:
            head = path.read_text(encoding="utf-8").split("\n---", 1)[0]
        except (OSError, ValueError):
            continue
        for line in head.splitlines():
            name, _, value = line.partition(":")
            if name == "minutes" and value.strip().isascii() and value.strip().isdecimal():
                return value.strip()
    return ""


def _show_step(step: str, page: Page) -> None:
    page.restore({"step": step})
