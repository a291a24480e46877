"""The practice room: one question, an empty page, and drawers that stay shut until opened."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent

from advocacy_trainer.drafts.emptying import empty_bin
from advocacy_trainer.drafts.model import DraftHead
from advocacy_trainer.errors import StorageError, TrainerError
from advocacy_trainer.platforms.measuring import measure
from advocacy_trainer.platforms.model import DEFAULT_PLATFORM
from advocacy_trainer.ui.kit.accessibility import announce, name
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.layouts import add
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.practice_room.coach.draft_panel import DraftPanel
from advocacy_trainer.ui.practice_room.counter import Counter
from advocacy_trainer.ui.practice_room.draft_session import DraftSession
from advocacy_trainer.ui.practice_room.drawers import Drawers
from advocacy_trainer.ui.practice_room.editor import DraftEditor, Underline
from advocacy_trainer.ui.practice_room.outside import OutsideWatch
from advocacy_trainer.ui.practice_room.pictures.pictures_row import PicturesRow
from advocacy_trainer.ui.practice_room.previews import Previews
from advocacy_trainer.ui.practice_room.question_card import QuestionCard
from advocacy_trainer.ui.practice_room.rest_card import RestCard
from advocacy_trainer.ui.practice_room.room_head import RoomHead
from advocacy_trainer.ui.practice_room.save_state import SaveState
from advocacy_trainer.ui.practice_room.stopping import Stopping
from advocacy_trainer.ui.practice_room.three_columns import ThreeColumns, tab_through
from advocacy_trainer.ui.writing.field_autosave import SavedElsewhere
from advocacy_trainer.ui.writing.fields import LineField

_HEAD_BESIDE_FROM = 900
_WIDE_FROM = 1200  # px of the window at 100 % text
_CENTRE_CHARACTERS = 78
_QUESTION_UNTIL = 200  # characters; then the question has done its work
_LONG = 10_000  # characters; no platform's post is longer


class PracticeRoomPage(Page):
    """Write; everything else comes when it is asked for."""

    help_id = "sandbox"
    wide = True

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Practice room")

    def build(self) -> None:
        """Lay out the head, the page to write on, the drawers' handles and the drawers."""
        self.session = DraftSession(self.context)
        self._platforms = self.context.workplace.platforms
        self.context.changed.connect(self._option_changed)
        QTimer.singleShot(3000, self, self._empty_bin)
        self._room = self.context.stores.drafts.room()
        self._wide_now: bool | None = None
        self.column.setAlignment(Qt.AlignmentFlag(0))  # the editor takes what room there is
        self._build_head()
        self._build_centre()
        self._build_drawers()
        self._arrange()
        self._connect_session()
        self.stopping = Stopping(self.drawers)
        self.stopping.goto.connect(self.goto)
        self.stopping.told.connect(lambda said: self.tell.emit(said, "tint"))
        self.set_actions(
            button(self.tr("Ask a colleague"), self.ask_colleague),
            button(self.tr("Stop for now"), self.done, "primary"),
        )
        self._rested = QTimer(self)
        self._rested.setSingleShot(True)
        self._rested.setInterval(300)
        self._rested.timeout.connect(self._read_text)
        self.outside = OutsideWatch(self.editor, lambda: self.session)
        self.outside.told.connect(lambda said: self.tell.emit(said, "attention"))
        self.outside.too_long.connect(self.rest.offer)

    # Parts

    def _build_head(self) -> None:
        self.head = RoomHead(self.title(), self._platforms, self.context.language)
        self.head.platform_chosen.connect(self._platform_chosen)
        self.head.drafts_wanted.connect(lambda: self.goto.emit("drafts", {}))
        self.head.hiding_wanted.connect(lambda: self.hide_text(hidden=True))
        self.column.addLayout(self.head)

    def _build_centre(self) -> None:
        self._columns = ThreeColumns()
        self._centre_column = self._columns.centre_column
        self.column.addLayout(self._columns, 1)
        self.question = QuestionCard(self.context)
        self.question.changed.connect(self._question_changed)
        self.subject = LineField(SavedElsewhere("the draft, at every key"), longest=500)
        self.subject.setPlaceholderText(self.tr("Subject"))
        name(self.subject, self.tr("Subject"))
        self.subject.textChanged.connect(self._subject_changed)
        self.subject.editingFinished.connect(self._subject_done)
        self.editor = DraftEditor(self.context)
        name(self.editor, self.tr("Your text"))
        self.editor.text_changed.connect(self._text_changed)
        self.editor.too_much.connect(self._too_much)
        self.pictures = PicturesRow(self.context)
        self.editor.pictures_given.connect(self.pictures.take)
        self.pictures.changed.connect(self._pictures_changed)
        self.pictures.error.connect(self.tell_error)
        self.save_state = SaveState(self.context)
        self.counter = Counter(self.context)
        self.rest = RestCard()
        self.rest.error.connect(self.tell_error)
        self.rest.saved.connect(lambda said: self.tell.emit(said, "good"))
        add(self._centre_column, self.question, self.subject)
        self._centre_column.addWidget(self.editor, 1)
        add(self._centre_column, self.rest, self.pictures, self.counter)

    def _build_drawers(self) -> None:
        self.drawers = Drawers(self, self.context, self.editor, self._fit_in)
        self.readers, self.looks = self.drawers.readers, self.drawers.looks
        self.advice, self.length = self.drawers.advice, self.drawers.length
        self.length.opened.connect(self.counter.set_open)
        self.notes = self.drawers.notes
        self.notes.picked.connect(self.editor.select)
        self.notes.cleared.connect(self._notes_cleared)
        self.drawers.moved.connect(self._drawer_moved)
        self.drawers.built.connect(self._order_tabs)
        self._centre_column.addLayout(self.drawers.handle_row())
        self._centre_column.addWidget(self.save_state)

    def _fit_in(self, made: Previews | DraftPanel) -> None:
        """Show the draft that is open in what a drawer has made."""
        if isinstance(made, Previews):
            made.others_changed.connect(self._others_changed)
            made.show_platforms(self.session.head.platforms)
            made.show_pictures(self.pictures.images())
        else:
            made.goto.connect(self.goto)
            made.begins.connect(self._begin)
            made.open_draft(self.session.head)

    @property
    def previews(self) -> Previews:
        """Return what the draft looks like, laid into its drawer."""
        return self.drawers.previews

    @property
    def coach(self) -> DraftPanel:
        """Return the coach, laid into its drawer."""
        return self.drawers.coach

    def _connect_session(self) -> None:
        self.session.saved.connect(self.save_state.tell_saved)
        self.session.failed.connect(self._told_failed)
        self.session.foreign_saved.connect(self._told_other)

    # Where things stand

    def _arrange(self) -> None:
        """Put the open drawers beside the page where there is room, else below it."""
        scale = self.context.appearance.text_scale / 100
        wide = self.window().width() >= _WIDE_FROM * scale
        self.head.stand(beside=self.window().width() >= _HEAD_BESIDE_FROM * scale)
        self._columns.show_sides(left=wide and self.drawers.any_left, right=wide and self.drawers.any_right)
        self._columns.centre.setMaximumWidth(self.fontMetrics().averageCharWidth() * _CENTRE_CHARACTERS)
        if wide == self._wide_now:
            return
        self._wide_now = wide
        self._columns.put(self.drawers.left, self.drawers.right, wide=wide, scale=scale)
        self._order_tabs()

    def _order_tabs(self) -> None:
        left, right = self.drawers.left, self.drawers.right
        middle = [self.question, self.subject, self.editor, self.rest, self.pictures, *self.drawers.handles]
        tab_through(self, [*left, *middle, *right] if self._wide_now else [*middle, *left, *right])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew where the width asks for it."""
        super().resizeEvent(event)
        self._arrange()

    def _drawer_moved(self) -> None:
        self._arrange()
        self._show(self.editor.text())
        if self.drawers.made_coach is not None:
            self.drawers.made_coach.hide_marks(not self.advice.is_open)
        self._keep_room()

    def _keep_room(self) -> None:
        self._room["open"] = self.drawers.open_keys()
        remembered: dict[str, Any] = {
            key: self._room[key] for key in ("open", "platforms") if key in self._room
        }
        self.context.stores.drafts.keep_room({**self.context.stores.drafts.room(), **remembered})

    def _option_changed(self, option: str) -> None:
        if option == "keep_nothing":
            self.session.move_to_store()
            if self.save_state.text():
                self.save_state.tell_saved(dt.datetime.now().astimezone())
        elif option == "folder":
            self.session.write_anew()
        elif option == "drafts":
            self._take_from_lesson()

    def _take_from_lesson(self) -> None:
        """Show what a lesson has written in the draft that stands here."""
        written = self.context.stores.drafts.head(self.session.head.id) if self.session.begun else None
        if written is None or (text := self.context.stores.drafts.text(written)) == self.session.text:
            return
        self.session.head, self.session.text = written, text
        self.editor.replace_text(text)

    def _empty_bin(self) -> None:
        try:
            empty_bin(self.context.stores.drafts, self.context.stores.unsaved)
        except StorageError:
            return  # what lies there longer than seven days harms nobody; tried again next time

    def focus_first(self) -> None:
        """Begin in the text: that is what one came for."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # Opening a draft

    def place(self) -> Place:
        """Return which draft is open and where the cursor stands, and the text where it is not saved."""
        place: Place = {"at": self.editor.textCursor().position(), "question": self._question_id()}
        if self.session.begun:
            place["draft"] = self.session.head.id
        if self.unsaved():
            head = self.session.head._replace(subject=self.session.subject)
            place["unsaved"] = (head, self.session.text)
        return place

    def unsaved(self) -> bool:
        """Tell whether the text could not be saved."""
        return not self.session.flush()

    def restore(self, place: Place) -> None:
        """Open the draft of the place, begin a new one, or go on with the one that is open."""
        wanted = place.get("draft")
        unsaved = place.get("unsaved")
        if self.session.begun and self.unsaved():
            self._stay(wanted)
        elif isinstance(unsaved, tuple) and not self.session.begun and self._is_newest(unsaved[0]):
            self._open(unsaved[0], text=unsaved[1])
        elif place.get("new"):
            self._open(None)
        elif isinstance(wanted, str) and wanted != self.session.head.id:
            self._open(self.context.stores.drafts.head(wanted))
        else:
            self.session.flush()  # other pages may have changed the draft since
            head = self.context.stores.drafts.head(self.session.head.id) if self.session.begun else None
            self._open(head, keep_question=True)
        self.drawers.open_only(set(self._room.get("open", ())))
        if isinstance(question := place.get("question"), str) and question:
            self.question.show_question(question)
        if isinstance(platform := place.get("platform"), str) and platform in self._platforms:
            self._use_platforms((platform,))
        if isinstance(at := place.get("at"), int):
            cursor = self.editor.textCursor()
            cursor.setPosition(min(at, self.editor.document().characterCount() - 1))
            self.editor.setTextCursor(cursor)

    def let_go(self) -> None:
        """End the saving of a text that has been taken along."""
        self.session.close()

    def _stay(self, wanted: object) -> None:
        """Go on with a text that is on the screen alone; say so where another draft was wanted."""
        self.editor.setFocus()
        if wanted != self.session.head.id:
            self.tell.emit(self.tr("Your text is not saved yet, so it stays open here."), "attention")

    def _is_newest(self, head: DraftHead) -> bool:
        """Tell whether nothing has been saved of a draft since ``head`` was taken along."""
        saved = self.context.stores.drafts.head(head.id)
        return saved is None or saved.changed <= head.changed

    def _open(self, head: DraftHead | None, *, keep_question: bool = False, text: str | None = None) -> None:
        self.session.close()
        self.session.deleteLater()
        try:
            self.session = DraftSession(self.context, head)
            self.session.text = self.outside.fitting(self.session, self.session.text)
        except StorageError as error:
            self.tell_error(error)
            self.session = DraftSession(self.context)
        self._connect_session()
        if text is not None:
            self.session.resume(text)
        if head is None:
            platforms = tuple(one for one in self._room.get("platforms", ()) if one in self._platforms)
            if platforms:
                self.session.head = self.session.head._replace(platforms=platforms)
        self.editor.set_text(self.session.text)
        self.subject.setText(self.session.head.subject)
        self.pictures.show_draft(self.session)
        self.notes.show_notes(self.session.head.notes, self.session.text)
        self._mark_notes()
        self._use_platforms(self._known(self.session.head.platforms), keep=False)
        if not keep_question:
            self.question.show_question(self.session.head.starter)
        self.question.setVisible(not self.session.text.strip() and self.question.current is not None)
        self.save_state.setText("")
        if self.drawers.made_coach is not None:
            self.drawers.made_coach.open_draft(self.session.head)
        self._arrange()

    def leave(self) -> None:
        """Save what is not saved yet."""
        self.session.flush()

    def _known(self, names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(one for one in names if one in self._platforms) or (DEFAULT_PLATFORM,)

    # Writing

    def _text_changed(self, text: str) -> None:
        self.session.write(text)
        self.notes.follow(text)
        if self.question.isVisible() and len(text) > _QUESTION_UNTIL:
            self.question.hide()
        if len(text) > _LONG:
            self._rested.start()  # counting so much at every key would hold the keys up
        else:
            self._read_text()

    def _read_text(self) -> None:
        """Count, draw and read the text as it stands."""
        self._rested.stop()
        text = self.editor.text()
        self._show(text)
        if self.drawers.made_coach is not None:
            self.drawers.made_coach.text_changed(text)

    def _show(self, text: str) -> None:
        primary = measure(text, self._platforms[self.session.head.platforms[0]])
        self.counter.show_measure(primary)
        over = []
        if primary.over_from is not None and not primary.valid:
            over = [Underline(primary.over_from, len(text), "attention-ground", ground=True)]
        self.editor.set_underlines("limit", over)
        if self.looks.is_open:
            self.previews.show_draft(text, self.subject.text(), primary)

    def _subject_changed(self) -> None:
        self.session.write_subject(self.subject.text())
        if self.looks.is_open:
            self.previews.show_draft(self.editor.text(), self.subject.text())

    def _subject_done(self) -> None:
        if self.subject.text() != self.session.head.subject:
            self._change(subject=self.subject.text())

    def _question_id(self) -> str:
        current = self.question.current
        return current.id if current is not None and not self.question.isHidden() else ""

    def _question_changed(self, identity: str) -> None:
        self._change(starter=identity)
        self.editor.setFocus()

    # Platforms

    def _platform_chosen(self, chosen: str) -> None:
        others = [one for one in self.session.head.platforms[1:] if one != chosen]
        self._use_platforms((chosen, *others))

    def _others_changed(self, others: tuple[str, ...]) -> None:
        self._use_platforms((self.session.head.platforms[0], *others))

    def _use_platforms(self, names: tuple[str, ...], *, keep: bool = True) -> None:
        if keep and names != self.session.head.platforms:
            self._change(platforms=names)
            self._room["platforms"] = list(names)
            self._keep_room()
        elif not keep:
            self.session.head = self.session.head._replace(platforms=names)
        self.head.show_platform(names[0])
        self.subject.setVisible(self._platforms[names[0]].has_subject)
        self.pictures.setVisible(
            self._platforms[names[0]].images is not None or bool(self.session.head.pictures)
        )
        if self.drawers.made_previews is not None:
            self.drawers.made_previews.show_platforms(names)
        self._show(self.editor.text())
        if self.drawers.made_coach is not None:
            self.drawers.made_coach.head_changed(self.session.head)

    def _begin(self) -> None:
        """Have the draft on the disk: what was written beside it belongs to it."""
        try:
            self.session.begin()
        except StorageError as error:
            self.tell_error(error)

    def _change(self, **fields: object) -> None:
        try:
            self.session.change(**fields)
        except StorageError as error:
            self.tell_error(error)

    def _pictures_changed(self) -> None:
        if self.drawers.made_previews is not None:
            self.drawers.made_previews.show_pictures(self.pictures.images())
        if self.drawers.made_coach is not None:
            self.drawers.made_coach.head_changed(self.session.head)

    # What the person is told

    def _told_failed(self, error: Exception) -> None:
        if not isinstance(error, TrainerError):
            raise error
        self.save_state.tell_failed()
        self.tell_error(error)

    def _told_other(self) -> None:
        text = self.tr("Another program had changed the text. What it wrote is kept as a version.")
        self.tell.emit(text, "attention")

    def _too_much(self, rest: str) -> None:
        if len(rest) <= 1:
            announce(self.editor, self.tr("The draft is full."))
            return
        self.rest.offer(rest)

    # A colleague's marks

    def _mark_notes(self) -> None:
        self.editor.set_underlines(
            "colleague",
            [Underline(start, end, "tint", ground=True) for start, end in self.notes.places()],
        )

    def _notes_cleared(self) -> None:
        self._change(notes=())
        self._mark_notes()
        self._arrange()

    # Stopping

    def ask_colleague(self) -> None:
        """Go to where a colleague is asked."""
        self.stopping.ask_colleague(self.session)

    def done(self) -> None:
        """Let the text be read once more, then choose what becomes of it."""
        self.stopping.stop(self.session)

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show the empty room, a text with nothing open, and one with everything open."""
        from advocacy_trainer.ui.practice_room.tour_drafts import sandbox_states

        return sandbox_states()
