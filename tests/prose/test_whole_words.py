import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.prose.whole_words import whole_words
from advocacy_trainer.prose.words import scan, words_of

TEXT = "Jeg kørte ud til Åse, f.eks. i går! Læs https://eksempel.dk/a?b=1 og #nattevagt 👵 nu."


@pytest.mark.parametrize(
    ("selected", "grown"),
    [
        ("ørt", "kørte"),
        ("te ud t", "kørte ud til"),
        (" ud ", "ud"),
        ("Åse,", "Åse,"),
        ("se, f.", "Åse, f.eks."),
        ("eksempel", "https://eksempel.dk/a?b=1"),
        ("natte", "#nattevagt"),
        ("👵", "👵"),
        ("går!", "går!"),
        (" ", ""),
    ],
)
def test_a_selection_grows_to_whole_words(selected: str, grown: str) -> None:
    at = TEXT.index(selected)
    start, end = whole_words(TEXT, at, at + len(selected))
    assert TEXT[start:end] == grown


@given(st.text(alphabet="abæ1 .-'\n#@👵", max_size=60), st.data())
def test_no_word_is_cut(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = whole_words(text, start, end)
    assert 0 <= first <= last <= len(text)
    assert text[start:end].strip() in text[first:last]
    if first == last:
        assert not text[start:end].strip()
        return
    found = scan(text)
    for token in (*words_of(found), *found.others):
        assert not token.start < first < token.end
        assert not token.start < last < token.end
