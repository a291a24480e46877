"""Propose the next lesson: a place to go on, or the first unread one of the person's path."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from advocacy_trainer.course.catalogue import Catalogue, CatalogueEntry

_OF_KIND = {"cause": "kinds-02", "subject-expert": "kinds-03", "everyone-at-work": "kinds-04"}
_FIRST_CHOICE = ("core-01",)


class Proposal(NamedTuple):
    """What home proposes, and why.

    ``why`` is ``resume``, ``begin``, ``path``, ``kind``, ``more``, ``through`` or ``rest``.
    ``rest`` has no lesson: the person said no or not now, or has read it all;
    ``through`` has none because the chosen path has been gone to its end.
    """

    why: str
    lesson: CatalogueEntry | None = None
    step: str = ""


def propose(
    catalogue: Catalogue,
    done: Collection[str],
    places: Mapping[str, str],
    last: str = "",
    participation: str = "",
    kinds: Sequence[str] = (),
    path: str = "",
) -> Proposal:
    """Propose the next lesson.

    ``done`` are lesson ids; ``places`` maps begun lessons to the step to resume
    at; ``last`` is the lesson most recently open; ``path`` is the id of a path
    or a track the person chose to keep to. After a no or a not now only a lesson that is
    open is proposed again, and not the one in which that was answered.
    """
    begun = catalogue.find(last)
    silent = participation in ("no", "not-now")
    answered_there = silent and last in _FIRST_CHOICE
    if begun is not None and begun.id not in done and last in places and not answered_there:
        return Proposal("resume", begun, places[last])
    if silent:
        return Proposal("rest")
    for lesson, why in _candidates(catalogue, participation, kinds, path):
        entry = catalogue.find(lesson)
        if entry is not None and lesson not in done:
            return Proposal("begin" if not done and lesson in _FIRST_CHOICE else why, entry)
    return Proposal("through" if lessons_of(catalogue, path) else "rest")


def lessons_of(catalogue: Catalogue, path: str) -> tuple[CatalogueEntry, ...]:
    """Return the lessons of a path or a whole track by its id; none where it is unknown or empty."""
    wanted: Collection[str] = next((each.lessons for each in catalogue.paths if each.id == path), ())
    track = next((each for each in catalogue.tracks if each.id == path), None)
    if track is not None:
        return tuple(track.lessons)
    return tuple(entry for entry in catalogue.lessons if entry.id in wanted)


def _candidates(
    catalogue: Catalogue, participation: str, kinds: Sequence[str], path: str
) -> list[tuple[str, str]]:
    if chosen := lessons_of(catalogue, path):
        return [(entry.id, "path") for entry in chosen]
    answered = next((each.id for each in catalogue.paths if each.answer and each.answer == participation), "")
    if answered:
        return [(entry.id, "path") for entry in lessons_of(catalogue, answered)]
    core = [entry.id for entry in catalogue.lessons if entry.track == "core"]
    of_kind = [(_OF_KIND[kind], "kind") for kind in kinds if kind in _OF_KIND]
    learner = [
        entry.id for entry in catalogue.lessons if entry.track not in ("core", "leaders", "coordinators")
    ]
    return [*((lesson, "path") for lesson in core), *of_kind, *((lesson, "more") for lesson in learner)]
