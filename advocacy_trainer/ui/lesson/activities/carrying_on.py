"""»Go on in the practice room«: what was written in a lesson, carried on as a draft."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QPushButton

from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.lesson.activities.activity import Activity, translate


def carry_on_button(activity: Activity[Any], written: Callable[[], str]) -> QPushButton:
    """Return the button that keeps what was ``written`` and opens it in the practice room."""

    def carry_on() -> None:
        activity.commit()
        draft = activity.session.carried_on(activity.block, written())
        if draft:
            activity.followed.emit(f"draft:{draft}")

    return button(translate("activities", "Continue in the practice room"), carry_on, "link")
