"""Look at an opened picture in every way that helps, and say what was seen."""

from collections.abc import Sequence

from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.pictures.check import Check
from advocacy_trainer.pictures.head import Oval, check_head
from advocacy_trainer.pictures.kinds import suffix_lies
from advocacy_trainer.pictures.lettering import check_lettering
from advocacy_trainer.pictures.looks import check_looks, grey_working_copy
from advocacy_trainer.pictures.picture import WorkingPicture
from advocacy_trainer.pictures.target import Target
from advocacy_trainer.pictures.told import removed


def check_picture(
    picture: WorkingPicture, targets: Sequence[Target], name: str = "", oval: Oval | None = None
) -> list[Check]:
    """Return every check of ``picture`` against ``targets``, the file's ``name`` and the head's ``oval``.

    Without an oval nothing is said about the head: only the person knows where it is.
    """
    grey = grey_working_copy(picture.image)
    checks = [check_size(picture.full_size, target) for target in targets]
    checks += [check_weight(picture.anatomy.file_bytes, target) for target in targets if target.most_bytes]
    checks += check_looks(grey)
    checks += [_transparency(picture), check_lettering(grey), _told(picture), _behind(picture)]
    if name:
        checks.append(_name(name, picture.anatomy.kind))
    if picture.anatomy.moves:
        checks.append(
            Check(
                "movement",
                False,
                "moves",
                QT_TRANSLATE_NOOP("pictures", "The picture moves; only the first one is used."),
                {},
            )
        )
    if oval is not None:
        checks.append(check_head(oval))
    return checks


def check_size(size: tuple[int, int], target: Target) -> Check:
    """Return the check ``size-PLATFORM`` of a picture of ``size`` pixels."""
    fine = size[0] >= target.width and size[1] >= target.height
    if fine:
        sentence = QT_TRANSLATE_NOOP(
            "pictures",
            "{platform} shows {width} × {height} pixels; the picture has {across} × {down}, which is enough.",
        )
    else:
        sentence = QT_TRANSLATE_NOOP(
            "pictures",
            "{platform} shows {width} × {height} pixels; the picture has {across} × {down}, "
            "so it would be enlarged and look soft.",
        )
    fields: dict[str, str | int] = {
        "platform": target.name,
        "width": target.width,
        "height": target.height,
        "across": size[0],
        "down": size[1],
    }
    return Check(f"size-{target.platform}", fine, f"{size[0]}x{size[1]}", sentence, fields)


def check_weight(file_bytes: int, target: Target) -> Check:
    """Return the check ``weight-PLATFORM`` of a file of so many bytes."""
    most = target.most_bytes or file_bytes
    fine = file_bytes <= most
    if fine:
        sentence = QT_TRANSLATE_NOOP(
            "pictures", "{platform} takes files up to {most} kB; this one has {has} kB."
        )
    else:
        sentence = QT_TRANSLATE_NOOP(
            "pictures",
            "{platform} takes files up to {most} kB; this one has {has} kB. "
            "Saved from here it becomes smaller.",
        )
    fields: dict[str, str | int] = {
        "platform": target.name,
        "most": most // 1000,
        "has": -(-file_bytes // 1000),
    }
    return Check(f"weight-{target.platform}", fine, file_bytes, sentence, fields)


def _transparency(picture: WorkingPicture) -> Check:
    lowest = picture.image.getchannel("A").getextrema()[0] if picture.transparent else 255
    if isinstance(lowest, int | float) and lowest < 250:
        sentence = QT_TRANSLATE_NOOP(
            "pictures", "Parts of the picture are see-through. Saved as JPEG they turn white."
        )
        return Check("transparency", False, int(lowest), sentence, {})
    return Check(
        "transparency", True, 255, QT_TRANSLATE_NOOP("pictures", "No part of the picture is see-through."), {}
    )


def _told(picture: WorkingPicture) -> Check:
    words = removed(picture.anatomy)
    if "gps" in words:
        sentence = QT_TRANSLATE_NOOP(
            "pictures",
            "The file says where the picture was taken. Saved from here it contains only the picture.",
        )
    elif words:
        sentence = QT_TRANSLATE_NOOP(
            "pictures",
            "The file contains more than the picture. Saved from here it contains only the picture.",
        )
    else:
        sentence = QT_TRANSLATE_NOOP("pictures", "The file contains only the picture.")
    return Check("metadata", not words, " ".join(words), sentence, {})


def _behind(picture: WorkingPicture) -> Check:
    told = picture.anatomy.tells & {"film", "behind"}
    if "film" in told:
        sentence = QT_TRANSLATE_NOOP(
            "pictures",
            "There is a film or a sound behind the picture in the file, as phones store "
            "it. It is left out when you save from here.",
        )
    elif told:
        sentence = QT_TRANSLATE_NOOP(
            "pictures",
            "There is something else behind the picture in the file. It is left out when you save from here.",
        )
    else:
        sentence = QT_TRANSLATE_NOOP("pictures", "Nothing was found behind the picture in the file.")
    return Check("behind", not told, " ".join(sorted(told)), sentence, {})


def _name(name: str, kind: str) -> Check:
    lies = suffix_lies(name, kind)
    if lies:
        sentence = QT_TRANSLATE_NOOP(
            "pictures",
            "The file's name ends like a different kind of picture from the {kind} it "
            "is. It opens all the same.",
        )
    else:
        sentence = QT_TRANSLATE_NOOP("pictures", "The file is the kind of picture its name says ({kind}).")
    return Check("name", not lies, kind, sentence, {"kind": kind})
