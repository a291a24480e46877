"""``photo check`` and ``photo crop``: look at a picture, or save a part of it in the right size."""

import argparse
import json
from pathlib import Path

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, UsageError
from advocacy_trainer.options import Options


def run(arguments: list[str], options: Options) -> int:
    """Do ``photo check FILE`` or ``photo crop FILE OUT``; return 0, or raise a TrainerError."""
    del options
    chosen = _parser().parse_args(_with_box_joined(arguments))
    if chosen.action == "check":
        return _check(Path(chosen.file), chosen.platform, as_json=chosen.json)
    return _crop(Path(chosen.file), Path(chosen.out), chosen.platform, chosen.use, chosen.box)


def _with_box_joined(arguments: list[str]) -> list[str]:
    """Return the words with ``--box -1,0,5,5`` as one, so that argparse takes it for no option."""
    at = arguments.index("--box") if "--box" in arguments else len(arguments)
    if not "".join(arguments[at + 1 : at + 2]).startswith("-"):
        return arguments
    return [*arguments[:at], f"--box={arguments[at + 1]}", *arguments[at + 2 :]]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="advocacy-trainer photo", description="Check or crop a picture.")
    actions = parser.add_subparsers(dest="action", required=True, metavar="check|crop")
    check = actions.add_parser("check", help="say what was seen in the picture")
    check.add_argument("file", metavar="FILE")
    check.add_argument("--platform", metavar="P", help="only this platform's size")
    check.add_argument("--json", action="store_true", help="print JSON")
    crop = actions.add_parser("crop", help="save a part in the platform's size, without metadata")
    crop.add_argument("file", metavar="FILE")
    crop.add_argument("out", metavar="OUT", help="a .jpg, .png or .webp file; never FILE itself")
    crop.add_argument("--platform", metavar="P", required=True)
    crop.add_argument("--use", choices=("profile", "banner"), default="profile")
    crop.add_argument("--box", metavar="x,y,w,h", help="the part, in pixels of the upright picture")
    return parser


def _check(file: Path, platform: str | None, *, as_json: bool) -> int:
    from advocacy_trainer.pictures.checks import check_picture
    from advocacy_trainer.pictures.opening import open_picture
    from advocacy_trainer.pictures.targets import target_for, targets

    wanted = [target_for(platform, "profile")] if platform else targets("profile")
    picture = open_picture(file, longest=1024)
    checks = check_picture(picture, wanted, name=file.name)
    if as_json:
        result = {
            "format": 1,
            "kind": picture.anatomy.kind,
            "width": picture.full_size[0],
            "height": picture.full_size[1],
            "checks": [
                {
                    "id": check.id,
                    "result": "ok" if check.ok else "hint",
                    "value": check.value,
                    "sentence": check.told(),
                }
                for check in checks
            ],
        }
        print(json.dumps(result, ensure_ascii=False, indent=2))
        return 0
    width, height = picture.full_size
    print(f"{picture.anatomy.kind}, {width} × {height} pixels")
    for check in checks:
        print(f"{'ok  ' if check.ok else 'hint'}  {check.id}: {check.told()}")
    return 0


def _crop(file: Path, out: Path, platform: str, use: str, box_text: str | None) -> int:
    from advocacy_trainer.files import write_atomically
    from advocacy_trainer.pictures.editing import PictureEdit, inside, render
    from advocacy_trainer.pictures.encoding import encode, kind_for
    from advocacy_trainer.pictures.headers.reader import look
    from advocacy_trainer.pictures.picture import Box
    from advocacy_trainer.pictures.targets import refuse_the_original, target_for
    from advocacy_trainer.pictures.told import WHAT, removed

    target = target_for(platform, use)
    kind = kind_for(out.name)
    refuse_the_original(file, out)
    box = None if box_text is None else Box(*_four_numbers(box_text))
    anatomy = look(file)
    if box is not None and not inside(box, anatomy.upright_size):
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "The box is not inside the picture's {width} × {height} pixels."),
            QT_TRANSLATE_NOOP("errors", "Give --box as left,top,width,height."),
            width=anatomy.upright_size[0],
            height=anatomy.upright_size[1],
        )
    picture = render(file, PictureEdit(box=box), target.width, target.height)
    data = encode(picture, kind, target.most_bytes)
    write_atomically(out, data)
    print(f"Saved {target.width} × {target.height} pixels, {-(-len(data) // 1000)} kB.")
    gone = removed(anatomy)
    if gone:
        print("Removed: " + "; ".join(WHAT[word] for word in gone) + ".")
    return 0


def _four_numbers(text: str) -> tuple[int, int, int, int]:
    parts = text.replace(" ", "").split(",")
    if len(parts) == 4 and all(part.isascii() and part.isdigit() and len(part) < 10 for part in parts):
        left, top, width, height = map(int, parts)
        return left, top, width, height
    raise UsageError(
        QT_TRANSLATE_NOOP("errors", "--box takes four whole numbers."),
        QT_TRANSLATE_NOOP("errors", "Give --box as left,top,width,height."),
    )
