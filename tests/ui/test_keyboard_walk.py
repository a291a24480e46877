"""Every page in states of the tour by keyboard alone: the focus is never lost, nor on the rail unasked.

A few presses in a few states each, drawn anew for every version of this file's seed; ``dev.py bench
keyboard`` makes them all.
"""

import random
from collections.abc import Callable

import pytest
from keyboard_walk import walk
from PySide6.QtGui import QDesktopServices

from advocacy_trainer.ui.shell import tour
from advocacy_trainer.ui.shell.pages import PAGES, page_class
from advocacy_trainer.ui.shell.window import MainWindow

SEED = 1
STATES, PRESSES = 3, 5


@pytest.mark.parametrize("page", list(PAGES))
def test_the_focus_stays_in_the_page(
    make_window: Callable[..., MainWindow], page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)  # there is no file manager
    states = list(page_class(page).tour().items())
    window = make_window(language="da")
    tour.fill_with_samples(window.context)
    tour.settle(window.context.application)  # it is drawn anew
    faults = []
    for state, bring in random.Random(f"{SEED} {page}").sample(states, min(STATES, len(states))):
        faults += walk(window, page, state, bring, most=PRESSES, seed=SEED)
    assert faults == []
