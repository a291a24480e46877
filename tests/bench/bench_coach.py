"""Review with all rules and spelling, beside proselint and Harper in one run where they are there."""

import json
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from harness import FOLDER, ROOT, Measure, in_own_process, series

from advocacy_trainer.coach.engine import review
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.rulebook import full_book
from advocacy_trainer.prose.spelling import checker

ROUNDS = 50
COLD_ROUNDS = 9
DRAFTS = ROOT / "tests/coach/drafts.jsonl"
SIZES = {1300: 2.5, 3000: 5.0}
PEER = {1300: 3.7, 3000: 7.7}  # ms, measured on the machine on which the limits above were set


def sample(lang: str, length: int) -> str:
    """Return ordinary posts, one after another, as one text of ``length`` characters."""
    posts = [json.loads(line) for line in Path(DRAFTS).read_text(encoding="utf-8").splitlines()]
    good = [post["text"] for post in posts if post["lang"] == lang and not post["expect"]]
    return "\n\n".join(good)[:length]


def timed(work: Callable[[], object], before: Callable[[], object] = lambda: None) -> list[float]:
    """Return the milliseconds of ``ROUNDS`` runs."""
    work()
    taken = []
    for _ in range(ROUNDS):
        before()
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


def run() -> list[Measure]:
    measures = []
    book = full_book()
    for lang in ("da", "en"):
        spelled = "with spelling" if checker(lang).available else "no dictionary: slips only"
        for length, limit in SIZES.items():
            text = sample(lang, length)
            context = ReviewContext(lang=lang, employer="Vestermarken Kommune")
            fresh = series(timed(lambda text=text, context=context: review(text, context, book), book.forget))
            known = series(timed(lambda text=text, context=context: review(text, context, book)))
            note = f"nothing cached, {spelled}; {known.median:.1f} ms with known sentences"
            measures.append(
                Measure(f"review of {length} characters, {lang}", fresh.median, "ms", limit, note)
            )
    return [*measures, *_cold(), *_proselint(measures), *_harper(measures)]


def _cold() -> list[Measure]:
    """Measure the five quiet rules from nothing, in processes of their own with compiled files."""
    with tempfile.TemporaryDirectory() as compiled:
        env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": compiled}
        env.pop("PYTHONDONTWRITEBYTECODE", None)

        def once(kind: str) -> float:
            return float(in_own_process(FOLDER / "cold_review.py", kind, env=env)["ms"])

        once("window"), once("empty")  # compiles
        rounds = {kind: series([once(kind) for _ in range(COLD_ROUNDS)]) for kind in ("window", "empty")}
    name = "five quiet rules, cold"
    note = f"CPU, where the window is loaded; {rounds['window']}"
    empty = f"CPU, from an empty process, Python's own modules among it; {rounds['empty']}"
    return [
        Measure(name, rounds["window"].median, "ms", 30, note),
        Measure(f"{name}, empty process", rounds["empty"].median, "ms", None, empty),
    ]


def _proselint(measured: list[Measure]) -> list[Measure]:
    try:
        from proselint.checks import __register__
        from proselint.registry import CheckRegistry
        from proselint.tools import LintFile
    except ImportError:
        return []
    CheckRegistry().register_many(__register__)
    measures = []
    for length, limit in SIZES.items():
        text = sample("en", length)
        taken = series(timed(lambda text=text: LintFile(content=text, source="post").lint())).median
        then = PEER[length]
        note = f"English only, no spelling; the peer, {then} ms where the limits were set"
        measures.append(Measure(f"proselint, {length} characters", taken, "ms", None, note))
        # Both in one run: on a slow or busy machine the limits in milliseconds say little, this one as much.
        for lang in ("da", "en"):
            name = f"review of {length} characters, {lang}"
            ours = next(each.value for each in measured if each.name == name)
            note = f"the limit is {limit} to {then} ms"
            measures.append(
                Measure(f"{name}, to proselint", ours / taken, "times", round(limit / then, 2), note)
            )
    return measures


def _harper(measured: list[Measure]) -> list[Measure]:
    """Measure the fastest checker of English there is, grammar and spelling, on the same texts."""
    try:
        from harper import Dialect, Language, Linter
    except ImportError:
        return []
    linter = Linter(dialect=Dialect.BRITISH)
    measures = []
    for length in SIZES:
        text = sample("en", length)
        taken = series(timed(lambda text=text: linter.lint(text, language=Language.PLAINTEXT))).median
        measures.append(
            Measure(f"harper-py, {length} characters", taken, "ms", None, "English only, with spelling")
        )
        ours = next(each.value for each in measured if each.name == f"review of {length} characters, en")
        name = f"review of {length} characters, en, to harper-py"
        measures.append(Measure(name, ours / taken, "times", None, "below 1 is faster than Harper"))
    return measures
