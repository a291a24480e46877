"""One participant's sealed file: what it holds, how it is written on a stick, and how it is read again.

It holds the session's id and six numbers, and nothing else: no name, no
machine, no time. All are of one size, so a blank looks like any other from
outside. Its name is random, and its time is set to one that says nothing.
"""

import os
import secrets
import sys
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError
from advocacy_trainer.files import write_atomically
from advocacy_trainer.workshop import sealing
from advocacy_trainer.workshop.before_after import HIGHEST, ITEMS
from advocacy_trainer.workshop.session import ID_SIZE, Session
from advocacy_trainer.workshop.stick import Stick

ENDING = ".answer"
MAGIC = b"ATWS1\n"
_BLANK = 255
_VALUES = 2 * len(ITEMS)
SIZE = len(MAGIC) + ID_SIZE + _VALUES + sealing.OVERHEAD
_WRITE_ATTRIBUTES, _OPEN_EXISTING = 0x100, 3  # of CreateFileW
_SINCE_1601 = 11_644_473_600  # s from Windows' year one to 1970
_NO_TIME = 1_577_880_000  # 2020-01-01 12:00 UTC: the same for every file


class WorkshopAnswer(NamedTuple):
    """One person's values from 0 to 10, in the order of ``ITEMS``; None is a blank."""

    before: tuple[int | None, ...] = (None,) * len(ITEMS)
    after: tuple[int | None, ...] = (None,) * len(ITEMS)


class NotOursError(ValueError):
    """The bytes are no answer of this session; ``kind`` says what is the matter."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


FOREIGN, TRUNCATED, OTHER_SESSION, BROKEN_SEAL, UNFIT = (
    "foreign",
    "truncated",
    "other-session",
    "broken-seal",
    "unfit",
)


def answer_bytes(answer: WorkshopAnswer, session: Session) -> bytes:
    """Return the whole file of an answer. Raises ValueError for values outside the scale."""
    values = (*answer.before, *answer.after)
    if len(values) != _VALUES or any(value is not None and not 0 <= value <= HIGHEST for value in values):
        raise ValueError(f"an answer is {_VALUES} values from 0 to {HIGHEST}")
    text = bytes(_BLANK if value is None else value for value in values)
    return MAGIC + session.id + sealing.seal(text, session.public, session.info)


def read_answer(raw: bytes, session: Session, private: bytes) -> WorkshopAnswer:
    """Open the bytes of a file. Raises NotOursError with what is the matter."""
    if not raw.startswith(MAGIC):
        raise NotOursError(TRUNCATED if MAGIC.startswith(raw) else FOREIGN)
    if len(raw) != SIZE:
        raise NotOursError(TRUNCATED if len(raw) < SIZE else FOREIGN)
    start = len(MAGIC) + ID_SIZE
    if raw[len(MAGIC) : start] != session.id:
        raise NotOursError(OTHER_SESSION)
    try:
        text = sealing.unseal(raw[start:], private, session.info)
    except sealing.BrokenSealError:
        raise NotOursError(BROKEN_SEAL) from None
    if len(text) != _VALUES or any(value > HIGHEST and value != _BLANK for value in text):
        raise NotOursError(UNFIT)
    values = tuple(None if value == _BLANK else value for value in text)
    return WorkshopAnswer(values[: len(ITEMS)], values[len(ITEMS) :])


def write_answer(folder: Path, answer: WorkshopAnswer, session: Session, stick: Stick) -> Path:
    """Write an answer on a stick under a random name, and return where. Raises StorageError.

    ``stick`` is what ``look_at(folder)`` said: a drive that records owners is refused.
    """
    if not stick.is_fit:
        raise StorageError(
            QT_TRANSLATE_NOOP("errors", "This drive may record who wrote a file, so nothing was written."),
            QT_TRANSLATE_NOOP("errors", "Use a memory stick (FAT or exFAT), or hand in on paper."),
        )
    raw = answer_bytes(answer, session)
    path = folder / f"{secrets.token_hex(8)}{ENDING}"
    while path.exists():
        path = folder / f"{secrets.token_hex(8)}{ENDING}"
    if not folder.is_dir():
        raise StorageError(
            QT_TRANSLATE_NOOP("errors", "The stick is no longer there, so nothing was written."),
            QT_TRANSLATE_NOOP("errors", "Put it back in, or hand in on paper."),
        )
    if not os.access(folder, os.W_OK):
        raise StorageError(
            QT_TRANSLATE_NOOP("errors", "The stick is locked, so nothing was written."),
            QT_TRANSLATE_NOOP("errors", "Slide its lock open, or hand in on paper."),
        )
    write_atomically(path, raw)
    try:
        _take_time_off(path)
    except OSError:
        path.unlink(missing_ok=True)
        raise StorageError(
            QT_TRANSLATE_NOOP(
                "errors", "The time could not be removed from the file, so the file was deleted again."
            ),
            QT_TRANSLATE_NOOP("errors", "Hand in on paper."),
        ) from None
    return path


def _take_time_off(path: Path) -> None:
    """Give a file the time that all of them have; when it was made as well, where the system lets us.

    Raises OSError.
    """
    os.utime(path, (_NO_TIME, _NO_TIME))
    if sys.platform == "win32":  # which alone has a call for it (SetFileTime)
        import ctypes
        from ctypes import wintypes

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateFileW.restype = wintypes.HANDLE
        kernel.CreateFileW.argtypes = [
            wintypes.LPCWSTR,
            *[wintypes.DWORD] * 2,
            wintypes.LPVOID,
            *[wintypes.DWORD] * 2,
            wintypes.HANDLE,
        ]
        kernel.SetFileTime.argtypes = [wintypes.HANDLE, *[ctypes.POINTER(wintypes.FILETIME)] * 3]
        kernel.CloseHandle.argtypes = [wintypes.HANDLE]
        ticks = (_NO_TIME + _SINCE_1601) * 10_000_000
        when = wintypes.FILETIME(ticks & 0xFFFFFFFF, ticks >> 32)
        handle = kernel.CreateFileW(str(path), _WRITE_ATTRIBUTES, 7, None, _OPEN_EXISTING, 0, None)
        if handle in (None, wintypes.HANDLE(-1).value):
            raise ctypes.WinError(ctypes.get_last_error())
        try:
            if not kernel.SetFileTime(handle, ctypes.byref(when), ctypes.byref(when), ctypes.byref(when)):
                raise ctypes.WinError(ctypes.get_last_error())
        finally:
            kernel.CloseHandle(handle)
