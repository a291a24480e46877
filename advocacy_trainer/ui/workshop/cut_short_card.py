"""»Go on with the workshop from 10.42?«: what a crash or a power cut left, offered once more."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.labels import soft
from advocacy_trainer.ui.kit.look.spacing import SNUG
from advocacy_trainer.ui.workshop.place_keeping import sheets_of
from advocacy_trainer.workshop.changing import LEAVES, STAYS
from advocacy_trainer.workshop.kept_place import KeptWorkshop
from advocacy_trainer.workshop.model import RunSheet
from advocacy_trainer.workshop.timetable import clock_text

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context

Do = Callable[[KeptWorkshop], object]


class CutShortCard(QWidget):
    """Two answers to one question; each is called with what was kept."""

    def __init__(self, context: "Context", kept: KeptWorkshop, go_on: Do, begin_again: Do) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SNUG)
        sheet, _whole = sheets_of(context, kept)
        if sheet is None:
            return
        time = clock_text(kept.saved, context.language)
        title = self.tr("Continue the workshop from {time}?").format(time=time)
        on = CardButton(title, self._where(kept, sheet))
        on.set_state("leading")
        on.clicked.connect(partial(self._do, go_on, kept))
        detail = self.tr("The run-sheet opens as it was. The numbers counted are gone.")
        again = CardButton(self.tr("Begin again"), detail)
        again.clicked.connect(partial(self._do, begin_again, kept))
        note = soft(self.tr("The app closed while the workshop was under way. Nobody's words were saved."))
        for part in (note, on, again):
            column.addWidget(part)

    def _do(self, what: Do, kept: KeptWorkshop, *_: object) -> None:
        what(kept)

    def _where(self, kept: KeptWorkshop, sheet: RunSheet) -> str:
        item = sheet.item(kept.item) or sheet.items[0]
        told = [
            sheet.title,
            self.tr("Item {at} of {count}: {title}").format(
                at=sheet.place_of(item.id) + 1, count=len(sheet.items), title=item.title
            ),
        ]
        told += {
            LEAVES: [self.tr("A leader until the welcome is over")],
            STAYS: [self.tr("A leader the whole time")],
        }.get(kept.presence, [])
        return " · ".join(told)
