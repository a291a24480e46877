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
    folders = [name for name in loaded if _is_a_folder_alone(name)]
    print(json.dumps({"shown": shown, "modules": loaded, "folders": folders, "dataclasses": classes}))
    return 0


def _is_a_folder_alone(name: str) -> bool:
    """Tell whether a package says what lies in it and nothing more."""
    held = vars(sys.modules[name])
    return "__path__" in held and not [
        each for each in held if not each.startswith("__") and f"{name}.{each}" not in sys.modules
    ]


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    QApplication.exec = report  # type: ignore[method-assign,assignment]
    from advocacy_trainer.cli import main

    sys.exit(main(["--data-dir", sys.argv[1], "--lang", "da"]))
