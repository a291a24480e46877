"""What stands in for the workplace's own words, read in every place where a lesson or a sheet has it."""

import re
from collections.abc import Iterator

import pytest

from advocacy_trainer.course.model import Prose
from advocacy_trainer.course.placeholders import fill
from advocacy_trainer.course.plan_of_course import read_course
from advocacy_trainer.course.promises import strip_marks
from advocacy_trainer.course.reader import read_file
from advocacy_trainer.course.texts import text_pieces
from advocacy_trainer.course.vocabulary import LANGUAGES, PLACEHOLDERS
from advocacy_trainer.resources import lessons_dir

ROOT = lessons_dir()
COURSE = read_course(ROOT)
SENTENCES = ("why", "promise", "ai-rule")  # whole ones; the others stand inside a sentence
_MARK = re.compile(r"\{(" + "|".join(PLACEHOLDERS) + r")\}")


def texts(lang: str) -> Iterator[tuple[str, str]]:
    """Give every text that holds a placeholder, with its file: lessons, hand-outs and help."""
    for path in sorted((ROOT / lang).rglob("*.md")):
        name = path.relative_to(ROOT).as_posix()
        lesson = None if path.parent.name in ("handouts", "help") else read_file(path, name).lesson
        if lesson is None:
            found = [path.read_text(encoding="utf-8")] if path.parent.name in ("handouts", "help") else []
        else:
            parts = [part for step in lesson.steps for part in step.parts]
            found = [part.text for part in parts if isinstance(part, Prose)]
            blocks = [each for part in parts if not isinstance(part, Prose) for each in part.every]
            found += [piece.text for block in blocks for piece in text_pieces(block)]
        yield from ((name, strip_marks(text, saved=True)) for text in found if _MARK.search(text))


def read(lang: str) -> Iterator[tuple[str, str, str]]:
    """Give each sentence with a placeholder: its file, as it is written, and as it is read."""
    for name, text in texts(lang):
        for paragraph in re.split(r"\n\s*\n|\n(?=[-#>|])", text):
            if _MARK.search(paragraph):
                for sentence in re.split(r"(?<=[.!?])\s+", " ".join(paragraph.split())):
                    if _MARK.search(sentence):
                        yield name, sentence, fill(sentence, COURSE.fallbacks[lang])


def oddity(sentence: str, said: str) -> str:
    """Return what reads badly where a placeholder is filled, empty where nothing does."""
    if _MARK.search(said):
        return "a placeholder has no fallback"
    if re.search(r"\.\s*[.,;:!?]|\.\.|\s[.,;:]|\b(\w+) \1\b", re.sub(r"…|\.\.\.", "", said), re.IGNORECASE):
        return "signs or words stand twice"
    for found in _MARK.finditer(sentence):
        before, after = (
            sentence[: found.start()].strip(' *_»“"-–#>|'),
            sentence[found.end() :].strip(' *_«”"|'),
        )
        if found[1] in SENTENCES and ((before and before[-1] not in ".:?!") or after[:1] in tuple(",.;")):
            return f"{found[0]} is a whole sentence and stands inside one"
        if found[1] not in SENTENCES and (not before or before[-1] in ".?!"):
            return f"{found[0]} begins a sentence with a small letter"
    return ""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_fallback_reads_well_where_it_stands(lang: str) -> None:
    found = list(read(lang))
    for name, _, said in found:
        print(f"{name}: {said}")  # pytest -s shows them all, to be read by a person
    assert len(found) >= 15
    odd = [
        f"{name}: {what}: {sentence}" for name, sentence, said in found if (what := oddity(sentence, said))
    ]
    assert odd == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_fallback_is_what_its_place_asks_for(lang: str) -> None:
    assert COURSE.fallbacks[lang]
    for name, text in COURSE.fallbacks[lang].items():
        assert text.strip() == text
        whole = name in SENTENCES
        assert text.endswith(".") is whole, name
        assert text[0].isupper() is whole, name


@pytest.mark.parametrize(
    ("sentence", "said", "odd"),
    [
        ("Spørg {contact}.", "Spørg din leder.", ""),
        ("{contact} ved det.", "din leder ved det.", "small letter"),
        ("Det siger de: {promise}.", "Det siger de: Spørg..", "twice"),
        ("Fordi {why}", "Fordi Det har ingen skrevet.", "inside one"),
        ("{promise}", "Spørg din leder.", ""),
    ],
)
def test_what_reads_badly_is_seen(sentence: str, said: str, odd: str) -> None:
    assert odd in oddity(sentence, said)
    assert bool(odd) is bool(oddity(sentence, said))
