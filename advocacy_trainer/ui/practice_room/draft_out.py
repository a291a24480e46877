"""A draft's ways out, all by the person's own hand: clipboard, file, paper."""

import re
from html import escape
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QImage

from advocacy_trainer.files import write_atomically

_NO_FILE_NAME = re.compile(r"[^\w ,()'’»«–-]+")
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)\s*", re.IGNORECASE)  # which Windows keeps for itself


def file_name_of(named: str) -> str:
    """Return a draft's name as a file may be called on any system; empty where nothing is left of it."""
    plain = " ".join(_NO_FILE_NAME.sub(" ", named).split())
    return "" if _DEVICES.fullmatch(plain) else plain


def copy_text(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def copy_picture(data: bytes) -> bool:
    """Put a picture on the clipboard; tell whether it could be read."""
    image = QImage.fromData(QByteArray(data))
    if image.isNull():
        return False
    QGuiApplication.clipboard().setImage(image)
    return True


def save_text_to(path: Path, text: str) -> None:
    """Save a text as UTF-8. Raises StorageError."""
    write_atomically(path, text.encode("utf-8", "replace"))


def text_as_html(title: str, text: str) -> str:
    """Return a text as a page to print; an empty ``title`` leaves the heading out."""
    paragraphs = "".join(f"<p>{escape(line) or '&nbsp;'}</p>" for line in text.split("\n"))
    return (f"<h2>{escape(title)}</h2>" if title else "") + paragraphs
