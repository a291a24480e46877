"""The draft that grows through the course: what is written at a stage of a lesson lies among the drafts."""

from advocacy_trainer.drafts.model import DraftHead
from advocacy_trainer.drafts.store import Drafts

_KEY = "course_draft"


def put(drafts: Drafts, text: str, lesson: str) -> DraftHead:
    """Make ``text`` what the draft says now; what it said before is kept as a version. Raises StorageError.

    ``lesson`` names that version. A draft that was thrown away stays so, and a new one is begun.
    """
    head = of_course(drafts)
    if head is None:
        head = drafts.save(drafts.new(), text).head
        drafts.keep_room({**drafts.room(), _KEY: head.id})
        return head
    before = drafts.text(head)
    if before == text:
        return head
    known = (drafts.version(head, one) for one in head.versions)
    if before.strip() and before not in known:
        head = drafts.keep_version(head, before, lesson)
    return drafts.save(head, text).head


def of_course(drafts: Drafts) -> DraftHead | None:
    """Return the draft that grows through the course, if there is one and it is not thrown away."""
    identity = drafts.room().get(_KEY)
    return drafts.head(identity) if isinstance(identity, str) else None
