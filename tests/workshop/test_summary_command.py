"""``workshop new --stick`` and ``workshop summary``: from the session's file to what may be shown."""

import random
from pathlib import Path

import pytest

from advocacy_trainer.cli import main
from advocacy_trainer.workshop import describing, shown
from advocacy_trainer.workshop.answer_file import WorkshopAnswer, write_answer
from advocacy_trainer.workshop.before_after import (
    RoomSummary,
    ShownLine,
    Spread,
    from_paper,
    slip_from,
    told_by,
)
from advocacy_trainer.workshop.session import SESSION_FILE, read_session
from advocacy_trainer.workshop.stick import Stick


def hand_in(stick: Path, count: int) -> None:
    session = read_session(stick / SESSION_FILE)
    chance = random.Random(count)
    for _ in range(count):
        before, after = (tuple(chance.randint(low, low + 6) for _ in range(3)) for low in (0, 4))
        write_answer(stick, WorkshopAnswer(before, after), session, Stick("vfat", is_removable=True))


def summed(stick: Path, key: Path, capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, str]:
    capsys.readouterr()
    code = main(["workshop", "summary", str(stick), "--key", str(key), "--lang", "en", *more])
    return code, capsys.readouterr().out


def test_a_session_from_its_file_to_its_sum(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stick, mine = tmp_path / "stick", tmp_path / "mine" / "thursday.md"
    assert main(["workshop", "new", str(mine), "--stick", str(stick)]) == 0
    key = mine.with_name("thursday-key.json")
    hand_in(stick, 4)
    code, said = summed(stick, key, capsys)
    assert (code, describing.NOTHING in said, "not shown" in said) == (0, True, False)
    assert describing.KEY in said
    hand_in(stick, 5)
    code, said = summed(stick, key, capsys)
    assert code == 0
    assert "9 handed in" in said
    assert "middle" not in said
    assert sum(said.count(f": {word}.") for word in ("lower", "the same", "higher", "not shown")) == 3
    hand_in(stick, 1)
    code, said = summed(stick, key, capsys)
    assert (code, describing.NOT_AGAIN in said, "handed in." in said) == (1, True, False)
    hand_in(stick, 6)
    code, said = summed(stick, key, capsys, "--delete")
    assert "half of the room" in said
    assert "16 answers deleted" in said
    assert [path.name for path in stick.iterdir()] == [SESSION_FILE]


def test_what_else_lies_there_is_told_by_kind(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stick, mine = tmp_path / "stick", tmp_path / "t.md"
    main(["workshop", "new", str(mine), "--stick", str(stick)])
    (stick / "letter from Lis.txt").write_text("hello")
    (stick / "cut.answer").write_bytes(b"ATWS1\n")
    said = summed(stick, tmp_path / "t-key.json", capsys)[1]
    assert "Something else: 1." in said
    assert "Cut short: 1." in said
    assert "Lis" not in said


def test_what_has_been_shown_is_kept_and_a_damaged_list_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "shown.json"
    people = [slip_from(f"{at} {at} {at}") for at in range(6)]
    first, second = from_paper(people, people), from_paper(people[:5], people[:5])
    assert shown.show(path, first)
    assert shown.show(path, first)
    assert not shown.show(path, second)
    assert shown.show(path, from_paper(people[:4], people[:4]))
    assert shown.read_shown(path) == [told_by(first)]
    for raw in (b"{", b"[]", b'{"format": 1, "shown": [{"a": "x"}]}', b'{"format": 1, "shown": [["a"]]}'):
        path.write_bytes(raw)
        assert shown.read_shown(path) == []
        assert not path.exists()


def test_a_summary_is_said_in_sentences() -> None:
    summary = RoomSummary(
        12,
        (
            ShownLine("a", "higher", Spread(2, 3.5, 5), Spread(4, 5, 7), (2, 3, 7)),
            ShownLine("b", "same"),
            ShownLine("c"),
        ),
    )
    said = [str(each) for each in describing.sentences(summary, {"a": "I can write."})]
    assert said == [
        "12 handed in.",
        (
            "I can write. Before: half of the room answered from 2 to 5, with 3.5 in the middle. "
            "After: from 4 to 7, with 5 in the middle."
        ),
        "2 went down, 3 stayed the same, 7 went up.",
        "b: the same.",
        "c: not shown.",
    ]


def test_danish_writes_its_numbers_with_a_comma() -> None:
    assert describing.filled("{low} til {high}", {"low": 3.5, "high": 7.0}, "da") == "3,5 til 7"


def test_a_participant_reads_exactly_what_will_be_written() -> None:
    said = [
        str(each)
        for each in describing.will_write(WorkshopAnswer((3, None, 0), (7, 1, None)), {"own-words": "I can."})
    ]
    assert said[1:4] == [
        "I can. Before: 3. After: 7.",
        "safe-to-share Before: blank. After: 1.",
        "my-decision Before: 0. After: blank.",
    ]
    assert said[-1] == describing.KEY


def test_slips_are_summed_from_a_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    typed = tmp_path / "thursday.txt"
    lines = [f"before {at % 5} {at % 4} -" for at in range(9)] + [
        f"after: {at % 5 + 3}, 7 {at}" for at in range(9)
    ]
    typed.write_text("# Thursday\n" + "\n".join(lines) + "\n", encoding="utf-8")
    assert main(["workshop", "summary", "--paper", str(typed), "--lang", "en"]) == 0
    said = capsys.readouterr().out
    assert "9 handed in." in said
    assert said.count(": higher.") == 1
    assert said.count(": not shown.") == 2
    typed.write_text("before 1 2 3\nbefore 1 2\n", encoding="utf-8")
    assert main(["workshop", "summary", "--paper", str(typed)]) == 1
    assert "Line 2" in capsys.readouterr().err
    assert main(["workshop", "summary", "--paper", str(tmp_path / "none.txt")]) == 1
    with pytest.raises(SystemExit):
        main(["workshop", "summary"])
