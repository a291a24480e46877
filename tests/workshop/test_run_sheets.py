"""Run-sheets: read, checked, written back, and named where they cannot be used."""

import shutil
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.cli import main
from advocacy_trainer.workshop.changing import leader_plan, noted
from advocacy_trainer.workshop.checking import check_against_lessons, known_places, missing_places
from advocacy_trainer.workshop.library import check_shelves, read_shelf, sheet_named
from advocacy_trainer.workshop.model import KINDS, Place, RunSheet
from advocacy_trainer.workshop.reader import read_sheet_text
from advocacy_trainer.workshop.writing import sheet_text

LESSONS = Path(__file__).parents[2] / "lessons"
HEAD = "---\nid: mine\nformat: 1\ntitle: Mine\n---\n"
ITEM = "## Welcome {#welcome}\nkind: discussion\nminutes: 5\n\nNobody is called on.\n"


def test_our_own_run_sheets_are_without_fault_or_note() -> None:
    assert not [str(fault) for fault in check_shelves(LESSONS)]


@pytest.mark.parametrize("lang", ["da", "en"])
def test_every_run_sheet_takes_the_time_it_promises_and_is_written_back_whole(lang: str) -> None:
    shelf = read_shelf(LESSONS, lang)
    assert not shelf.faults
    for name, sheet in shelf.sheets.items():
        again = read_sheet_text(sheet_text(sheet), lang)
        assert not again.faults, name
        assert again.sheet is not None
        plain = [item._replace(line=0) for item in sheet.items]
        assert [item._replace(line=0) for item in again.sheet.items] == plain
        assert again.sheet._replace(items=()) == sheet._replace(items=())


def test_a_run_sheet_with_lessons_that_do_not_exist_is_named_and_still_opens() -> None:
    text = HEAD + ITEM.replace("minutes: 5", "minutes: 5\nshows: core-99#nothing")
    reading = read_sheet_text(text, "en")
    assert reading.sheet is not None
    places = known_places(LESSONS, "en")
    assert missing_places(reading.sheet, places) == [Place("core-99", "nothing")]
    faults = check_against_lessons(reading.sheet, LESSONS, places, "mine.md")
    assert any("there is no core-99#nothing" in fault.what and fault.line == 6 for fault in faults)


@pytest.mark.parametrize(
    ("change", "line", "word"),
    [
        (("kind: discussion", "kind: talk"), 7, "kind"),
        (("minutes: 5", "minutes: lots"), 8, "minutes"),
        (("minutes: 5", "minutes: 5\nleast: 9"), 9, "longer"),
        (("minutes: 5", "minutes: 5\nminutes: 6"), 9, "twice"),
        (("minutes: 5", "minutes: 5\nshow: core-01"), 9, "no line"),
        (("minutes: 5", "minutes: 5\nshows: the first"), 9, "place"),
        (("minutes: 5", "minutes: 5\ntouches: money"), 9, "money"),
        (("{#welcome}", ""), 6, "no id"),
        (("kind: discussion", "like: sixty#dance"), 7, "sixty#dance"),
    ],
)
def test_each_slip_is_told_with_its_line(change: tuple[str, str], line: int, word: str) -> None:
    reading = read_sheet_text(HEAD + ITEM.replace(*change), "en")
    assert reading.sheet is None
    assert any(fault.line == line and word in fault.what for fault in reading.faults), reading.faults


def test_a_newer_format_is_told_and_nothing_else() -> None:
    reading = read_sheet_text("---\nid: mine\nformat: 7\ntitle: Mine\n---\n## x\n", "en")
    assert [fault.line for fault in reading.faults] == [3]
    assert "newer" in reading.faults[0].what


def test_an_item_takes_over_another_and_its_own_lines_win() -> None:
    sixty = read_shelf(LESSONS, "en").sheets["sixty"]
    text = HEAD + "## Hello {#hello}\nlike: sixty#welcome\nminutes: 9\n"
    sheet = read_sheet_text(text, "en", {"sixty": sixty}.get).sheet
    assert sheet is not None
    assert sheet.items[0].minutes == 9
    assert sheet.items[0].screen == sixty.items[0].screen
    assert (sheet.items[0].id, sheet.items[0].title) == ("hello", "Hello")


@given(st.text(max_size=400))
def test_any_text_is_read_or_refused_and_never_crashes(text: str) -> None:
    for whole in (text, HEAD + text, HEAD + ITEM + text, HEAD + "## a {#a}\n" + text):
        reading = read_sheet_text(whole, "da")
        assert (reading.sheet is None) == bool(reading.faults)


@given(
    st.lists(st.sampled_from(KINDS), min_size=1, max_size=8),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=60),
)
def test_what_is_written_is_read_back(kinds: list[str], notes: str) -> None:
    items = "".join(
        f"## Title {at} {{#i{at}}}\nkind: {kind}\nminutes: {at + 1}\n\n{notes.strip().lstrip('#')}\n"
        for at, kind in enumerate(kinds)
    )
    first = read_sheet_text(HEAD + items, "en").sheet
    assert first is not None
    second = read_sheet_text(sheet_text(first), "en").sheet
    assert second is not None
    assert [each._replace(line=0) for each in second.items] == [each._replace(line=0) for each in first.items]


def test_new_writes_a_run_sheet_that_check_accepts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "Torsdag.md"
    assert main(["workshop", "new", str(mine), "--like", "sixty", "--title", "Torsdag", "--lang", "da"]) == 0
    assert main(["workshop", "check", str(mine), "--lang", "da", "--strict"]) == 0
    assert "0 faults, 0 notes" in capsys.readouterr().out
    assert main(["workshop", "new", str(mine)]) == 1
    assert "already a file" in capsys.readouterr().err


def test_a_damaged_run_sheet_fails_the_check_and_names_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "mine.md"
    mine.write_text(HEAD + ITEM.replace("minutes: 5", "minutes: x"), encoding="utf-8")
    assert main(["workshop", "check", str(mine)]) == 1
    assert "mine.md:8:" in capsys.readouterr().out
    mine.write_bytes(b"\xff\xfe\x00\xd8")
    assert main(["workshop", "check", str(mine)]) == 1
    assert sheet_named(LESSONS, "da", str(tmp_path / "none.md")).sheet is None


def test_our_own_run_sheets_pass_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["workshop", "check", "--strict"]) == 0
    assert "0 faults, 0 notes" in capsys.readouterr().out


MINUTES = {
    "sixty": 60,
    "hundred-twenty": 120,
    "hundred-eighty": 180,
    "four-thirty-1": 30,
    "four-thirty-2": 30,
    "four-thirty-3": 30,
    "four-thirty-4": 30,
    "after-three-weeks": 30,
    "without-computers": 60,
    "leaders-45": 45,
}


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_run_sheets_are_those_and_last_as_long_as_their_titles_say(lang: str) -> None:
    sheets = read_shelf(LESSONS, lang).sheets
    assert {name: sheet.minutes for name, sheet in sheets.items()} == MINUTES
    assert [sheet.audience for sheet in sheets.values()].count("leaders") == 1
    assert {name for name, sheet in sheets.items() if not sheet.computers} == {
        "after-three-weeks",
        "without-computers",
    }


@pytest.mark.parametrize("lang", ["da", "en"])
def test_where_people_read_to_each_other_silence_is_offered_first(lang: str) -> None:
    silence = {"da": "stilhed", "en": "silence"}[lang]
    for sheet in read_shelf(LESSONS, lang).sheets.values():
        for item in sheet.items:
            if item.setting == "pairs":
                assert silence in item.screen.splitlines()[0], (sheet.id, item.id)
                assert ("reading-aloud" in item.touches) is (sheet.audience != "leaders"), (sheet.id, item.id)


@pytest.mark.parametrize("lang", ["da", "en"])
def test_with_a_leader_in_the_room_nothing_is_asked_of_anyones_own_decision(lang: str) -> None:
    for sheet in read_shelf(LESSONS, lang).sheets.values():
        plan = leader_plan(sheet, "stays")
        if sheet.audience == "everyone":
            assert not [item.id for item in plan.sheet.items if item.touches]
            assert bool(plan.gone or plan.changed) == any(item.touches for item in sheet.items), sheet.id
            assert plan.sheet.minutes > sheet.minutes * 0.6, sheet.id


def test_three_weeks_after_nobody_asks_for_posts() -> None:
    for lang, word in (("da", "opslag"), ("en", "post")):
        sheet = read_shelf(LESSONS, lang).sheets["after-three-weeks"]
        for item in sheet.items:
            for line in f"{item.screen}\n{item.instead}".splitlines():
                assert word not in line.casefold() or {"da": "ikke", "en": "don't"}[lang] in line, line


@cache
def short_sheet() -> RunSheet:
    return read_shelf(LESSONS, "en").sheets["four-thirty-1"]


@given(st.text(max_size=80))
def test_ones_own_notes_are_kept_in_the_file(mine: str) -> None:
    changed = noted(short_sheet(), "welcome", mine)
    again = read_sheet_text(sheet_text(changed), "en").sheet
    assert again is not None
    assert again.items[0].mine == changed.items[0].mine


def test_what_is_wrong_with_a_folder_is_told_file_by_file(tmp_path: Path) -> None:
    for lang in ("da", "en"):
        shutil.copytree(LESSONS / lang, tmp_path / lang, ignore=shutil.ignore_patterns("*.toml"))
    shutil.copy(LESSONS / "course.toml", tmp_path)
    sheets = tmp_path / "da" / "run-sheets"
    (sheets / "four-thirty-1.md").rename(sheets / "first.md")
    (sheets / "leaders-45.md").unlink()
    for name, like in (("one", "two"), ("two", "one")):
        (sheets / f"{name}.md").write_text(HEAD.replace("mine", name) + f"## A {{#a}}\nlike: {like}#a\n")
    (sheets / "broken.md").write_bytes(b"\xff\xfe\x00\xd8")
    said = [str(fault) for fault in check_shelves(tmp_path)]
    for begin in (
        "da/run-sheets/first.md:2: the file is called first.md",
        "da/run-sheets/one.md:7: there is no item two#a",
        "da/run-sheets/two.md:7: there is no item one#a",
        "da/run-sheets/broken.md:1: it cannot be read",
        "en/run-sheets/leaders-45.md:1: the other language lacks it",
    ):
        assert any(each.startswith(begin) for each in said), (begin, said)
    assert "sixty" in read_shelf(tmp_path, "da").sheets
