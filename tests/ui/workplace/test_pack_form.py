"""HR's form, filled in as a person does: what is ticked stands beside it, what is typed is on the disk."""

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from finders import button_with, field_named, labels, press, settle, shown, wait_until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget

from advocacy_trainer.organisation.editing import PackEditor
from advocacy_trainer.organisation.manifest import all_contents
from advocacy_trainer.organisation.model import ColleagueExample, Contact, both
from advocacy_trainer.organisation.promise import SENTENCES
from advocacy_trainer.organisation.reading import read_pack
from advocacy_trainer.organisation.signing import new_keys, public_key_in
from advocacy_trainer.organisation.trust import trust_of
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.ui.shell.application import ApplicationContext
from advocacy_trainer.ui.shell.form_window import FormWindow
from advocacy_trainer.ui.workplace.form.page import PackFormPage

FormOf = Callable[..., PackFormPage]


@pytest.fixture
def form_of(make_context: Callable[..., ApplicationContext]) -> "Callable[..., PackFormPage]":
    """Return what opens the form of a folder in its window."""
    windows: list[FormWindow] = []

    def open_form(folder: Path, lang: str = "da") -> PackFormPage:
        window = FormWindow(make_context(None, language=lang), folder)
        windows.append(window)
        window.start()
        window.show()
        settle()
        assert isinstance(window.page, PackFormPage)
        return window.page

    yield open_form  # type: ignore[misc]
    for window in windows:
        window.ending = True
        window.close()
        window.deleteLater()
    settle()


def fill(page: QWidget, name: str, words: str) -> None:
    field = field_named(page, name)
    assert isinstance(field, QLineEdit | QTextEdit)
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.selectAll()
        QTest.keyClicks(field, words)
    else:
        field.selectAll()
        field.insertPlainText(words)


def beside(page: PackFormPage) -> str:
    """What stands in the drawn first screen."""
    card = page.findChild(QWidget, "preview-first")
    assert isinstance(card, QWidget)
    return "\n".join(labels(card))


def test_the_wards_pack_is_made_by_pressing(form_of: FormOf, tmp_path: Path) -> None:
    folder = tmp_path / "Fjordby Sygehus"
    page = form_of(folder)
    assert "Pakken siger ikke" not in shown(page)  # nothing is amiss before anything is answered
    fill(page, "Arbejdspladsens navn", "Fjordby Sygehus")
    press(page, "Slags arbejde: Sygehus og pleje")
    press(page, "Offentligt eller privat: offentligt")
    press(page, "Næste spørgsmål")
    fill(page, "Først: Navn", "Karin Holm")
    fill(page, "Først: Sted eller rolle", "Kommunikation")
    fill(page, "Først: Telefon", "lokal 4120")
    press(page, "Næste spørgsmål")
    assert "Spørg Karin Holm, Kommunikation, lokal 4120" in beside(page)
    boxes = [page.findChild(QAbstractButton, f"promise-{one.id}") for one in SENTENCES]
    assert not any(box.isChecked() for box in boxes if box is not None)
    assert "Det er frivilligt." not in beside(page)
    press(page, "Det er frivilligt.")
    press(page, "Tiden til at øve er arbejdstid.")
    assert "Det er frivilligt." in beside(page)
    assert "Fra Fjordby Sygehus" in beside(page)
    assert "It-afdelingen laver ikke lister" not in beside(page)
    fill(page, "Hvem står inde for løftet", "Bente Lund, hospitalsdirektør")
    press(page, "I dag: Fra hvilken dag")
    press(page, "Næste spørgsmål")
    press(page, "Begynd med appens forslag")
    press(page, "Næste spørgsmål")
    press(page, "Minutter om ugen: 20 minutter")
    press(page, "Færdig")
    rows = shown(page)
    for said in (
        "Fjordby Sygehus · Sygehus og pleje · offentligt",
        "2 sætninger, Bente Lund",
        "20 minutter om ugen",
    ):
        assert said in rows
    press(page, "Mere, hvis I har det")
    press(page, "Svar: Derfor gør vi det")
    fill(page, "Derfor gør vi det", "Vi vil have, at flere ved, hvad man laver her.")
    press(page, "Byg pakken")
    assert page.built is not None
    built = read_pack(page.built.path, dt.date(2026, 11, 30))
    built.files.close()
    assert built.faults == ()
    pack = built.pack
    assert (pack.name, pack.work, pack.public, pack.minutes) == ("Fjordby Sygehus", "care", "yes", 20)
    assert pack.contact == Contact("Karin Holm", {"da": "Kommunikation"}, {"da": "lokal 4120"})
    assert pack.promise.ticked == ("voluntary", "working-time")
    assert pack.promise.on == dt.datetime.now().astimezone().date()
    assert pack.promise.discussed is None
    assert pack.why == {"da": "Vi vil have, at flere ved, hvad man laver her."}
    assert "da" in built.guidelines
    secret, public = new_keys("")
    (tmp_path / "our.key").write_bytes(secret)
    (tmp_path / "our.pub").write_bytes(public)
    page.built.take_key(tmp_path / "our.key")
    assert page.built.signed
    again = read_pack(page.built.path, dt.date(2026, 11, 30))
    trust = trust_of(page.built.path, all_contents(again.files), [public_key_in(tmp_path / "our.pub")])
    again.files.close()
    assert trust.signed
    assert trust.signer is not None


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_first_result_is_one_page_for_the_works_council(
    form_of: FormOf, tmp_path: Path, lang: str
) -> None:
    editor = PackEditor.open(tmp_path / "pack", dt.date(2026, 11, 30))
    every = tuple(one.id for one in SENTENCES)
    editor.change(
        name="Fjordby", promise=editor.pack.promise._replace(ticked=every, go_to=both("Ali Demir, 2231"))
    )
    page = form_of(tmp_path / "pack", lang)
    page.save_sheet_to(tmp_path / "page.pdf")
    raw = (tmp_path / "page.pdf").read_bytes()
    assert raw.startswith(b"%PDF")
    assert raw.count(b"/Type /Page\n") == 1
    from advocacy_trainer.ui.workplace.form.promise_sheet import promise_html

    html = promise_html(editor.pack, lang)
    assert "Ali Demir, 2231" in html
    assert ("Endnu ikke drøftet i SU/MED" if lang == "da" else "Not yet discussed") in html


def test_what_is_typed_is_on_the_disk_at_the_next_standstill_and_half_an_example_too(
    form_of: FormOf, tmp_path: Path
) -> None:
    page = form_of(tmp_path / "pack")
    fill(page, "Arbejdspladsens navn", "Fjordby")
    today = dt.date(2026, 11, 30)
    wait_until(lambda: PackEditor.open(tmp_path / "pack", today).pack.name == "Fjordby")
    page.show_part("more")
    press(page, "Svar: Kollegers eksempler")
    press(page, "Tilføj et eksempel")
    fill(page, "Hvem har skrevet den", "Mona")
    written = ColleagueExample("example-1", {"da": "Mona"}, text={}, draft={}, why={}, withdraw={})
    wait_until(lambda: PackEditor.open(tmp_path / "pack", today).pack.examples == (written,))
    built = read_pack(tmp_path / "pack", today)
    assert built.pack.examples == ()  # nobody is shown what lacks a written yes
    press(page, "Byg pakken")
    assert page.built is None
    press(page, "Tilføj et eksempel")
    press(page, "Tag det væk: Eksempel 1")
    press(page, "Tilføj et eksempel")
    ids = [one.id for one in PackEditor.open(tmp_path / "pack", today).pack.examples]
    assert len(set(ids)) == len(ids) == 2


def test_what_hr_should_think_of_stands_at_the_question_it_is_about(form_of: FormOf, tmp_path: Path) -> None:
    page = form_of(tmp_path / "pack")
    page.show_part("more")
    press(page, "Svar: Derfor gør vi det")
    assert "Så står der i lektionerne" in shown(page)
    assert "ikke skrevet, hvorfor" in shown(page)
    fill(page, "Derfor gør vi det", "Alle skal dele to opslag om ugen.")
    page.leave()
    assert "reklame" in shown(page)


def test_a_day_that_is_none_is_told_and_kept_out(form_of: FormOf, tmp_path: Path) -> None:
    page = form_of(tmp_path / "pack")
    page.open_question("promise")
    fill(page, "Fra hvilken dag", "31.2.2026")
    assert "Skriv dagen som" in shown(page)
    page.leave()
    assert PackEditor.open(tmp_path / "pack", dt.date(2026, 11, 30)).pack.promise.on is None
    fill(page, "Fra hvilken dag", "28/2-2026")
    page.leave()
    assert PackEditor.open(tmp_path / "pack", dt.date(2026, 11, 30)).pack.promise.on == dt.date(2026, 2, 28)


def test_the_form_is_filled_in_by_keyboard_alone(form_of: FormOf, tmp_path: Path) -> None:
    page = form_of(tmp_path / "pack", "en")
    page.window().activateWindow()
    page.focus_first()
    reached = set()
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert page.isAncestorOf(focused), focused.accessibleName()
        text = focused.text() if isinstance(focused, QAbstractButton) else ""
        assert focused.accessibleName() or text, focused
        reached.add(focused.accessibleName() or text)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert "The workplace's name" in reached
    assert "Make the page for the works council" in reached
    press(page, "Answer: The promise")
    settle()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "promise-voluntary"


def test_a_built_pack_is_taken_apart_as_the_next_version(
    form_of: FormOf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = PackEditor.open(tmp_path / "pack", dt.date(2026, 11, 30))
    editor.change(name="Fjordby")
    built = editor.build(dt.date(2026, 11, 30))
    documents = tmp_path / "documents"
    documents.mkdir()
    monkeypatch.setattr("advocacy_trainer.ui.workplace.form.page.documents", lambda: documents)
    page = form_of(built)
    assert page.session is not None
    assert (page.session.pack.name, page.session.pack.version) == ("Fjordby", 2)


@pytest.mark.parametrize("lang", ["da", "en"])
def test_f1_opens_the_forms_own_help_with_the_examples_and_the_papers(
    form_of: FormOf, tmp_path: Path, lang: str
) -> None:
    window = form_of(tmp_path / "pack", lang).window()
    assert isinstance(window, FormWindow)
    QTest.keyClick(window, Qt.Key.Key_F1)
    settle()
    assert window.page_name == "help"
    assert window.page is not None
    said = " ".join(
        (*labels(window.page), *(view.toPlainText() for view in window.page.findChildren(QTextEdit)))
    )
    for name in ("ward", "town-hall", "haulier", "papers"):
        assert name in said


@pytest.mark.parametrize("name", ["haulier", "town-hall", "ward"])
def test_an_example_opens_in_the_form_with_nothing_to_mend(
    form_of: FormOf, tmp_path: Path, name: str
) -> None:
    folder = tmp_path / name
    shutil.copytree(lessons_dir() / "packs" / name, folder)
    before = read_pack(folder, dt.date(2026, 11, 30)).pack
    page = form_of(folder)
    assert page.session is not None
    assert page.session.editor.pack == before
    assert f"Fra {before.name}" in beside(page)
    assert page.session.editor.faults == ()
    assert "Det er frivilligt. " in shown(page)  # of the guidelines, which are written in Markdown
    assert "**" not in shown(page)


def test_what_was_typed_and_is_no_day_stands_there_again(form_of: FormOf, tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    page = form_of(folder)
    page.open_question("promise")
    fill(page, "Fra hvilken dag", "sidst i november")
    page.open_question("contact")
    assert "sidst i november" in (folder / "pack.toml").read_text(encoding="utf-8")
    again = form_of(folder)
    again.open_question("promise")
    field = field_named(again, "Fra hvilken dag")
    assert isinstance(field, QLineEdit)
    assert field.text() == "sidst i november"
    assert "Der står »sidst i november«" in shown(again)
    fill(again, "Fra hvilken dag", "30.11.2026")
    again.leave()
    assert again.session is not None
    assert (again.session.pack.promise.on, again.session.editor.unread) == (dt.date(2026, 11, 30), ())
    assert "Der står" not in shown(again)


def test_a_value_that_cannot_be_read_is_shown_kept_and_answered_or_taken_away(
    form_of: FormOf, tmp_path: Path
) -> None:
    folder = tmp_path / "pack"
    PackEditor.open(folder, dt.date(2026, 11, 30)).change(name="Fjordby")
    file = folder / "pack.toml"
    told = '[time]\nminutes = "20 min"\n[later]\nnew = 1\n'
    file.write_text(file.read_text(encoding="utf-8") + told, encoding="utf-8")
    page = form_of(folder)
    assert "there is nothing called" not in shown(page)
    press(page, "Tag det væk: {'new': 1}")
    assert "[later]" not in file.read_text(encoding="utf-8")
    page.open_question("time")
    assert "Der står »20 min«" in shown(page)
    found = page.findChildren(QAbstractButton)
    choices = [each for each in found if "Minutter om ugen" in each.accessibleName()]
    assert choices
    assert not any(each.isChecked() for each in choices)
    fill(page, "Hvornår og hvor, hvis det er aftalt", "Onsdag")
    page.leave()
    assert 'minutes = "20 min"' in file.read_text(encoding="utf-8")
    press(page, "Minutter om ugen: Der er ikke aftalt noget")
    assert "minutes" not in file.read_text(encoding="utf-8")
    assert "Der står" not in shown(page)


def test_a_pack_that_cannot_be_opened_is_told_and_left_as_it_is(form_of: FormOf, tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    folder.mkdir()
    (folder / "pack.toml").write_text("id = ", encoding="utf-8")
    page = form_of(folder)
    assert "kan ikke åbnes, og intet i den er ændret" in shown(page)
    assert button_with(page, "Åbn en anden pakke …").isEnabled()
    page.leave()
    assert (folder / "pack.toml").read_text(encoding="utf-8") == "id = "


@pytest.mark.parametrize(("name", "lang"), [("town-hall", "da"), ("ward", "en")])
def test_files_of_a_pack_are_drawn_as_an_employee_meets_them(
    form_of: FormOf, tmp_path: Path, name: str, lang: str
) -> None:
    folder = tmp_path / name
    shutil.copytree(lessons_dir() / "packs" / name, folder)
    page = form_of(folder, lang)
    page.show_part("more")
    page.open_question("lessons")
    said = shown(page)
    titles = [
        next(line[7:] for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("title: "))
        for path in (folder / "lessons" / lang / "own").iterdir()
    ]
    assert all(f"{title} · " in said for title in titles)
    page.open_question("coach")
    said = shown(page)
    if name == "ward":
        assert "The room can show who it is" in said
        assert "“I walked into room 7.”" in said
        assert "overlevering" in said
    else:
        assert "Forslag fra appen, som ikke bliver givet her: 1" in said
    page.open_question("platforms")
    assert ("Opslag på Torvet" in shown(page)) is (name == "town-hall")
    if name == "town-hall":
        assert "Plads til 4.000 tegn." in shown(page)


def test_what_is_missing_is_said_when_the_pack_is_built(form_of: FormOf, tmp_path: Path) -> None:
    page = form_of(tmp_path / "pack")
    fill(page, "Arbejdspladsens navn", "Fjordby")
    press(page, "Byg pakken")
    assert page.built is not None
    said = shown(page.built)
    assert "Tænk over det her først" in said
    assert "I har ikke skrevet, hvorfor" in said
    assert "lovet" in said
