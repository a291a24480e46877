"""Leave one's three numbers, before and after, as one sealed file on the stick that goes round."""

from collections.abc import Callable, Mapping
from pathlib import Path

from advocacy_trainer.course.wordlists import read_confidence
from advocacy_trainer.errors import TrainerError
from advocacy_trainer.ui.kit.accessibility import announce, name
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.empty_state import EmptyState
from advocacy_trainer.ui.kit.file_dialog import ask_for_folder
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.workshop.answers.words import in_words
from advocacy_trainer.workshop.answer_file import WorkshopAnswer, write_answer
from advocacy_trainer.workshop.before_after import HIGHEST, ITEMS
from advocacy_trainer.workshop.describing import will_write
from advocacy_trainer.workshop.session import SESSION_FILE, Session, read_session
from advocacy_trainer.workshop.stick import look_at


class LeaveAnswersPage(Page):
    """Choose six numbers, see exactly what the file will hold, and write it; nothing is kept here."""

    help_id = "workshop"

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Hand in my answers")

    def build(self) -> None:
        """Begin without a stick."""
        self.look = look_at
        self._stick: Path | None = None
        self._session: Session | None = None
        self.boxes: list[tuple[ChoiceBox, ChoiceBox]] = []
        self._draw()

    def restore(self, place: Place) -> None:
        """Begin anew at each visit: nobody sees what was chosen before."""
        del place

    def leave(self) -> None:
        """Forget what was chosen."""
        if self._session is not None:
            self._stick = self._session = None
            self._draw()

    def _draw(self) -> None:
        self.clear()
        self.boxes = []
        self.add_heading(
            self.title(),
            self.tr(
                "For a workshop where a memory stick is passed round. Paper is as good, and "
                "all of it may be left blank."
            ),
        )
        if self._session is None:
            self.add(EmptyState(self.context, "three-fields"))
            self.set_actions(
                button(self.tr("Back"), self.back.emit),
                button(self.tr("Find the stick …"), self._ask, "primary"),
            )
            return
        lang = self.context.language
        try:
            self._labels, _ = read_confidence(self.context.lessons_dir / lang, lang)
        except TrainerError as error:
            self._labels = {}
            self.tell_error(error)
        for item in ITEMS:
            self.add(self._question(self._labels.get(item, item)))
        card = Card("quiet-ground")
        card.add(heading(self.tr("What the file will hold"), 2))
        self._holds = label("")
        card.add(self._holds)
        self.add(card)
        self._say()
        self.set_actions(
            button(self.tr("Hand in nothing"), self.back.emit),
            button(self.tr("Save the file to the stick"), self.write, "primary"),
        )

    def _question(self, text: str) -> Card:
        card = Card()
        card.add(heading(text, 3))
        row = Flow()
        pair = []
        for moment in (self.tr("Before"), self.tr("After")):
            box = ChoiceBox()
            box.addItem(self.tr("blank"), None)
            for number in range(HIGHEST + 1):
                box.addItem(str(number), number)
            name(box, f"{moment}: {text}")
            box.currentIndexChanged.connect(self._say)
            row.addWidget(soft(moment))
            row.addWidget(box)
            pair.append(box)
        self.boxes.append((pair[0], pair[1]))
        card.add(row)
        return card

    def answer(self) -> WorkshopAnswer:
        """Return the six numbers as they are chosen now."""
        before, after = ([pair[at].currentData() for pair in self.boxes] for at in (0, 1))
        return WorkshopAnswer(tuple(before), tuple(after))

    def _say(self, *_: object) -> None:
        if len(self.boxes) == len(ITEMS):
            said = in_words(will_write(self.answer(), self._labels), self.context.language)
            self._holds.setText("\n".join(said))

    def _ask(self) -> None:
        stick = ask_for_folder(self, self.tr("Find the stick …"))
        if stick is not None:
            self.use_stick(stick)

    def use_stick(self, stick: Path) -> None:
        """Read the session of a stick, and ask for the numbers."""
        try:
            self._session = read_session(stick / SESSION_FILE)
        except TrainerError as error:
            self.tell_error(error)
            return
        self._stick = stick
        self._draw()
        self.focus_first()

    def write(self) -> None:
        """Write the file; a drive that may keep who wrote it is refused."""
        if self._stick is None or self._session is None:
            return
        try:
            write_answer(self._stick, self.answer(), self._session, self.look(self._stick))
        except TrainerError as error:
            self.tell_error(error)
            return
        self._stick = self._session = None
        self._draw()
        told = self.tr("Your file is on the stick. None of it is kept here.")
        self.tell.emit(told, "good")
        announce(self, told)

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show it without a stick, and with one."""
        return {"": lambda page: page.restore({}), "numbers": _with_stick}


def _with_stick(page: Page) -> None:
    from tempfile import TemporaryDirectory

    from advocacy_trainer.workshop.session import new_session, write_session

    if isinstance(page, LeaveAnswersPage):
        with TemporaryDirectory() as folder:
            write_session(Path(folder), new_session().session)
            page.use_stick(Path(folder))
        page.boxes[0][0].setCurrentIndex(4)
        page.boxes[0][1].setCurrentIndex(7)
