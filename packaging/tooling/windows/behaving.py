"""Try under wine what only Windows does, and how the app looks by the system's settings."""

from collections.abc import Callable

from tooling.places import ROOT, say
from tooling.windows import wine
from tooling.windows.freezing import SITE, library
from tooling.windows.screen import Picture

SHIPPED = ROOT / "tests" / "shipped"
WAYS = {"windows_ways.py": ["C:\\ways"], "windows_policy.py": []}
DESKTOP = r"HKCU\Control Panel\Desktop"
PERSONALIZE = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"


def try_ways(prefix: wine.Prefix) -> bool:
    """Run the program's own code with the proven CPython; tell whether all was as it should be."""
    paths = ";".join(wine.windows_path(path) for path in (ROOT, SITE))
    well = True
    for name, words in WAYS.items():
        program = [library().parent / "python.exe", "-B", wine.windows_path(SHIPPED / name), *words]
        done = wine.run(prefix, program, env={"PYTHONPATH": paths, "PYTHONUTF8": "1"}, timeout=300)
        say((done.stdout + done.stderr).rstrip())
        well = well and done.returncode == 0
    return well


def set_look(prefix: wine.Prefix, *, dots: int, dark: bool) -> None:
    """Set the dots per inch (96 is 100 %) and light or dark, as the system's settings would."""
    for key, name, value in (
        (DESKTOP, "LogPixels", dots),
        (PERSONALIZE, "AppsUseLightTheme", int(not dark)),
    ):
        wine.run(prefix, ["reg", "add", key, "/v", name, "/t", "REG_DWORD", "/d", str(value), "/f"])
    wine.settle(prefix)


def try_looks(prefix: wine.Prefix, look_at: Callable[[str], Picture]) -> dict[str, Picture]:
    """Open the window at 100, 125 and 150 %, light and dark, and return what is seen."""
    seen = {}
    for name, dots, dark in (("light", 96, False), ("dark-125", 120, True), ("light-150", 144, False)):
        set_look(prefix, dots=dots, dark=dark)
        seen[name] = look_at(name)
    set_look(prefix, dots=96, dark=False)
    return seen


def lightness(picture: Picture) -> float:
    """Return how light the middle of a picture is, 0 to 1, by its green."""
    rows = picture.rows[picture.height // 4 : picture.height // 2 : 8]
    green = [row[picture.width + 1 : picture.width * 2 : 4] for row in rows]
    return sum(map(sum, green)) / max(1, sum(map(len, green))) / 255


def covered(picture: Picture) -> float:
    """Return how much of the screen is not black, 0 to 1."""
    empty = bytes(3)
    rows = picture.rows[::8]
    shown = sum(row[at : at + 3] != empty for row in rows for at in range(0, len(row), 32))
    return shown / max(1, sum(len(row) // 32 for row in rows))
