"""Read a GIF's blocks. Source: GIF89a specification, sections 17 to 26."""

import struct
from typing import IO

from advocacy_trainer.pictures.headers.anatomy import Anatomy, HeaderError
from advocacy_trainer.pictures.headers.behind import end_of_gif, tells_behind

_MOST_BLOCKS = 200_000
# A frame is drawn over the one before it: indices, colours and a copy.
_BYTES_A_PIXEL = 6


def read_gif(stream: IO[bytes]) -> Anatomy:
    """Return the anatomy of the GIF in ``stream``; raise HeaderError where it has none."""
    stream.seek(6)
    screen = stream.read(7)
    if len(screen) < 7:
        raise HeaderError
    width, height, flags = struct.unpack("<HHB", screen[:5])
    _skip_colours(stream, flags)
    tells, frames, at = set[str](), 0, stream.tell()
    for _ in range(_MOST_BLOCKS):
        at = stream.tell()
        introducer = stream.read(1)
        if introducer == b"!":
            tells |= _extension(stream)
        elif introducer == b",":
            frame = stream.read(9)
            if len(frame) < 9:
                break
            left, top, across, down, flags = struct.unpack("<HHHHB", frame)
            frames += 1
            if frames > 1:
                break  # what it tells has been told before, or moves with it
            width, height = max(width, left + across), max(height, top + down)
            _skip_colours(stream, flags)
            stream.read(1)
            _skip_blocks(stream)
        else:
            break
    if frames == 0:
        raise HeaderError
    stream.seek(at)
    end, later = end_of_gif(stream)
    tells |= later | tells_behind(stream, end)
    return Anatomy(
        "GIF", width, height, tells=frozenset(tells), moves=frames > 1, bytes_a_pixel=_BYTES_A_PIXEL
    )


def _skip_colours(stream: IO[bytes], flags: int) -> None:
    if flags & 0x80:
        stream.seek(3 << ((flags & 7) + 1), 1)


def _skip_blocks(stream: IO[bytes]) -> None:
    for _ in range(_MOST_BLOCKS):
        length = stream.read(1)
        if not length or length == b"\0":
            return
        stream.seek(length[0], 1)


def _extension(stream: IO[bytes]) -> set[str]:
    label = stream.read(1)
    told: set[str] = set()
    if label == b"\xfe":
        told = {"comment"}
    elif label == b"\xff":
        length = stream.read(1)
        name = stream.read(length[0] if length else 0)
        told = (
            {"xmp"} if name.startswith(b"XMP Data") else {"profile"} if name.startswith(b"ICCRGB") else set()
        )
    _skip_blocks(stream)
    return told
