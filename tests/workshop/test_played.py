"""A 60-minute workshop from invitation to follow-up, as a trainer with a stick goes through it."""

import datetime as dt
import random
from pathlib import Path

import pytest

from advocacy_trainer.errors import InUseError
from advocacy_trainer.files import DataFolderLock
from advocacy_trainer.workshop import cards, describing, kept_place, pace, practice, shown, wall
from advocacy_trainer.workshop.answer_file import WorkshopAnswer, write_answer
from advocacy_trainer.workshop.before_after import summary
from advocacy_trainer.workshop.changing import leader_plan
from advocacy_trainer.workshop.kept_place import KeptWorkshop
from advocacy_trainer.workshop.library import read_shelf
from advocacy_trainer.workshop.model import RunSheet
from advocacy_trainer.workshop.pace import Clocks, Going
from advocacy_trainer.workshop.paper_files import save_pages
from advocacy_trainer.workshop.papers import papers, read_material
from advocacy_trainer.workshop.reader import read_sheet, read_sheet_text
from advocacy_trainer.workshop.session import (
    SESSION_FILE,
    new_session,
    read_session,
    write_key,
    write_session,
)
from advocacy_trainer.workshop.stick import Stick
from advocacy_trainer.workshop.summing import delete_answers, sum_folder
from advocacy_trainer.workshop.writing import sheet_text

LESSONS = Path(__file__).parents[2] / "lessons"
BEGINS = dt.datetime(2026, 11, 30, 9, 45, tzinfo=dt.timezone(dt.timedelta(hours=1)))


def cut_off_and_on_again(data: Path, sheet: RunSheet, going: Going, clocks: Clocks) -> Going:
    """Return the workshop as it goes on from its file, at once."""
    began, before, promised = kept_place.times_of(going, clocks)
    text = sheet_text(sheet)
    kept = KeptWorkshop(
        sheet.lang, text, text, "", "none", going.item.id, 0, began, promised, clocks.wall, before
    )
    path = kept_place.path_in(data)
    path.write_text(kept_place.kept_text(kept), encoding="utf-8")
    found = kept_place.read_kept(data)
    assert found is not None
    assert kept_place.is_offered(found, clocks.wall)
    held = read_sheet_text(found.sheet, sheet.lang).sheet
    assert held is not None
    return kept_place.going_on(found, held, clocks)


@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize("presence", ["none", "stays"])
def test_a_workshop_from_invitation_to_follow_up(lang: str, presence: str, tmp_path: Path) -> None:
    mine = practice.begin(tmp_path / "data", "Torsdag")
    mine.sheet.write_text(sheet_text(read_shelf(LESSONS, lang).sheets["sixty"]), encoding="utf-8")
    sheet = read_sheet(mine.sheet, lang).sheet
    assert sheet is not None
    plan = leader_plan(sheet, presence)
    material = read_material(LESSONS, plan.sheet)
    pages = save_pages(tmp_path / "papers", papers(plan.sheet, material, BEGINS), lang, material.words)
    assert {"workshop-invitation.html", "workshop-follow-up.html"} <= {path.name for path in pages}

    stick = tmp_path / "stick"
    keyed = new_session()
    write_session(stick, keyed.session)
    key = write_key(mine.folder, keyed)

    steady = 500.0
    going = pace.begin(plan.sheet, BEGINS, Clocks(steady, BEGINS))
    for at, item in enumerate(plan.sheet.items):
        clocks = Clocks(steady, BEGINS + dt.timedelta(seconds=steady - 500))
        going = pace.go_to(going, at, clocks)
        assert going.item == item
        seen = wall.wall_of(item, material.lessons.get(item.shows.lesson) if item.shows else None, {})
        assert item.screen, item.id
        if isinstance(seen, wall.WallQuestion):
            count = cards.asked(seen.options)
            for option in range(len(seen.options)):
                count = cards.typed(count, option, option)
                assert cards.on_wall(count) is None
            assert cards.on_wall(cards.reveal(count)) == tuple(range(len(seen.options)))
        assert pace.minutes_behind(going, clocks) == 0
        again = cut_off_and_on_again(tmp_path / "data", plan.sheet, going, clocks)
        assert again.item._replace(line=item.line) == item
        assert pace.minutes_left(again, clocks) == pace.minutes_left(going, clocks)
        assert pace.begins(again, clocks) == pace.begins(going, clocks)
        assert again.promised == going.promised
        steady += item.minutes * 60
    assert going.next_item is None
    over = Clocks(steady, BEGINS)
    assert pace.now(going, over) == BEGINS + dt.timedelta(minutes=plan.sheet.minutes)

    chance = random.Random(1)
    for _ in range(12):
        before, after = (tuple(chance.randint(low, low + 6) for _ in range(3)) for low in (0, 4))
        answer = WorkshopAnswer(before, after)
        assert describing.will_write(answer, material.confidence)
        session = read_session(stick / SESSION_FILE)
        write_answer(stick, answer, session, Stick("exfat", is_removable=True))
    found = sum_folder(stick, keyed)
    told = summary(found.answers)
    assert shown.show(key.with_name(shown.FILE), found.answers)
    assert told.handed_in == 12
    assert all(line.before is not None for line in told.lines)
    assert delete_answers(stick, keyed.session) == 12

    (mine.practice / "settings.json").write_text("{}")
    with DataFolderLock(mine.practice), pytest.raises(InUseError):
        practice.make_ready(mine)
    assert practice.make_ready(mine) == 1
    assert mine.sheet.is_file()
    assert key.is_file()
