"""The photo bench with real pictures: the frame follows, the file is clean, the original stays."""

import math
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from finders import press
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QThreadPool, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from advocacy_trainer.organisation.colours import contrast
from advocacy_trainer.pictures.headers.reader import look
from advocacy_trainer.pictures.picture import Box
from advocacy_trainer.ui.profile.photo_bench.page import PhotoBenchPage
from advocacy_trainer.ui.shell.window import MainWindow

MakeWindow = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def empty_clipboard(application: QApplication) -> Iterator[None]:
    """Leave nothing of ours on the clipboard: Qt would let go of it after Python has ended, and crash."""
    yield
    application.clipboard().clear()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(1200, 800, QImage.Format.Format_RGB32)
    image.fill(QColor("#cfe3ea"))
    painter = QPainter(image)
    painter.setBrush(QColor("#d9a98a"))
    painter.drawEllipse(450, 200, 300, 400)
    painter.end()
    path = tmp_path / "me.png"
    image.save(str(path))
    return path


def settle(application: QApplication) -> None:
    for _ in range(6):
        application.processEvents()
        QThreadPool.globalInstance().waitForDone(5000)


def opened(window: MainWindow, application: QApplication, path: Path) -> PhotoBenchPage:
    page = window.open_page("photo-bench")
    assert isinstance(page, PhotoBenchPage)
    page.open_file(path)
    settle(application)
    assert page.frame is not None
    return page


def test_the_frame_moves_by_mouse_and_keys(
    make_window: MakeWindow, application: QApplication, picture: Path
) -> None:
    page = opened(make_window(), application, picture)
    frame = page.frame
    assert frame is not None
    assert frame.box == Box(200, 0, 800, 800)
    centre = frame.frame_on_screen().center().toPoint()
    QTest.mousePress(frame, Qt.MouseButton.LeftButton, pos=centre)
    QTest.mouseMove(frame, centre + QPointF(60, 0).toPoint())
    QTest.mouseRelease(frame, Qt.MouseButton.LeftButton, pos=centre + QPointF(60, 0).toPoint())
    assert frame.box.left > 250
    frame.setFocus()
    QTest.keyClick(frame, Qt.Key.Key_Minus)
    assert frame.box.width < 800
    before = frame.box
    QTest.keyClick(frame, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert frame.box.top == before.top + 1
    QTest.keyClick(frame, Qt.Key.Key_Left)
    assert frame.box.left < before.left
    corner = frame.frame_on_screen().topLeft().toPoint()
    QTest.mousePress(frame, Qt.MouseButton.LeftButton, pos=corner)
    QTest.mouseMove(frame, corner + QPointF(40, 40).toPoint())
    QTest.mouseRelease(frame, Qt.MouseButton.LeftButton, pos=corner + QPointF(40, 40).toPoint())
    assert frame.box.width < before.width
    assert frame.box.width == frame.box.height
    assert f"{frame.box.width} × {frame.box.height}" in frame.accessibleDescription()


def test_the_saved_file_has_the_size_and_the_original_stays(
    make_window: MakeWindow, application: QApplication, picture: Path, tmp_path: Path
) -> None:
    page = opened(make_window(), application, picture)
    before = picture.read_bytes()
    page.controls.light.setValue(40)
    for index, target in enumerate(page.controls.targets):
        page.controls.target_box.setCurrentIndex(index)
        out = tmp_path / f"{index}.jpg"
        page.save_to(out)
        settle(application)
        anatomy = look(out)
        assert (anatomy.width, anatomy.height) == (target.width, target.height)
        assert anatomy.tells == set()
    page.save_to(picture)
    settle(application)
    assert picture.read_bytes() == before


def test_turning_and_choices_survive_a_rebuild(
    make_window: MakeWindow, application: QApplication, picture: Path
) -> None:
    window = make_window()
    page = opened(window, application, picture)
    press(page.controls, "Turn right")
    page.controls.oval.setChecked(True)
    page.controls.contrast.setValue(20)
    assert page.frame is not None
    assert page.frame.full == (800, 1200)
    kept = page.place()
    window.choose("text_scale", 150)
    settle(application)
    again = window.page
    assert isinstance(again, PhotoBenchPage)
    settle(application)
    assert again.place() == kept


def test_a_bad_file_gets_a_sentence_and_the_bench_stays(
    make_window: MakeWindow, application: QApplication, picture: Path, tmp_path: Path
) -> None:
    window = make_window()
    page = opened(window, application, picture)
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"\xff\xd8\xff\xe0 cut")
    page.open_file(bad)
    settle(application)
    assert page.place()["path"] == str(picture)
    assert any("damaged" in text for text, _ in window.notices.values())


def test_the_card_gets_a_small_picture(
    make_window: MakeWindow, application: QApplication, picture: Path
) -> None:
    window = make_window()
    page = opened(window, application, picture)
    page.keep_on_card()
    settle(application)
    card = window.context.stores.profile_card.card
    assert QImage.fromData(card.picture).width() == 200
    assert not card.shown


def test_the_head_is_judged_only_where_an_oval_lies(
    make_window: MakeWindow, application: QApplication, picture: Path
) -> None:
    page = opened(make_window(), application, picture)
    target = page.controls.target
    assert "head" not in {check.id for check in page.checks_now(target)}
    page.controls.oval.setChecked(True)
    assert "head" in {check.id for check in page.checks_now(target)}
    frame = page.frame
    assert frame is not None
    assert frame.oval is not None
    before = frame.oval
    held = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(frame, Qt.Key.Key_Right, held)
    assert frame.oval.x > before.x
    QTest.keyClick(frame, Qt.Key.Key_Up, held | Qt.KeyboardModifier.ShiftModifier)
    assert frame.oval.height < before.height


def test_a_copied_picture_is_pasted_and_leaves_no_file(
    make_window: MakeWindow, application: QApplication, picture: Path, tmp_path: Path
) -> None:
    window = make_window()
    page = window.open_page("photo-bench")
    assert isinstance(page, PhotoBenchPage)
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    page.paste()
    settle(application)
    assert any("No picture has been copied" in text for text, _ in window.notices.values())
    before = sorted(tmp_path.rglob("*"))
    clipboard.setImage(QImage(str(picture)))
    page.paste()
    settle(application)
    assert page.frame is not None
    assert page.frame.full == (1200, 800)
    assert "path" not in page.place()
    out = tmp_path / "cut.jpg"
    page.save_to(out)
    settle(application)
    assert look(out).tells == set()
    assert [path for path in sorted(tmp_path.rglob("*")) if path.suffix in (".png", ".jpg", "")] == sorted(
        [*(path for path in before if path.suffix in (".png", ".jpg", "")), out]
    )
    window.choose("text_scale", 150)
    settle(application)
    again = window.page
    assert isinstance(again, PhotoBenchPage)
    assert again.frame is not None
    assert again.frame.full == (1200, 800)


def test_a_copied_file_is_opened_and_kept_as_the_original(
    make_window: MakeWindow, application: QApplication, picture: Path
) -> None:
    page = make_window().open_page("photo-bench")
    assert isinstance(page, PhotoBenchPage)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    QGuiApplication.clipboard().setMimeData(data)
    page.paste()
    settle(application)
    assert page.place()["path"] == str(picture)
    before = picture.read_bytes()
    page.save_to(picture)
    settle(application)
    assert picture.read_bytes() == before


def test_bytes_on_the_clipboard_that_are_no_picture_get_a_sentence(
    make_window: MakeWindow, application: QApplication
) -> None:
    window = make_window()
    page = window.open_page("photo-bench")
    assert isinstance(page, PhotoBenchPage)
    data = QMimeData()
    data.setData("image/png", b"\x89PNG\r\n\x1a\n cut")
    QGuiApplication.clipboard().setMimeData(data)
    page.paste()
    settle(application)
    assert page.frame is None
    assert any("damaged" in text for text, _ in window.notices.values())


def test_the_oval_is_sized_by_the_dot_on_its_line(
    make_window: MakeWindow, application: QApplication, picture: Path
) -> None:
    page = opened(make_window(), application, picture)
    page.controls.oval.setChecked(True)
    frame = page.frame
    assert frame is not None
    assert frame.oval is not None
    before = frame.oval
    dot = frame.oval_handle(frame.oval_on_screen(frame.frame_on_screen())).toPoint()
    there = dot + QPointF(15, 15).toPoint()
    QTest.mousePress(frame, Qt.MouseButton.LeftButton, pos=dot)
    QTest.mouseMove(frame, there)
    QTest.mouseRelease(frame, Qt.MouseButton.LeftButton, pos=there)
    assert frame.oval.width > before.width
    assert frame.oval.height > before.height
    now = frame.oval_handle(frame.oval_on_screen(frame.frame_on_screen())).toPoint()
    assert (now - there).manhattanLength() <= 3


def test_every_button_is_seen_where_large_letters_make_them_wrap(
    make_window: MakeWindow, application: QApplication, picture: Path
) -> None:
    window = make_window(text_scale=200)
    window.resize(800, 600)
    page = opened(window, application, picture)
    settle(application)
    seen = [made for made in page.findChildren(QPushButton) if not made.isHidden()]
    assert len(seen) > 5
    for made in seen:
        holder = made.parentWidget()
        assert holder is not None
        assert holder.rect().contains(made.geometry()), made.text()


def test_the_small_pictures_stand_beside_the_crop(
    make_window: MakeWindow, application: QApplication, picture: Path
) -> None:
    window = make_window(language="da")
    window.resize(1366, 768)
    window.show()
    page = opened(window, application, picture)
    settle(application)
    settle(application)  # the head, below which all stands, has gone into two rows
    assert page.frame is not None
    frame = QRect(page.frame.mapTo(window, QPoint(0, 0)), page.frame.size())
    previews = QRect(page.previews.mapTo(window, QPoint(0, 0)), page.previews.size())
    assert frame.width() >= 540
    assert previews.left() > frame.right()
    assert previews.intersects(QRect(0, 0, window.width(), window.height()))
    circles = [circle for circle, _ in page.previews.places()]
    assert [round(circle.width()) for circle in circles] == [152, 64, 40]
    assert len({circle.bottom() for circle in circles}) == 1  # on one line
    controls = page.controls.mapTo(window, QPoint(0, 0))
    assert controls.y() > frame.bottom()


@pytest.mark.parametrize(
    ("size", "language"),
    [((1180, 760), "da"), ((1366, 768), "en"), ((1920, 1080), "da")],
)
def test_what_is_told_of_an_oval_stands_whole_and_moves_nothing(
    make_window: MakeWindow, application: QApplication, picture: Path, size: tuple[int, int], language: str
) -> None:
    window = make_window(language=language)
    window.resize(*size)
    window.show()
    page = opened(window, application, picture)
    settle(application)
    settle(application)
    controls = page.controls
    before = controls.oval.mapTo(window, QPoint(0, 0))
    controls.oval.click()
    settle(application)
    settle(application)
    assert controls.oval.mapTo(window, QPoint(0, 0)) == before
    told = controls.oval_words
    foot = told.mapTo(page.scroller.viewport(), QPoint(0, told.heightForWidth(told.width()))).y()
    assert foot <= page.scroller.viewport().height()
    assert min(controls.light.width(), controls.contrast.width()) >= 150
    assert abs(controls.light.width() - controls.contrast.width()) <= 1


def test_as_it_was_takes_turning_light_and_contrast_back(
    make_window: MakeWindow, application: QApplication, picture: Path
) -> None:
    page = opened(make_window(), application, picture)
    press(page, "Turn right")
    page.controls.light.setValue(40)
    page.controls.contrast.setValue(-30)
    press(page, "Turning, light and contrast as they were")
    assert (page.controls.quarters, *page.controls.looks()) == (0, 0, 0)


@pytest.mark.parametrize("ground", ["white", "black", "#1f6f78", "#8a8a8a"])
def test_the_ring_shows_on_any_picture(
    make_window: MakeWindow, application: QApplication, tmp_path: Path, ground: str
) -> None:
    plain = QImage(600, 600, QImage.Format.Format_RGB32)
    plain.fill(QColor(ground))
    plain.save(str(tmp_path / "plain.png"))
    window = make_window()
    window.show()
    page = opened(window, application, tmp_path / "plain.png")
    frame = page.frame
    assert frame is not None
    drawn = frame.grab().toImage()
    ring = frame.frame_on_screen()
    middle, radius = ring.center(), ring.width() / 2
    seen = set()
    for number in range(45, 135):
        turn = number * math.tau / 720
        at = middle + QPointF(math.cos(turn), math.sin(turn)) * radius
        seen.add(drawn.pixelColor(at.toPoint()).name())
    assert max(contrast(colour, QColor(ground).name()) for colour in seen) >= 3
