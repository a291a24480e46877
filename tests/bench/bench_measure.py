"""Counting a text of 3,000 characters on every platform."""

import statistics
import timeit

from harness import Measure

from advocacy_trainer.platforms.catalog import platforms
from advocacy_trainer.platforms.measuring import measure

LENGTH = 3000
PARAGRAPH = (
    "Jeg har arbejdet på apotek i ni år. Det første år turde jeg ikke sige »det ved jeg ikke«. Nu siger jeg"
    " det hver uge – og slår det op sammen med dem, der spørger. Hvad var du bange for at sige i starten?\n\n"
)
TAIL = "\n\nhttps://example.com/en/side og dr.dk 👍🏽 #apotek #ordblind @karin@example.social"


def run() -> list[Measure]:
    text = (PARAGRAPH * 20)[: LENGTH - len(TAIL)] + TAIL
    times = {}
    for name, platform in platforms().items():
        measure(text, platform)
        runs = timeit.repeat(lambda one=platform: measure(text, one), number=5, repeat=15)
        times[name] = statistics.median(runs) / 5 * 1000
    slowest = max(times, key=lambda name: times[name])
    note = f"median of 15; the slowest of {len(times)} platforms is {slowest}"
    return [Measure("counting 3,000 characters", times[slowest], "ms", limit=1, note=note)]
