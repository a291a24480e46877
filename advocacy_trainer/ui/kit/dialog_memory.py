"""Keep Qt from remembering where a person went: its file dialog writes that into a file of its own."""

import sys

from PySide6.QtCore import QSettings  # noqa: TID251 - Qt's own settings, to have none of them


def forget_dialogs() -> None:
    """Take away what Qt keeps of its file dialogs where it cannot be kept from it (registry, plist)."""
    if sys.platform != "linux":
        dialog_settings = QSettings(QSettings.Scope.UserScope, "QtProject")
        for group in ("FileDialog", "Qt"):
            dialog_settings.remove(group)
        dialog_settings.sync()
