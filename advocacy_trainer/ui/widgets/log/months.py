"""The log month by month, in words, and a year of it as a picture."""

import datetime as dt
from typing import Any

from advocacy_trainer.progress import recall, tally
from advocacy_trainer.progress.plan import read_plan
from advocacy_trainer.ui.log_words import minutes_line
from advocacy_trainer.ui.paper.my_log import feeling_line
from advocacy_trainer.ui.widgets.log.glad import GladPart
from advocacy_trainer.ui.widgets.log.month_card import MonthCard
from advocacy_trainer.ui.widgets.log.part import Part
from advocacy_trainer.ui.widgets.log.picture import YearPicture
from advocacy_trainer.ui.widgets.parts import Card, button, heading, prose, soft, words

SHOWN_AT_FIRST = 3


class MonthsPart(Part):
    """What was done and what one is glad about, newest first; nothing is counted."""

    def build(self) -> None:
        """Add the cards, or say what will stand here."""
        self.events = self.context.log.events()
        now = dt.datetime.now().astimezone()
        self.today = now.date()
        self.glad = GladPart(self.page)
        self._all, self._sure = False, False
        self._holder = Card("bare")
        self._holder.column.setContentsMargins(0, 0, 0, 0)
        self._holder.column.setSpacing(16)
        if recall.was_away(self.events, self.today):
            self.add(words(self.tr("Welcome back. Everything stands where you left it.")))
        if recall.waiting(self.events, now):
            self.add(self._refresher())
        self.add(self.glad, self._holder)
        self._fill()

    def _refresher(self) -> Card:
        card = Card("tint")
        card.add(
            heading(self.tr("Refresher"), 2),
            soft(
                self.tr(
                    "A little from earlier comes back. It takes a couple of minutes, when you feel like it."
                )
            ),
            button(self.tr("Open the refresher"), lambda: self.page.goto.emit("refresher", {})),
        )
        return card

    def _fill(self) -> None:
        while (item := self._holder.column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        months = tally.months(self.events)
        planned = read_plan(self.context.cards).minutes
        week = tally.week(self.events, self.today, planned)
        if week.minutes:
            self._holder.add(soft(minutes_line(week.minutes, week.planned)))
        if not months:
            self._holder.add(self._nothing_yet())
            return
        titles = {entry.id: entry.title for entry in self.context.catalogue.lessons}
        notes = {note.id: note for note in self.context.cards.of_kind("note")}
        for month in months if self._all else months[:SHOWN_AT_FIRST]:
            self._holder.add(MonthCard(self, month, titles, notes))
        if len(months) > SHOWN_AT_FIRST and not self._all:
            self._holder.add(button(self.tr("Show earlier months"), self._show_all, "link"))
        self._holder.add(self._year(months))
        if feelings := tally.confidence(self.events):
            self._holder.add(self._confidence(feelings))

    def _nothing_yet(self) -> Card:
        card = Card()
        card.add(
            heading(self.tr("Here your small steps will stand"), 2),
            prose(
                self.tr(
                    "Month by month, in words: a lesson, a draft, a colleague you asked, a break. "
                    "Nothing is counted, and the app shows it to nobody."
                )
            ),
            button(self.tr("See the lessons"), lambda: self.page.goto.emit("lessons", {})),
        )
        return card

    def _year(self, months: list[tally.Month]) -> Card:
        card = Card()
        picture = YearPicture(self.context, months, self.today)
        card.add(heading(self.tr("The last year"), 2), picture, soft(picture.text()))
        return card

    def _confidence(self, feelings: list[tally.Feeling]) -> Card:
        card = Card()
        card.add(heading(self.tr("How sure I feel"), 2))
        if self._sure:
            from advocacy_trainer.course.wordlists import read_confidence

            language = self.context.language
            items, _ = read_confidence(self.context.lessons_dir / language, language)
            for one in feelings:
                card.add(words(feeling_line(items.get(one.item, one.item), one.before, one.after)))
        else:
            card.add(
                soft(self.tr("Your own numbers from the start and the end of the core. They are closed."))
            )
        toggle = button(self.tr("Hide") if self._sure else self.tr("Show"), self._toggle, "link")
        toggle.setAccessibleName(f"{toggle.text()}: {self.tr('How sure I feel')}")
        card.add(toggle)
        return card

    def _toggle(self) -> None:
        self._sure = not self._sure
        self._fill()

    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def state(self) -> dict[str, Any]:
        """Return an unsaved note and what is open."""
        return {"note": self.glad.state(), "all": self._all, "sure": self._sure}

    def take(self, state: dict[str, Any]) -> None:
        """Bring them back."""
        note = state.get("note")
        if isinstance(note, dict):
            self.glad.take(note)
        self._all, self._sure = bool(state.get("all")), bool(state.get("sure"))
        self._fill()
