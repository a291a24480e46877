"""The scale of type: what a text is decides its face, size and weight.

Sizes are px at 100 % and 96 dpi, and grow with the text size of the settings
and with a larger font of the system's. The book roles stand in the book face:
they are for the person's own words, and for writing that is there to be read.
"""

from typing import Literal, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

from advocacy_trainer.resources import assets_dir
from advocacy_trainer.ui.kit.theme import BODY_PX

Role = Literal[
    "projector",
    "projector-text",
    "projector-strong",
    "projector-small",
    "projector-help",
    "welcome",
    "title",
    "question",
    "section",
    "body",
    "strong",
    "control",
    "row",
    "over",
    "help",
    "small",
    "small-strong",
    "drawn",
    "drawn-strong",
    "rail-narrow",
    "rail-large",
    "page",
    "page-strong",
    "quote",
    "quote-large",
    "spoken",
    "projected",
    "brand",
]

BODY_LINE, PAGE_LINE = 1.55, 1.65  # of the letters' size

BOOK_FAMILY = "Literata"
_BOLD_FILES = ("literata-semibold.ttf",)
_FILES = ("literata-regular.ttf", "literata-italic.ttf", *_BOLD_FILES)
_INSTEAD = ("Georgia", "Noto Serif", "DejaVu Serif", "Liberation Serif", "Times New Roman")
# Kept at the application, which owns the fonts.
_LOADED, _BOLD_LOADED, _PLAIN = "book-face-loaded", "book-face-bold-loaded", "book-face-plain"


class Style(NamedTuple):
    """Size in px at 100 %, weight, and whether it is set in the book face."""

    px: int
    weight: QFont.Weight = QFont.Weight.Normal
    book: bool = False


_DEMI, _BOLD = QFont.Weight.DemiBold, QFont.Weight.Bold
STYLES: dict[Role, Style] = {
    "projector": Style(50, _BOLD),
    "projector-text": Style(33),
    "projector-strong": Style(33, _DEMI),
    "projector-small": Style(24, _DEMI),
    "projector-help": Style(28),
    "welcome": Style(40, _BOLD),
    "title": Style(28, _BOLD),
    "question": Style(24, _DEMI),
    "section": Style(20, _BOLD),
    "body": Style(BODY_PX),
    "strong": Style(BODY_PX, _DEMI),
    "control": Style(16, _DEMI),
    "row": Style(16),
    "over": Style(15, _DEMI),
    "help": Style(15),
    "small": Style(14),
    "small-strong": Style(14, _DEMI),
    "drawn": Style(13),  # inside drawn previews alone
    "drawn-strong": Style(13, _DEMI),
    "rail-narrow": Style(13),
    "rail-large": Style(11),  # below an icon at 150 % and more: the longest word must fit
    "page": Style(20, book=True),
    "page-strong": Style(20, _DEMI, book=True),
    "quote": Style(18, book=True),
    "quote-large": Style(25, book=True),
    "spoken": Style(33, book=True),
    "projected": Style(33, book=True),
    "brand": Style(20, _DEMI, book=True),
}


def font_of(role: Role = "body") -> QFont:
    """Return the font of a role, at the text size in force."""
    style = STYLES[role]
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * style.px / BODY_PX)
    font.setWeight(style.weight)
    if style.book:
        put_on_book_face(font)
    return font


def line_percent(font: QFont, *, page: bool = False) -> int:
    """Return how much of a font's own line spacing sets its lines as far apart as they should be."""
    wanted = QFontInfo(font).pixelSize() * (PAGE_LINE if page else BODY_LINE)
    return round(100 * wanted / max(1.0, QFontMetricsF(font).lineSpacing()))


def put_on_book_face(font: QFont) -> None:
    """Give ``font`` the book face, unless the settings ask for the plain one.

    A bold one asks for one file alone: the first window writes no more than a name in it.
    """
    application = QApplication.instance()
    if application is None or application.property(_PLAIN):
        return
    if font.weight() >= _DEMI:
        _load(application, _BOLD_FILES, _BOLD_LOADED)
    else:
        _load(application, _FILES, _LOADED)
    font.setFamilies([BOOK_FAMILY, *_INSTEAD])
    font.setStyleHint(QFont.StyleHint.Serif)


def _load(application: QCoreApplication, files: tuple[str, ...], loaded: str) -> None:
    """Load what is not loaded of the book face's ``files``; ``loaded`` is where it is noted."""
    if application.property(loaded):
        return
    had_bold = application.property(_BOLD_LOADED)
    for each in (loaded, _BOLD_LOADED):
        application.setProperty(each, True)
    for name in files:
        path = assets_dir() / "fonts" / name
        if path.is_file() and not (had_bold and name in _BOLD_FILES):
            QFontDatabase.addApplicationFont(str(path))


def heading_css() -> str:
    """Return the rules for headings within a page, which has its own title; see kit/html_headings.py."""
    roles: tuple[tuple[str, Role], ...] = (("h1", "section"), ("h2", "section"), ("h3", "strong"))
    return "".join(
        f"{tag} {{ font-size: {font_of(role).pointSizeF():.1f}pt; font-weight: 600; }}" for tag, role in roles
    )


def book_face_css() -> str:
    """Return the declaration that sets text of a document in the book face; empty where it is not wanted."""
    font = QFont()
    put_on_book_face(font)
    families = font.families()
    if BOOK_FAMILY not in families:
        return ""
    return "font-family: {};".format(", ".join(f"'{family}'" for family in families))


def choose_page_face(choice: str) -> None:
    """Set the page in the ``book`` face from now on, or in the ``plain`` one of the system."""
    application = QApplication.instance()
    if application is not None:
        application.setProperty(_PLAIN, choice == "plain")
