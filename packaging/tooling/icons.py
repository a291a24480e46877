"""Put the drawn icon into the files that Windows and macOS want it in."""

import struct
from pathlib import Path

_HEADER, _ENTRY = struct.Struct("<HHH"), struct.Struct("<BBBBHHII")
# Apple's names of PNG pictures in an .icns file, by their width in pixels.
_APPLE = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
_WINDOWS = (16, 24, 32, 48, 64, 128, 256)


def write_all(folder: Path) -> None:
    """Write ``app.ico`` and ``app.icns`` beside the pictures ``16.png`` to ``512.png``."""
    pictures = {int(path.stem): path.read_bytes() for path in folder.glob("*.png")}
    (folder / "app.ico").write_bytes(ico({width: pictures[width] for width in _WINDOWS}))
    (folder / "app.icns").write_bytes(icns(pictures))


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return an icon of Windows holding these PNG pictures, by their width (at most 256 pixels)."""
    heads, offset = [], _HEADER.size + _ENTRY.size * len(pictures)
    for width, picture in sorted(pictures.items()):
        side = width % 256  # 0 stands for 256
        heads.append(_ENTRY.pack(side, side, 0, 0, 1, 32, len(picture), offset))
        offset += len(picture)
    body = [picture for _, picture in sorted(pictures.items())]
    return b"".join([_HEADER.pack(0, 1, len(pictures)), *heads, *body])


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return an icon of macOS holding those of these PNG pictures it has names for."""
    parts = [
        _APPLE[width] + struct.pack(">I", len(picture) + 8) + picture
        for width, picture in sorted(pictures.items())
        if width in _APPLE
    ]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body
