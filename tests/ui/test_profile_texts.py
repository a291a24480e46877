"""The profile's texts are drafts: several beside one another, each with its count."""

from collections.abc import Callable

from finders import settle
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from advocacy_trainer.ui.profile.texts import ProfileTextsPage
from advocacy_trainer.ui.shell.window import MainWindow

MakeWindow = Callable[..., MainWindow]


def said(page: ProfileTextsPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if not label.isHidden()]


def buttons(page: ProfileTextsPage, text: str) -> list[QPushButton]:
    return [made for made in page.findChildren(QPushButton) if made.text() == text and not made.isHidden()]


def opened(window: MainWindow, application: QApplication) -> ProfileTextsPage:
    page = window.open_page("profile-texts")
    assert isinstance(page, ProfileTextsPage)
    settle()
    return page


def test_variants_stand_side_by_side_with_their_counts(
    make_window: MakeWindow, application: QApplication
) -> None:
    window = make_window()
    drafts = window.context.stores.drafts
    for text in ("I drive a bus.", "Driver, and I know every stop.", ""):
        drafts.save(drafts.new(("linkedin-headline",)), text)
    drafts.save(drafts.new(("x",)), "Not a headline")
    page = opened(window, application)
    words = said(page)
    assert any("I drive a bus." in each for each in words)
    assert "14 of 220 characters" in words
    assert "Not a headline" not in words
    assert len(buttons(page, "Keep writing")) == 3
    assert len(buttons(page, "Put it on my card")) == 2
    assert len(buttons(page, "Write one")) == 2


def test_a_headline_goes_to_the_card_only_when_asked(
    make_window: MakeWindow, application: QApplication
) -> None:
    window = make_window()
    drafts = window.context.stores.drafts
    drafts.save(drafts.new(("linkedin-headline",)), "I drive a bus.")
    page = opened(window, application)
    assert window.context.stores.profile_card.card.headline == ""
    buttons(page, "Put it on my card")[0].click()
    assert window.context.stores.profile_card.card.headline == "I drive a bus."
    assert not window.context.stores.profile_card.card.shown


def test_writing_happens_in_the_practice_room(make_window: MakeWindow, application: QApplication) -> None:
    window = make_window()
    drafts = window.context.stores.drafts
    head = drafts.save(drafts.new(("signature",)), "Karen\nPortør").head
    page = opened(window, application)
    asked: list[tuple[str, object]] = []
    page.goto.disconnect()
    page.goto.connect(lambda name, place: asked.append((name, place)))
    buttons(page, "Keep writing")[0].click()
    buttons(page, "Another variant")[0].click()
    assert asked == [("sandbox", {"draft": head.id}), ("sandbox", {"new": True, "platform": "signature"})]


def test_what_was_written_stands_line_by_line_in_cards_no_higher_than_they_need(
    make_window: MakeWindow, application: QApplication
) -> None:
    window = make_window(language="da")
    window.resize(1920, 1080)
    window.show()
    drafts = window.context.stores.drafts
    for text in ("Karen\nPortør\nLokal 12", "Karen Vinther"):
        drafts.save(drafts.new(("signature",)), text)
    page = opened(window, application)
    settle()
    words = [each for each in page.findChildren(QLabel) if "Karen" in each.text()]
    three = next(each for each in words if "Lokal 12" in each.text())
    one = next(each for each in words if "Vinther" in each.text())
    assert three.heightForWidth(three.width()) > 2 * one.heightForWidth(one.width())
    cards = [each.parentWidget() for each in words]
    assert len({card.height() for card in cards if card is not None}) == 1
    for card in cards:
        assert card is not None
        assert card.height() <= max(each.sizeHint().height() for each in cards if each is not None) + 8
