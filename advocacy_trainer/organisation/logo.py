"""See that a workplace's logo is a picture that can be drawn in a moment and fetches nothing."""

from advocacy_trainer.drawings import fault_of
from advocacy_trainer.encoding import decode
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError, PictureError

MOST_PIXELS_A_SIDE = 4_000


def fault_of_logo(name: str, raw: bytes) -> ContentError | None:
    """Return why a logo is not shown, None where it is."""
    if name.endswith(".svg"):
        try:
            what = fault_of(decode(raw, name))
        except ContentError as error:
            return error
        if "<svg" not in raw[:4096].decode("utf-8", "replace").lower() and not what:
            what = "no drawing"
        return _refused(name, what) if what else None
    from advocacy_trainer.pictures.opening import open_picture

    try:
        picture = open_picture(raw, longest=400)
    except PictureError as error:
        return _refused(name, str(error))
    if max(picture.full_size) > MOST_PIXELS_A_SIDE:
        return _refused(name, f"it is more than {MOST_PIXELS_A_SIDE} pixels wide or high")
    return None


def _refused(name: str, what: str) -> ContentError:
    return ContentError(
        QT_TRANSLATE_NOOP("errors", "The logo {file} is not shown: {what}."),
        QT_TRANSLATE_NOOP("errors", "Save it as a plain PNG, at most 4,000 pixels wide."),
        file=name,
        what=what.rstrip("."),
    )
