"""The texts of the plan, each kept when its field is left."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer

from advocacy_trainer.progress.plan import IfThen, LearningPlan, read_plan, set_text
from advocacy_trainer.ui.log.part import LogPartsPage, Part
from advocacy_trainer.ui.writing.field_autosave import Autosaved
from advocacy_trainer.ui.writing.fields import Editor


class PlanTexts(Part):
    """What the columns of the plan ask of it: fields for its texts, and to be told what is kept."""

    plan: LearningPlan

    def __init__(self, page: LogPartsPage) -> None:
        self._texts: dict[str, Editor] = {}
        super().__init__(page)

    def plan_kept(self, plan: IfThen) -> None:
        """Take notice that a plan for a moment is kept."""
        raise NotImplementedError

    def text_kept(self) -> None:
        """Take notice that a text is kept."""
        raise NotImplementedError

    def editor(self, key: str, caption: str, text: str, lines: int = 2) -> Editor:
        """Return a field for one of the plan's texts, which is kept when it is left."""
        editor = Editor(Autosaved(self.context, f"my-plan/{key}"), caption, lines, text)
        editor.installEventFilter(self)
        self._texts[key] = editor
        return editor

    def close_text(self, key: str) -> None:
        """Keep a text that is closed, and forget its field."""
        self.commit()
        self._texts.pop(key, None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a text when the keyboard leaves it."""
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._keep_left)
        return super().eventFilter(watched, event)

    def _keep_left(self) -> None:
        if self.keep_texts():
            self.text_kept()

    def keep_texts(self) -> bool:
        """Keep the texts that were changed; tell whether there was one."""
        kept = False
        for key, editor in self._texts.items():
            changed = editor.text.strip() != getattr(self.plan, key).strip()
            if not changed:
                editor.autosave.settle()
            elif self.safely(partial(self._keep_text, key, editor.text.strip())):
                editor.autosave.settle()
                kept = True
        if kept:
            self.plan = read_plan(self.context.stores.cards)
        return kept

    def _keep_text(self, key: str, text: str) -> None:
        set_text(self.context.stores.cards, key, text)
        for card in self.context.stores.cards.of_kind(
            key
        ):  # an older change of the same text, typed in its lesson
            self.context.stores.unsaved.drop_under(f"card/{card.lesson}/{card.block}/")
