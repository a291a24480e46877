"""The workplace's words stand where they belong, signed; without a pack each place is as it was."""

import html
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from finders import buttons, labels, press, settle, shown, words_on

from advocacy_trainer.organisation.in_force import OWN
from advocacy_trainer.organisation.installing import install
from advocacy_trainer.organisation.manifest import all_contents
from advocacy_trainer.organisation.reading import open_files, read_words
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.settings import SettingsFile
from advocacy_trainer.ui.lesson.opening import open_for
from advocacy_trainer.ui.practice_room.question_card import QuestionCard
from advocacy_trainer.ui.shell.application import ApplicationContext
from advocacy_trainer.ui.shell.translation import Translation
from advocacy_trainer.ui.shell.window import MainWindow
from advocacy_trainer.ui.writing.writer import words_of

MakeWindow = Callable[..., MainWindow]


def ward(data: Path) -> str:
    """Install the ward's example for the person; return the workplace's name."""
    files = open_files(lessons_dir() / "packs" / "ward")
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
    assert any(name in starter.text for starter in card._starters) or not words.starters
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


def test_without_a_pack_nobody_is_named(window_with: Callable[..., MainWindow]) -> None:
    window = window_with("da")
    home = window.open_page("home")
    settle(8)
    assert not any(words_on(each).startswith("Fra ") for each in buttons(home))
    said = shown(window.open_page("from-workplace"))
    assert "Din arbejdsplads har ikke lagt noget her" in said
    assert "Brug den forrige" not in said
