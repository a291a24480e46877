"""Let the threads that share an object go into it one at a time."""

import functools
import threading
from collections.abc import Callable
from typing import Concatenate, ParamSpec, Protocol, TypeVar


class Shared(Protocol):
    """What several threads reach; it may be entered again by the thread that is inside."""

    turn: "threading.RLock"


_Self = TypeVar("_Self", bound=Shared)
_Given = ParamSpec("_Given")
_Returned = TypeVar("_Returned")
_Method = Callable[Concatenate[_Self, _Given], _Returned]


def in_turn(method: _Method[_Self, _Given, _Returned]) -> _Method[_Self, _Given, _Returned]:
    """Let a method wait for whatever another thread does with the same object."""

    @functools.wraps(method)
    def waiting(self: _Self, /, *given: _Given.args, **named: _Given.kwargs) -> _Returned:
        with self.turn:
            return method(self, *given, **named)

    return waiting
