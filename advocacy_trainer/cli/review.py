"""``advocacy-trainer review``: print every remark on a text."""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from advocacy_trainer.cli import Options
from advocacy_trainer.coach.engine import Rulebook, review
from advocacy_trainer.coach.explain import explain
from advocacy_trainer.coach.model import SECTORS, Context, Picture, Review
from advocacy_trainer.coach.reader import rule_ids
from advocacy_trainer.coach.rulebook import full_book
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, UsageError

_LEVELS = {"stop": "think about it before you share", "hint": "you might consider", "tip": "a small thing"}


def run(arguments: list[str], options: Options) -> int:
    """Review a file, standard input or labelled drafts, or explain a rule."""
    asked = _parser().parse_args(arguments)
    say = asked.say or options.lang or "en"
    book = full_book()
    if asked.explain:
        return _explain(asked.explain, say, book, as_json=asked.json)
    if asked.jsonl:
        return _many(asked.file, say, book)
    text = _read(asked.file)
    context = Context(
        platform=asked.platform,
        lang=asked.lang,
        say=say,
        employer=asked.employer,
        product=asked.product,
        asked=asked.asked,
        rewarded=asked.rewarded,
        sector=asked.sector,
        source=_read(asked.source) if asked.source else None,
    )
    found = review(text, context, book)
    if asked.json:
        print(json.dumps(_as_data(found), ensure_ascii=False, indent=2))
    else:
        _print(text, found)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="advocacy-trainer review", description="Print every remark on a text. Nothing is sent or saved."
    )
    parser.add_argument("file", nargs="?", default="-", help="a text file, or - for standard input")
    parser.add_argument("--platform", default="linkedin", help="where it is to stand (default: linkedin)")
    parser.add_argument("--lang", choices=("da", "en"), help="the text's language (default: guessed)")
    parser.add_argument("--employer", help="the workplace's name")
    parser.add_argument("--product", action="store_true", help="a product or service is promoted")
    parser.add_argument("--asked", action="store_true", help="the workplace asked for, agreed or supplied it")
    parser.add_argument("--rewarded", action="store_true", help="the workplace gave something for it")
    parser.add_argument("--sector", choices=SECTORS)
    parser.add_argument("--source", metavar="FILE", help="the workplace's own text, to compare with")
    parser.add_argument("--say", choices=("da", "en"), help="the language of the remarks (default: en)")
    parser.add_argument("--json", action="store_true", help="print JSON; places count code points")
    parser.add_argument("--jsonl", action="store_true", help="read labelled drafts, a JSON object a line")
    parser.add_argument("--explain", metavar="RULE", help="say why a rule exists, with an example")
    return parser


def _read(name: str) -> str:
    try:
        raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "The file {name} cannot be read."),
            QT_TRANSLATE_NOOP("errors", "Check the name, or give - to read what is typed."),
            name=name,
        ) from error
    return raw.decode("utf-8", "replace").removeprefix("\ufeff")


def _as_data(found: Review) -> dict[str, Any]:
    return {
        "remarks": [
            {
                "rule": remark.rule,
                "level": remark.level,
                "start": remark.start,
                "end": remark.end,
                "message": remark.message,
                "lesson": remark.lesson,
                **({"suggestions": list(remark.suggestions)} if remark.suggestions else {}),
                **({"signed": remark.signed} if remark.signed else {}),
            }
            for remark in found.remarks
        ],
        "praise": [
            {"rule": one.rule, "start": one.start, "end": one.end, "message": one.message}
            for one in found.praise
        ],
        "lang": found.lang,
        **({"cut": True} if found.cut else {}),
        **({"silenced": list(found.silenced)} if found.silenced else {}),
    }


def _print(text: str, found: Review) -> None:
    for one in found.praise:
        print(f"works    {one.message}  [{one.rule}]")
    for remark in found.remarks:
        line = text.count("\n", 0, remark.start) + 1
        words = " ".join(text[remark.start : remark.end].split())
        shown = words if len(words) <= 60 else words[:57] + "..."
        print(f"{remark.level:<8} line {line}: {remark.message}  [{remark.rule}, {remark.lesson}]")
        if shown:
            print(f'         "{shown}"' + "".join(f" -> {one}" for one in remark.suggestions[:3]))
    if not found.remarks:
        print("Nothing to remark on.")
    if found.cut:
        print("Only the first 20,000 characters were read.")
    for name in found.silenced:
        print(f"The rule {name} took too long on this text and was left out.")


def _many(name: str, say: str, book: Rulebook) -> int:
    for number, entry in _entries(name):
        try:
            context = context_of(entry, say)
            text = str(entry["text"])
        except (KeyError, TypeError, AttributeError) as error:
            raise _bad_line(name, number) from error
        found = _as_data(review(text, context, book))
        found.pop("lang")
        print(json.dumps({"id": entry.get("id"), **found}, ensure_ascii=False))
    return 0


def _entries(name: str) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, line in enumerate(_read(name).splitlines(), 1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except ValueError as error:
                raise _bad_line(name, number) from error


def _bad_line(name: str, number: int) -> UsageError:
    return UsageError(
        QT_TRANSLATE_NOOP("errors", "Line {number} of {name} is not a labelled draft."),
        QT_TRANSLATE_NOOP("errors", 'Each line is a JSON object with at least "text".'),
        number=number,
        name=name,
    )


def context_of(entry: dict[str, Any], say: str) -> Context:
    """Return the context that a labelled draft gives."""
    given = entry.get("context") or {}
    return Context(
        platform=entry.get("platform") or "linkedin",
        lang=entry.get("lang"),
        say=say,
        employer=given.get("employer"),
        product=bool(given.get("product")),
        asked=bool(given.get("asked")),
        rewarded=bool(given.get("rewarded")),
        sector=given.get("sector"),
        source=given.get("source"),
        pictures=tuple(Picture(**picture) for picture in given.get("pictures") or ()),
    )


def _explain(name: str, say: str, book: Rulebook, *, as_json: bool) -> int:
    rule = book.rule(name)
    if rule is None:
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "There is no rule called {name}."),
            QT_TRANSLATE_NOOP("errors", "The rules are: {names}."),
            name=name,
            names=", ".join([*rule_ids("rules"), *rule_ids("praise")]),
        )
    said = explain(rule, say)
    if as_json:
        print(json.dumps(said._asdict(), ensure_ascii=False, indent=2))
        return 0
    print(f"{said.id}: {said.title}")
    if rule in book.rules:
        print(f"\nWhy      {said.why}\nTry      {said.how}")
        print(f"\n{said.who}\n  before {said.before}\n  after  {said.after}\n  doubt  {said.doubt}")
        print(f"\nLevel    {said.level}: {_LEVELS[said.level]}\nRests on {said.evidence}. {said.source}")
        print(f"Lesson   {said.lesson}")
        print("Off      in the app: »Vis ikke det forslag igen« (Don't show this suggestion again)")
    return 0
