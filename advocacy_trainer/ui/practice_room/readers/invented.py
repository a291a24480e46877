"""Ask three invented readers; the answer comes from written sets, and nothing of it is counted or kept."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.prose.quoted_words import within_marks
from advocacy_trainer.ui.kit import tasks
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.labels import heading, label, own_words, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, clear_layout
from advocacy_trainer.ui.kit.motion import appear
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.practice_room.readers.reaction_card import reaction_card

if TYPE_CHECKING:
    from advocacy_trainer.coach.model import ReviewContext
    from advocacy_trainer.coach.reactions.model import Audience
    from advocacy_trainer.drafts.model import DraftHead
    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.kit.page_signals import GoToSignal
    from advocacy_trainer.ui.practice_room.editor import DraftEditor

_MOST_WORDS = 12  # of those that a stop is about, shown


class InventedReaders(QWidget):
    """A button that asks, and below it what came of it: three readers, or one sentence why none came.

    ``head`` returns the draft whose text stands in ``editor``; the page sets it. Nothing happens
    unless it is asked for.
    """

    if TYPE_CHECKING:  # Qt's own signals say nothing of what they carry
        goto: GoToSignal
    else:
        goto = Signal(str, object)
    came = Signal(bool)  # they read, or words stop them; False: they are gone again

    def __init__(
        self, context: "Context", editor: "DraftEditor", head: "Callable[[], DraftHead | None]"
    ) -> None:
        super().__init__()
        self.context = context
        self._editor = editor
        self.head = head
        self._turn = 0
        self._asked: str | None = None  # the text that is being read, or was
        self._task: tasks.Task | None = None
        self.audience: Audience | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(self.tr("Three invented readers"), 2, "strong"))
        column.addWidget(
            soft(
                self.tr(
                    "The readers are invented, and their answers follow a few rules. "
                    "No real people see your text."
                )
            )
        )
        self._found = QVBoxLayout()
        self._found.setSpacing(12)
        column.addLayout(self._found)
        self.ask = button(self.tr("Let three of them read it"), self.ask_first, "link")
        self.others = button(self.tr("Try three others"), self.ask_others)
        self.enough = button(self.tr("Thank you, that is enough for today"), self.end, "link")
        self.strike = button(self.tr("Delete the words"), self.strike_out)
        to_threads = partial(self.goto.emit, "threads", {})
        self.threads = button(self.tr("Practise on a thread"), to_threads, "small-link")
        ways = Flow(spacing=8)
        for each in (self.ask, self.strike, self.others, self.enough):
            ways.addWidget(each)
        column.addLayout(ways)
        column.addWidget(self.threads, 0, Qt.AlignmentFlag.AlignLeft)
        self._offer()

    # Asking

    def begin(self) -> None:
        """Be as at first: another draft is open."""
        self._turn = 0
        self._asked = None
        self._task = None
        self._forget()

    def ask_first(self) -> None:
        """Let three readers read the text as it stands."""
        self._turn = 0
        self._start()

    def ask_others(self) -> None:
        """Let three others read it; of another text the first ones."""
        self._turn = self._turn + 1 if self._editor.text() == self._asked else 0
        self._start()

    def end(self) -> None:
        """Have no more of them."""
        self.begin()
        hand_to(self.ask)

    def _start(self) -> None:
        text, about = self._editor.text(), self._about()
        self._asked = text
        turn, lessons = self._turn, self.context.lessons_dir
        make_book = self.context.workplace.rulebook_maker()
        language = self.context.language

        def work(task: tasks.Task) -> "Audience":
            from advocacy_trainer.coach.engine import review
            from advocacy_trainer.coach.reactions.choosing import audience
            from advocacy_trainer.coach.reactions.file import read_reactions

            del task
            found = review(text, about, make_book())
            came = audience(text, about, found, read_reactions(lessons / found.lang, found.lang), turn)
            # The readers speak as the text does; why none came is said by the app.
            said = read_reactions(lessons / language, language).lines
            return came._replace(line=said[came.reason or "about"])

        self._task = task = tasks.start(work)
        task.done.connect(self._came)
        task.failed.connect(self._failed)

    def _about(self) -> "ReviewContext":
        from advocacy_trainer.coach.preferences import read_answers
        from advocacy_trainer.ui.practice_room.coach.draft_context import context_of_draft
        from advocacy_trainer.ui.writing.review_context import preferences_of

        head = self.head()
        folder = None if head is None else self.context.stores.drafts.folder(head)
        answers = read_answers(folder, self.context.tell_error)
        return context_of_draft(self.context, head, answers, preferences_of(self.context))

    def _came(self, audience: "Audience") -> None:
        if self._asked is not None:
            self.show_audience(audience)

    def _failed(self, error: Exception) -> None:
        self.begin()
        if not isinstance(error, TrainerError):
            raise error
        self.context.tell_error(error)

    # What is shown

    def show_audience(self, audience: "Audience") -> None:
        """Show the readers that came, or why none did."""
        self._forget()
        self.audience = audience
        if audience.reason:
            self._say_why(audience)
        for tone, answer in enumerate(audience.answers):
            card = reaction_card(answer, tone)
            self._found.addWidget(card)
            card.show()
            appear(card)
        self._offer()
        said = [audience.line] if audience.reason else [each.title for each in audience.answers]
        announce(self, ". ".join(said))
        reveal(self)

    def _say_why(self, audience: "Audience") -> None:
        card = Card("attention" if audience.places else "tint")
        card.add(label(audience.line))
        text = self._asked or ""
        words = list(dict.fromkeys(" ".join(text[start:end].split()) for start, end in audience.places))
        shown = [self.tr("“{text}”").format(text=within_marks(each)) for each in words[:_MOST_WORDS]]
        if shown and audience.reason == "stop":
            card.add(own_words(" · ".join(shown)))
        self._found.addWidget(card)

    def strike_out(self) -> None:
        """Put a sign in the place of the words that could point at somebody; one Undo brings them back."""
        from advocacy_trainer.coach.helps.strike import Piece, struck

        audience, text = self.audience, self._editor.text()
        if audience is None or text != self._asked:
            self._start()  # the places belong to another text
            return
        self._editor.replace_text(struck(text, [Piece("", start, end) for start, end in audience.places]))
        self.begin()
        told = self.tr("The words are deleted. Undo (Ctrl+Z) in the text brings them back.")
        self._found.addWidget(soft(told))
        announce(self, told)
        hand_to(self.ask)

    def _forget(self) -> None:
        self.audience = None
        clear_layout(self._found)
        self._offer()

    def _offer(self) -> None:
        came = self.audience is not None and not self.audience.reason
        stopped = self.audience is not None and self.audience.reason == "stop" and self.audience.places
        self.ask.setVisible(not came)
        self.others.setVisible(came)
        self.enough.setVisible(self.audience is not None)
        self.came.emit(came or bool(stopped))
        self.strike.setVisible(bool(stopped))
