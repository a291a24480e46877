"""One picture of a draft: what it shows, in words, and whether its people were asked."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from advocacy_trainer.drafts.model import DraftPicture
from advocacy_trainer.ui.kit.accessibility import form_row
from advocacy_trainer.ui.kit.buttons import WordCheck, button
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import soft
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.writing.field_autosave import Autosaved
from advocacy_trainer.ui.writing.fields import LineField

_SIDE = 96
GOOD_LENGTH = 125  # characters; screen readers and platforms manage more, readers tire
MOST_LENGTH = 1500


class PictureLine(Card):
    """Edit a picture's description and consent; ``edited`` carries the picture as it is now."""

    edited = Signal(object)
    removed = Signal(object)
    cropped = Signal(object)

    def __init__(self, context: Context, draft: str, picture: DraftPicture, image: QImage) -> None:
        super().__init__()
        self._picture = picture
        self.column.setContentsMargins(16, 14, 16, 14)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._thumbnail(context, image), 0, Qt.AlignmentFlag.AlignTop)
        side = QVBoxLayout()
        side.setSpacing(6)
        keep = Autosaved(context, f"draft/{draft}/alt/{picture.file}")
        self.alt = LineField(keep, picture.alt, longest=MOST_LENGTH)
        form_row(side, self.tr("What does the picture show?"), self.alt)
        self.hint = soft("")
        side.addWidget(self.hint)
        self.people = WordCheck(self.tr("There are people in it"))
        self.people.setChecked(bool(picture.people))
        self.asked = WordCheck(self.tr("I have asked them, and they said yes"))
        self.asked.setChecked(bool(picture.asked))
        self.ask_first = soft(self.tr("Have you asked them? Then they know what it is for."))
        side.addWidget(self.people)
        side.addWidget(self.asked)
        side.addWidget(self.ask_first)
        links = Flow(spacing=16)
        links.addWidget(button(self.tr("Crop or turn"), lambda: self.cropped.emit(self._picture), "link"))
        links.addWidget(button(self.tr("Remove it"), lambda: self.removed.emit(self._picture), "link"))
        side.addLayout(links)
        row.addLayout(side, 1)
        self.column.addLayout(row)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(500)
        self._soon.timeout.connect(self._edited)
        self.alt.textChanged.connect(self._alt_changed)
        self.alt.editingFinished.connect(self._edited)
        self.people.toggled.connect(self._edited)
        self.asked.toggled.connect(self._edited)
        self._say()
        if self.alt.text() != picture.alt:
            self._soon.start()  # typed, and not saved before the app ended

    def _thumbnail(self, context: Context, image: QImage) -> QLabel:
        side = round(_SIDE * context.appearance.text_scale / 100)
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("decorative", True)
        label.setFixedSize(QSize(side, side))
        if not image.isNull():
            mode = Qt.AspectRatioMode.KeepAspectRatio
            label.setPixmap(
                QPixmap.fromImage(image.scaled(side, side, mode, Qt.TransformationMode.SmoothTransformation))
            )
        return label

    def _alt_changed(self) -> None:
        self._say()
        self._soon.start()

    def _edited(self) -> None:
        self._soon.stop()
        people = self.people.isChecked()
        now = self._picture._replace(
            alt=self.alt.text(), people=people, asked=self.asked.isChecked() if people else None
        )
        self._say()
        if now != self._picture:
            self._picture = now
            self.edited.emit(now)

    def _say(self) -> None:
        length = len(self.alt.text().strip())
        if not length:
            text = self.tr("A sentence for those who cannot see it. Say what matters, not “picture of”.")
        elif length > GOOD_LENGTH:
            text = self.tr("{count} characters. About {good} are enough for most pictures.").format(
                count=length, good=GOOD_LENGTH
            )
        else:
            text = ""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        people = self.people.isChecked()
        self.asked.setVisible(people)
        self.ask_first.setVisible(people and not self.asked.isChecked())
