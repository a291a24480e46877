"""One draft in the list: its first words, where it is for, and what can be done with it."""

from functools import partial

from PySide6.QtCore import Signal

from advocacy_trainer.drafts.model import DraftSummary
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import label, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.kit.look.type_scale import font_of
from advocacy_trainer.ui.kit.wording import time


class DraftRow(Card):
    """Show a draft; ``requested`` carries what the person wants and the draft's id."""

    requested = Signal(str, str)

    def __init__(self, context: Context, row: DraftSummary, platform: str) -> None:
        super().__init__()
        self.context = context
        self.column.setContentsMargins(20, 14, 20, 12)
        self.column.setSpacing(4)
        title = label(row.title or self.tr("A draft without words"))
        title.setFont(font_of("strong"))
        changed = time(row.changed)
        self.add(title, soft(" · ".join(filter(None, [platform, changed]))))
        links = Flow(spacing=18)
        named = row.title or changed
        for action, text in self._actions(row.state):
            made = button(text, partial(self.requested.emit, action, row.id), "link")
            made.setAccessibleName(f"{text}: {named}")
            links.addWidget(made)
        self.add(links)

    def _actions(self, state: str) -> list[tuple[str, str]]:
        if state == "binned":
            return [("unbin", self.tr("Bring it back")), ("erase", self.tr("Delete now, cannot be undone"))]
        away = (
            ("archive", self.tr("Put it away"))
            if state == "open"
            else ("unarchive", self.tr("Get it out again"))
        )
        return [
            ("open", self.tr("Open")),
            ("versions", self.tr("Versions")),
            ("duplicate", self.tr("Copy")),
            away,
            ("bin", self.tr("To the bin")),
        ]
