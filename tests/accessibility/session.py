"""A screen, a session bus and programs on them, here or in another root folder."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from at_spi import Desk

NEEDED = {"Xvfb": "xvfb", "dbus-daemon": "dbus-daemon"}
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
# A root folder needs /proc (a frozen program asks it where it lies); the mount ends with the process.
INSIDE = 'mount -t proc proc "$0/proc" && exec chroot "$0" "$@"'


def missing() -> list[str]:
    """Return the Debian packages that this needs and the machine lacks."""
    if not sys.platform.startswith("linux"):
        return ["Linux"]
    lacking = [package for program, package in NEEDED.items() if not shutil.which(program)]
    return lacking if any(Path(place).exists() for place in LAUNCHERS) else [*lacking, "at-spi2-core"]


class Session:
    """A screen and a bus that are up, and what was started on them.

    With ``root`` everything but this process lives in that folder (chroot,
    needs the rights of root) and ``outside`` leads to its files by a short
    path, for a socket's path may have no more than 107 bytes.
    """

    def __init__(self, outside: Path, root: Path | None, told: Path) -> None:
        self.outside = outside
        self.root = root
        runtime = "/tmp/run" if root else str(outside)
        kept = {"PATH", "HOME", "LANG", "LC_ALL", "PYTHONPATH", "TMPDIR"} if root is None else set()
        self.env = {name: value for name, value in os.environ.items() if name in kept} | {
            "XDG_RUNTIME_DIR": runtime,
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime}/bus",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        if root:
            self.env |= {"HOME": "/root", "PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C.UTF-8"}
        self._desk: Desk | None = None
        self._told = told
        self._programs: list[subprocess.Popen[bytes]] = []

    def start(
        self,
        words: Sequence[str],
        *,
        keep: tuple[int, ...] = (),
        env: dict[str, str] | None = None,
        talk: bool = False,
    ) -> subprocess.Popen[bytes]:
        """Start a program of this session, with pipes where one wants to talk; it ends with the session."""
        whole = (
            ["unshare", "--mount", "sh", "-c", INSIDE, str(self.root), *words] if self.root else list(words)
        )
        # To a file: what a program starts in turn would keep a pipe open after its end.
        with self._told.open("ab") as told:
            program = subprocess.Popen(
                whole,
                env=self.env | (env or {}),
                pass_fds=keep,
                stdin=subprocess.PIPE if talk else subprocess.DEVNULL,
                stdout=subprocess.PIPE if talk else told,
                stderr=told,
            )
        self._programs.append(program)
        return program

    def real_path(self, inside: str) -> str:
        """Return how this process reaches a path that the session's programs use."""
        return f"{self.outside}{inside}" if self.root else inside

    @property
    def desk(self) -> Desk:
        """The accessible desktop; connected at first use."""
        if self._desk is None:
            address = f"unix:path={self.real_path(self.env['XDG_RUNTIME_DIR'])}/bus"
            self._desk = Desk(
                address, lambda told: told.replace("unix:path=", f"unix:path={self.real_path('')}")
            )
        return self._desk

    def open_screen(self) -> None:
        """Start Xvfb and wait until it is up."""
        reader, writer = os.pipe()
        words = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]
        self.start(words, keep=(writer,))
        os.close(writer)
        with os.fdopen(reader) as told:
            number = told.readline().strip()
        if not number:
            raise RuntimeError(f"Xvfb did not start: {self.told()}")
        self.env["DISPLAY"] = f":{number}"

    def open_bus(self) -> None:
        """Start the session bus and wait until it is up."""
        socket = Path(self.real_path(self.env["XDG_RUNTIME_DIR"]), "bus")
        socket.unlink(missing_ok=True)  # an earlier session's in the same root, which nobody hears any more
        self.start(
            [
                "dbus-daemon",
                "--session",
                "--nofork",
                "--nopidfile",
                f"--address={self.env['DBUS_SESSION_BUS_ADDRESS']}",
            ]
        )
        Desk.until(socket.exists, 10, "the session bus did not start")

    def told(self) -> str:
        """Return the end of what the programs had to say."""
        return self._told.read_text(encoding="utf-8", errors="replace")[-3000:]

    def close(self) -> None:
        """End everything that was started."""
        if self._desk is not None:
            self._desk.close()
        for program in reversed(self._programs):
            program.kill()
            program.wait()
            for pipe in (program.stdin, program.stdout):
                if pipe is not None:
                    pipe.close()


@contextmanager
def session(root: Path | None = None) -> Iterator[Session]:
    """Open a screen and a bus, here or in a root folder, and take all down afterwards."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        outside = Path(folder)
        if root is not None:
            outside = outside / "r"
            outside.symlink_to(root)
            Path(root, "tmp/run").mkdir(mode=0o700, exist_ok=True)
        made = Session(outside, root, Path(folder, "told.txt"))
        stack.callback(made.close)
        made.open_screen()
        made.open_bus()
        yield made


@contextmanager
def running(words: Sequence[str]) -> Iterator[tuple[Desk, subprocess.Popen[bytes]]]:
    """Run one program on a screen and a bus of its own."""
    with session() as made:
        program = made.start(words)
        yield made.desk, program
