"""Take a workplace's pack into use for oneself, or go back to the one before; say plainly what came of it."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.errors import TrainerError

if TYPE_CHECKING:
    from advocacy_trainer.ui.shell.window_doors import WindowDoors


def take(window: "WindowDoors", file: Path) -> None:
    """Install a pack in the person's data folder, and let its words hold."""
    from advocacy_trainer.organisation.manifest import all_contents
    from advocacy_trainer.organisation.reading import read_pack
    from advocacy_trainer.organisation.taking_in import install_own

    context = window.context
    if context.stores.folder is None:
        return
    try:
        whole = read_pack(file, dt.datetime.now().astimezone().date())
        try:
            contents = all_contents(whole.files)
        finally:
            whole.files.close()
        install_own(file, whole.pack, contents, context.workplace.policy, context.stores.folder)
    except TrainerError as error:
        window.tell_error(error)
        return
    context.read_pack_anew()
    window.open_page("from-workplace", {})
    said = QCoreApplication.translate("pack", "The words of {name} are in use, version {version}.")
    window.tell(said.format(name=whole.pack.name or whole.pack.id, version=whole.pack.version), "good")


def go_back(window: "WindowDoors") -> None:
    """Use the pack before the one in force; tell where there is none."""
    from advocacy_trainer.organisation.in_force import OWN
    from advocacy_trainer.organisation.installing import rollback

    context = window.context
    if context.stores.folder is None:
        return
    try:
        rollback(context.stores.folder / OWN)
    except TrainerError as error:
        window.tell_error(error)
        return
    context.read_pack_anew()
    window.open_page("from-workplace", {})
    found = context.workplace.in_force
    version = found.pack.version if found is not None and found.pack is not None else 0
    said = QCoreApplication.translate("pack", "The previous pack is in use again, version {version}.")
    window.tell(said.format(version=version), "good")
