"""Keep what is typed anywhere, until it has reached the place where it belongs.

One file, ``unsaved.jsonl``, holds a text for each key, one a line below its
head. A key names the place of the text: ``journal/new``,
``card/core-08/my-card/why``. An empty text is a value too: it says that what
was there has been taken away.
"""

import json
import threading
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer import json_reading
from advocacy_trainer.drafts.autosave import Autosave
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError, TrainerError
from advocacy_trainer.files import set_aside, unreadable, write_atomically

FILE_NAME = "unsaved.jsonl"
FORMAT = "advocacy-trainer-unsaved"
SCHEMA = 1
LONGEST_FILE = 20_000_000  # bytes; a draft holds 100,000 characters, and few places are written in at once

# What may be lost by a kill: this and the time a save takes, which together stay below two seconds.
SECONDS = 1.0


class UnsavedTexts:
    """The texts of one data folder by their keys; ``folder`` None keeps them in memory only.

    ``put`` returns at once and the text is on the disk within ``SECONDS``;
    ``drop`` and ``flush`` write before they return. ``failed`` is told the
    first of several saves that fail, perhaps on another thread; each later
    text tries again. Of a damaged file the texts that can be read are kept, the file
    is set aside and told in ``notices``; one from a newer version is left as it is,
    and what is typed then stays in memory. Several threads may use one at once.
    """

    def __init__(
        self,
        folder: Path | None,
        *,
        read_only: bool = False,
        failed: Callable[[TrainerError], object] = lambda error: None,
    ) -> None:
        self.notices: list[TrainerError] = []
        self._tell = failed
        self._told = False
        self._path = None if folder is None or read_only else folder / FILE_NAME
        self._barred = folder is not None and read_only  # it should be saved, and cannot be
        self._door = threading.Lock()
        self._texts: dict[str, str] = {}
        self._fleeting: set[str] = set()  # keys that are written to no disk
        if folder is not None:
            self._read(folder / FILE_NAME)
        self._autosave = Autosave(self._save, self._failed, SECONDS)

    def get(self, key: str) -> str | None:
        """Return what was typed there, None where nothing waits."""
        with self._door:
            return self._texts.get(key)

    def keys(self, beginning: str = "") -> list[str]:
        """Return the keys that begin so, in their order."""
        with self._door:
            return sorted(key for key in self._texts if key.startswith(beginning))

    def put(self, key: str, text: str, *, durable: bool = True) -> None:
        """Take what stands there now; with ``durable`` False it is held in memory alone."""
        with self._door:
            self._texts[key] = text
            if durable:
                self._fleeting.discard(key)
            else:
                self._fleeting.add(key)
        if durable:
            self._autosave.put("")

    def forget(self, key: str) -> None:
        """Let go of a text that is as it was; the file follows within the second."""
        if self._take((key,)):
            self._autosave.put("")

    def drop(self, *keys: str) -> bool:
        """Let go of texts that have reached their place; tell whether the file says so too."""
        if self._take(keys):
            self._autosave.put("")
        return self.flush()

    def drop_under(self, *beginnings: str) -> bool:
        """Let go of every text whose key begins so; tell whether the file says so too."""
        return self.drop(*(key for key in self.keys() if key.startswith(beginnings)))

    def flush(self) -> bool:
        """Save now what waits; tell whether all is saved that is to be."""
        with self._door:
            waits = self._barred and self._texts.keys() - self._fleeting
        return self._autosave.flush() and not waits

    def is_kept(self, key: str) -> bool:
        """Tell whether what stands under a key is on the disk."""
        with self._door:
            durable = self._path is not None and key in self._texts and key not in self._fleeting
        return durable and self.flush()

    def close(self) -> bool:
        """Save what waits and let go of the file; tell whether all is saved."""
        return self._autosave.close()

    def write_anew(self) -> None:
        """Write the file again where it has gone."""
        if self._path is not None and self._texts and not self._path.exists():
            self._autosave.put("")
            self.flush()

    def stay_in_memory(self) -> None:
        """Write nothing from now on; what lies in the folder is left as it is."""
        with self._door:
            self._path, self._barred = None, False
        self._autosave.close()

    def take_in(self, other: "UnsavedTexts") -> None:
        """Take what another store holds; it is the newer."""
        with other._door:
            texts, fleeting = dict(other._texts), set(other._fleeting)
        for key, text in texts.items():
            self.put(key, text, durable=key not in fleeting)
        self.flush()

    def _take(self, keys: tuple[str, ...]) -> bool:
        """Take texts out; tell whether one of them may lie on the disk."""
        with self._door:
            found = [key for key in keys if self._texts.pop(key, None) is not None]
            durable = [key for key in found if key not in self._fleeting]
            self._fleeting.difference_update(found)
        return bool(durable)

    def _save(self, _newest: str) -> None:
        """Write the file, or take it away where nothing waits; runs on the autosave's thread too."""
        with self._door:
            path = self._path
            texts = {key: text for key, text in self._texts.items() if key not in self._fleeting}
        if path is None:
            return
        if texts:
            write_atomically(path, encode(texts))
        else:
            try:
                path.unlink(missing_ok=True)
            except OSError:
                write_atomically(path, encode({}))
        self._told = False

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, TrainerError):
            raise error
        if not self._told:
            self._told = True
            self._tell(error)

    def _read(self, path: Path) -> None:
        try:
            found = parse(path.read_bytes()) if path.stat().st_size <= LONGEST_FILE else _UNREADABLE
        except FileNotFoundError:
            return
        except OSError as error:
            self._path, self._barred = None, True
            self.notices.append(unreadable(path, error))
            return
        if found.schema > SCHEMA:
            self._path, self._barred = None, True
            return
        self._texts = dict(found.texts)
        if not found.whole and self._path is not None:
            self._set_aside(path)

    def _set_aside(self, path: Path) -> None:
        try:
            aside = set_aside(path)
            if self._texts:
                write_atomically(path, encode(self._texts))
        except StorageError as error:
            self._path, self._barred = None, True
            self.notices.append(error)
            return
        self.notices.append(
            StorageError(
                QT_TRANSLATE_NOOP("errors", "Some of what you had typed but not saved could not be read."),
                QT_TRANSLATE_NOOP(
                    "errors", "The file was kept as {kept}; everything that was saved is untouched."
                ),
                kept=aside.name,
            )
        )


class ParsedUnsaved(NamedTuple):
    """What a file holds; ``whole`` is False where some of it could not be read."""

    schema: int
    texts: dict[str, str]
    whole: bool = True


_UNREADABLE = ParsedUnsaved(SCHEMA, {}, whole=False)


def encode(texts: dict[str, str]) -> bytes:
    """Return the file of ``texts``; each line ends in a checksum of its own."""
    rows: list[object] = [{"format": FORMAT, "schema": SCHEMA}]
    rows += ([key, text, _sum(key, text)] for key, text in texts.items())
    lines = "".join(f"{json.dumps(row, ensure_ascii=True)}\n" for row in rows)
    return lines.encode("ascii")


def parse(raw: bytes) -> ParsedUnsaved:
    """Return what a file holds, line by line; a text whose line has changed is given too."""
    first, *rest = raw.split(b"\n")
    head = _row(first)
    schema = head.get("schema") if isinstance(head, dict) and head.get("format") == FORMAT else None
    texts: dict[str, str] = {}
    whole = isinstance(schema, int)
    for line in rest:
        match _row(line) if line else None:
            case [str() as key, str() as text, *sums] if key:
                texts[key] = text
                whole = whole and sums in ([], [_sum(key, text)])
            case None if not line:
                pass
            case _:
                whole = False
    return ParsedUnsaved(schema if isinstance(schema, int) else SCHEMA, texts, whole)


def _sum(key: str, text: str) -> str:
    """Return the checksum of a line (CRC-32 as in zlib), of what half a character is read as."""
    return f"{zlib.crc32(json.dumps([key, text]).encode()):08x}"


def _row(line: bytes) -> object:
    try:
        return json_reading.parse(line)
    except json_reading.UnfitError:
        return None
