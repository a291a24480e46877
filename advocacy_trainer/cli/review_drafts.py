"""Labelled drafts, one JSON object a line, for ``advocacy-trainer review --jsonl``."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from advocacy_trainer.cli.json_lines import read_object, text_of
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.picture import Picture
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError, TrainerError
from advocacy_trainer.platforms import DEFAULT_PLATFORM
from advocacy_trainer.platforms.catalog import platform
from advocacy_trainer.settings import PUBLIC, REGIONS, SECTORS, WORKS, work_and_public

# What labelled drafts from elsewhere call the sectors that look after people.
OTHER_NAMES = {"health": "care", "healthcare": "care", "social-work": "social", "social work": "social"}


def drafts_in(
    text: str, say: str
) -> Iterator[tuple[int, object, str, ReviewContext | None, TrainerError | None]]:
    """Give for each line its number, id, text and context, or what is wrong with it."""
    # Only a line feed ends a line of JSON; splitlines() would also cut inside a string, at U+2028.
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        identity: object = None
        try:
            entry = read_object(line)
            identity = entry.get("id")
            yield number, identity, text_of(entry), context_of(entry, say), None
        except TrainerError as error:
            yield number, identity, "", None, error


def context_of(entry: dict[str, Any], say: str) -> ReviewContext:
    """Return the context that a labelled draft gives; raise ContentError where it is no context."""
    given = entry.get("context")
    if given is None:
        given = {}
    if not isinstance(given, dict):
        raise ContentError(QT_TRANSLATE_NOOP("errors", "Its “context” is not an object in braces."))
    lang = _word(entry, "lang")
    if lang not in (None, "da", "en"):
        raise ContentError(QT_TRANSLATE_NOOP("errors", "Its “lang” must be da or en."))
    place = _word(entry, "platform") or DEFAULT_PLATFORM
    platform(place)
    return ReviewContext(
        platform=place,
        lang=lang,
        say=say,
        employer=_word(given, "employer"),
        product=_yes(given, "product"),
        asked=_yes(given, "asked"),
        rewarded=_yes(given, "rewarded"),
        **writer_of(given)._asdict(),
        source=_word(given, "source"),
        pictures=_pictures(given.get("pictures")),
    )


class DraftAuthor(NamedTuple):
    """Who writes: their kind of work and employer, and whose law holds (None: the text decides)."""

    work: str
    public: str
    region: str | None


def writer_of(given: Mapping[str, Any]) -> DraftAuthor:
    """Return what ``work``, ``public``, ``region`` and the older ``sector`` tell.

    Raises ContentError for a value that none of them has.
    """
    sector = _chosen(given, "sector", (*SECTORS, *OTHER_NAMES))
    work, public = work_and_public(OTHER_NAMES.get(sector, sector))
    return DraftAuthor(
        _chosen(given, "work", WORKS) or work,
        _chosen(given, "public", PUBLIC) or public,
        _chosen(given, "region", REGIONS) or None,
    )


def _chosen(given: Mapping[str, Any], key: str, allowed: tuple[str, ...]) -> str:
    word = _word(given, key) or ""
    if word and word not in allowed:
        raise ContentError(
            QT_TRANSLATE_NOOP("errors", "Its “{key}” must be one of: {names}."),
            key=key,
            names=", ".join(name for name in allowed if name not in OTHER_NAMES),
        )
    return word


def _word(table: Mapping[str, Any], key: str) -> str | None:
    value = table.get(key)
    if value is not None and not isinstance(value, str):
        raise ContentError(QT_TRANSLATE_NOOP("errors", "Its “{key}” is not a string."), key=key)
    return value


def _yes(table: dict[str, Any], key: str) -> bool:
    value = table.get(key)
    if value is not None and not isinstance(value, bool):
        raise ContentError(QT_TRANSLATE_NOOP("errors", "Its “{key}” must be true or false."), key=key)
    return bool(value)


def _pictures(given: object) -> tuple[Picture, ...]:
    try:
        if isinstance(given, list | None):
            pictures = tuple(Picture(**one) for one in given or ())
            if all(isinstance(one.alt_text, str) for one in pictures):
                return pictures
    except TypeError:
        pass
    raise ContentError(
        QT_TRANSLATE_NOOP("errors", "Its “pictures” must be a list of objects with {names}."),
        names=", ".join(Picture._fields),
    )
