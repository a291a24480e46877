"""Before and after in the window: what a room of a size may be shown, and what one person leaves."""

from collections.abc import Callable
from pathlib import Path

import pytest
from finders import press, shown, wait_until

from advocacy_trainer.data_folder import kind_of
from advocacy_trainer.ui.shell.window import MainWindow
from advocacy_trainer.ui.workshop.answers.leave_page import LeaveAnswersPage
from advocacy_trainer.ui.workshop.answers.page import WorkshopAnswersPage
from advocacy_trainer.ui.workshop.answers.spread_picture import SpreadPicture
from advocacy_trainer.ui.workshop.groups_page import WorkshopGroupsPage
from advocacy_trainer.ui.workshop.projector.drawing import fitted
from advocacy_trainer.ui.workshop.projector.slide import Slide, SlideLine
from advocacy_trainer.workshop import practice
from advocacy_trainer.workshop.answer_file import ENDING
from advocacy_trainer.workshop.stick import Stick

Make = Callable[..., MainWindow]
FAT = Stick("vfat", is_removable=True)


def leave(window: MainWindow, stick: Path, number: int) -> None:
    page = window.open_page("leave-answers")
    assert isinstance(page, LeaveAnswersPage)
    page.look = lambda folder: FAT
    page.use_stick(stick)
    for at, (before, after) in enumerate(page.boxes):
        before.setCurrentIndex(1 + (number + at) % 4)
        after.setCurrentIndex(4 + (number + at) % 5)
    page.write()


@pytest.mark.parametrize(("people", "pictures", "words"), [(12, 3, 0), (9, 0, 3), (4, 0, 0)])
def test_sealed_files_of_a_room_are_summed_as_its_size_allows(
    make_window: Make, tmp_path: Path, people: int, pictures: int, words: int
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    window = make_window(tmp_path / "data")
    page = window.open_page("workshop-answers")
    assert isinstance(page, WorkshopAnswersPage)
    page.begin_session(stick)
    for number in range(people):
        leave(window, stick, number)
    assert len(list(stick.glob(f"*{ENDING}"))) == people
    (stick / "holiday.jpg").write_bytes(b"not ours")
    page = window.open_page("workshop-answers")
    assert isinstance(page, WorkshopAnswersPage)
    page.sum_stick(stick)
    wait_until(lambda: page.result is not None)
    result = page.result
    assert result is not None
    told = shown(result)
    drawn = result.findChildren(SpreadPicture)
    assert len(drawn) == pictures
    assert all(" Before: " in picture.accessibleName() for picture in drawn)
    assert told.count(": higher.") == words
    assert ("Fewer than five handed in, so nothing is shown." in told) == (people < 5)
    assert "Something else: 1." in told
    assert "holiday" not in told
    press(page, "Delete the answers from the stick")
    assert list(stick.glob(f"*{ENDING}")) == []
    assert (stick / "holiday.jpg").exists()


def test_a_drive_that_may_keep_an_owner_is_refused(make_window: Make, tmp_path: Path) -> None:
    window = make_window(tmp_path / "data")
    page = window.open_page("workshop-answers")
    assert isinstance(page, WorkshopAnswersPage)
    page.begin_session(tmp_path)
    leaving = window.open_page("leave-answers")
    assert isinstance(leaving, LeaveAnswersPage)
    leaving.look = lambda folder: Stick("ntfs", is_removable=None)
    leaving.use_stick(tmp_path)
    told = shown(leaving)
    assert "This is all the file will contain" in told
    assert "Whoever has the key can in principle open the files." in told
    leaving.write()
    assert list(tmp_path.glob(f"*{ENDING}")) == []
    assert "This drive may record who wrote a file" in shown(window)
    window.open_page("home")
    assert leaving.boxes == []  # nobody who comes after sees what was chosen


def test_a_folder_without_a_session_says_so(make_window: Make, tmp_path: Path) -> None:
    window = make_window()
    page = window.open_page("leave-answers")
    assert isinstance(page, LeaveAnswersPage)
    page.use_stick(tmp_path)
    assert "is not from a workshop session" in shown(window)
    assert page.boxes == []


def test_slips_of_paper_are_typed_in_and_protected(make_window: Make) -> None:
    window = make_window()
    page = window.open_page("workshop-answers")
    assert isinstance(page, WorkshopAnswersPage)
    before = [f"{n % 4} {1 + n % 3} {2 + n % 5}" for n in range(12)]
    after = [f"{3 + n % 4} {4 + n % 3} {4 + n % 5}" for n in range(12)]
    page.before.setPlainText("\n".join(before))
    page.after.setPlainText("\n".join(after))
    press(page, "Show what may be shown")
    assert page.result is not None
    assert len(page.result.findChildren(SpreadPicture)) == 3
    page.before.setPlainText("\n".join(before[:11]))
    page.after.setPlainText("\n".join(after[:11]))
    press(page, "Show what may be shown")  # would tell what the twelfth answered
    assert page.result.findChildren(SpreadPicture) == []
    assert "differs by fewer than five people from one already shown" in shown(page.result)
    press(page, "Start a new group")
    assert page.result is None
    page.before.setPlainText("3 7 -\n\nnonsense")
    press(page, "Show what may be shown")
    assert "Line 3 of Before is not a slip." in shown(window)


def test_what_was_shown_of_slips_is_remembered_after_the_page(make_window: Make, tmp_path: Path) -> None:
    data = tmp_path / "data"
    lines = [f"{n % 4} {1 + n % 3} {2 + n % 5}" for n in range(12)]
    told = []
    for count in (12, 11, 12):
        page = make_window(data).open_page("workshop-answers")
        assert isinstance(page, WorkshopAnswersPage)
        page.before.setPlainText("\n".join(lines[:count]))
        page.after.setPlainText("\n".join(lines[:count]))
        press(page, "Show what may be shown")
        assert page.result is not None
        told.append("differs by fewer than five people from one already shown" in shown(page.result))
    assert told == [False, True, False]
    found = kind_of("workshops/shown.json")
    assert found is not None
    assert found[0] == "shown"
    press(page, "Start a new group")
    assert not (data / "workshops" / "shown.json").exists()


def test_few_words_are_drawn_larger_and_many_smaller(make_window: Make) -> None:
    make_window()
    few = fitted(Slide("Now", "Two words"), 600, "", "")
    many = fitted(Slide("Now", "Many", (SlideLine("word " * 400),)), 600, "", "")
    assert few[1] > 1.0 > many[1]
    assert few[0].size().height() * few[1] < 600


def test_the_next_group_finds_an_empty_practice_profile(make_window: Make, tmp_path: Path) -> None:
    window = make_window(tmp_path / "data")
    page = window.open_page("workshop-groups")
    assert isinstance(page, WorkshopGroupsPage)
    press(page, "Make a practice profile")
    (workshop,) = practice.workshops_in(tmp_path / "data")
    (workshop.practice / "draft.json").write_text("{}", encoding="utf-8")
    workshop.sheet.write_text("mine", encoding="utf-8")
    window.open_page("workshop-groups")
    press(page, "Get ready for the next group")
    press(page, "Keep it")
    assert practice.what_lies_in(workshop) == 1
    press(page, "Get ready for the next group")
    press(page, "Delete now")
    assert practice.what_lies_in(workshop) == 0
    assert workshop.sheet.read_text(encoding="utf-8") == "mine"
