"""Join the window: paths, settings, stores, theme."""

from pathlib import Path
from typing import TYPE_CHECKING

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.paths import data_dir
from advocacy_trainer.settings import SettingsFile, Value

if TYPE_CHECKING:
    from advocacy_trainer.cli import Options


def given_values(options: "Options") -> dict[str, Value]:
    """Return the options of the command line as settings."""
    given: dict[str, Value] = {}
    if options.lang:
        given["language"] = options.lang
    if options.theme:
        given["theme"] = options.theme
    if options.text_scale:
        given["text_scale"] = options.text_scale
    return given


def open_window(options: "Options") -> int:
    """Open the main window and return the exit code."""
    from advocacy_trainer.ui.application import Context, make_application
    from advocacy_trainer.ui.main_window import MainWindow
    from advocacy_trainer.ui.translation import error_text

    folder: Path | None = data_dir(options.data_dir)
    settings_file = SettingsFile(folder)
    trouble: TrainerError | None = settings_file.load()
    application = make_application()
    context = Context(application, settings_file, folder, given_values(options))
    window = MainWindow(context)
    window.open_page("home")
    if trouble is not None:
        window.tell(error_text(trouble), "attention")
    window.show()
    return application.exec()
