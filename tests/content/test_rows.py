"""Every row of the source requirements has a lesson that honours it."""

from collections import defaultdict

import pytest

from advocacy_trainer.course.reader import read_file
from advocacy_trainer.resources import lessons_dir

ROWS = range(1, 91)  # the numbered claims of the two articles the course is built on


def homes(lang: str) -> dict[int, list[str]]:
    """Map each row to the lessons whose ``seeds:`` name it."""
    found: dict[int, list[str]] = defaultdict(list)
    for path in sorted((lessons_dir() / lang).glob("*/[0-9][0-9]-*.md")):
        lesson = read_file(path, path.name).lesson
        assert lesson is not None, path
        for row in lesson.head.seeds:
            found[row].append(lesson.head.id)
    return found


@pytest.mark.parametrize("lang", ["da", "en"])
def test_every_row_has_a_home(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = homes(lang)
    print("\n".join(f"{row:>3}: {' '.join(found.get(row, ['-']))}" for row in ROWS))
    assert [row for row in ROWS if row not in found] == []
    assert set(found) <= set(ROWS)
