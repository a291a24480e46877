"""Where the person is in each lesson, so that one resumes at the very step."""

import json
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError, TrainerError
from advocacy_trainer.files import set_aside, write_atomically
from advocacy_trainer.json_reading import UnfitError, fields, parse, text, texts_by_name, whole

FORMAT = "advocacy-trainer-place"
SCHEMA = 1


class ResumePoint(NamedTuple):
    """A step of a lesson."""

    lesson: str
    step: str


class ResumePoints:
    """The last step of every lesson begun; ``folder`` None keeps it in memory only.

    A place is a comfort, not a record: an unreadable file is set aside, told in
    ``notices`` and begun anew, and a later version's file is read as far as it
    goes and not overwritten.
    """

    def __init__(self, folder: Path | None, *, read_only: bool = False) -> None:
        self._path = None if folder is None else folder / "log" / "place.json"
        self._steps: dict[str, str] = {}
        self._last = ""
        self._newer = False
        self._read_only = read_only
        self.notices: list[TrainerError] = []
        self._read()

    @classmethod
    def open(cls, folder: Path | None, *, read_only: bool = False) -> "ResumePoints":
        """Open the places of a data folder; with ``read_only`` what is put is forgotten at the end."""
        return cls(folder, read_only=read_only)

    @property
    def last(self) -> ResumePoint | None:
        """Return where the person was most recently, unless that lesson was left for good."""
        step = self._steps.get(self._last)
        return ResumePoint(self._last, step) if step else None

    def of(self, lesson: str) -> str | None:
        """Return the step to resume a lesson at."""
        return self._steps.get(lesson)

    def put(self, lesson: str, step: str) -> None:
        """Remember a step; on disk when this returns. Raises StorageError."""
        if self._last != lesson or self._steps.get(lesson) != step:
            self._steps[lesson] = step
            self._last = lesson
            self._write()

    def forget(self, lesson: str) -> None:
        """Forget a lesson's step, because it is done. Raises StorageError."""
        if self._steps.pop(lesson, None) is not None:
            self._write()

    def write_anew(self) -> None:
        """Write the file again where it has gone. Raises StorageError."""
        if self._path is not None and self._steps and not self._path.exists():
            self._write()

    def take_in(self, other: "ResumePoints") -> None:
        """Take over what another store holds, such as one that lived in memory only. Raises StorageError."""
        if other._steps:
            self._steps = {**self._steps, **other._steps}
            self._last = other._last or self._last
            self._write()

    def _write(self) -> None:
        if self._path is not None and not self._newer and not self._read_only:
            stored = {"format": FORMAT, "schema": SCHEMA, "last": self._last, "steps": self._steps}
            write_atomically(self._path, json.dumps(stored))

    def _read(self) -> None:
        if self._path is None:
            return
        try:
            raw = self._path.read_bytes()
        except OSError:
            return  # not there yet, or not to be read; what cannot be written is told when it is tried
        try:
            stored = fields(parse(raw))
            schema = whole(stored.get("schema"), 1)
        except UnfitError:
            stored, schema = {}, 0
        self._newer = schema > SCHEMA
        try:
            self._steps, self._last = texts_by_name(stored.get("steps")), text(stored.get("last"))
        except UnfitError:
            schema = 0
        if not schema and not self._newer and not self._read_only:
            self._set_aside(self._path)

    def _set_aside(self, path: Path) -> None:
        try:
            aside = set_aside(path).name
        except StorageError as error:
            self._read_only = True
            self.notices.append(error)
            return
        self.notices.append(
            StorageError(
                QT_TRANSLATE_NOOP("errors", "Where you were in the lessons could not be read."),
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Each lesson begins at its first step. The file was kept as {kept}; the log "
                    "is untouched.",
                ),
                kept=aside,
            )
        )
