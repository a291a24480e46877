"""The lists: the catalogue with its cache, search, the next lesson, and the commands."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from advocacy_trainer.cli import main
from advocacy_trainer.course import catalogue as catalogues
from advocacy_trainer.course.catalogue import Catalogue, CatalogueEntry, TrackEntry
from advocacy_trainer.course.next import propose
from advocacy_trainer.course.search import SearchDocument, SearchIndex, documents_of
from advocacy_trainer.course.wordlists import read_glossary, words_on
from advocacy_trainer.json_reading import fields, parse, seal

DA = "da/sample/01-every-block.md"


def test_the_catalogue_lists_what_is_written(content: Path) -> None:
    catalogue = catalogues.load(content, "da")
    entry = catalogue.find("sample-01")
    assert entry is not None
    assert (entry.title, entry.minutes, entry.steps, entry.file) == ("En prøve på alle blokke", 6, 6, DA)
    assert catalogue.find("sample-02") is None
    assert catalogue.paths[0].lessons == ("sample-01",)
    assert catalogue.paths[0].minutes == 6
    assert catalogue.fallbacks["contact"] == "din leder"
    assert catalogue.rejected == ()


def test_a_faulty_lesson_is_kept_out_and_the_others_shown(content: Path) -> None:
    course = (content / "course.toml").read_text(encoding="utf-8")
    (content / "course.toml").write_text(course.replace("not-yet-written", "second"), encoding="utf-8")
    text = (content / DA).read_text(encoding="utf-8")
    (content / "da/sample/02-second.md").write_text(text.replace("sample-01", "sample-02"), encoding="utf-8")
    (content / DA).write_text(text.replace("{#s2}", ""), encoding="utf-8")
    catalogue = catalogues.load(content, "da")
    assert [entry.id for entry in catalogue.lessons] == ["sample-02", "sample-03"]
    assert catalogue.rejected[0].file == DA
    assert "the step has no id" in catalogue.rejected[0].fault


def test_the_index_is_used_until_a_file_changes(content: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = catalogues.load(content, "da", cache)
    kept = cache / "lessons-da.json"
    table = json.loads(kept.read_text(encoding="utf-8"))
    table["tracks"][0][1] = "Fra mellemlageret"
    del table["crc"]
    kept.write_text(json.dumps(table), encoding="utf-8")
    assert catalogues.load(content, "da", cache).tracks[0].title == "Fra mellemlageret"
    with (content / DA).open("a", encoding="utf-8") as stream:
        stream.write("\n")
    assert catalogues.load(content, "da", cache) == first
    kept.write_text("{", encoding="utf-8")
    assert catalogues.load(content, "da", cache) == first


def test_a_packed_index_is_used_without_a_cache(content: Path) -> None:
    expected = catalogues.load(content, "da")
    catalogues.pack(content, "da")
    index = content / "index-da.json"
    table = fields(parse(index.read_text(encoding="utf-8").replace("En prøve", "Pakket prøve")))
    del table["crc"]
    index.write_bytes(seal(table))
    packed = catalogues.load(content, "da")
    assert packed.lessons[0].title == "Pakket prøve på alle blokke"
    assert packed.paths == expected.paths


def test_the_cached_catalogue_costs_no_reader(content: Path, tmp_path: Path) -> None:
    catalogues.load(content, "da", tmp_path / "cache")
    script = (
        "import sys; from pathlib import Path; from advocacy_trainer.course.catalogue import load;"
        f"load(Path({str(content)!r}), 'da', Path({str(tmp_path / 'cache')!r}));"
        "late = ('markdown', 'tomllib', 'dataclasses', 'argparse');"
        "print(sorted(m for m in sys.modules if m.split('.')[0] in late"
        " or m.startswith('advocacy_trainer.course.')))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['advocacy_trainer.course.catalogue']"


def test_search_finds_titles_parts_of_words_slips_and_glossary(content: Path) -> None:
    index = SearchIndex(documents_of(content, "da", [DA]))
    assert index.find("alle blokke")[0].id == "sample-01"
    assert index.find("skranke")[0].step in ("s1", "s5")
    assert index.find("værksted")[0].kind == "lesson"
    assert index.find("pindsvnin")[0].step == "s4"
    assert index.find("pindsvvvin") == []
    assert [hit.id for hit in index.find("folden") if hit.kind == "word"] == ["fold"]
    assert index.find("reklmae")[0].id == "sample-01"
    assert index.find("") == index.find("!?") == index.find("xyzzy") == []
    assert "blokke" in index.find("blokke")[0].title


@pytest.mark.parametrize(
    ("text", "query", "excerpt"),
    [
        ("Jeg er her i dag.", "jeg", "Jeg er her i dag."),
        ("Jeg er her i dag.", "dag", "Jeg er her i dag."),
        ("Kort. Bussen kom ikke.", "bussen", "… Bussen kom ikke."),
        ("Kort. Bussen kom ikke.", "kort", "Kort. Bussen kom ikke."),
        ("ord " * 30 + "målet er her", "målet", "… " + "ord " * 15 + "målet er her"),
        ("Årsagen er kendt.", "a\u030arsagen", "Årsagen er kendt."),
        ("A\u030arsagen er kendt.", "årsagen", "A\u030arsagen er kendt."),
        ("", "titel", ""),
    ],
)
def test_an_excerpt_begins_where_a_sentence_or_a_word_does(text: str, query: str, excerpt: str) -> None:
    (hit,) = SearchIndex([SearchDocument("word", "a", "", "Titel", "", text)]).find(query)
    assert hit.excerpt == excerpt


@pytest.mark.parametrize(
    "query", ["", " ", "...", "(((", "\\", "\n", "🙂", "x" * 10_000, "a " * 5_000, "\0", "%s{}"]
)
def test_an_odd_query_harms_nothing(content: Path, query: str) -> None:
    index = SearchIndex(documents_of(content, "da", ["da/sample/01-every-block.md"]))
    assert isinstance(index.find(query), list)


def lists(*ids: str) -> Catalogue:
    entries = tuple(
        CatalogueEntry(name, name.partition("-")[0], name, 5, 6, (), f"da/{name}.md") for name in ids
    )
    tracks = tuple(
        TrackEntry(track, track, "", tuple(entry for entry in entries if entry.track == track))
        for track in dict.fromkeys(entry.track for entry in entries)
    )
    paths = (
        catalogues.PathEntry("write", "Skriv", "", ("core-08",), 5),
        catalogues.PathEntry(
            "reply", "Svar", "", ("core-01", "core-04", "core-07", "tone-01"), 20, "only-like"
        ),
    )
    return Catalogue("da", tracks, paths, {}, ())


def test_the_next_lesson() -> None:
    course = lists("core-01", "core-02", "core-04", "core-07", "core-08", "kinds-02", "tone-01", "leaders-01")
    assert propose(course, set(), {})[:2] == ("begin", course.find("core-01"))
    assert propose(course, {"core-01"}, {})[1] == course.find("core-02")
    resumed = propose(course, {"core-01"}, {"core-08": "s3"}, last="core-08")
    assert (resumed.why, resumed.lesson, resumed.step) == ("resume", course.find("core-08"), "s3")
    assert propose(course, {"core-01"}, {}, participation="no") == ("rest", None, "")
    assert propose(course, {"core-01"}, {"core-08": "s3"}, "core-08", participation="no").why == "resume"
    assert propose(course, {"core-01"}, {}, participation="only-like").lesson == course.find("core-04")
    replied = {"core-01", "core-04", "core-07"}
    assert propose(course, replied, {}, participation="only-like").lesson == course.find("tone-01")
    assert propose(course, {*replied, "tone-01"}, {}, participation="only-like").why == "rest"
    core = {"core-01", "core-02", "core-04", "core-07", "core-08"}
    assert propose(course, core, {}, kinds=("cause",))[:2] == ("kind", course.find("kinds-02"))
    assert propose(course, core, {})[1] == course.find("kinds-02")
    assert propose(course, {*core, "kinds-02", "tone-01"}, {}).why == "rest"
    assert propose(course, set(), {}, path="write").lesson == course.find("core-08")


def test_words_on_a_step_come_in_the_order_of_the_text(content: Path) -> None:
    terms = read_glossary(content / "da", "da").terms
    assert [term.id for term in words_on("I feedet er folden.", terms)] == ["feed", "fold"]
    assert words_on("Feedback og folder er noget andet.", terms) == []


def test_check_prints_every_fault_and_tells_by_its_exit_code(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["lessons", "check", str(content)]) == 0
    assert "0 faults, 2 notes" in capsys.readouterr().out
    assert main(["lessons", "check", str(content), "--strict"]) == 1
    (content / DA).write_text("hej", encoding="utf-8")
    capsys.readouterr()
    assert main(["lessons", "check", str(content)]) == 1
    assert f"{DA}:1: the file does not begin with a head: begin with ---" in capsys.readouterr().out
    assert main(["lessons", "check", str(content / DA)]) == 1
    assert main(["lessons", "check", str(content.parent)]) == 1
    assert "There is no course" in capsys.readouterr().err


def test_list_prints_words_or_json(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lessons", "list", str(content), "--lang", "en"]) == 0
    assert "sample-01        A sample of every block (6 min)" in capsys.readouterr().out
    assert main(["--lang", "da", "lessons", "list", str(content), "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert listed["tracks"][0]["lessons"][0]["title"] == "En prøve på alle blokke"
    assert listed["kept_out"] == []


def test_publish_adds_ids_once(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lessons", "publish", str(content)]) == 0
    text = (content / "published-ids.txt").read_text(encoding="utf-8")
    assert "sample-01 so1 sort\n" in text
    assert text.count("sample-01 q1 choice") == 1
    assert main(["lessons", "publish", str(content)]) == 0
    assert "0 ids added" in capsys.readouterr().out
    assert (content / "published-ids.txt").read_text(encoding="utf-8") == text
