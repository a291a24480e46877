"""A post and its comments, one at a time and at one's own pace; not answering is an ending too."""

from collections.abc import Callable
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from advocacy_trainer.course.answering import DEEDS
from advocacy_trainer.course.model import Block, Thread
from advocacy_trainer.course.thread_people import speaker
from advocacy_trainer.ui.feed.thread_post import ThreadPost
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import soft
from advocacy_trainer.ui.kit.layouts import Column
from advocacy_trainer.ui.kit.look.spacing import text_scale
from advocacy_trainer.ui.kit.motion import appear
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.writing.thread.comment_view import CommentView
from advocacy_trainer.ui.writing.thread.consequence import ConsequenceView
from advocacy_trainer.ui.writing.thread.marking import AnswerMarks
from advocacy_trainer.ui.writing.writer import words_of

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.writing.field_autosave import FieldSaving

_TOGETHER = 940  # px at 100 %: narrower, what follows stands below the comment
_COMMENTS = 680  # px, the most
translate = QCoreApplication.translate


class ThreadView(QWidget):
    """A thread with its post; the next comment comes when one asks for it, never by a clock.

    ``saving`` says where the answer to the comment of an id is saved. ``next`` is the button that
    brings the next comment: whoever shows the thread places it (``next_look`` is its level).
    ``acted`` says that something was done with a comment, ``moved`` that another stands open.
    """

    acted = Signal()
    moved = Signal()

    def __init__(
        self,
        context: "Context",
        block: Block,
        body: Thread,
        saving: Callable[[str], "FieldSaving"],
        next_look: str = "",
    ) -> None:
        super().__init__()
        self.context = context
        self.body = body
        self.marks = AnswerMarks(context, block, body.post)
        self.mine = block.attributes.get("post") == "mine"
        self.reached = 0
        self.views = [
            CommentView(context, comment, number, saving(comment.id))
            for number, comment in enumerate(body.comments)
        ]
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(20)
        self.consequence = ConsequenceView()
        self._lay_out(next_look)
        self._draw()

    def _lay_out(self, next_look: str) -> None:
        holder = QWidget()
        holder.setMinimumWidth(1)
        left = Column(holder)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(14)
        left.addWidget(self._post())
        for view in self.views:
            left.addWidget(view)
            view.acted.connect(self._acted)
        self.comes = soft("")
        left.addWidget(self.comes)
        self._left = holder
        self._row.addWidget(holder, 60)
        side = QWidget()
        side.setMinimumWidth(1)
        self._side = side
        right = Column(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(14)
        right.addWidget(self.consequence)
        self.closing = soft(translate("thread", "There are no more comments."))
        contact = words_of(self.context).get("contact", "")
        self.contact = soft(translate("thread", "In doubt? Ask {contact}.").format(contact=contact))
        right.addWidget(self.closing)
        right.addWidget(self.contact)
        self.contact.setVisible(bool(contact))
        self._row.addWidget(side, 55)
        self.next = button(translate("thread", "Next comment"), self.step_on, next_look)
        self.consequence.other_wanted.connect(self._again)
        self.consequence.left_wanted.connect(self._show_leaving)

    def _post(self) -> ThreadPost:
        if self.mine:
            name = self.context.settings.text("name") or translate("thread", "Your name")
            return ThreadPost(name, translate("thread", "Your post"), self.body.post)
        who = speaker(self.body.who)
        return ThreadPost(who.name, who.work, self.body.post, who.tone)

    # What one does

    @property
    def current(self) -> CommentView:
        """Return the comment that stands open."""
        return self.views[self.reached]

    @property
    def deeds(self) -> list[int]:
        """Return what was done with each comment, as numbers of ``DEEDS``; -1 for nothing yet."""
        return [DEEDS.index(view.deed) if view.deed else -1 for view in self.views]

    @property
    def is_over(self) -> bool:
        """Tell whether something was done with the last comment."""
        return self.reached == len(self.views) - 1 and bool(self.current.deed)

    @property
    def can_step(self) -> bool:
        """Tell whether the next comment may come."""
        return bool(self.current.deed) and self.reached < len(self.views) - 1

    def _acted(self) -> None:
        self._draw()
        announce(self.consequence, self.consequence.said)
        appear(self.consequence)
        reveal(self.consequence)
        self.acted.emit()
        if not self.next.isHidden():
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _again(self) -> None:
        self.current.again()
        self._draw()
        self.moved.emit()

    def _show_leaving(self) -> None:
        view = self.current
        self.consequence.show_for(view.comment, view.deed, {"left"}, read=view.opened, instead=True)
        self.consequence.other.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.consequence, self.consequence.said)
        appear(self.consequence)

    def step_on(self) -> None:
        """Let the next comment come."""
        if not self.current.deed:
            return
        self.reached = min(self.reached + 1, len(self.views) - 1)
        self._draw()
        view = self.current
        target = view.editor if view.opened else view
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        said = [view.comment.who, view.comment.says] if view.opened else []
        announce(view, ". ".join(part for part in said if part))
        reveal(view)
        self.moved.emit()

    # What stands there

    def _draw(self) -> None:
        for number, view in enumerate(self.views):
            view.setVisible(number <= self.reached)
            view.shrink(number < self.reached)
        view = self.current
        if view.deed:
            marks = self.marks.of(view.editor.text, view.comment) if view.deed == "answered" else {view.deed}
            self.consequence.show_for(view.comment, view.deed, marks, read=view.opened)
        else:
            self.consequence.forget()
        waiting = len(self.views) - 1 - self.reached
        self.next.setVisible(self.can_step)
        self.closing.setVisible(self.is_over)
        self.comes.setText(_comes(waiting))
        self.comes.setVisible(not view.deed and waiting > 0)
        self._arrange(self.width())

    def _arrange(self, width: int) -> None:
        directions = QBoxLayout.Direction
        beside = width >= _TOGETHER * text_scale() and bool(self.current.deed)
        wanted = directions.LeftToRight if beside else directions.TopToBottom
        # A margin and no greatest width, which a column leaves out of account when it asks for heights.
        spare = 0 if beside else max(0, width - round(_COMMENTS * text_scale()))
        self._row.setContentsMargins(0, 0, spare, 0)
        if wanted != self._row.direction():
            self._row.setDirection(wanted)
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Ask for no width of its own: what does not fit goes below."""
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what follows beside the comments, or below."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    # What is kept

    def written(self) -> str:
        """Return the answers one stood by, a blank line between two."""
        texts = (view.editor.text.strip() for view in self.views if view.deed == "answered")
        return "\n\n".join(text for text in texts if text)

    def settle(self) -> None:
        """Let go of what was only typed."""
        for view in self.views:
            view.editor.autosave.settle()

    def unsaved(self) -> bool:
        """Tell whether words stand nowhere but here."""
        return any(view.editor.text and not view.editor.autosave.is_safe for view in self.views)

    def save_state(self) -> dict[str, Any]:
        """Return how far the thread has come, and what was done with each comment."""
        return {
            "reached": self.reached,
            "deeds": [view.deed for view in self.views],
            "opened": [view.opened for view in self.views],
            "texts": [view.editor.text for view in self.views],
        }

    def restore_state(self, state: dict[str, Any]) -> None:
        """Bring it back; what does not fit this thread is passed over."""
        listed = (_listed(state, name) for name in ("deeds", "opened", "texts"))
        for view, deed, opened, text in zip_longest(self.views, *listed):
            if view is None:
                break
            if not view.editor.text and isinstance(text, str):  # what was typed last is newer than any state
                view.editor.put(text)
            view.opened = view.opened or bool(opened)
            known = deed in view.rows and (deed != "answered" or bool(view.editor.text.strip()))
            view.deed = deed if known else ""
        reached = state.get("reached")
        done = next((number for number, view in enumerate(self.views) if not view.deed), len(self.views) - 1)
        self.reached = min(reached, done) if isinstance(reached, int) and reached >= 0 else 0
        self._draw()


def _comes(waiting: int) -> str:
    if waiting == 1:
        return translate("thread", "Whichever you choose is an answer. There is one more comment to come.")
    said = translate(
        "thread", "Whichever you choose is an answer. {count} more comments are to come, one at a time."
    )
    return said.format(count=waiting)


def _listed(state: dict[str, Any], name: str) -> list[Any]:
    found = state.get(name)
    return list(found) if isinstance(found, list | tuple) else []
