"""Say what a picture file tells about its maker, and that it is removed."""

from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.pictures.headers.anatomy import TELLS, Anatomy

WHAT = {
    "gps": QT_TRANSLATE_NOOP("pictures", "where the picture was taken"),
    "film": QT_TRANSLATE_NOOP("pictures", "a film or a sound behind the picture"),
    "exif": QT_TRANSLATE_NOOP("pictures", "the time, the camera and its settings"),
    "xmp": QT_TRANSLATE_NOOP("pictures", "notes from the program that edited it"),
    "iptc": QT_TRANSLATE_NOOP("pictures", "caption and author fields"),
    "comment": QT_TRANSLATE_NOOP("pictures", "comments"),
    "preview": QT_TRANSLATE_NOOP("pictures", "hidden copies of the picture"),
    "behind": QT_TRANSLATE_NOOP("pictures", "something else behind the picture in the file"),
    "profile": QT_TRANSLATE_NOOP("pictures", "the colour profile (the colours are converted)"),
    "moves": QT_TRANSLATE_NOOP("pictures", "the movement (the first picture is kept)"),
}


def removed(anatomy: Anatomy) -> list[str]:
    """Return the keys of ``WHAT`` that saving takes away, what tells most first."""
    words = [word for word in TELLS if word in anatomy.tells]
    return [*words, "moves"] if anatomy.moves else words
