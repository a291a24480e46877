"""What is done for the log when nobody is waiting: copies, compaction, the bin."""

import datetime as dt
from pathlib import Path

from advocacy_trainer.errors import StorageError, TrainerError
from advocacy_trainer.progress.backup import keep_copies
from advocacy_trainer.progress.erasing import empty_old_bin
from advocacy_trainer.progress.folding import first_month_kept, fold
from advocacy_trainer.progress.log import FOLDER, Log


def tidy(folder: Path, log: Log, now: dt.datetime, keep_months: int = 0) -> list[TrainerError]:
    """Tidy a data folder whose lock we hold; return what could not be done, to be told.

    Run it in the background after the start. ``keep_months`` 0 keeps all.
    """
    told: list[TrainerError] = []
    try:
        log.load()
        empty_old_bin(folder, now)
        for left in (folder / FOLDER).glob(".*.new"):
            left.unlink(missing_ok=True)  # begun by a program that was stopped
        if keep_months:
            folding = fold(log.events(), first_month_kept(f"{now:%Y-%m}", keep_months))
            if folding.goes:
                log.replace(folding.events)
        keep_copies(folder / FOLDER, now.date())
        log.save_summary()
    except StorageError as error:
        told.append(error)
    except OSError as error:
        from advocacy_trainer.files import unwritable

        told.append(unwritable(folder / FOLDER, error))
    return told
