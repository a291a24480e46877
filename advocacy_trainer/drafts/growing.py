"""The draft that grows through the course: what is written at a stage of a lesson lies among the drafts.

A rewrite of a lesson may be carried on among the drafts too; it then has one of its own.
"""

import hashlib

from advocacy_trainer.drafts.model import DraftHead
from advocacy_trainer.drafts.store import Drafts

_KEY = "course_draft"
_STAGE = "course_stage"
_CARRIED = "carried_on"
_CAME = "came_from_lesson"

STAGE_MARK = "stage:"
"""What stands before a stage's word in the name of a version, which is said in the reader's language."""


def put(drafts: Drafts, text: str, lesson: str, stage: str = "") -> DraftHead:
    """Make ``text`` what the draft says now; what it said before is kept as a version. Raises StorageError.

    That version is named by the stage it was written at, or by ``lesson``, before which it stood,
    where no stage is known of it. A draft that was thrown away stays so, and a new one is begun.
    """
    head = of_course(drafts)
    if head is None:
        head = drafts.save(drafts.new(), text).head
        drafts.keep_room({**drafts.room(), _KEY: head.id, _STAGE: stage})
    else:
        before = stage_of_course(drafts)
        head = _replace(drafts, head, text, f"{STAGE_MARK}{before}" if before else lesson)
        if stage and stage != before:
            drafts.keep_room({**drafts.room(), _STAGE: stage})
    _remember(drafts, head, text)
    return head


def stage_of_course(drafts: Drafts) -> str:
    """Return the stage whose text the growing draft got last; empty where that is not known."""
    stage = drafts.room().get(_STAGE)
    return stage if isinstance(stage, str) else ""


def worked_on(drafts: Drafts) -> str:
    """Return the growing text where it was worked on in the room since it came there, else nothing."""
    head = of_course(drafts)
    if head is None:
        return ""
    text = drafts.text(head)
    came = _named(drafts, _CAME).get(head.id)
    return text if text.strip() and came is not None and came != _digest(text) else ""


def of_course(drafts: Drafts) -> DraftHead | None:
    """Return the draft that grows through the course, if there is one and it is not thrown away."""
    identity = drafts.room().get(_KEY)
    return drafts.head(identity) if isinstance(identity, str) else None


def carry_on(drafts: Drafts, text: str, lesson: str, block: str = "", stage: str = "") -> DraftHead:
    """Return the draft in which a text of a lesson is carried on; begin it where there is none.

    Without ``block`` it is the one that grows through the course, at ``stage``. A draft that the
    text came into before stands as it was left; else the text is put there as by ``put``. Raises
    StorageError.
    """
    key = f"{lesson}/{block}" if block else ""
    head = _carried(drafts, key) if key else of_course(drafts)
    if head is not None and (_named(drafts, _CAME).get(head.id) == _digest(text)):
        return head
    if not key:
        return put(drafts, text, lesson, stage)
    if head is None:
        head = drafts.save(drafts.new(), text).head
        drafts.keep_room({**drafts.room(), _CARRIED: {**_named(drafts, _CARRIED), key: head.id}})
    else:
        head = _replace(drafts, head, text, lesson)
    _remember(drafts, head, text)
    return head


def _replace(drafts: Drafts, head: DraftHead, text: str, name: str) -> DraftHead:
    before = drafts.text(head)
    if before == text:
        return head
    known = (drafts.version(head, one) for one in head.versions)
    if before.strip() and before not in known:
        head = drafts.keep_version(head, before, name)
    return drafts.save(head, text).head


def _carried(drafts: Drafts, key: str) -> DraftHead | None:
    identity = _named(drafts, _CARRIED).get(key)
    return drafts.head(identity) if identity else None


def _remember(drafts: Drafts, head: DraftHead, text: str) -> None:
    """Note which text of a lesson came into a draft last, not in words."""
    known = _named(drafts, _CAME)
    came = {each: known[each] for each in known if drafts.head(each) is not None} | {head.id: _digest(text)}
    if came != known:
        drafts.keep_room({**drafts.room(), _CAME: came})


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _named(drafts: Drafts, key: str) -> dict[str, str]:
    """Return what the room keeps by name under ``key``; whatever else stands there is nothing."""
    found = drafts.room().get(key)
    if not isinstance(found, dict):
        return {}
    return {name: value for name, value in found.items() if isinstance(value, str)}
