"""What the coach answers in an exercise that says what it practises (``look=`` in a lesson)."""

from collections.abc import Iterable, Sequence

from advocacy_trainer.coach.model import Remark, Review


def practised(remarks: Iterable[Remark], look: Sequence[str]) -> list[Remark]:
    """Return the remarks an exercise answers with: those it practises, in its order, then what stops.

    Where ``look`` names no rule, all of them.
    """
    if not look:
        return list(remarks)
    found = list(remarks)
    first = sorted((each for each in found if each.rule in look), key=lambda each: look.index(each.rule))
    return first + [each for each in found if each.level == "stop" and each.rule not in look]


def focused(review: Review, look: Sequence[str]) -> Review:
    """Return the review as an exercise shows it: what it practises, and nothing beside that but a stop.

    Praise is kept where nothing is suggested: beside a suggestion it would be
    an answer to something else. Where ``look`` names no rule, all of it.
    """
    if not look:
        return review
    remarks = tuple(practised(review.remarks, look))
    return review._replace(remarks=remarks, praise=() if remarks else review.praise)
