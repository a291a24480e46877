"""The cards of home: the draft, the next step, what was written, and a refresher; nothing private is open."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import heading, label, over, own_words, picture, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, push_down
from advocacy_trainer.ui.kit.look.spacing import TIGHT, grown, is_narrow

if TYPE_CHECKING:
    from advocacy_trainer.course_progress import NextStep
    from advocacy_trainer.drafts.model import DraftSummary
    from advocacy_trainer.drafts.starters import Starter
    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.kit.page_signals import GoTo

_HIGH, _LOW = 312, 150  # px: the cards of the first and of the second row, at least
ALONE = 200  # px: a card of one column, at least
_PADDING = 28  # px
_ART = 240  # px
translate = QCoreApplication.translate


class RoomyCard(Card):
    """A card with a book's margins, as high as those beside it; in one column no higher than it must be."""

    def __init__(self, look: str = "card", least: int = _HIGH) -> None:
        super().__init__(look)
        self._least = least
        side = grown(_PADDING)
        self.column.setContentsMargins(side, grown(24), side, grown(24))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that goes with the window's width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        alone = is_narrow(self.window().width()) and self.window() is not self
        self.setMinimumHeight(grown(min(self._least, ALONE) if alone else self._least))


class DraftCard(RoomyCard):
    """The draft that was changed last: closed, until its first words are asked for."""

    def __init__(self, context: "Context", draft: "DraftSummary", go: "GoTo", *, leading: bool) -> None:
        from advocacy_trainer.ui.home.closed_lines import ClosedLines  # not every start shows a draft
        from advocacy_trainer.ui.kit.wording import day_and_time

        super().__init__()
        head = QHBoxLayout()
        head.addWidget(over(translate("home", "Practice room")), 1)
        self._toggle = button("", self._turn, "small-link")
        self._toggle.setObjectName("draft-words")
        head.addWidget(self._toggle)
        self._title = heading(translate("home", "Continue your last draft"), role="title")
        self._words = own_words(_quoted(draft.title), "spoken")
        self._words.hide()
        names = context.workplace.platforms
        where = [names[each].title(context.language) for each in draft.platforms if each in names][:1]
        self.add(head, self._title, self._words)
        self._closed = ClosedLines()
        self.column.addWidget(self._closed, 100)  # all the room there is, while it stands there
        push_down(self.column)
        self.add(soft(" · ".join([*where, day_and_time(draft.changed)])))
        ways = Flow()
        ways.addWidget(
            button(
                translate("home", "Continue the draft"),
                lambda: go("sandbox", {"draft": draft.id}),
                "primary" if leading else "",
            )
        )
        ways.addWidget(
            button(translate("home", "Begin on an empty page"), lambda: go("sandbox", {"new": True}), "quiet")
        )
        self.add(ways)
        self._toggle.setVisible(bool(draft.title))
        self._say()

    @property
    def is_open(self) -> bool:
        """Tell whether the first words are shown."""
        return not self._words.isHidden()

    def _turn(self) -> None:
        opened = self._words.isHidden()
        self._words.setVisible(opened)
        self._title.setVisible(not opened)
        self._closed.setVisible(not opened)
        self._say()

    def _say(self) -> None:
        word = translate("home", "Show") if self._words.isHidden() else translate("home", "Hide")
        self._toggle.setText(word)
        self._toggle.setAccessibleName(f"{word}: " + translate("home", "the first words of your draft"))


def question_card(starters: "tuple[Starter, ...]", go: "GoTo", *, leading: bool) -> Card:
    """Return the card of somebody without a draft: one question, and an empty page."""
    card = RoomyCard()
    at = [0]
    asked = heading(
        starters[0].text if starters else translate("home", "What did you do today?"), role="title"
    )

    def begin() -> None:
        go("sandbox", {"new": True, "question": starters[at[0]].id} if starters else {"new": True})

    def another() -> None:
        at[0] = (at[0] + 1) % len(starters)
        asked.setText(starters[at[0]].text)

    card.add(over(translate("home", "An empty page and one question")), asked)
    push_down(card.column)
    card.add(soft(translate("home", "Three lines are enough. You decide whether they are saved.")))
    ways = Flow()
    ways.addWidget(button(translate("home", "Write a little"), begin, "primary" if leading else ""))
    if len(starters) > 1:
        ways.addWidget(button(translate("home", "Another question"), another, "quiet"))
    card.add(ways)
    return card


class _PicturedCard(Card):
    """A card with a picture over its whole width, which goes where the window has one column."""

    def __init__(self, context: "Context", art: str) -> None:
        super().__init__()
        self.column.setContentsMargins(1, 1, 1, grown(20))
        self.band = QFrame()
        self.band.setProperty("look", "band")
        shown = QVBoxLayout(self.band)
        shown.setContentsMargins(8, 8, 8, 0)
        shown.addWidget(picture(context, art, _ART), 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addWidget(self.band)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture out where the words need the room."""
        super().resizeEvent(event)
        alone = is_narrow(self.window().width())
        self.band.setVisible(not alone)
        self.column.setContentsMargins(1, grown(16) if alone else 1, 1, grown(20))


def step_card(context: "Context", step: "NextStep", go: "GoTo", *, leading: bool) -> QWidget:
    """Return the card of the next lesson: a picture, its title, and how long it takes."""
    card = _PicturedCard(context, "home")
    said = QVBoxLayout()
    said.setContentsMargins(grown(24), 8, grown(24), 0)
    said.setSpacing(4)
    going_on = step.why == "resume"
    about = (
        translate("home", "You are in the middle of it. It opens where you left it.")
        if going_on
        else translate("home", "About {count} min. Stop whenever you like.").format(count=step.minutes)
    )
    for part in (over(translate("home", "Your next small step")), heading(step.title, 2), soft(about)):
        said.addWidget(part)
    push_down(said)
    said.addSpacing(12)
    said.addWidget(
        button(
            translate("home", "Continue") if going_on else translate("home", "Begin"),
            lambda: go("lesson", {"lesson": step.lesson, "step": step.step}),
            "primary" if leading else "",
        ),
        0,
        Qt.AlignmentFlag.AlignLeft,
    )
    card.column.addLayout(said, 1)
    return card


def refresher_card(go: "GoTo", leave: Callable[[], object]) -> Card:
    """Return the warm card with a question about something that was learned; to ``leave`` it is an answer."""
    card = RoomyCard("warm", _LOW)
    sides = (grown(side) for side in (20, 24, 20, 24))  # its two answers stand beside one another
    card.column.setContentsMargins(*sides)
    card.add(
        over(translate("home", "A refresher")),
        label(translate("home", "A short question about something you learned.")),
    )
    push_down(card.column)
    ways = Flow(spacing=TIGHT)
    for word, do in (
        (translate("home", "Answer now"), lambda: go("refresher", {})),
        (translate("home", "Leave it"), leave),
    ):
        ways.addWidget(button(word, do, "on-ground"))
    card.add(ways)
    return card


def reason_card(written: Callable[[], str]) -> Card:
    """Return the card with the person's own reason, closed until it is asked for."""
    from advocacy_trainer.ui.kit.frame.disclosure import Disclosure

    card = RoomyCard(least=_LOW)
    closed = label(translate("home", "What you wrote to yourself."))
    title = translate("home", "My reason")
    reason = Disclosure(title, lambda: own_words(_quoted(written()), "quote-large"), closed, "my-reason")
    card.add(reason)
    push_down(card.column)
    foot = soft(translate("home", "Closed, in case someone walks by."))
    reason.opened.connect(foot.setHidden)
    card.add(foot)
    return card


def no_thanks_card(go: "GoTo") -> Card:
    """Return the warm strip of the first day: a no is a whole answer."""
    from advocacy_trainer.ui.kit.frame.page_head import PageHead

    card = Card("warm")
    no = button(translate("home", "Say no thanks"), lambda: go("welcome", {"answer": "no"}), "quiet")
    said = translate("home", "No is a whole answer. You can have the guidelines on one page.")
    card.add(PageHead(translate("home", "Is it not for you?"), said, [no], row=True))
    return card


def _quoted(text: str) -> str:
    from advocacy_trainer.prose.quoted_words import within_marks  # late: the first page may quote nothing

    return translate("home", "“{text}”").format(text=within_marks(text))
