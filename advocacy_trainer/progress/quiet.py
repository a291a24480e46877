"""Whether the app keeps quiet: somebody has said whether they want this, and has not gone on since.

What was answered is in the log only where the person wants it kept; that the
question was put stands there for every answer alike. So quiet follows each of
them, until the person opens something of their own accord; a no that is kept
stands until it is changed.
"""

from collections.abc import Iterable

from advocacy_trainer.progress.events import Event

ASKED = "participation-asked"
SILENT = ("no", "not-now")
# In the order of the four answers in core-01, for a choice may be kept as its place in the list.
STANDINGS = ("yes", "not-now", "only-like", "no")
_GOES_ON = frozenset({"draft-started", "plan-made", "recall-answered", "profile-answered"})


def is_quiet(events: Iterable[Event]) -> bool:
    """Tell whether nothing may be proposed or brought back."""
    quiet = no_is_logged = False
    lesson: str | None = None
    for event in events:
        if event.kind == ASKED:
            quiet, no_is_logged, lesson = True, False, event.lesson
        elif (answer := answer_in(event)) is not None:
            quiet, no_is_logged, lesson = answer in SILENT, answer == "no", event.lesson
        elif quiet and not no_is_logged and _goes_on(event, lesson):
            quiet = False
    return quiet


def answer_in(event: Event) -> str | None:
    """Return the answer an entry keeps (yes, not-now, only-like, no), None where it keeps none."""
    if event.kind == "opted-in":
        return "yes"
    if event.kind == "opted-out":
        return str(event.data.get("answer", "no"))
    if event.kind != "choice-made" or event.data.get("set") != "participation":
        return None
    chosen = event.data.get("chosen")
    found = chosen[0] if isinstance(chosen, list) and chosen else chosen
    if isinstance(found, int) and 0 <= found < len(STANDINGS):
        return STANDINGS[found]
    return str(found) if found in STANDINGS else None


def _goes_on(event: Event, asked_in: str | None) -> bool:
    if event.kind == "lesson-opened":
        return event.lesson != asked_in
    if event.kind == "recall-switched":
        return event.data.get("on") is True
    return event.kind in _GOES_ON
