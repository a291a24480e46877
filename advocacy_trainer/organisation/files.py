"""The files of a pack, wherever they lie: names, sizes, and their bytes when asked for."""

from typing import Protocol


class PackFiles(Protocol):
    """A folder or a zip whose names have been looked at; ``read`` is bounded and raises PackError."""

    @property
    def names(self) -> tuple[str, ...]:
        """Return every file's path in the pack, sorted."""

    def read(self, name: str) -> bytes:
        """Return the bytes of one file."""

    def close(self) -> None:
        """Let go of what is held open."""
