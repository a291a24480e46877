"""»What has IT decided?«: what, where it comes from, and what it means for the one who reads it."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QLabel, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.error_words import error_text
from advocacy_trainer.ui.kit.labels import heading, label, over, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, rule, widget_with
from advocacy_trainer.ui.kit.look.spacing import text_scale
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.workplace.decided_words import DecidedRow, decided_rows

_WEIGHTS = (27, 27, 50)
_BESIDE = 640  # px at 100 %


class ItDecidedPage(Page):
    """Show every decision of IT's on this computer; it can be copied, and nothing be changed here."""

    help_id = "who-can-see"
    private = False
    wide = True

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("What has IT decided?")

    def build(self) -> None:
        """Add nothing yet: the parts come with ``restore``."""
        self._sources = False

    def place(self) -> Place:
        """Return whether it is shown where things are written."""
        return {"sources": self._sources}

    def restore(self, place: Place) -> None:
        """Show what holds now."""
        self._sources = bool(place.get("sources", False))
        self.clear()
        rows = decided_rows(self.context)
        self.add(over(self.tr("Settings")))
        self.add_heading(self.title(), self._sum_up(rows))
        policy = self.context.workplace.decided
        for fault in policy.faults if policy is not None else ():
            self.add(label(error_text(fault), "attention"))
        if rows:
            self.add(self._table(rows))
        self.add(self._nobody_can(), self._ways(rows))

    def _sum_up(self, rows: list[DecidedRow]) -> str:
        if not rows:
            return self.tr("Nothing on this computer. You decide all of it yourself.")
        locked = sum(row.icon == "lock" for row in rows)
        suggested = len(rows) - locked
        said = []
        if locked:
            said.append(
                self.tr("One thing is locked on this computer.")
                if locked == 1
                else self.tr("{count} things are locked on this computer.").format(count=locked)
            )
        if suggested:
            said.append(
                self.tr("One is suggested.")
                if suggested == 1
                else self.tr("{count} are suggested.").format(count=suggested)
            )
        return " ".join([*said, self.tr("You decide the rest yourself.")])

    def _table(self, rows: list[DecidedRow]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        titles = (
            self.tr("What"),
            self.tr("Where it comes from"),
            self.tr("What it means for you"),
        )
        column.addWidget(_Row([soft(title) for title in titles], head=True))
        for row in rows:
            column.addWidget(rule())
            column.addWidget(_Row([self._what(row), self._by(row), self._means(row)]))
        return holder

    def _what(self, row: DecidedRow) -> QWidget:
        return _below(soft(row.title), label(row.value, role="strong"))

    def _by(self, row: DecidedRow) -> QWidget:
        picture = QLabel()
        picture.setTextFormat(Qt.TextFormat.PlainText)
        side = round(self.fontMetrics().height() * 0.8)
        picture.setPixmap(self.context.appearance.icon(row.icon, "text").pixmap(QSize(side, side)))
        picture.setProperty("decorative", True)
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(8)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(row.by), 1)
        parts: list[QWidget] = [widget_with(line)]
        if self._sources and row.source:
            where = soft(row.source)
            where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            parts.append(where)
        return _below(*parts)

    def _means(self, row: DecidedRow) -> QWidget:
        parts = [label(row.wrong, "attention")] if row.wrong else []
        return _below(*parts, label(row.means))

    def _nobody_can(self) -> Card:
        card = Card("warm")
        card.add(
            heading(self.tr("Nobody can decide this"), 2),
            label(
                self.tr(
                    "The app has no setting that shows others what you write, and none that "
                    "stops you taking a copy or erasing it. The computer still belongs to your "
                    "workplace."
                )
            ),
            button(
                self.tr("Who can see what I write?"),
                lambda: self.goto.emit("help", {"topic": "who-can-see"}),
                "link",
            ),
        )
        return card

    def _ways(self, rows: list[DecidedRow]) -> QWidget:
        row = Flow()
        row.addWidget(button(self.tr("Copy the page"), lambda: self._copy(rows), "quiet"))
        if any(one.source for one in rows):
            word = (
                self.tr("Hide where it is written") if self._sources else self.tr("Show where it is written")
            )
            self._toggle = button(word, self._show_sources, "quiet")
            row.addWidget(self._toggle)
        row.addWidget(button(self.tr("Back to the settings"), self._to_settings, "quiet"))
        return widget_with(row)

    def _show_sources(self) -> None:
        from advocacy_trainer.ui.kit.focus.guard import hand_to

        down = self.scrolled()
        self.restore({"sources": not self._sources})
        self.scroll_to(down)
        hand_to(self._toggle)

    def _to_settings(self) -> None:
        self.goto.emit("preferences", {})

    def _copy(self, rows: list[DecidedRow]) -> None:
        lines = [self.title(), self._sum_up(rows), ""]
        for row in rows:
            said = " ".join(part for part in (row.wrong, row.means) if part)
            lines.append(f"{row.title}: {row.value} – {row.by}. {said} ({row.source})")
        QApplication.clipboard().setText("\n".join(lines) + "\n")
        self.tell.emit(self.tr("The page is copied; you can paste it where you like."), "good")

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show a computer where nothing is set, and one where much is and something is wrong."""
        return {"": lambda page: page.restore({}), "set": partial(_show_sample, sources=False)}


class _Row(QWidget):
    """Three cells beside one another, below one another where there is no room; a head then is not there."""

    def __init__(self, cells: list[QLabel] | list[QWidget], *, head: bool = False) -> None:
        super().__init__()
        self._head = head
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._row.setSpacing(20)
        self._cells = cells
        for cell, weight in zip(cells, _WEIGHTS, strict=True):
            cell.setMinimumWidth(1)
            self._row.addWidget(cell, weight, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        """Ask for no width of its own."""
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in a row, or below one another."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        beside = event.size().width() >= _BESIDE * text_scale()
        wanted = directions.LeftToRight if beside else directions.TopToBottom
        if wanted != self._row.direction():
            self._row.setDirection(wanted)
            for at, weight in enumerate(_WEIGHTS):  # below one another a weight would be height
                self._row.setStretch(at, weight if beside else 0)
            self._row.setSpacing(20 if beside else 4)
            self.updateGeometry()
        if self._head:
            for cell in self._cells:
                cell.setVisible(beside)
            self.setMaximumHeight(16_777_215 if beside else 0)


def _below(*parts: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    for part in parts:
        column.addWidget(part)
    return holder


def _show_sample(page: Page, *, sources: bool) -> None:
    from advocacy_trainer.policy.reading import take
    from advocacy_trainer.settings import resolve

    context = page.context
    before = context.workplace.decided, context.settings
    decided = take(
        {"Region": "dk", "RetentionMonths": 12, "Journal": "maybe", "Work": "care"},
        {"Language": context.language},
        str(Path("/etc/advocacy-trainer/policy.json")),
    )
    chosen = {key: value for key, value in context.settings.chosen.items() if key != "language"}
    try:
        context.workplace.decided = decided
        found = resolve(decided.values("locked"), decided.values("recommended"), chosen)
        context.settings = found._replace(chosen=chosen)  # type: ignore[misc]  # the tour's own context
        page.restore({"sources": sources})
    finally:
        context.workplace.decided, context.settings = before  # type: ignore[misc]  # as it was
