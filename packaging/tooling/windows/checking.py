"""Try the MSI and the zip under wine, from a fresh Windows to a removed app.

wine is not Windows: what is learned here is that nothing is missing and that a
person's data survive, not how Windows itself looks.
"""

import json
import os
import shutil
import subprocess
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tooling import system
from tooling.places import BUILD, say
from tooling.versions import Build
from tooling.windows import behaving, installed, msi, policy_trial, screen, wine
from tooling.windows.wxs import product_code

LOOK = BUILD / "check" / "windows"
DATA = "Dækøer æøå"
DRAFT = "Jeg skriver brævet til min kollega i morgen.\n"
WORD = "brævet"
TITLE, TITLE_BY_POLICY = "In your own words", "Med egne ord"
PIPES: Any = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}


class UnwellError(Exception):
    """Something did not go as it should."""


def check(packed: Path, folder: Path, made: Build) -> int:
    """Go the whole way with the MSI, or with the zip; return 0 where it led to its end."""
    wine.require()
    missing = [package for program, package in screen.PROGRAMS.items() if not shutil.which(program)]
    if system.install(missing, may_install=True):
        say("skipped: --check looks at the window on an unseen screen; see the line above")
        return 0
    shutil.rmtree(LOOK, ignore_errors=True)
    prefix = wine.make_prefix(BUILD / "windows" / "tried")
    try:
        if packed.suffix == ".msi":
            _try_msi(prefix, packed, folder, made)
        else:
            _try_zip(prefix, packed)
    except (UnwellError, TimeoutError, subprocess.TimeoutExpired) as error:
        say(f"FAILED  {error}")
        return 1
    finally:
        wine.end(prefix)
    return 0


def _try_msi(prefix: wine.Prefix, packed: Path, folder: Path, made: Build) -> None:
    home, data = installed.home(prefix), prefix.drive / DATA
    begun = time.monotonic()
    _see(installed.msiexec(prefix, "/i", packed) == 0, "installs silently")
    say(f"        in {time.monotonic() - begun:.0f} s, {_megabytes(home):.0f} MB")
    _see(installed.installed_version(prefix) == made.name, "names its version in the registry")
    _see(len(installed.shortcuts(prefix)) == 1, "stands in the Start menu")
    _try_commands(prefix, home, made)
    _see(behaving.try_ways(prefix), "does as it should what only Windows does")
    _live_a_little(prefix, home, data)
    _try_looks(prefix, home)
    _try_policy(prefix, home)
    before = installed.log_lines(data)
    newer = _next(folder, made)
    _may_remember(next(prefix.drive.glob("users/*/AppData/Local")) / "AdvocacyTrainer")
    with _open_window(prefix, home, None) as seen:
        _open_from_colleague(prefix, seen)
    with _open_window(prefix, home, data):
        erased = installed.ask(
            prefix, home, "--data-dir", _in_windows(prefix, data), "data", "erase", "--yes"
        )
        _see(erased.returncode == 1, "erases nothing while it is open")
        code = installed.msiexec(prefix, "/i", newer[0], alone=False)
        _see(code in (0, 3010), "is upgraded while it is open")
    _see(newer[1].name in installed.ask(prefix, home, "--version").stdout, "is the newer one afterwards")
    _see(installed.msiexec(prefix, "/i", packed) != 0, "refuses an older version")
    _see(installed.installed_version(prefix) == newer[1].name, "is still the newer one")
    _see(len(installed.shortcuts(prefix)) == 1, "stands in the Start menu once")
    _see(installed.log_lines(data)[: len(before)] == before, "keeps the person's data when upgraded")
    product = f"{{{str(product_code(newer[1])).upper()}}}"
    _see(installed.msiexec(prefix, "/x", product) == 0, "is removed")
    _see(not home.exists() and not installed.shortcuts(prefix), "leaves nothing of the program behind")
    _see(not installed.installed_version(prefix), "leaves no version in the registry")
    _see(installed.log_lines(data)[: len(before)] == before, "leaves the person's data alone when removed")
    _interrupt(prefix, packed)
    erased = installed.ask(prefix, home, "--data-dir", _in_windows(prefix, data), "data", "erase", "--yes")
    _see(erased.returncode == 0 and not data.exists(), "erases a leaver's data, folder and all")


def _try_looks(prefix: wine.Prefix, home: Path) -> None:
    """Look at the first page by the system's own settings of size and colour."""

    def look_at(name: str) -> screen.Picture:
        with _open_window(prefix, home, prefix.drive / f"look-{name}") as seen:
            return _look(seen, f"first-{name}")

    looks = behaving.try_looks(prefix, look_at)
    light, dark = behaving.lightness(looks["light"]), behaving.lightness(looks["dark-125"])
    _see(dark < 0.4 < light, f"follows the system into dark colours ({light:.2f} and {dark:.2f})")
    sizes = {name: behaving.covered(picture) for name, picture in looks.items()}
    _see(sizes["light-150"] > sizes["light"], f"is larger at 150 % ({sizes})")


def _try_policy(prefix: wine.Prefix, home: Path) -> None:
    """Open the window as an employee where IT has set a policy: nothing is said of data or language."""
    shutil.rmtree(next(prefix.drive.glob("users/*/AppData/Local")) / "AdvocacyTrainer", ignore_errors=True)

    def look_at(name: str) -> screen.Picture:
        with _open_window(prefix, home, None, language="") as seen:
            return _look(seen, name)

    for what, well in policy_trial.try_policy(prefix, home, look_at):
        _see(well, what)


def _open_from_colleague(prefix: wine.Prefix, seen: screen.Screen) -> None:
    """Have the system open a colleague's file by its type, in the window that is open."""
    question = {
        "format": 1,
        "kind": "advocacy-trainer-question",
        "platform": "linkedin",
        "text": "Hej. " * 40,
    }
    (prefix.drive / "spørgsmål.kollega").write_text(json.dumps(question), encoding="utf-8")
    before = _look(seen, "before-colleague")
    words = ["wine", "start", "C:\\spørgsmål.kollega"]
    nowhere = subprocess.DEVNULL  # what it opens would keep a pipe open
    quiet: Any = {"stdin": nowhere, "stdout": nowhere, "stderr": nowhere}
    subprocess.run(words, env={**prefix.env, "DISPLAY": seen.name}, timeout=60, check=False, **quiet)
    _await(lambda: seen.picture().changed_from(before) > 0.02, 30, "opens a colleague's file by its type")
    time.sleep(2)
    _look(seen, "colleague")


def _interrupt(prefix: wine.Prefix, packed: Path) -> None:
    """Cut an installation off in the middle, then install again."""
    words = ["wine", "msiexec", "/i", wine.windows_path(packed), "/qn"]
    with subprocess.Popen(words, env=dict(prefix.env), **PIPES):
        home = installed.home(prefix)
        last = time.monotonic() + 120
        while not home.exists() and time.monotonic() < last:
            time.sleep(0.05)
        time.sleep(0.5)
        wine.end(prefix)
    _see(installed.msiexec(prefix, "/i", packed) == 0, "installs again after an interrupted installation")
    _see(installed.ask(prefix, home, "lessons", "check").returncode == 0, "is whole then")


def _try_zip(prefix: wine.Prefix, packed: Path) -> None:
    """Unpack it in a folder with æøå, portable beside it, and live there."""
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(prefix.drive / DATA)
    home = prefix.drive / DATA / packed.stem
    (home / "portable").touch()
    _see(
        installed.ask(prefix, home, "lessons", "check").returncode == 0,
        "finds its lessons where it is unpacked",
    )
    _live_a_little(prefix, home, None)
    _see(bool(installed.log_lines(home / "AdvocacyTrainer")), "keeps its data beside the program")


def _try_commands(prefix: wine.Prefix, home: Path, made: Build) -> None:
    _see(made.name in installed.ask(prefix, home, "--version").stdout, "says its version")
    _see(installed.ask(prefix, home, "lessons", "check").returncode == 0, "finds no fault in its lessons")
    draft = prefix.drive / "draft.txt"
    draft.write_text(DRAFT, encoding="utf-8")
    said = installed.ask(prefix, home, "--lang", "da", "review", "C:\\draft.txt").stdout
    _see(WORD in said, "knows a misspelt word by its dictionary")


def _live_a_little(prefix: wine.Prefix, home: Path, data: Path | None) -> None:
    """Begin the first lesson by keyboard, be cut off, begin again."""
    kept = data or home / "AdvocacyTrainer"
    _may_remember(kept)
    with _open_window(prefix, home, data) as seen:
        _begin_lesson(seen, kept)
        _look(seen, "lesson")
        lines = installed.log_lines(kept)
        wine.end(prefix)  # as a power cut would
    with _open_window(prefix, home, data) as seen:
        _see(installed.log_lines(kept)[: len(lines)] == lines, "has its log after a power cut")
        before = _look(seen, "home")
        seen.press("space")
        _await(lambda: seen.picture().changed_from(before) > 0.02, 20, "goes on where it stopped")
        _look(seen, "again")
    _see(
        installed.ask(prefix, home, "--data-dir", _in_windows(prefix, kept), "log", "check").returncode == 0,
        "finds its log whole",
    )


def _may_remember(folder: Path) -> None:
    """Have a data folder in which somebody has said that things may be remembered."""
    folder.mkdir(exist_ok=True)
    (folder / "settings.json").write_text('{"format": 1, "values": {}}', encoding="utf-8")


def _begin_lesson(seen: screen.Screen, kept: Path) -> None:
    """Open the first lesson from the first page, whose first choice it is; by keyboard."""
    before = _still(seen)
    before.save(LOOK / "first.png")
    for _ in range(3):  # the first key may only wake the window
        seen.press("space")
        if _still(seen).changed_from(before) > 0.02:
            break
    _await(
        lambda: any(
            "lesson-opened" in line and installed.LESSON in line for line in installed.log_lines(kept)
        ),
        20,
        "begins the first lesson by keyboard",
    )


def _still(seen: screen.Screen) -> screen.Picture:
    """Return what is on the screen once it has stood still for a while; a busy machine takes its time."""
    last, same = seen.picture(), 0
    for _ in range(60):
        time.sleep(0.5)
        now = seen.picture()
        same = same + 1 if now.changed_from(last) < 0.001 else 0  # a caret may blink
        last = now
        if same >= 4:
            break
    return last


@contextmanager
def _open_window(
    prefix: wine.Prefix, home: Path, data: Path | None, language: str = "en"
) -> Iterator[screen.Screen]:
    """Open the app on an unseen screen, and end it in the end."""
    chosen = ["--data-dir", _in_windows(prefix, data)] if data else []
    chosen += ["--lang", language] if language else []
    with screen.screen() as seen:
        env = {**prefix.env, "DISPLAY": seen.name, "WINEQT_QPA_PLATFORM": "windows"}
        words = [
            "wine",
            "start",
            "/wait",
            wine.windows_path(home / "advocacy-trainer.exe"),
            *chosen,
        ]
        with subprocess.Popen(words, env=env, **PIPES) as program:
            try:
                seen.focus(TITLE if language else TITLE_BY_POLICY, 90)
                _await(lambda: seen.picture().colours() > 100, 30, "shows its window")
                _still(seen)
                yield seen
            except (UnwellError, TimeoutError):
                _look(seen, "failed")
                raise
            finally:
                wine.end(prefix)
                program.kill()


def _look(seen: screen.Screen, name: str) -> screen.Picture:
    taken = seen.picture()
    taken.save(LOOK / f"{name}.png")
    return taken


def _next(folder: Path, made: Build) -> tuple[Path, Build]:
    """Pack the same app once more, one version on, as an upgrade."""
    one, two, three = (int(number) for number in made.version.split("."))
    newer = Build(f"{one}.{two}.{three + 1}", made.stamp, made.commit)
    copy = folder.parent / "newer"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(folder, copy, copy_function=os.link)
    said = copy / "_internal" / "advocacy_trainer" / "_bundled" / "build.json"
    said.unlink()
    said.write_text(newer.as_json(), encoding="utf-8")
    packed = msi.pack(copy, BUILD / "made" / "icons" / "app.ico", newer, LOOK.parent)
    shutil.rmtree(copy)
    return packed, newer


def _in_windows(prefix: wine.Prefix, path: Path) -> str:
    return "C:\\" + str(path.relative_to(prefix.drive)).replace("/", "\\")


def _megabytes(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 2**20


def _see(well: bool, what: str) -> None:
    if not well:
        raise UnwellError(what)
    say(f"ok      {what}")


def _await(holds: Callable[[], bool], seconds: float, what: str) -> None:
    last = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > last:
            raise UnwellError(what)
        time.sleep(0.5)
    say(f"ok      {what}")
