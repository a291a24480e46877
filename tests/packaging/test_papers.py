"""The papers for HR, IT and works council: languages alike, no file forgotten, every command true."""

import fnmatch
import re
import shlex
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tooling import file_table, printed_papers
from tooling.paper_blocks import BLOCK, blocks

from advocacy_trainer.cli import main
from advocacy_trainer.data_folder import BINNED, KINDS
from advocacy_trainer.resources import lessons_dir

PAPERS = file_table.PAPERS
NAMES = sorted(path.name for path in (PAPERS / "da").iterdir())
INDEX = (PAPERS / "README.md").read_text(encoding="utf-8")
_PROGRAM = "advocacy-trainer"


WITH_COMMANDS = [
    (lang, name)
    for lang in ("da", "en")
    for name in NAMES
    if any("run" in one.mark for one in blocks(lang, name))
]


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_have_the_same_parts_and_the_index_names_both(name: str) -> None:
    danish, english = ((PAPERS / lang / name).read_text(encoding="utf-8") for lang in ("da", "en"))
    for part in (r"^#+ ", r"^\| ", r"^- ", r"^\d\. ", r"____", r"☐"):
        assert len(re.findall(part, danish, re.MULTILINE)) == len(re.findall(part, english, re.MULTILINE)), (
            part
        )
    for lang, text in (("da", danish), ("en", english)):
        title = text.splitlines()[0].removeprefix("# ")
        assert f"[{title}]({lang}/{name})" in INDEX
        for other in re.findall(r"`([a-z0-9-]+\.md)`", text):
            assert (PAPERS / lang / other).is_file(), other


def test_there_is_nothing_else_and_nothing_missing() -> None:
    assert sorted(path.name for path in (PAPERS / "en").iterdir()) == NAMES
    assert len(NAMES) == INDEX.count("](da/")


@pytest.mark.parametrize("name", NAMES)
def test_commands_are_the_same_in_both_languages_and_each_is_run_or_says_why_not(name: str) -> None:
    danish, english = blocks("da", name), blocks("en", name)
    assert [one.mark for one in danish] == [one.mark for one in english]
    for one, other in zip(danish, english, strict=True):
        assert plain(one.text) == plain(other.text)
        kind, _, rest = one.mark.partition(" ")
        assert kind in ("sh", "powershell", "json")
        assert rest == "run" or rest.startswith("file=") or f"| `{rest}` |" in INDEX, one.mark


def plain(text: str) -> str:
    """Return commands without what is a language's own."""
    return re.sub(r"--lang \w+|MAPPE|FOLDER", "", text)


@pytest.mark.parametrize(("lang", "name"), WITH_COMMANDS)
def test_every_command_that_can_run_here_does(
    lang: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(lessons_dir() / "packs" / "ward", tmp_path / "ward")
    monkeypatch.chdir(tmp_path)
    for block in blocks(lang, name):
        if (file := block.mark.partition("file=")[2]) and block.mark.startswith("json"):
            (tmp_path / file).write_text(block.text, encoding="utf-8")
        if not block.mark.endswith(" run"):
            continue
        for line in block.text.splitlines():
            program, *words = shlex.split(line)
            assert program == _PROGRAM
            given_words = ["--data-dir", str(tmp_path / "data"), *words]
            assert main(given_words) == 0, line
            said = capsys.readouterr()
            assert said.out.strip(), line
            assert "fault:" not in said.out, line


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_data_statement_names_every_file_the_app_writes(lang: str) -> None:
    text = (PAPERS / lang / file_table.STATEMENT).read_text(encoding="utf-8")
    assert text == file_table.with_table(text, lang), "run python3 -m tooling.file_table in packaging/"


@given(st.data())
def test_a_name_in_the_table_fits_every_file_of_its_kind(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from([*KINDS.values(), BINNED]))
    path = data.draw(st.from_regex(kind.pattern, fullmatch=True))
    shown = file_table.as_glob(kind.pattern)
    assert fnmatch.fnmatchcase(path, shown)
    assert not re.search(r"[\\()\[\]{}?+|]", shown)


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_privacy_changelog_has_an_entry_for_this_version(lang: str) -> None:
    from advocacy_trainer import __version__

    text = (PAPERS / lang / "privacy-changelog.md").read_text(encoding="utf-8")
    entries = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    assert entries[0].splitlines()[0] == __version__
    assert {entry.count("\n- **") for entry in entries} == {5}


def test_the_papers_become_pages_that_fetch_nothing_and_lead_to_one_another(tmp_path: Path) -> None:
    assert printed_papers.main([str(tmp_path)]) == 0
    pages = sorted(tmp_path.rglob("*.html"))
    assert len(pages) == 2 * (len(NAMES) + 1)
    for path in pages:
        html = path.read_text(encoding="utf-8")
        assert not re.search(r"<script|https?:|src=|url\(|```|~~|\[ \]|needs=|\.md\b(?!</code>)", html), (
            path.name
        )
        for link in re.findall(r'href="([^"]*)"', html):
            assert (path.parent / link).is_file(), (path.name, link)
        if path.stem == "index":
            assert html.count("<li>") == len(NAMES)
            continue
        source = (PAPERS / path.parent.name / f"{path.stem}.md").read_text(encoding="utf-8")
        rows = len(re.findall(r"^\|", source, re.MULTILINE)) - len(
            re.findall(r"^\| ---", source, re.MULTILINE)
        )
        assert html.count("<tr>") == rows, path.name
        assert html.count("<pre>") == len(BLOCK.findall(source)), path.name
        assert html.count("<li>") == len(re.findall(r"^(?:- |\d+\. )", source, re.MULTILINE)), path.name
