"""Say why a rule exists, for ``advocacy-trainer review --explain``."""

import json
import textwrap

from advocacy_trainer.cli.review_drafts import DraftAuthor
from advocacy_trainer.coach.engine import Rulebook
from advocacy_trainer.coach.explain import explain, rests_on
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.reader import rule_ids
from advocacy_trainer.coach.rule import region_of_text
from advocacy_trainer.course.plan_of_course import read_course
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, TrainerError, UsageError
from advocacy_trainer.prose.quoted_words import within_marks
from advocacy_trainer.resources import lessons_dir

_SAMPLES = 3  # of each kind; the rule's file holds them all
_LONGEST = 200  # characters of a sample
_EXPLAINED = {
    "en": {
        "why": "Why",
        "also": "Also said",
        "try": "Try",
        "before": "before",
        "after": "after",
        "doubt": "doubt",
        "level": "Level",
        "stop": "think about it before you share",
        "hint": "you might consider",
        "tip": "a small thing",
        "rests": "Rests on",
        "law": "Law, but this is not legal advice.",
        "practice": "What an authority has said, but this is not legal advice.",
        "study": "Studies.",
        "convention": "Custom and experience.",
        "folklore": "What many say and nobody has shown.",
        "lesson": "Lesson",
        "praise": "Praise",
        "good": "It is said of something that works, once in a draft.",
        "speaks": "Speaks of",
        "silent": "Not of",
        "off": "To be rid",
        "press": "In the app, press “Don't show this suggestion again” where it stands.",
    },
    "da": {
        "why": "Hvorfor",
        "also": "Siger også",
        "try": "Prøv",
        "before": "før",
        "after": "efter",
        "doubt": "tvivl",
        "level": "Slags",
        "stop": "tænk over det, før du deler",
        "hint": "du kan overveje",
        "tip": "en lille ting",
        "rests": "Bygger på",
        "law": "Loven, men det her er ikke juridisk rådgivning.",
        "practice": "Det, en myndighed har sagt, men det her er ikke juridisk rådgivning.",
        "study": "Undersøgelser.",
        "convention": "Skik og erfaring.",
        "folklore": "Det siger mange, men ingen har vist det.",
        "lesson": "Lektion",
        "praise": "Ros",
        "good": "Det siges om noget, der virker, én gang i et udkast.",
        "speaks": "Taler om",
        "silent": "Ikke om",
        "off": "Slå det fra",
        "press": "Tryk på »Vis ikke det forslag igen« dér, hvor det står i appen.",
    },
}


def _contact(say: str) -> str:
    """Return whom the course says one may ask, "" where there is no course to read."""
    try:
        return read_course(lessons_dir()).fallbacks[say]["contact"]
    except TrainerError:
        return ""


def print_explained(name: str, say: str, book: Rulebook, writer: DraftAuthor, *, as_json: bool) -> int:
    """Print why a rule exists in ``say`` (da or en), or raise UsageError where there is none of that name."""
    rule = book.rule(name)
    if rule is None:
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "There is no rule called {name}."),
            QT_TRANSLATE_NOOP("errors", "The rules are: {names}."),
            name=name,
            names=", ".join([*(one.id for one in book.rules), *rule_ids("praise")]),
        )
    said, source = explain(rule, say, _contact(say), _as_told(writer, say)), rests_on(rule, say)
    if as_json:
        print(json.dumps({**said._asdict(), "source": source}, ensure_ascii=False, indent=2))
        return 0
    words = _EXPLAINED[say]
    print(f"{said.id}: {said.title}")
    for title in said.also_said:
        _told(words["also"], title)
    if rule in book.rules:
        _told(words["why"], said.why)
        _told(words["try"], said.how)
        if said.after:
            print(f"\n{said.who}")
            for key in ("before", "after", "doubt"):
                _told(f"  {words[key]}", getattr(said, key))
        print()
        _told(words["level"], f"{said.level}: {words[said.level]}")
        _told(words["rests"], said.signed or f"{words[said.evidence]} {source}".strip())
        _told(words["lesson"], said.lesson)
    else:
        _told(words["praise"], words["good"])
    if said.remarked or said.left_alone:
        print()
    for heading, texts in ((words["speaks"], said.remarked), (words["silent"], said.left_alone)):
        for text in texts[:_SAMPLES]:
            _told(heading, f"»{within_marks(textwrap.shorten(text, _LONGEST, placeholder=' …'))}«")
    if rule in book.rules:
        print()
        _told(words["off"], words["press"])
    return 0


def _as_told(writer: DraftAuthor, say: str) -> ReviewContext:
    return ReviewContext(work=writer.work, public=writer.public, region=writer.region or region_of_text(say))


def _told(heading: str, text: str) -> None:
    if text:
        print(textwrap.fill(f"{heading:<12} {text}", 100, subsequent_indent=" " * 13))
