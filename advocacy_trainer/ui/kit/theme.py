"""Colours, sizes and the one small style sheet, as data from assets/themes.

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

BASE_POINTS = 12.0
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
        ("line", "control-line", "text", "soft-text", "good", "attention", "skin", "skin-two", "hair"), text
    ) | {
        "paper": paper,
        "card": card,
        "primary": of(roles.Highlight),
        "primary-hover": of(roles.Highlight),
        "on-primary": of(roles.HighlightedText),
        "tint": card,
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
    asked = application.styleHints().accessibility().motionPreference()
    return choice == "none" or asked == Qt.MotionPreference.ReducedMotion


def body_font(scale: int, system: QFont) -> QFont:
    """Return the system's font at our size: 12 pt, or the system's if that is larger, times the scale."""
    font = QFont(system)
    font.setPointSizeF(max(BASE_POINTS, system.pointSizeF()) * scale / 100)
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


# What a palette cannot say: corners, borders, and the four kinds of button.
# Widgets are chosen by the property "look", never by name.
_SHEET = """
QFrame[look="card"] {{ background: {card}; border: 1px solid {line}; border-radius: 8px; }}
QFrame[look="good"] {{ background: {good-ground}; border: 1px solid {good}; border-radius: 8px; }}
QFrame[look="attention"] {{ background: {attention-ground}; border: 1px solid {attention};
  border-radius: 8px; }}
QFrame[look="tint"] {{ background: {tint}; border: 1px solid {tint}; border-radius: 8px; }}
QFrame[look="option"] {{ background: {card}; border: 1px solid {control-line}; border-radius: 8px; }}
QFrame[look="chosen"] {{ background: {tint}; border: 1px solid {primary}; border-radius: 8px; }}
QFrame[look="bare"] {{ background: transparent; border: none; }}
QLabel[look="saved"] {{ color: {good}; }}
QRadioButton[look="mark"], QCheckBox[look="mark"] {{ spacing: 0px; padding: 2px; }}
QTextEdit[look="spot"] {{ background: {card}; color: {text}; border: 1px solid {control-line};
  border-radius: 8px; padding: {p12}px; selection-background-color: {primary};
  selection-color: {on-primary}; }}
QTextEdit[look="spot"]:focus {{ border: 2px solid {primary}; padding: {p11}px; }}
QToolButton[look="arrow"] {{ background: transparent; border: 1px solid {control-line}; border-radius: 6px;
  padding: {p4}px; }}
QToolButton[look="arrow"]:hover {{ background: {tint}; }}
QToolButton[look="arrow"]:focus {{ border: 2px solid {primary}; }}
QToolButton[look="arrow"]:disabled {{ border-color: {line}; }}
QSlider::groove:horizontal {{ background: {line}; height: 6px; border-radius: 3px; margin: 0 {p8}px; }}
QSlider::sub-page:horizontal {{ background: {primary}; border-radius: 3px; margin: 0 {p8}px; }}
QSlider::handle:horizontal {{ background: {primary}; border: 2px solid {card}; width: {p20}px;
  height: {p20}px; margin: -{p8}px 0; border-radius: {p11}px; }}
QSlider:focus {{ border: 2px solid {primary}; border-radius: 6px; }}
QFrame[look="rail"] {{ background: {card}; border: none; border-right: 1px solid {line}; }}
QFrame[look="foot"] {{ background: {card}; border: none; border-top: 1px solid {line}; }}
QFrame[look="strip"] {{ background: {tint}; border: none; }}
QFrame[look="rule"] {{ background: {line}; border: none; max-height: 1px; min-height: 1px; }}
QLabel[look="soft"] {{ color: {soft-text}; }}
QLabel[look="over"] {{ color: {primary}; font-weight: 600; }}
QLabel[look="good"] {{ color: {good}; }}
QLabel[look="attention"] {{ color: {attention}; }}
QPushButton {{ color: {primary}; background: {card}; border: 1px solid {control-line}; border-radius: 8px;
  padding: {p8}px {aside}px; min-height: {p24}px; font-weight: 600; }}
QPushButton:hover {{ background: {tint}; }}
QPushButton:focus {{ border: 2px solid {primary}; padding: {p7}px {aside-1}px; }}
QPushButton:disabled {{ color: {soft-text}; border-color: {line}; }}
QPushButton:checked {{ background: {tint}; border-color: {primary}; }}
QPushButton[look="primary"] {{ color: {on-primary}; background: {primary}; border: 1px solid {primary}; }}
QPushButton[look="primary"]:hover {{ background: {primary-hover}; }}
QPushButton[look="primary"]:focus {{ border: 2px solid {text}; }}
QPushButton[look="primary"]:disabled {{ color: {soft-text}; background: {tint}; border-color: {line}; }}
QPushButton[look="link"] {{ background: transparent; border: 2px solid transparent; padding: {p4}px 2px;
  text-align: left; }}
QPushButton[look="link"]:hover {{ text-decoration: underline; }}
QPushButton[look="link"]:focus {{ border: 2px solid {primary}; border-radius: 6px; }}
QPushButton[look="quiet"] {{ color: {soft-text}; background: transparent; border: 2px solid transparent;
  padding: {p4}px 2px; text-align: left; text-decoration: underline; }}
QPushButton[look="quiet"]:hover {{ background: {tint}; }}
QPushButton[look="quiet"]:focus {{ border: 2px solid {primary}; border-radius: 6px; }}
QToolButton[look="rail"] {{ color: {soft-text}; background: transparent; border: 2px solid transparent;
  border-radius: 8px; padding: {p7}px {p8}px; font-weight: 500; }}
QToolButton[look="rail"][tight="true"] {{ padding: 1px {p4}px; }}
QToolButton[look="rail"]:hover {{ background: {tint}; }}
QToolButton[look="rail"]:checked {{ color: {primary}; background: {tint}; font-weight: 600; }}
QToolButton[look="rail"]:focus {{ border: 2px solid {primary}; }}
QPushButton[look="row"] {{ color: {text}; background: {card}; border: 1px solid {control-line};
  text-align: left;
  font-weight: normal; padding: {p12}px {p16}px; }}
QPushButton[look="row"]:hover {{ background: {tint}; }}
QPushButton[look="row"]:checked {{ background: {tint}; border: 2px solid {primary};
  padding: {p11}px {p15}px; }}
QPushButton[look="row"]:focus {{ border: 2px solid {primary}; padding: {p11}px {p15}px; }}
QLineEdit, QTextEdit[look="editor"], QComboBox, QSpinBox {{ background: {card}; color: {text};
  border: 1px solid {control-line}; border-radius: 8px; padding: {p8}px {p12}px;
  selection-background-color: {primary}; selection-color: {on-primary}; }}
QLineEdit:focus, QTextEdit[look="editor"]:focus, QComboBox:focus, QSpinBox:focus {{
  border: 2px solid {primary};
  padding: {p7}px {p11}px; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: none; width: {p32}px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: {p20}px; height: {p20}px; }}
QComboBox QAbstractItemView {{ background: {card}; border: 1px solid {control-line}; padding: 4px;
  outline: none; }}
QComboBox QAbstractItemView::item {{ color: {text}; min-height: {p24}px; padding: 0 {p8}px; }}
QComboBox QAbstractItemView::item:selected {{ background: {primary}; color: {on-primary}; }}
QSlider[answered="false"]::handle:horizontal {{ background: transparent; border-color: transparent; }}
QSlider[answered="false"]::sub-page:horizontal {{ background: transparent; }}
QRadioButton, QCheckBox {{ spacing: {p12}px; padding: {p4}px 2px; border: 2px solid transparent;
  border-radius: 6px; }}
QRadioButton:focus, QCheckBox:focus {{ border: 2px solid {primary}; }}
QRadioButton::indicator, QCheckBox::indicator {{ width: {mark}px; height: {mark}px; background: {card};
  border: 2px solid {control-line}; }}
QRadioButton::indicator {{ border-radius: {mark-corner}px; }}
QCheckBox::indicator {{ border-radius: 4px; }}
QRadioButton::indicator:checked {{ border: {mark-ring}px solid {primary};
  width: {mark-dot}px; height: {mark-dot}px; }}
QCheckBox::indicator:checked {{ background: {primary}; border-color: {primary}; image: url("{tick}"); }}
QRadioButton::indicator:disabled, QCheckBox::indicator:disabled {{ border-color: {line}; }}
QTextBrowser {{ background: transparent; border: none; }}
QTextBrowser:focus {{ background: transparent; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {control-line}; border-radius: 4px; min-height: 32px;
  margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {control-line}; border-radius: 4px; min-width: 32px;
  margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QProgressBar {{ background: {line}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {primary}; border-radius: 3px; }}
QToolTip {{ background: {card}; color: {text}; border: 1px solid {control-line}; padding: 4px; }}
"""

_LENGTHS = (4, 7, 8, 11, 12, 15, 16, 19, 20, 24, 32)


def style_sheet(theme: Theme, scale: int) -> str:
    """Return the style sheet; lengths grow with half the text scale."""
    grow = 1 + (scale - 100) / 200
    lengths = {f"p{length}": round(length * grow) for length in _LENGTHS}
    mark = 2 * round(8 * grow)  # px inside the border of 2; Qt draws a corner only up to half the whole
    ring = round(6 * grow)
    lengths |= {
        "mark": mark,
        "mark-corner": mark // 2 + 2,
        "mark-ring": ring,
        "mark-dot": mark + 4 - 2 * ring,
    }
    aside = 20 if scale < 150 else 16  # large words need the room more than air beside them
    lengths |= {"aside": aside, "aside-1": aside - 1}
    pictures = {
        "tick": _drawn_on(theme, "on-primary", "check"),
        "arrow": _drawn_on(theme, "text", "unfold"),
    }
    return _SHEET.format_map({**theme.colours, **lengths, **pictures})


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
    application.setStyleSheet(style_sheet(theme, scale))
