"""Who speaks in a body: everybody who shows how something is done, as the lesson writes them."""

from collections.abc import Iterator
from typing import NamedTuple

from advocacy_trainer.course import model


class LessonSpeaker(NamedTuple):
    """Somebody who speaks in a lesson, as it writes them."""

    name: str
    work: str
    line: int


def nobody(_body: model.Body, _line: int) -> Iterator[LessonSpeaker]:
    """Give nobody: the kind lets no one of the cast speak."""
    return iter(())


def of_voices(body: model.Voices, line: int) -> Iterator[LessonSpeaker]:
    """Give the one whose versions these are, or everybody who has a voice."""
    if body.who:
        return _named(body.who, line)
    return (LessonSpeaker(voice.name, voice.work, line) for voice in body.voices)


def of_draft(body: model.Draft, line: int) -> Iterator[LessonSpeaker]:
    """Give who wrote the example, where somebody did."""
    return _named(body.who, line) if body.who else iter(())


def of_thread(body: model.Thread, _line: int) -> Iterator[LessonSpeaker]:
    """Give who answers a comment, and who leaves one; who comments from outside is of no cast."""
    for comment in (each for base in body.comments for each in (base, *base.variants)):
        leaves = [comment.leaves] if comment.leaves is not None else []
        yield from (LessonSpeaker(reply.name, reply.work, reply.line) for reply in (*comment.models, *leaves))


def _named(who: str, line: int) -> Iterator[LessonSpeaker]:
    name, _, work = who.partition(",")
    yield LessonSpeaker(name.strip(), work.strip(), line)
