"""The illustrations are one family: the palette's colours, small files, readable in every theme."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from advocacy_trainer.resources import assets_dir
from advocacy_trainer.ui.kit import icons
from advocacy_trainer.ui.kit.theme import Theme, read_theme, system_theme

FILES = sorted((assets_dir() / "illustrations").glob("*.svg"))
LARGEST = 12_000  # bytes
THEMES = ("light", "dark", "contrast", "system-light", "system-dark")


def _theme(name: str) -> Theme:
    if not name.startswith("system"):
        return read_theme(name)
    ink, ground = ("black", "white") if name == "system-light" else ("white", "black")
    palette = QPalette()
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        palette.setColor(role, QColor(ink))
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        palette.setColor(role, QColor(ground))
    return system_theme(palette)


def _luminance(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_illustration_is_small_wordless_and_drawn_from_the_palette(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert len(source.encode()) <= LARGEST
    assert not re.search(r"<(text|tspan|filter|mask|style|clipPath|image)\b", source)
    painted = set(re.findall(r'(?:fill|stroke)="([^"]+)"', source)) - {"none"}
    assert painted <= icons.ROLES.keys()


@pytest.mark.parametrize("name", THEMES)
def test_marks_show_on_their_sheet_and_faces_on_their_skin(application: QApplication, name: str) -> None:
    theme = _theme(name)
    colours = icons.picture_colours(theme)
    for mark in ("teal", "clay", "leaf", "ink"):
        assert _contrast(colours[mark], colours["sheet"]) >= 2.5, mark
    for skin in ("skin", "skin-two", "skin-three"):
        assert _contrast(colours["ink"], colours[skin]) >= 2, skin
    for thing in ("sheet", "teal", "clay", "slate", "wood", "hair", "skin-two"):
        assert colours[thing] not in {colours["arch"], colours["arch-two"], colours["ink"]}, thing
    assert not icons.own_illustration("welcome", theme, 40).isNull()
