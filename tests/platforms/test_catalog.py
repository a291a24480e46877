"""The platforms' values, and what an organisation's pack may change."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from advocacy_trainer.errors import ContentError, UsageError
from advocacy_trainer.platforms.catalog import RULES, ids, platform, platforms
from advocacy_trainer.platforms.measuring import measure
from advocacy_trainer.platforms.model import Fact, Platform
from advocacy_trainer.platforms.reader import read_table

NEVER_CHANGING = (
    "linkedin linkedin-comment linkedin-headline linkedin-about x facebook instagram threads bluesky"
    " mastodon chat teams slack email email-subject signature forum"
)


def fact(value: object) -> dict[str, Any]:
    return {"value": value, "source": "HR", "checked": dt.date(2026, 11, 1), "confidence": "high"}


def facts(of: Platform) -> list[Fact[Any]]:
    values = [*of, *(of.images or ())]
    return [value for value in values if isinstance(value, Fact)]


def test_the_ids_are_the_ones_that_never_change() -> None:
    assert set(ids()) == set(NEVER_CHANGING.split())
    assert {path.stem for path in RULES.glob("*.toml")} == set(ids())


@pytest.mark.parametrize("name", ids())
def test_every_value_has_a_source_a_day_and_a_confidence(name: str) -> None:
    known = platform(name)
    assert known.id == name
    assert known.title("da")
    assert known.title("en")
    assert len(facts(known)) >= 11
    for value in facts(known):
        assert value.source
        assert value.checked >= dt.date(2026, 11, 1)


UNFOUND = ("judgement", "no published rule found")


@pytest.mark.parametrize("name", ids())
def test_a_value_nobody_published_is_shown_as_about(name: str) -> None:
    for value in facts(platform(name)):
        if value.source in UNFOUND:
            assert value.confidence == "low", value
        else:
            assert value.source.startswith("https://"), value


def test_the_values_that_have_changed_are_today_s() -> None:
    pictures = {name: platform(name).images for name in ("threads", "instagram", "bluesky", "linkedin")}
    assert {name: images and images.number.value for name, images in pictures.items()} == {
        "threads": 20, "instagram": 20, "bluesky": 10, "linkedin": 20,
    }  # fmt: skip
    for name in ("threads", "linkedin"):
        images = pictures[name]
        assert images is not None
        assert images.alt_text.value == 1000
    assert platform("bluesky").fold_desktop.value.lines == platform("bluesky").fold_phone.value.lines == 25
    for name in ("facebook", "instagram", "threads", "linkedin"):
        known = platform(name).images
        assert known is not None
        assert known.formats.confidence == "medium", name
    assert platform("slack").limit.confidence == platform("teams").limit.confidence == "medium"
    assert "Viva" not in platform("teams").title("da") + platform("teams").title("en")


def test_posts_know_their_pictures_profile_and_fold() -> None:
    for name in ("linkedin", "x", "facebook", "instagram", "threads", "bluesky", "mastodon"):
        known = platform(name)
        assert known.images is not None
        assert known.images.ratios.value
        assert known.profile_picture is not None
    assert platform("linkedin").fold_desktop.value.lines == 3
    assert platform("linkedin").fold_desktop.about


def test_a_platform_that_does_not_exist_is_named() -> None:
    with pytest.raises(UsageError, match="myspace"):
        platform("myspace")


def test_a_pack_changes_one_value_and_leaves_the_rest() -> None:
    changed = platforms([{"id": "mastodon", "limit": fact(1000), "images": {"number": fact(1)}}])["mastodon"]
    assert changed.limit.value == 1000
    assert changed.limit.source == "HR"
    assert changed.unit.value == "graphemes"
    assert changed.images is not None
    assert (changed.images.number.value, changed.images.alt_text.value) == (1, 1500)
    assert platform("mastodon").limit.value == 500


def test_a_pack_adds_a_platform() -> None:
    own = {**read_table(RULES / "chat.toml"), "id": "intranet", "name": {"da": "Intranet", "en": "Intranet"}}
    found = platforms([{**own, "limit": fact(1500)}])
    assert list(found)[-1] == "intranet"
    assert not measure("a" * 1501, found["intranet"]).valid


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"id": "x", "limit": {"value": 280}}, "limit.source"),
        ({"id": "x", "limit": fact(-1)}, "limit"),
        ({"id": "x", "limit": fact(True)}, "limit"),
        ({"id": "x", "limit": fact("many")}, "limit"),
        ({"id": "x", "limit": {**fact(1), "confidence": "sure"}}, "limit.confidence"),
        ({"id": "x", "limit": {**fact(1), "checked": "yesterday"}}, "limit.checked"),
        ({"id": "x", "unit": fact("inches")}, "unit"),
        ({"id": "x", "links": fact("x")}, "links"),
        ({"id": "x", "fold_phone": fact({"lines": 3})}, "fold_phone"),
        ({"id": "x", "images": {"ratios": fact([[1]])}}, "ratios"),
        ({"id": "x", "images": "none"}, "images"),
        ({"id": "x", "name": {"da": "X"}, "kind": 3}, "kind"),
        ({"id": "x", "format": 2}, "format"),
        ({"id": "intranet"}, "format"),
        ({"id": "../x", "format": 1}, "id"),
        ({}, "format"),
    ],
)
def test_what_does_not_fit_is_named(change: dict[str, Any], named: str) -> None:
    with pytest.raises(ContentError, match=f"“{named}”"):
        platforms([change])


def test_a_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text("limit = ", encoding="utf-8")
    with pytest.raises(ContentError, match=r"own\.toml"):
        read_table(tmp_path / "own.toml")


def test_what_is_cut_says_so_in_the_platforms_own_words_in_both_languages() -> None:
    for one in platforms().values():
        cut = max(one.fold_desktop.value.lines, one.fold_phone.value.lines)
        assert bool(cut) == (one.fold_words is not None), one.id
        if cut:
            assert all(one.cut_words(language) for language in ("da", "en")), one.id
            assert set(one.fold_words.value) == {"da", "en"}  # type: ignore[union-attr]  # asserted above
