"""Say the counting's sentences and numbers in the person's language."""

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from advocacy_trainer.platforms.sentence import Sentence


def number(value: int) -> str:
    """Return a number as the language writes it: 3.000 or 3,000."""
    return QLocale().toString(value)


def time(value: dt.datetime) -> str:
    """Return a point in time as the language writes it, short."""
    when = QDateTime.fromSecsSinceEpoch(int(value.timestamp()))
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)


def day_and_time(value: dt.datetime) -> str:
    """Return a point in time as one says it: today, yesterday, or the date, and the hour."""
    when = QDateTime.fromSecsSinceEpoch(int(value.timestamp()))
    hour = QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)
    words = {
        0: QCoreApplication.translate("parts", "today at {time}"),
        1: QCoreApplication.translate("parts", "yesterday at {time}"),
    }
    said = words.get(when.daysTo(QDateTime.currentDateTime()))
    return said.format(time=hour) if said else time(value)


def say(sentence: Sentence) -> str:
    """Return a sentence of the core in the person's language, numbers as the language writes them."""
    fields = {
        name: number(value) if isinstance(value, int) else value for name, value in sentence.fields.items()
    }
    return QCoreApplication.translate("platforms", sentence.template).format(**fields)
