"""What happened in a month, a line each with its day: the branch in words."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocacy_trainer.progress.tally import Happening
from advocacy_trainer.progress.text_file import Text
from advocacy_trainer.ui.kit.chunked import ChunkedBuilder
from advocacy_trainer.ui.kit.labels import label
from advocacy_trainer.ui.kit.layouts import rule
from advocacy_trainer.ui.kit.look.spacing import SNUG
from advocacy_trainer.ui.writing.log_words import HappenedLine, happened_line

SHOWN_AT_FIRST = 6


def day_words(day: dt.date) -> str:
    """Return a day inside a month as the language writes it short: »28. nov.« or »28 Nov«."""
    locale = QLocale()
    pattern = "d. MMM" if locale.language() == QLocale.Language.Danish else "d MMM"
    return locale.toString(QDate(day.year, day.month, day.day), pattern)


class HappenedList(QWidget):
    """The newest first; ``show_all`` adds those that are left out at first."""

    def __init__(
        self, happened: Sequence[Happening], titles: Mapping[str, str], notes: Mapping[str, Text]
    ) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        lines = [(each.day, happened_line(each, titles, notes)) for each in reversed(happened)]
        self._lines = [(day, line) for day, line in lines if line.words]
        self.whole = len(self._lines) <= SHOWN_AT_FIRST
        self._builder = ChunkedBuilder(self)
        for day, line in self._lines[:SHOWN_AT_FIRST]:
            self._add(day, line)

    def show_all(self) -> None:
        """Show what is left out, piece by piece."""
        if not self.whole:
            self.whole = True
            self._builder.begin(self._left())

    def _left(self) -> Iterator[Callable[[], object]]:
        for day, line in self._lines[SHOWN_AT_FIRST:]:
            yield partial(self._add, day, line)

    def _add(self, day: dt.date, line: HappenedLine) -> None:
        when = label(day_words(day), "soft", "row")
        when.setFixedWidth(when.fontMetrics().horizontalAdvance(day_words(day.replace(day=28))) + 4)
        said = label(line.words, role="quote" if line.own else "row")
        row = QHBoxLayout()
        row.setContentsMargins(0, SNUG, 0, SNUG)
        row.setSpacing(SNUG)
        row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(said, 1, Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(rule())
        self._column.addLayout(row)
