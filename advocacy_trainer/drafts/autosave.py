"""Save a draft while it is being written, off the thread that draws."""

import threading
from collections.abc import Callable

SECONDS = 1.0  # what a power cut may cost is this and the time a save takes


class Autosave:
    """Call ``save(text)`` at most ``seconds`` after a text was put, with the newest one.

    ``save`` runs on a thread of its own, never twice at once; what it raises is
    handed to ``failed`` there, and tried again at the next text or ``flush``.
    """

    def __init__(
        self, save: Callable[[str], None], failed: Callable[[Exception], None], seconds: float = SECONDS
    ) -> None:
        self._save = save
        self._failed = failed
        self._seconds = seconds
        self._text: str | None = None
        self._door = threading.Condition()
        self._saving = threading.Lock()
        self._closed = False
        self._thread: threading.Thread | None = None

    def put(self, text: str) -> None:
        """Take the newest text; returns at once."""
        with self._door:
            first = self._text is None
            self._text = text
            if self._thread is None and not self._closed:
                self._thread = threading.Thread(target=self._run, name="autosave", daemon=True)
                self._thread.start()
            if first:
                self._door.notify()

    def flush(self) -> bool:
        """Save now what waits; tell whether all is saved."""
        with self._saving:
            with self._door:
                text, self._text = self._text, None
            if text is None:
                return True
            return self._try(text)

    def close(self) -> bool:
        """Save what waits and end the thread; tell whether all is saved."""
        with self._door:
            self._closed = True
            self._door.notify()
        if self._thread is not None:
            self._thread.join()
        return self.flush()

    def _run(self) -> None:
        while True:
            with self._door:
                while self._text is None and not self._closed:
                    self._door.wait()
                if not self._closed:
                    self._door.wait(self._seconds)
                if self._closed:
                    return
            if not self.flush():
                with self._door:
                    self._door.wait(self._seconds)  # the next text, or the next second, tries again

    def _try(self, text: str) -> bool:
        try:
            self._save(text)
        except Exception as error:  # noqa: BLE001 - told to the person, never lost with the thread
            with self._door:
                if self._text is None:
                    self._text = text
            self._failed(error)
            return False
        return True
