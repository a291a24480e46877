"""Start a screen, a session bus and one program on them, and take all down again."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from at_spi import Desk

NEEDED = {"Xvfb": "xvfb", "dbus-daemon": "dbus-daemon"}
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def missing() -> list[str]:
    """Return the Debian packages that this needs and the machine lacks."""
    if not sys.platform.startswith("linux"):
        return ["Linux"]
    lacking = [package for program, package in NEEDED.items() if not shutil.which(program)]
    return lacking if any(Path(place).exists() for place in LAUNCHERS) else [*lacking, "at-spi2-core"]


@contextmanager
def running(
    words: Sequence[str], env: dict[str, str] | None = None
) -> Iterator[tuple[Desk, subprocess.Popen[str]]]:
    """Run ``words`` on a screen and a bus of its own; yield its accessible desk and its process."""
    with tempfile.TemporaryDirectory() as folder, _screen() as display:
        whole = {
            name: value
            for name, value in os.environ.items()
            if name not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
        }
        runtime = Path(folder, "run")
        runtime.mkdir(mode=0o700)
        whole |= {
            "DISPLAY": display,
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "NO_AT_BRIDGE": "0",
            **(env or {}),
        }
        with _bus(whole) as address:
            whole["DBUS_SESSION_BUS_ADDRESS"] = address
            desk = Desk(address)
            program = subprocess.Popen(words, env=whole, stderr=subprocess.PIPE, text=True)
            try:
                yield desk, program
            finally:
                desk.close()
                program.kill()
                program.communicate()


@contextmanager
def _screen() -> Iterator[str]:
    reader, writer = os.pipe()
    words = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(words, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as told:
            number = told.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


@contextmanager
def _bus(env: dict[str, str]) -> Iterator[str]:
    words = ["dbus-daemon", "--session", "--print-address", "--nofork", "--nopidfile"]
    words.append(f"--address=unix:path={env['XDG_RUNTIME_DIR']}/bus")
    daemon = subprocess.Popen(words, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.communicate()
