"""How the app looks: theme, text size, icons and pictures, and whether anything moves."""

from PySide6.QtGui import QFont, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from advocacy_trainer.settings import Settings
from advocacy_trainer.ui.kit import icons, theme
from advocacy_trainer.ui.kit.look.type_scale import choose_page_face


class Appearance:
    """The looks that are in force; ``apply`` puts on what the settings say."""

    def __init__(self, application: QApplication, settings: Settings) -> None:
        self._application = application
        self._settings = settings
        self._system_font = _system_font(application)
        self._icons: dict[tuple[str, str, str, bool], QIcon] = {}
        self._applied: tuple[theme.Theme, int] | None = None
        self.theme = theme.Theme("", dark=False, colours={})

    def apply(self, settings: Settings) -> None:
        """Put on the colours and the text size that are in force."""
        self._settings = settings
        choose_page_face(settings.text("page_face"))
        theme.choose_motion(settings.text("motion"))
        picked = theme.pick_theme(settings.text("theme"), self._application)
        look = (picked, self.text_scale)
        if look != self._applied:
            self._applied = look
            self.theme = picked
            self._icons.clear()
            theme.apply(self._application, picked, self.text_scale, self._system_font)

    def follow(self, settings: Settings) -> None:
        """Take other settings, to be put on by ``apply``."""
        self._settings = settings

    @property
    def text_scale(self) -> int:
        """Return the text size in percent."""
        return self._settings.number("text_scale")

    def icon(self, name: str, role: str = "text", checked_role: str = "", *, side: int = 48) -> QIcon:
        """Return one of our icons in the colour of a role, sharp where it is drawn ``side`` px large."""
        small = side * self._application.devicePixelRatio() <= 24
        key = (name, role, checked_role, small)
        if key not in self._icons:
            checked = self.theme.colour(checked_role) if checked_role else None
            self._icons[key] = icons.icon(name, self.theme.colour(role), checked, small=small)
        return self._icons[key]

    def illustration(self, name: str, width: int) -> QPixmap:
        """Return the drawing a lesson names in the colours of the theme. Raises OSError."""
        ratio = self._application.devicePixelRatio()
        return icons.illustration(name, self.theme, width, ratio)

    def own_illustration(self, name: str, width: int) -> QPixmap:
        """Return one of the program's own drawings in the colours of the theme."""
        ratio = self._application.devicePixelRatio()
        return icons.own_illustration(name, self.theme, width, ratio)


def _system_font(application: QApplication) -> QFont:
    """Return the system's font as it was before we changed it."""
    remembered_font = application.property("system-font")
    if isinstance(remembered_font, QFont):
        return remembered_font
    font = QFont(application.font())
    application.setProperty("system-font", font)
    return font
