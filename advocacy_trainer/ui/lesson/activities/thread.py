"""Meet comments one at a time, at one's own pace: thread."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.course.answering import DEEDS, Noticed, follows, marks_of
from advocacy_trainer.course.model import Comment, Thread
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.labels import label, over, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.lesson.activities.activity import (
    Activity,
    State,
    flowing,
    joined,
    quoted,
    translate,
)
from advocacy_trainer.ui.lesson.activities.second_look import draft_of
from advocacy_trainer.ui.writing.fields import Editor

UGLY = ("sour", "threat")
"""The kinds of comment that wait behind a door: one may pass them by."""


class CommentView(QWidget):
    """One comment: it is shown, then answered, waited with or left, and then what follows."""

    def __init__(self, owner: "ThreadActivity", number: int) -> None:
        super().__init__()
        self.owner = owner
        self.number = number
        self.comment: Comment = owner.body.comments[number]
        self.opened = self.comment.kind not in UGLY
        self.deed = ""
        self._judged: tuple[str, frozenset[str]] | None = None  # an answer, and what it was found to be
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self._door = self._make_door()
        self._said = self._make_said()
        self._deeds = self._make_deeds()
        self._after = Card("tint")
        for part in (self._door, self._said, self._deeds, self._after):
            self.column.addWidget(part)
        self.draw()

    def _make_door(self) -> QWidget:
        card = Card()
        card.add(label(translate("activities", "An ugly comment comes now.")))
        row = Flow(spacing=12)
        row.addWidget(button(translate("activities", "Show it"), self.open))
        row.addWidget(button(translate("activities", "Pass it by"), partial(self.act, "left")))
        card.add(row)
        return card

    def _make_said(self) -> QWidget:
        card = Card()
        if self.comment.who:
            card.add(over(self.comment.who))
            card.add(flowing(self.comment.says))
        else:
            card.add(flowing(self.comment.says, "soft"))
        return card

    def _make_deeds(self) -> QWidget:
        card = Card()
        card.add(over(translate("activities", "What do you do?")))
        name = translate("activities", "Your answer")
        self.editor = Editor(self.owner.session.autosaved_as(self.owner.block, self.comment.id), name, 2)
        card.add(self.editor)
        self.rows: dict[str, CardButton] = {}
        for deed, text in (
            ("answered", translate("activities", "I answer with this")),
            ("waited", translate("activities", "I wait")),
            ("left", translate("activities", "I don't answer")),
        ):
            row = CardButton(text)
            row.clicked.connect(partial(self.act, deed))
            self.rows[deed] = row
            card.add(row)
        self.editor.textChanged.connect(self._offer)
        self._offer()
        return card

    def _offer(self) -> None:
        self.rows["answered"].setEnabled(bool(self.editor.text.strip()))

    def open(self) -> None:
        """Show an ugly comment."""
        self.opened = True
        self.draw()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self._said, self.comment.says)

    def act(self, deed: str, *_: object) -> None:
        """Answer, wait or leave it, and see what follows."""
        self.deed = deed
        self.draw()
        self.owner.acted(self)
        announce(self._after, joined(self._texts()))

    def again(self) -> None:
        """Go back and do something else; what was written still stands."""
        self.deed = ""
        self.draw()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def draw(self) -> None:
        """Show what belongs to where one is with this comment."""
        self._door.setVisible(not self.opened and not self.deed)
        self._said.setVisible(self.opened)
        self._deeds.setVisible(self.opened and not self.deed)
        before, self._after = self._after, Card("tint")
        self.column.replaceWidget(before, self._after)
        before.hide()
        before.deleteLater()
        self._after.setVisible(bool(self.deed))
        if self.deed:
            self._fill()

    def _fill(self) -> None:
        if self.deed == "answered":
            self._after.add(
                over(translate("activities", "You wrote")), flowing(quoted(self.editor.text.strip()))
            )
        consequence = follows(self.comment, self._marks())
        if consequence is not None:
            self._after.add(flowing(consequence.text))
        replies = [*self.comment.models, *([self.comment.leaves] if self.comment.leaves is not None else [])]
        for reply in replies if self.opened else []:
            self._after.add(over(f"{reply.name}, {reply.work}"))
            if reply.words:
                self._after.add(flowing(reply.words))
            self._after.add(flowing(reply.why, "soft"))
        self._after.add(button(translate("activities", "Do something else"), self.again, "link"))

    def _marks(self) -> frozenset[str]:
        if self.deed != "answered":
            return frozenset({self.deed})
        from advocacy_trainer.coach.engine import review

        context, answer = self.owner.context, self.editor.text
        if self._judged is not None and self._judged[0] == answer:
            return self._judged[1]
        found = review(answer, draft_of(self.owner.block, context), context.coach.book())
        noticed = [Noticed(remark.rule, remark.start, remark.end) for remark in found.remarks]
        employer = context.settings.text("employer")
        marks = marks_of(answer, self.comment, self.owner.body.post, noticed, context.language, employer)
        self._judged = answer, marks
        return marks

    def _texts(self) -> list[str]:
        consequence = follows(self.comment, self._marks())
        replies = [reply.words or reply.why for reply in self.comment.models]
        return [consequence.text if consequence is not None else "", *replies]


class ThreadActivity(Activity[Thread]):
    """A post and its comments; the next comes when one asks for it, and not answering is an ending too."""

    def build(self) -> None:
        """Show the post, and the first comment."""
        body = self.body
        self._saved = self.session.text_of(self.block)
        self.add_intro(body.intro)
        post = Card()
        mine = self.block.attributes.get("post") == "mine"
        post.add(over(translate("activities", "Your post") if mine else body.who), flowing(body.post))
        self.column.addWidget(post)
        self.views = [CommentView(self, number) for number in range(len(body.comments))]
        for view in self.views:
            self.column.addWidget(view)
        self.next = button(translate("activities", "Show the next comment"), self.step_on)
        self.column.addWidget(self.next, 0, Qt.AlignmentFlag.AlignLeft)
        self.closing = soft(translate("activities", "No more comments come."))
        self.column.addWidget(self.closing)
        self.reached = 0
        self._draw()

    def acted(self, view: CommentView) -> None:
        """Write down what was done with a comment, never in words, and offer the next."""
        deeds = [DEEDS.index(each.deed) if each.deed else -1 for each in self.views]
        self.session.answered(self.block, right=True, answer=deeds)
        self._draw()
        if view.number == self.reached and not self.next.isHidden():
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def step_on(self) -> None:
        """Let the next comment come."""
        self.reached = min(self.reached + 1, len(self.views) - 1)
        self._draw()
        view = self.views[self.reached]
        target = view.editor if view.opened else view
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(view, joined([view.comment.who, view.comment.says if view.opened else ""]))

    def _draw(self) -> None:
        for number, view in enumerate(self.views):
            view.setVisible(number <= self.reached)
        last = self.reached == len(self.views) - 1
        done = bool(self.views[self.reached].deed)
        self.next.setVisible(done and not last)
        self.closing.setVisible(done and last)

    def _written(self) -> str:
        texts = (view.editor.text.strip() for view in self.views if view.deed == "answered")
        return "\n\n".join(text for text in texts if text)

    def commit(self) -> None:
        """Keep the answers one stood by in the journal; what was tried and left is let go."""
        text = self._written()
        if text and text != self._saved and self.session.wrote(self.block, text, self.body.post):
            self._saved = text

    def finish(self) -> None:
        """Let go of what was only typed."""
        for view in self.views:
            view.editor.autosave.settle()

    def unsaved(self) -> bool:
        """Tell whether words stand nowhere but here."""
        return any(view.editor.text and not view.editor.autosave.is_safe for view in self.views)

    def save_state(self) -> State:
        """Return how far the thread has come, and what was done with each comment."""
        return {
            "reached": self.reached,
            "deeds": [view.deed for view in self.views],
            "opened": [view.opened for view in self.views],
            "texts": [view.editor.text for view in self.views],
        }

    def restore_state(self, state: State) -> None:
        """Bring it back."""
        reached = state.get("reached")
        self.reached = reached if isinstance(reached, int) and 0 <= reached < len(self.views) else 0
        for view, deed, opened, text in zip(
            self.views,
            state.get("deeds", ()),
            state.get("opened", ()),
            state.get("texts", ()),
            strict=False,
        ):
            if not view.editor.text:  # what was typed last is newer than any state
                view.editor.put(str(text))
            view.opened = bool(opened)
            view.deed = deed if deed in DEEDS else ""
            view.draw()
        self._draw()
