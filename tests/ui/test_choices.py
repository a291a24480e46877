"""Rows of choices stand evenly at every width: nothing alone on a last line, nothing out of line."""

from collections.abc import Callable

import pytest
from finders import settle
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from advocacy_trainer.ui.kit.buttons import WordRadio
from advocacy_trainer.ui.kit.choices import ChoiceRow, row_lengths
from advocacy_trainer.ui.kit.chunked import finish_all
from advocacy_trainer.ui.log.page import LogPage
from advocacy_trainer.ui.shell.window import MainWindow

Make = Callable[..., MainWindow]


def lines(places: list[QRect]) -> list[list[QRect]]:
    found: dict[int, list[QRect]] = {}
    for place in places:
        found.setdefault(place.top(), []).append(place)
    return [found[top] for top in sorted(found)]


def look_even(places: list[QRect], *, one_line_is_free: bool = True) -> None:
    """A single line keeps its own widths; of several, each begins where the first line's do."""
    rows = lines(places)
    if len(rows) == 1 and one_line_is_free:
        return
    lefts = [place.left() for place in rows[0]]
    for row in rows:
        assert [place.left() for place in row] == lefts[: len(row)]
    assert {len(row) for row in rows[:-1]} <= {len(rows[0])}
    assert len(rows[-1]) >= len(rows[0]) - 1
    assert len(rows[0]) == 1 or len(rows[-1]) > 1, "one stands alone on the last line"


@given(st.integers(1, 12))
def test_no_choice_is_left_alone_on_a_last_line(count: int) -> None:
    offered = list(row_lengths(count))
    assert offered[0] == count
    assert offered[-1] == 1
    assert offered == sorted(set(offered), reverse=True)
    assert all(count % each != 1 for each in offered if each > 1)


@given(st.lists(st.integers(1, 30), min_size=1, max_size=9), st.integers(40, 1200), st.booleans())
def test_choices_of_any_length_stand_evenly(
    application: QApplication, lengths: list[int], width: int, squeezed: bool
) -> None:
    holder = QWidget()
    row = ChoiceRow(squeezed=squeezed)
    holder.setLayout(row)
    for length in lengths:
        row.addWidget(WordRadio("n" * length))
    row.setGeometry(QRect(0, 0, width, row.heightForWidth(width)))
    places = [radio.geometry() for radio in holder.findChildren(QRadioButton)]
    look_even(places)
    least = row.minimumSize().width()
    for at, place in enumerate(places):
        assert place.right() < max(width, least)
        assert place.bottom() < row.heightForWidth(width)
        assert not any(place.intersects(other) for other in places[at + 1 :])


@pytest.mark.parametrize(
    ("size", "scale"), [((800, 600), 100), ((800, 600), 200), ((1180, 760), 100), ((1366, 768), 150)]
)
@pytest.mark.parametrize("language", ["da", "en"])
def test_every_row_of_choices_in_the_settings_and_the_log_is_even(
    make_window: Make, size: tuple[int, int], scale: int, language: str
) -> None:
    window = make_window(language=language, text_scale=scale)
    window.resize(*size)
    window.show()
    window.open_page("preferences")
    finish_all(window)
    settle()
    assert window.page is not None
    seen = _look_at_rows(window.page)
    window.open_page("progress", {"part": "months", "state": {"glad": True}})
    settle()
    assert isinstance(window.page, LogPage)
    assert seen + _look_at_rows(window.page) >= 9


def _look_at_rows(page: QWidget) -> int:
    rows = [layout for layout in page.findChildren(ChoiceRow) if layout.count() > 1]
    for row in rows:
        places = [item.geometry() for at in range(row.count()) if (item := row.itemAt(at)) is not None]
        look_even(places)
    return len(rows)
