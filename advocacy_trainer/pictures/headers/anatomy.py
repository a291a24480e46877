"""What a file's header says, the same for every kind."""

from typing import NamedTuple


class Splice(NamedTuple):
    """A cleaned beginning of a file, and where in the file the rest begins."""

    start: bytes
    resume: int


class Anatomy(NamedTuple):
    """Size in stored pixels, orientation 1-8 (EXIF's), and what else lies in the file.

    ``tells`` holds words of ``TELLS``; ``bytes_a_pixel`` is what decoding one
    pixel costs at full size, ``fixed_bytes`` what cannot be scaled down;
    ``read_whole`` says that the decoder holds the file in memory too.
    """

    kind: str
    width: int
    height: int
    orientation: int = 1
    tells: frozenset[str] = frozenset()
    moves: bool = False
    profile: bytes = b""
    bytes_a_pixel: float = 4.0
    fixed_bytes: int = 0
    progressive: bool = False
    read_whole: bool = False
    splice: Splice | None = None
    file_bytes: int = 0

    @property
    def upright_size(self) -> tuple[int, int]:
        """Return width and height as seen once the orientation is applied."""
        if self.orientation >= 5:
            return self.height, self.width
        return self.width, self.height


TELLS = ("gps", "film", "exif", "xmp", "iptc", "comment", "preview", "behind", "profile")


class HeaderError(Exception):
    """The header contradicts itself or ends too early."""
