"""The papers of a workshop: the trainer's, the participants', answers, cards, checklist, and hand-outs."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.course.handouts import read_handouts
from advocacy_trainer.course.model import Lesson
from advocacy_trainer.course.placeholders import fill_html
from advocacy_trainer.course.variants import LearnerProfile
from advocacy_trainer.course.wordlists import read_confidence
from advocacy_trainer.encoding import decode_file
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.structured import toml_table
from advocacy_trainer.workshop import markup, paper_parts
from advocacy_trainer.workshop.model import SENDS, Item, RunSheet
from advocacy_trainer.workshop.samples import SampleDraft, read_samples
from advocacy_trainer.workshop.timetable import clock_text, slots
from advocacy_trainer.workshop.wall import Wall, wall_of

FILE = "workshop-paper.toml"
CHECKLIST = ("day-before", "in-the-room", "afterwards")


class WorkshopPaper(NamedTuple):
    """One paper; ``body`` is HTML with marks, for ``markup.for_paper`` or ``markup.for_screen``."""

    id: str
    title: str
    body: str


class CheckLine(NamedTuple):
    """A line of the checklist, and what a run-sheet must have for it to stand there; empty is always."""

    text: str
    when: str = ""


class Material(NamedTuple):
    """What papers are made of, read once: the fixed words, lessons, samples and hand-outs of a language."""

    words: Mapping[str, str]
    checklist: Mapping[str, tuple[CheckLine, ...]]
    confidence: Mapping[str, str]
    lessons: Mapping[str, Lesson]
    samples: Mapping[str, SampleDraft]
    handouts: Mapping[str, tuple[str, str]]


def read_material(root: Path, sheet: RunSheet) -> Material:
    """Read what the papers of a run-sheet need from the lessons folder. Raises ContentError."""
    folder = root / sheet.lang
    try:
        words = toml_table(decode_file(folder / FILE))
        fixed = {str(key): str(value) for key, value in words["words"].items()}
        checklist = {key: tuple(CheckLine(**each) for each in words["checklist"][key]) for key in CHECKLIST}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ContentError(
            QT_TRANSLATE_NOOP("errors", "The file {name} cannot be used: {what}."),
            name=FILE,
            what=type(error).__name__,
        ) from error
    named = {item.shows.lesson for item in sheet.items if item.shows is not None}
    return Material(
        fixed,
        checklist,
        read_confidence(folder, sheet.lang)[0],
        _lessons(root, sheet.lang, named),
        read_samples(root, sheet.lang),
        {each.id: (each.title, each.body) for each in read_handouts(folder)},
    )


def _lessons(root: Path, lang: str, named: set[str]) -> dict[str, Lesson]:
    """Return the lessons that are named and can be read; each lies in the folder of its track."""
    from advocacy_trainer.course.reader import read_file

    found = {}
    for name in sorted(named):
        track, _, number = name.rpartition("-")
        for path in sorted((root / lang / track).glob(f"{number}-*.md")):
            reading = read_file(path, path.name)
            if reading.lesson is not None and reading.lesson.head.id == name:
                found[name] = reading.lesson
    return found


def papers(
    sheet: RunSheet,
    material: Material,
    begins: dt.datetime | None = None,
    values: Mapping[str, str] | None = None,
    audience: LearnerProfile | None = None,
) -> Iterator[WorkshopPaper]:
    """Give the papers of a run-sheet one after another; slow work may stop between two.

    ``begins`` puts clock times on the trainer's sheet, ``values`` are the
    workplace's own words (placeholders), ``audience`` the room's kind of work.
    """
    words = material.words
    filled = values or {}
    walls = [
        wall_of(
            item, material.lessons.get(item.shows.lesson) if item.shows else None, material.samples, audience
        )
        for item in sheet.items
    ]
    parts = list(zip(sheet.items, walls, strict=True))
    yield _paper("guide", sheet, words, _guide(sheet, walls, material, begins), filled)
    yield _paper(
        "participant",
        sheet,
        words,
        markup.paragraph(words["yours"], "soft")
        + "".join(paper_parts.for_participant(item, wall, words) for item, wall in parts),
        filled,
    )
    answers = "".join(paper_parts.answers(item, wall, words) for item, wall in parts)
    if answers:
        yield _paper("answers", sheet, words, answers, filled)
    cut_out = "".join(paper_parts.cards(parts, words))
    if cut_out:
        yield _paper("cards", sheet, words, cut_out, filled)
    if any("confidence" in item.touches for item in sheet.items):
        slip = paper_parts.slip(material.confidence, words)
        yield _paper("slips", sheet, words, slip, filled)
    yield _paper("checklist", sheet, words, _checklist(sheet, walls, material), filled)
    wanted = dict.fromkeys(
        (
            *(f"workshop-{name}" for name in sheet.sends),
            *(name for item in sheet.items for name in item.handouts),
        )
    )
    for name in wanted:
        if name in material.handouts:
            title, body = material.handouts[name]
            html = fill_html(markup.heading(title, 1) + markup.with_marks(body), filled)
            yield WorkshopPaper(name, title, html)


def _paper(
    name: str, sheet: RunSheet, words: Mapping[str, str], body: str, values: Mapping[str, str]
) -> WorkshopPaper:
    head = markup.heading(words[name], 1) + markup.paragraph(sheet.title, "soft")
    return WorkshopPaper(name, f"{words[name]} · {sheet.title}", fill_html(head + body, values))


def _guide(sheet: RunSheet, walls: Iterable[Wall], material: Material, begins: dt.datetime | None) -> str:
    words = material.words
    whole = words["in-all"].format(minutes=sheet.minutes)
    told = markup.paragraph(f"{sheet.about} {whole}".strip())
    start = begins or dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
    times = slots(sheet.items, start)
    rows = []
    for slot in times:
        since = int((slot.begins - start).total_seconds() / 60)
        when = clock_text(slot.begins, sheet.lang) if begins else f"{since // 60}:{since % 60:02d}"
        rows.append((when, slot.item.title, words["minutes"].format(minutes=slot.item.minutes)))
    told += markup.table((words["time"], words["item"], words["minutes"].format(minutes="").strip()), rows)
    told += markup.named(words["how"], _how_to_read(sheet, words))
    told += markup.named(words["how-to-press"], words["how-wall"]) if sheet.computers else ""
    for (when, *_), slot, seen in zip(rows, times, walls, strict=True):
        lesson = ""
        if slot.item.shows is not None:
            found = material.lessons.get(slot.item.shows.lesson)
            lesson = found.head.title if found is not None else ""
        at_hand = paper_parts.AtHand(lesson, tuple(_titles(material, [slot.item])), sheet.computers)
        told += paper_parts.for_trainer(slot.item, when, seen, words, at_hand)
    return told


def _how_to_read(sheet: RunSheet, words: Mapping[str, str]) -> str:
    """Return what the names on the trainer's sheet mean, as far as they stand on it."""
    told = [words["how-plan"]]
    if sheet.computers and any(item.shows is not None for item in sheet.items):
        told.append(words["how-lesson"])
    if any(item.touches for item in sheet.items):
        told.append(words["how-leader"])
    return " ".join(told)


def _has(sheet: RunSheet, walls: Iterable[Wall]) -> set[str]:
    """Return what the run-sheet has that lines of the checklist speak of."""
    touched = {each for item in sheet.items for each in item.touches}
    found = {
        "": True,
        "everyone": sheet.audience == "everyone",
        "computers": sheet.computers,
        "slips": "confidence" in touched,
        "notes": bool(touched & {"confidence", "barriers"}),
        "letters": paper_parts.letters_on_cards(walls) > 0,
        **{f"sends-{name}": name in sheet.sends for name in SENDS},
    }
    return {name for name, is_there in found.items() if is_there}


def _checklist(sheet: RunSheet, walls: Iterable[Wall], material: Material) -> str:
    words = material.words
    there = _has(sheet, walls)
    told = ""
    for key in CHECKLIST:
        told += markup.heading(words[key], 2)
        told += (
            "<ul>"
            + "".join(
                f"<li>{markup.BOX} {each.text}</li>" for each in material.checklist[key] if each.when in there
            )
            + "</ul>"
        )
        if key == CHECKLIST[0]:
            needed = dict.fromkeys(each for item in sheet.items for each in item.materials)
            told += markup.heading(words["materials"], 3)
            told += markup.listed(
                each[:1].upper() + each[1:] for each in (*needed, *_titles(material, sheet.items))
            )
    return told


def _titles(material: Material, items: Iterable[Item]) -> list[str]:
    """Return the titles of the hand-outs that items name, once each, without those that are missing."""
    names = dict.fromkeys(name for item in items for name in item.handouts)
    return [material.handouts[name][0] for name in names if name in material.handouts]
