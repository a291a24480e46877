"""How the person is seen beside a post: name, headline and a small picture, if they turn it on."""

import json
from pathlib import Path
from typing import Any, NamedTuple

from advocacy_trainer.errors import (
    QT_TRANSLATE_NOOP,
    NewerDataError,
    PictureError,
    StorageError,
    TrainerError,
)
from advocacy_trainer.files import set_aside, unreadable, unwritable, write_atomically
from advocacy_trainer.json_reading import UnfitError, entry, fields, flag, parse, text, whole

FORMAT = 1
FILE_NAME = "card.json"
PICTURE_NAME = "picture.png"
MOST_WORDS = 300


class ProfileCard(NamedTuple):
    """What previews may show; ``shown`` is False until the person turns it on.

    ``picture`` holds a small PNG file's bytes, b"" where there is none.
    """

    name: str = ""
    headline: str = ""
    picture: bytes = b""
    shown: bool = False

    @property
    def visible(self) -> "ProfileCard":
        """Return the card as previews see it: empty unless turned on."""
        return self if self.shown else ProfileCard()


class CardFile:
    """The card in the data folder; ``folder`` None keeps it in memory only.

    An unreadable file is set aside and told in ``notices``; one from a newer
    version is read, not changed.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = None if folder is None else folder / "profile"
        self.card = ProfileCard()
        self.notices: list[TrainerError] = []
        self._barred: TrainerError | None = None
        if self._folder is not None:
            self._read(self._folder)

    @classmethod
    def open(cls, folder: Path | None) -> "CardFile":
        """Open the card of a data folder."""
        return cls(folder)

    def change(self, **fields: Any) -> ProfileCard:
        """Keep new values of the card's fields and return it. Raises StorageError."""
        new = self.card._replace(**fields)
        new = new._replace(name=_line(new.name), headline=_line(new.headline))
        if new == self.card:
            return new
        if len(new.picture) > 1_000_000:
            raise PictureError(
                QT_TRANSLATE_NOOP("errors", "The small picture is too large to keep."),
                QT_TRANSLATE_NOOP("errors", "Save it smaller and try again."),
            )
        if self._folder is not None:
            if self._barred is not None:
                raise self._barred
            if new.picture != self.card.picture:
                self._write_picture(self._folder / PICTURE_NAME, new.picture)
            self._write(self._folder / FILE_NAME, new)
        self.card = new
        return new

    def write_anew(self) -> None:
        """Write the files again where they have gone. Raises StorageError."""
        if self._folder is None or self._barred is not None or not any(self.card):
            return
        if not (self._folder / FILE_NAME).exists():
            self._write_picture(self._folder / PICTURE_NAME, self.card.picture)
            self._write(self._folder / FILE_NAME, self.card)

    @staticmethod
    def _write(path: Path, card: ProfileCard) -> None:
        document = {"format": FORMAT, "name": card.name, "headline": card.headline, "shown": card.shown}
        write_atomically(path, json.dumps(document, ensure_ascii=False))

    @staticmethod
    def _write_picture(path: Path, data: bytes) -> None:
        if data:
            write_atomically(path, data)
            return
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise unwritable(path, error) from error

    def _read(self, folder: Path) -> None:
        path = folder / FILE_NAME
        try:
            raw = path.read_bytes()
        except FileNotFoundError:
            return
        except OSError as error:
            self._bar(unreadable(path, error))
            return
        try:
            stored = fields(parse(raw))
            version = whole(stored.get("format"), 1)
            if version <= FORMAT:  # a newer version may have other fields
                entry(stored, "format", "name", "headline", "shown")
            card = ProfileCard(
                name=_line(text(stored.get("name"))),
                headline=_line(text(stored.get("headline"))),
                shown=flag(stored.get("shown")),
            )
        except UnfitError:
            self._set_aside(path)
            return
        if version > FORMAT:
            self._bar(
                NewerDataError(
                    QT_TRANSLATE_NOOP("errors", "{name} was written by a newer version of the app."),
                    QT_TRANSLATE_NOOP(
                        "errors", "It is shown here, but not changed. Use the newer version to go on writing."
                    ),
                    name=path.name,
                )
            )
        self.card = card._replace(picture=_picture(folder))

    def _set_aside(self, path: Path) -> None:
        try:
            aside = set_aside(path)
        except StorageError as error:
            self._bar(error)  # what cannot be moved is not written over either
            return
        self.notices.append(
            StorageError(
                QT_TRANSLATE_NOOP("errors", "How you appear beside a post could not be read."),
                QT_TRANSLATE_NOOP(
                    "errors", "The file is kept as {name}; fill it in again if you want it shown."
                ),
                name=aside.name,
            )
        )

    def _bar(self, reason: TrainerError) -> None:
        self._barred = reason
        self.notices.append(reason)


def _line(words: str) -> str:
    return " ".join(words.split())[:MOST_WORDS]


def _picture(folder: Path) -> bytes:
    try:
        picture = (folder / PICTURE_NAME).read_bytes()
    except OSError:
        return b""
    return picture if len(picture) <= 1_000_000 else b""
