"""Before and after, the trainer's side: type in the slips, or sum the sealed files of a stick."""

from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from advocacy_trainer.course.wordlists import read_confidence
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError, StorageError, TrainerError
from advocacy_trainer.ui.kit.accessibility import announce, form_row
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.file_dialog import ask_for_file, ask_for_folder
from advocacy_trainer.ui.kit.file_kinds import SESSION
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.kit.page import Page
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.kit.tasks import Task, start
from advocacy_trainer.ui.workshop.answers.result_card import ResultCard
from advocacy_trainer.ui.workshop.answers.words import translated
from advocacy_trainer.ui.writing.field_autosave import NotSaved
from advocacy_trainer.ui.writing.fields import PasteField
from advocacy_trainer.workshop import describing, practice, shown
from advocacy_trainer.workshop.before_after import (
    FEWEST_FOR_WORDS,
    RoomAnswers,
    from_paper,
    may_show,
    slip_from,
    summary,
    told_by,
)
from advocacy_trainer.workshop.session import (
    KEY_FILE,
    SESSION_FILE,
    Keyed,
    new_session,
    read_key,
    read_session,
    write_key,
    write_session,
)
from advocacy_trainer.workshop.summing import Sum, delete_answers, sum_folder

_LINES = 6
_SLIPS = NotSaved("numbers from slips of paper, which lie on the trainer's table")


class WorkshopAnswersPage(Page):
    """Type in or sum; what is shown is only what the numbers of people allow."""

    help_id = "workshop"

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Before and after")

    def build(self) -> None:
        """Add the two ways, paper first."""
        self._told: list[Counter[str]] = []  # what has been shown of this group's slips
        self._summing: Task | None = None
        self.result: Card | None = None
        if not self.context.settings.flag("trainer_mode"):
            self.add_heading(self.title(), self.tr("IT has switched this off on this computer."))
            return
        self.add_heading(
            self.title(),
            self.tr(
                "Everyone hands one in, and a blank counts. With fewer than five nothing is "
                "shown, with fewer than ten only words."
            ),
        )
        self.add(self._paper_card(), self._stick_card())
        self.set_actions(button(self.tr("All run-sheets"), lambda: self.goto.emit("workshop", {})))

    def let_go(self) -> None:
        """Stop summing."""
        if self._summing is not None:
            self._summing.stop()
            self._summing = None

    def _paper_card(self) -> Card:
        card = Card("quiet-ground")
        card.add(
            heading(self.tr("Slips of paper"), 2),
            soft(self.tr("One slip per line: three numbers from 0 to 10, as in 3 7 -. A hyphen is a blank.")),
        )
        self.before, self.after = PasteField(_SLIPS), PasteField(_SLIPS)
        for field, named in ((self.before, self.tr("Before")), (self.after, self.tr("After"))):
            field.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES)
            form_row(card.column, named, field)
        row = Flow()
        row.addWidget(button(self.tr("Show what may be shown"), self.show_paper))
        row.addWidget(button(self.tr("Start a new group"), self.new_group))
        card.add(row)
        return card

    def _stick_card(self) -> Card:
        card = Card("quiet-ground")
        card.add(
            heading(self.tr("Files on a memory stick"), 2),
            label(translated(describing.KEY)),
            soft(self.tr("The session's file goes round on the stick. Your key stays on this computer.")),
        )
        row = Flow()
        if self.context.stores.folder is not None:
            row.addWidget(button(self.tr("Put a session on a stick …"), self._ask_begin))
        row.addWidget(button(self.tr("Add up a stick …"), self._ask_sum))
        card.add(row)
        self._stop = button(self.tr("Stop"), self.let_go)
        self._stop.hide()
        self._progress = soft("")
        self._progress.hide()
        card.add(self._progress, self._stop)
        return card

    # Paper

    def show_paper(self) -> None:
        """Show what may be shown of the slips that are typed in."""
        try:
            answers = from_paper(self._slips(self.before), self._slips(self.after))
            fits = self._may_show(answers)
        except TrainerError as error:
            self.tell_error(error)
            return
        self._show_result(answers, fits=fits)

    def _may_show(self, answers: RoomAnswers) -> bool:
        """Tell whether a summary may be shown, and remember it: on the disk where things are saved."""
        data = self.context.stores.folder
        if data is not None:
            return answers.handed_in < FEWEST_FOR_WORDS or shown.show(practice.shown_of_paper(data), answers)
        told = told_by(answers)
        fits = answers.handed_in < FEWEST_FOR_WORDS or told in self._told or may_show(answers, self._told)
        if fits and answers.handed_in >= FEWEST_FOR_WORDS and told not in self._told:
            self._told.append(told)
        return fits

    def _slips(self, field: PasteField) -> list[tuple[int | None, ...]]:
        slips = []
        for number, line in enumerate(field.toPlainText().splitlines(), 1):
            if not line.strip():
                continue
            try:
                slips.append(slip_from(line))
            except ValueError as error:
                raise ContentError(
                    QT_TRANSLATE_NOOP("errors", "Line {line} of {name} is not a slip."),
                    QT_TRANSLATE_NOOP("errors", "Write three numbers from 0 to 10, as in 3 7 -."),
                    line=number,
                    name=field.accessibleName(),
                ) from error
        return slips

    def new_group(self) -> None:
        """Empty the fields, and forget what was shown of the group before."""
        data = self.context.stores.folder
        try:
            if data is not None:
                practice.forget_paper(data)
        except TrainerError as error:
            self.tell_error(error)
            return
        self._told.clear()
        self.before.clear()
        self.after.clear()
        self._drop_result()

    # The stick

    def _ask_begin(self) -> None:
        stick = ask_for_folder(self, self.tr("Put a session on a stick …"))
        if stick is not None:
            self.begin_session(stick)

    def begin_session(self, stick: Path) -> None:
        """Write a session's file on a stick, and its key in a workshop's folder of the trainer's."""
        data = self.context.stores.folder
        if data is None:
            return
        keyed = new_session()
        try:
            write_session(stick, keyed.session)
            write_key(practice.begin(data, self.tr("Workshop")).folder, keyed)
        except TrainerError as error:
            self.tell_error(error)
            return
        self.tell.emit(self.tr("{name} is on the stick. Pass it round.").format(name=SESSION_FILE), "good")

    def _ask_sum(self) -> None:
        stick = ask_for_folder(self, self.tr("Add up a stick …"))
        if stick is not None:
            self.sum_stick(stick)

    def sum_stick(self, stick: Path) -> None:
        """Sum a stick's files with the key of its session, off the thread that draws."""
        try:
            key = self._key_for(stick)
            if key is None:
                return
            keyed = read_key(key)
        except TrainerError as error:
            self.tell_error(error)
            return
        self._drop_result()
        self._progress.setText(self.tr("Adding up …"))
        self._progress.show()
        self._stop.show()
        self._summing = start(partial(_sum, folder=stick, keyed=keyed))
        self._summing.progress.connect(self._summed_so_far)
        self._summing.done.connect(partial(self._summed, stick, key, keyed))
        self._summing.failed.connect(self._failed)
        self._summing.stopped.connect(self._rest)

    def _key_for(self, stick: Path) -> Path | None:
        """Find the key of the session that lies on a stick, or ask for it."""
        data = self.context.stores.folder
        wanted = read_session(stick / SESSION_FILE).id
        for workshop in practice.workshops_in(data) if data is not None else []:
            path = workshop.folder / KEY_FILE
            try:
                if path.is_file() and read_key(path).session.id == wanted:
                    return path
            except TrainerError:
                continue
        return ask_for_file(self, self.tr("The key of this session"), [SESSION])

    def _summed_so_far(self, count: int, _whole: int) -> None:
        self._progress.setText(self.tr("{count} files").format(count=count))

    def _rest(self) -> None:
        self._summing = None
        self._progress.hide()
        self._stop.hide()

    def _failed(self, error: object) -> None:
        self._rest()
        if isinstance(error, TrainerError):
            self.tell_error(error)

    def _summed(self, stick: Path, key: Path, keyed: Keyed, found: object) -> None:
        self._rest()
        if not isinstance(found, Sum):
            return
        try:
            fits = shown.show(key.with_name(shown.FILE), found.answers)
        except StorageError as error:
            self.tell_error(error)
            return
        self._show_result(found.answers, fits=fits, others=found.others)
        if self.result is not None:
            self.result.add(
                button(self.tr("Delete the answers from the stick"), partial(self.delete, stick, keyed))
            )

    def delete(self, stick: Path, keyed: Keyed) -> None:
        """Delete the session's answers from the stick, for good."""
        try:
            gone = delete_answers(stick, keyed.session)
        except TrainerError as error:
            self.tell_error(error)
            return
        self.tell.emit(
            self.tr("{count} answers have been deleted from the stick.").format(count=gone), "good"
        )

    # What may be shown

    def _drop_result(self) -> None:
        if self.result is not None:
            self.result.hide()
            self.result.deleteLater()
            self.result = None

    def _show_result(self, answers: RoomAnswers, *, fits: bool, others: Counter[str] | None = None) -> None:
        self._drop_result()
        lang = self.context.language
        if fits:
            try:
                labels, _ = read_confidence(self.context.lessons_dir / lang, lang)
            except TrainerError as error:
                self.tell_error(error)
                return
            card: Card = ResultCard(summary(answers), labels, lang, describing.others(others or Counter()))
            said = " ".join(card.said) if isinstance(card, ResultCard) else ""
        else:
            card = Card("attention")
            said = translated(describing.NOT_AGAIN)
            card.add(label(said))
        self.result = card
        self.add(card)
        announce(card, said)
        reveal(card)

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show the two ways, and what a room of twelve gives."""
        return {"": lambda page: page.restore({}), "twelve": _twelve}


def _sum(task: Task, folder: Path, keyed: Keyed) -> Sum:
    return sum_folder(folder, keyed, task.report)


def _twelve(page: Page) -> None:
    if isinstance(page, WorkshopAnswersPage):
        page.before.setPlainText("\n".join(f"{2 + n % 4} {3 + n % 5} {n % 6}" for n in range(12)))
        page.after.setPlainText("\n".join(f"{5 + n % 4} {4 + n % 5} {1 + n % 6}" for n in range(12)))
        page.show_paper()
