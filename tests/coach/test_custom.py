"""The workplace's own advice."""

import re
from pathlib import Path

import pytest

from advocacy_trainer.coach.custom import read_custom
from advocacy_trainer.coach.engine import review
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.rulebook import full_book

RULE = """
id = "guests"
level = "stop"
speaks = "always"
lesson = "core-11"
[da]
title = "Vi siger gæster"
patterns = '''
(klienterne|brugerne)
'''
"""


def pack(tmp_path, **files):
    for name, text in files.items():
        path = tmp_path / name.replace("__", "/")
        path = path.with_suffix(".toml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return read_custom(tmp_path, "Byens Apotek")


def test_a_rule_of_the_workplace_is_signed_and_at_most_a_hint(tmp_path):
    custom = pack(tmp_path, rules__guests=RULE)
    assert not custom.problems
    found = review("Brugerne kom tidligt i dag.", ReviewContext(lang="da"), full_book(custom.rules)).remarks
    signed = [remark for remark in found if remark.signed]
    assert [(one.rule, one.level, one.speaks, one.signed) for one in signed] == [
        ("workplace/guests", "hint", "asked", "Byens Apotek")
    ]


def test_broken_files_are_named_and_left_out(tmp_path):
    custom = pack(
        tmp_path,
        rules__a=RULE,
        rules__b="id = ",
        rules__c=RULE.replace("(klienterne|brugerne)", "(klienterne"),
        rules__d=RULE.replace('lesson = "core-11"', 'check = "counts.too_long"'),
    )
    assert len(custom.rules) == 1
    said = [str(problem) for problem in custom.problems]
    assert [name in text for name, text in zip(("b.toml", "c.toml", "d.toml"), said, strict=True)] == [
        True
    ] * 3


def test_rules_that_hit_lawful_criticism_are_refused(tmp_path):
    custom = pack(
        tmp_path, rules__silence=RULE.replace("(klienterne|brugerne)", "(ledelsen|forkert|mangler)")
    )
    assert not custom.rules
    assert "lawful criticism" in str(custom.problems[0])


def test_a_runaway_pattern_is_stopped_and_named(tmp_path):
    custom = pack(tmp_path, rules__slow=RULE.replace("(klienterne|brugerne)", "(na|nana)+[bc]"))
    assert custom.rules  # harmless on ordinary posts; it runs away on this one
    found = review("na" * 150 + "x b slut.", ReviewContext(lang="da"), full_book(custom.rules))
    assert found.silenced == ("workplace/guests",)
    assert not [one for one in found.remarks if one.signed]


def test_words_and_switches(tmp_path):
    custom = pack(
        tmp_path,
        words='known = "apodek"\n[da]\nuse = """\nkunder => gæster\n"""\n',
        off='off = ["jargon"]\n',
    )
    assert custom.off == {"jargon"}
    assert custom.known_words == {"apodek"}
    found = review(
        "Vi fik mange kunder i dag.", ReviewContext(lang="da"), full_book(custom.rules, custom.off)
    )
    assert [one.suggestions for one in found.remarks if one.signed] == [("gæster",)]


def test_what_guards_people_stays_on(tmp_path):
    custom = pack(tmp_path, off='off = ["personal-id"]\n')
    assert custom.off == frozenset()
    assert "cannot be switched off" in str(custom.problems[0])


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('id = "guests"', "", "needs an id"),
        ('id = "guests"', 'id = "To ord"', "needs an id"),
        ('level = "stop"', 'level = "shout"', "must be one of"),
        ("[da]", "[de]", "[da] or an [en] table"),
        ('title = "Vi siger gæster"', "", "[da] has no title"),
        ('title = "Vi siger gæster"', "title = 5", "[da] title must be text"),
        ("(klienterne|brugerne)", "", "[da] has no patterns"),
        ("(klienterne|brugerne)", "(klienterne", "missing )"),
        ("[da]", '[da]\nexample = "x"', "example must have texts for who"),
        ("[da]", "[da]\nlists = { a = 5 }", "lists cannot stand"),
        ("[da]", "[da]\nmust_match = [5]", "must_match must list texts"),
        ("[da]", '[da]\nmust_match = ["Gæsterne kom."]', "says nothing of its own sample"),
        ("[da]", '[da]\nmust_not_match = ["Brugerne kom."]', "speaks of its own sample"),
        ("[da]", '[da]\nnonsense = "x"', "unknown key nonsense"),
        ('lesson = "core-11"', 'kind = "count"', "“exists” or “substitute”"),
        ('lesson = "core-11"', 'scope = "planet"', "scope must be one of"),
        ("(klienterne|brugerne)", "x" * 70_000, "larger than 64 KB"),
    ],
)
def test_what_is_wrong_is_said_in_plain_words(tmp_path, old, new, said):
    assert old in RULE
    custom = pack(tmp_path, rules__a=RULE.replace(old, new))
    assert not custom.rules
    (problem,) = custom.problems
    assert "a.toml" in str(problem)
    assert said in str(problem)
    for name in ("object", "NoneType", "__new__", "Traceback"):
        assert name not in str(problem)


def test_a_file_from_notepad_is_read_and_a_second_of_its_id_is_named(tmp_path):
    custom = pack(tmp_path, rules__a="\ufeff" + RULE.replace("\n", "\r\n"), rules__b=RULE)
    assert [rule.id for rule in custom.rules] == ["workplace/guests"]
    assert "the id guests is taken" in str(custom.problems[0])


def test_odd_word_and_switch_files_are_named(tmp_path):
    for words, off in (
        ("known = 5", "off = 5"),
        ("da = 5", 'off = ["nope"]'),
        ('[da]\nuse = "a b"', "off = ["),
        ("known = [", 'off = ["people-consent"]'),
    ):
        custom = pack(tmp_path, words=words, off=off)
        assert not custom.rules
        assert not custom.off
        assert not custom.known_words
        assert [name in str(one) for name, one in zip(("words", "off"), custom.problems, strict=True)] == [
            True,
            True,
        ]


def test_the_examples_for_hr_work(tmp_path):
    readme = (Path(__file__).parents[2] / "packaging" / "README.md").read_text(encoding="utf-8")
    files = {}
    for line in readme.splitlines():
        name, _, example = line.partition("|")[2].partition("|")
        if example and name.strip().endswith(".toml`"):
            parts = re.findall(r"`([^`]+)`", example.rpartition("|")[0].rpartition("|")[2])
            stem = name.strip().strip("`").replace("/*", "__own").removesuffix(".toml").replace(".", "_")
            files[stem] = "\n".join(parts)
    assert set(files) == {"rules__own", "words", "off"}
    custom = pack(tmp_path, **files)
    assert not custom.problems
    assert len(custom.rules) == 2
    assert custom.off
    assert custom.known_words
