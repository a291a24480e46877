"""Meet comments one at a time, at one's own pace: thread."""

from functools import partial

from PySide6.QtCore import Qt

from advocacy_trainer.course.model import Thread
from advocacy_trainer.ui.lesson.activities.activity import Activity, State
from advocacy_trainer.ui.writing.thread.view import ThreadView


class ThreadActivity(Activity[Thread]):
    """A post and its comments; what one stood by is kept in the journal, and nothing else."""

    def build(self) -> None:
        """Show the post, and the first comment."""
        body = self.body
        self._saved = self.session.text_of(self.block)
        self.add_intro(body.intro)
        saving = partial(self.session.autosaved_as, self.block)
        self.talk = ThreadView(self.context, self.block, body, saving)
        self.talk.acted.connect(self.acted)
        self.talk.moved.connect(self.changed)
        self.column.addWidget(self.talk)
        self.column.addWidget(self.talk.next, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def waits(self) -> bool:
        """Tell whether nothing is done with the comment that stands open."""
        return not self.talk.current.deed

    def acted(self) -> None:
        """Write down what was done with the comments, never in words."""
        self.session.answered(self.block, right=True, answer=self.talk.deeds)
        self.changed.emit()

    @property
    def has_more(self) -> bool:
        """Tell whether another comment may come now."""
        return self.talk.can_step

    def go_on(self) -> bool:
        """Let the next comment come."""
        comes = self.talk.can_step
        self.talk.step_on()
        return comes

    def commit(self) -> None:
        """Keep the answers one stood by in the journal; what was tried and left is let go."""
        text = self.talk.written()
        if text and text != self._saved and self.session.wrote(self.block, text, self.body.post):
            self._saved = text

    def finish(self) -> None:
        """Let go of what was only typed."""
        self.talk.settle()

    def unsaved(self) -> bool:
        """Tell whether words stand nowhere but here."""
        return self.talk.unsaved()

    def save_state(self) -> State:
        """Return how far the thread has come, and what was done with each comment."""
        return self.talk.save_state()

    def restore_state(self, state: State) -> None:
        """Bring it back."""
        self.talk.restore_state(state)
