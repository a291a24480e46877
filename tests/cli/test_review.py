"""The command ``review``, run as a program."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from advocacy_trainer.coach.reader import rule_ids
from advocacy_trainer.course.plan_of_course import read_course
from advocacy_trainer.resources import lessons_dir


def command(*arguments: str, fed: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-m", "advocacy_trainer", "review", *arguments],
        input=fed,
        capture_output=True,
        timeout=60,
    )


def answers(done: "subprocess.CompletedProcess[bytes]") -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.decode().split("\n") if line]


def rules(answer: dict[str, Any]) -> list[str]:
    return [remark["rule"] for remark in answer["remarks"]]


def test_a_text_is_told_in_words_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "udkast.txt"
    file.write_text("Jeg fejede gulvet.\nVi ses ihvertfald i morgen.\n", encoding="utf-8")
    done = command(str(file), "--lang", "da", "--say", "da")
    assert done.returncode == 0
    assert "line 2" in done.stdout.decode()
    assert "ihvertfald" in done.stdout.decode()


def test_places_count_code_points() -> None:
    text = "👨‍👩‍👧 Hej\r\nDu er en IDIOT, og det ved du"
    done = command("--lang", "da", "--json", fed=text.encode())
    (heated,) = (one for one in json.loads(done.stdout)["remarks"] if one["rule"] == "heated")
    assert text[heated["start"] : heated["end"]] == "IDIOT"


@pytest.mark.parametrize(
    "arguments",
    [
        ("--platform", "myspace"),
        ("--sector", "circus"),
        ("--work", "circus"),
        ("--public", "maybe"),
        ("--region", "fr"),
        ("--say", "fr"),
        ("--explain", "no-such"),
        ("--explain", ""),
        ("no-such-file",),
        ("--source", "no-such-file"),
        ("--pack", "no-such-folder"),
    ],
)
def test_misuse_is_told_in_a_sentence(arguments: tuple[str, ...]) -> None:
    done = command(*arguments)
    assert done.returncode == 2
    assert not done.stdout
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("fed", [b"", b"   \r\n\r\n ", bytes(range(128)) * 40, "🙂".encode() * 3])
def test_odd_texts_get_an_answer(fed: bytes) -> None:
    done = command("--json", fed=fed)
    assert done.returncode == 0
    assert isinstance(json.loads(done.stdout)["remarks"], list)


@pytest.mark.parametrize(
    ("fed", "named"),
    [
        ("Jeg spiste grød i går.".encode("cp1252"), b"Windows-1252"),
        ("Jeg spiste grød i går.".encode("utf-16-le"), b"UTF-16LE"),
        (bytes(range(256)) * 40, b"not text in UTF-8"),
    ],
)
@pytest.mark.parametrize("how", ["--json", "--jsonl"])
def test_bytes_that_are_no_text_are_refused_by_name(fed: bytes, named: bytes, how: str) -> None:
    done = command(how, fed=fed)
    assert done.returncode == 1
    assert not done.stdout
    assert named in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_each_encoding_that_is_read_gives_the_same_review(encoding: str) -> None:
    text = "Jeg er så stolt over vores synergier. Ring til mig på 010190-1234, min ven."
    plain, other = (command("--json", fed=text.encode(one)) for one in ("utf-8", encoding))
    assert json.loads(plain.stdout)["remarks"]
    assert other.stdout == plain.stdout


def test_a_long_text_says_that_it_was_cut() -> None:
    done = command(fed="Jeg går en tur i dag. ".encode() * 50_000)
    assert done.returncode == 0
    assert b"Only the first 20,000 characters were read." in done.stdout


def test_labelled_drafts_go_on_after_a_bad_one() -> None:
    bad = [
        b"not json",
        b"[1]",
        b'{"id": 1e999, "text": "Hej"}',
        b'{"id": 1, "text": null}',
        b'{"id": 1, "text": "Hej", "lang": "xx"}',
        b'{"id": 1, "text": "Hej", "lang": 5}',
        b'{"id": 1, "text": "Hej", "platform": "myspace"}',
        b'{"id": 1, "text": "Hej", "context": "x"}',
        b'{"id": 1, "text": "Hej", "context": {"employer": 5}}',
        b'{"id": 1, "text": "Hej", "context": {"source": ["x"]}}',
        b'{"id": 1, "text": "Hej", "context": {"product": "no"}}',
        b'{"id": 1, "text": "Hej", "context": {"sector": "circus"}}',
        b'{"id": 1, "text": "Hej", "context": {"work": "circus"}}',
        b'{"id": 1, "text": "Hej", "context": {"public": true}}',
        b'{"id": 1, "text": "Hej", "context": {"region": "fr"}}',
        b'{"id": 1, "text": "Hej", "context": {"pictures": [{"x": 1}]}}',
        b'{"id": 1, "text": "Hej", "context": {"pictures": 5}}',
        b"[" * 100_000,
    ]
    good = ["første", "sidste"]
    fed = b"\n".join(
        [
            json.dumps({"id": good[0], "text": "Hej du\u2028der"}, ensure_ascii=False).encode(),
            b"",
            *bad,
            json.dumps({"id": good[1], "text": "\ud800 Du er en idiot", "context": None}).encode(),
        ]
    )
    done = command("--jsonl", fed=fed)
    assert done.returncode == 1
    assert not done.stderr
    told = answers(done)
    assert [one["id"] for one in told if "remarks" in one] == good
    assert rules(told[-1]) == ["heated"]
    wrong = [one for one in told if "error" in one]
    assert [one["line"] for one in wrong] == list(range(3, 3 + len(bad)))
    assert all(one["error"] for one in wrong)


def test_the_work_changes_the_level() -> None:
    draft = {"id": 1, "lang": "da", "text": "Fru Holm er patient hos os igen."}
    contexts: list[dict[str, str]] = [
        {"work": "service"},
        {"work": "care"},
        {},
        {"sector": "care"},
        {"sector": "health"},
        {"sector": "care", "work": "office"},
    ]
    fed = [json.dumps({**draft, "context": context}) for context in contexts]
    told = answers(command("--jsonl", fed="\n".join(fed).encode()))
    assert [one["remarks"][0]["level"] for one in told] == ["hint", "stop", "stop", "stop", "stop", "hint"]


@pytest.mark.parametrize(
    ("arguments", "remarked"),
    [
        (("--lang", "en"), False),
        (("--lang", "en", "--region", "us"), False),
        (("--lang", "en", "--region", "dk"), True),
        (("--lang", "da"), True),
        (("--lang", "da", "--region", "uk"), False),
    ],
)
def test_the_label_follows_the_country(arguments: tuple[str, ...], remarked: bool) -> None:
    done = command(*arguments, "--product", "--asked", "--json", fed=b"Ad: I bake it myself, and it is fine.")
    assert ("ad-label" in rules(json.loads(done.stdout))) == remarked


def test_the_workplaces_pack_can_be_tried_out(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "broken.toml").write_text("id = ", encoding="utf-8")
    (tmp_path / "words.toml").write_text(
        'known = "ihvertfald"\n[da]\nuse = """\nbrugere => gæster\n"""\n', encoding="utf-8"
    )
    (tmp_path / "off.toml").write_text('off = ["jargon"]\n', encoding="utf-8")
    text = "Der kom mange brugere i dag, ihvertfald på OEE-holdet."
    plain = json.loads(command("--lang", "da", "--json", fed=text.encode()).stdout)
    done = command("--lang", "da", "--json", "--pack", str(tmp_path), "--employer", "Å", fed=text.encode())
    assert {"jargon", "spelling"} <= set(rules(plain))
    found = json.loads(done.stdout)
    assert rules(found) == ["workplace/words"]
    assert (found["remarks"][0]["signed"], found["remarks"][0]["suggestions"]) == ("Å", ["gæster"])
    assert done.stderr.decode().count("broken.toml") == 1
    (line,) = answers(
        command(
            "--jsonl", "--pack", str(tmp_path), fed=json.dumps({"id": 1, "lang": "da", "text": text}).encode()
        )
    )
    assert rules(line) == ["workplace/words"]


@pytest.mark.parametrize(
    ("say", "why", "off"), [("da", "Hvorfor", "Slå det fra"), ("en", "Why", "To be rid")]
)
def test_a_rule_is_explained_in_both_languages(say: str, why: str, off: str) -> None:
    said = command("--say", say, "--explain", "confidential").stdout.decode()
    assert why in said
    assert off in said
    assert ("Tavshedspligt" in said) == (say == "da")
    whom = read_course(lessons_dir()).fallbacks[say]["contact"]
    assert whom in " ".join(said.split())
    praise = command("--say", say, "--explain", "own-moment").stdout.decode()
    assert len(praise.splitlines()) > 3


def test_a_workplaces_own_rule_is_explained_and_signed(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "guests.toml").write_text(
        'id = "guests"\n[da]\ntitle = "Vi siger gæster"\nwhy = "Det er de."\npatterns = "(brugerne)"\n',
        encoding="utf-8",
    )
    pack = ("--pack", str(tmp_path), "--employer", "Byens Apotek")
    said = command(*pack, "--explain", "workplace/guests").stdout.decode()
    assert "Rests on     Byens Apotek" in said
    done = command(*pack, "--lang", "da", fed=b"Brugerne kom tidligt.")
    assert "[workplace/guests]" in done.stdout.decode()


@pytest.mark.parametrize(("say", "whom"), [("da", "din leder"), ("en", "your manager")])
def test_a_rule_is_explained_without_a_course(
    say: str, whom: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from advocacy_trainer.cli import review_explain
    from advocacy_trainer.cli.review_drafts import DraftAuthor
    from advocacy_trainer.coach.rulebook import full_book

    monkeypatch.setattr(review_explain, "lessons_dir", lambda: tmp_path)
    book = full_book()
    (asking, *_) = [rule.id for rule in book.rules if "{contact}" in rule.texts[say].said("how")]
    review_explain.print_explained(asking, say, book, DraftAuthor("", "", None), as_json=False)
    assert whom in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("say", ["da", "en"])
def test_every_rule_is_explained_whole_and_with_the_sources_of_its_file(
    say: str, capsys: pytest.CaptureFixture[str]
) -> None:
    from advocacy_trainer.cli.review_drafts import DraftAuthor
    from advocacy_trainer.cli.review_explain import print_explained
    from advocacy_trainer.coach.explain import rests_on
    from advocacy_trainer.coach.rulebook import full_book

    book = full_book()
    ids = {
        match[1]
        for path in (lessons_dir() / say).rglob("[0-9][0-9]-*.md")
        if (match := re.search(r"^id: (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE))
    }
    for rule in book.rules:
        print_explained(rule.id, say, book, DraftAuthor("", "", None), as_json=False)
        said = " ".join(capsys.readouterr().out.split())
        words = rule.texts[say]
        parts = (words.example.before, words.example.after, words.example.doubt, rests_on(rule, say))
        for part in (*parts, rule.lesson):
            assert " ".join(part.split()) in said, (rule.id, part)
        for title in words.titles.values():
            assert re.sub(r"\{\w+\}", "…", title) in said, (rule.id, title)
        assert rule.lesson in ids, (rule.id, rule.lesson)


def test_an_explanation_as_data_has_everything() -> None:
    said = json.loads(command("--say", "da", "--json", "--explain", "heated").stdout)
    for key in ("title", "why", "how", "before", "after", "doubt", "evidence", "source", "lesson"):
        assert said[key]
    assert said["remarked"]
    assert said["left_alone"]


def test_what_every_rule_rests_on_is_said_in_danish_too() -> None:
    import tomllib
    from importlib.resources import files

    for identity in rule_ids():
        text = (files("advocacy_trainer.coach") / "rules" / f"{identity}.toml").read_text(encoding="utf-8")
        rule = tomllib.loads(text)
        assert bool(rule.get("source")) == bool(rule.get("source_da")), identity
        assert rule.get("source", "x") != rule.get("source_da"), identity


def test_where_there_is_no_dictionary_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from advocacy_trainer.cli.review import run
    from advocacy_trainer.options import Options
    from advocacy_trainer.prose import spelling, word_file

    file = tmp_path / "draft.txt"
    file.write_text("We met the team at the ward.\n", encoding="utf-8")
    monkeypatch.setattr(word_file, "assets_dir", lambda: tmp_path)
    spelling.checker.cache_clear()
    try:
        run([str(file), "--lang", "en"], Options())
        run([str(file), "--lang", "en", "--json"], Options())
    finally:
        spelling.checker.cache_clear()
    said = capsys.readouterr().out
    assert "There is no dictionary here" in said
    assert '"without_dictionary": true' in said


def test_a_whole_pack_is_tried_out_by_its_coach(tmp_path: Path) -> None:
    (tmp_path / "pack.toml").write_text('id = "a"', encoding="utf-8")
    (tmp_path / "coach").mkdir()
    words = '[da]\nuse = "synergiskabelse => samarbejde"\n'
    (tmp_path / "coach" / "words.toml").write_text(words, encoding="utf-8")
    done = command("--lang", "da", "--json", "--pack", str(tmp_path), fed=b"Vi laver synergiskabelse.")
    assert "workplace/words" in rules(json.loads(done.stdout))
