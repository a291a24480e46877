"""Signs on paper that no font can draw."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from advocacy_trainer.ui.paper.legible import legible

ROOT = Path(__file__).parents[2]
WITHOUT_EMOJI = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>/usr/share/fonts</dir><selectfont><rejectfont><glob>*Emoji*</glob></rejectfont></selectfont>
<cachedir>{cache}</cachedir></fontconfig>"""
CODE = """
from advocacy_trainer.ui.shell.application import make_application
application = make_application()
from advocacy_trainer.ui.paper.legible import legible
flag, thumb = "\\U0001F1E9\\U0001F1F0", "\\U0001F44D\\U0001F3FD"
print(ascii(legible(f"<p>Vi fik is \\U0001F366 \\u00e6\\u00f8 \\u00bbja\\u00ab {flag} {thumb}</p>")))
"""


def test_what_can_be_drawn_is_left_alone(application: QApplication) -> None:
    del application
    for text in ("", "Hej æøå »ja« – nej … 20 €", "<p>½ m²</p>\n\n"):
        assert legible(text) == text


def test_what_nobody_can_draw_is_named(application: QApplication) -> None:
    del application
    assert legible("a\U0010fffdb") == "a[a symbol]b"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fontconfig is Linux's")
def test_without_an_emoji_font_the_paper_says_the_names(tmp_path: Path) -> None:
    (tmp_path / "fonts.conf").write_text(WITHOUT_EMOJI.format(cache=tmp_path / "cache"), encoding="utf-8")
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "FONTCONFIG_FILE": str(tmp_path / "fonts.conf"),
    }
    done = subprocess.run(
        [sys.executable, "-c", CODE], capture_output=True, text=True, env=env, cwd=ROOT, timeout=120
    )
    assert done.returncode == 0, done.stderr
    said = done.stdout.strip()
    assert said == ascii(
        "<p>Vi fik is [symbol: soft ice cream] æø »ja« [symbol: d, k] [symbol: thumbs up sign]</p>"
    )
