"""The practice room: a page to write on, and beside it what is asked for."""

import datetime as dt
from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from advocacy_trainer.drafts.model import DraftHead, title_of
from advocacy_trainer.errors import StorageError, TrainerError
from advocacy_trainer.platforms import DEFAULT_PLATFORM
from advocacy_trainer.platforms.measuring import measure
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.focus.places import put_in_tab_order
from advocacy_trainer.ui.kit.look.spacing import LARGE, NEAR, WIDE, grown, is_narrow
from advocacy_trainer.ui.kit.look.type_scale import font_of
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.practice_room.coach.draft_panel import DraftPanel
from advocacy_trainer.ui.practice_room.draft_session import DraftSession
from advocacy_trainer.ui.practice_room.editor import Underline
from advocacy_trainer.ui.practice_room.outside import OutsideWatch
from advocacy_trainer.ui.practice_room.previews import Previews
from advocacy_trainer.ui.practice_room.readers.invented import InventedReaders
from advocacy_trainer.ui.practice_room.remembered_room import RememberedRoom
from advocacy_trainer.ui.practice_room.room_head import RoomHead
from advocacy_trainer.ui.practice_room.room_panel import RoomPanel
from advocacy_trainer.ui.practice_room.stopping import Stopping
from advocacy_trainer.ui.practice_room.stored_drafts import empty_bin_quietly, last_draft
from advocacy_trainer.ui.practice_room.way_back import WayBack
from advocacy_trainer.ui.practice_room.writing_sheet import WritingSheet

_MEASURE = 72  # characters of the widest line
_LONG = 10_000  # characters; no platform's post is longer


class PracticeRoomPage(Page):
    """Write; everything else comes when it is asked for."""

    help_id = "sandbox"
    wide = True
    centred = True  # between the rail and the panel

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Practice room")

    def build(self) -> None:
        """Lay out the bar, the page to write on, and the panel beside it."""
        self.session = DraftSession(self.context)
        self._platforms = self.context.workplace.platforms
        self.context.changed.connect(self._option_changed)
        QTimer.singleShot(3000, self, lambda: empty_bin_quietly(self.context))
        self._room = RememberedRoom(self.context)
        self.column.setSpacing(0)
        self._build_head()
        self._build_sheet()
        self._build_panel()
        self._arrange()
        self._connect_session()
        self.stopping = Stopping(self.panel)
        self.stopping.goto.connect(self.goto)
        self.stopping.told.connect(lambda said: self.tell.emit(said, "tint"))
        self.panel.set_actions(
            button(self.tr("Ask a colleague"), self.ask_colleague, "quiet"),
            button(self.tr("Stop for now"), self.done, "primary"),
        )
        key = QShortcut(QKeySequence(Qt.Key.Key_F8), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.next_suggestion)
        self._rested = QTimer(self)
        self._rested.setSingleShot(True)
        self._rested.setInterval(300)
        self._rested.timeout.connect(self._read_text)
        self.outside = OutsideWatch(self.editor, lambda: self.session)
        self.outside.told.connect(lambda said: self.tell.emit(said, "attention"))
        self.outside.too_long.connect(self.rest.offer)

    # Parts

    def _build_head(self) -> None:
        self.head = RoomHead(self._platforms, self.context.language)
        self.draft_name = self.head.draft_name
        self.draft_name.textChanged.connect(self._named)
        self.draft_name.left.connect(self.focus_first)
        self.head.platform_chosen.connect(self._platform_chosen)
        self.head.drafts_wanted.connect(lambda: self.goto.emit("drafts", {}))
        self.head.hiding_wanted.connect(lambda: self.hide_text(hidden=True))
        self.head.colleague_wanted.connect(self.ask_colleague)
        self.head.stop_wanted.connect(self.done)
        self.way_back = WayBack(self.goto.emit)
        self.column.addWidget(self.way_back)
        self.column.addWidget(self.head)

    def _build_sheet(self) -> None:
        self.sheet = WritingSheet(self.context)
        self.sheet.hiding_wanted.connect(lambda: self.hide_text(hidden=True))
        self.subject, self.editor = self.sheet.subject, self.sheet.editor
        self.pictures, self.rest = self.sheet.pictures, self.sheet.rest
        self.save_state = self.sheet.save_state
        self.subject.textChanged.connect(self._subject_changed)
        self.subject.editingFinished.connect(self._subject_done)
        self.editor.text_changed.connect(self._text_changed)
        self.editor.too_much.connect(self._too_much)
        self.editor.pictures_given.connect(self.pictures.take)
        self.pictures.changed.connect(self._pictures_changed)
        self.pictures.error.connect(self.tell_error)
        self.rest.error.connect(self.tell_error)
        self.rest.saved.connect(lambda said: self.tell.emit(said, "good"))
        self.column.addWidget(self.sheet, 1)

    def _build_panel(self) -> None:
        self.panel = RoomPanel(self, self.context, self.editor, self._fit_in)
        self.readers, self.looks = self.panel.readers, self.panel.looks
        self.advice, self.length = self.panel.advice, self.panel.length
        self.question, self.counter = self.panel.question, self.panel.counter
        self.question.changed.connect(self._question_changed)
        self.counter.near.connect(self.sheet.length_line.setText)
        self.notes = self.panel.notes
        self.notes.picked.connect(self.editor.select)
        self.notes.cleared.connect(self._notes_cleared)
        self.panel.moved.connect(self._tab_moved)
        self.panel.built.connect(self.bar_last)
        self.panel.chosen.connect(lambda: self._room.keep_open(self.panel.open_keys()))

    def _fit_in(self, made: Previews | DraftPanel | InventedReaders) -> None:
        """Show the draft that is open in what a tab has made."""
        if isinstance(made, Previews):
            made.others_changed.connect(self._others_changed)
            made.show_platforms(self.session.head.platforms)
            made.show_pictures(self.pictures.images())
        elif isinstance(made, InventedReaders):
            made.goto.connect(self.goto)
            made.head = lambda: self.session.head
        else:
            made.goto.connect(self.goto)
            made.begins.connect(self._begin)
            made.open_draft(self.session.head)

    @property
    def previews(self) -> Previews:
        """Return what the draft looks like, laid into its tab."""
        return self.panel.previews

    @property
    def coach(self) -> DraftPanel:
        """Return the coach, laid into its tab."""
        return self.panel.coach

    def _connect_session(self) -> None:
        self.session.saved.connect(self.save_state.tell_saved)
        self.session.saved.connect(self._show_first_words)
        self.session.failed.connect(self._told_failed)
        self.session.foreign_saved.connect(self._told_other)

    # Where things stand

    def _place_panel(self) -> None:
        """Put the panel beside the page where there is room, else as a sheet below it."""
        if not hasattr(self, "panel"):
            return  # asked while the page is made
        beside = not is_narrow(self.window().width())
        body = self._main.layout()
        home = self._beside if beside else body
        if isinstance(home, QBoxLayout) and home.indexOf(self.panel) < 0:
            home.addWidget(self.panel)
        self.panel.stand(beside=beside, room=self.height(), platforms=len(self.session.head.platforms))
        self.head.stand(beside=beside)
        self.sheet.stand(beside=beside)
        self._fit_sheet()

    def _fit_sheet(self) -> None:
        """Leave the page its lines where the panel takes half of the height."""
        beside = not is_narrow(self.window().width())
        self.sheet.show_foot(beside or self.panel.shown_tab is None)

    def bar_last(self) -> None:
        """Let Tab go as the eye does: bar, page, tabs, what is behind the chosen one, the ways on."""
        place_of = {
            part: place
            for place, part in enumerate((self.way_back, self.head, self.sheet, *self.panel.in_order()))
        }

        def place(widget: QWidget) -> int:
            return next((at for part, at in place_of.items() if part.isAncestorOf(widget)), len(place_of))

        tabbed = list(self.tabbed())
        wanted = sorted(tabbed, key=place)
        put_in_tab_order(tabbed, wanted)

    def _line_up(self) -> None:
        """Keep the room's own margins: no bar stands below it, and it scrolls by itself."""

    def _set_margins(self) -> None:
        """Let the page reach the foot of the window."""
        row = self._holder.layout()
        if row is not None:
            beside = not is_narrow(self.window().width())
            row.setContentsMargins(LARGE if beside else NEAR, 0, WIDE if beside else NEAR, 0)
        widest = QFontMetrics(font_of("page")).averageCharWidth() * _MEASURE
        column = self.column.parentWidget()
        if column is not None:
            column.setMaximumWidth(widest + 2 * grown(LARGE))

    def _arrange(self) -> None:
        """Arrange anew for the width there is."""
        self._set_margins()
        self._place_panel()

    def _tab_moved(self) -> None:
        self._place_panel()
        self.bar_last()
        self._fit_sheet()
        self._show(self.editor.text())
        if self.panel.made_coach is not None:
            self.panel.made_coach.hide_marks(not self.advice.is_open)

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

    def focus_first(self) -> None:
        """Begin in the text: that is what one came for."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # Opening a draft

    def place(self) -> Place:
        """Return which draft is open and where the cursor stands, and the text where it is not saved."""
        place: Place = {"at": self.editor.textCursor().position(), "question": self._question_id()}
        if self.session.begun:
            place["draft"] = self.session.head.id
        else:
            place["new"] = True  # an empty page that was wanted
        if self.way_back.where:
            place["from"] = self.way_back.where
        if self.unsaved():
            head = self.session.head._replace(subject=self.session.subject, named=self.session.named)
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
        elif not self.session.begun and not wanted and (last := last_draft(self.context)) is not None:
            self._open(last)
        else:
            self.session.flush()  # other pages may have changed the draft since
            head = self.context.stores.drafts.head(self.session.head.id) if self.session.begun else None
            self._open(head, keep_question=True)
        self.way_back.point_to(place.get("from"))
        self.panel.open_only(self._room.open_keys)
        if isinstance(question := place.get("question"), str) and question:
            self.question.show_question(question)
            self._suggest()
        if isinstance(platform := place.get("platform"), str) and platform in self._platforms:
            self.use_platforms((platform,))
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
        if head is None and (platforms := self._room.platforms(self._platforms)):
            self.session.head = self.session.head._replace(platforms=platforms)
        self.editor.set_text(self.session.text)
        self.subject.setText(self.session.head.subject)
        self.draft_name.setText(self.session.named)
        self._show_first_words()
        self.pictures.show_draft(self.session)
        self.notes.show_notes(self.session.head.notes, self.session.text)
        self._mark_notes()
        self.use_platforms(self._known(self.session.head.platforms), keep=False)
        if not keep_question:
            self.question.show_question(self.session.head.starter)
        self._suggest()
        self.save_state.setText("")
        if self.panel.made_coach is not None:
            self.panel.made_coach.open_draft(self.session.head)
        if self.panel.made_readers is not None:
            self.panel.made_readers.begin()
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
        if len(text) > _LONG:
            self._rested.start()  # counting so much at every key would hold the keys up
        else:
            self._read_text()

    def _read_text(self) -> None:
        """Count, draw and read the text as it stands."""
        self._rested.stop()
        text = self.editor.text()
        self._show(text)
        if self.panel.made_coach is not None:
            self.panel.made_coach.text_changed(text)

    def _show(self, text: str) -> None:
        primary = measure(text, self._platforms[self.session.head.platforms[0]])
        self.counter.show_measure(text, primary)
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

    def _named(self, named: str) -> None:
        self.session.write_name(named)

    def _show_first_words(self, _at: object = None) -> None:
        self.draft_name.show_words(title_of(self.session.text))

    def _question_id(self) -> str:
        current = self.question.current
        return current.id if current is not None else ""

    def _question_changed(self, identity: str) -> None:
        self._change(starter=identity)
        self._suggest()

    def _suggest(self) -> None:
        """Let the empty page ask the question, without a place of its own that would move anything."""
        current = self.question.current
        self.editor.setPlaceholderText(current.text if current is not None else "")

    # Platforms

    def _platform_chosen(self, chosen: str) -> None:
        others = [one for one in self.session.head.platforms[1:] if one != chosen]
        self.use_platforms((chosen, *others))

    def _others_changed(self, others: tuple[str, ...]) -> None:
        self.use_platforms((self.session.head.platforms[0], *others))

    def use_platforms(self, names: tuple[str, ...], *, keep: bool = True) -> None:
        """Write for these platforms, the draft's own first; kept with the draft unless told otherwise."""
        if keep and names != self.session.head.platforms:
            self._change(platforms=names)
            self._room.keep_platforms(names)
        elif not keep:
            self.session.head = self.session.head._replace(platforms=names)
        self.head.show_platform(names[0])
        self.subject.setVisible(self._platforms[names[0]].has_subject)
        self.sheet.show_pictures_row(self._platforms[names[0]].images is not None)
        if self.panel.made_previews is not None:
            self.panel.made_previews.show_platforms(names)
            self._place_panel()
        self._show(self.editor.text())
        if self.panel.made_coach is not None:
            self.panel.made_coach.head_changed(self.session.head)

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
        self.sheet.fit_parts()
        if self.panel.made_previews is not None:
            self.panel.made_previews.show_pictures(self.pictures.images())
        if self.panel.made_coach is not None:
            self.panel.made_coach.head_changed(self.session.head)

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
        self.sheet.fit_parts()

    # A colleague's marks

    def _mark_notes(self) -> None:
        self.editor.set_underlines("colleague", self.notes.underlines())

    def _notes_cleared(self) -> None:
        self._change(notes=())
        self._mark_notes()

    # Stopping

    def ask_colleague(self) -> None:
        """Go to where a colleague is asked."""
        self.stopping.ask_colleague(self.session)

    def next_suggestion(self) -> None:
        """Show the next suggestion, whatever stands beside the text."""
        self.advice.set_open(True)
        self.coach.show_next()

    def done(self) -> None:
        """Let the text be read once more, then choose what becomes of it."""
        self.stopping.stop(self.session)

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show the empty room, a text with nothing open, and one with everything open."""
        from advocacy_trainer.ui.practice_room.tour_drafts import sandbox_states

        return sandbox_states()
