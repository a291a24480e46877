"""Contrast of every pair that is read or pressed together, after WCAG 2.2."""

import json
import os
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from advocacy_trainer.ui.kit.look import levels
from advocacy_trainer.ui.kit.look.levels import Paint
from advocacy_trainer.ui.kit.theme import (
    BODY_POINTS,
    Theme,
    body_font,
    palette_of,
    read_theme,
    style_sheet,
    system_theme,
)

THEMES = ("light", "dark", "contrast")
# What is written on a surface, and the lines on it that matter.
SURFACES = {
    "paper": ("text", "soft-text", "primary", "deep", "good", "attention"),
    "rail": ("text", "soft-text", "primary", "deep"),
    "card": ("text", "soft-text", "primary", "deep", "good", "attention"),
    "warm": ("text", "soft-text", "primary", "deep"),
    "tint": ("text", "soft-text", "primary", "deep"),
    "good-ground": ("text", "soft-text", "good"),
    "attention-ground": ("text", "soft-text", "attention"),
    "mark-ground": ("text",),
}
LINES = (
    ("control-line", "paper"),
    ("control-line", "card"),
    ("control-line", "rail"),
    ("primary", "paper"),
    ("primary", "card"),
    ("primary", "rail"),
    ("primary", "warm"),
    ("good", "good-ground"),
    ("attention", "attention-ground"),
    ("good", "paper"),
    ("attention", "paper"),
    ("mark", "card"),
)
PAINTS = [
    pytest.param(paint, id=f"{level}-{state}")
    for level, states in vars(levels).items()
    if isinstance(states, dict) and all(isinstance(paint, Paint) for paint in states.values())
    for state, paint in states.items()
]
READ = [(ink, ground) for ground, inks in SURFACES.items() for ink in inks]
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COLOUR = {kind: re.compile(rf"(?:^|[;\s]){kind}: (#[0-9a-fA-F]{{6}})") for kind in ("color", "background")}
# What a rule of the style sheet is written on where it fills no ground of its own.
GROUNDS = ("paper", "card", "rail", "warm")


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(first: QColor, second: QColor) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("#FFFFFF")) == pytest.approx(4.54, abs=0.01)


def least(theme: Theme) -> float:
    return 7 if theme.name == "contrast" else 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("ink", "ground"), READ)
def test_what_is_written_on_a_surface_can_be_read(name: str, ink: str, ground: str) -> None:
    theme = read_theme(name)
    assert contrast(theme.colour(ink), theme.colour(ground)) >= least(theme)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("line", "ground"), LINES)
def test_lines_of_controls_can_be_seen(name: str, line: str, ground: str) -> None:
    theme = read_theme(name)
    assert contrast(theme.colour(line), theme.colour(ground)) >= (7 if name == "contrast" else 3)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("paint", PAINTS)
def test_every_state_of_every_level_can_be_read(name: str, paint: Paint) -> None:
    theme = read_theme(name)
    for ground in [paint.ground] if paint.ground else GROUNDS:
        assert contrast(theme.colour(paint.ink), theme.colour(ground)) >= least(theme), ground
    if paint.badge:
        assert contrast(theme.colour(paint.badge_ink), theme.colour(paint.badge)) >= least(theme)


@pytest.mark.parametrize("name", THEMES)
def test_every_rule_of_the_style_sheet_can_be_read(name: str) -> None:
    theme = read_theme(name)
    sheet = style_sheet(theme, 100, BODY_POINTS)
    written = 0
    for selector, body in _RULE.findall(sheet):
        ink, ground = (_COLOUR[kind].search(body) for kind in ("color", "background"))
        if (
            ink is None or '"primary"' in selector or '"answer"' in selector
        ):  # its ground is painted, and is in the table of levels
            continue
        written += 1
        for behind in [ground[1]] if ground else [theme.colours[role] for role in GROUNDS]:
            assert contrast(QColor(ink[1]), QColor(behind)) >= least(theme), selector
    assert written > 20


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_has_the_same_roles(name: str) -> None:
    assert set(read_theme(name).colours) == set(read_theme("light").colours)
    assert set(system_theme(QPalette()).colours) == set(read_theme("light").colours)


def test_a_baked_theme_is_read_unless_its_source_is_newer(tmp_path: Path) -> None:
    source, baked = tmp_path / "light.toml", tmp_path / "light.json"
    source.write_text('name = "light"\ndark = false\n[colours]\ntext = "#111111"\n')
    assert read_theme("light", tmp_path).colours == {"text": "#111111"}
    baked.write_text(json.dumps({"name": "light", "dark": False, "colours": {"text": "#222222"}}))
    os.utime(source, (1, 1))
    assert read_theme("light", tmp_path).colours == {"text": "#222222"}
    os.utime(baked, (0, 0))
    assert read_theme("light", tmp_path).colours == {"text": "#111111"}


def test_a_palette_gives_every_role_its_colour() -> None:
    theme = read_theme("dark")
    palette = palette_of(theme)
    assert palette.color(QPalette.ColorRole.Window) == theme.colour("paper")
    assert palette.color(QPalette.ColorRole.Text) == theme.colour("text")


@pytest.mark.parametrize("scale", [100, 125, 150, 200])
def test_text_grows_with_its_scale_and_never_below_the_systems(application: QApplication, scale: int) -> None:
    assert body_font(scale, QFont("x", 9)).pointSizeF() == BODY_POINTS * scale / 100
    assert body_font(scale, QFont("x", 18)).pointSizeF() == 18 * scale / 100
    assert "{" not in style_sheet(read_theme("light"), scale, BODY_POINTS).replace("{ ", "").replace(
        "{\n", ""
    )


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b'{"name": "light", "dark": 0, "colours": {}}', b"\xff"]
)
def test_a_damaged_baked_theme_is_passed_over(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "light.toml").write_text('name = "light"\ndark = false\n[colours]\ntext = "#111111"\n')
    (tmp_path / "light.json").write_bytes(damage)
    os.utime(tmp_path / "light.toml", (1, 1))
    assert read_theme("light", tmp_path).colours == {"text": "#111111"}
    (tmp_path / "light.toml").write_text("name = 1")
    os.utime(tmp_path / "light.toml", (1, 1))
    assert not read_theme("light", tmp_path).ours
