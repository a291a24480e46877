"""What frames of word classes find, and the lawful neighbours they leave alone, one line each."""

from pathlib import Path

import pytest

from advocacy_trainer.coach.engine import Rulebook, review
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.reader import built_in

LINES = (Path(__file__).parent / "framed_probes.txt").read_text(encoding="utf-8").splitlines()
RULES = [line[2:] for line in LINES if line.startswith("#")]


def lines_of(rule: str) -> list[str]:
    first = LINES.index(f"# {rule}") + 1
    last = next((at for at in range(first, len(LINES)) if LINES[at].startswith("#")), len(LINES))
    return LINES[first:last]


@pytest.mark.parametrize("rule", RULES)
def test_each_line_is_answered(rule: str) -> None:
    book = Rulebook(built_in("rules", [rule]))
    wrong = []
    for line in lines_of(rule):
        employer, _, text = line[4:].rpartition("|")  # "+da Bakkens Blomster|Besøg Bakkens Blomster."
        context = ReviewContext(lang=line[1:3], employer=employer or None)
        if bool(review(text, context, book).remarks) != (line[0] == "+"):
            wrong.append(line)
    assert not wrong


@pytest.mark.parametrize("rule", RULES)
def test_both_languages_have_lines_of_both_kinds(rule: str) -> None:
    kinds = [line[:3] for line in lines_of(rule)]
    assert all(kinds.count(sign + lang) >= 4 for sign in "+-" for lang in ("da", "en"))
