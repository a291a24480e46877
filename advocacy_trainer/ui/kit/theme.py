"""Colours by role, as data from assets/themes, and putting them on.

A theme is a TOML file; the build bakes it to JSON so that no TOML reader is
paid for at start. Where the system asks for high contrast and the person has
not chosen a theme, the colours are the system's own.
"""

import re
from collections.abc import Mapping, Set
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from advocacy_trainer.json_reading import UnfitError, flag, text, texts_by_name, unseal
from advocacy_trainer.resources import assets_dir

BODY_PX = 17  # of body text at 100 % and 96 dpi
BODY_POINTS = BODY_PX * 0.75
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
STEPS = (100, 125, 150, 200)  # text sizes of Ctrl + and Ctrl -, in percent


class Theme(NamedTuple):
    """Colours by role, and whether they are set by us or by the system."""

    name: str
    dark: bool
    colours: dict[str, str]
    ours: bool = True

    def colour(self, role: str) -> QColor:
        """Return the colour of a role such as ``soft-text``."""
        return QColor(self.colours[role])

    @property
    def strong(self) -> bool:
        """Tell whether contrast comes first, so that every surface has a line around it."""
        return not self.ours or self.name == "contrast"


def read_theme(name: str, folder: Path | None = None) -> Theme:
    """Read a theme: its baked JSON, or the TOML where that is newer (a checkout) or the JSON does not fit.

    Where neither fits, the system's own colours stand in.
    """
    base = (folder or assets_dir() / "themes") / name
    source, baked = base.with_suffix(".toml"), base.with_suffix(".json")
    roles = system_theme(QPalette()).colours.keys() if folder is None else frozenset[str]()
    if baked.exists() and (not source.exists() or source.stat().st_mtime_ns <= baked.stat().st_mtime_ns):
        try:
            return _theme(unseal(baked.read_bytes()), roles)
        except (OSError, UnfitError):
            pass  # the TOML says the same
    import tomllib

    try:
        return _theme(tomllib.loads(source.read_text(encoding="utf-8")), roles)
    except (OSError, ValueError):
        return system_theme(QApplication.palette())


def _theme(content: Mapping[str, object], roles: Set[str]) -> Theme:
    """Return the theme of a file's fields. Raises UnfitError where a role is missing or has no colour."""
    colours = texts_by_name(content.get("colours"))
    if not colours.keys() >= roles:
        raise UnfitError("a colour is missing")
    if not all(_COLOUR.fullmatch(colour) for colour in colours.values()):
        raise UnfitError("no colour")
    return Theme(text(content.get("name")), flag(content.get("dark")), colours)


def system_theme(palette: QPalette) -> Theme:
    """Return the system's own colours under our roles: for its high contrast."""

    def of(role: QPalette.ColorRole) -> str:
        return palette.color(role).name()

    roles = QPalette.ColorRole
    text, paper, card = of(roles.WindowText), of(roles.Window), of(roles.Base)
    colours = dict.fromkeys(
        (
            *("line", "control-line", "text", "soft-text", "good", "attention", "skin", "skin-two", "hair"),
            *("deep", "mark", "thumb", "primary-edge", "clay", "sun", "leaf", "wood"),
            *("skin-three", "ink", "slate", "teal"),
        ),
        text,
    ) | {
        "paper": paper,
        "card": card,
        "primary": of(roles.Highlight),
        "primary-hover": of(roles.Highlight),
        "on-primary": of(roles.HighlightedText),
        "tint": card,
        "tint-hover": card,
        "rail": paper,
        "warm": paper,
        "mark-ground": card,
        "peach": card,
        "sheet": card,
        "arch": card,
        "arch-two": card,
        "good-ground": card,
        "attention-ground": card,
        "second": of(roles.Mid),
    }
    return Theme("system-contrast", palette.color(roles.Window).lightness() < 128, colours, ours=False)


def pick_theme(choice: str, application: QApplication) -> Theme:
    """Return the chosen theme; ``system`` follows contrast first, then light or dark."""
    if choice != "system":
        return read_theme(choice)
    hints = application.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return system_theme(QApplication.palette())
    return read_theme("dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light")


def calm_motion(choice: str, application: QApplication) -> bool:
    """Tell whether nothing may move: chosen here or asked for by the system."""
    if choice == "none":
        return True
    hints = application.styleHints()  # held: what it gives is gone with it
    return hints.accessibility().motionPreference() == Qt.MotionPreference.ReducedMotion


_motion = ["system"]


def choose_motion(choice: str) -> None:
    """Take the setting »motion«: »system« or »none«; »shown« moves where there is no screen too."""
    _motion[:] = [choice]


def chosen_motion() -> str:
    """Return what was chosen last."""
    return _motion[0]


def body_font(scale: int, system: QFont) -> QFont:
    """Return the system's font at our size, or the system's if that is larger, times the scale."""
    font = QFont(system)
    font.setPointSizeF(max(BODY_POINTS, system.pointSizeF()) * scale / 100)
    return font


def palette_of(theme: Theme) -> QPalette:
    """Return the palette of a theme."""
    roles = QPalette.ColorRole
    named = {
        roles.Window: "paper",
        roles.WindowText: "text",
        roles.Base: "card",
        roles.AlternateBase: "tint",
        roles.Text: "text",
        roles.Button: "card",
        roles.ButtonText: "text",
        roles.BrightText: "text",
        roles.Highlight: "primary",
        roles.HighlightedText: "on-primary",
        roles.Accent: "primary",
        roles.Link: "primary",
        roles.LinkVisited: "primary",
        roles.PlaceholderText: "soft-text",
        roles.ToolTipBase: "card",
        roles.ToolTipText: "text",
        roles.Light: "card",
        roles.Midlight: "line",
        roles.Mid: "line",
        roles.Dark: "control-line",
        roles.Shadow: "control-line",
    }
    palette = QPalette()
    for role, name in named.items():
        palette.setColor(role, theme.colour(name))
    soft = theme.colour("soft-text")
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, soft)
    return palette


_LENGTHS = (4, 8, 12, 16, 20, 32)
_CONTROL = 16  # px at 100 %


def style_sheet(theme: Theme, scale: int, body_points: float) -> str:
    """Return the style sheet; lengths grow with half the text scale, letters with ``body_points``."""
    grow = 1 + (scale - 100) / 200
    lengths = {f"p{length}": round(length * grow) for length in _LENGTHS}
    mark = 2 * round(8 * grow)  # px inside the border of 2; Qt draws a corner only up to half the whole
    ring = round(6 * grow)
    knob = lengths["p20"] // 2
    aside = 20 if scale < 150 else 16  # large words need the room more than air beside them
    numbers = {
        **lengths,
        "mark-side": mark,
        "mark-corner": mark // 2 + 2,
        "mark-ring": ring,
        "mark-dot": mark + 4 - 2 * ring,
        "knob": knob + 1,
        "slide": knob,
        "p12-1": lengths["p12"] - 1,
        "p12-2": lengths["p12"] - 2,
        "aside": aside,
        "aside-2": aside - 2,
    }
    points = {
        "control": f"{body_points * _CONTROL / BODY_PX:.2f}",
    }
    pictures = {
        "tick": _drawn_on(theme, "on-primary", "check"),
        "arrow": _drawn_on(theme, "text", "unfold"),
    }
    source = (assets_dir() / "themes" / "window.qss").read_text(encoding="utf-8")
    return source.format_map({**theme.colours, **_edges(theme), **numbers, **points, **pictures})


def _edges(theme: Theme) -> dict[str, str]:
    """Return the edges of what is told apart by its ground alone: where grounds are alike, a line does it."""
    if theme.strong:
        every = f"1px solid {theme.colours['control-line']}"
        return dict.fromkeys(("fill-edge", "good-edge", "attention-edge", "button-edge"), every)
    return dict.fromkeys(("fill-edge", "good-edge", "attention-edge", "button-edge"), "none")


def _drawn_on(theme: Theme, role: str, name: str) -> str:
    """Return the file of an icon that a style sheet shows as it is: in white or in black."""
    ink = "white" if theme.colour(role).lightness() > 127 else "black"
    return (assets_dir() / "icons" / f"{name}-{ink}.svg").as_posix()


def apply(application: QApplication, theme: Theme, scale: int, system_font: QFont) -> None:
    """Give the application a theme's palette and style sheet and the text size."""
    application.setFont(body_font(scale, system_font))
    if theme.ours:
        application.setPalette(palette_of(theme))
    else:
        system = QPalette()
        # Soft words are no fainter than the others where contrast is asked for.
        system.setColor(QPalette.ColorRole.PlaceholderText, system.color(QPalette.ColorRole.WindowText))
        application.setPalette(system)
    put_on[:] = [theme]
    application.setStyleSheet(style_sheet(theme, scale, application.font().pointSizeF()))


put_on: list[Theme] = []


def in_force() -> Theme:
    """Return the theme that was applied last, for what paints itself."""
    return put_on[0] if put_on else system_theme(QApplication.palette())
