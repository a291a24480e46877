"""The words on screen in the person's language, through Qt's translators."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from advocacy_trainer.resources import assets_dir

LANGUAGES = ("da", "en")


def pick_language(choice: str) -> str:
    """Return ``da`` or ``en``: the choice, else Danish where the system speaks it."""
    if choice in LANGUAGES:
        return choice
    languages = [tag.lower().split("-")[0] for tag in QLocale.system().uiLanguages()]
    return "da" if languages and languages[0] == "da" else "en"


class Translation:
    """The translators that are installed; one language at a time."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or assets_dir() / "translations"
        self.language = ""
        self._installed: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Speak ``language`` from now on; what is already drawn must be drawn again.

        Where our .qm is missing (a checkout that has not been built) the words
        are the English of the source.
        """
        self.drop()
        QLocale.setDefault(QLocale("da_DK" if language == "da" else "en_GB"))
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for path in (qt_folder / f"qtbase_{language}.qm", self.folder / f"{language}.qm"):
            translator = QTranslator()
            if path.is_file() and translator.load(str(path)):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
        self.language = language

    def drop(self) -> None:
        """Speak the English of the source again."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        self.language = ""
