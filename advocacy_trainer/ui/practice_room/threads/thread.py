"""One thread to practise on, with the window's whole width."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from advocacy_trainer.course.model import Thread
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.frame.step_segments import StepSegments
from advocacy_trainer.ui.kit.labels import label, soft
from advocacy_trainer.ui.kit.layouts import clear_layout
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.practice_room.threads.reading import block_of, threads_of
from advocacy_trainer.ui.writing.field_autosave import Autosaved
from advocacy_trainer.ui.writing.thread.view import ThreadView


class PracticeThreadPage(Page):
    """A thread of the practice room; what is written in it is let go of when it is over."""

    help_id = "sandbox"
    wide = True

    def title(self) -> str:
        """Return the page's name."""
        return self._called or self.tr("Practise on a thread")

    def build(self) -> None:
        """Wait to be told which thread."""
        self._called = ""
        self.thread_id = ""
        self.talk: ThreadView | None = None

    def place(self) -> Place:
        """Return which thread stands here and how far it is; its words are saved as they are typed."""
        if self.talk is None:
            return {}
        state = {name: value for name, value in self.talk.save_state().items() if name != "texts"}
        return {"thread": self.thread_id, "state": state}

    def restore(self, place: Place) -> None:
        """Show the thread of the place, as far as it had come."""
        wanted = place.get("thread")
        if not isinstance(wanted, str):
            wanted = self.thread_id
        if self.talk is None or wanted != self.thread_id:
            self._show(wanted)
        state = place.get("state")
        if self.talk is not None and isinstance(state, dict):
            self.talk.restore_state(state)
            self._offer()

    def _show(self, name: str) -> None:
        clear_layout(self.column)
        self.talk, self.thread_id = None, name
        thread = threads_of(self.context).find(name)
        block = block_of(thread, self.context) if thread is not None else None
        if thread is None or block is None or not isinstance(block.body, Thread):
            self.column.addWidget(soft(self.tr("This thread cannot be shown.")))
            self.set_actions(self._back("primary"))
            return
        self._called = thread.title
        self.column.addLayout(self._head(thread.title, len(block.body.comments)))
        self.talk = ThreadView(self.context, block, block.body, self._saving, "primary")
        self.column.addWidget(self.talk)
        self.again = button(self.tr("Begin again"), self.begin_again)
        self.set_actions(self._back("quiet"), self.again, self.talk.next)
        self.talk.acted.connect(self._offer)
        self.talk.moved.connect(self._offer)
        self._offer()

    def _head(self, title: str, count: int) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(title, role="strong"), 1)
        self.segments = StepSegments(count)
        self.far = soft("")
        self.far.setWordWrap(False)
        head.addWidget(self.segments)
        head.addWidget(self.far)
        return head

    def _back(self, look: str) -> QPushButton:
        return button(self.tr("To the threads"), lambda: self.goto.emit("threads", {}), look)

    def _saving(self, comment: str) -> Autosaved:
        return Autosaved(self.context, f"thread/{self.thread_id}/{comment}")

    def _offer(self) -> None:
        if self.talk is not None:
            self.again.setVisible(self.talk.is_over)
            self.talk.next.setVisible(self.talk.can_step)
            self.segments.show_step(self.talk.reached)
            far = self.tr("comment {number} of {count}")
            self.far.setText(far.format(number=self.talk.reached + 1, count=len(self.talk.views)))

    def begin_again(self) -> None:
        """Let go of what was written, and begin at the first comment."""
        self._let_go()
        self._show(self.thread_id)
        self.focus_first()

    def leave(self) -> None:
        """Let go of the answers to a thread that is over."""
        if self.talk is not None and self.talk.is_over:
            self._let_go()

    def _let_go(self) -> None:
        self.context.stores.unsaved.drop_under(f"thread/{self.thread_id}/")

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show a comment to answer, what follows from an answer, and the door before an ugly one."""
        return {"": partial(_at, 0), "answered": partial(_at, 1), "door": partial(_at, 3)}


def _at(number: int, page: Page) -> None:
    if not isinstance(page, PracticeThreadPage):
        return
    page.restore({"thread": "own-text"})
    talk = page.talk
    if talk is None:
        return
    for step in range(number):  # what is said is answered, or waited with
        talk.current.editor.put(
            "Jeg ved en del. Resten slår jeg op, for jeg vil hellere være sikker end hurtig."
            if page.context.language == "da"
            else "I know some of it. The rest I look up, because I would rather be sure than quick."
        )
        talk.current.act("answered" if step != 1 else "waited")
        if step + 1 < number or number > 1:
            talk.step_on()
    page.scroll_to(0)
