from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.progress.record import decode, encode

documents = st.dictionaries(
    st.text(), st.integers() | st.text() | st.lists(st.text(), max_size=2), max_size=5
)


@given(st.integers(1, 10**9), documents)
def test_a_line_comes_back_whole(number: int, document: dict[str, Any]) -> None:
    line = encode(number, document)
    assert b"\n" not in line
    record = decode(line)
    assert record is not None
    assert record.number == number
    assert encode(*record) == line


@given(documents, st.data())
def test_no_changed_bit_goes_unseen(document: dict[str, Any], data: st.DataObject) -> None:
    line = bytearray(encode(7, document))
    place = data.draw(st.integers(0, len(line) * 8 - 1))
    line[place // 8] ^= 1 << place % 8
    assert decode(bytes(line)) is None


@given(documents, st.data())
def test_no_torn_line_passes(document: dict[str, Any], data: st.DataObject) -> None:
    line = encode(7, document)
    assert decode(line[: data.draw(st.integers(0, len(line) - 1))]) is None


@given(st.binary())
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    decode(raw)
    decode(b'["' + raw + b"]")
