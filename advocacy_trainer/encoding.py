"""The one rule by which bytes from a file become text.

UTF-8, with or without its mark, and UTF-16 with its mark are read whole; anything else is refused whole,
with the name of what it seems to be. Nothing is guessed and kept.
"""

import codecs
import re
from collections.abc import Callable
from pathlib import Path

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.regular_files import regular_bytes

LARGEST_TEXT = 1 << 20  # bytes; the longest of our own word lists have a tenth of it

UTF8_MARK = codecs.BOM_UTF8
DAMAGED = "damaged UTF-8"
NO_TEXT = "no text"
_SAMPLE = 4096  # bytes looked at to tell what refused bytes are
# A letter of an 8-bit encoding beside an ASCII one: »gr\xf8d«. UTF-8 never has a single byte above 7F there.
_LETTER_OF_ONE_BYTE = re.compile(rb"[A-Za-z][\x80-\xfe](?![\x80-\xff])|(?<![\x80-\xff])[\x80-\xfe][A-Za-z]")


class EncodingError(ContentError, ValueError):
    """The bytes are no text in an encoding that is read; ``encoding`` names what they seem to be."""

    def __init__(self, name: str, encoding: str, place: int) -> None:
        named = QT_TRANSLATE_NOOP(
            "errors", "{name} is not text in UTF-8 (byte {place}); it seems to be {encoding}."
        )
        unnamed = QT_TRANSLATE_NOOP("errors", "{name} is not text in UTF-8 (byte {place}).")
        super().__init__(
            unnamed if encoding in (DAMAGED, NO_TEXT) else named,
            QT_TRANSLATE_NOOP("errors", "Save it again as UTF-8; nothing was taken from it."),
            name=name,
            encoding=encoding,
            place=place + 1,
        )
        self.encoding = encoding
        self.place = place


def decode(raw: bytes, name: str) -> str:
    """Return the text of ``raw`` without a byte order mark; ``name`` is what its errors call it.

    Line ends are left as they are. Raises EncodingError.
    """
    encoding = marked(raw)
    if encoding not in ("utf-8-sig", "utf-16"):
        raise EncodingError(name, seeming(raw), 0)
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        seen = seeming(raw) if encoding == "utf-8-sig" else "damaged UTF-16"
        raise EncodingError(name, seen, error.start) from None


def decode_file(path: Path, largest: int = LARGEST_TEXT, within: Path | None = None) -> str:
    """Return the text of a regular file by the same rule, as ``regular_bytes`` reads it.

    Each line ends in a line feed alone. Raises OSError and EncodingError (a ValueError).
    """
    text = decode(regular_bytes(path, largest, within), path.name)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def utf8_lines(raw: bytes, name: str) -> list[bytes]:
    """Return the lines of a file in which each line is read by itself, as JSON Lines are, in UTF-8.

    A line that is damaged in a file of UTF-8 is left for its reader to refuse; a file that is written in
    something else is refused whole. Raises EncodingError.
    """
    if marked(raw) != "utf-8-sig" or _looks_eight_bit(raw):
        return decode(raw, name).encode("utf-8", "surrogatepass").split(b"\n")
    return raw.removeprefix(UTF8_MARK).split(b"\n")


def recoder(first: bytes, name: str) -> Callable[[bytes], bytes]:
    """Return what turns the pieces of a stream that begins with ``first`` into UTF-8, one after the other.

    Raises EncodingError at once where ``first`` is no text that is read.
    """
    if marked(first) == "utf-16":
        decoder = codecs.getincrementaldecoder("utf-16")("replace")
        return lambda piece: decoder.decode(piece).encode("utf-8", "surrogatepass")
    if marked(first) != "utf-8-sig" or _looks_eight_bit(first):
        raise EncodingError(name, seeming(first), 0)
    return bytes  # as it is


def _looks_eight_bit(raw: bytes) -> bool:
    """Tell whether letters beyond ASCII stand in the bytes, and none of them as UTF-8 writes it."""
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return _LETTER_OF_ONE_BYTE.search(raw) is not None and raw.decode("utf-8", "ignore").isascii()
    return False


def marked(raw: bytes) -> str:
    """Return Python's name of the encoding that the first bytes speak for; "" for one that is not read."""
    if raw.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return ""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return "" if _unmarked_utf16(raw) else "utf-8-sig"


def seeming(raw: bytes) -> str:
    """Return the name of what refused bytes seem to be."""
    if raw.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "UTF-32"
    if order := _unmarked_utf16(raw):
        return f"{order} (no BOM)"
    if b"\0" in raw[:_SAMPLE]:
        return NO_TEXT
    if raw.startswith(UTF8_MARK):
        return DAMAGED
    return _eight_bits(raw) if _looks_eight_bit(raw) else DAMAGED


def _eight_bits(raw: bytes) -> str:
    """Tell Windows' letters from the Mac's by where the Danish ones stand (æøå, ÆØÅ) in each."""
    windows = sum(map(raw.count, (b"\xe6", b"\xf8", b"\xe5", b"\xc6", b"\xd8", b"\xc5", b"\xe9")))
    mac = sum(map(raw.count, (b"\xbe", b"\xbf", b"\x8c", b"\xae", b"\xaf", b"\x81", b"\x8e")))
    dos = sum(map(raw.count, (b"\x91", b"\x9b", b"\x86", b"\x92", b"\x9d", b"\x8f", b"\x82")))
    return "Windows-1252 (ANSI)" if windows >= max(mac, dos) else "Mac Roman" if mac >= dos else "DOS (850)"


def _unmarked_utf16(raw: bytes) -> str:
    """Return UTF-16LE or UTF-16BE where every other byte is mostly zero, as in unmarked UTF-16; else ""."""
    sample = raw[:_SAMPLE]
    if len(sample) < 2:
        return ""
    for order, zeros, others in (
        ("UTF-16LE", sample[1::2], sample[::2]),
        ("UTF-16BE", sample[::2], sample[1::2]),
    ):
        if zeros.count(0) * 2 > len(zeros) and others.count(0) * 8 < len(others) + 1:
            return order
    return ""
