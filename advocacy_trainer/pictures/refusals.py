"""Say in one sentence why a picture cannot be opened or saved.

No sentence names the file: its name may tell something private.
"""

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, PictureError


def not_there() -> PictureError:
    """Make the answer to a file that is gone or is a folder."""
    return PictureError(
        QT_TRANSLATE_NOOP("errors", "There is no picture file of that name."),
        QT_TRANSLATE_NOOP("errors", "Check that it has not been moved or renamed."),
    )


def not_readable() -> PictureError:
    """Make the answer to a file the system will not let us read."""
    return PictureError(
        QT_TRANSLATE_NOOP("errors", "The picture file cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Copy it to your own folder and try again."),
    )


def empty() -> PictureError:
    """Make the answer to a file without a byte."""
    return PictureError(
        QT_TRANSLATE_NOOP("errors", "The picture file is empty."),
        QT_TRANSLATE_NOOP("errors", "Copy it from the phone or camera again."),
    )


def not_a_picture() -> PictureError:
    """Make the answer to a file of no known kind."""
    return PictureError(
        QT_TRANSLATE_NOOP("errors", "The file is not a picture that the app can open."),
        QT_TRANSLATE_NOOP("errors", "Choose a JPEG, PNG, GIF, WebP, BMP or TIFF file."),
    )


def not_supported(kind: str) -> PictureError:
    """Make the answer to a known kind that the app does not open, such as HEIC."""
    return PictureError(
        QT_TRANSLATE_NOOP("errors", "The file is of type {kind}, which the app cannot open."),
        QT_TRANSLATE_NOOP("errors", "Save or export it as JPEG first, and choose that one."),
        kind=kind,
    )


def too_large(width: int, height: int) -> PictureError:
    """Make the answer to more pixels than can be opened safely."""
    return PictureError(
        QT_TRANSLATE_NOOP("errors", "The picture is too large to open: {width} × {height} pixels."),
        QT_TRANSLATE_NOOP("errors", "Make a smaller copy of it first."),
        width=width,
        height=height,
    )


def too_heavy(megabytes: int) -> PictureError:
    """Make the answer to more bytes than can be opened safely."""
    return PictureError(
        QT_TRANSLATE_NOOP("errors", "The picture file is too large to open: {megabytes} MB."),
        QT_TRANSLATE_NOOP("errors", "Make a smaller copy of it first."),
        megabytes=megabytes,
    )


def damaged() -> PictureError:
    """Make the answer to a file that ends too early or contradicts itself."""
    return PictureError(
        QT_TRANSLATE_NOOP("errors", "The picture is damaged or cut short, so it cannot be opened."),
        QT_TRANSLATE_NOOP("errors", "Copy it from the phone or camera again."),
    )


def too_slow() -> PictureError:
    """Make the answer to a file that would keep the computer busy too long."""
    return PictureError(
        QT_TRANSLATE_NOOP("errors", "The picture takes too long to open."),
        QT_TRANSLATE_NOOP("errors", "Save it as an ordinary JPEG first, and choose that one."),
    )


def still_too_heavy(kilobytes: int) -> PictureError:
    """Make the answer to a picture that no quality brings under the limit."""
    return PictureError(
        QT_TRANSLATE_NOOP("errors", "The picture cannot be saved in {kilobytes} kB."),
        QT_TRANSLATE_NOOP("errors", "Save it as JPEG, or cut out a smaller part."),
        kilobytes=kilobytes,
    )
