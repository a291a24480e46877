"""``advocacy-trainer review``: print every remark on a text."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from advocacy_trainer.characters import clean
from advocacy_trainer.cli.review_drafts import OTHER_NAMES, drafts_in, writer_of
from advocacy_trainer.cli.review_explain import print_explained
from advocacy_trainer.coach.custom import Custom, read_custom
from advocacy_trainer.coach.engine import Rulebook, review
from advocacy_trainer.coach.model import Review, ReviewContext
from advocacy_trainer.coach.rulebook import full_book
from advocacy_trainer.encoding import decode
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, UsageError
from advocacy_trainer.options import Options
from advocacy_trainer.platforms import DEFAULT_PLATFORM
from advocacy_trainer.platforms.catalog import platform
from advocacy_trainer.prose.spelling import checker
from advocacy_trainer.prose.word_file import damaged_word_file
from advocacy_trainer.settings import PUBLIC, REGIONS, SECTORS, WORKS


def run(arguments: list[str], options: Options) -> int:
    """Review a file, standard input or labelled drafts, or explain a rule."""
    asked = _parser().parse_args(arguments)
    say = asked.say or options.lang or "en"
    writer = writer_of(vars(asked))
    platform(asked.platform)
    custom = _custom(asked.pack, asked.employer)
    book = full_book(custom.rules, custom.off)
    if asked.explain is not None:
        return print_explained(asked.explain, say, book, writer, as_json=asked.json)
    if asked.jsonl:
        return _many(asked.file, say, book, custom.known_words)
    text = _read(asked.file)
    context = ReviewContext(
        platform=asked.platform,
        lang=asked.lang,
        say=say,
        employer=asked.employer,
        product=asked.product,
        asked=asked.asked,
        rewarded=asked.rewarded,
        work=writer.work,
        public=writer.public,
        region=writer.region,
        source=_read(asked.source) if asked.source else None,
        own_words=custom.known_words,
    )
    found = review(text, context, book)
    if asked.json:
        print(json.dumps(_as_data(found), ensure_ascii=False, indent=2))
    else:
        _print(text, found, say)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="advocacy-trainer review", description="Print every remark on a text. Nothing is sent or saved."
    )
    parser.add_argument("file", nargs="?", default="-", help="a text file, or - for standard input")
    parser.add_argument(
        "--platform", default=DEFAULT_PLATFORM, help="where it is to stand (default: %(default)s)"
    )
    parser.add_argument("--lang", choices=("da", "en"), help="the text's language (default: guessed)")
    parser.add_argument("--employer", help="the workplace's name")
    parser.add_argument("--product", action="store_true", help="a product or service is promoted")
    parser.add_argument("--asked", action="store_true", help="the workplace asked for, agreed or supplied it")
    parser.add_argument("--rewarded", action="store_true", help="the workplace gave something for it")
    parser.add_argument("--work", choices=WORKS, help="the writer's kind of work (default: unknown)")
    parser.add_argument("--public", choices=PUBLIC, help="whether the writer is publicly employed")
    parser.add_argument(
        "--region", choices=REGIONS, help="whose law holds (default: Denmark for Danish, else Britain)"
    )
    parser.add_argument(
        "--sector",
        choices=[*SECTORS, *OTHER_NAMES],
        metavar="|".join(SECTORS),
        help="the older name for --work and --public in one",
    )
    parser.add_argument("--source", metavar="FILE", help="the workplace's own text, to compare with")
    parser.add_argument(
        "--pack",
        metavar="FOLDER",
        type=Path,
        help="the workplace's pack, or its coach folder, to try out",
    )
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
    return decode(raw, "standard input" if name == "-" else name)


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
        **({} if checker(found.lang).available else {"without_dictionary": True}),
        **({"neither_danish_nor_english": True} if found.neither else {}),
        **({"cut": True} if found.cut else {}),
        **({"silenced": list(found.silenced)} if found.silenced else {}),
    }


_SILENCE = {
    "da": "Jeg ser kun efter nogle få ting. Navne, sygdom og det, der ikke er meldt ud, ser du bedst selv.",
    "en": "I look for a few things only. Names, illness and what is not announced are best seen by you.",
}
_NEITHER = {
    "da": "Teksten er vist hverken på dansk eller engelsk, så ordene er ikke læst, kun tal og tegn.",
    "en": "The text seems to be in neither Danish nor English: only its numbers and signs were read.",
}


def _print(text: str, found: Review, say: str) -> None:
    for one in found.praise:
        print(f"works    {one.message}  [{one.rule}]")
    for remark in found.remarks:
        line = text.count("\n", 0, remark.start) + 1
        words = " ".join(clean(text[remark.start : remark.end]).split())
        shown = words if len(words) <= 60 else words[:57] + "..."
        where = ", ".join(part for part in (remark.rule, remark.lesson) if part)
        print(f"{remark.level:<8} line {line}: {remark.message}  [{where}]")
        if shown:
            print(f'         "{shown}"' + "".join(f" -> {one}" for one in remark.suggestions[:3]))
    if not found.remarks:
        print("Nothing to remark on.")
        print(_SILENCE[say])
    if found.neither:
        print(_NEITHER[say])
    elif not checker(found.lang).available:
        damaged = damaged_word_file(found.lang)
        why = f"The dictionary {damaged.name} is damaged" if damaged else "There is no dictionary here"
        print(f"{why}, so only common slips in spelling were looked for.")
    if found.cut:
        print("Only the first 20,000 characters were read.")
    for name in found.silenced:
        print(f"The rule {name} took too long on this text and was left out.")


def _many(name: str, say: str, book: Rulebook, known_words: frozenset[str]) -> int:
    """Review labelled drafts; a line that is none is answered with what is wrong, and the rest go on."""
    status = 0
    for number, identity, text, context, error in drafts_in(_read(name), say):
        if context is None:
            status = 1
            answer: dict[str, Any] = {"id": identity, "line": number, "error": str(error)}
        else:
            answer = {
                "id": identity,
                **_as_data(review(text, context._replace(own_words=known_words), book)),
            }
            answer.pop("lang")
        print(json.dumps(answer, ensure_ascii=False))
    return status


def _custom(folder: Path | None, workplace: str | None) -> Custom:
    """Read the workplace's pack; each broken file is told in one sentence and left out."""
    if folder is None:
        return Custom()
    if not folder.is_dir():
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "There is no folder {name}."),
            QT_TRANSLATE_NOOP(
                "errors", "Give the folder that holds the workplace's rules/, words.toml or off.toml."
            ),
            name=str(folder),
        )
    inner = folder / "coach" if (folder / "pack.toml").is_file() else folder  # a whole pack, or its coach
    custom = read_custom(inner, workplace or "the workplace")
    for problem in custom.problems:
        print(f"advocacy-trainer: {problem}", file=sys.stderr)
    return custom
