"""The text coach: rules and praise as data, and one pure function that reads a draft.

A rule is one file in ``rules/``, found by being there: what it says and looks
for in each language, with texts it must and must not remark on, which the tests
read. ``kind = "code"`` calls a function of ``checks/`` for what no pattern can say.
"""
