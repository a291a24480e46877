"""Open the window as the command does and print which modules and classes that took, once it is painted.

words: the data folder. Only Qt's own waiting is replaced.
"""

import gc
import json
import sys
from typing import Any


def report(application: Any) -> int:
    import builtins
    import linecache

    from PySide6.QtWidgets import QApplication

    application.processEvents()
    shown = any(widget.isVisible() for widget in QApplication.topLevelWidgets())
    loaded = sorted(sys.modules)
    classes = [
        f"{name}.{thing.__name__}"
        for name in loaded
        if name.split(".")[0] == "advocacy_trainer"
        for thing in vars(sys.modules[name]).values()
        if isinstance(thing, type) and thing.__module__ == name and "__dataclass_fields__" in vars(thing)
    ]
    plain = builtins.__import__ is getattr(builtins, "__orig_import__", None)
    found = {
        "shown": shown,
        "modules": loaded,
        "dataclasses": classes,
        "qt": sorted(_qt_classes()),
        "plain imports": plain,
        "sources kept": [name for name in linecache.cache if "advocacy_trainer" in name],
    }
    print(json.dumps(found))
    return 0


def _qt_classes() -> set[str]:
    """Return the names of Qt's classes that were made so far: each is when it is first asked for."""
    from shiboken6 import Shiboken

    found: set[type] = set()
    left: list[type] = [Shiboken.Object]
    while left:
        for each in type.__subclasses__(left.pop()):
            if each not in found:
                found.add(each)
                left.append(each)
    return {each.__name__ for each in found if each.__module__.startswith("PySide6")}


if __name__ == "__main__":
    from advocacy_trainer import app  # noqa: F401 - in the command's order: ours, then Qt
    from advocacy_trainer.cli import main

    gc.disable()  # which ``open_window`` does before it reads Qt
    from PySide6.QtWidgets import QApplication

    QApplication.exec = report  # type: ignore[method-assign,assignment]
    sys.exit(main(["--data-dir", sys.argv[1], "--lang", "da"]))
