"""In a lesson of format 1 too, the law of one's country is shown."""

import pytest

from advocacy_trainer.course.reader import read_text
from advocacy_trainer.course.variants import LearnerProfile, tailored

LESSON = """---
id: core-90
title: En
minutes: 3
teaching: 1
exercises: 1
objectives: o1 Kunne noget
seeds: 1
checked: 2026-11-29
---

## Loven {#law}

::: law {checked=2026-11-01 source="a"}
Alle steder.
:::

::: law {region=uk checked=2026-11-01 source="b"}
Britisk.
:::

::: law {region=us checked=2026-11-01 source="c"}
Amerikansk.
:::
"""


@pytest.mark.parametrize(
    ("region", "law"),
    [
        ("dk", ["Alle steder."]),
        ("uk", ["Alle steder.", "Britisk."]),
        ("us", ["Alle steder.", "Amerikansk."]),
    ],
)
def test_the_law_of_ones_country_is_shown(region: str, law: list[str]) -> None:
    lesson = read_text(LESSON, "01-en.md").lesson
    assert lesson is not None
    shown = tailored(lesson, LearnerProfile(region=region)).blocks
    assert [block.body.text.strip() for block in shown] == law
