"""Run the app with every socket reported, by Python's own audit.

words: ``window`` or ``command``, then the app's words. A window is closed when
it has been painted and every page of its rail has been visited.
"""

import sys

BARRED = (
    "socket.",
    "ssl.",
    "urllib.",
    "http.",
    "ftplib.",
    "smtplib.",
    "webbrowser.",
    "subprocess.",
    "os.system",
    "os.exec",
)


def watch(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(BARRED):
        # os._exit: an exception might be caught on its way.
        import os

        os.write(2, f"BARRED {event} {arguments!r}\n".encode())
        os._exit(66)


def visit_all(application: object) -> int:
    del application
    from PySide6.QtWidgets import QApplication

    from advocacy_trainer.ui.shell.pages import PAGES
    from advocacy_trainer.ui.shell.window import MainWindow

    (window,) = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]
    for name in PAGES:
        window.open_page(name, {"lesson": "core-01"} if name == "lesson" else {})
        QApplication.processEvents()
    print("visited", len(PAGES))
    window.close()
    return 0


if __name__ == "__main__":
    import advocacy_trainer.cli

    if sys.argv[1] == "window":
        from PySide6.QtWidgets import QApplication

        QApplication.exec = visit_all  # type: ignore[method-assign,assignment]
    sys.addaudithook(watch)
    sys.exit(advocacy_trainer.cli.main(sys.argv[2:]))
