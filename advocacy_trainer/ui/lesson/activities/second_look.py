"""What the coach notices in a rewrite, when the writer asks: a praise, and three suggestions at most."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.ui.kit import tasks
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import soft
from advocacy_trainer.ui.kit.layouts import clear_layout
from advocacy_trainer.ui.kit.remark import AnswerRemark, RemarkBox
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.lesson.activities.activity import quoted
from advocacy_trainer.ui.writing.review_context import draft_of, preferences_of

if TYPE_CHECKING:
    from advocacy_trainer.coach.model import Review
    from advocacy_trainer.course.model import Block
    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.kit.remark import Tone

MOST_REMARKS = 3
translate = QCoreApplication.translate


class SecondLook(QWidget):
    """A button, and below it what the coach noticed; it reads the text it is given, and keeps nothing."""

    def __init__(self, context: "Context", block: "Block") -> None:
        super().__init__()
        self.context = context
        self.block = block
        self.text = ""
        self._task: tasks.Task | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.ask = button(translate("activities", "What could I consider?"), self.look, "link")
        column.addWidget(self.ask)
        self.found = QVBoxLayout()
        self.found.setSpacing(8)
        column.addLayout(self.found)

    def look(self) -> None:
        """Have the text read off the thread that draws."""
        text, draft = self.text, draft_of(self.block, self.context)
        make_book = self.context.workplace.rulebook_maker()

        def work(task: tasks.Task) -> "Review":
            from advocacy_trainer.coach.engine import review

            del task
            return review(text, draft, make_book())

        self.ask.setEnabled(False)
        self._task = tasks.start(work)
        self._task.done.connect(self.show_review)
        self._task.failed.connect(self._failed)

    def _failed(self, error: Exception) -> None:
        self.ask.setEnabled(True)
        raise error

    def show_review(self, review: "Review") -> None:
        """Show what was noticed of what is practised, the kind thing first."""
        from advocacy_trainer.coach.practised import focused

        self.ask.setEnabled(True)
        clear_layout(self.found)
        off = preferences_of(self.context).off
        wanted = tuple(each for each in review.remarks if each.rule not in off)
        review = focused(review._replace(remarks=wanted), self.block.words_of("look"))
        works = translate("activities", "This works")
        consider = translate("activities", "To consider")
        said = [self._say(works, each.message, each.start, each.end, "good") for each in review.praise[:1]]
        by_message: dict[str, tuple[int, int]] = {}
        for each in review.remarks:
            by_message.setdefault(each.message, (each.start, each.end))
        for message, (start, end) in list(by_message.items())[:MOST_REMARKS]:
            said.append(self._say(consider, message, start, end, "plain"))
        if not review.remarks:
            nothing = translate("activities", "There are no suggestions.")
            self.found.addWidget(soft(nothing))
            said.append(nothing)
        announce(self, " ".join(said))
        reveal(self)

    def _say(self, word: str, message: str, start: int, end: int, tone: "Tone") -> str:
        """Show one thing that was noticed, and the words it is about where they are a part of the text."""
        about = " ".join(self.text[start:end].split())
        if about and end - start < len(self.text):
            word = f"{word}: {quoted(about)}"
        box = RemarkBox()
        self.found.addWidget(box)  # first: shown before it has a place it would be a window
        box.say(AnswerRemark(message, tone, word), aloud=False)
        return box.text
