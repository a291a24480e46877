"""The one door to files of the person's own: where to save, what to open.

The system's own dialog is used where the system speaks the language of the
window, Qt's otherwise, so that no dialog mixes two languages. It opens in
Documents or Pictures, and nothing of where a person went is kept.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QLocale, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from advocacy_trainer.ui.kit.file_kinds import FileFilter, has_ending, name_filter, swapped, with_ending
from advocacy_trainer.ui.kit.screen_fit import fit_before_showing
from advocacy_trainer.ui.kit.standard_folders import (
    documents,
    folder_in_words,
    pictures,
    sidebar,
    who_copies,
)
from advocacy_trainer.ui.kit.wheel import leave_wheel_to_page

_Label = QFileDialog.DialogLabel


def ask_where(parent: QWidget, title: str, proposed: str, kinds: Sequence[FileFilter]) -> Path | None:
    """Return where to save, or None where the person thought better of it.

    ``proposed`` is a file name; the first of ``kinds`` is what it is saved as
    unless another is chosen. The path always ends as one of them does; no
    file is written over unasked.
    """
    folder = _home_of(kinds)
    while True:
        dialog = _dialog(parent, title, folder, kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.filterSelected.connect(lambda chosen, dialog=dialog: _follow_kind(dialog, chosen, kinds))
        dialog.selectFile(with_ending(Path(proposed), kinds[0], kinds).name)
        found = _run(dialog, kinds)
        if not found:
            return None
        asked, kind = found[0]
        path = with_ending(asked, kind, kinds)
        # The dialog has asked about the name it knew, which is not the one with its ending.
        if path == asked or not path.exists() or may_replace(parent, title, path):
            return path
        folder, proposed = path.parent, path.name


def ask_for_file(parent: QWidget, title: str, kinds: Sequence[FileFilter]) -> Path | None:
    """Return a file to open, or None."""
    found = _ask_for_files(parent, title, kinds, QFileDialog.FileMode.ExistingFile)
    return found[0] if found else None


def ask_for_files(parent: QWidget, title: str, kinds: Sequence[FileFilter]) -> list[Path]:
    """Return the files to open."""
    return _ask_for_files(parent, title, kinds, QFileDialog.FileMode.ExistingFiles)


def ask_for_folder(parent: QWidget, title: str, start: Path | None = None) -> Path | None:
    """Return a folder, or None; ``start`` is Documents unless given."""
    dialog = _dialog(parent, title, start or documents(), ())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    found = _run(dialog, ())
    return found[0][0] if found else None


def _ask_for_files(
    parent: QWidget, title: str, kinds: Sequence[FileFilter], mode: QFileDialog.FileMode
) -> list[Path]:
    dialog = _dialog(parent, title, _home_of(kinds), kinds, others=True)
    dialog.setFileMode(mode)
    return [path for path, _ in _run(dialog, kinds)]


def _home_of(kinds: Sequence[FileFilter]) -> Path:
    return pictures() if kinds and all(kind.is_picture for kind in kinds) else documents()


def system_speaks_our_language() -> bool:
    """Tell whether the system's own dialog would speak the language the app speaks."""
    languages = QLocale.system().uiLanguages()
    return bool(languages) and languages[0].lower().split("-")[0] == QLocale().bcp47Name().split("-")[0]


def _dialog(
    parent: QWidget, title: str, folder: Path, kinds: Sequence[FileFilter], *, others: bool = False
) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not system_speaks_our_language())
    dialog.setHistory([])
    dialog.setSidebarUrls([QUrl.fromLocalFile(str(each)) for each in sidebar()])
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    filters = [name_filter(kind) for kind in kinds]
    if others:
        filters.append(QCoreApplication.translate("file kinds", "All files") + " (*)")
    if filters:
        dialog.setNameFilters(filters)
    dialog.setDirectory(str(folder))

    def say_who_copies(path: str) -> None:
        copied = who_copies(Path(path))
        dialog.setWindowTitle(f"{title} – {copied}" if copied else title)

    say_who_copies(str(folder))
    dialog.directoryEntered.connect(say_who_copies)
    return dialog


def _speak(dialog: QFileDialog) -> None:
    """Name what Qt's own translation leaves in English."""
    if not dialog.testOption(QFileDialog.Option.DontUseNativeDialog):
        return
    translate = QCoreApplication.translate
    dialog.setLabelText(_Label.LookIn, translate("file dialog", "Look in:"))
    dialog.setLabelText(_Label.FileName, translate("file dialog", "File &name:"))
    dialog.setLabelText(_Label.FileType, translate("file dialog", "Kind of file:"))
    dialog.setLabelText(_Label.Reject, translate("file dialog", "Cancel"))
    if dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave:
        dialog.setLabelText(_Label.Accept, translate("file dialog", "&Save"))
    elif dialog.fileMode() == QFileDialog.FileMode.Directory:
        dialog.setLabelText(_Label.Accept, translate("file dialog", "&Choose"))
    else:
        dialog.setLabelText(_Label.Accept, translate("file dialog", "&Open"))


def _run(dialog: QFileDialog, kinds: Sequence[FileFilter]) -> list[tuple[Path, FileFilter]]:
    """Let the person choose; return each path with the kind that was chosen for it."""
    _speak(dialog)
    leave_wheel_to_page(dialog)
    fit_before_showing(dialog)
    accepted = dialog.exec()
    files = [Path(name) for name in dialog.selectedFiles()] if accepted else []
    chosen = dialog.selectedNameFilter()
    kind = next((each for each in kinds if name_filter(each) == chosen), kinds[0] if kinds else None)
    # Qt writes where a dialog last was into a file of its own; that may be no more than the home folder.
    dialog.setDirectory(QDir.homePath())
    dialog.setHistory([])
    dialog.deleteLater()
    return [(path, kind or FileFilter("", ("",))) for path in files]


def _follow_kind(dialog: QFileDialog, chosen: str, kinds: Sequence[FileFilter]) -> None:
    """Give the name that stands in the dialog the ending of the kind that was chosen."""
    kind = next((each for each in kinds if name_filter(each) == chosen), None)
    files = dialog.selectedFiles()
    if kind is not None and files and not has_ending(Path(files[0]), [kind]):
        dialog.selectFile(swapped(Path(files[0]).name, kind, kinds))


def may_replace(parent: QWidget, title: str, path: Path) -> bool:
    """Ask whether a file that stands there may be replaced."""
    translate = QCoreApplication.translate
    ask = QMessageBox(parent)
    ask.setTextFormat(Qt.TextFormat.PlainText)  # a file may be called anything
    ask.setWindowTitle(title)
    ask.setText(
        translate("file dialog", "There is already a {name} in {folder}.").format(
            name=path.name, folder=folder_in_words(path.parent)
        )
    )
    other = ask.addButton(translate("file dialog", "Choose another name"), QMessageBox.ButtonRole.RejectRole)
    ask.addButton(translate("file dialog", "Replace it"), QMessageBox.ButtonRole.DestructiveRole)
    ask.setDefaultButton(other)
    ask.setEscapeButton(other)
    ask.exec()
    replace = ask.clickedButton() is not other
    ask.deleteLater()
    return replace
