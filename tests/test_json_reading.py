"""Whatever bytes come, a value that fits comes out, or UnfitError."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.json_reading import DEEPEST, UnfitError, entry, parse, seal, unseal, whole

values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**15), 10**15) | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_value_or_unfit(raw: bytes) -> None:
    for read in (parse, unseal):
        try:
            read(raw)
        except UnfitError:
            continue


@pytest.mark.parametrize(
    "raw",
    [
        "1e999",
        "[-1e999]",
        "NaN",
        "-Infinity",
        "9" * 5_000,
        "[" * 100_000,
        "[" * (DEEPEST + 1) + "]" * (DEEPEST + 1),
        '{"a":' * (DEEPEST + 1) + "1" + "}" * (DEEPEST + 1),
        b"\xff\xfe",
        b"\xed\xa0\x80",
        "",
    ],
)
def test_what_no_program_can_use_is_unfit(raw: bytes | str) -> None:
    with pytest.raises(UnfitError):
        parse(raw)


def test_half_a_character_becomes_a_question_mark_and_a_whole_one_stays() -> None:
    assert parse(r'["\ud83d", "\ud83d\ude00", {"\udc00": 1}]') == ["?", "😀", {"?": 1}]
    assert parse('["\ud83d"]') == ["?"]


@given(st.dictionaries(st.text().filter(lambda name: name != "crc"), values, max_size=5), st.data())
def test_a_sealed_cache_comes_back_and_no_changed_bit_does(
    content: dict[str, Any], data: st.DataObject
) -> None:
    clean = json.loads(json.dumps(content).encode("utf-8", "replace"))
    raw = seal(clean)
    assert unseal(raw) == clean
    assert isinstance(json.loads(raw), dict)
    at = data.draw(st.integers(0, len(raw) - 1))
    changed = raw[:at] + bytes([raw[at] ^ (1 << data.draw(st.integers(0, 7)))]) + raw[at + 1 :]
    try:
        found = unseal(changed)
    except UnfitError:
        return
    assert found == clean or "crc" not in changed.decode("utf-8", "replace")[:7]


def test_true_is_no_number_and_a_changed_name_is_seen() -> None:
    with pytest.raises(UnfitError):
        whole(True)
    assert entry({"a": 1}, "a", "b") == {"a": 1}  # an older version's
    assert entry({"a": 1, "b": 2, "c": 3}, "a", "b")  # a newer one's
    with pytest.raises(UnfitError):
        entry({"a": 1, "c": 3}, "a", "b")
