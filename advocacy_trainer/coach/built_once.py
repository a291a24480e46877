"""A value of an object that is built when first asked for, whole and once, whichever thread asks."""

import threading
from collections.abc import Callable
from functools import cached_property
from typing import Any, TypeVar, overload

_Built = TypeVar("_Built")
_LOCK = (
    threading.RLock()
)  # one for all: it is held for milliseconds, when something is asked for the first time


class built_once(cached_property[_Built]):  # noqa: N801 - used as one
    """As ``functools.cached_property``, which since Python 3.12 lets two threads build two.

    Where the parts of what is built are told apart by identity, as patterns
    are, a second one fits nothing that was made from the first.
    """

    def __init__(self, build: Callable[[Any], _Built]) -> None:
        super().__init__(build)

    @overload
    def __get__(self, instance: None, owner: type[Any] | None = None) -> "built_once[_Built]": ...

    @overload
    def __get__(self, instance: object, owner: type[Any] | None = None) -> _Built: ...

    def __get__(self, instance: object, owner: type[Any] | None = None) -> Any:
        """Return what was built, or build it while the others wait."""
        with _LOCK:
            return super().__get__(instance, owner)
