"""The door to the private log: open it, append to it, read it."""

import datetime as dt
import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.progress.events import Event, from_document, new_event, to_document

if TYPE_CHECKING:
    from advocacy_trainer.progress.summary import Summary
    from advocacy_trainer.progress.table import EventStorage, EventTable

FOLDER = "log"


LONG_FILES = 500_000  # bytes: some 2,500 entries, read in about 20 ms
MANY = 2_500  # entries, added up in about 4 ms


class Log:
    """The private log of one person.

    Opening costs nothing: the files are read at the first question or entry
    (about 0.1 s for 20,000 entries; call ``load`` from a background task to
    pay for it there). Safe to use from several threads.
    """

    def __init__(self, folder: Path | None, *, read_only: bool = False) -> None:
        self._root = folder
        self.folder = None if folder is None else folder / FOLDER
        self._read_only = read_only
        self._lock = threading.RLock()
        self._storage: EventStorage | None = None
        self._table: EventTable | None = None
        self._events: list[Event] | None = None
        self._ids: set[str] | None = None
        self._state = 0  # another one whenever the entries are others, or the files are let go of
        self._summary: tuple[int, str, Summary] | None = None  # of which state, on which day
        self._told = 0
        self.listener: Callable[[TrainerError], object] | None = None  # told what is found, as it is found

    @classmethod
    def open(cls, folder: Path | None, *, read_only: bool = False) -> "Log":
        """Open the log of a data folder; None keeps everything in memory only."""
        return cls(folder, read_only=read_only)

    @property
    def remembers(self) -> bool:
        """Tell whether what is appended outlives the program."""
        return self.folder is not None

    @property
    def notices(self) -> Sequence[TrainerError]:
        """Return what the person should be told about the files, to be shown, not raised."""
        self.load()
        return tuple(getattr(self._storage, "notices", ()))

    @property
    def unreadable(self) -> TrainerError | None:
        """Return why the files cannot be read at all, None where they can."""
        self.load()
        found: TrainerError | None = getattr(self._storage, "unreadable", None)
        return found

    def load(self) -> None:
        """Read the files if that has not been done."""
        with self._lock:
            self._open_table()

    def append(
        self,
        kind: str,
        *,
        lesson: str | None = None,
        step: str | None = None,
        block: str | None = None,
        **data: Any,
    ) -> Event:
        """Write down that something happened now; it is on disk when this returns.

        Raises StorageError (disk full, folder gone, newer data) with nothing
        written, and ValueError for a kind that ``KINDS`` does not know.
        """
        event = new_event(kind, lesson=lesson, step=step, block=block, data=data)
        self.take_in([event])
        return event

    def take_in(self, events: Iterable[Event]) -> list[Event]:
        """Append ready-made events durably; return those that were new by their id."""
        with self._lock:
            table = self._open_table()
            known = self._known()
            new: dict[str, Event] = {}
            for event in events:
                if event.id not in known:
                    new.setdefault(event.id, event)
            if new:
                table.insert_multiple([to_document(event) for event in new.values()])
                known.update(new)
                if self._events is not None:
                    self._events.extend(new.values())
                self._state += 1
                self._tell()
            return list(new.values())

    def events(self) -> Sequence[Event]:
        """Return all events in the order they were written."""
        with self._lock:
            if self._events is None:
                table = self._open_table()
                self._events = [from_document(document) for document in table.documents()]
            return list(self._events)

    def erase(self, unwanted: Callable[[Event], bool]) -> int:
        """Erase entries for good and return how many; dated copies are ``erasing``'s affair."""
        with self._lock:
            table = self._open_table()
            numbers = [row.doc_id for row in table.all() if unwanted(from_document(row))]
            if numbers:
                table.remove(doc_ids=numbers)
                self._events = self._ids = None
                self._state += 1
            return len(numbers)

    def replace(self, events: Sequence[Event]) -> None:
        """Put other events in place of all there are, as one step: whole or not at all."""
        with self._lock:
            table = self._open_table()
            first = self._storage.next_number if self._storage is not None else 1
            rows = {str(number): to_document(event) for number, event in enumerate(events, first)}
            table.storage.write({table.name: rows})
            self._events = self._ids = None
            self._state += 1

    def summary(self) -> "Summary":
        """Return the log in short; from the small file beside it while that is up to date."""
        with self._lock:
            if self._storage is None and self._root is not None:
                from advocacy_trainer.progress.summary import read_summary

                cached = read_summary(self._root)
                if cached is not None:
                    return cached
            if (known := self._known_summary()) is not None:
                return known
            events, state = self.events(), self._state
        from advocacy_trainer.progress.tally import summarise

        day = _today()
        made = summarise(events)  # nobody who writes waits for it
        with self._lock:
            if state == self._state:
                self._summary = state, day, made
        return made

    def save_summary(self) -> None:
        """Bring the small file up to date; call it when the person pauses, and before closing."""
        from advocacy_trainer.progress.summary import read_summary, stamp_of, write_summary

        if self._root is None or self._read_only or read_summary(self._root) is not None:
            return
        self.load()
        with self._lock:
            state, stamp = self._state, stamp_of(self._root)
        made = self.summary()
        with self._lock:
            if state == self._state and stamp == stamp_of(self._root):
                write_summary(self._root, made)

    def _known_summary(self) -> "Summary | None":
        """Return the log in short where it was added up today and nothing has come since."""
        if self._summary is None or self._summary[:2] != (self._state, _today()):
            return None
        return self._summary[2]

    def compact(self) -> None:
        """Gather everything in one file again. Raises StorageError; nothing is lost then."""
        with self._lock:
            self._open_table()
            compact = getattr(self._storage, "compact", None)
            if compact is not None:
                compact()

    def write_anew(self) -> None:
        """Write the files again where they have gone, if they were read. Raises StorageError."""
        with self._lock:
            again = getattr(self._storage, "write_anew", None)
            if again is not None:
                again()
                self._tell()

    def close(self) -> None:
        """Let go of the files; the log may be used again and then reads anew."""
        with self._lock:
            self._state += 1
            if self._storage is not None and self.folder is not None:
                self._storage.close()
                self._storage = self._table = self._events = self._ids = None

    def __enter__(self) -> "Log":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _known(self) -> set[str]:
        if self._ids is None:
            self._ids = {document["id"] for document in self._open_table().documents()}
        return self._ids

    def _open_table(self) -> "EventTable":
        if self._table is None:
            from advocacy_trainer.progress.table import TABLE, EventTable, MemoryEvents

            if self.folder is None:
                self._storage = MemoryEvents()
            else:
                from advocacy_trainer.progress.store import FolderEvents

                self._storage = FolderEvents(self.folder, read_only=self._read_only)
            self._table = EventTable(self._storage, TABLE)
            self._told = 0
            self._tell()
        return self._table

    def _tell(self) -> None:
        """Tell the listener what has been found since the last time."""
        if self.listener is None:
            return
        found = getattr(self._storage, "notices", ())[self._told :]
        self._told += len(found)
        for notice in found:
            self.listener(notice)

    @property
    def adding_up_takes_time(self) -> bool:
        """Tell whether the log in short is yet to be made of so many entries that a person would notice."""
        with self._lock:
            return self._events is not None and len(self._events) > MANY and self._known_summary() is None

    @property
    def is_read(self) -> bool:
        """Tell whether the files were read, so that asking costs nothing."""
        return self._table is not None

    @property
    def takes_time(self) -> bool:
        """Tell whether the files are yet to be read and so long that a person would notice."""
        if self.is_read or self.folder is None:
            return False
        from advocacy_trainer.progress.summary import SOURCES

        size = 0
        for name in SOURCES:
            try:
                size += (self.folder / name).stat().st_size
            except OSError:
                continue  # reading it says what is wrong
        return size > LONG_FILES


def _today() -> str:
    """Return the day: what an entry's clock is held against changes with it."""
    return dt.datetime.now().astimezone().date().isoformat()
