"""Something I'm glad about: a beginning to choose, and a line of one's own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from advocacy_trainer.progress.text_file import Text
from advocacy_trainer.ui.kit.buttons import WordRadio, button
from advocacy_trainer.ui.kit.choices import ChoiceRow
from advocacy_trainer.ui.kit.labels import heading, soft
from advocacy_trainer.ui.kit.layouts import bare, rule
from advocacy_trainer.ui.log.part import Part
from advocacy_trainer.ui.writing.field_autosave import Autosaved
from advocacy_trainer.ui.writing.fields import Editor
from advocacy_trainer.ui.writing.log_words import STARTERS, said

_STARTER = "glad/beginning"


class GladPart(Part):
    """A place to write a note; ``kept`` says that it stands in the log, and its words lie among the cards."""

    kept = Signal()

    def build(self) -> None:
        """Add the beginnings, the line and the button."""
        card = bare()
        card.add(heading(self.tr("Something I'm glad about"), 2))
        card.add(soft(self.tr("Small things count as much as big ones. The app shows this to nobody.")))
        row = ChoiceRow()
        self.group = QButtonGroup(self)
        self.starters: dict[str, QRadioButton] = {}
        for starter, words in STARTERS.items():
            radio = WordRadio(said(words))
            self.starters[starter] = radio
            self.group.addButton(radio)
            row.addWidget(radio)
        typed = self.context.stores.unsaved.get(_STARTER) or ""
        self.starters[typed if typed in self.starters else "something-else"].setChecked(True)
        card.add(row)
        keep = Autosaved(self.context, "glad/words")
        self.editor = Editor(keep, self.tr("What it was, in your own words"), 2)
        self.editor.setPlaceholderText(self.tr("A word or two is enough"))
        card.add(self.editor)
        self.save = button(self.tr("Put it in my log"), self.keep)
        self.editor.textChanged.connect(self._look)
        self.group.buttonToggled.connect(self._begun_otherwise)
        card.add(self.save)
        self.add(card, rule())
        self._look()

    @property
    def begun(self) -> bool:
        """Tell whether something is written or chosen that is not in the log yet."""
        return self.save.isEnabled()

    @property
    def starter(self) -> str:
        """Return the id of the chosen beginning."""
        return next(name for name, radio in self.starters.items() if radio.isChecked())

    def _begun_otherwise(self, *_: object) -> None:
        self._look()
        if self.starter == "something-else":
            self.context.stores.unsaved.forget(_STARTER)
        else:
            self.context.stores.unsaved.put(_STARTER, self.starter)

    def _look(self) -> None:
        self.save.setEnabled(bool(self.editor.text.strip()) or self.starter != "something-else")

    def keep(self) -> None:
        """Keep the note, first its words, then the entry."""
        saved: list[Text] = []
        words, starter = self.editor.text.strip(), self.starter
        if not self.safely(lambda: saved.append(self.context.stores.cards.note(starter, words))):
            return
        if self.happened("note-added", starter=starter, note=saved[0].id):
            self.editor.put("")
            self.starters["something-else"].setChecked(True)
            self.editor.autosave.settle()
            self.kept.emit()
            self.again()
            self.page.tell.emit(self.tr("It is in your log."), "good")
        else:  # the words stay in the field; without an entry they would stand nowhere else
            self.safely(lambda: self.context.stores.cards.erase(saved[0].id))
