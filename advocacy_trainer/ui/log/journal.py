"""The journal: search it, change it, print it, delete it. It is in no export but its own."""

import datetime as dt
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from advocacy_trainer.progress.text_file import Text
from advocacy_trainer.ui.kit.accessibility import announce, name
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.file_kinds import PDF
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, bare, clear_layout, rule, widget_with
from advocacy_trainer.ui.kit.look.spacing import NEAR, SNUG, TIGHT, WIDE
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.kit.standard_folders import saved_as
from advocacy_trainer.ui.log.part import Part
from advocacy_trainer.ui.writing.field_autosave import Autosaved, NotSaved
from advocacy_trainer.ui.writing.fields import Editor, LineField
from advocacy_trainer.ui.writing.saved_line import SavedLabel


class JournalPart(Part):
    """A new text at the top, then every text there is, newest first; each is kept when its field is left."""

    def build(self) -> None:
        """Add the writing place, the search and the texts."""
        typed = (key.removeprefix("journal/") for key in self.context.stores.unsaved.keys("journal/"))
        self.editing = next((one for one in typed if self.context.stores.journal.get(one) is not None), "")
        self.asking = ""
        self.fresh_id = ""  # of the text at the top, once it is kept
        self.editor: Editor | None = None
        self.column.setSpacing(NEAR)
        self._add_new()
        self.search = LineField(NotSaved("words to look for; what they find stands in the journal"))
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Search your journal"))
        name(self.search, self.tr("Search your journal"))
        self.search.textChanged.connect(lambda *_: self._fill())
        self.found = soft("")
        self.holder = bare(SNUG)
        self.add(self.search, self.found, self.holder)
        self._fill()

    def _add_new(self) -> None:
        self.fresh = Editor(Autosaved(self.context, "journal/new"), self.tr("A new text in your journal"), 3)
        self.fresh.setPlaceholderText(self.tr("Whatever you like, as short as you like"))
        self.fresh.installEventFilter(self)
        self.saved = SavedLabel()
        self.another = button(self.tr("Begin another"), self._begin_another, "small-link")
        if not self.fresh.text.strip():  # shown without a parent it would be a window
            self.another.hide()
        self.fresh.textChanged.connect(lambda: self.another.setVisible(bool(self.fresh.text.strip())))
        foot = Flow(right=True, spacing=WIDE)
        foot.addWidget(self.saved)
        foot.addWidget(self.another)
        hide = button(self.tr("Hide the text (F9)"), lambda: self.page.hide_text(hidden=True), "small-link")
        foot.addWidget(hide)
        self.add(heading(self.tr("Write for yourself"), 2), self.fresh)
        if self.context.settings.flag("journal"):
            self.add(widget_with(foot))
        else:
            self.fresh.setReadOnly(True)
            self.add(soft(self.tr("IT has closed the journal to new texts. What you wrote is still yours.")))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a text when the keyboard leaves it."""
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self.keep_left)
        return super().eventFilter(watched, event)

    def keep_left(self) -> None:
        """Keep what was written in a field that is left, and say so."""
        fresh, edited = self._keep_fresh(), self.commit()
        if fresh or edited:
            self.saved.tell(self.context)

    def _keep_fresh(self) -> bool:
        """Keep the text at the top, as a new one or as what became of it; tell whether that was needed."""
        journal, text = self.context.stores.journal, self.fresh.text
        before = journal.get(self.fresh_id) if self.fresh_id else None
        if before is not None and before.text == text:
            self.fresh.autosave.settle()
            return False
        if not text.strip():
            self.fresh_id = ""
            if before is not None:  # into the bin, from which it can be brought back
                today = dt.datetime.now().astimezone().date()
                self.safely(partial(journal.put_in_bin, before.id, today))
            self.fresh.autosave.turn_to("journal/new", "")
            return False
        kept: list[Text] = []
        if before is not None:
            if not self.safely(partial(journal.edit, before.id, text)):
                return False
        elif self.safely(lambda: kept.append(journal.write(text))):
            self.happened("reflection-saved")
            self.fresh_id = kept[0].id
        else:
            return False
        self.fresh.autosave.settle()
        self.fresh.autosave.turn_to(f"journal/{self.fresh_id}", text)
        return True

    def _begin_another(self) -> None:
        """Let the text at the top go to its place below, and begin a new one."""
        self.keep_left()
        self.fresh_id = ""
        self.fresh.autosave.turn_to("journal/new", "")
        self._fill()
        hand_to(self.fresh)

    def _fill(self) -> None:
        clear_layout(self.holder.column)
        self.editor = None
        self._firsts: dict[str, QPushButton] = {}
        journal = self.context.stores.journal
        wanted = self.search.text().strip()
        texts = [text for text in journal.search(wanted) if text.id != self.fresh_id]
        everything = journal.all()
        self.search.setVisible(bool(everything))
        none = (
            self.tr("No text contains those words.")
            if everything
            else self.tr("Nothing is written here yet.")
        )
        silent = bool(texts) or bool(self.fresh_id and not wanted)
        self.found.setText("" if silent else none)
        self.found.setVisible(not silent)
        if wanted:
            announce(self.found, none if not texts else self.tr("Texts found."))
        for text in texts:
            self.holder.add(self._text(text), rule())
        for text in journal.binned():
            self.holder.add(self._in_bin(text), rule())
        if everything:
            self.holder.add(button(self.tr("Save as PDF …"), self._print, "link"))

    def _text(self, text: Text) -> Card:
        card = bare(TIGHT)
        day = dt.datetime.fromisoformat(text.at).astimezone().date()
        written = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
        card.add(soft(written))
        if text.label:
            card.add(heading(text.label, 3))
        if text.id == self.editing:
            keep = Autosaved(self.context, f"journal/{text.id}")
            self.editor = Editor(keep, text.label or self.tr("Your text"), 3, text.text)
            self.editor.installEventFilter(self)
            card.add(self.editor)
        else:
            card.add(label(text.text, role="quote"))
        row = Flow(spacing=WIDE)
        about = text.label or written
        if text.id == self.asking:
            card.add(label(self.tr("Delete this text?")))
            row.addWidget(self.large_button(self.tr("Put it in the bin for 7 days"), lambda: self._bin(text)))
            row.addWidget(
                self.large_button(self.tr("Delete now, cannot be undone"), lambda: self._delete(text))
            )
            self._firsts[text.id] = safe = button(self.tr("Keep it"), lambda: self._ask(""))
            row.addWidget(safe)
        elif text.id == self.editing:
            row.addWidget(button(self.tr("Done editing"), self._close_edit, "link"))
        else:
            for caption, deed in ((self.tr("Edit"), self._edit), (self.tr("Delete"), self._ask)):
                made = button(caption, partial(deed, text.id), "link")
                made.setAccessibleName(f"{caption}: {about}")
                self._firsts[text.id] = made  # in the end »Delete«: what was asked about is asked there
                row.addWidget(made)
            row.addWidget(self._carry_button(text, about))
        card.add(row)
        return card

    def _carry_button(self, text: Text, about: str) -> QPushButton:
        """Return the button that opens a text in the practice room."""
        caption = self.tr("Continue in the practice room")
        made = button(caption, partial(self._carry_on, text), "link")
        made.setAccessibleName(f"{caption}: {about}")
        return made

    def _carry_on(self, text: Text) -> None:
        from advocacy_trainer.drafts.growing import carry_on

        lessons = self.context.catalogue.lessons
        stages = {(one.id, block): stage for one in lessons for block, stage in one.drafts}
        stage = stages.get((text.lesson or "", text.block or ""), "")
        place: dict[str, str] = {}

        def keep() -> None:
            own = "" if stage else text.block or text.id
            drafts = self.context.stores.drafts
            place["draft"] = carry_on(drafts, text.text, text.lesson or "journal", own, stage).id

        if self.safely(keep):
            self.page.goto.emit("sandbox", place)

    def _in_bin(self, text: Text) -> Card:
        card = bare(TIGHT)
        beginning = " ".join(text.text.split())[:60]
        card.add(soft(self.tr("In the bin for 7 days: “{beginning}”").format(beginning=beginning)))
        self._firsts[text.id] = back = button(
            self.tr("Bring it back"), lambda: self._bring_back(text), "link"
        )
        card.add(back)
        return card

    def _edit(self, identity: str) -> None:
        self.commit()
        self.editing, self.asking = identity, ""
        self._fill()
        if self.editor is not None:
            hand_to(self.editor)
            self._reveal_card(self.editor)

    def _ask(self, identity: str) -> None:
        self.commit()
        before = self.asking
        self.asking, self.editing = identity, ""
        self._fill()
        self._focus(identity or before)

    def _focus(self, identity: str) -> None:
        """Let the focus go on at a text, or at the place to search where it is gone."""
        first = self._firsts.get(identity)
        hand_to(first or (self.search if not self.search.isHidden() else self.fresh))
        if first is not None:
            self._reveal_card(first)

    def _reveal_card(self, within: QWidget) -> None:
        card = within.parentWidget()
        reveal(card if isinstance(card, Card) else within)

    def _close_edit(self) -> None:
        """Keep the change and close its field; an emptied text goes to the bin."""
        text = self.context.stores.journal.get(self.editing)
        if text is not None and self.editor is not None and not self.editor.text.strip():
            self.context.stores.unsaved.drop(f"journal/{text.id}")
            self._bin(text)
            return
        self.commit()
        edited, self.editing = self.editing, ""
        self._fill()
        self._focus(edited)

    def _bin(self, text: Text) -> None:
        today = dt.datetime.now().astimezone().date()
        if self.safely(lambda: self.context.stores.journal.put_in_bin(text.id, today)):
            self._ask("")
            self._focus(text.id)

    def _bring_back(self, text: Text) -> None:
        if self.safely(lambda: self.context.stores.journal.bring_back(text.id)):
            self._fill()
            self._focus(text.id)

    def _delete(self, text: Text) -> None:
        if self.safely(lambda: self.context.stores.journal.erase(text.id)):
            self.context.stores.unsaved.drop(f"journal/{text.id}")
            self._ask("")

    def _print(self) -> None:
        from advocacy_trainer.ui.kit.file_dialog import ask_where
        from advocacy_trainer.ui.log import my_log

        path = ask_where(self, self.tr("The journal as PDF"), self.tr("my journal.pdf"), [PDF])
        if path is not None and self.safely(
            lambda: my_log.save_journal(path, self.context.stores.journal.all())
        ):
            self.page.tell.emit(saved_as(path), "good")

    def commit(self) -> bool:
        """Keep what a text has become; tell whether one was changed.

        A new text whose field was not left is unsaved no less: it stands in the field again.
        """
        kept = bool(self.fresh_id) and self._keep_fresh()
        editor, identity = self.editor, self.editing
        if editor is not None and identity:
            stored = self.context.stores.journal.get(identity)
            if stored is None or not editor.text.strip():
                return kept
            edit = partial(self.context.stores.journal.edit, identity, editor.text)
            if stored.text == editor.text or self.safely(edit):
                kept = kept or stored.text != editor.text
                editor.autosave.settle()
                for kind in ("reflect", "rewrite"):  # an older change of the same text, typed in its lesson
                    self.context.stores.unsaved.drop(f"{kind}/{stored.lesson}/{stored.block}")
        return kept

    def save_state(self) -> dict[str, Any]:
        """Return what is searched for, which text stands at the top, and which is being changed."""
        return {"search": self.search.text(), "editing": self.editing, "fresh": self.fresh_id}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Bring it back."""
        self._take_up(str(state.get("fresh", "")))
        self.editing = str(state.get("editing", "")) or self.editing
        self.search.setText(str(state.get("search", "")))
        self._fill()

    def _take_up(self, identity: str) -> None:
        """Go on with the text that stood at the top."""
        text = self.context.stores.journal.get(identity) if identity else None
        if text is None or self.fresh.text.strip():
            return
        self.fresh_id = text.id
        self.fresh.autosave.turn_to(f"journal/{text.id}", text.text)
        if self.editing == text.id:
            self.editing = ""
