"""The threads of the practice room: found, made for one reader, and told where they are broken."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_trainer.course.answering import DEEDS, deeds_for, follows
from advocacy_trainer.course.checker import check_file
from advocacy_trainer.course.checks_content import Surroundings
from advocacy_trainer.course.checks_threads import check_threads
from advocacy_trainer.course.model import Thread
from advocacy_trainer.course.practice_threads import (
    PLACES,
    PracticeThread,
    load_threads,
    read_thread_text,
)
from advocacy_trainer.course.thread_people import TONES, speaker, two_replies
from advocacy_trainer.course.variants import LearnerProfile
from advocacy_trainer.resources import lessons_dir

WHOLE = (lessons_dir() / "da" / "threads" / "1-own-text.md").read_text(encoding="utf-8")
TODAY = dt.date(2026, 11, 29)


def threads(lang: str) -> tuple[PracticeThread, ...]:
    found = load_threads(lessons_dir(), lang).threads
    assert found, lang
    return found


@pytest.mark.parametrize("lang", ["da", "en"])
def test_five_threads_can_be_practised_on_and_begin_kindly(lang: str) -> None:
    found = load_threads(lessons_dir(), lang)
    assert found.rejected == ()
    assert [each.id for each in found.threads] == [
        *("own-text", "own-page", "team-channel", "trade-forum", "reply-all")
    ]
    places = {each.place for each in found.threads}
    assert {"mail", "teams", "forum"} <= places <= set(PLACES)
    for each in found.threads:
        body = each.block.body
        assert isinstance(body, Thread)
        assert body.comments[0].kind == "kind"
        assert 4 <= len(body.comments) <= 6


@pytest.mark.parametrize("lang", ["da", "en"])
def test_her_work_changes_what_is_said(lang: str) -> None:
    for thread in threads(lang):
        said = {work: thread.for_reader(LearnerProfile(work)).body for work in ("care", "office", "trade")}
        assert len(set(map(str, said.values()))) == 3
        for body in said.values():
            assert isinstance(body, Thread)
            assert all(not comment.variants for comment in body.comments)


@pytest.mark.parametrize("lang", ["da", "en"])
def test_whatever_one_does_something_follows_and_somebody_left_it(lang: str) -> None:
    for thread in threads(lang):
        body = thread.for_reader(LearnerProfile()).body
        assert isinstance(body, Thread)
        for comment in body.comments:
            for deed in deeds_for(comment):
                consequence = follows(comment, {deed})
                assert consequence is not None
                assert consequence.mark == deed
            assert comment.leaves is not None
            assert comment.models


def test_hiding_is_offered_only_where_it_is_told_what_follows() -> None:
    thread = load_threads(lessons_dir(), "da").find("own-text")
    assert thread is not None
    body = thread.for_reader(LearnerProfile()).body
    assert isinstance(body, Thread)
    offered = {comment.id: deeds_for(comment) for comment in body.comments}
    assert offered["sour-line"] == ("answered", "waited", "hidden", "left")
    assert offered["kind-line"] == ("answered", "waited", "left")
    assert DEEDS[:3] == ("answered", "waited", "left")  # a log holds their numbers


BROKEN = {
    "no head": WHOLE.replace("---\n", "", 1),
    "no place": WHOLE.replace("place: linkedin\n", ""),
    "another place": WHOLE.replace("place: linkedin", "place: tiktok"),
    "another format": WHOLE.replace("format: 2", "format: 3"),
    "another id": WHOLE.replace("{#own-text post", "{#other post"),
    "no id": WHOLE.replace("thread: own-text", "thread: Own Text"),
    "no block": WHOLE.partition(":::")[0],
    "two blocks": WHOLE + "\n::: note\nEn til.\n:::\n",
    "a sour beginning": WHOLE.replace("[kind=kind]", "[kind=sour]"),
    "nobody leaves it": WHOLE.replace("leaves: Ida", "model: Ida"),
    "no consequence": WHOLE.replace(
        "- [left] Du lod den stå. En venlig linje kræver ikke noget af dig.\n", ""
    ),
}


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
def test_a_broken_thread_is_left_out_and_told_in_a_sentence(text: str, tmp_path: Path) -> None:
    folder = tmp_path / "da" / "threads"
    folder.mkdir(parents=True)
    (folder / "1-own-text.md").write_text(text, encoding="utf-8")
    (folder / "02-whole.md").write_text(WHOLE, encoding="utf-8")
    found = load_threads(tmp_path, "da")
    assert [each.id for each in found.threads] == ["own-text"]
    (fault,) = found.rejected
    assert fault.file == "da/threads/1-own-text.md"
    assert fault.what
    assert fault.remedy


def test_a_link_out_of_the_folder_and_a_second_of_one_name_are_left_out(tmp_path: Path) -> None:
    folder = tmp_path / "lessons" / "da" / "threads"
    folder.mkdir(parents=True)
    (tmp_path / "outside.md").write_text(WHOLE, encoding="utf-8")
    (folder / "01-link.md").symlink_to(tmp_path / "outside.md")
    (folder / "02-first.md").write_text(WHOLE, encoding="utf-8")
    (folder / "03-second.md").write_text(WHOLE, encoding="utf-8")
    found = load_threads(tmp_path / "lessons", "da")
    assert len(found.threads) == 1
    assert [fault.file for fault in found.rejected] == ["da/threads/01-link.md", "da/threads/03-second.md"]


def test_a_course_without_threads_has_none(tmp_path: Path) -> None:
    assert load_threads(tmp_path, "en") == ((), ())


def test_one_thread_may_be_checked_alone_and_all_are_with_the_course() -> None:
    path = lessons_dir() / "da" / "threads" / "1-own-text.md"
    assert check_file(path, TODAY) == []
    around = {lang: Surroundings(lang) for lang in ("da", "en")}
    faults, files = check_threads(lessons_dir(), around)
    assert faults == []
    assert len(files) == 10


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(WHOLE.splitlines()), max_size=60), st.text(max_size=40))
def test_any_file_is_read_or_refused(lines: list[str], odd: str) -> None:
    thread, faults = read_thread_text("\n".join([*WHOLE.splitlines()[:8], *lines, odd]), "da/threads/x.md")
    assert (thread is None) is bool(faults)


@pytest.mark.parametrize(
    ("who", "name", "work"),
    [
        ("Karen, skolesekretær", "Karen", "skolesekretær"),
        ("Bente, i gruppen »Os fra Lundkøbing«", "Bente", "i gruppen »Os fra Lundkøbing«"),
        ("Din leder", "Din leder", ""),
        ("", "", ""),
    ],
)
def test_a_speaker_has_a_name_and_perhaps_a_work(who: str, name: str, work: str) -> None:
    found = speaker(who)
    assert (found.name, found.work) == (name, work)
    assert 0 <= found.tone < TONES
    assert speaker(name).tone == found.tone


@pytest.mark.parametrize("lang", ["da", "en"])
def test_two_others_are_shown_and_one_of_them_left_it(lang: str) -> None:
    for thread in threads(lang):
        body = thread.block.body
        assert isinstance(body, Thread)
        for comment in body.comments:
            answered, left = two_replies(comment)
            assert answered.words
            assert not left.words
            assert all(speaker(each.name, each.work).work for each in (answered, left))
