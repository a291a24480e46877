"""The workplace's words stand where they belong, signed; without a pack each place is as it was."""

import html
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from finders import buttons, labels, press, settle, shown, words_on
from PySide6.QtWidgets import QLabel, QWidget

from advocacy_trainer.course_progress import NextStep
from advocacy_trainer.organisation.in_force import OWN
from advocacy_trainer.organisation.installing import install
from advocacy_trainer.organisation.manifest import all_contents
from advocacy_trainer.organisation.reading import open_files, read_words
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.settings import SettingsFile
from advocacy_trainer.ui.home.page import HomePage
from advocacy_trainer.ui.kit.chunked import finish_all
from advocacy_trainer.ui.lesson.opening import open_for
from advocacy_trainer.ui.log.page import LogPage
from advocacy_trainer.ui.log.plan import PlanPart
from advocacy_trainer.ui.practice_room.question_card import QuestionCard
from advocacy_trainer.ui.shell.application import ApplicationContext
from advocacy_trainer.ui.shell.translation import Translation
from advocacy_trainer.ui.shell.window import MainWindow
from advocacy_trainer.ui.writing.writer import words_of

MakeWindow = Callable[..., MainWindow]


def ward(data: Path, name: str = "ward") -> str:
    """Install an example for the person, the ward's unless named; return the workplace's name."""
    files = open_files(lessons_dir() / "packs" / name)
    pack, _ = read_words(files)
    install(data / OWN, pack.id, pack.version, all_contents(files))
    files.close()
    return pack.name


@pytest.fixture
def window_with(
    application: object, translations: Path, tmp_path: Path
) -> Iterator[Callable[..., MainWindow]]:
    """Return what opens a window on a data folder, with what lies there for the workplace."""
    windows: list[MainWindow] = []

    def make(lang: str, *, welcomed: bool = True) -> MainWindow:
        data = tmp_path / "data"
        data.mkdir(exist_ok=True)
        given = {"language": lang, "theme": "light", "text_scale": 100, "welcomed": welcomed}
        context = ApplicationContext(
            application,  # type: ignore[arg-type]  # the application, as conftest makes it
            SettingsFile(data),
            data,
            given,  # type: ignore[arg-type]  # values of settings
            Translation(translations),
            machine=tmp_path / "etc",
        )
        window = MainWindow(context)
        windows.append(window)
        window.start()
        window.show()
        settle()
        return window

    yield make
    for window in windows:
        window.ending = True
        window.close()
        window.deleteLater()
        window.context.stores.close()
        window.context.translation.drop()
    settle()


@pytest.mark.parametrize("lang", ["da", "en"])
def test_every_place_says_it_signed(
    window_with: Callable[..., MainWindow], tmp_path: Path, lang: str
) -> None:
    (tmp_path / "data").mkdir()
    name = ward(tmp_path / "data")
    signed = f"Fra {name}" if lang == "da" else f"From {name}"
    window = window_with(lang)
    context = window.context
    context.read_pack_anew()
    settle()
    found = context.workplace.in_force
    assert found is not None
    assert found.pack is not None
    contact = found.pack.contact
    assert any(contact.name in text for text in labels(window)), "the foot names whom to ask"
    home = window.open_page("home")
    settle(8)
    assert signed in [words_on(each) for each in buttons(home)]
    press(home, signed)
    assert window.page_name == "from-workplace"
    page = window.page
    assert page is not None
    said = shown(page)
    words = context.workplace.words(lang)
    assert words is not None
    for promised in words.promise:
        assert promised in said
    assert words.why.split("\n")[0] in html.unescape(said)
    filled = words_of(context)
    assert filled["promise"].startswith(signed)
    assert filled["why"].startswith(signed)
    entry = context.catalogue.find("core-01")
    assert entry is not None
    assert open_for(context, entry.file).lesson is not None
    assert context.catalogue.tracks[-1].title == signed
    card = QuestionCard(context)
    assert any(name in starter.text for starter in card.starters) or not words.starters
    card.deleteLater()


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_promise_stands_on_the_first_page_when_the_pack_is_read(
    window_with: Callable[..., MainWindow], tmp_path: Path, lang: str
) -> None:
    (tmp_path / "data").mkdir()
    name = ward(tmp_path / "data")
    window = window_with(lang, welcomed=False)
    assert window.page_name == "welcome"
    assert name not in shown(window)
    window.context.read_pack_anew()
    settle(8)
    assert window.page is not None
    said = shown(window.page)
    words = window.context.workplace.words(lang)
    assert words is not None
    assert words.promise[0] in said
    assert said.count(words.promise[0]) == 1
    window.context.changed.emit("pack")
    assert shown(window.page).count(words.promise[0]) == 1


@pytest.mark.parametrize("lang", ["da", "en"])
def test_home_invites_to_begin_and_never_after_a_no(
    window_with: Callable[..., MainWindow], tmp_path: Path, lang: str
) -> None:
    (tmp_path / "data").mkdir()
    name = ward(tmp_path / "data", "haulier")
    window = window_with(lang)
    window.context.read_pack_anew()
    settle(8)
    home = window.open_page("home")
    assert isinstance(home, HomePage)
    home.refresh()
    invited = home.findChild(QWidget, "invitation")
    assert isinstance(invited, QWidget)
    said = shown(invited)
    assert ("Fra " if lang == "da" else "From ") + name in said
    assert ("»Min hverdag på arbejdet«" if lang == "da" else "“My working day”") in said
    assert "invitation" in said
    assert not re.search(r"\b(skal|must|should)\b", said)
    home.stay(NextStep("rest"))
    settle()
    assert home.findChild(QWidget, "invitation") is None
    assert any(words_on(each).endswith(name) for each in buttons(home))
    home.stay(NextStep("begin", "core-01", "", "x", "", 5))
    settle()
    press(home, "Se lektionen" if lang == "da" else "See the lesson")
    assert window.page_name == "lesson"
    assert window.page is not None
    assert window.page.place()["lesson"] == "kinds-04"


@pytest.mark.parametrize("lang", ["da", "en"])
def test_time_examples_and_the_way_on_stand_where_one_looks(
    window_with: Callable[..., MainWindow], tmp_path: Path, lang: str
) -> None:
    (tmp_path / "data").mkdir()
    name = ward(tmp_path / "data")
    window = window_with(lang)
    window.context.read_pack_anew()
    settle(4)
    words = window.context.workplace.words(lang)
    assert words is not None
    assert words.leader is not None
    signed = ("Fra " if lang == "da" else "From ") + name
    home = window.open_page("home")
    assert home.findChild(QWidget, "invitation") is None  # all are invited alike
    plan = window.open_page("progress", {"part": "plan"})
    settle()
    said = shown(plan)
    assert signed in said
    assert words.time_note in said
    assert isinstance(plan, LogPage)
    assert isinstance(plan.part, PlanPart)
    assert plan.part.minutes.currentData() == 0  # told, never filled in
    examples = window.open_page("examples")
    finish_all(examples)
    settle()
    said = html.unescape(shown(examples))
    names = [each.accessibleName() for each in examples.findChildren(QLabel)]
    assert signed in said
    for one in (words.leader, *words.examples):
        assert one.text in names
        assert one.withdraw in said
    assert words.leader.draft in names
    examples.restore({"form": "post"})
    finish_all(examples)
    settle()
    assert words.leader.text not in [each.accessibleName() for each in examples.findChildren(QLabel)]
    lessons = window.open_page("lessons")
    finish_all(lessons)
    press(lessons, "Retningslinjer, hvem du" if lang == "da" else "Guidelines, people to ask")
    assert window.page is not None
    said = html.unescape(shown(window.page))
    for title, where in words.read_on:
        assert f"{title}: {where}" in said
    for subject, line in words.contacts:
        assert subject in said
        assert line in said
    for answer in words.answers:
        assert answer.done in said
    press(
        window.page,
        ("Gå til: " if lang == "da" else "Go to: ") + ("Læs videre" if lang == "da" else "Read more"),
    )
    assert window.page.scroller.verticalScrollBar().value() > 0


def test_a_workplaces_question_stands_again_where_it_was_chosen(
    window_with: Callable[..., MainWindow], tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    ward(tmp_path / "data")
    window = window_with("da")
    window.context.read_pack_anew()
    settle(8)
    card = QuestionCard(window.context)
    card.show_question("own/ward-hands")
    assert card.current is not None
    assert card.current.id == "own/ward-hands"
    assert "Hvad gør dine hænder af sig selv" in card.question.text()
    card.deleteLater()


def test_without_a_pack_nobody_is_named(window_with: Callable[..., MainWindow]) -> None:
    window = window_with("da")
    home = window.open_page("home")
    settle(8)
    assert not any(words_on(each).startswith("Fra ") for each in buttons(home))
    said = shown(window.open_page("from-workplace"))
    assert "Din arbejdsplads har ikke lagt noget her" in said
    assert "Brug den forrige" not in said
    assert not any(line.startswith("Fra ") for line in labels(window.open_page("progress", {"part": "plan"})))
    assert "egne retningslinjer" not in shown(window.open_page("help", {"topic": "guidelines"}))
    examples = window.open_page("examples")
    finish_all(examples)
    assert examples.place()["form"] == "post"
    assert "undtagen" not in shown(examples)
