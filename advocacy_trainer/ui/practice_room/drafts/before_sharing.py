"""Five questions before one shares: a row of the list until it is asked for; nothing has to be ticked."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.buttons import WordCheck
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.labels import soft
from advocacy_trainer.ui.kit.layouts import add
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.practice_room.drafts.out_row import OutRow


class BeforeSharing(QWidget):
    """The first question as a row; pressed, all five. ``put_away`` is told whether they may come again."""

    def __init__(self, context: Context, put_away: Callable[[bool], object]) -> None:
        super().__init__()
        self._put_away = put_away
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.row = OutRow(
            context,
            self.tr("Can anyone who has not said yes be recognised?"),
            self.tr("The first of five questions before you share."),
            "unfold",
            self._open,
        )
        self._column.addWidget(self.row)

    def _open(self, _row: OutRow) -> None:
        self.row.setEnabled(False)
        ticks = [
            WordCheck(text)
            for text in (
                self.tr("Everyone who can be recognised in it has said yes."),
                self.tr("Nothing in it is secret or not yet public."),
                self.tr("It says where I work, if it is about my work."),
                self.tr("If somebody asked me to write it, it says so."),
                self.tr("I can still stand by it tomorrow."),
            )
        ]
        away = WordCheck(self.tr("Do not show this list again"))
        away.toggled.connect(self._put_away)
        add(
            self._column,
            *ticks,
            soft(self.tr("The list is a reminder. You don't have to tick anything.")),
            away,
        )
        hand_to(ticks[0])
        self.row.hide()
        reveal(self)
