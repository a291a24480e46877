"""Say how right the coach is on labelled drafts: ``python tests/bench/coach_quality.py [FILE ...]``.

Without files: the open set beside the repository (../shared/data/coach) where
it is there, our own drafts, and apart from them those written last and never
looked at while tuning. Definitions: ../shared/data/coach/README.md.
"""

import json
import statistics
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))  # run as a script, Python knows only this folder

from advocacy_trainer.cli.review_drafts import context_of  # noqa: E402
from advocacy_trainer.coach.engine import Rulebook, review  # noqa: E402
from advocacy_trainer.coach.rulebook import full_book  # noqa: E402

OPEN = ROOT / "../shared/data/coach/open.jsonl"
OPEN_2 = ROOT / "../shared/data/coach/open2.jsonl"
OWN = ROOT / "tests/coach/drafts.jsonl"
HELD = ROOT / "tests/coach/drafts_written_last.jsonl"
PROBES = ROOT / "tests/coach/first_sight"
_STRICT = """
corporate-voice no-person sales-talk long-sentences wall-of-text ad-label employer-disclosure personal-id
contact-data confidential heated shouting styled-letters hashtag-many emoji-many copied too-long
"""
_LOOSE = "jargon weak-opening no-invitation hashtag-case bare-link hard-to-read"
STRICT, LOOSE = _STRICT.split(), _LOOSE.split()


class Score(NamedTuple):
    """How often a group of rules was right, was wrong, and was silent where it should have spoken."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missed)


class Result(NamedTuple):
    """The scores per rule, and what good posts got."""

    rules: dict[str, Score]
    good: int
    good_with_strict: int
    remarks_on_good: float

    def total(self, rules: Iterable[str]) -> Score:
        found = [self.rules[rule] for rule in rules if rule in self.rules]
        return Score(
            sum(one.right for one in found), sum(one.wrong for one in found), sum(one.missed for one in found)
        )


def is_strict(rule: str, lang: str) -> bool:
    return rule in STRICT or (rule == "hard-to-read" and lang == "da")


def judge(drafts: list[dict[str, Any]], book: Rulebook | None = None) -> Result:
    """Compare what fires with the labels."""
    book = book or full_book()
    right, wrong, missed = Counter[str](), Counter[str](), Counter[str]()
    good = good_with_strict = 0
    counts = []
    for draft in drafts:
        found = review(draft["text"], context_of(draft, "en"), book)
        fired = {remark.rule for remark in found.remarks}
        expected, absent = set(draft["expect"]), set(draft["absent"])
        right.update(fired & expected)
        missed.update(expected - fired)
        wrong.update(
            rule
            for rule in fired - expected
            if is_strict(rule, draft["lang"]) or (rule in LOOSE and rule in absent)
        )
        if not expected:
            good += 1
            good_with_strict += any(is_strict(rule, draft["lang"]) for rule in fired)
            counts.append(len(found.remarks))
    rules = {rule: Score(right[rule], wrong[rule], missed[rule]) for rule in [*STRICT, *LOOSE]}
    return Result(rules, good, good_with_strict, statistics.median(counts) if counts else 0)


def load(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def report(name: str, result: Result) -> None:
    print(f"\n{name}")
    for rule, score in result.rules.items():
        if sum(score):
            print(f"  {rule:<20} precision {score.precision:.2f}  recall {score.recall:.2f}  {tuple(score)}")
    for said, rules in (("strict", STRICT), ("the others", LOOSE)):
        total = result.total(rules)
        shares = f"precision {total.precision:.3f} recall {total.recall:.3f}"
        print(f"  {said + ', together':<20} {shares} {tuple(total)}")
    print(f"  good posts with a strict remark: {result.good_with_strict} of {result.good};", end=" ")
    print(f"median of remarks on good posts: {result.remarks_on_good:g}")


def report_probes(path: Path) -> None:
    """Print, by batch and rule, what was found of the probes at first sight and what is now."""
    then, now = Counter[tuple[object, ...]](), Counter[tuple[object, ...]]()
    book = full_book()
    for probe in [probe for file in sorted(path.glob("*.jsonl")) for probe in load(file)]:
        found = review(probe["text"], context_of(probe, probe["lang"]), book)
        fired = probe["rule"] in {one.rule for one in (*found.remarks, *found.praise)}
        first = probe["fires"] == probe["right_at_first"]
        for rule in (probe["rule"], "all"):
            then[probe["batch"], rule, probe["fires"], first] += 1
            now[probe["batch"], rule, probe["fires"], fired] += 1
    print(f"\n{path.name}: probes that must fire and did, others that did, at first sight and now")
    for batch, rule in sorted({(batch, rule) for batch, rule, *_ in then}, key=str):
        said = []
        for count in (then, now):
            right, missed = count[batch, rule, True, True], count[batch, rule, True, False]
            wrong, spared = count[batch, rule, False, True], count[batch, rule, False, False]
            said.append(f"{right:3} of {right + missed:3}, {wrong:2} of {wrong + spared:3}")
        print(f"  batch {batch}  {rule:<20} {said[0]}    {said[1]}")


def main(names: list[str]) -> int:
    chosen = [Path(name) for name in names] or [path for path in (OPEN, OPEN_2, OWN, HELD) if path.is_file()]
    if not names and not OPEN.is_file():
        print("The open set is not here (../shared/data/coach/open.jsonl).")
    for path in chosen:
        report(path.name, judge(load(path)))
    if not names:
        report_probes(PROBES)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
