"""The quiet line at the window's foot: what stands left and right stands on one line."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from advocacy_trainer.ui.shell.window import MainWindow

Make = Callable[..., MainWindow]
Settle = Callable[[], None]


def _middle(part: QWidget, foot: QWidget) -> float:
    return part.mapTo(foot, QPoint(0, 0)).y() + part.height() / 2


@pytest.mark.parametrize("scale", [100, 150])
def test_the_contact_stands_on_the_line_of_the_promise(make_window: Make, settle: Settle, scale: int) -> None:
    window = make_window(contact="Karen, ext. 12", text_scale=scale)
    window.resize(1400, 800)
    settle()
    foot = window.foot_line
    parts = [
        each for kind in (QLabel, QAbstractButton) for each in foot.findChildren(kind) if each.isVisible()
    ]
    middles = [_middle(part, foot) for part in parts]
    assert len(parts) == 4
    assert max(middles) - min(middles) <= 1.5
