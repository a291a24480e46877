"""Two hundred starts of the real window, each on a screen of its own, none of which may end by itself."""

import sys

from harness import Measure
from soak import starts

STARTS = 200
STAY = 7.0  # seconds: the folder is tidied after five


def run() -> list[Measure]:
    wrong = starts(STARTS, STAY, 1_500, 5_000, screens=True)
    for text in wrong[:3]:
        print(text, file=sys.stderr)
    return [Measure(f"starts of {STARTS} that ended badly", len(wrong), "starts", limit=0)]
