"""Pictures in the practice room: pasted, made smaller, described, taken away."""

from collections.abc import Callable
from pathlib import Path

import pytest
from finders import wait_until
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from advocacy_trainer.drafts.model import DraftPicture
from advocacy_trainer.errors import TrainerError
from advocacy_trainer.ui.practice_room.page import PracticeRoomPage
from advocacy_trainer.ui.practice_room.pictures.draft_images import reduced
from advocacy_trainer.ui.practice_room.pictures.picture_line import PictureLine

Settle = Callable[[], None]


def shows(widget: QWidget, text: str) -> bool:
    QApplication.processEvents()
    return any(text in label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def wait_for_pictures(room: PracticeRoomPage, count: int) -> tuple[DraftPicture, ...]:
    wait_until(lambda: len(room.session.head.pictures) == count)
    return room.session.head.pictures


def test_a_large_picture_is_pasted_while_the_window_answers(room: PracticeRoomPage) -> None:
    image = QImage(5000, 3000, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    data = QMimeData()
    data.setImageData(image)
    room.pictures.take(data)
    assert room.session.head.pictures == ()  # nothing was encoded yet
    assert shows(room, "Opening the picture …")
    (picture,) = wait_for_pictures(room, 1)
    (shown,) = [one for _, one in room.pictures.images()]
    assert (shown.width(), shown.height()) == (2000, 1200)
    kept = room.context.stores.drafts.picture(room.session.head, picture)
    in_file = QImage.fromData(kept or b"")
    assert in_file.size() == shown.size()
    assert shown.pixelColor(1000, 600) == in_file.pixelColor(1000, 600)  # what is kept, not what was pasted
    assert shown.pixelColor(1000, 600).name() in ("#336699", "#336799")  # a JPEG rounds
    assert not shows(room, "Opening the picture …")


@pytest.mark.parametrize(("width", "height"), [(6000, 4000), (4001, 900), (10_000, 3), (2000, 2000)])
def test_a_picture_is_made_smaller_band_by_band_as_it_would_be_at_once(width: int, height: int) -> None:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    fade = QLinearGradient(0, 0, width, height)
    fade.setColorAt(0, QColor("white"))
    fade.setColorAt(1, QColor("#123456"))
    painter.fillRect(image.rect(), fade)
    painter.end()
    small = reduced(image)
    assert max(small.width(), small.height()) <= 2000
    mode = Qt.TransformationMode.SmoothTransformation
    whole = image.scaled(small.size(), Qt.AspectRatioMode.IgnoreAspectRatio, mode)
    for across in range(0, small.width(), max(1, small.width() // 7)):
        for down in range(small.height()):
            one, other = small.pixelColor(across, down), whole.pixelColor(across, down)
            assert abs(one.red() - other.red()) <= 3, (across, down)


def test_pictures_are_pasted_described_and_asked_for(room: PracticeRoomPage, settle: Settle) -> None:
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    data = QMimeData()
    data.setImageData(image)
    room.editor.insertPlainText("se her")
    room.editor.insertFromMimeData(data)
    (picture,) = wait_for_pictures(room, 1)
    line = room.pictures.findChild(PictureLine)
    line.alt.setText("En blå dør")
    line.people.setChecked(True)
    assert shows(line, "Have you asked them?")
    line.asked.setChecked(True)
    (kept,) = room.context.stores.drafts.heads()[0].pictures
    assert (kept.alt, kept.people, kept.asked) == ("En blå dør", True, True)
    room.looks.set_open(True)
    settle()
    QTest.keyClick(line.alt, Qt.Key.Key_Return)
    next(made for made in line.findChildren(QPushButton) if made.text() == "Remove it").click()
    assert room.session.head.pictures == ()
    assert room.context.stores.drafts.picture(room.session.head, picture) is None


def test_a_file_that_is_no_picture_is_told(room: PracticeRoomPage, tmp_path: Path, settle: Settle) -> None:
    told: list[object] = []
    room.context.error_told.connect(lambda error, _of_page: told.append(error))
    (tmp_path / "x.jpg").write_text("nej")
    room.pictures.add_file(tmp_path / "x.jpg")
    wait_until(lambda: told)
    settle()
    assert [isinstance(each, TrainerError) for each in told] == [True]
    assert room.session.head.pictures == ()
