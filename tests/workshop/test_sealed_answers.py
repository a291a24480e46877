"""Answers in sealed files: what they hold, where they may be written, and the sum of a stick."""

import importlib.util
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.errors import ContentError, NewerDataError, StorageError
from advocacy_trainer.workshop import answer_file, sealing
from advocacy_trainer.workshop.answer_file import WorkshopAnswer, answer_bytes, read_answer, write_answer
from advocacy_trainer.workshop.before_after import may_show, summary, told_by
from advocacy_trainer.workshop.session import (
    SESSION_FILE,
    Keyed,
    new_session,
    read_key,
    read_session,
    write_key,
    write_session,
)
from advocacy_trainer.workshop.stick import Stick, from_mounts, look_at
from advocacy_trainer.workshop.summing import delete_answers, sum_folder

STICK = Stick("vfat", is_removable=True)
INFO = bytes.fromhex("4f6465206f6e2061204772656369616e2055726e")

_spec = importlib.util.spec_from_file_location("hpke_by_hand", Path(__file__).with_name("hpke_by_hand.py"))
assert _spec is not None
assert _spec.loader is not None
by_hand = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(by_hand)


@pytest.fixture(scope="module")
def keyed() -> Keyed:
    return new_session()


def someone(low: int = 2, high: int = 6) -> WorkshopAnswer:
    return WorkshopAnswer((low, low, low), (high, high, high))


def room(count: int) -> list[WorkshopAnswer]:
    chance = random.Random(count)
    return [
        WorkshopAnswer(
            tuple(chance.randint(0, 6) for _ in range(3)), tuple(chance.randint(4, 10) for _ in range(3))
        )
        for _ in range(count)
    ]


def hand_in(folder: Path, keyed: Keyed, answers: list[WorkshopAnswer]) -> None:
    for answer in answers:
        write_answer(folder, answer, keyed.session, STICK)


def test_the_judge_agrees_with_the_published_vectors() -> None:
    # RFC 9180, A.2.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, base mode, sequence number 0
    private = bytes.fromhex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb")
    public = bytes.fromhex("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a")
    ephemeral = bytes.fromhex("f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600")
    text = bytes.fromhex("4265617574792069732074727574682c20747275746820626561757479")
    sealed = bytes.fromhex(
        "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a"
        "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28"
    )
    assert by_hand.unseal(sealed, private, INFO, b"Count-0") == text
    assert by_hand.seal(text, public, INFO, ephemeral, b"Count-0") == sealed
    assert sealing.public_of(private) == public


@given(st.binary(max_size=60), st.binary(max_size=40))
def test_what_we_seal_is_hpke_both_ways(text: bytes, info: bytes) -> None:
    private, public = sealing.new_key()
    assert by_hand.unseal(sealing.seal(text, public, info), private, info) == text
    assert sealing.unseal(by_hand.seal(text, public, info, sealing.new_key()[0]), private, info) == text
    assert len(sealing.seal(text, public, info)) == len(text) + sealing.OVERHEAD


@given(
    st.tuples(*[st.one_of(st.none(), st.integers(0, 10))] * 3),
    st.tuples(*[st.one_of(st.none(), st.integers(0, 10))] * 3),
)
def test_an_answer_comes_back_and_every_file_is_of_one_size(before: tuple[int], after: tuple[int]) -> None:
    keyed = new_session()
    raw = answer_bytes(WorkshopAnswer(before, after), keyed.session)
    assert len(raw) == answer_file.SIZE
    assert read_answer(raw, keyed.session, keyed.private) == WorkshopAnswer(before, after)


def test_a_file_has_a_random_name_and_tells_no_time(tmp_path: Path, keyed: Keyed) -> None:
    hand_in(tmp_path, keyed, [someone(), someone()])
    one, two = sorted(tmp_path.iterdir())
    assert one.name != two.name
    assert one.read_bytes() != two.read_bytes()
    assert {int(path.stat().st_mtime) for path in (one, two)} == {1_577_880_000}
    if sys.platform == "win32":
        assert {int(path.stat().st_birthtime) for path in (one, two)} == {1_577_880_000}


@pytest.mark.parametrize(
    ("stick", "fit"),
    [
        (Stick("vfat", is_removable=True), True),
        (Stick("exfat", is_removable=None), True),
        (Stick("FAT32", is_removable=True), True),
        (Stick("vfat", is_removable=False), False),
        (Stick("ext4", is_removable=True), False),
        (Stick("cifs", is_removable=None), False),
        (Stick("NTFS", is_removable=True), False),
        (Stick("", is_removable=None), False),
    ],
)
def test_a_drive_that_records_owners_is_refused(
    tmp_path: Path, keyed: Keyed, stick: Stick, fit: bool
) -> None:
    if fit:
        assert write_answer(tmp_path, someone(), keyed.session, stick).is_file()
    else:
        with pytest.raises(StorageError, match="who wrote"):
            write_answer(tmp_path, someone(), keyed.session, stick)
        assert not list(tmp_path.iterdir())


MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 8:17 / /media/lis/MY\\040STICK rw,nosuid - vfat /dev/sdb1 rw,uid=1000
41 22 0:50 / /mnt/share rw - cifs //server/share rw
42 22 8:17 / /media/top rw - ext4 /dev/sdb1 rw
43 42 8:18 / /media/top rw - exfat /dev/sdb2 rw
broken line
"""


def test_what_a_folder_lies_on_is_read_from_what_is_mounted(tmp_path: Path) -> None:
    (tmp_path / "8:17").mkdir()
    (tmp_path / "8:17" / "removable").write_text("1\n")
    (tmp_path / "8:1").mkdir()
    (tmp_path / "8:1" / "removable").write_text("0\n")
    assert from_mounts("/media/lis/MY STICK/in", MOUNTS, tmp_path) == Stick("vfat", is_removable=True)
    assert from_mounts("/media/lis/MY STICKER", MOUNTS, tmp_path) == Stick("ext4", is_removable=False)
    assert from_mounts("/mnt/share", MOUNTS, tmp_path) == Stick("cifs", is_removable=None)
    assert from_mounts("/media/top", MOUNTS, tmp_path).system == "exfat"
    assert from_mounts("/anywhere", "", tmp_path) == Stick("", is_removable=None)
    assert look_at(Path("//server/share")) == Stick("network", is_removable=False)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_this_disk_is_no_stick(tmp_path: Path) -> None:
    assert look_at(tmp_path).system
    assert not look_at(tmp_path).is_fit


@pytest.mark.parametrize(
    ("count", "numbers", "words"), [(12, True, True), (9, False, True), (4, False, False)]
)
def test_twelve_give_a_total_nine_the_three_words_and_four_nothing(
    tmp_path: Path, keyed: Keyed, count: int, numbers: bool, words: bool
) -> None:
    hand_in(tmp_path, keyed, room(count))
    found = sum_folder(tmp_path, keyed)
    assert found.answers.handed_in == count
    shown = summary(found.answers)
    assert shown.handed_in == (count if words else 0)
    assert all((line.before is not None) == numbers for line in shown.lines)
    assert all(bool(line.word) == words for line in shown.lines)


def test_whatever_lies_on_the_stick_is_counted_by_kind_and_stops_nothing(
    tmp_path: Path, keyed: Keyed
) -> None:
    hand_in(tmp_path, keyed, room(6))
    write_session(tmp_path, keyed.session)
    good = answer_bytes(someone(), keyed.session)
    other = new_session()
    start = len(answer_file.MAGIC) + 16
    hostile = sealing.seal(bytes([99] * 6), keyed.session.public, keyed.session.info)
    long = sealing.seal(b"my name is", keyed.session.public, keyed.session.info)
    for name, raw in {
        "a.answer": good,
        "b.answer": good,
        "cut.answer": good[:-1],
        "cut2.answer": good[:3],
        "empty.answer": b"",
        "changed.answer": good[:-1] + bytes([good[-1] ^ 1]),
        "other.answer": answer_bytes(someone(), other.session),
        "wrong-key.answer": good[:start] + sealing.seal(bytes(6), other.session.public, keyed.session.info),
        "hostile.answer": good[:start] + hostile,
        "named.answer": good[:start] + long,
        "letter.txt": b"Dear trainer",
        "huge.answer": good + bytes(5000),
    }.items():
        (tmp_path / name).write_bytes(raw)
    (tmp_path / "folder").mkdir()
    if sys.platform != "win32":
        (tmp_path / "link.answer").symlink_to(tmp_path / "a.answer")
        os.mkfifo(tmp_path / "pipe.answer")
    found = sum_folder(tmp_path, keyed)
    assert found.answers.handed_in == 7
    assert found.others["duplicate"] == 1
    assert found.others["truncated"] == 3
    assert found.others["broken-seal"] == 2
    assert found.others["other-session"] == 1
    assert found.others["unfit"] == 1
    assert found.others["foreign"] == (6 if sys.platform != "win32" else 4)


@given(st.binary(max_size=140))
def test_no_bytes_crash_the_reader(raw: bytes) -> None:
    keyed = FIXED
    for whole in (raw, answer_file.MAGIC + raw, answer_file.MAGIC + keyed.session.id + raw):
        with pytest.raises(answer_file.NotOursError):
            read_answer(whole, keyed.session, keyed.private)


FIXED = new_session()


def test_only_this_sessions_answers_are_deleted(tmp_path: Path, keyed: Keyed) -> None:
    hand_in(tmp_path, keyed, room(3))
    hand_in(tmp_path, new_session(), room(2))
    (tmp_path / "letter.txt").write_text("keep me")
    assert delete_answers(tmp_path, keyed.session) == 3
    assert len(list(tmp_path.iterdir())) == 3


def test_a_stick_that_is_gone_or_locked_says_so(
    tmp_path: Path, keyed: Keyed, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(StorageError, match="could not be read"):
        sum_folder(tmp_path / "gone", keyed)
    with pytest.raises(StorageError, match="no longer there"):
        write_answer(tmp_path / "gone", someone(), keyed.session, STICK)
    assert not (tmp_path / "gone").exists()
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(StorageError, match="locked"):
        write_answer(tmp_path, someone(), keyed.session, STICK)
    assert not list(tmp_path.iterdir())


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 kB, as a stick may be mounted."""
    if sys.platform != "linux":
        pytest.skip("needs Linux to mount a small disk")
    place = tmp_path / "disk"
    place.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", place]
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"may not mount a small disk: {done.stderr.strip()}")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def test_a_stick_that_is_really_full_or_locked_gets_nothing_half_written(
    small_disk: Path, keyed: Keyed
) -> None:
    hand_in(small_disk, keyed, [someone()])
    with pytest.raises(OSError, match="space"):
        (small_disk / "films").write_bytes(bytes(100_000))
    with pytest.raises(StorageError, match="full"):
        hand_in(small_disk, keyed, [someone()] * 40)
    whole = sorted(path.name for path in small_disk.iterdir())
    assert all(name == "films" or name.endswith(".answer") for name in whole)
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with pytest.raises(StorageError, match="locked"):
        hand_in(small_disk, keyed, [someone()])
    with pytest.raises(StorageError, match="Not all"):
        delete_answers(small_disk, keyed.session)
    found = sum_folder(small_disk, keyed)
    assert found.answers.handed_in == len(whole) - 1
    assert found.others == {"foreign": 1}


def test_a_full_stick_leaves_nothing_half_written(
    tmp_path: Path, keyed: Keyed, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("advocacy_trainer.files.sync_file", full)
    with pytest.raises(StorageError, match="full"):
        write_answer(tmp_path, someone(), keyed.session, STICK)
    assert not list(tmp_path.iterdir())


def test_a_session_goes_round_and_the_key_stays_with_the_trainer(tmp_path: Path, keyed: Keyed) -> None:
    stick, home = tmp_path / "stick", tmp_path / "home"
    assert read_session(write_session(stick, keyed.session)) == keyed.session
    assert read_key(write_key(home, keyed)) == keyed
    assert keyed.private.hex() not in (stick / SESSION_FILE).read_text()
    with pytest.raises(ContentError):
        read_key(stick / SESSION_FILE)
    for raw in (b"", b"{}", b"[1]", b"\xff", (stick / SESSION_FILE).read_bytes()[:-9]):
        (stick / SESSION_FILE).write_bytes(raw)
        with pytest.raises(ContentError):
            read_session(stick / SESSION_FILE)
    newer = (home / "key.json").read_text().replace('"format": 1', '"format": 2')
    (home / "key.json").write_text(newer)
    with pytest.raises(NewerDataError):
        read_key(home / "key.json")


def test_a_second_sum_with_one_more_person_may_not_be_shown(tmp_path: Path, keyed: Keyed) -> None:
    hand_in(tmp_path, keyed, room(12))
    first = sum_folder(tmp_path, keyed).answers
    hand_in(tmp_path, keyed, room(1))
    assert not may_show(sum_folder(tmp_path, keyed).answers, [told_by(first)])
    assert may_show(first, [told_by(first)])


def test_a_stop_leaves_what_was_counted(tmp_path: Path, keyed: Keyed) -> None:
    hand_in(tmp_path, keyed, room(3))
    heard: list[int] = []
    assert sum_folder(tmp_path, keyed, heard.append).answers.handed_in == 3
    assert heard == [3]
