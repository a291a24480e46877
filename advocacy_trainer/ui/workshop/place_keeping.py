"""Keep where a workshop under way is, and go on with it where it was cut short."""

import datetime as dt
import time
from pathlib import Path
from typing import TYPE_CHECKING

from advocacy_trainer.course.variants import LearnerProfile
from advocacy_trainer.drafts.autosave import Autosave
from advocacy_trainer.errors import TrainerError
from advocacy_trainer.files import write_atomically
from advocacy_trainer.ui.workshop.running import Origin, RunningWorkshop, run_in, running_in
from advocacy_trainer.ui.writing.writer import region_of, words_of
from advocacy_trainer.workshop import kept_place, pace
from advocacy_trainer.workshop.kept_place import KeptWorkshop, kept_text, path_in
from advocacy_trainer.workshop.library import read_shelf
from advocacy_trainer.workshop.model import RunSheet
from advocacy_trainer.workshop.papers import read_material
from advocacy_trainer.workshop.reader import read_sheet_text

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context

_EVERY = 60.0  # s; »from 10.42« is then true to the minute


class PlaceKeeper:
    """Save where a workshop is, off the thread that draws; an ended one leaves no file."""

    def __init__(self, context: "Context", data: Path) -> None:
        self._context = context
        self._data = data
        self._over = False
        self._told = False
        self._last: object = None
        self._at = 0.0
        self._autosave = Autosave(self._save, self._failed)

    def take(self, running: RunningWorkshop) -> None:
        """Take where it is now; what has not moved is saved again once a minute."""
        if self._over or self._context.stores.folder != self._data:
            self._over = True  # nothing is saved there any more
            return
        kept = running.kept()
        if kept is None:
            return
        now = time.monotonic()
        moment = (_moment(kept), running.going.promised, running.going.anchor)
        if now - self._at < _EVERY and moment == self._last:
            return
        self._last, self._at = moment, now
        self._autosave.put(kept_text(kept))

    def flush(self) -> None:
        """Save now what waits."""
        self._autosave.flush()

    def end(self) -> None:
        """Save no more, and take the file away: the workshop is over."""
        was_over, self._over = self._over, True
        self._autosave.close()
        if not was_over:
            forget(self._data)

    def _save(self, content: str) -> None:
        if not self._over:
            write_atomically(path_in(self._data), content)
            self._told = False

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, TrainerError):
            raise error
        if not self._told:
            self._told = True
            self._context.tell_error(error)


def _moment(kept: KeptWorkshop) -> KeptWorkshop:
    """Return what stays the same as long as nobody does anything, whatever the clock says."""
    return kept._replace(began=0, promised=0, saved=dt.datetime.min.replace(tzinfo=dt.UTC), before=())


def hold(context: "Context", running: RunningWorkshop) -> None:
    """Begin a workshop in a window, and keep its place where things are saved."""
    run_in(context, running)
    data = context.stores.folder
    if data is not None and running.origin is not None:
        running.keeper = PlaceKeeper(context, data)
        running.keeper.take(running)


def cut_short(context: "Context") -> KeptWorkshop | None:
    """Return the workshop that was under way when the app ended, None without one, or one of another day."""
    data = context.stores.folder
    if data is None or running_in(context) is not None:
        return None
    kept = kept_place.read_kept(data)
    if kept is None or not kept_place.is_offered(kept, pace.reading().wall):
        return None
    return kept


def sheets_of(context: "Context", kept: KeptWorkshop) -> tuple[RunSheet | None, RunSheet | None]:
    """Return the run-sheet as it was held, and the whole one; None for a text that is none."""
    library = read_shelf(context.lessons_dir, kept.lang).sheets.get
    return (
        read_sheet_text(kept.sheet, kept.lang, library).sheet,
        read_sheet_text(kept.whole, kept.lang, library).sheet,
    )


def go_on(context: "Context", kept: KeptWorkshop) -> bool:
    """Go on with a workshop that was cut short; False where its run-sheet is none. Raises ContentError."""
    sheet, whole = sheets_of(context, kept)
    if sheet is None:
        return False
    origin = Origin(whole or sheet, Path(kept.file) if kept.file else None, kept.presence)
    running = RunningWorkshop(
        sheet,
        kept.saved,
        read_material(context.lessons_dir, sheet),
        words_of(context),
        LearnerProfile(context.settings.text("work"), region=region_of(context)),
        origin=origin,
    )
    running.go_on(kept)
    hold(context, running)
    return True


def forget(data: Path) -> None:
    """Forget where the last workshop was; what cannot be taken away is offered until it is too old."""
    try:
        path_in(data).unlink(missing_ok=True)
    except OSError:
        return
