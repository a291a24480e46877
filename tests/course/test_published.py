"""What published-ids.txt says of ids that are gone, and what progress on them counts for."""

import datetime as dt
from pathlib import Path

import pytest

from advocacy_trainer.course.catalogue import Catalogue, load
from advocacy_trainer.course.checker import read_and_check
from advocacy_trainer.course.published import PublishedId, read_published, successor_of, successors

TODAY = dt.date(2026, 11, 29)

LIST = """\
core-01 lesson
core-01 q1 choice retired -> core-01 q2
core-01 q2 choice
core-02 lesson retired -> core-03
core-03 lesson retired -> core-01
core-04 lesson retired
core-05 lesson retired -> core-06
core-06 lesson retired -> core-05
core-07 lesson -> core-01
core-01 q2 choice
"""


def test_retired_ids_are_read_with_what_took_their_place() -> None:
    published, odd = read_published(LIST)
    assert published["core-01 q1"] == PublishedId("choice", 2, retired=True, successor="core-01 q2")
    assert published["core-04"] == PublishedId("lesson", 6, retired=True)
    assert odd == [9, 10]  # a living id has no successor, and an id is published once
    assert successor_of("core-02", published) == "core-01"
    assert successor_of("core-05", published) == ""


def test_a_lesson_done_before_it_went_counts_for_its_successor() -> None:
    after = successors(read_published(LIST)[0])
    block = {"core-01 q1": "core-01 q2"}
    lessons = {"core-02": "core-01", "core-03": "core-01", "core-04": "", "core-05": "", "core-06": ""}
    assert after == {**block, **lessons}
    catalogue = Catalogue("da", (), (), {}, (), after)
    assert catalogue.counted({"core-02", "core-09"}) == {"core-01", "core-02", "core-09"}


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("sample-01 q1 choice retired", "the id sample-01 q1 is retired"),
        ("sample-01 zz choice retired -> sample-01 q9", "there is no sample-01 q9 to follow sample-01 zz"),
        ("sample-01 zz choice retired -> sample-01 zz", "what follows sample-01 zz goes round"),
        ("sample-07 lesson retired -> sample-01 q1", "sample-07 was a lesson, and sample-01 q1 is none"),
        ("sample-01 zz choice -> sample-01 q1", "the line is no published id"),
        ("sample-07 lesson", "the published lesson sample-07 is gone"),
    ],
)
def test_the_list_is_checked(content: Path, line: str, what: str) -> None:
    path = content / "published-ids.txt"
    kept = [each for each in path.read_text("utf-8").splitlines() if not line.startswith(each)]
    path.write_text("\n".join([*kept, line, ""]), encoding="utf-8")
    assert what in "\n".join(map(str, read_and_check(content, TODAY)[0]))


def test_a_retired_lesson_is_missed_by_nobody(content: Path) -> None:
    path = content / "published-ids.txt"
    path.write_text(path.read_text("utf-8") + "sample-07 lesson retired -> sample-01\n", encoding="utf-8")
    assert "the log has no title for the retired lesson sample-07" in "\n".join(
        map(str, read_and_check(content, TODAY)[0])
    )
    course = content / "course.toml"
    title = '[retired]\nsample-07 = { da = "Den gamle", en = "The old one" }\n'
    course.write_text(course.read_text("utf-8") + title, encoding="utf-8")
    assert load(content, "da").titles["sample-07"] == "Den gamle"
    assert not [fault for fault in read_and_check(content, TODAY)[0] if not fault.strict]
    assert load(content, "da").successors == {"sample-07": "sample-01"}
