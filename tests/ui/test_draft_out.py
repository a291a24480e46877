"""What is taken along: each part from one page, and nothing of the draft changes by it."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from advocacy_trainer.ui.feed.device_choice import DeviceChoice
from advocacy_trainer.ui.feed.preview_card import PreviewCard
from advocacy_trainer.ui.practice_room.drafts.out_row import OutRow
from advocacy_trainer.ui.shell.window import MainWindow

Make = Callable[..., MainWindow]
TEXT = "Jeg turde ikke sige »det ved jeg ikke«. " * 10


def test_text_is_copied_and_says_so_on_its_own_row(make_window: Make) -> None:
    window = make_window()
    store = window.context.stores.drafts
    head = store.save(store.new(), TEXT).head
    page: Any = window.open_page("draft-done", {"draft": head.id})
    row = next(one for one in page.findChildren(OutRow) if one.text().startswith("Copy the text"))
    row.click()
    QApplication.processEvents()
    assert "The text is copied." in row.text()
    assert row.accessibleDescription() == "The text is copied."
    assert QGuiApplication.clipboard().text() == TEXT
    assert window.page is page  # the picture and its description go from the same page


def test_a_version_for_another_platform_leaves_the_draft_as_it_was(make_window: Make) -> None:
    window = make_window()
    store = window.context.stores.drafts
    head = store.save(store.new()._replace(platforms=("linkedin", "x")), TEXT).head
    page: Any = window.open_page("draft-done", {"draft": head.id})
    page.write_for("x")
    room: Any = window.page
    assert room.session.head.id != head.id
    assert room.session.head.platforms == ("x",)
    room.editor.replace_text("Kort nok til X.")
    room.session.flush()
    out: Any = window.open_page("draft-done", {"draft": room.session.head.id})
    out.copy()
    assert QGuiApplication.clipboard().text() == "Kort nok til X."
    kept = store.head(head.id)
    assert kept is not None
    assert (kept.platforms, store.text(kept)) == (("linkedin", "x"), TEXT)


@pytest.mark.parametrize("beside", [True, False])
def test_what_it_looks_like_is_drawn_as_on_a_phone_and_as_on_a_screen(
    make_window: Callable[..., MainWindow], settle: Callable[[], None], beside: bool
) -> None:
    window = make_window(language="da")
    room: Any = window.open_page("sandbox", {"new": True})
    room.editor.insertPlainText("Jeg turde ikke sige det højt, og det var ikke kun i starten. " * 12)
    room.session.flush()
    page: Any = window.open_page("draft-done", {"draft": room.session.head.id})
    if beside:
        window.resize(1400, 800)
    else:
        page.findChild(QPushButton, "show-what-it-looks-like").click()
    settle()
    (card,) = page.findChildren(PreviewCard)
    (devices,) = page.findChildren(DeviceChoice)
    assert card.phone
    assert card.text.folded
    assert "»se mere«" in card.note.text()
    devices.tabs[1].click()
    settle()
    assert not card.phone
    assert card.text.folded
    assert devices.tabs[1].isChecked()
    devices.tabs[0].click()
    assert card.phone
