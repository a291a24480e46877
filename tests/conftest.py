"""What holds for every test: no sockets, no real data folder, nothing outside tmp_path."""

import gc
import locale
import os
import signal
import socket
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is no fault of the program's: only wrong results fail a test.
settings.register_profile("calm", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("calm")


_MADE = 50_000  # things not yet gone, after which a look for cycles is due
_WHOLE_EVERY = 20  # looks at what is new; a whole one goes through all that the tests before have left


@pytest.fixture(autouse=True)
def _collect_where_no_window_does() -> Iterator[None]:
    """Once a test has made a window, Python looks for cycles only from that window's event loop."""
    yield
    made, _, looks = gc.get_count()
    if not gc.isenabled() and made > _MADE:
        gc.collect(2 if looks >= _WHOLE_EVERY else 1)


_SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


@pytest.fixture(autouse=True)
def _leaves_the_process_as_it_was() -> Iterator[None]:
    """Put back what a test, or the program in it, changes for the whole process.

    Not what holds from the first window on, as it does in the program: that Python looks for no
    cycles, since none may die on another thread, and how long a thread's turn is.
    """
    folder, variables, path, modules = Path.cwd(), dict(os.environ), list(sys.path), set(sys.meta_path)
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook, sys.displayhook
    handlers = [signal.getsignal(each) for each in _SIGNALS]
    spoken, room = locale.setlocale(locale.LC_ALL), tempfile.tempdir
    yield
    os.chdir(folder)
    left = {name: value for name, value in os.environ.items() if name != "PYTEST_CURRENT_TEST"}
    if left != {name: value for name, value in variables.items() if name != "PYTEST_CURRENT_TEST"}:
        for name in left.keys() - variables.keys():
            del os.environ[name]
        os.environ.update(variables)
    sys.path[:] = path
    sys.meta_path[:] = [finder for finder in sys.meta_path if finder in modules]
    sys.excepthook, threading.excepthook, sys.unraisablehook, sys.displayhook = hooks
    for each, handler in zip(_SIGNALS, handlers, strict=True):
        if signal.getsignal(each) is not handler:
            signal.signal(each, handler)
    if locale.setlocale(locale.LC_ALL) != spoken:
        locale.setlocale(locale.LC_ALL, spoken)
    tempfile.tempdir = room


@pytest.fixture(autouse=True, scope="session")
def _what_ends_with_the_login_lies_here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Give the programs that tests start a runtime folder of their own."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        name = "XDG_RUNTIME_DIR" if sys.platform.startswith("linux") else "TMPDIR"
        monkeypatch.setenv(name, str(tmp_path_factory.mktemp("runtime")))
        yield


@pytest.fixture(autouse=True)
def _no_sockets(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.node.get_closest_marker("loopback") is None:

        def refuse(*_: object, **__: object) -> None:
            raise AssertionError("a socket was opened; the app sends nothing")

        monkeypatch.setattr(socket.socket, "connect", refuse)
        monkeypatch.setattr(socket.socket, "bind", refuse)
