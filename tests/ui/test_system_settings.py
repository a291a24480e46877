"""What the system asks for; something stands in for its settings here, the real ones are tried under wine."""

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from advocacy_trainer.ui.kit.theme import calm_motion, pick_theme
from advocacy_trainer.ui.shell.translation import pick_language

# Windows' own »Aquatic«: light words on nearly black.
AQUATIC = {
    QPalette.ColorRole.Window: "#202020",
    QPalette.ColorRole.WindowText: "#FFFFFF",
    QPalette.ColorRole.Base: "#202020",
    QPalette.ColorRole.Text: "#FFFFFF",
    QPalette.ColorRole.Highlight: "#8EE3F0",
    QPalette.ColorRole.HighlightedText: "#263B50",
    QPalette.ColorRole.Link: "#75E9FC",
}


def system(*, contrast: bool = False, dark: bool = False, still: bool = False) -> Any:
    """Stand in for the application's hints of the system."""
    asked = Qt.ContrastPreference.HighContrast if contrast else Qt.ContrastPreference.NoPreference
    motion = Qt.MotionPreference.ReducedMotion if still else Qt.MotionPreference.NoPreference
    accessibility = SimpleNamespace(contrastPreference=lambda: asked, motionPreference=lambda: motion)
    scheme = Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light
    hints = SimpleNamespace(accessibility=lambda: accessibility, colorScheme=lambda: scheme)
    return SimpleNamespace(styleHints=lambda: hints)


@pytest.mark.parametrize("dark", [False, True])
def test_light_and_dark_follow_the_system_unless_chosen(dark: bool) -> None:
    assert pick_theme("system", system(dark=dark)).name == ("dark" if dark else "light")
    assert pick_theme("light", system(dark=dark)).name == "light"


def test_high_contrast_takes_the_persons_own_colours(application: QApplication) -> None:
    before = QApplication.palette()
    palette = QPalette(before)
    for role, colour in AQUATIC.items():
        palette.setColor(role, QColor(colour))
    try:
        QApplication.setPalette(palette)
        theme = pick_theme("system", system(contrast=True, dark=True))
    finally:
        QApplication.setPalette(before)
    assert not theme.ours
    assert theme.colour("text") == QColor("#FFFFFF")
    assert {QColor(colour).name() for colour in theme.colours.values()} >= {"#202020", "#ffffff"}
    assert pick_theme("dark", system(contrast=True)).name == "dark"


def test_motion_stops_where_the_system_or_the_person_says_so() -> None:
    assert calm_motion("system", system(still=True))
    assert not calm_motion("system", system())
    assert calm_motion("none", system())


def test_the_systems_own_answer_can_be_asked_for_again_and_again(application: QApplication) -> None:
    assert len({calm_motion("system", application) for _ in range(3)}) == 1


@pytest.mark.parametrize(
    ("spoken", "language"),
    [
        (["da-DK", "en-US"], "da"),
        (["da"], "da"),
        (["DA-Latn-DK"], "da"),
        (["en-DK", "da-DK"], "en"),  # English Windows in Denmark: its language, not its region
        (["sv-SE", "da-DK"], "en"),
        (["kl-GL"], "en"),
        ([], "en"),
    ],
)
def test_the_language_is_that_of_the_system(
    spoken: list[str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: SimpleNamespace(uiLanguages=lambda: spoken))
    assert pick_language("system") == language
    assert pick_language("da") == "da"
    assert pick_language("en") == "en"
