"""Keep None, True and False alive under Python 3.11.

PySide 6.12 is built against an interface in which these are immortal, as they
are from Python 3.12 on, and gives each away once too often in every call that
returns one. Python 3.11 counts, and ends the program when the count is used
up, after a few thousand calls.
"""

import sys

_PLENTY = 1 << 40  # never used up: a thousand calls a second for 30 years


def hold_singletons() -> None:
    """Give the three a count that cannot be used up; nothing to do from Python 3.12 on."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    import ctypes

    for singleton in (None, True, False):
        count = ctypes.c_ssize_t.from_address(id(singleton))
        if count.value < _PLENTY:
            count.value += 2 * _PLENTY
