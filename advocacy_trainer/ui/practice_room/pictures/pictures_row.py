"""The pictures of a draft: added, described, cropped and taken away."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QMimeData, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.drafts.model import DraftPicture
from advocacy_trainer.errors import StorageError, TrainerError
from advocacy_trainer.ui.kit import tasks
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.file_dialog import ask_for_files
from advocacy_trainer.ui.kit.file_kinds import PICTURES
from advocacy_trainer.ui.kit.labels import soft
from advocacy_trainer.ui.kit.layouts import clear_layout
from advocacy_trainer.ui.practice_room.pictures.draft_images import LONGEST, MOST_BYTES, decoded, encoded
from advocacy_trainer.ui.practice_room.pictures.picture_line import PictureLine

if TYPE_CHECKING:
    from advocacy_trainer.ui.practice_room.draft_session import DraftSession

MOST_PICTURES = 20
DECODED_AT_ONCE = 300_000  # bytes of all pictures: about 10 ms


class _Opened(NamedTuple):
    """A picture that is ready: its bytes and pixels, the file's ending, what was taken out, and for whom."""

    data: bytes
    image: QImage
    ending: str
    gone: list[str]
    draft: str  # its id
    instead_of: str = ""  # a picture's file


class PicturesRow(QWidget):
    """Add pictures by file, drop or paste; ``changed`` says that they are others now."""

    changed = Signal()
    error = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._session: DraftSession | None = None
        self._images: dict[str, QImage] = {}
        self._sessions: dict[str, DraftSession] = {}  # by draft, for pictures that are under way
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        column.addLayout(self._lines)
        self._said = soft("")
        self._said.hide()
        column.addWidget(self._said)
        # Whoever lays this out gives the button its place: below the text, beside what is said there.
        self.add_button = button(self.tr("Add a picture"), self.choose, "small-link")
        self.add_button.setIcon(context.appearance.icon("picture", "primary"))

    @property
    def has_any(self) -> bool:
        """Tell whether a picture, or a word about one, is shown."""
        return self._lines.count() > 0 or not self._said.isHidden()

    # What is shown

    def show_draft(self, session: "DraftSession") -> None:
        """Show the pictures of another draft."""
        self._session = session
        self._images = {}
        read = {one.file: session.store.picture(session.head, one) or b"" for one in session.head.pictures}
        self._said.hide()
        if sum(map(len, read.values())) <= DECODED_AT_ONCE:
            self._images = {file: decoded(data) for file, data in read.items()}
        else:
            draft = session.head.id
            work = lambda _task: (draft, {file: decoded(data) for file, data in read.items()})  # noqa: E731
            tasks.start(work).done.connect(self._decoded)
        self._show()

    def _decoded(self, found: tuple[str, dict[str, QImage]]) -> None:
        draft, images = found
        if self._session is not None and draft == self._session.head.id:
            self._images = {**images, **self._images}
            self._show()

    def images(self) -> list[tuple[DraftPicture, QImage]]:
        """Return the pictures and their pixels, in order."""
        head = self._session.head if self._session else None
        return [(one, self._images.get(one.file, QImage())) for one in head.pictures] if head else []

    def _show(self) -> None:
        clear_layout(self._lines)
        for picture, image in self.images():
            draft = self._session.head.id if self._session is not None else ""
            line = PictureLine(self.context, draft, picture, image)
            line.edited.connect(lambda edited, line=line: self._edited(edited, line))
            line.removed.connect(self._remove)
            line.cropped.connect(self._crop)
            self._lines.addWidget(line)
        self.changed.emit()

    # Adding

    def choose(self) -> None:
        """Let the person choose picture files."""
        for path in ask_for_files(self, self.tr("Choose pictures"), [PICTURES]):
            self.add_file(path)

    def take(self, source: QMimeData) -> None:
        """Take pictures that were dropped or pasted."""
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        for path in files[:MOST_PICTURES]:
            self.add_file(path)
        if not files and source.hasImage():
            image = QImage(source.imageData())
            if not image.isNull():
                draft = self._awaiting()
                self._prepare(lambda _task: _Opened(*encoded(image), "jpg", [], draft))

    def add_file(self, path: Path) -> None:
        """Open a picture off the thread that draws, strip and shrink it, and keep the result."""
        draft = self._awaiting()

        def work(task: tasks.Task) -> _Opened:
            from advocacy_trainer.pictures.encoding import encode
            from advocacy_trainer.pictures.opening import open_picture
            from advocacy_trainer.pictures.told import removed

            picture = open_picture(path, longest=LONGEST)
            task.report(1, 2)
            kind = "PNG" if picture.transparent else "JPEG"
            try:
                data = encode(picture, kind, MOST_BYTES, may_shrink=True)
            except TrainerError:
                kind, data = "JPEG", encode(picture, "JPEG", MOST_BYTES, may_shrink=True)
            ending = "png" if kind == "PNG" else "jpg"
            return _Opened(data, decoded(data), ending, removed(picture.anatomy), draft)

        self._prepare(work)

    def _awaiting(self) -> str:
        """Return the id of the draft a picture is for; another may be open when it is ready."""
        if self._session is None:
            return ""
        self._sessions[self._session.head.id] = self._session
        return self._session.head.id

    def _prepare(self, work: Callable[[tasks.Task], _Opened]) -> None:
        self._said.setText(self.tr("Opening the picture …"))
        self._said.show()
        self.changed.emit()
        task = tasks.start(work)
        task.done.connect(self._opened)
        task.failed.connect(self._not_opened)

    def _not_opened(self, error: Exception) -> None:
        self._said.hide()
        if not isinstance(error, TrainerError):
            raise error
        self.error.emit(error)

    def _opened(self, found: _Opened) -> None:
        now, session = self._session, self._sessions.get(found.draft)
        if session is None or (now is not None and now.head.id == session.head.id):
            session = now  # the same draft, perhaps opened anew meanwhile
        pictures = {one.file: one for one in session.head.pictures} if session is not None else {}
        before = pictures.get(found.instead_of)  # with the words it has by now
        full = len(pictures) >= MOST_PICTURES if not found.instead_of else before is None
        if session is None or full:
            self._said.hide()
            return
        try:
            if before is None:
                session.add_picture(found.data, found.ending)
            else:
                session.replace_picture(before, found.data, found.ending)
        except StorageError as error:
            self._said.hide()
            self.error.emit(error)
            return
        if session is not now:
            return
        new = next(one.file for one in reversed(session.head.pictures) if one.file not in pictures)
        self._images[new] = found.image
        self._tell_removed(found.gone)
        self._show()

    def _tell_removed(self, gone: list[str]) -> None:
        self._said.setVisible(bool(gone))
        if gone:
            from advocacy_trainer.pictures.told import WHAT

            told = ", ".join(QCoreApplication.translate("pictures", WHAT[word]) for word in gone)
            text = self.tr("Taken out of the picture: {what}.").format(what=told)
            self._said.setText(text)
            announce(self, text)

    # Changing

    def _edited(self, picture: DraftPicture, line: PictureLine) -> None:
        if self._session is None:
            return
        pictures = tuple(picture if one.file == picture.file else one for one in self._session.head.pictures)
        try:
            self._session.change(pictures=pictures)
            line.alt.autosave.settle()
        except StorageError as error:
            self.error.emit(error)
        self.changed.emit()

    def _remove(self, picture: DraftPicture) -> None:
        if self._session is None:
            return
        try:
            self._session.drop_picture(picture)
        except StorageError as error:
            self.error.emit(error)
        self._show()

    def _crop(self, picture: DraftPicture) -> None:
        from advocacy_trainer.ui.practice_room.pictures.crop_dialog import CropDialog

        session, image = self._session, self._images.get(picture.file)
        if session is None or image is None or image.isNull():
            return
        dialog = CropDialog(self.context, image, session.head.platforms[0], self)
        if not dialog.exec():
            return
        cropped, draft = dialog.result_image(), self._awaiting()
        self._prepare(lambda _task: _Opened(*encoded(cropped), "jpg", [], draft, picture.file))
