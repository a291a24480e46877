"""A step of a lesson on the screen: what there is to read and to answer, a page at a time."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from advocacy_trainer.course.markup import plain_text, render
from advocacy_trainer.course.model import Block, Lesson, Prose
from advocacy_trainer.course.placeholders import fill_html
from advocacy_trainer.course.step_pages import Part, is_shown, pages_of
from advocacy_trainer.course.texts import text_pieces
from advocacy_trainer.course.wordlists import Term, words_on
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, clear_layout
from advocacy_trainer.ui.kit.markdown_view import MarkdownView
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.lesson.activities import make_activity
from advocacy_trainer.ui.lesson.activities.activity import Activity
from advocacy_trainer.ui.lesson.activities.paged import PagedWidget
from advocacy_trainer.ui.lesson.session import LessonSession

if TYPE_CHECKING:
    from advocacy_trainer.course_progress import NextStep

_PICTURE_WIDTH = 380  # px: what is said stands beside it in one window
_AT = "@page"  # the place of a step among the states of its blocks


class View(PagedWidget):
    """What stands between a lesson's head and its buttons; activities are found by their block's id."""

    offered: "NextStep | None" = None  # a lesson to take next, from the button that leads

    def __init__(self, context: Context, session: LessonSession, title: str) -> None:
        super().__init__()
        self.context = context
        self.session = session
        self.title = title
        self.activities: dict[str, Activity[Any]] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)

    @property
    def words_at(self) -> int:
        """Return how many px from its left edge the words begin: what stands below them begins there too."""
        return 0

    @property
    def heading(self) -> QWidget:
        """Return what is read aloud when the view opens."""
        return self

    def enter(self) -> None:
        """Bring up to date what depends on what was just done."""

    def show_word(self, name: str) -> None:
        """Show what a word means, where the view has words."""

    def focus_first(self) -> None:
        """Put the focus on the heading: it is read aloud, and Tab goes on from there."""
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self, *, at_end: bool = False) -> None:
        """Stand at the first of what it holds, or at the last."""

    def states(self) -> dict[str, Any]:
        """Return what stands on the screen, by block id."""
        return {name: state for name, each in self.activities.items() if (state := each.save_state())}

    def restore_state(self, states: dict[str, Any]) -> None:
        """Bring back what ``states`` returned."""
        for name, state in states.items():
            if name in self.activities and isinstance(state, dict):
                self.activities[name].restore_state(state)

    def commit(self) -> None:
        """Keep what is not yet kept."""
        for activity in self.activities.values():
            activity.commit()

    def finish(self) -> None:
        """Let go of what was only needed until the step is left by Next."""
        for activity in self.activities.values():
            activity.finish()

    def unsaved(self) -> bool:
        """Tell whether words that were written could not be kept."""
        return any(activity.unsaved() for activity in self.activities.values())


class _StepPage(QWidget):
    """One page of a step: its heading, its parts, its activities."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)
        self.heading: QLabel | None = None
        self.activities: list[Activity[Any]] = []


class StepView(View):
    """A step with everything in it, in reading order, a page at a time."""

    def __init__(
        self, context: Context, session: LessonSession, lesson: Lesson, number: int, terms: tuple[Term, ...]
    ) -> None:
        self.step = lesson.steps[number]
        super().__init__(context, session, self.step.title)
        soon = self.tr("About {count} min. Stop whenever you like.").format(count=lesson.head.minutes)
        parts = [part for part in self.step.parts if isinstance(part, Prose) or is_shown(part)]
        self.terms = {term.id: term for term in terms}
        self._shown_terms: set[str] = set()
        self.pages: list[_StepPage] = []
        for held in pages_of(parts):
            page = self._make_page(held, "" if number or self.pages else soon, terms)
            self.column.addWidget(page)  # first: shown before it has a place it would be a window
            page.setVisible(not self.pages)
            self.pages.append(page)
        self.at = 0
        self.meaning = Card("tint")
        self.meaning.hide()
        self._word = ""
        self.column.addWidget(self.meaning)
        self.column.addStretch(1)

    # Its pages

    def _make_page(self, held: list[Part], soon: str, terms: tuple[Term, ...]) -> _StepPage:
        page = _StepPage()
        made: list[QWidget] = []
        seen: list[str] = []
        for part in held:
            if isinstance(part, Prose):
                view, text = self._make_prose(part)
                made.append(view)
                seen.append(text)
            else:
                activity = self._make_block(part)
                page.activities.append(activity)
                made.append(activity)
                seen += [piece.text for piece in text_pieces(part)]
        leads = made[0] if made and isinstance(made[0], Activity) else None
        self._add_heading(page, leads, soon)
        for widget in made:
            page.column.addWidget(widget)
        self._add_words(page, words_on("\n".join(seen), terms))
        return page

    def _add_heading(self, page: _StepPage, leads: Activity[Any] | None, soon: str) -> None:
        """Let the question lead where the page begins with one, the step's title small above it."""
        asks = leads is not None and bool(leads.question)
        said = soft(soon) if soon else None
        if leads is not None and leads.question == self.title and leads.question_label is not None:
            page.heading = leads.question_label
            if said is not None:
                page.column.addWidget(said)
            return
        small = asks or bool(self.pages)
        title = heading(self.title, 1, "over" if small else "question")
        page.heading = title
        if not small:
            page.column.addWidget(title)
            if said is not None:
                page.column.addWidget(said)
            return
        title.setProperty("look", "over")
        row = QHBoxLayout()
        row.addWidget(title, 1)
        if said is not None:
            said.setAlignment(Qt.AlignmentFlag.AlignRight)
            row.addWidget(said, 1)
        page.column.addLayout(row)

    def _make_prose(self, prose: Prose) -> tuple[MarkdownView, str]:
        html = fill_html(render(prose.text).html, self.session.placeholders)
        view = MarkdownView(self.context, self.title)
        view.followed.connect(self.followed)
        view.picture_width = _PICTURE_WIDTH
        view.show_html(html)
        if "<a " not in html:
            view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return view, plain_text(html)

    def _make_block(self, block: Block) -> Activity[Any]:
        activity = make_activity(self.context, self.session, block)
        activity.followed.connect(self.followed)
        activity.changed.connect(self.changed)
        activity.onward.connect(self.onward)
        self.activities[block.id or f"line-{block.line}"] = activity
        return activity

    @property
    def page(self) -> _StepPage:
        """Return the page that is shown."""
        return self.pages[self.at]

    @property
    def heading(self) -> QWidget:
        """Return the heading of the page that is shown."""
        return self.page.heading or self

    @property
    def wide(self) -> bool:  # type: ignore[override]  # asked of each page, set once elsewhere
        """Tell whether the page that is shown wants more width than a column to read."""
        return any(activity.wide for activity in self.page.activities)

    def open_block(self, name: str) -> None:
        """Show the page that holds a block."""
        wanted = self.activities.get(name)
        for number, page in enumerate(self.pages):
            if wanted is not None and wanted in page.activities:
                self.open_page(number)

    def begin(self, *, at_end: bool = False) -> None:
        """Show the first page, or the last."""
        self.open_page(len(self.pages) - 1 if at_end else 0)

    def open_page(self, number: int) -> None:
        """Show one of its pages."""
        left = self.page
        had_focus = (focused := self.window().focusWidget()) is not None and left.isAncestorOf(focused)
        self.at = number
        self.page.show()
        if had_focus and left is not self.page:
            self.focus_first()  # before what has it goes
        left.setVisible(left is self.page)
        self.meaning.hide()
        self._word = ""

    @property
    def unanswered(self) -> bool:
        """Tell whether a question of this page is open."""
        return any(activity.unanswered for activity in self.page.activities)

    @property
    def waits(self) -> bool:
        """Tell whether something to do on this page is not begun."""
        return any(activity.waits for activity in self.page.activities)

    @property
    def has_more(self) -> bool:
        """Tell whether a page follows, or something within this one."""
        return self.at + 1 < len(self.pages) or any(each.has_more for each in self.page.activities)

    @property
    def is_under_way(self) -> bool:
        """Tell whether a page came before, or something within this one."""
        return self.at > 0 or any(each.is_under_way for each in self.page.activities)

    def go_on(self) -> bool:
        """Show what comes next within an activity, or the next page."""
        if any(activity.go_on() for activity in self.page.activities):
            return True
        if self.at + 1 == len(self.pages):
            return False
        self._turned(self.at + 1)
        return True

    def go_back(self) -> bool:
        """Show what came before within an activity, or the page before."""
        if any(activity.go_back() for activity in self.page.activities):
            return True
        if self.at == 0:
            return False
        self._turned(self.at - 1)
        return True

    def _turned(self, number: int) -> None:
        self.open_page(number)
        self.focus_first()
        self.changed.emit()

    def states(self) -> dict[str, Any]:
        """Return what stands on the screen, and which page is shown."""
        return {**super().states(), **({_AT: {"at": self.at}} if self.at else {})}

    def restore_state(self, states: dict[str, Any]) -> None:
        """Bring back what ``states`` returned."""
        super().restore_state(states)
        kept = states.get(_AT)
        at = kept.get("at") if isinstance(kept, dict) else None
        if isinstance(at, int) and 0 <= at < len(self.pages):
            self.open_page(at)

    # The words to look up

    def _add_words(self, page: _StepPage, found: list[Term]) -> None:
        fresh = [term for term in found if term.id not in self._shown_terms]
        self._shown_terms |= {term.id for term in fresh}
        if not fresh:
            return
        row = Flow(spacing=14)
        caption = soft(self.tr("Words on this page:"))
        caption.setWordWrap(False)
        row.addWidget(caption)
        for term in fresh:
            row.addWidget(button(term.word, partial(self.show_word, term.id), "small-link"))
        page.column.addLayout(row)

    def show_word(self, name: str) -> None:
        """Show what a word means below the text; the same word again closes it."""
        term = self.terms.get(name)
        if term is None:
            return
        clear_layout(self.meaning.column)
        if self._word == name:
            self._word = ""
            self.meaning.hide()
            return
        self._word = name
        self.meaning.add(heading(term.word, 3), label(term.means))
        self.meaning.show()
        announce(self.meaning, f"{term.word}: {term.means}")
        reveal(self.meaning)
