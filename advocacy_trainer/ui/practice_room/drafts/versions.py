"""Versions of a draft: keep one, compare two, bring one back."""

from collections.abc import Callable, Mapping
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from advocacy_trainer.drafts.comparing import compare
from advocacy_trainer.drafts.model import DraftHead, Version
from advocacy_trainer.errors import StorageError
from advocacy_trainer.ui.kit.accessibility import form_row
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Flow, bare
from advocacy_trainer.ui.kit.page import Page
from advocacy_trainer.ui.kit.wording import time
from advocacy_trainer.ui.practice_room.draft_page import DraftPage
from advocacy_trainer.ui.writing.field_autosave import Autosaved
from advocacy_trainer.ui.writing.fields import LineField
from advocacy_trainer.ui.writing.stage_words import version_words

_MOST_SHOWN = 20_000  # characters of a comparison drawn at once


class DraftVersionsPage(DraftPage):
    """Choose two versions and see, word by word, what changed."""

    otherwise = "drafts"

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Versions")

    def show_draft(self, head: DraftHead) -> None:
        """Show a draft's versions."""
        self.add_heading(self.title(), head.title)
        self._add_keeping()
        if head.versions:
            self._add_comparing(head.versions)
        else:
            self.add(soft(self.tr("There is no version yet. Keep one before you make a big change.")))
        self.set_actions(
            button(self.tr("Back"), self.back.emit),
            button(self.tr("Keep writing"), lambda: self.goto.emit("sandbox", self.place()), "primary"),
        )

    def _add_keeping(self) -> None:
        card = bare()
        draft = self._head.id if self._head else ""
        self.name = LineField(Autosaved(self.context, f"draft/{draft}/version-name"), longest=120)
        form_row(
            card.column,
            self.tr("Keep the text as it is now"),
            self.name,
            self.tr("Give it a name, if you like: “before coffee”."),
        )
        card.add(button(self.tr("Keep this version"), self.keep))
        self.add(card)

    def _add_comparing(self, versions: tuple[Version, ...]) -> None:
        card = bare()
        self.old = ChoiceBox()
        self.new = ChoiceBox()
        for version in reversed(versions):
            for box in (self.old, self.new):
                box.addItem(self._called(version), version.number)
        self.new.insertItem(0, self.tr("The text as it is now"), 0)
        self.new.setCurrentIndex(0)
        for box in (self.old, self.new):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
            box.activated.connect(self._compare)
        card.add(heading(self.tr("What changed?"), 2))
        form_row(card.column, self.tr("From"), self.old)
        form_row(card.column, self.tr("To"), self.new)
        self.changes = label("")
        self.changes.setTextFormat(Qt.TextFormat.RichText)
        self.summary = soft("")
        card.add(self.summary, self.changes)
        row = Flow(spacing=12)
        row.addWidget(button(self.tr("Bring the older one back"), self.bring_back))
        card.add(row)
        self.add(card)
        self._compare()

    def _called(self, version: Version) -> str:
        when = time(version.made)
        words = version_words(version.name, self.context.catalogue.titles) if version.name else ""
        return f"{words} · {when}" if words else when

    def _text_of(self, number: int) -> str:
        head = self._head
        if head is None or not number:
            return self._text
        version = next(one for one in head.versions if one.number == number)
        return self.context.stores.drafts.version(head, version)

    def _compare(self) -> None:
        old = self._text_of(int(self.old.currentData()))
        new = self._text_of(int(self.new.currentData()))
        pieces = compare(old[:_MOST_SHOWN], new[:_MOST_SHOWN])
        theme = self.context.appearance.theme
        looks = {
            "same": "",
            "new": f"color:{theme.colours['good']}; text-decoration: underline;",
            "gone": f"color:{theme.colours['attention']}; text-decoration: line-through;",
        }
        html = "".join(f'<span style="{looks[piece.kind]}">{escape(piece.text)}</span>' for piece in pieces)
        self.changes.setText(f'<div style="white-space: pre-wrap">{html}</div>')
        added = sum(len(piece.text.split()) for piece in pieces if piece.kind == "new")
        gone = sum(len(piece.text.split()) for piece in pieces if piece.kind == "gone")
        if added or gone:
            text = self.tr("Words added: {added} (underlined). Words removed: {gone} (struck out).")
            self.summary.setText(text.format(added=added, gone=gone))
        else:
            self.summary.setText(self.tr("The two are the same."))

    def keep(self) -> None:
        """Keep the text as it is now as a version."""
        if self._head is None:
            return
        try:
            self.context.stores.drafts.keep_version(self._head, self._text, self.name.text())
        except StorageError as error:
            self.tell_error(error)
            return
        self.name.put("")
        self.name.autosave.settle()
        self.restore(self.place())
        self.tell.emit(self.tr("The version is kept."), "good")

    def bring_back(self) -> None:
        """Make the older version the text, the text of now a version."""
        if self._head is None:
            return
        old = self._text_of(int(self.old.currentData()))
        try:
            head = self.context.stores.drafts.keep_version(
                self._head, self._text, self.tr("Before I went back")
            )
        except StorageError as error:
            self.tell_error(error)
            return
        try:
            self.context.stores.drafts.save(head, old)
        except StorageError as error:
            self.restore(self.place())  # the version that was kept is there
            self.tell_error(error)
            return
        self.restore(self.place())
        self.tell.emit(self.tr("It is back. What you had is kept as a version."), "good")

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show a draft without versions, and one with two."""
        from advocacy_trainer.ui.practice_room.tour_drafts import version_states

        return version_states()
