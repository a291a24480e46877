"""Open the window as the command does and print which modules that took, before it is painted.

words: the data folder. Only Qt's own waiting is replaced.
"""

import json
import sys


def report(application: object) -> int:
    del application
    from PySide6.QtWidgets import QApplication

    shown = any(widget.isVisible() for widget in QApplication.topLevelWidgets())
    loaded = sorted(sys.modules)
    classes = [
        f"{name}.{thing.__name__}"
        for name in loaded
        if name.split(".")[0] == "advocacy_trainer"
        for thing in vars(sys.modules[name]).values()
        if isinstance(thing, type) and thing.__module__ == name and "__dataclass_fields__" in vars(thing)
    ]
    print(json.dumps({"shown": shown, "modules": loaded, "dataclasses": classes}))
    return 0


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    QApplication.exec = report  # type: ignore[method-assign,assignment]
    from advocacy_trainer.cli import main

    sys.exit(main(["--data-dir", sys.argv[1], "--lang", "da"]))
