"""What holds for every test: no sockets, no real data folder, nothing outside tmp_path."""

import socket

import pytest


@pytest.fixture(autouse=True)
def _no_sockets(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.node.get_closest_marker("loopback") is None:

        def refuse(*_: object, **__: object) -> None:
            raise AssertionError("a socket was opened; the app sends nothing")

        monkeypatch.setattr(socket.socket, "connect", refuse)
        monkeypatch.setattr(socket.socket, "bind", refuse)
