"""One word for one thing, no calques, no question about nothing, no placeholder in the wrong mouth."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from advocacy_trainer.course import model
from advocacy_trainer.course.placeholders import fill
from advocacy_trainer.course.plan_of_course import read_course
from advocacy_trainer.course.reader import read_file
from advocacy_trainer.resources import assets_dir, lessons_dir

CALQUES = (
    "emneord", "mærkerne", "fotobænk", "færdig for nu", "ved siden af lektionerne",
    "den vej, jeg holder mig til", "ligger på bænken", "stille tre spørgsmål til en bekymring", "tråden røg",
)  # fmt: skip
ENGLISH = (
    "photo bench", "done for now", "beside the lessons", "the path i keep to", "said aloud yet",
    "seldom", "somebody", "needn't",
)  # fmt: skip
POINTS_AT_NOTHING = {
    "da": r"\b(så|ved|gjorde du selv ved|begyndte) det\b|hvis det lykkedes",
    "en": r"\b(see|about|did) it\b|if it came off",
}
FIRST_PERSON = {
    "da": re.compile(r"\b(jeg|mig|min|mit|mine|vi|vores)\b", re.IGNORECASE),
    "en": re.compile(r"\b(I|me|my|we|our)\b"),
}
MOUTHS = ("scenario", "choice", "pick", "checklist", "rewrite", "example", "before-after", "voices", "story")


@pytest.mark.parametrize("lang", ["da", "en"])
def test_no_calque_stands_on_a_screen_or_in_a_lesson(lang: str) -> None:
    folder = lessons_dir() / lang
    texts = {
        path: path.read_text(encoding="utf-8") for path in [*folder.rglob("*.md"), *folder.rglob("*.toml")]
    }
    words = re.compile("|".join(map(re.escape, CALQUES if lang == "da" else ENGLISH)), re.IGNORECASE)
    if lang == "da":
        ts = assets_dir() / "translations" / "da.ts"
        assert "<translation>Leder …<" not in ts.read_text(encoding="utf-8"), (
            "who looks is searching, not leading"
        )
        texts[ts] = "\n".join(
            re.findall(r"<translation>([^<]*)</translation>", ts.read_text(encoding="utf-8"))
        )
    found = [f"{path.name}: {hit[0]}" for path, text in texts.items() for hit in words.finditer(text)]
    assert found == []


@pytest.mark.parametrize("lang", ["da", "en"])
def test_a_starter_alone_says_what_it_asks_about(lang: str) -> None:
    starters = tomllib.loads((lessons_dir() / lang / "starters.toml").read_text(encoding="utf-8"))["starters"]
    assert starters
    for starter in starters:
        assert not re.search(POINTS_AT_NOTHING[lang], starter["text"]), starter["text"]


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from strings(each)


@pytest.mark.parametrize("lang", ["da", "en"])
def test_a_placeholder_is_said_to_you_and_never_in_somebodys_mouth(lang: str) -> None:
    """``{contact}`` falls back to »din leder ...«: only a sentence that speaks to the reader may hold it."""
    wrong = []
    for path in sorted((lessons_dir() / lang).glob("*/[0-9][0-9]-*.md")):
        lesson = read_file(path, path.name).lesson
        assert lesson is not None
        for block in lesson.blocks:
            for text in strings(block.body):
                if "{contact}" in text or "{why}" in text:
                    quoted = re.search(r"[»\"“][^«\"”]*\{(contact|why)\}", text)
                    if block.kind in (*MOUTHS, "trainer") or quoted:
                        wrong.append(f"{lesson.head.id} {block.id or block.kind}: {text[:80]}")
    for path in sorted((lessons_dir() / lang).glob("h*/*.md")):
        wrong += [
            f"{path.name}: {sentence}"
            for sentence in re.split(r"(?<=[.!?:])\s", path.read_text(encoding="utf-8"))
            if "{contact}" in sentence and FIRST_PERSON[lang].search(sentence)
        ]
    assert wrong == []


@pytest.mark.parametrize("lang", ["da", "en"])
def test_every_fallback_reads_well_where_it_stands(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Print each sentence with its fallback; a full sentence stands alone, a noun phrase inside one."""
    fallbacks = read_course(lessons_dir()).fallbacks[lang]
    whole = {name for name, words in fallbacks.items() if words.endswith(".")}
    assert whole == {"why", "promise", "ai-rule"}
    for path in sorted((lessons_dir() / lang).rglob("*.md")):
        for line in path.read_text(encoding="utf-8").splitlines():
            for name in re.findall(r"\{([\w-]+)\}", line):
                if name not in fallbacks:
                    continue
                print(f"{path.name}: {fill(line, fallbacks)}")
                before = line.split("{" + name + "}")[0].rstrip()
                if name in whole:
                    assert before == "" or before.endswith((".", "**")), f"{path.name}: {line}"
                else:
                    assert before, f"{path.name}: {line}"
                    assert not before.endswith("."), f"{path.name}: {line}"
                    assert ".." not in fill(line, fallbacks), f"{path.name}: {line}"


COUNT = re.compile(r"(\d[\d.,]*) (tegn|characters)\b", re.IGNORECASE)


@pytest.mark.parametrize("lang", ["da", "en"])
def test_what_a_note_counts_is_what_there_is(lang: str) -> None:
    counted = 0
    for path in sorted((lessons_dir() / lang / "examples").glob("*.toml")):
        for example in tomllib.loads(path.read_text(encoding="utf-8"))["example"]:
            for note in example["notes"]:
                for hit in COUNT.finditer(note["note"]):
                    stated, length = int(re.sub(r"\D", "", hit[1])), len(example["text"].strip())
                    counted += 1
                    under = re.search(r"(under|højst|at most) $", note["note"][: hit.start()])
                    assert length <= stated if under else length == stated, (example["id"], length)
    assert counted


NUMBERS = {
    "da": ("en|et|én|ét", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"),
    "en": ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
}


def number(word: str, lang: str) -> int:
    if word.isdigit():
        return int(word)
    return next((i + 1 for i, each in enumerate(NUMBERS[lang]) if word.lower() in each.split("|")), 0)


@pytest.mark.parametrize("lang", ["da", "en"])
def test_a_model_keeps_what_its_task_asks(lang: str) -> None:
    """What a prompt states in numbers or words to begin with, the model does too."""
    most = r"(?:på højst|højst|at most|of at most|in at most) (\S+) (tegn|characters)"
    first = r"(?:Begynd med|Begin with) [»\"]([^«\"]+)[«\"]"
    kept = 0
    for path in sorted((lessons_dir() / lang).glob("*/[0-9][0-9]-*.md")):
        lesson = read_file(path, path.name).lesson
        assert lesson is not None
        for block in lesson.blocks:
            if not isinstance(block.body, model.Rewrite):
                continue
            prompt, text = block.body.prompt, block.body.model
            if hit := re.search(most, prompt):
                assert len(text) <= number(hit[1], lang), (lesson.head.id, block.id)
                kept += 1
            if hit := re.search(first, prompt):
                assert text.lower().startswith(hit[1].lower().rstrip(",")), (lesson.head.id, block.id)
                kept += 1
            if "#" in text:
                assert re.search("hashtag", " ".join(block.body.check), re.IGNORECASE)
                for tag in re.findall(r"#(\w+)", text):
                    assert sum(letter.isupper() for letter in tag) <= 2, f"{tag}: nobody searches for it"
    assert kept >= 2


WORDS_COUNTED = {"da": r"\b(\S+) ord\b(?! )|^(\S+) ord i en linje", "en": r"^(\S+) words?\b"}
THINGS = {
    "da": "ting|beskeder|tilfælde|billeder|svar|sedler|dele|gange",
    "en": "things|messages|cases|pictures|answers|slips|parts|times",
}


@pytest.mark.parametrize("lang", ["da", "en"])
def test_a_note_that_counts_words_counts_right(lang: str) -> None:
    counted = 0
    for path in sorted((lessons_dir() / lang / "examples").glob("*.toml")):
        for example in tomllib.loads(path.read_text(encoding="utf-8"))["example"]:
            for note in example["notes"]:
                hit = re.search(WORDS_COUNTED[lang], note["note"])
                stated = number(next(filter(None, hit.groups())), lang) if hit else 0
                if stated > 1:
                    counted += 1
                    assert stated == len(re.findall(r"\w+", note["words"])), note
    assert counted == 2


@pytest.mark.parametrize("lang", ["da", "en"])
def test_a_question_that_counts_its_cards_counts_right(lang: str) -> None:
    counted = 0
    for path in sorted((lessons_dir() / lang).glob("*/[0-9][0-9]-*.md")):
        lesson = read_file(path, path.name).lesson
        assert lesson is not None
        for block in lesson.blocks:
            match block.body:
                case model.Sort(question=question, cases=cards):
                    count = len(cards)
                case model.Order(question=question, items=rows):
                    count = len(rows)
                case model.Match(question=question, pairs=pairs):
                    count = len(pairs)
                case _:
                    continue
            hit = re.search(rf"\b(\w+) (?:{THINGS[lang]})\b", question)
            stated = number(hit[1], lang) if hit else 0
            if stated > 1:
                counted += 1
                assert stated == count, (lesson.head.id, block.id, question)
    assert counted >= 6


UNSAFE = {
    "da": (
        r"nøgle\w* (i|til) \w*(lomme|borger)|linnedrummet|skriver jeg stadig på hånden"
        r"|ikke er min\b|skrællerne|mens motoren kører"
    ),
    "en": (
        r"keys? (in|to) \w+ (left )?pocket|linen room|write on my hand"
        r"|isn't mine|the peelings|while the engine idles"
    ),
}


@pytest.mark.parametrize("lang", ["da", "en"])
def test_no_model_breaks_the_common_sense_of_its_trade(lang: str) -> None:
    folder = lessons_dir() / lang
    for path in [*folder.glob("*/[0-9][0-9]-*.md"), *folder.glob("examples/*.toml")]:
        hit = re.search(UNSAFE[lang], path.read_text(encoding="utf-8"))
        assert hit is None, f"{path.name}: {hit and hit[0]}"


def test_the_path_of_those_who_read_and_reply_holds_what_guards_them() -> None:
    course = read_course(lessons_dir())
    (path,) = [each for each in course.paths if each.answer == "only-like"]
    assert set(path.lessons) == {
        "core-01", "core-04", "core-06", "core-11", "core-07", "core-12", "core-14", "tone-02",
    }  # fmt: skip
