"""The list of system libraries is what Qt's own files ask for."""

import struct
import sys
from pathlib import Path

import pytest
from tooling.system import WINDOW_LIBRARIES

C_LIBRARY = ("ld-linux", "libc.", "libm.", "libdl.", "libpthread.", "librt.", "libgcc_s.", "libstdc++.")
DYNAMIC, NEEDED, STRINGS = 2, 1, 5


def needed(file: Path) -> set[str]:
    """Return the shared libraries an ELF file (64 bit, little-endian) names."""
    raw = file.read_bytes()
    (programs,) = struct.unpack_from("<Q", raw, 32)
    size, count = struct.unpack_from("<HH", raw, 54)
    headers = [struct.unpack_from("<IIQQQQ", raw, programs + number * size) for number in range(count)]
    loads = [(address, offset, length) for kind, _, offset, address, _, length in headers if kind == 1]
    (dynamic,) = [(offset, length) for kind, _, offset, _, _, length in headers if kind == DYNAMIC]
    entries = list(struct.iter_unpack("<QQ", raw[dynamic[0] : sum(dynamic)]))
    strings = next(value for tag, value in entries if tag == STRINGS)
    start = next(
        offset + strings - address
        for address, offset, length in loads
        if address <= strings < address + length
    )
    names = [start + value for tag, value in entries if tag == NEEDED]
    return {raw[name : raw.index(b"\0", name)].decode() for name in names}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has these")
def test_the_list_holds_every_library_that_qt_takes_from_the_system() -> None:
    import PySide6

    qt = Path(PySide6.__file__).parent
    bundled = {path.name for path in (qt / "Qt" / "lib").glob("*.so*")} | {
        path.name for path in qt.glob("*.so*")
    }
    open_files = [qt / "Qt/plugins/platforms/libqxcb.so", qt / "Qt/plugins/platforms/libqwayland.so"]
    open_files += [
        qt / f"Qt/lib/libQt6{name}.so.6"
        for name in ("Widgets", "Svg", "PrintSupport", "XcbQpa", "OpenGL", "DBus")
    ]
    asked = {name for file in open_files for name in needed(file)}
    outside = {name for name in asked if name not in bundled and not name.startswith(C_LIBRARY)}
    known = set(WINDOW_LIBRARIES)
    wayland = {name for name in outside if name.startswith("libwayland")}
    assert outside - wayland <= known, "add these to packaging/tooling/system.py"
    assert known & outside, "nothing was read"
