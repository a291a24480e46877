"""Keep Qt for Python from reading the source of every module that is imported.

It looks there for the word PySide6, to know where ``from __feature__ import`` may
hold; the program never writes that. What Python imports after the window is there,
the coach first, took a sixth longer for it.
"""

import sys


def spare_sources() -> None:
    """Answer for every module that it switches no feature; where Qt asks in another way, leave it."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", _uses_none)  # noqa: B010 - mypy knows no such attribute


def _uses_none(module: object) -> bool:
    del module
    return False
