"""What others have made and is in the app: a list, and the licence of each."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QPlainTextEdit

from advocacy_trainer.about import OthersWork, others_work
from advocacy_trainer.ui.kit.accessibility import name
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.empty_state import EmptyState
from advocacy_trainer.ui.kit.page import Page, Place


class OthersWorkPage(Page):
    """List the projects whose work is in the app, or show what one's licence says."""

    help_id = "about"
    private = False

    def title(self) -> str:
        """Return the page's name, or the project's."""
        return self._chosen or self.tr("What others have made")

    def build(self) -> None:
        """Begin with the list."""
        self._chosen = ""

    def place(self) -> Place:
        """Return the project that is shown."""
        return {"project": self._chosen}

    def restore(self, place: Place) -> None:
        """Show the list, or one project's licence."""
        projects = {project.name: project for project in self._projects()}
        chosen = projects.get(str(place.get("project", "")))
        self._chosen = chosen.name if chosen else ""
        self.clear()
        if chosen is None:
            self._show_list(list(projects.values()))
        else:
            self.show_project(chosen)

    def _projects(self) -> list[OthersWork]:
        return others_work()

    def _show_list(self, projects: list[OthersWork]) -> None:
        self.add_heading(self.title(), self.tr("Each is free to use; its licence says how."))
        for project in projects:
            named = f"{project.name} {project.version}".strip()
            row = CardButton(f"{named}: {project.licence}")
            row.clicked.connect(partial(self._open, project.name))
            self.add(row)
        if not projects:
            made = self.tr("The list is made when the app is packaged; this one runs from its source code.")
            self.add(EmptyState(self.context, "empty", text=made))
        self.set_actions(button(self.tr("Back"), self._to_about))

    def _to_about(self) -> None:
        self.goto.emit("help", {"topic": "about"})

    def _open(self, project: str, *_: object) -> None:
        self.goto.emit("others-work", {"project": project})

    def show_project(self, project: OthersWork) -> None:
        """Show one project with its whole licence."""
        self.add_heading(project.name, project.licence)
        text = QPlainTextEdit(project.notice)
        text.setReadOnly(True)
        text.setMinimumHeight(self.fontMetrics().lineSpacing() * 20)
        text.setTabChangesFocus(True)
        name(text, project.name)
        self.add(text)
        self.set_actions(button(self.tr("Back"), lambda: self.goto.emit("others-work", {})))

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show the list."""
        return {"": lambda page: page.restore({})}
