"""A reminder for one's own calendar, which tells colleagues nothing."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTimeZone
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.accessibility import form_row
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.file_kinds import CALENDAR
from advocacy_trainer.ui.kit.labels import soft
from advocacy_trainer.ui.kit.layouts import add
from advocacy_trainer.ui.kit.look.spacing import TIGHT
from advocacy_trainer.ui.kit.standard_folders import saved_as
from advocacy_trainer.ui.writing.field_autosave import Autosaved
from advocacy_trainer.ui.writing.fields import LineField

if TYPE_CHECKING:
    from advocacy_trainer.ui.log.part import Part

SHORTEST = 10  # minutes, where no time is planned


class ReminderForm(QWidget):
    """A weekday, a time, a title of one's own, and a button that saves an .ics file."""

    def __init__(self, part: "Part", minutes: int) -> None:
        super().__init__()
        self.part = part
        self.minutes = max(minutes, SHORTEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(
            soft(self.tr("A file for your own calendar, marked private. The title is all it says."))
        )
        self.day = ChoiceBox()
        for number in range(1, 8):
            day = QLocale().standaloneDayName(number)
            self.day.addItem(day[:1].upper() + day[1:], number)
        self.time = ChoiceBox()
        for half_hour in range(12, 45):
            self.time.addItem(f"{half_hour // 2:02d}:{half_hour % 2 * 30:02d}", half_hour)
        self.time.setCurrentIndex(self.time.findData(18))
        keep = Autosaved(part.context, "reminder/title")
        self.named = LineField(keep, self.tr("Focus time"), longest=80)
        form_row(column, self.tr("Weekday"), self.day)
        form_row(column, self.tr("Time of day"), self.time)
        form_row(column, self.tr("Title"), self.named)
        add(column, button(self.tr("Save the reminder …"), self._save))

    def _save(self) -> None:
        from advocacy_trainer.progress.reminder import save_ics
        from advocacy_trainer.ui.kit.file_dialog import ask_where

        path = ask_where(self, self.tr("Save the reminder"), self.tr("reminder.ics"), [CALENDAR])
        if path is None:
            return
        day = QDate.currentDate().addDays(1)
        while day.dayOfWeek() != self.day.currentData():
            day = day.addDays(1)
        half_hour = int(self.time.currentData())
        start = dt.datetime(day.year(), day.month(), day.day(), half_hour // 2, half_hour % 2 * 30)  # noqa: DTZ001
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        title = self.named.text().strip() or self.tr("Focus time")
        if self.part.safely(lambda: save_ics(path, title, start, self.minutes, zone)):
            self.named.autosave.settle()
            self.part.page.tell.emit(saved_as(path), "good")
