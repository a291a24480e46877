"""HR's form in the hands of somebody who has never seen it: slips are met, and each says where to go."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from finders import field_named, press, settle, shown
from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit, QWidget

from advocacy_trainer.organisation.editing import PackEditor
from advocacy_trainer.organisation.model import Contact
from advocacy_trainer.ui.shell.application import ApplicationContext
from advocacy_trainer.ui.shell.form_window import FormWindow
from advocacy_trainer.ui.workplace.form.dates import read_day
from advocacy_trainer.ui.workplace.form.looks import read_colour
from advocacy_trainer.ui.workplace.form.page import PackFormPage

TODAY = dt.date(2026, 11, 30)
FormOf = Callable[..., PackFormPage]


@pytest.fixture
def form_of(make_context: Callable[..., ApplicationContext]) -> Iterator[FormOf]:
    """Return what opens the form of a folder in its window."""
    windows: list[FormWindow] = []

    def open_form(folder: Path, lang: str = "da") -> PackFormPage:
        window = FormWindow(make_context(None, language=lang), folder)
        windows.append(window)
        window.start()
        window.resize(1180, 760)
        window.show()
        settle()
        assert isinstance(window.page, PackFormPage)
        return window.page

    yield open_form
    for window in windows:
        window.ending = True
        window.close()
        window.deleteLater()
    settle()


@pytest.fixture
def answered(tmp_path: Path) -> Path:
    """Return a pack whose five questions are answered, but for guidelines, which the ward has none of."""
    editor = PackEditor.open(tmp_path / "pack", TODAY)
    editor.change(
        name="Fjordby Sygehus, B4",
        work="care",
        public="yes",
        contact=Contact("Karin Holm"),
        deputy=Contact("Ali Demir"),
        promise=editor.pack.promise._replace(ticked=("voluntary",)),
        minutes=20,
    )
    return tmp_path / "pack"


def put(page: QWidget, name: str, words: str) -> None:
    field = field_named(page, name)
    assert isinstance(field, QLineEdit | QTextEdit)
    if isinstance(field, QLineEdit):
        field.setText(words)
    else:
        field.setPlainText(words)
    field.autosave.typed.emit()  # type: ignore[union-attr]


def test_whoever_has_no_guidelines_is_not_asked_for_them_again(form_of: FormOf, answered: Path) -> None:
    page = form_of(answered)
    assert page.place()["open"] == ""
    said = shown(page)
    assert "Det var de fem spørgsmål." in said
    assert "Løftet mangler både navn og dato." in said
    press(page, "Gå til »Derfor gør vi det«")
    assert (page.place()["part"], page.place()["open"]) == ("more", "why")
    assert "Det var de fem spørgsmål." not in shown(page)


def test_the_name_is_drawn_while_it_is_asked_for(form_of: FormOf, tmp_path: Path) -> None:
    page = form_of(tmp_path / "new")
    put(page, "Arbejdspladsens navn", "Fjordby Sygehus, B4")
    page.leave()
    assert "Fra Fjordby Sygehus, B4" in shown(page)


def test_the_suggestion_comes_back_when_the_field_is_emptied(form_of: FormOf, answered: Path) -> None:
    page = form_of(answered)
    page.open_question("guidelines")
    press(page, "Begynd med appens forslag")
    assert "Begynd med appens forslag" not in shown(page)
    assert "ikke skrevet, hvorfor" not in shown(page)  # the app's words are no guideline of the ward's
    put(page, "Jeres retningslinjer", "")
    settle()
    assert "Begynd med appens forslag" in shown(page)


def test_a_guideline_from_a_word_processor_keeps_its_lines(form_of: FormOf, answered: Path) -> None:
    page = form_of(answered)
    page.open_question("guidelines")
    field = field_named(page, "Jeres retningslinjer")
    assert isinstance(field, QTextEdit)
    pasted = QMimeData()
    pasted.setText("Rammer\nVi siger dette.\n\u2022\tAldrig om patienter\n\u2022\tAldrig om pårørende")
    field.insertFromMimeData(pasted)
    page.leave()
    written = (answered / "guidelines.da.md").read_text(encoding="utf-8")
    assert written.strip() == "## Rammer\n\nVi siger dette.\n\n- Aldrig om patienter\n- Aldrig om pårørende"


def test_a_colour_that_is_none_stops_the_pack_and_opens_its_question(form_of: FormOf, answered: Path) -> None:
    page = form_of(answered)
    page.go_to("look")
    put(page, "Farve", "blå")
    page.leave()
    page.open_question("why")
    assert "Noget her passer ikke endnu." in shown(page)
    page.show_part("")
    press(page, "Byg pakken")
    assert page.built is None
    assert (page.place()["part"], page.place()["open"]) == ("more", "look")
    said = shown(page.window())
    assert "Pakken er ikke bygget endnu." in said
    assert "Der står »blå«" in said
    assert "pack.toml" not in said
    put(page, "Farve", "RGB 31, 111, 120")
    page.leave()
    assert page.session is not None
    assert page.session.pack.look.colour == "#1f6f78"
    press(page, "Byg pakken")
    assert page.built is not None


@pytest.mark.parametrize(
    ("text", "colour"),
    [
        ("#1F6F78", "#1f6f78"),
        ("1f6f78", "#1f6f78"),
        ("31,111,120", "#1f6f78"),
        ("rgb(31, 111, 120)", "#1f6f78"),
        ("RGB: 31/111/120", "#1f6f78"),
        ("0 0 0", "#000000"),
        ("256 0 0", ""),
        ("blå", ""),
        ("#1f6f7", ""),
        ("", ""),
    ],
)
def test_a_colour_is_read_as_design_guides_write_it(text: str, colour: str) -> None:
    assert read_colour(text) == colour


@pytest.mark.parametrize(
    "text",
    [
        "1.3.2027",
        "01-03-2027",
        "1/3 2027",
        "1.3.27",
        "2027-03-01",
        "1. marts 2027",
        "den 1. marts 2027",
        "1 March 2027",
        "1st of March 2027",
        "1. mar. 2027",
    ],
)
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert read_day(text) == dt.date(2027, 3, 1)


@pytest.mark.parametrize(
    "text", ["", "1. marts", "marts 2027", "31.2.2027", "1. martini 2027", "1.3", "1 ma 2027"]
)
def test_half_a_day_is_none(text: str) -> None:
    assert read_day(text) is None


def test_the_built_pack_stays_in_sight_and_tells_when_it_is_no_longer_what_is_written(
    form_of: FormOf, answered: Path
) -> None:
    page = form_of(answered)
    press(page, "Byg pakken")
    press(page, "Mere, hvis I har det")
    assert page.built is not None
    assert "Noget er ændret siden da" not in shown(page.built)
    page.go_to("time")
    press(page, "Minutter om ugen: 30 minutter")
    assert page.built is not None
    assert "Noget er ændret siden da" in shown(page.built)
    press(page, "Byg pakken")
    assert "Noget er ændret siden da" not in shown(page.built)
    press(page.built, "Gå til »Løftet«")
    assert page.place()["open"] == "promise"
    page.go_to("look")
    put(page, "Farve", "blå")
    page.leave()
    assert page.built is not None
    assert "Noget er ændret siden da" in shown(page.built)


def test_what_is_closed_below_a_notice_leaves_no_void(form_of: FormOf, answered: Path) -> None:
    page = form_of(answered)
    page.open_question("contact")
    settle()
    long = page.scroller.verticalScrollBar().maximum()
    page.scroller.verticalScrollBar().setValue(long)
    page.tell.emit("Gemt.", "good")
    settle()
    for question in page.findChildren(QWidget, "question-contact"):
        next(b for b in question.findChildren(QAbstractButton) if b.text() == "Næste spørgsmål").click()
    settle()
    content = page.scroller.widget()
    assert content is not None
    assert content.minimumHeight() == 0
    assert page.scroller.verticalScrollBar().maximum() < long


def test_another_part_below_a_notice_begins_at_the_top_without_an_empty_strip(
    form_of: FormOf, answered: Path
) -> None:
    page = form_of(answered)
    window = page.window()
    assert isinstance(window, FormWindow)
    text = page.scroller

    def top() -> int:
        return text.mapTo(window, QPoint(0, 0)).y()

    before = top()
    QCursor.setPos(text.mapToGlobal(QPoint(100, text.height() - 5)))  # so the notice comes above the text
    page.tell.emit("Gemt.", "good")
    settle()
    text.verticalScrollBar().setValue(0)
    page.tell.emit("", "good")
    settle()
    assert top() > before  # nothing moves below the pointer
    page.show_part("more")
    settle()
    assert top() == before
