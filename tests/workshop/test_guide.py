"""The trainer's sheet read by somebody who has never seen the app: what it names is there, and holds."""

import re
from functools import cache
from html import unescape
from pathlib import Path

import pytest

from advocacy_trainer.workshop.changing import STAYS, leader_plan
from advocacy_trainer.workshop.library import read_shelf
from advocacy_trainer.workshop.model import BREAK, Item, RunSheet
from advocacy_trainer.workshop.papers import WorkshopPaper, papers, read_material
from advocacy_trainer.workshop.reader import read_sheet_text
from advocacy_trainer.workshop.writing import sheet_text

LESSONS = Path(__file__).parents[2] / "lessons"
LANGUAGES = pytest.mark.parametrize("lang", ["da", "en"])
NUMBERS = {
    "da": [*("et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv")],
    "en": [
        *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    ],
}
MINUTES = {"da": r"\b(\w+) minut(?:ter)?\b", "en": r"\b(\w+) minutes?\b"}
NOT_OF_THE_ITEM = re.compile(r"siddende|Stay in your seat|om ugen|a week|de næste ti|the next ten")
A_SHEET = {"da": r"\b[Aa]rk(?:et|ene) »([^«]+)«", "en": r"\b[Ss]heets? \"([^\"]+)\""}


@cache
def printed(lang: str, name: str) -> dict[str, WorkshopPaper]:
    sheet = read_shelf(LESSONS, lang).sheets[name]
    return {paper.id: paper for paper in papers(sheet, read_material(LESSONS, sheet))}


def sheets(lang: str) -> list[RunSheet]:
    return list(read_shelf(LESSONS, lang).sheets.values())


def words_of(item: Item) -> str:
    return "\n".join((item.notes, item.quiet, item.paper, *item.materials))


@LANGUAGES
def test_every_item_but_a_break_says_what_to_do_and_what_if_it_goes_quiet(lang: str) -> None:
    for sheet in sheets(lang):
        for item in sheet.items:
            if item.kind != BREAK:
                assert item.notes, (sheet.id, item.id)
                assert item.quiet, (sheet.id, item.id)
                assert item.paper, (sheet.id, item.id)


@LANGUAGES
def test_no_item_speaks_of_more_minutes_than_it_has(lang: str) -> None:
    told = 0
    for sheet in sheets(lang):
        for item in sheet.items:
            for sentence in re.split(r"(?<=[.?!:])\s", words_of(item)):
                for word in re.findall(MINUTES[lang], sentence):
                    if word in NUMBERS[lang] and not NOT_OF_THE_ITEM.search(sentence):
                        told += 1
                        assert NUMBERS[lang].index(word) + 1 <= item.minutes, (sheet.id, item.id, sentence)
    assert told > 10


@LANGUAGES
def test_every_paper_that_is_named_is_printed_under_that_name(lang: str) -> None:
    for sheet in sheets(lang):
        titles = [paper.title for paper in printed(lang, sheet.id).values()]
        for item in sheet.items:
            for named in re.findall(A_SHEET[lang], words_of(item)):
                assert any(title.startswith(named) for title in titles), (sheet.id, item.id, named)
            assert "participant's sheet" not in words_of(item)
            assert not re.search('»I stedet|"Instead', words_of(item)), "such lines stand only on some sheets"
            if re.search("svararket|answer sheet", words_of(item)):
                assert "answers" in printed(lang, sheet.id), (sheet.id, item.id)


@LANGUAGES
def test_the_name_on_the_board_is_written_there_before_it_is_pointed_at(lang: str) -> None:
    name = {"da": "Navnet på den", "en": "The name of the person"}[lang]
    for sheet in sheets(lang):
        if sheet.audience == "everyone":
            assert any(name in each for each in sheet.items[0].materials), sheet.id


@LANGUAGES
def test_the_keys_and_the_wall_stand_only_where_there_is_one(lang: str) -> None:
    wall = {"da": ("På væggen:", "I appen:", "Page Down"), "en": ("On the wall:", "In the app:", "Page Down")}
    for sheet in sheets(lang):
        guide = printed(lang, sheet.id)["guide"].body
        for word in wall[lang]:
            assert (word in guide) is sheet.computers, (sheet.id, word)
        for word in ("Når du trykker", "When you press"):
            assert sheet.computers or word not in guide
        checklist = printed(lang, sheet.id)["checklist"].body
        assert bool(re.search("rojektor|rojector", checklist)) is sheet.computers, sheet.id


@LANGUAGES
def test_a_checklist_holds_only_what_its_run_sheet_has(lang: str) -> None:
    by_name = {sheet.id: printed(lang, sheet.id)["checklist"].body for sheet in sheets(lang)}
    board = {"da": "Navnet står på tavlen", "en": "The name is on the board"}[lang]
    assert {name for name, body in by_name.items() if board not in body} == {"leaders-45"}
    assert {name for name, body in by_name.items() if "USB" in body} == {
        *("sixty", "hundred-twenty", "hundred-eighty", "without-computers"),
    }


@LANGUAGES
def test_what_goes_out_before_and_after_belongs_to_the_first_and_the_last_meeting(lang: str) -> None:
    for sheet in sheets(lang):
        there = set(printed(lang, sheet.id))
        first = sheet.number <= 1 and sheet.id not in ("after-three-weeks", "leaders-45")
        last = sheet.number in (0, 4) and sheet.id not in ("after-three-weeks", "leaders-45")
        assert ("workshop-invitation" in there) is first, sheet.id
        assert ("workshop-follow-up" in there) is last, sheet.id
        again = read_sheet_text(sheet_text(sheet), lang).sheet
        assert again is not None
        assert again.sends == sheet.sends


def test_an_unknown_thing_to_send_is_told_with_its_line() -> None:
    head = "---\nid: mine\nformat: 1\ntitle: Mine\nsends: cake\n---\n"
    faults = read_sheet_text(f"{head}## A {{#a}}\nkind: discussion\nminutes: 5\n\nHello.\n", "en").faults
    assert [(fault.line, "cake" in fault.what) for fault in faults] == [(5, True)]


@LANGUAGES
def test_the_parts_of_alone_pairs_fours_all_are_told_with_their_minutes(lang: str) -> None:
    for name in ("four-thirty-2", "without-computers"):
        guide = printed(lang, name)["guide"].body
        told = {"da": "Alene 1 min., to og to 1 min., fire og fire 3 min., alle 5 min."}
        told["en"] = "Alone 1 min, in pairs 1 min, in fours 3 min, everyone 5 min"
        assert told[lang] in guide


@LANGUAGES
def test_with_a_leader_in_the_room_the_notes_fit_what_the_wall_says(lang: str) -> None:
    changed = 0
    for sheet in sheets(lang):
        plan = leader_plan(sheet, STAYS)
        for before in plan.changed:
            now = plan.sheet.item(before.id)
            assert now is not None
            assert now.screen == before.instead
            assert now.notes == before.instead_notes != "", (sheet.id, before.id)
            assert before.instead_notes.split(".")[0] in unescape(printed(lang, sheet.id)["guide"].body)
            changed += 1
        again = read_sheet_text(sheet_text(sheet), lang).sheet
        assert again is not None
        assert [each.instead_notes for each in again.items] == [each.instead_notes for each in sheet.items]
    assert changed > 10
