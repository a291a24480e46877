"""Every kind of file, damaged in every way: nothing is raised, nothing lost unsaid, no second start worse."""

import datetime as dt
import json
import os
import random
import re
import shutil
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from advocacy_trainer.coach.preferences import (
    CoachAnswers,
    CoachPreferences,
    read_answers,
    read_preferences,
    save_answers,
    save_preferences,
)
from advocacy_trainer.course.catalogue import load
from advocacy_trainer.data_folder import KINDS, kind_of
from advocacy_trainer.drafts.store import Drafts
from advocacy_trainer.drafts.unsaved import UnsavedTexts
from advocacy_trainer.errors import StorageError, TrainerError
from advocacy_trainer.organisation.in_force import OWN, pack_in_force
from advocacy_trainer.organisation.installing import install
from advocacy_trainer.profile.answers import ChecklistAnswers
from advocacy_trainer.profile.card import CardFile
from advocacy_trainer.progress import backup, recall, tally, xapi
from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.erasing import what_lies_here
from advocacy_trainer.progress.journal import Journal
from advocacy_trainer.progress.log import Log
from advocacy_trainer.progress.place import ResumePoints
from advocacy_trainer.progress.plan import read_plan
from advocacy_trainer.progress.retention import look_at_retention
from advocacy_trainer.progress.summary import read_summary
from advocacy_trainer.progress.tidying import tidy
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.settings import SettingsFile, resolve

# So many damages of each kind; more in a longer run: FUZZ=200 pytest tests/test_damaged_data.py
ROUNDS = int(os.environ.get("FUZZ", "4"))
NOW = dt.datetime.now().astimezone()
PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + bytes(13) + b"\0\0\0\0"
NOT_WRITTEN_HERE = {
    "older format",
    "crash",
    "raise",
    "room",
    "next step",
    "run-sheet",
    "workshop's name",
    "under way",
    "key",
    "shown",
}  # by the window, a trainer's workshop, or older versions
# What a damaged file may take with it, unsaid: words in a plain text are what stands there.
PLAIN = {"text", "version", "picture", "small picture"}


# Ways to damage a file, as disks, copying programs and hands do.

ODD_VALUES: tuple[str, ...] = (
    "null",
    "true",
    "-1",
    "1e999",
    "NaN",
    "9" * 400,
    '"\\ud800"',
    '"\\u0000"',
    '"9999-99-99T99:99:99Z"',
    "[]",
    "{}",
    "[[1]]",
    '{"a":{"b":[1,2,{"c":null}]}}',
    "[" * 2_000 + "]" * 2_000,
    "1.5",
    '""',
)
_VALUE = re.compile(rb'(?<=:)\s*("(?:[^"\\]|\\.)*"|-?\d+|true|false|null|\[\]|\{\})')


def flipped(raw: bytes, chance: random.Random) -> bytes:
    """Flip one bit."""
    if not raw:
        return b"\x01"
    at = chance.randrange(len(raw))
    return raw[:at] + bytes([raw[at] ^ (1 << chance.randrange(8))]) + raw[at + 1 :]


def cut(raw: bytes, chance: random.Random) -> bytes:
    """Cut the file short, as a full disk or a torn copy does."""
    return raw[: chance.randrange(len(raw))] if raw else b""


def zeroed(raw: bytes, chance: random.Random) -> bytes:
    """Fill a stretch with zeros, as a power cut leaves it."""
    at = chance.randrange(len(raw) + 1)
    return raw[:at] + bytes(len(raw) - at)


def retyped(raw: bytes, chance: random.Random) -> bytes:
    """Put a value of another kind in the place of one; in what is no JSON, anywhere."""
    found = list(_VALUE.finditer(raw))
    odd = chance.choice(ODD_VALUES).encode()
    if not found:
        at = chance.randrange(len(raw) + 1)
        return raw[:at] + odd + raw[at:]
    place = chance.choice(found)
    return raw[: place.start(1)] + odd + raw[place.end(1) :]


def replaced(raw: bytes, chance: random.Random) -> bytes:
    """Put another file in its place."""
    others = (
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff\xfe\x00",
        b"[" * 50_000,
        b"\xef\xbb\xbf{",
        b"PK\x03\x04",
        b"1e999",
    )
    return chance.choice(others)


def without_a_field(raw: bytes, chance: random.Random) -> bytes:
    """Take one field away, somewhere."""
    try:
        whole = json.loads(raw)
    except (ValueError, RecursionError):
        return raw[::-1]
    objects = list(_objects(whole))
    if not objects:
        return b"{}"
    one = chance.choice(objects)
    if one:
        del one[chance.choice(sorted(one))]
    return json.dumps(whole).encode()


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _objects(inner)


WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    flipped,
    flipped,
    cut,
    zeroed,
    retyped,
    retyped,
    replaced,
    without_a_field,
)


# A life and a look at it.


def live(folder: Path) -> None:
    """Leave in ``folder`` what some weeks of use do."""
    settings = SettingsFile(folder)
    settings.choose("name", "Ærøsund")
    settings.choose("welcomed", value=True)
    save_preferences(
        folder, CoachPreferences("along", frozenset({"jargon"}), frozenset({"sosu", "vagtplan"}))
    )
    with Log.open(folder) as log:
        for number in range(6):
            log.append("lesson-done", lesson=f"core-0{number + 1}", minutes=6, criterion="all")
            log.append("activity-answered", lesson="core-08", block=f"q{number}", right=True, recall=True)
        log.compact()
        log.append("choice-made", set="participation", chosen=[1])
        log.append("pause-begun", until="2026-12-01")
        log.save_summary()
    look_at_retention(folder, 0, 24, dt.date(2026, 11, 30), ())
    journal, cards = Journal.open(folder), Cards.open(folder)
    for number in range(4):
        journal.write(f'Linje {number} om "dagen" {{og}} natten', lesson="core-02", block=f"b{number}")
        cards.fill("core-03", f"c{number}", {"why": f"fordi {number}", "how": "stille"}, sets="reason")
    cards.note("i-dared", "sagde det højt")
    ResumePoints.open(folder).put("core-03", "s2")
    answers = ChecklistAnswers.open(folder)
    answers.choose("linkedin", "photo", "done")
    answers.note("linkedin", "photo", "tag et nyt")
    answers.answer_field("who", "en sosu")
    CardFile.open(folder).change(name="K", headline="sosu", shown=True, picture=PNG)
    drafts = Drafts.open(folder)
    for words in ("Første kladde\nog mere", "Anden kladde"):
        head = drafts.save(drafts.new(("linkedin", "x")), words).head
        head = drafts.keep_version(head, f"før {words}", "en udgave")
        head = drafts.add_picture(head, PNG, "png")
        place = drafts.folder(head)
        assert place is not None
        save_answers(place, CoachAnswers(product=True, source="kilden"))
    Drafts.open(folder).rows()
    drafts.bin(drafts.save(drafts.new(), "i kurven").head)
    unsaved = UnsavedTexts(folder)
    unsaved.put("journal/new", "ikke gemt endnu")
    unsaved.put("card/core-08/c/why", "heller ikke")
    unsaved.close()
    load(lessons_dir(), "da", folder / "cache")
    install(
        folder / OWN, "fjordby", 1, {"pack.toml": b'id = "fjordby"', "coach/words.toml": b"known = 'sosu'"}
    )
    xapi.local_id(folder / "log")
    with Log.open(folder) as log:
        tidy(folder, log, NOW)
    (folder / "lock").touch()


def seen(folder: Path) -> tuple[dict[str, Any], list[str]]:
    """Open everything as a start and a walk through the pages do; return what is there, and what was told."""
    told: list[TrainerError] = []
    found: dict[str, Any] = {}
    settings = SettingsFile(folder)
    if (trouble := settings.load()) is not None:
        told.append(trouble)
    found["settings"] = resolve({}, {}, settings.chosen).values
    found["wishes"] = read_preferences(folder, told.append)
    summary = read_summary(folder)
    if summary is not None:
        summary.was_away(NOW)
        summary.refresher_waits(NOW.date())
    with Log.open(folder) as log:
        log.listener = told.append
        events = log.events()
        found["events"] = [event.id for event in events]
        found["summary"] = log.summary()
        tally.months(events)
        recall.due_queue(events, NOW)
        told += [error for error in tidy(folder, log, NOW) if error not in told]
    for texts in (Journal.open(folder), Cards.open(folder)):
        found[texts.name] = [(text.kind, text.text) for text in texts.everything()]
        told += texts.notices
        if isinstance(texts, Cards):
            read_plan(texts)
    places = ResumePoints.open(folder)
    found["place"] = places.last
    told += places.notices
    answers = ChecklistAnswers.open(folder)
    found["answers"] = ({key: one[:2] for key, one in answers.all().items()}, dict(answers.fields))
    told += answers.notices
    card = CardFile.open(folder)
    found["card"] = card.card[:2]
    told += card.notices
    drafts = Drafts.open(folder)
    drafts.listener = told.append
    rows = [*drafts.rows(), *drafts.rows("archived")]
    heads = [head for row in rows if (head := drafts.head(row.id)) is not None] + drafts.heads("binned")
    found["drafts"] = sorted((head.id, head.title, head.platforms, head.state) for head in heads)
    found["words"] = {head.id: drafts.text(head) for head in heads}
    found["versions"] = {head.id: [drafts.version(head, one) for one in head.versions] for head in heads}
    found["coach"] = {
        head.id: read_answers(place, told.append) for head in heads if (place := drafts.folder(head))
    }
    for head in heads:
        for picture in head.pictures:
            drafts.picture(head, picture)
    drafts.room()
    drafts.empty_bin()
    unsaved = UnsavedTexts(folder)
    found["unsaved"] = {key: unsaved.get(key) for key in unsaved.keys()}  # noqa: SIM118 - not a mapping
    told += unsaved.notices
    unsaved.close()
    found["lessons"] = load(lessons_dir(), "da", folder / "cache")
    xapi.local_id(folder / "log")
    try:
        backup.check(folder / "log")
    except StorageError as error:
        told.append(error)
    what_lies_here(folder)
    pack = pack_in_force({}, folder / "none", folder)
    if pack.files is not None and "coach/words.toml" in pack.files.names:
        try:
            pack.files.read("coach/words.toml")
        except TrainerError as error:
            assert str(error)  # noqa: PT017 - what is asserted is the sentence
    return found, [str(error) for error in told]


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lived in") / "data"
    live(folder)
    return folder


def files_of(folder: Path, kind: str) -> list[Path]:
    names = sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return [name for name in names if (found := kind_of(name)) is not None and found[0] == kind]


def test_every_file_of_weeks_of_use_is_of_a_kind_that_is_listed(lived_in: Path) -> None:
    names = [path.relative_to(lived_in) for path in lived_in.rglob("*") if path.is_file()]
    assert [name for name in names if kind_of(name) is None] == []
    kinds = {found[0] for name in names if (found := kind_of(name)) is not None}
    assert kinds == set(KINDS) - NOT_WRITTEN_HERE


def test_nothing_is_told_of_a_folder_in_order(lived_in: Path, tmp_path: Path) -> None:
    shutil.copytree(lived_in, tmp_path / "data")
    first, told = seen(tmp_path / "data")
    assert told == []
    assert seen(tmp_path / "data") == (first, [])


@pytest.mark.parametrize("kind", sorted(set(KINDS) - NOT_WRITTEN_HERE - {"lock"}))
def test_damage_is_survived(kind: str, lived_in: Path, tmp_path: Path) -> None:
    whole, _ = seen(shutil.copytree(lived_in, tmp_path / "whole"))
    chance = random.Random(zlib.crc32(kind.encode()))
    for number in range(ROUNDS):
        folder = Path(shutil.copytree(lived_in, tmp_path / str(number)))
        name = chance.choice(files_of(folder, kind))
        way = WAYS[(len(kind) + number) % len(WAYS)]
        raw = (folder / name).read_bytes()
        damaged = way(raw, chance)
        (folder / name).write_bytes(damaged)
        what = f"{name}, {way.__name__}, {number}: {damaged[:300]!r}"
        first, told = seen(folder)
        second, told_again = seen(folder)
        assert_nothing_lost_unsaid(kind, whole, first, told, folder / name, raw, damaged, what)
        assert second == first, what
        assert set(told_again) <= set(told), what
        shutil.rmtree(folder)


def assert_nothing_lost_unsaid(
    kind: str,
    whole: dict[str, Any],
    first: dict[str, Any],
    told: list[str],
    path: Path,
    raw: bytes,
    damaged: bytes,
    what: str,
) -> None:
    changed = {name for name in whole if first[name] != whole[name]}
    if KINDS[kind].holds == "cache" or kind.startswith("copy"):
        assert changed == set(), what
        assert told == [], what
    elif kind in PLAIN:
        assert changed <= {"words", "versions", "drafts"}, what
    elif changed:
        kept = [aside.read_bytes() for aside in path.parent.glob(f"{path.name}.set-aside-*")]
        untouched = path.exists() and path.read_bytes() == damaged
        torn = kind == "tail" and told  # an entry half written is no entry
        shorter = kind in ("tail", "unsaved") and raw.startswith(damaged) and damaged.endswith(b"\n")
        reads_well = torn or shorter or might_be_written(damaged, raw)
        assert (kept == [damaged] and told) or untouched or reads_well, f"{what}: {changed}: {told}"
        assert told or reads_well, f"{what}: {changed}"


def might_be_written(damaged: bytes, whole: bytes) -> bool:
    """Tell whether the app might have written this file as it stands: other values, or fewer of them."""
    try:
        return _is_like(json.loads(damaged), json.loads(whole))
    except (ValueError, RecursionError):
        return False


def _is_like(one: object, other: object) -> bool:
    if isinstance(one, dict) and isinstance(other, dict):
        ids = any("/" in name for name in other)  # named by places, not by us
        return ids or one.keys() <= other.keys()
    return type(one) is type(other)
