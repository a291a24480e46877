"""The photo bench: cut a picture out, see it small, and save it without what it tells."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QKeySequence,
    QPixmap,
    QResizeEvent,
    QShortcut,
)

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.files import write_atomically
from advocacy_trainer.pictures.check import Check
from advocacy_trainer.pictures.checks import check_picture, check_size, check_weight
from advocacy_trainer.pictures.editing import PictureEdit, preview, render, turned_size
from advocacy_trainer.pictures.encoding import encode, kind_for
from advocacy_trainer.pictures.head import Oval, check_head
from advocacy_trainer.pictures.opening import UNHURRIED, open_picture
from advocacy_trainer.pictures.picture import Box, WorkingPicture
from advocacy_trainer.pictures.target import Target
from advocacy_trainer.pictures.targets import covered_by_photo, refuse_the_original, targets
from advocacy_trainer.pictures.told import WHAT, removed
from advocacy_trainer.ui.kit import tasks
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.crop_frame import CropFrame
from advocacy_trainer.ui.kit.empty_state import EmptyState
from advocacy_trainer.ui.kit.file_dialog import ask_for_file, ask_where
from advocacy_trainer.ui.kit.file_kinds import JPEG, PICTURES, PNG, with_ending
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.frame.side_panel import SidePanel
from advocacy_trainer.ui.kit.labels import heading, label, lead, soft
from advocacy_trainer.ui.kit.layouts import Flow, widget_with
from advocacy_trainer.ui.kit.look.spacing import WIDE_PANEL, page_margin
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.pixels import to_pixmap
from advocacy_trainer.ui.kit.standard_folders import saved_as
from advocacy_trainer.ui.profile.photo_bench.check_lines import CheckLines
from advocacy_trainer.ui.profile.photo_bench.clipboard_picture import as_png, clipboard_picture
from advocacy_trainer.ui.profile.photo_bench.controls import BenchControls
from advocacy_trainer.ui.profile.photo_bench.round_previews import RoundPreviews
from advocacy_trainer.ui.profile.photo_bench.tour_portrait import invented_portrait

_LEAST, _TALLEST, _OF_THE_PAGE = 240, 640, 0.35  # px, px, at least of the page's height
_GOOD = 340  # px; a picture that is lower gets the room of the last line
_CARD_SIDE = 200


class _Found(NamedTuple):
    """What opening brought: where it came from, the pixels and what was seen in them."""

    source: Path | bytes
    picture: WorkingPicture
    checks: list[Check]


class PhotoBenchPage(Page):
    """Begin with a choice of picture; then the frame, the controls, the previews and the checks."""

    help_id = "photo-bench"
    wide = True

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Get a picture ready")

    def build(self) -> None:
        """Prepare the two states: no picture yet, and one on the bench."""
        self.setAcceptDrops(True)
        self._source: Path | bytes | None = None  # bytes where it came from the clipboard
        self._picture: WorkingPicture | None = None
        self._checks: list[Check] = []
        self._task: tasks.Task | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._draw)
        self._fit_soon = QTimer(self)
        self._fit_soon.setSingleShot(True)
        self._fit_soon.setInterval(0)
        self._fit_soon.timeout.connect(self._fit)
        if (holder := self.column.parentWidget()) is not None:
            holder.installEventFilter(self)
        self.frame: CropFrame | None = None
        self._begun = False
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    # Where the person is

    def place(self) -> Place:
        """Return the picture and everything chosen for it."""
        source = self._source
        if source is None or self.frame is None:
            return {}
        light, contrast = self.controls.looks()
        oval = self.frame.oval
        return {
            # A pasted picture has no file, and gets none: its bytes stay in memory.
            **({"pasted": source} if isinstance(source, bytes) else {"path": str(source)}),
            "target": self.controls.target_box.currentIndex(),
            "quarters": self.controls.quarters,
            "box": list(self.frame.box),
            "light": light,
            "contrast": contrast,
            "oval": list(oval) if oval else None,
        }

    def restore(self, place: Place) -> None:
        """Show the picture of the place, the one that lies here already, or the beginning."""
        path, pasted = place.get("path"), place.get("pasted")
        source = pasted if isinstance(pasted, bytes) else Path(path) if isinstance(path, str) else None
        if source is None:
            if self._picture is None:
                self._show_beginning()
        elif self._source != source or self._picture is None:
            self.open_file(source, place)

    def leave(self) -> None:
        """Leave nothing half done: what is being opened is not waited for."""
        if self._task is not None:
            self._task.stop()

    # Choosing

    def _show_beginning(self) -> None:
        if self._begun:
            return  # it stands there; building it anew would take the focus away
        self._begun = True
        self.clear()
        self.set_panel(None)
        self.frame = None
        self.add_heading(self.title())
        self.add(
            EmptyState(
                self.context,
                "photo-bench",
                self.tr("Get your picture ready to use here"),
                self.tr(
                    "Choose a picture of your own. You crop it, see it as small as others will, "
                    "and save a new file. The original is never changed. A profile without a "
                    "picture is fine too."
                ),
                self.tr("Choose a picture"),
                self.choose_file,
            )
        )
        paste = button(self.tr("Paste a picture you have copied"), self.paste, "link")
        self.column.addWidget(paste, 0, Qt.AlignmentFlag.AlignHCenter)
        self.set_actions(button(self.tr("Back"), self.back.emit))

    def choose_file(self) -> None:
        """Let the person choose a picture file."""
        path = ask_for_file(self, self.tr("Choose a picture"), [PICTURES])
        if path is not None:
            self.open_file(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that is dropped here."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file that was dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.open_file(Path(files[0]))

    def paste(self) -> None:
        """Open the picture, or the picture file, that lies on the clipboard."""
        found = clipboard_picture()
        if found is None:
            self.tell.emit(
                self.tr("No picture has been copied. Copy one in another program, then paste it here."),
                "attention",
            )
        else:
            self.open_file(found)

    def open_file(self, given: Path | bytes | QImage, place: Place | None = None) -> None:
        """Open a picture off the thread that draws, then show the bench."""
        if self._task is not None:
            self._task.stop()

        def work(task: tasks.Task) -> _Found:
            source = as_png(given) if isinstance(given, QImage) else given
            picture = open_picture(source, seconds=UNHURRIED)
            task.report(1, 2)
            name = source.name if isinstance(source, Path) else ""
            return _Found(source, picture, check_picture(picture, [], name=name))

        task = self._task = tasks.start(work)
        task.done.connect(lambda found: self._opened(task, found, place or {}))
        task.failed.connect(lambda error: self._not_opened(task, error))
        self.setCursor(Qt.CursorShape.BusyCursor)

    def _opened(self, task: tasks.Task, found: _Found, place: Place) -> None:
        if task is not self._task:
            return
        self.unsetCursor()
        self._source, self._picture, self._checks = found
        self._begun = False
        self._show_bench(place)
        announce(self, self.tr("The picture is open."))

    def _not_opened(self, task: tasks.Task, error: Exception) -> None:
        if task is not self._task:
            return
        self.unsetCursor()
        if not isinstance(error, TrainerError):
            raise error
        self.tell_error(error)
        if self._picture is None and not self._begun:
            self._show_beginning()
            if self.isVisible():
                self.focus_first()

    # The bench

    def _show_bench(self, place: Place) -> None:
        picture = self._picture
        assert picture is not None  # noqa: S101 - _opened has set it
        self.clear()
        language = self.context.language
        self.controls = BenchControls(
            self.context, [*targets("profile", language), *targets("banner", language)]
        )
        self.frame = CropFrame(self.context)
        self._adjusted: tuple[int, float, float] | None = None
        self.column.setSpacing(12)
        self.add_heading(self.title(), "", self.controls.target_box)
        self.add(
            lead(self.tr("Move the frame, or drag a corner. The original is not changed.")),
            self.frame,
            self.controls,
        )
        more = Flow(spacing=24)
        self._more = widget_with(more)
        self.frame.setFixedHeight(_LEAST)
        more.addWidget(button(self.tr("Paste a picture"), self.paste, "link"))
        more.addWidget(button(self.tr("Use beside my posts"), self.keep_on_card, "link"))
        more.addWidget(button(self.tr("Back"), self.back.emit, "link"))
        self.add(self._more)
        self.set_panel(self._make_panel())
        self._restore_choices(place)
        self.frame.changed.connect(self._soon.start)
        self.controls.changed.connect(self._controls_changed)
        self.controls.reshaped.connect(self._reshape)
        self.controls.oval_wanted.connect(self._lay_oval)
        self._controls_changed()
        self._reshape()
        self.bar_last()
        self._fit_soon.start()  # once they are shown, all parts tell their heights
        if self.isVisible():
            hand_to(self.frame)

    def _make_panel(self) -> SidePanel:
        """Return what stands beside the picture: how small others see it, and what the app notices."""
        panel = SidePanel(self.tr("How it looks"), WIDE_PANEL)
        self.previews = RoundPreviews()
        self._small = heading(self.tr("As small as others see it"), 2)
        self.check_lines = CheckLines(self.context)
        panel.add(self._small, self.previews)
        panel.column.addSpacing(12)
        panel.add(heading(self.tr("What the app notices"), 2), self.check_lines)
        picture = self._picture
        gone = removed(picture.anatomy) if picture else []
        if gone:
            told = ", ".join(QCoreApplication.translate("pictures", WHAT[word]) for word in gone)
            panel.add(
                label(self.tr("When you save, this is taken out of the file: {what}.").format(what=told))
            )
        panel.add(
            soft(
                self.tr(
                    "These are suggestions, and you decide. A profile without a picture is a profile too."
                )
            )
        )
        panel.set_actions(
            button(self.tr("Another picture"), self.choose_file, "quiet"),
            button(self.tr("Save as …"), self.save_as, "primary"),
        )
        return panel

    def _restore_choices(self, place: Place) -> None:
        assert self.frame is not None  # noqa: S101
        picture = self._picture
        assert picture is not None  # noqa: S101
        self.controls.target_box.setCurrentIndex(int(place.get("target", 0)))
        self.controls.quarters = int(place.get("quarters", 0)) % 4
        self.controls.set_looks(float(place.get("light", 0)), float(place.get("contrast", 0)))
        target = self.controls.target
        self.frame.shape_of = (target.width, target.height)
        box = place.get("box")
        full = turned_size(picture.full_size, self.controls.quarters)
        self.frame.show_picture(QPixmap(), full, Box(*box) if isinstance(box, list) else None)
        oval = place.get("oval")
        if isinstance(oval, list):
            self.frame.oval = Oval(*oval)
            self.controls.oval.setChecked(True)

    def _edit(self) -> PictureEdit:
        assert self.frame is not None  # noqa: S101
        return PictureEdit(self.controls.quarters, self.frame.box, *self.controls.looks())

    def _controls_changed(self) -> None:
        """Draw the whole picture anew where turning, light or contrast changed."""
        picture, frame = self._picture, self.frame
        if picture is None or frame is None:
            return
        looks = (self.controls.quarters, *self.controls.looks())
        if looks != self._adjusted:
            self._adjusted = looks
            full = turned_size(picture.full_size, looks[0])
            size = turned_size(picture.size, looks[0])
            whole = preview(picture, PictureEdit(looks[0], Box(0, 0, *full), *looks[1:]), *size)
            frame.show_picture(to_pixmap(whole), full)
            self._fit()
        self._soon.start()

    def _reshape(self) -> None:
        assert self.frame is not None  # noqa: S101
        target = self.controls.target
        banner = target.use == "banner"
        covered = covered_by_photo(target)
        zone = QRectF(covered.x, covered.y, covered.width, covered.height) if covered else None
        self.frame.set_shape((target.width, target.height), circle=not banner and target.round, covered=zone)
        self._small.setVisible(not banner)
        self.previews.setVisible(not banner)
        self.controls.oval.setVisible(not banner)
        if banner:
            self.controls.oval.setChecked(False)

    def _lay_oval(self, wanted: bool) -> None:
        assert self.frame is not None  # noqa: S101
        self.frame.lay_oval(Oval(0.5, 0.48, 0.45, 0.6) if wanted else None)

    def _draw(self) -> None:
        """Draw the previews and say what is seen now."""
        picture, frame = self._picture, self.frame
        if picture is None or frame is None:
            return
        target = self.controls.target
        if target.use == "profile":
            side = round(_CARD_SIDE * self.devicePixelRatioF())
            self.previews.show_picture(to_pixmap(preview(picture, self._edit(), side, side)))
        self.check_lines.show_checks(self.checks_now(target))

    def checks_now(self, target: Target) -> list[Check]:
        """Return what is to be said of the picture as it lies, for one place."""
        assert self.frame is not None  # noqa: S101
        box = self.frame.box
        checks = [check_size((box.width, box.height), target), *self._checks]
        if isinstance(self._source, Path) and self._picture is not None and target.most_bytes:
            checks.append(check_weight(self._picture.anatomy.file_bytes, target))
        if self.frame.oval is not None:
            checks.insert(1, check_head(self.frame.oval, round_frame=target.round))
        return [
            check
            for check in checks
            if not check.ok or check.id.startswith(("size", "head", "sharp", "light"))
        ]

    # Saving

    def save_as(self) -> None:
        """Ask where, and save the cut-out there in the target's size."""
        source, target = self._source, self.controls.target
        stem = source.stem if isinstance(source, Path) else self.tr("picture")
        name = f"{stem}-{target.platform}-{target.use}.jpg"
        path = ask_where(self, self.tr("Save the picture"), name, [JPEG, PNG])
        if path is not None:
            self.save_to(path)

    def save_to(self, out: Path) -> None:
        """Save the cut-out off the thread that draws; the original is refused as a place."""
        source, target, edit = self._source, self.controls.target, self._edit()
        assert source is not None  # noqa: S101
        out = with_ending(out, JPEG, [JPEG, PNG])

        def work(task: tasks.Task) -> tuple[Path, int]:
            if isinstance(source, Path):
                refuse_the_original(source, out)
            kind = kind_for(out.name)
            picture = render(source, edit, target.width, target.height, UNHURRIED)
            task.report(1, 2)
            data = encode(picture, kind, target.most_bytes)
            write_atomically(out, data)
            return out, len(data)

        self._run(work, self._saved)

    def _saved(self, written: Any) -> None:
        out, size = written
        told = self.tr("It is {kilobytes} kB and contains nothing but the picture.")
        self.tell.emit(f"{saved_as(out)} {told.format(kilobytes=-(-int(size) // 1000))}", "good")

    def keep_on_card(self) -> None:
        """Keep a small copy for the previews of posts in this app."""
        source, edit = self._source, self._edit()
        assert source is not None  # noqa: S101
        if self.controls.target.use == "banner":
            edit = edit._replace(box=None)

        def work(task: tasks.Task) -> bytes:
            del task
            return encode(render(source, edit, _CARD_SIDE, _CARD_SIDE, UNHURRIED), "PNG")

        self._run(work, self._picture_saved)

    def _picture_saved(self, data: Any) -> None:
        try:
            self.context.stores.profile_card.change(picture=bytes(data))
        except TrainerError as error:
            self.tell_error(error)
            return
        self.tell.emit(
            self.tr(
                "The picture is on your card. It is shown only if you turn the card on under “Profile check”."
            ),
            "good",
        )

    def _run(self, work: Callable[[tasks.Task], Any], done: Callable[[Any], None]) -> None:
        task = self._task = tasks.start(work)
        task.done.connect(done)
        task.failed.connect(lambda error: self._not_opened(task, error))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the picture be as large as the page has room for."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the picture anew when what stands around it takes another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_soon.start()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        if self.frame is None:
            return
        wide = self.scroller.viewport().width() - 2 * page_margin(self.window().width())
        least = max(_LEAST, self.height() * _OF_THE_PAGE)
        high = min(_TALLEST, max(least, self._room_for_frame(wide)))
        needed = max(_LEAST, self.frame.height_needed(wide))  # more would be empty ground above and below
        self.frame.setFixedHeight(round(min(high, needed)))

    def _room_for_frame(self, wide: int) -> int:
        """Return the px of height that all else leaves to the picture, with what an oval will be told."""
        assert self.frame is not None  # noqa: S101 - _fit has looked
        beside = self.column.totalHeightForWidth(wide) - self.frame.minimumHeight()
        beside += self.controls.words_to_come(wide)
        room = self.scroller.viewport().height() - sum(self.upright) - beside
        # Before the picture is small, the last line goes below the window's edge.
        below = self._more.heightForWidth(wide) + self.column.spacing()
        return max(room, min(_GOOD, room + below))

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show the beginning, a profile picture with an oval, a banner, and a file that is no picture."""
        return {
            "": lambda page: page.restore({}),
            "profile": partial(_with_portrait, {"oval": [0.5, 0.47, 0.5, 0.66]}),
            "banner": partial(_with_portrait, {"target": 7}),
            "no-picture": lambda page: page.restore({"path": str(page.context.lessons_dir / "course.toml")}),
        }


def _with_portrait(chosen: Place, page: Page) -> None:
    page.restore({"path": str(invented_portrait(page.context.stores.folder)), **chosen})
