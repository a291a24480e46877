"""The practice room: one question, an empty page, and drawers that stay shut until opened."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QWidget

from advocacy_trainer.drafts.model import CAPACITY, Head, fits
from advocacy_trainer.errors import StorageError, TrainerError
from advocacy_trainer.platforms.measuring import measure
from advocacy_trainer.ui.kit.accessibility import announce, name
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.chunked import ChunkedBuilder
from advocacy_trainer.ui.kit.labels import heading, soft
from advocacy_trainer.ui.kit.layouts import Flow, add
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.practice_room.coach.draft_panel import DraftPanel, coach_panel
from advocacy_trainer.ui.practice_room.counter import Counter
from advocacy_trainer.ui.practice_room.draft_session import DraftSession
from advocacy_trainer.ui.practice_room.drawer import Drawer
from advocacy_trainer.ui.practice_room.editor import DraftEditor, Underline
from advocacy_trainer.ui.practice_room.notes_panel import NotesPanel
from advocacy_trainer.ui.practice_room.pictures.pictures_row import PicturesRow
from advocacy_trainer.ui.practice_room.previews import Previews
from advocacy_trainer.ui.practice_room.question_card import QuestionCard
from advocacy_trainer.ui.practice_room.readers_panel import ReadersPanel
from advocacy_trainer.ui.practice_room.rest_card import RestCard
from advocacy_trainer.ui.practice_room.three_columns import ThreeColumns, tab_through
from advocacy_trainer.ui.writing.fields import LineField
from advocacy_trainer.ui.writing.keeping import KeptBy

_HEAD_BESIDE_FROM = 900
_WIDE_FROM = 1200  # px of the window at 100 % text
_CENTRE_CHARACTERS = 78
_QUESTION_UNTIL = 200  # characters; then the question has done its work
_LONG = 10_000  # characters; no platform's post is longer


class Sandbox(Page):
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
        self._read_once = ""
        self.column.setAlignment(Qt.AlignmentFlag(0))  # the editor takes what room there is
        self._build_head()
        self._build_centre()
        self._build_drawers()
        self._arrange()
        self._connect_session()
        self.set_actions(
            button(self.tr("Ask a colleague"), self.ask_colleague),
            button(self.tr("Stop for now"), self.done, "primary"),
        )
        self._rested = QTimer(self)
        self._rested.setSingleShot(True)
        self._rested.setInterval(300)
        self._rested.timeout.connect(self._read_text)
        self._outside = QTimer(self)
        self._outside.setInterval(3000)
        self._outside.timeout.connect(self._look_outside)
        self._outside.start()

    # Parts

    def _build_head(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(12)
        title = heading(self.title())
        title.setWordWrap(False)
        title.setMinimumWidth(title.sizeHint().width())
        self._head.addWidget(title)
        self._head.addStretch(1)
        self.platform_box = ChoiceBox()
        name(self.platform_box, self.tr("What are you writing?"))
        for identity, platform in self._platforms.items():
            self.platform_box.addItem(platform.title(self.context.language), identity)
        self.platform_box.setMinimumContentsLength(16)
        self.platform_box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.platform_box.activated.connect(self._platform_chosen)
        holder = QWidget()
        tools = Flow(spacing=8)
        holder.setLayout(tools)
        tools.addWidget(self.platform_box)
        tools.addWidget(button(self.tr("My drafts"), lambda: self.goto.emit("drafts", {})))
        tools.addWidget(button(self.tr("Hide the text  F9"), lambda: self.hide_text(hidden=True)))
        self._head.addWidget(holder)
        self.column.addLayout(self._head)

    def _build_centre(self) -> None:
        self._columns = ThreeColumns()
        self._centre_column = self._columns.centre_column
        self.column.addLayout(self._columns, 1)
        self.question = QuestionCard(self.context)
        self.question.changed.connect(self._question_changed)
        self.subject = LineField(KeptBy("the draft, at every key"), longest=500)
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
        self.pictures.error.connect(self.tell_trouble)
        self.saved_line = soft("")
        self.counter = Counter(self.context)
        self.rest = RestCard()
        self.rest.error.connect(self.tell_trouble)
        self.rest.saved.connect(lambda said: self.tell.emit(said, "good"))
        add(self._centre_column, self.question, self.subject)
        self._centre_column.addWidget(self.editor, 1)
        add(self._centre_column, self.rest, self.pictures, self.counter)

    def _build_drawers(self) -> None:
        self._previews: Previews | None = None
        self._coach: DraftPanel | None = None
        self.readers = Drawer(self.tr("Who reads it?"), lambda: ReadersPanel(self.context))
        self.looks = Drawer(self.tr("What does it look like?"), self._make_previews)
        self.advice = Drawer(self.tr("What can I consider?"), self._make_coach)
        self.length = Drawer(self.tr("How long is it?"))
        self.length.opened.connect(self.counter.set_open)
        self.notes = NotesPanel(self.context)
        self.notes.picked.connect(self.editor.select)
        self.notes.cleared.connect(self._notes_cleared)
        self._drawers = {
            "readers": self.readers,
            "looks": self.looks,
            "advice": self.advice,
            "length": self.length,
        }
        handles = Flow(spacing=8)
        for drawer in self._drawers.values():
            handles.addWidget(drawer.handle)
            drawer.opened.connect(self._drawer_moved)
        self._centre_column.addLayout(handles)
        self._centre_column.addWidget(self.saved_line)
        # Closed drawers can wait until the page stands.
        self._builder = ChunkedBuilder(self)
        self._builder.done.connect(self._order_tabs)
        fills = [drawer.fill for drawer in self._drawers.values()]
        QTimer.singleShot(0, self, lambda: self._builder.begin(fills))

    def _make_previews(self) -> Previews:
        self._previews = made = Previews(self.context, self._platforms)
        made.others_changed.connect(self._others_changed)
        made.show_platforms(self.session.head.platforms)
        made.show_pictures(self.pictures.images())
        return made

    @property
    def previews(self) -> Previews:
        """Return what the draft looks like, laid into its drawer."""
        self.looks.fill()
        assert self._previews is not None  # noqa: S101 - the drawer has made it
        return self._previews

    def _make_coach(self) -> QWidget:
        self._coach = coach_panel(self.context, self.editor)
        self._coach.goto.connect(self.goto)
        self._coach.begins.connect(self._begin)
        self._coach.open_draft(self.session.head)
        return cast("QWidget", self._coach)

    @property
    def coach(self) -> DraftPanel:
        """Return the coach, laid into its drawer."""
        self.advice.fill()
        assert self._coach is not None  # noqa: S101 - the drawer has made it
        return self._coach

    def _connect_session(self) -> None:
        self.session.saved.connect(self._told_saved)
        self.session.failed.connect(self._told_failed)
        self.session.other_kept.connect(self._told_other)

    # Where things stand

    def _arrange(self) -> None:
        """Put the open drawers beside the page where there is room, else below it."""
        scale = self.context.appearance.text_scale / 100
        wide = self.window().width() >= _WIDE_FROM * scale
        directions = QBoxLayout.Direction
        beside = self.window().width() >= _HEAD_BESIDE_FROM * scale
        self._head.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        left_open = self.readers.is_open or not self.notes.isHidden()
        right_open = self.looks.is_open or self.advice.is_open
        self._columns.show_sides(left=wide and left_open, right=wide and right_open)
        self._columns.centre.setMaximumWidth(self.fontMetrics().averageCharWidth() * _CENTRE_CHARACTERS)
        if wide == self._wide_now:
            return
        self._wide_now = wide
        left: list[QWidget] = [self.readers, self.notes]
        right: list[QWidget] = [self.looks, self.advice]
        self._columns.put(left, right, wide=wide, scale=scale)
        self._order_tabs()

    def _order_tabs(self) -> None:
        left: list[QWidget] = [self.readers, self.notes]
        right: list[QWidget] = [self.looks, self.advice]
        handles = [drawer.handle for drawer in self._drawers.values()]
        middle = [self.question, self.subject, self.editor, self.rest, self.pictures, *handles]
        tab_through(self, [*left, *middle, *right] if self._wide_now else [*middle, *left, *right])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew where the width asks for it."""
        super().resizeEvent(event)
        self._arrange()

    def _drawer_moved(self) -> None:
        self._arrange()
        self._show(self.editor.text())
        if self._coach is not None:
            self._coach.hide_marks(not self.advice.is_open)
        self._keep_room()

    def _keep_room(self) -> None:
        self._room["open"] = [key for key, drawer in self._drawers.items() if drawer.is_open]
        own: dict[str, Any] = {key: self._room[key] for key in ("open", "platforms") if key in self._room}
        self.context.stores.drafts.keep_room({**self.context.stores.drafts.room(), **own})

    def _option_changed(self, option: str) -> None:
        if option == "keep_nothing":
            self.session.move_to_store()
            if self.saved_line.text():
                self._told_saved(dt.datetime.now().astimezone())
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
        drafts, unsaved = self.context.stores.drafts, self.context.stores.unsaved
        try:
            beside = {key: key.split("/")[1] for key in unsaved.keys("draft/")}
            before = {head.id for head in drafts.heads("binned")} if beside else set()
            drafts.empty_bin()
            gone = before - {head.id for head in drafts.heads("binned")} if beside else set()
        except StorageError:
            return  # what lies there longer than seven days harms nobody; tried again next time
        unsaved.drop(*(key for key, draft in beside.items() if draft in gone))

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
        opened = set(self._room.get("open", ()))
        for key, drawer in self._drawers.items():
            drawer.set_open(key in opened)
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

    def _is_newest(self, head: Head) -> bool:
        """Tell whether nothing has been saved of a draft since ``head`` was taken along."""
        saved = self.context.stores.drafts.head(head.id)
        return saved is None or saved.changed <= head.changed

    def _open(self, head: Head | None, *, keep_question: bool = False, text: str | None = None) -> None:
        self.session.close()
        self.session.deleteLater()
        try:
            self.session = DraftSession(self.context, head)
            self.session.text = self._fitting(self.session.text)
        except StorageError as error:
            self.tell_trouble(error)
            self.session = DraftSession(self.context)
        self._connect_session()
        if text is not None:
            self.session.resume(text)
        if head is None:
            kept = tuple(one for one in self._room.get("platforms", ()) if one in self._platforms)
            if kept:
                self.session.head = self.session.head._replace(platforms=kept)
        self.editor.set_text(self.session.text)
        self.subject.setText(self.session.head.subject)
        self.pictures.show_draft(self.session)
        self.notes.show_notes(self.session.head.notes, self.session.text)
        self._mark_notes()
        self._use_platforms(self._known(self.session.head.platforms), keep=False)
        if not keep_question:
            self.question.show_question(self.session.head.starter)
        self.question.setVisible(not self.session.text.strip() and self.question.current is not None)
        self.saved_line.setText("")
        if self._coach is not None:
            self._coach.open_draft(self.session.head)
        self._arrange()

    def leave(self) -> None:
        """Save what is not saved yet."""
        self.session.flush()

    def _known(self, names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(one for one in names if one in self._platforms) or ("linkedin",)

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
        if self._coach is not None:
            self._coach.text_changed(text)

    def _show(self, text: str) -> None:
        own = measure(text, self._platforms[self.session.head.platforms[0]])
        self.counter.show_measure(own)
        over = []
        if own.over_from is not None and not own.valid:
            over = [Underline(own.over_from, len(text), "attention-ground", ground=True)]
        self.editor.set_underlines("limit", over)
        if self.looks.is_open:
            self.previews.show_draft(text, self.subject.text(), own)

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

    def _platform_chosen(self, index: int) -> None:
        chosen = str(self.platform_box.itemData(index))
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
        self.platform_box.setCurrentIndex(self.platform_box.findData(names[0]))
        self.subject.setVisible(names[0] == "email")
        self.pictures.setVisible(
            self._platforms[names[0]].images is not None or bool(self.session.head.pictures)
        )
        if self._previews is not None:
            self._previews.show_platforms(names)
        self._show(self.editor.text())
        if self._coach is not None:
            self._coach.head_changed(self.session.head)

    def _begin(self) -> None:
        """Have the draft on the disk: what was written beside it belongs to it."""
        try:
            self.session.begin()
        except StorageError as error:
            self.tell_trouble(error)

    def _change(self, **fields: object) -> None:
        try:
            self.session.change(**fields)
        except StorageError as error:
            self.tell_trouble(error)

    def _pictures_changed(self) -> None:
        if self._previews is not None:
            self._previews.show_pictures(self.pictures.images())
        if self._coach is not None:
            self._coach.head_changed(self.session.head)

    # What the person is told

    def _told_saved(self, time: dt.datetime) -> None:
        if self.context.stores.remembers:
            clock = time.strftime("%H.%M" if self.context.language == "da" else "%H:%M")
            self.saved_line.setText(self.tr("Saved at {time}").format(time=clock))
        elif self.context.stores.undecided:
            self.saved_line.setText(self.tr("Not saved yet"))  # holds=saved-line
        else:
            self.saved_line.setText(self.tr("Is not saved"))

    def _told_failed(self, error: Exception) -> None:
        if not isinstance(error, TrainerError):
            raise error
        self.saved_line.setText(self.tr("Not saved yet. The text is still here, and the app tries again."))
        self.tell_trouble(error)

    def _told_other(self) -> None:
        text = self.tr("Another program had changed the text. What it wrote is kept as a version.")
        self.tell.emit(text, "attention")

    def _look_outside(self) -> None:
        if not self.isVisible() or not self.editor.hasFocus():
            return
        try:
            other = self.session.changed_outside()
            mine = self.session.text
            if other is not None:
                self.session.keep_version(self.tr("Before the change outside the app"))
                other = self._fitting(other)
        except StorageError:
            return  # as long as mine cannot be kept it stays on the screen
        if other is not None:
            self.editor.replace_text(other)
            self.session.text = other
            text = self.tr(
                "The text was changed outside the app and is shown as it is now. Yours is a version."
            )
            self.tell.emit(text if mine.strip() else "", "attention")

    def _fitting(self, text: str) -> str:
        """Return what a draft holds of a text another program wrote; all of it stays a version."""
        if len(text) <= CAPACITY:
            return text
        kept, rest = fits(text)
        self.session.keep_whole(text, self.tr("The whole text, longer than a draft holds"))
        self.rest.offer(rest)
        return kept

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

    def ask_colleague(self) -> None:
        """Go to where a colleague is asked."""
        self.session.flush()
        if not self.session.text.strip():
            self.tell.emit(
                self.tr("Write a few words first. Then you can ask somebody to read them."), "tint"
            )
            return
        self.goto.emit("ask-colleague", {"draft": self.session.head.id})

    def done(self) -> None:
        """Let the text be read once more, then choose what becomes of it."""
        self.session.flush()
        if not self.session.text.strip():
            self.tell.emit(
                self.tr("There is nothing here yet, and that is fine. Come back when you like."), "tint"
            )
            return
        if self._is_read_once_more():
            self.goto.emit("draft-done", {"draft": self.session.head.id})

    def _is_read_once_more(self) -> bool:
        """Let the coach read the whole text once; tell whether there is nothing new to show."""
        text = self.session.text
        if self.coach is None or self.coach.manner == "off" or text == self._read_once:
            return True
        self._read_once = text
        self.coach.read_through()
        if not self.coach.remarks:
            return True
        self.advice.set_open(True)
        reveal(self.advice)
        self.tell.emit(
            self.tr("There is something you can consider, if you like. Press “Stop for now” again to go on."),
            "tint",
        )
        return False

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show the empty room, a text with nothing open, and one with everything open."""
        from advocacy_trainer.ui.practice_room.tour_drafts import sandbox_states

        return sandbox_states()
