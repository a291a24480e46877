"""The one door to the person's own files: real dialogs, of which only the blocking exec() is patched."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QStandardPaths
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QTreeView,
    QWidget,
)

from advocacy_trainer.ui.kit import file_dialog, standard_folders
from advocacy_trainer.ui.kit.file_dialog import ask_for_file, ask_for_folder, ask_where
from advocacy_trainer.ui.kit.file_kinds import COLLEAGUE, JPEG, PDF, PICTURES, PNG, TEXT, name_filter
from advocacy_trainer.ui.kit.standard_folders import saved_as
from advocacy_trainer.ui.shell.translation import Translation

UI = Path(standard_folders.__file__).parents[1]
Do = Callable[[QFileDialog], bool]


@pytest.fixture
def parent(application: QApplication) -> Iterator[QWidget]:
    widget = QWidget()
    yield widget
    widget.deleteLater()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder with the usual folders in it, and Qt's own settings beside them."""
    for name in ("Documents", "Pictures", "Desktop", "Downloads", "cfg"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "cfg"))
    return tmp_path


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> Callable[[Do], list[QFileDialog]]:
    """Return what lets a person do something in each dialog that opens."""

    def acts(do: Do) -> list[QFileDialog]:
        seen: list[QFileDialog] = []

        def exec_(dialog: QFileDialog) -> bool:
            dialog.show()
            QApplication.processEvents()
            seen.append(dialog)
            done = do(dialog)
            dialog.hide()
            return done

        monkeypatch.setattr(QFileDialog, "exec", exec_)
        return seen

    return acts


def typed(name: str) -> Do:
    def do(dialog: QFileDialog) -> bool:
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setText(name)
        return True

    return do


@pytest.mark.parametrize(
    ("name", "kinds", "saved"),
    [
        ("svar", [COLLEAGUE], "svar.kollega"),
        ("udkast v1.2", [TEXT], "udkast v1.2.txt"),
        ("5. maj", [PDF], "5. maj.pdf"),
        ("Log.PDF", [PDF], "Log.PDF"),
        ("rapport.", [PDF], "rapport.pdf"),
        ("a.docx", [PDF], "a.docx.pdf"),
        ("mig.jpeg", [JPEG, PNG], "mig.jpeg"),
        ("mig 2.0", [JPEG, PNG], "mig 2.0.jpg"),
        ("mig.png", [JPEG, PNG], "mig.png"),
    ],
)
def test_a_file_gets_its_ending(parent, home, person, name, kinds, saved) -> None:
    person(typed(name))
    found = ask_where(parent, "Save", "proposed", kinds)
    assert found is not None
    assert found.name == saved


def test_the_kind_chosen_is_the_kind_saved(parent, home, person) -> None:
    def choose_png(dialog: QFileDialog) -> bool:
        dialog.selectNameFilter(name_filter(PNG))
        dialog.filterSelected.emit(name_filter(PNG))
        return True

    person(choose_png)
    found = ask_where(parent, "Save", "me", [JPEG, PNG])
    assert found == home / "Pictures" / "me.png"


def test_dialogs_open_in_documents_or_pictures(parent, home, person) -> None:
    seen: list[str] = []

    def look(dialog: QFileDialog) -> bool:
        seen.append(dialog.directory().absolutePath())
        return False

    person(look)
    assert ask_where(parent, "Save", "a", [PDF]) is None
    assert ask_for_file(parent, "Open", [PICTURES]) is None
    assert ask_for_file(parent, "Open", [COLLEAGUE]) is None
    assert ask_for_folder(parent, "Choose") is None
    documents, pictures = str(home / "Documents"), str(home / "Pictures")
    assert seen == [documents, pictures, documents, documents]


def test_nothing_of_where_one_was_is_kept(parent, home, person) -> None:
    secret = home / "secret-place"
    secret.mkdir()

    def wander(dialog: QFileDialog) -> bool:
        dialog.setDirectory(str(secret))
        return typed("a")(dialog)

    person(wander)
    assert ask_where(parent, "Save", "a", [TEXT]) == secret / "a.txt"
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, 52)  # type: ignore[call-overload]
        QApplication.processEvents()
    written = [path for path in (home / "cfg").rglob("*") if path.is_file()]
    assert not any("secret-place" in path.read_text(errors="replace") for path in written)


def test_a_file_that_got_its_ending_is_not_written_over_unasked(parent, home, person, monkeypatch) -> None:
    (home / "Documents" / "log.pdf").write_text("mine")
    names = iter(["log", "log two"])
    asked: list[str] = []

    def no(box: QMessageBox) -> int:
        asked.append(box.text())
        next(b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.RejectRole).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", no)

    def type_next(dialog: QFileDialog) -> bool:
        return typed(next(names))(dialog)

    person(type_next)
    found = ask_where(parent, "Save", "x", [PDF])
    assert found is not None
    assert found.name == "log two.pdf"
    assert len(asked) == 1
    assert "log.pdf" in asked[0]


@pytest.mark.parametrize(("language", "system"), [("da", "en_GB"), ("en", "da_DK"), ("da", "da_DK")])
def test_a_dialog_speaks_one_language(
    parent, home, person, translations, language, system, monkeypatch
) -> None:
    spoken = Translation(translations)
    spoken.use(language)
    monkeypatch.setattr(file_dialog, "system_speaks_our_language", lambda: system[:2] == language)
    words: set[str] = set()

    def listen(dialog: QFileDialog) -> bool:
        assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog) == (system[:2] != language)
        for label in dialog.findChildren(QLabel):
            words.add(label.text().replace("&", ""))
        for button in dialog.findChildren(QAbstractButton):
            words.update({button.text().replace("&", ""), button.toolTip()})
        for action in dialog.actions() + [a for v in dialog.findChildren(QWidget) for a in v.actions()]:
            words.add(action.text().replace("&", ""))
        for view in dialog.findChildren(QTreeView):
            model = view.model()
            words.update(str(model.headerData(i, view.header().orientation())) for i in range(4))
        for box in dialog.findChildren(QComboBox, "fileTypeCombo"):
            words.update(box.itemText(i) for i in range(box.count()))
        return False

    person(listen)
    try:
        ask_where(parent, "", "x", [PDF])
        ask_for_file(parent, "", [COLLEAGUE])
        ask_for_folder(parent, "")
    finally:
        spoken.drop()
    if system[:2] == language:
        return  # the system's own dialog
    english = {
        "Look in:",
        "File name:",
        "Cancel",
        "Save",
        "Open",
        "Choose",
        "Back",
        "Parent Directory",
        "Name",
    }
    danish = {"Søg i:", "Filnavn:", "Annuller", "Gem", "Åbn", "Vælg", "Tilbage", "Navn"}
    ours, theirs = (danish, english) if language == "da" else (english, danish)
    assert ours <= words
    assert not theirs & words
    assert ("PDF-dokument (*.pdf)" if language == "da" else "PDF document (*.pdf)") in words
    assert not any(word.startswith(("*.", "Files of type")) for word in words)


def test_the_system_is_asked_which_language_it_speaks(monkeypatch) -> None:
    before = QLocale()
    try:
        spoken = QLocale.system().uiLanguages()[0].lower().split("-")[0]
        QLocale.setDefault(QLocale("da_DK" if spoken == "da" else "en_GB"))
        assert file_dialog.system_speaks_our_language() == (spoken in ("da", "en"))
        QLocale.setDefault(QLocale("en_GB" if spoken == "da" else "da_DK"))
        assert not file_dialog.system_speaks_our_language()
    finally:
        QLocale.setDefault(before)


def test_it_says_who_copies_the_folder(parent, home, person, monkeypatch) -> None:
    synced = home / "OneDrive - Region" / "Dokumenter"
    synced.mkdir(parents=True)
    monkeypatch.setattr(file_dialog, "documents", lambda: synced)
    titles: list[str] = []

    def look(dialog: QFileDialog) -> bool:
        titles.append(dialog.windowTitle())
        dialog.directoryEntered.emit(str(home))
        titles.append(dialog.windowTitle())
        return False

    person(look)
    ask_where(parent, "Save", "a", [PDF])
    assert "OneDrive" in titles[0]
    assert titles[1] == "Save"
    assert "OneDrive" in saved_as(synced / "a.pdf")
    link = home / "link"
    link.symlink_to(synced, target_is_directory=True)
    assert "OneDrive" in saved_as(link / "a.pdf")


def test_saved_as_names_the_file_and_the_folder(home, application) -> None:
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    assert saved_as(documents / "a.pdf") == "Saved as a.pdf in Documents."
    assert saved_as(home / "b" / "a.pdf", home / "b" / "c.pdf") == f"Saved as a.pdf, c.pdf in {home / 'b'}."


def test_no_part_of_the_window_opens_a_dialog_of_its_own() -> None:
    doors = {"file_dialog.py": {"QFileDialog"}, "print_dialog.py": {"QPrintDialog"}}
    files = list(UI.rglob("*.py"))
    assert len(files) > 100
    for path in files:
        allowed = doors.get(path.name, set()) if path.parent.name == "kit" else set()
        named = {
            alias.name
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        assert not (named & {"QFileDialog", "QPrintDialog", "QPrintPreviewDialog"}) - allowed, path
