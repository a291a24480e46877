"""Keep the events in a folder: a snapshot, a tail to append to, and nothing lost."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError, TrainerError
from advocacy_trainer.files import set_aside, sync_file, sync_folder, unwritable, write_atomically
from advocacy_trainer.progress.reading import SNAPSHOT, TAIL, LogContents, read_folder
from advocacy_trainer.progress.record import encode
from advocacy_trainer.progress.snapshot import encode_snapshot, tail_opening
from advocacy_trainer.progress.table import TABLE, EventStorage

COMPACT_FROM = 1000  # records in the tail; a year of one person's learning is about as many


class FolderEvents(EventStorage):
    """Keep events under ``folder``; an appended event is on disk when ``append`` returns.

    Never raises when opened: where the folder cannot be read, or a newer
    version wrote it, ``notices`` says so, what can be read is there, and
    ``append`` raises that sentence.
    """

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        self.folder = folder
        self.notices: list[TrainerError] = []
        self.unreadable: StorageError | None = None
        self._handle: int | None = None
        self._end = 0
        self.documents = {}
        self.next_number = 1
        self._in_tail = 0
        self._barred: TrainerError | None = _opened_to_read() if read_only else None
        try:
            found = read_folder(folder)
        except StorageError as error:
            self._barred = self.unreadable = error
            self.notices.append(error)
            return
        self.documents = found.documents
        self.next_number = found.next_number
        self._in_tail = found.records_in_tail
        self._end = found.tail_size
        self.notices += found.notices
        if found.newer is not None:
            self._barred = found.newer
            self.notices.append(found.newer)
        elif not read_only:
            self._settle(found)

    def append(self, documents: Sequence[Mapping[str, Any]]) -> list[int]:
        """Write the documents at the end and wait until they are on the disk."""
        if self._barred is not None:
            raise self._barred
        if not self._is_ours():
            self._reconcile()
        new = dict(enumerate(documents, self.next_number))
        lines = b"".join(encode(number, document) + b"\n" for number, document in new.items())
        handle = self._open_tail()
        try:
            _write_all(handle, lines)
            sync_file(handle)
        except OSError as error:
            self._withdraw()
            raise unwritable(self.folder / TAIL, error) from error
        self._end += len(lines)
        self.documents.update(new)
        self.next_number += len(new)
        self._in_tail += len(new)
        return list(new)

    def write_anew(self) -> None:
        """Bring our events into the folder again where it was taken away. Raises StorageError."""
        if self._barred is None and self.documents and not self._is_ours():
            self._reconcile()

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Replace everything by TinyDB's wish (an update or a removal)."""
        if self._barred is not None:
            raise self._barred
        documents = {int(number): document for number, document in data.get(TABLE, {}).items()}
        if not self._is_ours():
            self._reconcile()
        self.next_number = max(self.next_number, max(documents, default=0) + 1)
        self._replace(documents)

    def compact(self) -> None:
        """Move the tail into the snapshot, by replacing whole files only."""
        if self._barred is None and self._in_tail:
            self._replace(self.documents)

    def close(self) -> None:
        """Free the file; compact first if the tail has grown long."""
        try:
            if self._in_tail >= COMPACT_FROM:
                self.compact()
        except StorageError:
            pass  # the tail is as good as a snapshot; the next opening tries again
        finally:
            self._let_go()

    def _settle(self, found: LogContents) -> None:
        """Bring the folder into order after reading it: cut a torn line, set damage aside."""
        try:
            if found.schema is not None:
                self._bring_to_today(found.schema)
            elif found.aside:
                self._set_aside(found)
            elif found.torn_at is not None:
                handle = self._open_tail()
                os.ftruncate(handle, found.torn_at)
                sync_file(handle)
                self._end = found.torn_at
            elif self._in_tail >= COMPACT_FROM:
                self.compact()
        except StorageError as error:
            self.notices.append(error)
        except OSError as error:
            self.notices.append(unwritable(self.folder / TAIL, error))

    def _bring_to_today(self, schema: int) -> None:
        """Keep the old files, then write the documents (already today's) in today's format."""
        from advocacy_trainer.progress.migrations import keep_old, moved_notice

        aside = keep_old(self.folder, schema)
        self._replace(self.documents)
        self.notices.append(moved_notice(aside))

    def _set_aside(self, found: LogContents) -> None:
        aside = [set_aside(path) for path in found.aside]
        self._replace(self.documents)
        for path in aside:
            self.notices.append(_was_set_aside(path, len(self.documents)))

    def _replace(self, documents: dict[int, Mapping[str, Any]]) -> None:
        """Write a snapshot of ``documents``, then begin an empty tail.

        A crash between the two leaves a tail whose numbers the snapshot
        already holds (``through``), so they are passed over.
        """
        write_atomically(self.folder / SNAPSHOT, encode_snapshot(documents, self.next_number - 1))
        self._let_go()
        write_atomically(self.folder / TAIL, tail_opening())
        self.documents = documents
        self._in_tail = 0
        self._end = len(tail_opening())

    def _open_tail(self) -> int:
        """Return the tail's handle; make folder and file where missing."""
        if self._handle is not None:
            return self._handle
        path = self.folder / TAIL
        try:
            if not path.exists():
                write_atomically(path, tail_opening())
                sync_folder(self.folder.parent)
                self._end = len(tail_opening())
            flags = os.O_RDWR | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
            self._handle = os.open(path, flags)
        except OSError as error:
            raise unwritable(path, error) from error
        return self._handle

    def _is_ours(self) -> bool:
        """Tell whether the tail is still the file we left, and as long as we left it."""
        try:
            there = (self.folder / TAIL).stat()
            held = there if self._handle is None else os.fstat(self._handle)
        except FileNotFoundError:
            return self._handle is None and self._end == 0
        except OSError as error:
            raise unwritable(self.folder / TAIL, error) from error
        return (held.st_ino, held.st_dev) == (there.st_ino, there.st_dev) and there.st_size == self._end

    def _reconcile(self) -> None:
        """Bring our events and a folder that someone else changed together again."""
        self._let_go()
        gone = not self.folder.exists()
        found = read_folder(self.folder)
        if found.newer is not None:
            self._barred = found.newer
            raise found.newer
        for path in found.aside:
            set_aside(path)
        mine = {document["id"] for document in self.documents.values()}
        others = [document for document in found.documents.values() if document["id"] not in mine]
        first = max(self.next_number, found.next_number)
        self.next_number = first + len(others)
        self._replace({**self.documents, **dict(enumerate(others, first))})
        if gone:
            self.notices.append(_was_gone(str(self.folder), len(self.documents)))
        elif others or found.aside:
            self.notices.append(_was_changed(str(self.folder)))

    def _withdraw(self) -> None:
        """Take back what a failed write may have left half done."""
        if self._handle is None:
            return
        try:
            os.ftruncate(self._handle, self._end)
            sync_file(self._handle)
        except OSError:
            self._let_go()  # the next append looks at the file anew

    def _let_go(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _write_all(handle: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]


def _was_set_aside(path: Path, count: int) -> StorageError:
    return StorageError(
        QT_TRANSLATE_NOOP("errors", "Part of the log could not be read. The file was kept as {name}."),
        QT_TRANSLATE_NOOP(
            "errors", "{count} entries are there. “log restore” brings back what an older copy has."
        ),
        name=path.name,
        count=count,
    )


def _was_gone(folder: str, count: int) -> StorageError:
    return StorageError(
        QT_TRANSLATE_NOOP("errors", "The log's folder {folder} disappeared while the app was open."),
        QT_TRANSLATE_NOOP("errors", "It has been made again with all {count} entries the app still had."),
        folder=folder,
        count=count,
    )


def _was_changed(folder: str) -> StorageError:
    return StorageError(
        QT_TRANSLATE_NOOP(
            "errors", "Something else changed the log's files in {folder} while the app was open."
        ),
        QT_TRANSLATE_NOOP("errors", "The two versions were put together; nothing was lost."),
        folder=folder,
    )


def _opened_to_read() -> StorageError:
    return StorageError(QT_TRANSLATE_NOOP("errors", "The log was opened for reading only."))
