"""What no key of the policy may do, whatever IT writes: read by the schema, so a new key meets it."""

import itertools
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.policy.keys import LANGUAGES, keys, words
from advocacy_trainer.policy.reading import take
from advocacy_trainer.policy.schema import schema
from advocacy_trainer.setting_options import OPTIONS
from advocacy_trainer.settings import resolve
from advocacy_trainer.stores import Stores

KEYS: dict[str, dict[str, Any]] = schema()["properties"]["locked"]["properties"]
# Weighed one by one: what the key can do at most to what a person writes. A new key is weighed here.
WEIGHED = {
    "Language": "how the app looks",
    "SharedComputer": "less is kept",
    "Work": "how the app looks",
    "Public": "how the app looks",
    "Region": "how the app looks",
    "Xapi": "less leaves",
    "RetentionMonths": "less is kept",
    "Pack": "what the workplace says",
    "Signers": "what the workplace says",
    "UnsignedPacks": "what the workplace says",
    "Journal": "less is written",
    "Recall": "less is asked",
    "TrainerMode": "less is gathered",
}
SHOWS_SOMETHING = re.compile(
    r"server|url|https?|upload|report|telemetr|send|mail|statisti|collect|track|account|admin|manager|"
    r"data.?(folder|dir)|export|backup|share|log.?(to|path)|watch|monitor|who",
    re.IGNORECASE,
)


def test_every_key_is_weighed_for_what_it_can_do_to_a_person() -> None:
    assert set(KEYS) == set(WEIGHED)


def test_no_key_is_named_for_showing_or_fetching_anything() -> None:
    assert not [name for name in KEYS if SHOWS_SOMETHING.search(name) and name != "SharedComputer"]


def test_the_only_text_a_key_takes_is_the_pack_and_its_signers() -> None:
    free = {name for name, one in KEYS.items() if one.get("type") in ("string", "array", "object")}
    assert free == {"Pack", "Signers"}


def _settable(name: str) -> list[Any]:
    one = KEYS[name]
    if "enum" in one:
        return list(one["enum"])
    if one["type"] == "boolean":
        return [True, False]
    return [one["minimum"], 1, 7, one["maximum"]] if one["type"] == "integer" else []


_POLICIES = st.fixed_dictionaries(
    {}, optional={name: st.sampled_from(_settable(name)) for name in KEYS if _settable(name)}
)


@given(_POLICIES, st.booleans(), st.booleans(), st.sampled_from([0, 1, 6, 12, 120]))
def test_no_policy_keeps_or_shows_more_than_the_person_chose(
    raw: dict[str, Any], keep_nothing: bool, xapi: bool, months: int
) -> None:
    chosen = {
        "keep_nothing": keep_nothing,
        "xapi": xapi,
        "keep_months": months,
        "name": "Åse",
        "contact": "Bo",
    }
    policy = take(raw, {}, "here")
    assert not policy.problems
    settings = resolve(policy.values("locked"), {}, chosen)
    assert settings.flag("keep_nothing") >= keep_nothing
    assert settings.flag("xapi") <= xapi
    most = raw.get("RetentionMonths") or 10_000
    assert (settings.number("keep_months") or 10_000) == min(months or 10_000, most)
    assert settings.text("name") == "Åse"
    assert settings.text("contact") == "Bo"


@pytest.mark.parametrize("broken", [False, True])
def test_under_the_strictest_policy_she_copies_and_erases_what_is_hers(tmp_path: Path, broken: bool) -> None:
    strictest = {"SharedComputer": 1, "Xapi": 0, "RetentionMonths": 1, "Journal": 0, "TrainerMode": 0}
    if broken:
        strictest = dict.fromkeys(strictest, 99)
    settings = resolve(take(strictest, {}, "here").values("locked"), {}, {})
    stores = Stores(tmp_path)
    stores.journal.write("a word of mine")
    stores.close()
    from advocacy_trainer.exports.kinds import EXPORTS
    from advocacy_trainer.progress.erasing import erase_everything

    again = Stores(tmp_path)
    assert [entry.text for entry in again.journal.all()] == ["a word of mine"]
    withheld = {
        name for name, kind in EXPORTS.items() if kind.permission and not settings.flag(kind.permission)
    }
    assert withheld == {"xapi"}  # all that holds her own words is hers to take
    again.close()
    erase_everything(tmp_path)
    assert not list(tmp_path.rglob("*.json"))


def test_the_rooms_that_copy_and_erase_ask_no_policy() -> None:
    root = Path(__file__).parents[2] / "advocacy_trainer"
    erasing = ["progress/erasing.py", "exports/kinds.py", "progress/backup.py", "cli/data.py"]
    for name in erasing:
        text = (root / name).read_text(encoding="utf-8")
        assert "policy" not in text.replace("policy_", ""), name
        assert ".locked" not in text, name


def test_every_key_has_its_words_in_both_languages_and_no_words_are_left_over() -> None:
    from advocacy_trainer.policy.keys import all_words

    assert set(all_words()) == set(KEYS)
    for key, lang in itertools.product(keys().values(), LANGUAGES):
        said = words(key.name, lang)
        assert said.title, key.name
        assert said.about.endswith("."), key.name
        named = set(said.values)
        one = KEYS[key.name]
        wanted = set(one.get("enum", ())) or ({"true", "false"} if one.get("type") == "boolean" else set())
        assert named == wanted, (key.name, lang)


def test_what_guards_a_person_says_what_holds_when_broken() -> None:
    for key in keys().values():
        if key.managed.privacy and not key.option.caps:
            assert key.managed.if_broken is not None, key.name
        elif not key.managed.privacy:
            assert key.managed.if_broken is None, key.name


def test_what_is_a_persons_own_has_no_key() -> None:
    own = ("name", "theme", "text_scale", "motion", "welcomed", "path", "contact", "employer")
    assert not [name for name in own if OPTIONS[name].managed is not None]
