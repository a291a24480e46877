import csv
import io
from pathlib import Path

import pytest

from advocacy_trainer.cli import main
from advocacy_trainer.course.catalogue import load
from advocacy_trainer.progress.events import Event, new_id
from advocacy_trainer.progress.export import to_csv
from advocacy_trainer.progress.log import Log
from advocacy_trainer.resources import lessons_dir

EVENTS = [
    Event(new_id(), kind, "2026-09-16T06:25:00Z", 120, "", lesson)
    for kind, lesson in (("lesson-opened", "core-01"), ("lesson-done", "core-01"), ("lesson-done", "=x;y"))
]
TITLES = {"core-01": "Dit valg; på dansk, æøå", "=x;y": "+45 12 34\x0b\u202e56"}


def test_a_danish_table_is_one_that_a_danish_spreadsheet_opens() -> None:
    table = to_csv(EVENTS, lang="da", titles=TITLES)
    assert table.encode().startswith(b"\xef\xbb\xbfm\xc3\xa5ned;lektion;titel;hvad\r\n")
    _, *rows = csv.reader(io.StringIO(table), delimiter=";")
    assert rows == [
        ["2026-09", "'=x;y", "'+45 12 34 56", "gennemført"],
        ["2026-09", "core-01", TITLES["core-01"], "gennemført"],
        ["2026-09", "core-01", TITLES["core-01"], "åbnet"],
    ]


def test_an_english_table_keeps_its_commas_and_has_titles() -> None:
    table = to_csv(EVENTS, lang="en", titles=TITLES)
    assert table.startswith("month,lesson,title,what\r\n2026-09,'=x;y,'+45 12 34 56,done\r\n")


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_command_writes_the_titles_of_the_lessons(tmp_path: Path, lang: str) -> None:
    with Log.open(tmp_path / "data") as log:
        log.append("lesson-done", lesson="core-01", minutes=6)
    words = ["--data-dir", str(tmp_path / "data"), "--lang", lang, "log", "export", "--format", "csv"]
    assert main([*words, str(tmp_path / "t.csv")]) == 0
    raw = (tmp_path / "t.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf") == (lang == "da")
    (title,) = (one.title for one in load(lessons_dir(), lang).lessons if one.id == "core-01")
    assert f"core-01{';' if lang == 'da' else ','}{title}" in raw.decode()
