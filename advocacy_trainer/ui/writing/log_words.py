"""The log in words: what a person reads of an entry, on the screen and on paper."""

import datetime as dt
from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.progress.events import Event
from advocacy_trainer.progress.quiet import ASKED
from advocacy_trainer.progress.tally import Glad, Happening, Month, is_standing
from advocacy_trainer.progress.text_file import Text

GLAD_WORDS = {
    "draft-started": QT_TRANSLATE_NOOP("log", "You began a draft"),
    "draft-finished": QT_TRANSLATE_NOOP("log", "You wrote a draft"),
    "colleague-asked": QT_TRANSLATE_NOOP("log", "You asked a colleague"),
    "feedback-received": QT_TRANSLATE_NOOP("log", "You read what a colleague thought"),
    "participation-asked": QT_TRANSLATE_NOOP("log", "You made up your mind"),
    "pause-held": QT_TRANSLATE_NOOP("log", "You took a break, and that was all right"),
    "plan-made": QT_TRANSLATE_NOOP("log", "You made a plan"),
    "goal-made-smaller": QT_TRANSLATE_NOOP("log", "You made the goal smaller, so that it fits"),
    "profile-answered": QT_TRANSLATE_NOOP("log", "You looked at something on your profile"),
}

# The beginnings offered for a note, by the id that the log keeps.
STARTERS = {
    "someone-replied": QT_TRANSLATE_NOOP("log", "Somebody answered me"),
    "colleague-mentioned": QT_TRANSLATE_NOOP("log", "A colleague mentioned it"),
    "got-a-question": QT_TRANSLATE_NOOP("log", "I was asked a question about my work"),
    "i-dared": QT_TRANSLATE_NOOP("log", "I dared to send it"),
    "something-else": QT_TRANSLATE_NOOP("log", "Something else"),
}


def said(text: str) -> str:
    """Translate one of the sentences above."""
    return QCoreApplication.translate("log", text)


def month_of(day: dt.date) -> str:
    """Return a day's month as ``2026-11``."""
    return f"{day.year:04d}-{day.month:02d}"


def month_inside(month: str) -> str:
    """Return ``2026-11`` as it stands inside a sentence."""
    year, number = map(int, month.split("-"))
    return QLocale().toString(QDate(year, number, 1), "MMMM yyyy")


def month_name(month: str) -> str:
    """Return ``2026-11`` as the language says it, with a capital where it begins a line."""
    name = month_inside(month)
    return name[:1].upper() + name[1:]


def glad_line(glad: Glad, notes: dict[str, Text]) -> str:
    """Return something one is glad about, in words; a note in the person's own."""
    if glad.kind != "note-added":
        return said(GLAD_WORDS[glad.kind])
    note = notes.get(glad.note)
    return note_line(note) if note is not None else ""


def note_line(note: Text) -> str:
    """Return a note with the beginning it was written under."""
    starter = STARTERS.get(note.field)
    if starter is None or note.field == "something-else":
        return note.text
    return f"{said(starter)}: {note.text}" if note.text.strip() else said(starter)


def done_line(title: str) -> str:
    """Return the line of a lesson that was done."""
    return QCoreApplication.translate("log", "You went through “{title}”").format(title=title)


class HappenedLine(NamedTuple):
    """What happened on a day in words, and whether the words are the person's own."""

    words: str
    own: bool = False


def happened_line(one: Happening, titles: Mapping[str, str], notes: Mapping[str, Text]) -> HappenedLine:
    """Return one thing that happened in words; none where its note is gone."""
    if one.lesson:
        return HappenedLine(done_line(titles.get(one.lesson, one.lesson)))
    note = notes.get(one.note)
    if note is None:
        return HappenedLine("" if one.note else said(GLAD_WORDS[one.kind]))
    return HappenedLine(note_line(note), own=bool(note.text.strip()))


class LogLine(NamedTuple):
    """A line of a month and what it stands for: a lesson, or a kind (and a note's id)."""

    text: str
    lesson: str = ""
    kind: str = ""
    note: str = ""

    @property
    def about(self) -> tuple[str, str, str]:
        """Return what the line stands for, whatever its words are by now."""
        return self.lesson, self.kind, self.note

    def holds(self, event: Event, month: str) -> bool:
        """Tell whether an entry of the log is what this line of a month says."""
        if event.month() != month:
            return False
        if self.lesson:
            return event.kind == "lesson-done" and event.lesson == self.lesson
        if self.note:
            return event.kind == "note-added" and event.data.get("note") == self.note
        if self.kind == ASKED:
            return is_standing(event)
        return event.kind == self.kind


def lines_of(month: Month, titles: dict[str, str], notes: dict[str, Text]) -> list[LogLine]:
    """Return a month's lines: lessons first, then what one is glad about, each thing once."""
    lines = [LogLine(done_line(titles.get(lesson, lesson)), lesson=lesson) for lesson in month.done]
    for glad in month.glad:
        line = LogLine(glad_line(glad, notes), kind=glad.kind, note=glad.note)
        if line.text and line not in lines:
            lines.append(line)
    return lines


def month_lines(month: Month, titles: dict[str, str], notes: dict[str, Text]) -> list[str]:
    """Return a month in words: lessons first, then what one is glad about, each thing once."""
    return [line.text for line in lines_of(month, titles, notes)] or [
        QCoreApplication.translate("log", "You looked in.")
    ]


def minutes_line(minutes: int, planned: int) -> str:
    """Return this week's minutes, and the person's own plan if there is one; never what is missing."""
    if planned and minutes >= planned:
        text = QCoreApplication.translate("log", "This week: {minutes} min. That is the time you set aside.")
    elif planned:
        text = QCoreApplication.translate(
            "log", "This week: {minutes} min. You have set aside {planned} min a week for it."
        )
    else:
        text = QCoreApplication.translate("log", "This week: {minutes} min.")
    return text.format(minutes=minutes, planned=planned)


def if_then_line(when: str, then: str) -> str:
    """Return »If ..., then I will ...« with the person's words."""
    text = QCoreApplication.translate("paper", "If {when}, then I will {then}.")
    return text.format(when=when.strip().rstrip("."), then=then.strip().rstrip("."))
