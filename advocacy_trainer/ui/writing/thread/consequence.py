"""What follows from what one did with a comment, and what two others did."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.course.answering import follows
from advocacy_trainer.course.model import Comment, Reply
from advocacy_trainer.course.thread_people import speaker, two_replies
from advocacy_trainer.ui.feed.portrait import Portrait
from advocacy_trainer.ui.feed.thread_post import person_line, with_portrait
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import heading, label, over, own_words, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, clear_layout

translate = QCoreApplication.translate


class ConsequenceView(QWidget):
    """The consequence, two replies of others, and the ways back: another deed, or a look at leaving it.

    ``other_wanted`` asks to do something else, ``left_wanted`` what follows where one leaves it.
    """

    other_wanted = Signal()
    left_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.said = ""
        self.hide()

    def show_for(
        self, comment: Comment, deed: str, marks: Collection[str], *, read: bool, instead: bool = False
    ) -> None:
        """Show what follows of the marks; of a comment that was not ``read`` no replies to it.

        ``instead`` says that this is what would have followed.
        """
        clear_layout(self._column)
        consequence = follows(comment, marks)
        self.said = consequence.text if consequence is not None else ""
        title = translate("thread", "If you had left it") if instead else translate("thread", "What happened")
        self._column.addWidget(over(title))
        if self.said:
            self._column.addWidget(heading(self.said, 3, "section"))
        replies = two_replies(comment) if read else ()
        if replies:
            count = len(replies)
            others = (
                translate("thread", "What two others did")
                if count > 1
                else translate("thread", "What somebody else did")
            )
            self._column.addSpacing(6)
            self._column.addWidget(label(others, role="strong"))
        for reply in replies:
            self._column.addWidget(_reply_card(reply))
        ways = Flow(spacing=16)
        other = (
            translate("thread", "Write another answer")
            if deed == "answered"
            else translate("thread", "Do something else")
        )
        self.other = button(other, self.other_wanted.emit, "link")
        ways.addWidget(self.other)
        if deed == "answered" and not instead:
            see = translate("thread", "See what happens if you leave it")
            ways.addWidget(button(see, self.left_wanted.emit, "link"))
        self._column.addLayout(ways)
        self.show()

    def forget(self) -> None:
        """Show nothing."""
        clear_layout(self._column)
        self.said = ""
        self.hide()


def _reply_card(reply: Reply) -> Card:
    who = speaker(reply.name, reply.work)
    card = Card()
    card.setProperty("reply", True)
    words = own_words(reply.words) if reply.words else label(translate("thread", "Left it"), role="strong")
    card.add(with_portrait(Portrait("", who.tone), person_line(who.name, who.work), words, soft(reply.why)))
    return card
