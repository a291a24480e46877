"""Texts that are made to take long."""

import pytest

from advocacy_trainer.platforms.catalog import ids, platform
from advocacy_trainer.platforms.measuring import measure

LENGTH = 100_000
TEXTS = {
    "marks": "e" + "\u0301" * 10_000,
    "dots": "." * LENGTH,
    "labels": "a." * (LENGTH // 2),
    "domains": "a.com-" * (LENGTH // 6),
    "broken domains": "a.com.-." * (LENGTH // 8),
    "underscores": "日_" * (LENGTH // 2) + ".com",
    "one label": "日" * LENGTH + ".com",
    "dashes": "a-" * (LENGTH // 2) + ".com",
    "brackets": "https://a.com/" + "(" * LENGTH,
    "pairs": "https://a.com/" + "(a" * (LENGTH // 2),
    "closed pairs": "https://a.com/" + "(a)." * (LENGTH // 4),
    "query": "https://a.com/?" + "!" * LENGTH,
    "schemes": "http://" * (LENGTH // 7),
    "at": "@" * LENGTH,
    "names": "@a" * (LENGTH // 2),
    "name parts": "@" + "a-." * (LENGTH // 3),
    "tags": "#" * LENGTH,
    "digits tag": "#" + "1" * LENGTH,
    "separator tag": " #1" + "·" * LENGTH,
    "emoji": "👍" * LENGTH,
    "zwj": "👍\u200d" * (LENGTH // 2),
    "flags": "🇩" * LENGTH,
    "conjuncts": "क्" * (LENGTH // 2),
    "jamo": "\u1100" * LENGTH,
    "tag letters": "🏴" + "\U000e0067" * LENGTH,
    "bidi": "\u202e" * LENGTH,
    "zero width": "\u200b" * LENGTH,
    "nul": "\0" * LENGTH,
    "surrogates": "\ud800" * LENGTH,
    "decomposed": "e\u0301" * (LENGTH // 2),
    "idn": "https://" + "é" * 60 + ".é" * 1000 + ".com/",
    "arabic": "مرحبا " * (LENGTH // 6),
}


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.timeout(60)  # that it ends; how soon, the bench says
def test_a_text_made_to_be_slow_is_counted_to_its_end(name: str) -> None:
    for identity in ids():
        found = measure(TEXTS[name], platform(identity))
        assert 0 < found.length <= 4 * len(TEXTS[name]), identity
