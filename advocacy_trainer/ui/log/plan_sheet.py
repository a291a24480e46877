"""The sheet to bring to one's manager: it is about time, and says that it is only that."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.ui.paper.sheet import head, paragraph, save_pdf


def only_time() -> str:
    """Return the two sentences that the sheet stands or falls with."""
    about = QCoreApplication.translate("paper", "The agreement is about time, not about posts.")
    silent = QCoreApplication.translate(
        "paper", "It says nothing about how often, where or what I write, or whether I do."
    )
    return f"{about} {silent}"


def plan_html(minutes: int, name: str = "", workplace: str = "") -> str:
    """Return the agreement as HTML; blank lines stand where nothing is known."""
    translate = QCoreApplication.translate
    blank = "_" * 28
    time = str(minutes) if minutes else "______"
    return "".join(
        (
            head(translate("paper", "Time to practise")),
            paragraph(
                translate("paper", "We have agreed on {minutes} minutes a week in working hours.").format(
                    minutes=time
                )
            ),
            paragraph(translate("paper", "The time is for short lessons and for writing for yourself.")),
            paragraph(only_time()),
            paragraph(translate("paper", "It may be changed or stopped at any time, without a reason.")),
            head(translate("paper", "Agreed from and until"), 3),
            paragraph(blank),
            head(translate("paper", "Employee"), 3),
            paragraph(name or blank),
            head(translate("paper", "Manager"), 3),
            paragraph(blank),
            paragraph(workplace, "soft") if workplace else "",
        )
    )


def save(path: Path, minutes: int, name: str = "", workplace: str = "") -> None:
    """Save the agreement as PDF. Raises StorageError."""
    save_pdf(path, plan_html(minutes, name, workplace))
