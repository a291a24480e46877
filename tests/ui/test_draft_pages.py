"""The pages about one draft."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel

from advocacy_trainer.ui.shell.window import MainWindow


@pytest.mark.parametrize("name", ["draft-done", "draft-versions", "ask-colleague"])
def test_a_text_that_cannot_be_read_is_told_and_not_a_crash(
    make_window: Callable[..., MainWindow], name: str
) -> None:
    window = make_window()
    store = window.context.stores.drafts
    head = store.save(store.new(), "Something.").head
    (text,) = (window.context.stores.folder / "drafts").rglob("text.txt")
    text.unlink()
    text.mkdir()  # a folder in the way cannot be read by anybody, root included
    page = window.open_page(name, {"draft": head.id})
    assert page.place() == {"draft": head.id}
    assert any("text.txt" in label.text() for label in window.findChildren(QLabel))
