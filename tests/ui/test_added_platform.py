"""A platform is its TOML alone: a file more in the folder, and it is found everywhere."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from advocacy_trainer.cli import main
from advocacy_trainer.course.examples import ExampleText
from advocacy_trainer.course.reader import read_text
from advocacy_trainer.pictures.targets import targets
from advocacy_trainer.platforms import catalog
from advocacy_trainer.ui.feed.preview_card import PreviewCard
from advocacy_trainer.ui.lesson.examples import form_of
from advocacy_trainer.ui.practice_room.page import PracticeRoomPage
from advocacy_trainer.ui.practice_room.previews import Previews
from advocacy_trainer.ui.shell.window import MainWindow

LESSON = Path(__file__).parents[1] / "course" / "sample" / "lessons" / "en" / "sample" / "01-every-block.md"
SHORT = "I held the bus for her this morning, and nobody on it minded. She thanked me twice."


@pytest.fixture
def added(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """A network for neighbours: like LinkedIn, but for 20 characters and a place in the list."""
    rules = tmp_path / "rules"
    shutil.copytree(catalog.RULES, rules)
    table = (rules / "linkedin.toml").read_text(encoding="utf-8")
    for old, new in (
        ('id = "linkedin"', 'id = "neighbours"'),
        ("order = 10\n", "order = 55\n"),
        ('network = "LinkedIn"', 'network = "Neighbours"'),
        ('en = "LinkedIn post"', 'en = "Note to the neighbours"'),
    ):
        assert table.count(old) == 1, old
        table = table.replace(old, new)
    head, limit, rest = table.partition("[limit]\nvalue = ")
    (rules / "neighbours.toml").write_text(f"{head}{limit}20\n{rest.partition(chr(10))[2]}", encoding="utf-8")
    monkeypatch.setattr(catalog, "RULES", rules)
    return "neighbours"


def test_it_stands_in_its_place_and_is_counted(added: str, capsys: pytest.CaptureFixture[str]) -> None:
    ids = catalog.ids()
    assert ids[ids.index("facebook") : ids.index("instagram") + 1] == ("facebook", added, "instagram")
    with pytest.raises(SystemExit):
        main(["measure", "--help"])
    assert added in capsys.readouterr().out


def test_the_command_line_measures_and_reviews_for_it(
    added: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    text = tmp_path / "text.txt"
    text.write_text(SHORT, encoding="utf-8")
    assert main(["measure", str(text), "--platform", added, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["limit"] == 20
    main(["review", str(text), "--platform", added, "--lang", "en", "--json"])
    assert "too-long" in capsys.readouterr().out


def test_the_practice_room_lists_and_draws_it(added: str, make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    page = window.open_page("sandbox", {"platform": added})
    assert isinstance(page, PracticeRoomPage)
    box = page.head.platform_box
    assert [box.itemData(index) for index in range(box.count())] == [*catalog.ids()]
    assert box.currentText() == "Note to the neighbours"
    previews = Previews(window.context, window.context.workplace.platforms)
    previews.show_platforms((added,))
    assert [card.platform.id for card in previews.findChildren(PreviewCard)] == [added]


def test_a_text_of_a_profile_more_is_offered_among_the_profiles_texts(
    added: str, make_window: Callable[..., MainWindow]
) -> None:
    table = catalog.RULES / f"{added}.toml"
    table.write_text(
        table.read_text(encoding="utf-8").replace('kind = "post"', 'kind = "profile"', 1), encoding="utf-8"
    )
    page = make_window().open_page("profile-texts")
    named = [label.text() for label in page.findChildren(QLabel) if label.property("heading") == 2]
    assert named == ["Headline", "About", "Note to the neighbours", "E-mail signature"]


def test_lessons_examples_and_pictures_may_name_it(added: str) -> None:
    text = LESSON.read_text(encoding="utf-8")
    more = text.replace("platform=linkedin", f"platform={added}", 1)
    assert more != text
    assert read_text(more, "x.md").faults == read_text(text, "x.md").faults
    assert added in [one.platform for one in targets("profile")]
    example = ExampleText("e1", "Bo", "bus driver", "", added, "The bus was late.", ())
    assert form_of(example, catalog.platforms()) == "post"
