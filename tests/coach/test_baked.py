"""Rules read from their baked form are the rules as their files give them."""

import json
from pathlib import Path

import pytest

from advocacy_trainer.coach import baked, reader
from advocacy_trainer.coach.patterns import PatternList
from advocacy_trainer.coach.rule import Rule
from advocacy_trainer.json_reading import UnfitError
from advocacy_trainer.prose.packed_value import pack, unpack

RULES = Path(reader.__file__).parent


def described(several: PatternList) -> list[tuple[str, list[list[str]]]]:
    found = zip(several.lines, several.required, strict=True)
    return [(line, [list(group) for group in required]) for line, required in found]


def flat(rule: Rule) -> list[object]:
    found: list[object] = [rule._replace(texts={})]
    for words in rule.texts.values():
        lists = [words.patterns, words.weak, words.exceptions, *words.lists.values()]
        found += [
            words.title,
            words.sets,
            words.example,
            words.must_match,
            words.must_not_match,
            *map(described, lists),
        ]
        found += [words.letters(words.searched())]
    return found


@pytest.mark.parametrize("folder", ["rules", "praise"])
def test_baked_rules_are_the_rules(folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(baked, "assets_dir", lambda: tmp_path)
    (tmp_path / "coach").mkdir()
    plain = [flat(rule) for rule in reader.built_in(folder)]
    for source in (RULES / folder).glob("*.toml"):
        baked.baked_path(folder, source).write_bytes(baked.bake(source))
        assert baked.read_baked(folder, source) is not None
    assert [flat(rule) for rule in reader.built_in(folder)] == plain


@pytest.mark.parametrize("content", ["", "{", "[]", json.dumps({"format": 0})])
def test_damaged_baked_rules_are_passed_over(
    content: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(baked, "assets_dir", lambda: tmp_path)
    (tmp_path / "coach").mkdir()
    source = RULES / "rules" / "confidential.toml"
    baked.baked_path("rules", source).write_text(content, encoding="utf-8")
    assert reader.built_in("rules", ["confidential"])[0].id == "confidential"


def test_a_damaged_language_is_read_from_the_rules_own_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(baked, "assets_dir", lambda: tmp_path)
    (tmp_path / "coach").mkdir()
    (plain,) = reader.built_in("rules", ["shouting"])
    source = RULES / "rules" / "shouting.toml"
    sizes, _, body = baked.bake(source).partition(b"\n")
    head, danish, *_ = map(int, sizes.split())
    for at in (head + 3, head + danish - 7):
        damaged = body[:at] + bytes([body[at] ^ 1]) + body[at + 1 :]
        baked.baked_path("rules", source).write_bytes(sizes + b"\n" + damaged)
        (rule,) = reader.built_in("rules", ["shouting"])
        assert set(rule.texts) == {"da", "en"}
        assert flat(rule) == flat(plain)


def test_what_is_packed_is_unpacked_or_refused() -> None:
    value = {"æ": ["ord", 1, True, None, ["x"]], "b": {"c": 2}}
    raw = pack(value)
    assert unpack(raw) == value
    for damaged in (b"", raw[:9], raw[:-1], raw + b"x", raw.replace(b"ord", b"ore"), b"p" + raw):
        with pytest.raises(UnfitError):
            unpack(damaged)
