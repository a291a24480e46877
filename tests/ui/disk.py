"""What lies in a data folder while the app may be writing there."""

import shutil
from pathlib import Path


def on_disk(folder: Path) -> dict[Path, bytes]:
    """Every file in its place and what it holds; what is being written beside it is not there yet."""
    found = {}
    for path in sorted(folder.rglob("*")):
        try:
            if path.is_file() and path.suffix != ".new":
                found[path] = path.read_bytes()
        except FileNotFoundError:
            continue  # written beside its place, and by now in it
    return found


def text_on_disk(folder: Path) -> str:
    """All that can be read in a folder, one file after the other."""
    return "\n".join(raw.decode("utf-8", "replace") for raw in on_disk(folder).values())


def as_killed(folder: Path, target: Path) -> Path:
    """Copy a data folder as kill -9 would leave it now, and return the copy.

    Words may be on their way from one file to another: what is copied stood so at one moment.
    """
    shutil.rmtree(target, ignore_errors=True)
    found = on_disk(folder)
    while found != (again := on_disk(folder)):
        found = again
    for path, raw in found.items():
        place = target / path.relative_to(folder)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(raw)
    return target
