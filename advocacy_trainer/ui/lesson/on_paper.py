"""On paper: the core as a booklet, and the hand-outs, each shown before it is saved."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from advocacy_trainer.course.handouts import Handout, read_handouts
from advocacy_trainer.errors import TrainerError
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.file_dialog import ask_where
from advocacy_trainer.ui.kit.file_kinds import PDF
from advocacy_trainer.ui.kit.frame.paper import Paper
from advocacy_trainer.ui.kit.labels import heading, soft
from advocacy_trainer.ui.kit.markdown_view import MarkdownView
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.print_dialog import in_the_corridor
from advocacy_trainer.ui.kit.standard_folders import saved_as
from advocacy_trainer.ui.kit.tasks import Task, start

if TYPE_CHECKING:
    from advocacy_trainer.course.catalogue import CatalogueEntry

BOOKLET = "booklet"


class OnPaperPage(Page):
    """List what can be printed; the chosen sheet is shown, then saved as PDF."""

    help_id = "on-paper"
    private = False

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("On paper")

    def build(self) -> None:
        """Add nothing yet: ``restore`` says whether the list or a sheet is shown."""
        self.sheet = ""
        self.sheets: dict[str, Handout] = {}

    def place(self) -> Place:
        """Return which sheet is shown."""
        return {"handout": self.sheet}

    def restore(self, place: Place) -> None:
        """Show the list, or the sheet that the place names."""
        language = self.context.language
        self.sheets = {sheet.id: sheet for sheet in read_handouts(self.context.lessons_dir / language)}
        wanted = str(place.get("handout", ""))
        self.sheet = wanted if wanted in self.sheets or (wanted == BOOKLET and self._core()) else ""
        self.clear()
        if self.sheet:
            self._show_sheet()
        else:
            self._show_list()

    def _show_list(self) -> None:
        self.add_heading(
            self.title(),
            self.tr("For those without a computer, for a notice board, or for your pocket. Saved as PDF."),
        )
        booklet = CardButton(
            self.tr("The core as a booklet"),
            self.tr("Fifteen lessons to read and answer with a pen"),
            self.context.appearance.icon("lessons", "primary"),
        )
        booklet.clicked.connect(partial(self._open, BOOKLET))
        if self._core():
            self.add(booklet)
        if self.sheets:
            self.add(heading(self.tr("Sheets"), 2))
        for sheet in self.sheets.values():
            row = CardButton(sheet.title, "", self.context.appearance.icon("note", "primary"))
            row.clicked.connect(partial(self._open, sheet.id))
            self.add(row)
        self.set_actions(button(self.tr("To the lessons"), lambda: self.goto.emit("lessons", {})))

    def _open(self, sheet: str, *_: object) -> None:
        self.goto.emit("on-paper", {"handout": sheet})

    def _show_sheet(self) -> None:
        title, html = self._paper()
        self.add_heading(title, self.tr("This is what the paper says."))
        paper = Paper(margins=(28, 20))
        paper.setProperty("ringed-whole", True)  # a ring within the sheet would be a second box
        self.view = MarkdownView(self.context, title)
        self.view.show_html(html)
        paper.add(self.view)
        self.add(
            paper, soft(self.tr("Print it from the PDF, as often as you like.") + " " + in_the_corridor())
        )
        self.set_actions(
            button(self.tr("All sheets"), lambda: self.goto.emit("on-paper", {})),
            button(self.tr("Save as PDF …"), self.save, "primary"),
        )

    def _paper(self) -> tuple[str, str]:
        from advocacy_trainer.ui.paper.handout import handout_html

        if self.sheet == BOOKLET:
            return self.tr("The core as a booklet"), self._contents()
        sheet = self.sheets[self.sheet]
        return sheet.title, handout_html(sheet, self._values())

    def _values(self) -> Mapping[str, str]:
        from advocacy_trainer.ui.writing.writer import words_of

        return words_of(self.context)

    def _contents(self) -> str:
        """Return what the booklet holds; the whole of it is made when it is saved."""
        from advocacy_trainer.ui.paper.sheet import head, items

        lines = [
            self.tr("{title} (about {count} min)").format(title=entry.title, count=entry.minutes)
            for entry in self._core()
        ]
        return head(self.tr("In your own words")) + items(lines)

    def _core(self) -> "tuple[CatalogueEntry, ...]":
        return tuple(entry for entry in self.context.catalogue.lessons if entry.track == "core")

    def _booklet_task(self, path: Path) -> Callable[[Task], Path]:
        """Return the long work: read the lessons, lay them out, write the file; no widget is touched."""
        from advocacy_trainer.course.step_pages import is_shown
        from advocacy_trainer.ui.lesson.opening import audience_of

        values, root, files = self._values(), self.context.lessons_dir, [entry.file for entry in self._core()]
        title, audience = self.tr("In your own words"), audience_of(self.context)

        def work(task: Task) -> Path:
            from advocacy_trainer.course.reader import read_file
            from advocacy_trainer.course.variants import tailored
            from advocacy_trainer.ui.lesson import booklet

            del task
            readings = [read_file(root / file, file) for file in files]
            lessons = [tailored(each.lesson, audience) for each in readings if each.lesson is not None]
            html = booklet.booklet_html(title, lessons, is_shown, values)
            booklet.save(path, html)
            return path

        return work

    def save(self) -> None:
        """Ask where, and save the sheet that is shown."""
        path = ask_where(self, self.tr("Save as PDF"), self.sheet, [PDF])
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Save the sheet that is shown as PDF, and say so; the booklet is made off the thread that draws."""
        if self.sheet == BOOKLET:
            self.tell.emit(self.tr("The booklet is being made …"), "tint")
            self.task = start(self._booklet_task(path))
            self.task.done.connect(self._saved)
            self.task.failed.connect(self._not_saved)
            return
        from advocacy_trainer.ui.paper import handout

        try:
            handout.save(path, self.sheets[self.sheet], self._values())
        except TrainerError as error:
            self.tell_error(error)
        else:
            self._saved(path)

    def _saved(self, path: Path) -> None:
        said = saved_as(path)
        self.tell.emit(said, "good")
        announce(self, said)

    def _not_saved(self, error: Exception) -> None:
        if not isinstance(error, TrainerError):
            raise error
        self.tell_error(error)

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show the list, a sheet and the booklet."""
        return {
            "": lambda page: page.restore({}),
            "sheet": lambda page: page.restore({"handout": "decision-card"}),
            "booklet": lambda page: page.restore({"handout": BOOKLET}),
        }
