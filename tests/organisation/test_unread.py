"""What of a pack's file cannot be read stays in it, whatever else is written, until it is answered."""

import datetime as dt
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_trainer.errors import StorageError
from advocacy_trainer.organisation.editing import PackEditor
from advocacy_trainer.organisation.model import Pack
from advocacy_trainer.organisation.pack_toml import read_pack_toml
from advocacy_trainer.organisation.unread import after_change
from advocacy_trainer.organisation.writing import pack_toml
from advocacy_trainer.resources import lessons_dir

TODAY = dt.date(2026, 11, 30)
BROKEN = """\
id = "Fjordby Hospital!"
version = "7"
wyh = "because"
[workplace]
name = "Fjordby"
work = "hospital"
[contact]
name = "Karin"
role = 5
fax = "1"
[promise]
ticked = ["voluntary", "free beer"]
on = "i dag"
[time]
minutes = "20 min"
note = { da = "onsdag", de = "mittwoch" }
[about]
why = 3
values = ["one", 5]
goals = ["1", "2", "3", "4"]
[[contacts]]
name = "A"
[[contacts]]
name = "B"
phone = 13
[[examples]]
id = "Mette!"
text = "Jeg"
[look]
colour = "blue"
"""


def opened(folder: Path, words: str = BROKEN) -> PackEditor:
    folder.mkdir(exist_ok=True)
    (folder / "pack.toml").write_text(words, encoding="utf-8")
    return PackEditor.open(folder, TODAY)


def said(editor: PackEditor) -> dict[str, Any]:
    return tomllib.loads((editor.folder / "pack.toml").read_text(encoding="utf-8"))


def test_a_save_keeps_every_value_that_could_not_be_read(tmp_path: Path) -> None:
    editor = opened(tmp_path)
    editor.change(name="Fjordby Sygehus")
    found = said(editor)
    assert found["wyh"] == "because"
    assert found["workplace"] == {"name": "Fjordby Sygehus", "work": "hospital"}
    assert found["contact"] == {"name": "Karin", "role": 5, "fax": "1"}
    assert found["promise"] == {"ticked": ["voluntary", "free beer"], "on": "i dag"}
    assert found["time"] == {"minutes": "20 min", "note": {"da": "onsdag", "de": "mittwoch"}}
    assert found["about"] == {"why": 3, "values": ["one", 5], "goals": ["1", "2", "3", "4"]}
    assert found["contacts"][1] == {"name": "B", "phone": 13}
    assert found["look"] == {"colour": "blue"}
    assert (found["id"], found["version"]) == ("fjordby-hospital", 7)  # nobody is asked for these
    assert found["examples"] == [{"id": "mette", "text": "Jeg"}]


def test_an_answer_takes_the_place_of_what_could_not_be_read(tmp_path: Path) -> None:
    editor = opened(tmp_path)
    editor.change(minutes=20, work="care", contacts=editor.pack.contacts[1:])
    found = said(editor)
    assert found["time"]["minutes"] == 20
    assert found["workplace"]["work"] == "care"
    assert found["contacts"] == [{"name": "B", "phone": 13}]  # it follows its record
    editor.change(contacts=())
    assert "contacts" not in said(editor)
    editor.let_go(*(one for one in editor.unread if one.path == ("wyh",)))
    assert "wyh" not in said(editor)
    again = PackEditor.open(tmp_path, TODAY)
    assert [(one.path, one.raw) for one in again.unread] == [(one.path, one.raw) for one in editor.unread]


def test_guidelines_that_cannot_be_read_are_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "guidelines.da.md").write_bytes(b"\xff\xfe\x00\xd8")
    editor = opened(tmp_path, 'id = "a"\n')
    assert editor.unread_guidelines == {"da"}
    with pytest.raises(StorageError):
        editor.write_guidelines("da", "Nye")
    assert (tmp_path / "guidelines.da.md").read_bytes() == b"\xff\xfe\x00\xd8"


WARD = tomllib.loads((lessons_dir() / "packs" / "ward" / "pack.toml").read_text(encoding="utf-8"))
PLAIN = (
    st.booleans()
    | st.integers(-5, 999)
    | st.floats(allow_nan=False)
    | st.text('abø "\\\n', max_size=5)
    | st.dates()
)
KEYS = st.text("ab.ø", min_size=1)
JUNK = st.recursive(
    PLAIN,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3) | st.dictionaries(KEYS, inner, min_size=1, max_size=2)
    ),
    max_leaves=4,
)
PLACES = [
    *((name, key) for name, table in WARD.items() if isinstance(table, dict) for key in (*table, "strange")),
    *((name, 0, key) for name, rows in WARD.items() if isinstance(rows, list) for key in rows[0]),
]


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(PLACES), JUNK), min_size=1, max_size=4))
def test_whatever_stands_in_the_file_is_there_after_a_save(junk: list[tuple[tuple[Any, ...], Any]]) -> None:
    content: Any = tomllib.loads(tomllib_text(WARD))
    for (*above, last), value in junk:
        inner = content
        for part in above:
            inner = inner[part]
        inner[last] = value
    raw = tomllib_text(content)
    read = read_pack_toml(raw.encode(), half_written=True)
    assert read.pack is not None
    unread = after_change(read.unread, "version", read.pack.version, 2)
    after = tomllib.loads(pack_toml(read.pack._replace(version=2), unread))
    for (*above, last), _ in junk:
        before, now = content, after
        for part in above:
            before, now = before[part], now[part]
        if last != "id" and before[last] not in ("", 0, "unknown"):
            wanted = as_read(before[last])
            assert as_read(now.get(last, "")) == wanted or not wanted, (above, last)


def as_read(value: Any) -> Any:
    """Return a value as reading cleans it: no space around it, one text for two that are the same."""
    if isinstance(value, str):
        return "\n".join(line.rstrip() for line in value.strip().splitlines()).replace("\n", " ").strip()
    if isinstance(value, dict):
        found = {key: kept for key, one in value.items() if (kept := as_read(one)) not in ("", {}, [])}
        return found["da"] if found.keys() == {"da", "en"} and found["da"] == found["en"] else found
    if isinstance(value, list):
        kept_ones = [kept for one in value if (kept := as_read(one)) not in ("", {})]
        return sorted(json.dumps(kept, sort_keys=True, default=str) for kept in kept_ones)
    return value


def tomllib_text(content: dict[str, Any]) -> str:
    """Write a table by the program's own writer, which the reader of Python judges."""
    from advocacy_trainer.errors import ContentError
    from advocacy_trainer.organisation.unread import Unread

    told = ContentError("x")
    return pack_toml(Pack(version=0), [Unread((key,), value, told) for key, value in content.items()])
