"""Where IT has switched the trainer's pages off, no way leads to them; taking part goes on."""

from collections.abc import Callable

import pytest
from finders import buttons, shown, words_on

from advocacy_trainer.settings import resolve
from advocacy_trainer.ui.shell.pages import OF_TRAINERS, PAGES
from advocacy_trainer.ui.shell.window import MainWindow


def test_every_page_of_a_trainer_is_named() -> None:
    under = {name for name, entry in PAGES.items() if entry.module.startswith("workshop.")}
    assert under - OF_TRAINERS == {"workshop", "leave-answers"}
    assert under >= OF_TRAINERS


@pytest.mark.parametrize("on", [True, False])
def test_no_way_leads_to_the_trainers_pages_when_they_are_off(
    make_window: Callable[..., MainWindow], on: bool
) -> None:
    window = make_window(language="da")
    window.context.settings = resolve({} if on else {"trainer_mode": False}, {}, {})
    doors = [words_on(each) for each in buttons(window.open_page("help"))]
    assert any(words.startswith("Hold en workshop") for words in doors) is on
    assert any(words.startswith("Aflever mine svar") for words in doors)
    for name in sorted(OF_TRAINERS):
        said = shown(window.open_page(name))  # type: ignore[arg-type]  # a name of PAGES
        assert ("It-afdelingen har slået det fra" in said) is not on, name
        assert window.page_name == (name if on else "workshop")
    window.open_page("leave-answers")
    assert window.page_name == "leave-answers"
