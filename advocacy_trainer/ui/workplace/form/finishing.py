"""Build the pack, say where it lies, and sign it where there is a key."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError, TrainerError
from advocacy_trainer.organisation.model import Pack
from advocacy_trainer.organisation.signed_file import sign_file
from advocacy_trainer.organisation.signing import is_encrypted
from advocacy_trainer.organisation.unread import Unread
from advocacy_trainer.regular_files import opened_bytes
from advocacy_trainer.ui.kit.accessibility import form_row
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.file_dialog import ask_for_file
from advocacy_trainer.ui.kit.file_kinds import FileFilter
from advocacy_trainer.ui.kit.folders import open_folder
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, rule, widget_with
from advocacy_trainer.ui.kit.standard_folders import folder_in_words
from advocacy_trainer.ui.workplace.form.told import ToThinkOf, list_of
from advocacy_trainer.ui.writing.field_autosave import NotSaved
from advocacy_trainer.ui.writing.fields import LineField

KEYS = FileFilter(QT_TRANSLATE_NOOP("file kinds", "Secret key of minisign"), ("key", "sec", "minisign"))
_LARGEST_KEY = 64 * 1024  # bytes


class PackWords(NamedTuple):
    """All that is written at a time: the pack, the guidelines by language, and what does not fit."""

    pack: Pack
    guidelines: Mapping[str, str]
    unread: tuple[Unread, ...] = ()


class Built(NamedTuple):
    """A pack that was built: the file, and the words it was made of."""

    path: Path
    words: PackWords


class BuiltCard(Card):
    """The pack that was built; ``failed`` is told why it could not be signed.

    ``things`` is what to think of before it is handed on; ``go_to`` opens a question.
    """

    def __init__(
        self,
        built: Built,
        failed: Callable[[TrainerError], object],
        things: Sequence[ToThinkOf] = (),
        go_to: Callable[[str], object] = lambda _: None,
    ) -> None:
        super().__init__("good")
        self._built = built
        self.path = path = built.path
        self._failed = failed
        self._key = b""
        self.signed = False
        translate = QCoreApplication.translate
        said = translate("pack form", "{name} in {folder}.")
        self._changed = label(
            translate("pack form", "Something has changed since then. Build the pack again."), "attention"
        )
        self._changed.hide()
        self.add(
            heading(translate("pack form", "The pack is built"), 3),
            self._changed,
            label(said.format(name=path.name, folder=folder_in_words(path.parent))),
            soft(
                translate(
                    "pack form",
                    "Give the file to IT. They put it where only administrators can change it, "
                    "and then it is in the app. Until then nobody has it. “Onto the machines”, "
                    "among the papers, says how.",
                )
            ),
        )
        folder = Flow()
        folder.addWidget(
            button(translate("pack form", "Open the folder"), lambda: open_folder(path.parent), "on-ground")
        )
        self.add(widget_with(folder))
        if things:
            self.add(label(translate("pack form", "Think about this first:"), role="strong"))
            self.add(list_of(things, go_to))
        self._add_signing()

    def _add_signing(self) -> None:
        translate = QCoreApplication.translate
        self.add(rule(), soft(translate("pack form", "Only if IT has asked for a signature:")))
        row = Flow()
        self._sign = button(translate("pack form", "Sign with a key file …"), self._ask_key, "small-link")
        row.addWidget(self._sign)
        self.add(widget_with(row))
        self._below = label("", role="help")
        self._below.hide()
        self.add(self._below)
        self._password: QLineEdit | None = None

    def follow(self, now: PackWords) -> None:
        """Say whether what is written now is what was built."""
        self._changed.setVisible(now != self._built.words)

    def _ask_key(self) -> None:
        chosen = ask_for_file(self, QCoreApplication.translate("pack form", "Choose the secret key"), [KEYS])
        if chosen is not None:
            self.take_key(chosen)

    def take_key(self, chosen: Path) -> None:
        """Sign with the key of a file, or ask for its password first."""
        try:
            self._key = opened_bytes(chosen, _LARGEST_KEY)
        except StorageError as error:
            self._failed(error)
            return
        if is_encrypted(self._key):
            self._ask_password()
        else:
            self._sign_with("")

    def _ask_password(self) -> None:
        from advocacy_trainer.ui.kit.focus.guard import hand_to

        if self._password is None:
            translate = QCoreApplication.translate
            field = LineField(NotSaved("a password is kept nowhere, and typed each time it is asked for"))
            field.setEchoMode(QLineEdit.EchoMode.Password)
            form_row(self.column, translate("pack form", "The key's password"), field)
            go = button(translate("pack form", "Sign"), lambda: self._sign_with(field.text()), "on-ground")
            self.add(go)
            field.returnPressed.connect(go.click)
            self._password = field
        hand_to(self._password)

    def _sign_with(self, password: str) -> None:
        try:
            manifest = sign_file(self.path, self._key, password)
        except TrainerError as error:
            self._failed(error)
            return
        self.signed = True
        said = QCoreApplication.translate("pack form", "The pack is signed (version {version}).")
        self._below.setText(said.format(version=manifest.version))
        self._below.show()
