import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.platforms.places import PositionMap


def test_the_way_back_from_a_composed_text() -> None:
    counted, places = PositionMap.normalized("e\u0301\r\nab", compose=True)
    assert counted == "é\nab"
    assert [places.before(place) for place in range(5)] == [0, 2, 4, 5, 6]


@given(st.text(alphabet="ae\u0301\u0323\r\n\u1100\u1161\u11a8»\uac00\u0958日"), st.booleans())
def test_it_normalizes_as_unicode_does_and_every_place_lies_in_the_original(text: str, compose: bool) -> None:
    counted, places = PositionMap.normalized(text, compose=compose)
    expected = text.replace("\r\n", "\n")
    if compose:
        expected = unicodedata.normalize("NFC", expected)
    assert counted == expected
    back = [places.before(place) for place in range(len(counted) + 1)]
    assert back == sorted(back)
    assert back[-1] == len(text)
