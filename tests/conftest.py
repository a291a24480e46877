"""What holds for every test: no sockets, no real data folder, nothing outside tmp_path."""

import gc
import socket
import sys
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is no fault of the program's: only wrong results fail a test.
settings.register_profile("calm", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("calm")


@pytest.fixture(autouse=True)
def _collect_where_no_window_does() -> Iterator[None]:
    """Once a test has made a window, Python looks for cycles only from that window's event loop."""
    yield
    if not gc.isenabled() and gc.get_count()[0] > 50_000:
        gc.collect()


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
