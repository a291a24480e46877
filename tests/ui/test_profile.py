"""The profile check as a person uses it: answers kept, notes private, nothing pressed upon anyone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from finders import labels, press, settle
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton

from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.profile.card import ProfileCardPage
from advocacy_trainer.ui.profile.items import ProfileItemsPage
from advocacy_trainer.ui.shell.window import MainWindow

MakeWindow = Callable[..., MainWindow]


def choose_place(page: ProfileItemsPage, place: str) -> None:
    places = page.findChildren(ChoiceBox)[-1]
    at = places.findData(place)
    places.setCurrentIndex(at)
    places.activated.emit(at)


def row_with(page: object, beginning: str) -> CardButton:
    return next(row for row in page.findChildren(CardButton) if row.accessibleName().startswith(beginning))


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_item_of_every_place_can_be_shown(
    make_window: MakeWindow, application: QApplication, language: str
) -> None:
    from advocacy_trainer.ui.writing.profile_words import checklist_of

    window = make_window(language=language)
    for place in checklist_of(window.context).places:
        for item in checklist_of(window.context).of(place.id):
            page = window.open_page("profile-items", {"at": place.id, "item": item.id})
            assert item.title in labels(page.panel)  # type: ignore[attr-defined]
            assert page.place()["item"] == item.id
    settle()


def test_an_answer_is_kept_and_logged_and_can_be_left_empty(
    make_window: MakeWindow, application: QApplication
) -> None:
    window = make_window()
    page = window.open_page("profile-items", {"at": "linkedin", "item": "photo"})
    assert isinstance(page, ProfileItemsPage)
    row_with(page, "To stay empty").click()
    assert window.context.stores.answers.of("linkedin", "photo").choice == "left-empty"
    events = [event for event in window.context.stores.log.events() if event.kind == "profile-answered"]
    assert [dict(event.data) for event in events] == [{"item": "linkedin/photo", "answer": "left-empty"}]
    row_with(page, "To stay empty").click()
    assert window.context.stores.answers.of("linkedin", "photo").choice == ""
    assert not row_with(page, "To stay empty").isChecked()
    row_with(page, "Later").click()
    assert window.context.stores.answers.of("linkedin", "photo").choice == "later"
    said = [
        dict(e.data)["answer"] for e in window.context.stores.log.events() if e.kind == "profile-answered"
    ]
    assert said == ["left-empty", "taken-back", "later"]
    log = window.open_page("progress")
    settle()
    shown = [label.text() for label in log.findChildren(QLabel)]
    assert "You looked at something on your profile" in shown
    overview = window.open_page("profile")
    settle()
    assert row_with(overview, "Checklist").accessibleName().endswith("Begun: LinkedIn")


def test_a_note_stays_out_of_the_log_and_the_paper(
    make_window: MakeWindow, application: QApplication, tmp_path: Path
) -> None:
    window = make_window()
    page = window.open_page("profile-items", {"at": "linkedin", "item": "photo"})
    assert isinstance(page, ProfileItemsPage)
    assert page.panel.note is None  # closed, in case someone walks by
    press(page, "Write a note")
    page.panel.note.setPlainText("Hemmelig note om Mette")
    press(page, "Next item")
    assert "A line that says what you do, and where" in labels(page.panel)
    assert page.panel.note is None
    row_with(page, "A picture people would know you by").click()
    assert page.panel.note is None
    assert page.rows["photo"].accessibleDescription() == "note"
    press(page, "Show the note")
    assert page.panel.note.toPlainText() == "Hemmelig note om Mette"
    assert not any("Mette" in str(event) for event in window.context.stores.log.events())
    listing = window.open_page("profile-items", {"at": "linkedin"})
    assert isinstance(listing, ProfileItemsPage)
    listing.save_pdf_to(tmp_path / "sheet")
    settle()
    data = (tmp_path / "sheet.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    from advocacy_trainer.ui.profile.summary_sheet import summary_document

    text = summary_document(window.context, "linkedin").toPlainText()
    assert "A picture people would know you by" in text
    assert "Mette" not in text


def test_typed_words_survive_a_change_of_language(make_window: MakeWindow, application: QApplication) -> None:
    window = make_window()
    page = window.open_page("profile-items", {"at": "x", "item": "about"})
    assert isinstance(page, ProfileItemsPage)
    press(page, "Write a note")
    page.panel.note.setPlainText("halvt skrevet")
    window.choose("language", "da")
    settle()
    again = window.page
    assert isinstance(again, ProfileItemsPage)
    assert "Et stykke om dig med din egen stemme" in labels(again.panel)
    assert again.panel.note is not None
    assert again.panel.note.toPlainText() == "halvt skrevet"


def test_the_list_follows_the_chosen_place(make_window: MakeWindow, application: QApplication) -> None:
    window = make_window()
    page = window.open_page("profile-items", {})
    box = page.findChild(QComboBox)
    assert box is not None
    box.setCurrentIndex(box.findData("signature"))
    box.activated.emit(box.currentIndex())
    settle()
    assert page.place()["at"] == "signature"
    assert row_with(page, "A picture people would know you by")


def test_nothing_is_written_where_nothing_is_saved(
    make_window: MakeWindow, application: QApplication, tmp_path: Path
) -> None:
    window = make_window(None)
    page = window.open_page("profile-items", {"at": "linkedin", "item": "photo"})
    row_with(page, "Done").click()
    window.open_page("home")
    assert window.context.stores.answers.of("linkedin", "photo").choice == "done"
    assert not list(tmp_path.rglob("answers.json"))


def test_the_card_is_shown_only_when_turned_on(make_window: MakeWindow, application: QApplication) -> None:
    window = make_window()
    page = window.open_page("profile-card")
    assert isinstance(page, ProfileCardPage)
    page.name.setText("Karen Vinther")
    for name, words in (("work", "answer the phone"), ("place", "at a school")):
        page.questions[name].setText(words)
    press(page, "Use it as a headline")
    assert page.headline.text() == "I answer the phone at a school."
    press(page, "Done")
    settle()
    card = window.context.stores.profile_card.card
    assert (card.name, card.headline, card.shown) == (
        "Karen Vinther",
        "I answer the phone at a school.",
        False,
    )
    assert card.visible.name == ""
    page = window.open_page("profile-card")
    assert isinstance(page, ProfileCardPage)
    QTest.mouseClick(page.shown, Qt.MouseButton.LeftButton, pos=page.shown.rect().center() / 4)
    page.shown.setChecked(True)
    window.open_page("home")
    assert window.context.stores.profile_card.card.visible.name == "Karen Vinther"


def test_the_lesson_of_an_item_leads_back_to_it(make_window: MakeWindow, application: QApplication) -> None:
    from advocacy_trainer.ui.lesson.page import DONE, LessonPage

    window = make_window()
    window.open_page("profile-items", {"at": "linkedin", "item": "headline"})
    for way in ("stop", "end"):
        press(window.page, "The lesson about this")
        lesson = window.page
        assert isinstance(lesson, LessonPage)
        settle()
        if way == "stop":
            press(lesson, "Back to the profile check")
        else:
            lesson.show_step(DONE)
            assert lesson.next_button.text() == "Back to the profile check"
            lesson.next_button.click()
        item = window.page
        assert isinstance(item, ProfileItemsPage)
        assert item.place()["item"] == "headline"
    lesson = window.open_page("lesson", {"lesson": "core-10"})
    assert isinstance(lesson, LessonPage)
    assert lesson.stop.text() == "Stop here, go on later"
    lesson.show_step(DONE)
    settle()
    row_with(lesson, "Look at your own profile").click()
    assert window.page_name == "profile"


def test_back_leads_up_and_never_round_in_a_ring(make_window: MakeWindow, application: QApplication) -> None:
    window = make_window()
    window.open_page("profile")
    page = window.open_page("profile-items", {"at": "x"})
    row_with(page, "A picture people would know you by").click()
    press(page, "Back")
    settle()
    assert window.page_name == "profile"
    page = window.open_page("profile-items", {"at": "x"})
    list(page.rows.values())[-1].click()  # type: ignore[attr-defined]
    press(page, "Back to the profile check")
    assert window.page_name == "profile"


def test_a_sentence_becomes_the_draft_of_a_headline(
    make_window: MakeWindow, application: QApplication
) -> None:
    window = make_window()
    window.open_page("profile-texts")
    press(window.page, "Let three questions help")
    page = window.page
    assert isinstance(page, ProfileCardPage)
    page.questions["work"].setText("answer the phone")
    page.questions["place"].setText("at a school")
    press(page, "Keep working on it")
    assert window.page_name == "sandbox"
    head = window.context.stores.drafts.heads()[0]
    assert head.platforms == ("linkedin-headline",)
    assert window.context.stores.drafts.text(head) == "I answer the phone at a school."


def test_the_list_keeps_its_place_and_says_answers_in_words_alone(
    make_window: MakeWindow, application: QApplication
) -> None:
    window = make_window()
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    page = window.open_page("profile-items", {"at": "linkedin", "item": "photo"})
    assert isinstance(page, ProfileItemsPage)
    settle()
    rows = dict(page.rows)
    places = {item: row.geometry() for item, row in rows.items()}
    assert page.panel.beside
    assert page.panel.width() == 486
    assert page.panel.group is not None
    assert len({card.width() for card in page.panel.group.cards}) == 1  # four answers alike
    page.rows["photo"].setFocus()
    QTest.keyClick(page.rows["photo"], Qt.Key.Key_2)
    settle()
    assert window.context.stores.answers.of("linkedin", "photo").choice == "left-empty"
    assert rows["photo"].accessibleDescription() == "To stay empty"
    QTest.keyClick(page.rows["photo"], Qt.Key.Key_Down)
    settle()
    assert page.place()["item"] == "headline"
    assert application.focusWidget() is rows["headline"]
    press(page, "Next item")
    settle()
    assert page.rows == rows
    assert {item: row.geometry() for item, row in rows.items()} == places
    assert not any(" of " in words or "No answer" in words for words in labels(page))
    assert {row.accessibleDescription() for row in rows.values()} == {"", "To stay empty"}


def test_the_panel_goes_below_and_comes_back_with_the_keyboard_in_it(
    make_window: MakeWindow, application: QApplication
) -> None:
    window = make_window()
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    page = window.open_page("profile-items", {"at": "linkedin", "item": "photo"})
    assert isinstance(page, ProfileItemsPage)
    settle()
    group = page.panel.group
    assert group is not None
    for width, beside in ((820, False), (1366, True), (820, False)):
        group.cards[2].setFocus()
        window.resize(width, 700)
        settle()
        assert page.panel.beside == beside
        assert application.focusWidget() is group.cards[2]
        assert group.cards[2].isVisible()
        below = page.panel.mapTo(page, QPoint(0, 0)).y() > 0
        assert below != beside
    row = next(iter(page.rows.values()))
    row.click()
    settle()
    title = page.panel.findChildren(QLabel)[0]
    assert 0 <= title.mapTo(page.scroller.viewport(), QPoint(0, 0)).y() < page.scroller.viewport().height()


def test_tab_goes_through_the_list_then_the_item_then_its_foot(
    make_window: MakeWindow, application: QApplication
) -> None:
    window = make_window()
    window.resize(1366, 768)
    window.show()
    page = window.open_page("profile-items", {"at": "linkedin", "item": "photo"})
    assert isinstance(page, ProfileItemsPage)
    choose_place(page, "x")  # the list is drawn anew, after the panel
    settle()
    met = list(page.tabbed())
    ours = [each for each in met if isinstance(each, CardButton | QPushButton)]
    parts = [2 if page.panel.in_tab_order(each) == 2 else int(page.panel.isAncestorOf(each)) for each in ours]
    assert parts == sorted(parts)
    assert met.index(page.rows["photo"]) < met.index(page.panel.group.cards[0])  # type: ignore[union-attr]
