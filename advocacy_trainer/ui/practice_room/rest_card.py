"""What of a paste did not fit into a draft, offered as a file."""

from PySide6.QtCore import QLocale, Signal

from advocacy_trainer.errors import StorageError
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.file_dialog import ask_where
from advocacy_trainer.ui.kit.file_kinds import TEXT
from advocacy_trainer.ui.kit.labels import label
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.kit.standard_folders import saved_as
from advocacy_trainer.ui.practice_room.draft_out import save_text_to


class RestCard(Card):
    """Hold the rest until the person has saved it or let it go; hidden while there is none."""

    error = Signal(object)
    saved = Signal(str)  # where it lies, in words

    def __init__(self) -> None:
        super().__init__("attention")
        self.rest = ""
        self._words = label("")
        links = Flow(spacing=12)
        links.addWidget(button(self.tr("Save the rest as a file"), self.save))
        links.addWidget(button(self.tr("Leave it out"), self.let_go))
        self.add(self._words, links)
        self.hide()

    def offer(self, rest: str) -> None:
        """Offer what did not fit."""
        self.rest = rest
        said = self.tr("A draft holds 100,000 characters. {count} did not fit.")
        self._words.setText(said.format(count=QLocale().toString(len(rest))))
        self.show()
        reveal(self)

    def save(self) -> None:
        """Save the rest as a file of the person's choice."""
        path = ask_where(self, self.tr("Save the text"), self.tr("The rest"), [TEXT])
        if path is None:
            return
        try:
            save_text_to(path, self.rest)
        except StorageError as error:
            self.error.emit(error)
        else:
            self.let_go()
            self.saved.emit(saved_as(path))

    def let_go(self) -> None:
        """Forget the rest."""
        self.rest = ""
        self.hide()
