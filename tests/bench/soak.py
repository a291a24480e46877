"""Start the window many times, several at once, and count the starts that did not end well."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

SCRIPT = Path(__file__).parent / "one_start.py"
ROOT = SCRIPT.parents[2]


@contextmanager
def own_screen() -> Iterator[Mapping[str, str]]:
    """Give a screen of its own, drawn by Xvfb into memory."""
    told, tell = os.pipe()
    words = ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    screen = subprocess.Popen(words, pass_fds=[tell], stderr=subprocess.DEVNULL)
    os.close(tell)
    try:
        with os.fdopen(told) as stream:
            number = stream.readline().strip()
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        screen.terminate()
        screen.wait()


def one(stay: float, fetched: int, tidied: int, again: int, screen: Mapping[str, str]) -> str:
    """Start once on a data folder that holds only settings; return what went wrong, "" for nothing."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder, "data")
        data.mkdir()
        (data / "settings.json").write_text('{"format": 1, "values": {"welcomed": true}}')
        words = [sys.executable, SCRIPT, str(stay), str(fetched), str(tidied), str(again), "--data-dir", data]
        env = {**os.environ, "PYTHONPATH": str(ROOT), **screen}
        try:
            done = subprocess.run(
                words, capture_output=True, text=True, env=env, cwd=ROOT, timeout=stay + 30, check=False
            )
        except subprocess.TimeoutExpired as hung:
            return f"did not end\n{hung.stderr!r}"
        left = (data / "crash.txt").read_text() if (data / "crash.txt").exists() else ""
    if done.returncode or left:
        return f"exit code {done.returncode}\n{done.stderr}\n{left}"
    return ""


def starts(
    count: int, stay: float, fetched: int, tidied: int, again: int = 0, *, screens: bool, at_once: int = 4
) -> list[str]:
    """Start ``count`` times and return what went wrong, a text for each start that did."""

    def start(_number: int) -> str:
        if not screens:
            return one(stay, fetched, tidied, again, {"QT_QPA_PLATFORM": "offscreen"})
        with own_screen() as screen:
            return one(stay, fetched, tidied, again, screen)

    with ThreadPoolExecutor(at_once) as several:
        return [wrong for wrong in several.map(start, range(count)) if wrong]
