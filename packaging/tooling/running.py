"""Start the app, or say in one sentence what stops it."""

import os
import socket
import subprocess
import sys
from pathlib import Path

from tooling import system
from tooling.dictionary_sources import provide
from tooling.environment import prepare
from tooling.places import ROOT, say
from tooling.translations import build_outdated

NO_DISPLAY = """\
There is no screen here for the window to open on (neither DISPLAY nor WAYLAND_DISPLAY leads to one).
You can have every screen drawn as a picture instead:
  python3 packaging/dev.py run -- tour build/tour"""

OPTIONS_WITH_VALUE = ("--data-dir", "--lang", "--theme", "--text-scale")


def run_app(words: list[str], *, may_install: bool) -> int:
    """Set up, then start the app with ``words``; return its exit code."""
    window = opens_window(words)
    if window and not has_display():
        say(NO_DISPLAY)
        return 1
    python = prepare("app", may_install=may_install)
    build_outdated(python)
    provide()
    if window:
        missing = system.missing_packages()
        if missing:
            say("The window cannot open without the system packages named above.")
            return 1
    # The path as a variable, not as a .pth file: older Pythons on Windows misread æøå there.
    paths = [str(ROOT), os.environ.get("PYTHONPATH")]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
    whole = [str(python), "-m", "advocacy_trainer", *words]
    sys.stdout.flush()
    if sys.platform == "win32":  # exec would leave the console behind there
        return subprocess.run(whole, env=env, check=False).returncode
    return os.execve(whole[0], whole, env)  # noqa: S606 - the app's own interpreter, and no shell


def opens_window(words: list[str]) -> bool:
    """Tell whether the app would open its window, or do a command and be done."""
    rest = list(words)
    while rest and rest[0].split("=")[0] in OPTIONS_WITH_VALUE:
        rest = rest[1:] if "=" in rest[0] else rest[2:]
    return not rest


def has_display() -> bool:
    """Tell whether Qt will find a screen to draw on."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    wayland = os.environ.get("WAYLAND_DISPLAY")
    if wayland:
        place = Path(os.environ.get("XDG_RUNTIME_DIR", "/run"), wayland)
        if _answers(str(place)):
            return True
    display = os.environ.get("DISPLAY", "")
    host, colon, number = display.rpartition(":")
    if not colon:
        return False
    if host not in ("", "unix"):
        return True  # another machine's screen: only Qt can tell
    place = f"/tmp/.X11-unix/X{number.split('.')[0]}"  # noqa: S108 - where X listens, not a file of ours
    return _answers(place) or _answers("\0" + place)


def _answers(place: str) -> bool:
    with socket.socket(socket.AF_UNIX) as knock:
        try:
            knock.connect(place)
        except OSError:
            return False
    return True
