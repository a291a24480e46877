"""One thing that happened, as the log keeps it."""

import datetime as dt
import re
import time
from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple

from advocacy_trainer import __version__
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError
from advocacy_trainer.json_reading import YEARS

# A kind is a promise: it never changes its name or its meaning, and a new thing
# gets a new kind. ``data`` holds ids, numbers and choices, never a person's text.
KINDS: Mapping[str, str] = MappingProxyType(
    {
        # lessons; "done" copies the criterion that was met into data
        "lesson-opened": "a lesson was opened",
        "step-done": "a step was left by Next",
        "lesson-done": "the last step of a lesson was left by Next; data: criterion, minutes",
        "lesson-known": "a lesson was passed over, for its case was answered right beforehand; data: path",
        "activity-answered": "an activity was answered; data: right, attempt (1 and up), recall (may return)",
        "choice-made": "a choice where nothing is wrong; data: set, chosen (ids)",
        "card-saved": "a card was filled in; data: set; the words lie under the card",
        "reflection-saved": "something was written in the journal",
        "rewrite-saved": "a text was written in a rewrite activity",
        "checklist-ticked": "what is true in a checklist; data: items",
        "confidence-rated": "how sure one feels; data: item, when (before, after), value (0-10)",
        # plans and pace
        "plan-made": "an if-then plan was made",
        "plan-rehearsed": "an if-then plan was rehearsed once",
        "plan-recalled": "an if-then plan came back; data: kept (yes, partly, not-yet)",
        "goal-made-smaller": "the goal was made smaller, which is fine; data: minutes",
        "time-spent": "minutes on one's own plan, learning and writing alike; data: minutes",
        "pause-begun": "a pause was begun; data: until",
        "pause-held": "a pause was held, and that was all right",
        "buddy-agreed": "an agreement with a partner was written",
        # recall
        "recall-entered": "an objective was met and may come back",
        "recall-answered": "a refresher was answered; data: rating (not-yet, got-it), variant (the wording)",
        "recall-switched": "refreshers were switched on or off; data: on",
        # writing and meeting people
        "note-added": "something I'm glad about; data: starter, note (id); the words lie among the cards",
        "draft-started": "a draft was begun; data: draft",
        "draft-finished": "a draft was finished; data: draft",
        "draft-binned": "a draft was thrown away; data: draft",
        "colleague-asked": "a colleague was asked to read; data: draft",
        "feedback-received": "a colleague's answer was read; data: draft",
        "text-published": "the person says they sent or posted a text; data: draft",
        "profile-answered": "an item of the profile check was answered; data: item, answer",
        # standing: that it was asked, alike for every answer; an answer stands under choice-made where wanted
        "participation-asked": "the question whether one wants this was answered; not how",
        "opted-out": "a no, or a not now; data: answer (no, not-now, only-like)",
        "opted-in": "a change of mind towards yes",
        "certificate-saved": "the person's own statement was saved; data: as (pdf, png)",
        # the log itself
        "folded": "older months were folded into one line; data: months",
        "restored": "the log was restored from a dated copy; data: day",
    }
)

# Read where they stand, and neither written, shown, added up nor put into a file: the log counts no posts.
UNSHOWN = frozenset({"text-published"})

_KIND = re.compile(r"[a-z0-9]+(?:[-_.][a-z0-9]+)*")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_UTC = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z")
_MAX_KIND = 64
_MAX_PLACE = 200
_MAX_OFFSET = 24 * 60 - 1


class Event(NamedTuple):
    """One thing that happened.

    ``id`` is a UUID in lower case; ``at`` is ISO 8601 in UTC and ends in Z;
    ``offset`` is the local clock's minutes east of UTC at that moment; ``app``
    is the version that wrote it; ``lesson``, ``step`` and ``block`` are the
    content's stable ids; ``data`` holds ids, numbers and choices.
    """

    id: str
    kind: str
    at: str
    offset: int = 0
    app: str = ""
    lesson: str | None = None
    step: str | None = None
    block: str | None = None
    data: Mapping[str, Any] = MappingProxyType({})

    def local(self) -> dt.datetime:
        """Return when it happened by the clock on the wall."""
        return _local(self.at, self.offset)

    def listed(self, key: str) -> list[object]:
        """Return the list under ``key`` in the data; empty where something else stands there."""
        found = self.data.get(key)
        return found if isinstance(found, list) else []

    def month(self) -> str:
        """Return the local month, as ``2026-11``."""
        return self.local().isoformat()[:7]


@lru_cache(maxsize=50_000)
def _local(at: str, offset: int) -> dt.datetime:
    """Read a moment once: a month view asks for each several times."""
    return moment(at).astimezone(_zone(offset))


@lru_cache(maxsize=100)
def _zone(offset: int) -> dt.timezone:
    return dt.timezone(dt.timedelta(minutes=offset))


def new_event(
    kind: str,
    *,
    lesson: str | None = None,
    step: str | None = None,
    block: str | None = None,
    data: Mapping[str, Any] | None = None,
) -> Event:
    """Make an event that happens now, with a new id. Raises ValueError for an unknown kind."""
    if kind not in KINDS:
        raise ValueError(f"{kind} is not a kind of event; see KINDS")
    offset = -(time.altzone if time.localtime().tm_isdst else time.timezone) // 60
    return Event(new_id(), kind, now_stamp(), offset, __version__, lesson, step, block, dict(data or {}))


def new_id() -> str:
    """Return a new random UUID (version 4, RFC 9562)."""
    import uuid

    return str(uuid.uuid4())


def stamp(when: dt.datetime) -> str:
    """Write a moment as ISO 8601 in UTC with milliseconds: ``2026-11-22T09:15:00.123Z``."""
    return when.astimezone(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def now_stamp() -> str:
    """Return this moment as ``stamp`` writes it."""
    return stamp(dt.datetime.now(dt.UTC))


def moment(at: str) -> dt.datetime:
    """Read an ISO 8601 moment; one without a zone is taken as UTC. Raises ValueError."""
    when = dt.datetime.fromisoformat(at)
    return when if when.tzinfo else when.replace(tzinfo=dt.UTC)


def split_by_clock(
    events: Sequence[Event], now: dt.datetime | None = None
) -> tuple[list[Event], list[Event]]:
    """Return the events whose time can be, and those that a clock that was ahead has dated.

    Nothing has happened later than ``now`` (None: this moment), two days of
    grace for zones and slow clocks. Where most of the events have, it is the
    clock that shows ``now`` that is behind, and all of them can be.
    """
    latest = latest_moment(now)
    ahead = [event for event in events if event.at > latest]
    if not ahead or 2 * len(ahead) > len(events):
        return list(events), []
    return [event for event in events if event.at <= latest], ahead


def latest_moment(now: dt.datetime | None = None) -> str:
    """Return the latest moment at which something can have happened, ISO 8601 in UTC."""
    return ((now or dt.datetime.now(dt.UTC)).astimezone(dt.UTC) + dt.timedelta(days=2)).isoformat()


def to_document(event: Event) -> dict[str, Any]:
    """Return the event as plain JSON values, empty fields left out."""
    document: dict[str, Any] = {"id": event.id, "kind": event.kind, "at": event.at, "offset": event.offset}
    if event.app:
        document["app"] = event.app
    places = {"lesson": event.lesson, "step": event.step, "block": event.block}
    document |= {name: value for name, value in places.items() if value is not None}
    if event.data:
        document["data"] = dict(event.data)
    return document


def from_document(document: Mapping[str, Any]) -> Event:
    """Return the event of a document the log itself has written."""
    get = document.get
    return Event(
        document["id"],
        document["kind"],
        document["at"],
        get("offset", 0),
        get("app", ""),
        get("lesson"),
        get("step"),
        get("block"),
        get("data", {}),
    )


def read_document(document: object) -> Event:
    """Check a foreign document and return its event.

    Needed are ``id`` (a UUID), ``kind`` (words joined by hyphens; one this
    version does not know is kept) and ``at`` (ISO 8601). Fields this version
    does not know are kept in ``data``. Raises StorageError.
    """
    if not isinstance(document, dict):
        raise _refused("entry")
    known = {"id", "kind", "at", "offset", "app", "lesson", "step", "block", "data"}
    data = document.get("data", {})
    if not isinstance(data, dict):
        raise _refused("data")
    spare = {key: value for key, value in document.items() if key not in known}
    raw_at = _text(document, "at", _MAX_PLACE)
    try:
        when = moment(raw_at)
        if when.astimezone(dt.UTC).year not in YEARS:
            raise ValueError
    except (ValueError, OverflowError):
        raise _refused("at") from None
    offset = document.get("offset")
    if offset is None:
        away = when.utcoffset()
        offset = int(away.total_seconds() // 60) if away else 0
    if not isinstance(offset, int) or isinstance(offset, bool) or abs(offset) > _MAX_OFFSET:
        raise _refused("offset")
    identity = _text(document, "id", _MAX_PLACE).lower()
    kind = _text(document, "kind", _MAX_KIND)
    if not _UUID.fullmatch(identity):
        raise _refused("id")
    if not _KIND.fullmatch(kind):
        raise _refused("kind")
    lesson, step, block = (
        None if document.get(name) is None else _text(document, name, _MAX_PLACE)
        for name in ("lesson", "step", "block")
    )
    app = "" if document.get("app") is None else _text(document, "app", _MAX_KIND)
    at = raw_at if _UTC.fullmatch(raw_at) else stamp(when)  # what is UTC already comes out as it went in
    return Event(identity, kind, at, offset, app, lesson, step, block, {**spare, **data})


def _text(document: Mapping[str, Any], name: str, longest: int) -> str:
    value = document.get(name)
    if not isinstance(value, str) or not value or len(value) > longest:
        raise _refused(name)
    return value


def _refused(name: str) -> StorageError:
    return StorageError(
        QT_TRANSLATE_NOOP("errors", "This is not an entry for the log: its {name} is missing or wrong."),
        QT_TRANSLATE_NOOP("errors", "An entry needs an id (a UUID), a kind and a time in UTC."),
        name=name,
    )
