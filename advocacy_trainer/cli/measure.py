"""Count a text as a platform counts it: ``measure [FILE|-] --platform P [--json]`` or ``--jsonl``."""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from advocacy_trainer.cli.json_lines import read_object, text_of
from advocacy_trainer.encoding import decode, utf8_lines
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError, TrainerError, UsageError
from advocacy_trainer.platforms.catalog import ids, platform
from advocacy_trainer.platforms.measuring import TextMeasure, measure

if TYPE_CHECKING:
    from advocacy_trainer.options import Options


def run(arguments: list[str], options: "Options") -> int:
    """Measure one text, or one per line of JSON; return 1 if a line could not be measured."""
    del options
    given = _parser().parse_args(arguments)
    data = _read(given.file)
    if given.jsonl:
        return _measure_lines(utf8_lines(data, given.file), given.platform)
    if given.platform is None:
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "Which platform? Name it with --platform."),
            QT_TRANSLATE_NOOP("errors", "Choose one of: {names}."),
            names=", ".join(ids()),
        )
    chosen = platform(given.platform)
    text = _decoded(data, given.file).removesuffix("\n").removesuffix("\r")
    result = measure(text, chosen)
    if given.json:
        print(json.dumps({"platform": chosen.id, **_whole(result)}))
    else:
        _print(text, chosen.title("en"), result)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="advocacy-trainer measure",
        description="Count a text as a platform counts it. The line end that closes a file does not count.",
        epilog="Platforms: " + ", ".join(ids()) + ".",
    )
    parser.add_argument(
        "file", nargs="?", default="-", metavar="FILE", help="a text in UTF-8; - is standard input"
    )
    parser.add_argument(
        "--platform", metavar="P", help="the platform's name; with --jsonl where a line names none"
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object")
    form.add_argument(
        "--jsonl",
        action="store_true",
        help='read lines of {"id", "text", "platform"} and print a JSON object for each;'
        ' a line that cannot be measured gives {"id", "line", "error"}',
    )
    return parser


def _read(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise ContentError(
            QT_TRANSLATE_NOOP("errors", "The file {name} cannot be read: {what}."),
            QT_TRANSLATE_NOOP("errors", "Check its name, and that you are allowed to read it."),
            name=name,
            what=error.strerror or type(error).__name__,
        ) from error


def _decoded(data: bytes, name: str) -> str:
    return decode(data, "standard input" if name == "-" else name)


def _measure_lines(lines: list[bytes], default: str | None) -> int:
    if default is not None:
        platform(default)  # a misspelt one is told at once, not for every line
    status = 0
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        identity: object = None
        try:
            entry = read_object(_decoded(line, "the line"))
            identity = entry.get("id")
            answer = {"id": identity, **_measured(entry, default)}
        except TrainerError as error:
            status = 1
            answer = {"id": identity, "line": number, "error": str(error)}
        print(json.dumps(answer))
    return status


def _measured(entry: dict[str, Any], default: str | None) -> dict[str, Any]:
    text, name = text_of(entry), entry.get("platform", default)
    if not isinstance(name, str):
        raise ContentError(QT_TRANSLATE_NOOP("errors", "The line has no “platform”, or it is not a string."))
    whole = _whole(measure(text, platform(name)))
    return {key: whole[key] for key in ("length", "limit", "valid", "spans")}


def _whole(result: TextMeasure) -> dict[str, Any]:
    return {
        "length": result.length,
        "limit": result.limit,
        "valid": result.valid,
        "unit": result.unit,
        "about": result.about,
        **({"least": result.least} if result.least is not None else {}),
        "over_from": result.over_from,
        "spans": [span._asdict() for span in result.spans],
        "why": [str(sentence) for sentence in result.why],
    }


def _print(text: str, title: str, result: TextMeasure) -> None:
    print(f"{title}: {result.why[0]}")
    for sentence in result.why[1:]:
        print(f"  {sentence}")
    for span in result.spans:
        print(f"  {span.kind} {span.start}-{span.end}, counts {span.counts}: {text[span.start : span.end]}")
