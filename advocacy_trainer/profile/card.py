"""How the person is seen beside a post: name, headline and a small picture, if they turn it on."""

import json
from pathlib import Path
from typing import Any, NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, PictureError
from advocacy_trainer.files import write_atomically

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
    """The card in the data folder; ``folder`` None keeps it in memory only."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = None if folder is None else folder / "profile"
        self.card = ProfileCard()
        if self._folder is not None:
            self.card = _read(self._folder)

    @classmethod
    def open(cls, folder: Path | None) -> "CardFile":
        """Open the card of a data folder; an unreadable one is begun anew, as it is quickly filled in."""
        return cls(folder)

    def change(self, **fields: Any) -> ProfileCard:
        """Keep new values of the card's fields and return it. Raises StorageError."""
        new = self.card._replace(**fields)
        new = new._replace(name=_line(new.name), headline=_line(new.headline))
        if new == self.card:
            return new
        if len(new.picture) > 1_000_000:
            raise PictureError(
                QT_TRANSLATE_NOOP("errors", "The small picture is too heavy to keep."),
                QT_TRANSLATE_NOOP("errors", "Save it smaller and try again."),
            )
        if self._folder is not None:
            if new.picture != self.card.picture:
                self._write_picture(self._folder / PICTURE_NAME, new.picture)
            document = {"format": FORMAT, "name": new.name, "headline": new.headline, "shown": new.shown}
            write_atomically(self._folder / FILE_NAME, json.dumps(document, ensure_ascii=False))
        self.card = new
        return new

    @staticmethod
    def _write_picture(path: Path, data: bytes) -> None:
        if data:
            write_atomically(path, data)
        else:
            path.unlink(missing_ok=True)


def _line(words: str) -> str:
    return " ".join(words.split())[:MOST_WORDS]


def _read(folder: Path) -> ProfileCard:
    try:
        document = json.loads((folder / FILE_NAME).read_bytes())
        card = ProfileCard(
            name=_line(str(document["name"])),
            headline=_line(str(document["headline"])),
            shown=document["shown"] is True,
        )
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return ProfileCard()
    try:
        picture = (folder / PICTURE_NAME).read_bytes()
    except OSError:
        picture = b""
    return card._replace(picture=picture if len(picture) <= 1_000_000 else b"")
