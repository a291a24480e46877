"""Answer with the five quiet rules, once, and say how many milliseconds of this process it took.

word: ``empty`` for a process that has loaded nothing, ``window`` for one that
has loaded what the app's window needs, as it has when somebody begins to write.
"""

import json
import sys
import time

TEXT = (
    "Fru Jensen på stue 4 fyldte 87 i går og sang hele vejen. "
    "Ring til hende på 23 45 67 89, hvis du vil høre mere."
)


def main() -> None:
    if sys.argv[1] == "window":
        import advocacy_trainer.ui.shell.window  # noqa: F401 - what it loads is what is wanted
    begun = time.process_time()
    from advocacy_trainer.coach.engine import review
    from advocacy_trainer.coach.model import ReviewContext
    from advocacy_trainer.coach.rulebook import quiet_book

    found = review(TEXT, ReviewContext(lang="da", work="care"), quiet_book())
    taken = (time.process_time() - begun) * 1000
    assert {remark.rule for remark in found.remarks} == {"recognisable-person", "contact-data"}
    print(json.dumps({"ms": taken}))


main()
