"""The frequent words are counted, not listed by hand, and what is committed is what the tool writes."""

from pathlib import Path

import pytest
from tooling import frequent_words

from advocacy_trainer.prose.common_words import frequent_words as committed
from advocacy_trainer.prose.spelling import checker

KNOWN = {"en": {"the", "rota", "tea", "is", "won't"}, "da": set[str]()}


def test_the_most_used_come_first_and_everyday_words_last() -> None:
    words = frequent_words.ranked(
        ["The rota is the rota. The ROTA xx", "won’t"], ["tea", "is"], KNOWN["en"].__contains__
    )
    assert words == ["rota", "is", "the", "won't", "tea"]


@pytest.mark.parametrize("lang", ["da", "en"])
def test_front_matter_and_names_of_blocks_are_no_prose(lang: str) -> None:
    prose = "".join(frequent_words.texts(lang))
    assert len(prose) > 100_000
    assert "objectives:" not in prose
    assert ":::" not in prose


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_committed_list_has_next_to_all_the_tool_writes(lang: str, tmp_path: Path) -> None:
    if not checker(lang).available:
        pytest.skip("the word files are not baked")
    assert frequent_words.write(lang, tmp_path) > 4_000
    fresh = (tmp_path / f"frequent-{lang}.txt").read_text(encoding="utf-8").split()
    missing = [word for word in fresh if word not in committed(lang)]
    assert len(missing) <= 0.05 * len(fresh), missing[:40]
