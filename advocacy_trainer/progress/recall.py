"""When a question or a plan comes back: rarely, easily, and never as a debt.

The state is replayed from the events, so it needs no file of its own. Rules:
two answers ("not yet" = fsrs Again, "got it" = Good); retention 0.9, at most
60 days apart, no learning steps; at most five a day, easiest and oldest first;
after 14 days away, two that the person knew best. See reference: fsrs 6
(open-spaced-repetition), issue "Log".
"""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from advocacy_trainer.json_reading import YEARS
from advocacy_trainer.progress.events import Event, moment, split_by_clock
from advocacy_trainer.progress.quiet import is_quiet
from advocacy_trainer.progress.summary import AWAY_DAYS, Refresher, rests_until

if TYPE_CHECKING:
    from fsrs import Card, Scheduler

A_DAY = 5
AFTER_ABSENCE = 2
LONGEST_DAYS = 60
PLAN_RETURNS_DAYS = 7

_ANSWERS = ("activity-answered", "recall-entered", "recall-answered", "plan-made", "plan-recalled", "folded")

Key: TypeAlias = tuple[str, str]
AskedAs: TypeAlias = Callable[[str, str], Key | None]
"""Which lesson and block stands today where one was; None where nothing does."""


def itself(lesson: str, block: str) -> Key | None:
    """Return the lesson and block as they are, for a log read without the lessons."""
    return lesson, block


class RecallCard(NamedTuple):
    """What is known of one question: difficulty 1-10, stability in days."""

    lesson: str
    block: str
    kind: str
    due: dt.datetime
    difficulty: float
    stability: float
    last: dt.datetime


def recall_cards(
    events: Iterable[Event], now: dt.datetime | None = None, asked_as: AskedAs = itself
) -> list[RecallCard]:
    """Return every question and plan that may come back, each question as ``asked_as`` names it today.

    A question enters with its first ``activity-answered`` whose data say
    ``recall``: right at once counts as known. An objective of a newer lesson
    enters with ``recall-entered``. A plan enters with ``plan-made`` and comes
    back after a week at the earliest. What a clock that was ahead has dated
    counts only for what nothing else is known of, as if it had happened with
    the last of the others.
    """
    relevant = [event for event in events if event.kind in _ANSWERS]
    if not relevant:
        return []
    scheduler = make_scheduler()
    cards: dict[Key, tuple[str, Card]] = {}
    named = cache(asked_as)  # a long log asks for the same few again and again
    certain, ahead = split_by_clock([_renamed(event, named) for event in relevant], now)
    for event in certain:
        _replay(scheduler, cards, event)
    known = set(cards)
    last = max((event.at for event in certain), default="")
    for event in ahead:
        if (event.lesson, event.block) not in known and event.kind != "folded":
            _replay(scheduler, cards, event._replace(at=last))
    return [
        _held(key, kind, card) for key, (kind, card) in cards.items() if kind == "plan" or named(*key) == key
    ]


def _renamed(event: Event, asked_as: AskedAs) -> Event:
    """Return an entry with the lesson and block that stand in its place; a plan is the person's own."""
    if event.kind == "folded":
        states = event.data.get("recall")
        if not isinstance(states, dict):
            return event
        renamed: dict[str, Any] = {}
        for place, values in states.items():
            lesson, _, block = str(place).partition("/")
            plan = isinstance(values, list) and values[:1] == ["plan"]
            key = (lesson, block) if plan else asked_as(lesson, block) or (lesson, block)
            renamed.setdefault("/".join(key), values)
        return event._replace(data={**event.data, "recall": renamed})
    if event.lesson is None or event.block is None or event.kind.startswith("plan-"):
        return event
    today = asked_as(event.lesson, event.block)
    if today is None or today == (event.lesson, event.block):
        return event
    return event._replace(lesson=today[0], block=today[1])


def make_scheduler() -> "Scheduler":
    """Return the scheduler all refreshers share."""
    from fsrs import Scheduler

    return Scheduler(
        desired_retention=0.9,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_DAYS,
        enable_fuzzing=False,
    )


def is_on(events: Iterable[Event]) -> bool:
    """Tell whether the person wants refreshers: yes until switched off."""
    on = True
    for event in events:
        if event.kind == "recall-switched":
            on = event.data.get("on") is not False
    return on


def is_resting(events: Iterable[Event], today: dt.date) -> bool:
    """Tell whether the person is taking a break: begun, not ended, and its last day not yet come."""
    until = ""
    for event in events:
        if event.kind == "pause-begun":
            until = str(event.data.get("until", ""))
        elif event.kind == "pause-held":
            until = ""
    return rests_until(until, today)


class DueQueue(NamedTuple):
    """What is due, in the order to ask it, and how many of it may be asked today."""

    due: list[RecallCard]
    allowed: int


def waiting(events: Sequence[Event], now: dt.datetime, asked_as: AskedAs = itself) -> list[RecallCard]:
    """Return what may be asked today, in the order to ask it; ``now`` carries the local zone."""
    today = due_queue(events, now, asked_as)
    return today.due[: today.allowed]


def due_queue(events: Sequence[Event], now: dt.datetime, asked_as: AskedAs = itself) -> DueQueue:
    """Return all that is due, in the order to ask it, and how many may be asked."""
    today = now.date()
    if not is_on(events) or is_resting(events, today) or is_quiet(events):
        return DueQueue([], 0)
    due = [
        one for one in recall_cards(events, now, asked_as) if one.due.astimezone(now.tzinfo).date() <= today
    ]
    answered = sum(
        event.kind in ("recall-answered", "plan-recalled") and event.local().date() == today
        for event in events
    )
    if was_away(events, today):
        due.sort(key=lambda one: (-one.stability, one.difficulty, one.due))
        return DueQueue(due, max(AFTER_ABSENCE - answered, 0))
    due.sort(key=lambda one: (round(one.difficulty), one.due))
    return DueQueue(due, max(A_DAY - answered, 0))


def refreshers(events: Sequence[Event]) -> tuple[Refresher, ...]:
    """Return what comes back and when, for the cached summary."""
    return tuple(
        Refresher(one.lesson, one.block, one.kind, one.due.date().isoformat()) for one in recall_cards(events)
    )


def state(events: Iterable[Event]) -> dict[str, list[Any]]:
    """Return the state of every question as plain values, for folding old months."""
    return {
        f"{one.lesson}/{one.block}": [
            one.kind,
            one.stability,
            one.difficulty,
            one.due.isoformat(),
            one.last.isoformat(),
        ]
        for one in recall_cards(events)
    }


def asked_before(events: Iterable[Event], lesson: str, block: str) -> list[str]:
    """Return the wordings in which an objective came back, oldest first; of folded months the last."""
    found: list[str] = []
    for event in events:
        if event.kind == "folded":
            asked = event.data.get("asked")
            last = asked.get(f"{lesson}/{block}") if isinstance(asked, dict) else None
            found += [last] if isinstance(last, str) else []
        elif (
            event.kind == "recall-answered"
            and (event.lesson, event.block) == (lesson, block)
            and "variant" in event.data
        ):
            found.append(str(event.data["variant"]))
    return found


def last_asked(events: Iterable[Event]) -> dict[str, str]:
    """Return the last wording of every objective that came back, for folding old months."""
    found: dict[str, str] = {}
    for event in events:
        if event.kind == "folded":
            asked = event.data.get("asked")
            found |= {
                str(key): str(value) for key, value in (asked if isinstance(asked, dict) else {}).items()
            }
        elif event.kind == "recall-answered" and event.lesson and event.block and "variant" in event.data:
            found[f"{event.lesson}/{event.block}"] = str(event.data["variant"])
    return found


def was_away(events: Iterable[Event], today: dt.date) -> bool:
    """Tell whether today is the first day for 14 days or more on which something is written."""
    # An entry's day by the clock on the wall is within a day of the one it is written under.
    recent = (today - dt.timedelta(days=AWAY_DAYS + 2)).isoformat()
    before, latest = False, None
    for event in events:
        if event.at < recent:
            before = True
        elif (day := event.local().date()) < today and (latest is None or day > latest):
            latest = day
    return before if latest is None else (today - latest).days >= AWAY_DAYS


def _replay(scheduler: "Scheduler", cards: dict[tuple[str, str], tuple[str, "Card"]], event: Event) -> None:
    if event.kind == "folded":
        cards.update(_unfolded(event))
        return
    if event.lesson is None or event.block is None:
        return
    key = (event.lesson, event.block)
    plan = event.kind.startswith("plan-")
    if event.kind == "activity-answered" and (key in cards or not event.data.get("recall")):
        return
    if event.kind in ("plan-made", "recall-entered") and key in cards:
        return
    from fsrs import Card, Rating  # here: most entries of a long log end above

    if event.kind in ("recall-answered", "plan-recalled") and key not in cards:
        cards[key] = ("plan" if plan else "question", Card(0, due=moment(event.at)))
    _, card = cards.get(key, ("", Card(0, due=moment(event.at))))
    when = moment(event.at)
    if card.last_review is not None:
        when = max(when, card.last_review)  # the clock may have been set back
    card, _ = scheduler.review_card(card, Rating.Good if _known(event) else Rating.Again, when)
    if plan:
        card.due = max(card.due, when + dt.timedelta(days=PLAN_RETURNS_DAYS))
    cards[key] = ("plan" if plan else "question", card)


def _unfolded(event: Event) -> dict[tuple[str, str], tuple[str, "Card"]]:
    """Return the cards a folded line holds; what a foreign file may hold instead is passed over."""
    from fsrs import Card, State

    found: dict[tuple[str, str], tuple[str, Card]] = {}
    states = event.data.get("recall")
    for place, values in states.items() if isinstance(states, dict) else ():
        try:
            kind, stability, difficulty, due, last = values
            dates = [moment(due), moment(last)]
            if any(date.year not in YEARS for date in dates):
                continue
            card = Card(0, State.Review, None, float(stability), float(difficulty), *dates)
        except (TypeError, ValueError, OverflowError):
            continue
        if card.stability and card.difficulty and 0 < card.stability < 10_000 and 1 <= card.difficulty <= 10:
            lesson, _, block = str(place).partition("/")
            found[lesson, block] = (str(kind), card)
    return found


def _known(event: Event) -> bool:
    if event.kind == "activity-answered":
        return event.data.get("right") is True and event.data.get("attempt", 1) == 1
    if event.kind == "recall-answered":
        return event.data.get("rating") == "got-it"
    return event.kind in ("plan-made", "recall-entered") or event.data.get("kept") == "yes"


def _held(key: tuple[str, str], kind: str, card: "Card") -> RecallCard:
    last = card.last_review or card.due
    return RecallCard(*key, kind, card.due, card.difficulty or 0.0, card.stability or 0.0, last)
