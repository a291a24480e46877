"""What a file that is asked for is made of, and what its writer gives back."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

if TYPE_CHECKING:
    from advocacy_trainer.course.catalogue import Catalogue
    from advocacy_trainer.settings import Settings
    from advocacy_trainer.stores import Stores

PREVIEW_LINES = 400
Report: TypeAlias = Callable[[int, int], None]
"""Told how much is done of how much; it may raise to stop."""


class ExportSource(Protocol):
    """What an export may look into; a page's context is one."""

    @property
    def stores(self) -> "Stores":
        """Return what the data folder keeps."""

    @property
    def settings(self) -> "Settings":
        """Return every option as it is in force."""

    @property
    def language(self) -> str:
        """Return ``da`` or ``en``."""

    @property
    def catalogue(self) -> "Catalogue":
        """Return the lessons in that language."""

    @property
    def lessons_dir(self) -> Path:
        """Return the folder of the lessons and lists."""


class ExportOptions(NamedTuple):
    """What the person says of a file: a name on it, whether the journal goes along, lessons to leave out."""

    name: str = ""
    journal: bool = False
    without: tuple[str, ...] = ()


class TextPreview(NamedTuple):
    """A preview to be read as plain text."""

    text: str


class Pages(NamedTuple):
    """A preview of printed pages, as HTML."""

    html: str


class Drawing(NamedTuple):
    """A preview as a picture, which has a page of its own: what it says."""

    said: str


class Prepared(NamedTuple):
    """A file gathered as plain values: a worker may preview and save it. ``save`` raises StorageError."""

    preview: Callable[[], TextPreview | Pages | Drawing]
    save: Callable[[Path, Report], None]


def untold(_done: int, _whole: int) -> None:
    """Tell nobody how far it is."""
