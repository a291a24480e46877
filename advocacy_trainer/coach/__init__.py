"""The text coach: rules and praise as data, and one pure function that reads a draft.

A rule is one file in ``rules/``, found by being there: what it says and looks
for in each language, with texts it must and must not remark on, which the tests
read. ``kind = "code"`` calls a function of ``checks/`` for what no pattern can say.

What is there for speed alone, and what it buys: a review of 1,300 Danish
characters with nothing cached (limit 2.5 ms), and the five quiet rules from
nothing (limit 30 ms). Measured as CPU time of one process, Python 3.11, with
that part taken out; without a line here a simpler way would do. The machine was
busy and about half as fast as the one of the limits: the proportions count.

| part | review without it | quiet rules without it |
| --- | --- | --- |
| all of it | 2.4 ms | 48 ms |
| ``prefilter``: which patterns a sentence's words allow | 37 ms | 53 ms |
| ``required_literals``: words searched for before a pattern is compiled | 59 ms | 181 ms |
| ``baked``: rules read and their literals found when the app is built | 2.4 ms | 232 ms |
| the standard library for our own patterns, ``regex`` for the workplace's | 2.8 ms | 64 ms |
| ``prose.lazy_pattern``: expressions compiled at first use | 2.3 ms | 53 ms |
| ``engine.Rulebook``'s sentences: what was found in those known (1.7 ms with them) | 2.4 ms | 48 ms |

Measured later, the quiet rules alone, 39 ms with all of it: 48 ms without
``prose.compiled_patterns`` (expressions compiled when the app is built), 42 ms with
JSON instead of ``prose.packed_value``. Since the frames' finds are kept with a sentence,
a text whose sentences are known takes 0.38 to 0.59 of its first review, as it does at
every letter typed.
"""
