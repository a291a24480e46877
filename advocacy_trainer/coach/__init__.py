"""The text coach: rules and praise as data, and one pure function that reads a draft.

A rule is one file in ``rules/``, found by being there: what it says and looks
for in each language, with texts it must and must not remark on, which the tests
read. ``kind = "code"`` calls a function of ``checks/`` for what no pattern can say.

What is there for speed alone, and what it buys: a review of 1,300 Danish
characters with nothing cached (limit 2.5 ms), and the five quiet rules from
nothing (limit 30 ms). Measured as CPU time of one process, Python 3.11, with
that part taken out; without a line here a simpler way would do.

| part | review without it | quiet rules without it |
| --- | --- | --- |
| all of it | 1.7 ms | 24 ms |
| ``prefilter``: which patterns a sentence's words allow | 10.5 ms | 24 ms |
| ``required_literals``: letters searched for before a pattern is compiled | 38 ms | 61 ms |
| ``baked``: rules read and their literals found when the app is built | 1.7 ms | 42 ms |
| the standard library for our own patterns, ``regex`` for the workplace's | 2.0 ms | 33 ms |
| ``prose.lazy_pattern``: expressions compiled at first use | 1.7 ms | 27 ms |
| ``engine.Rulebook``'s sentences: what was found in those known (1.0 ms with them) | 1.7 ms | 24 ms |
"""
