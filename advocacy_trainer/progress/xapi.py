"""Say which lessons were opened and done as xAPI 1.0.3 statements, and nothing else.

A file for a learning record store, off until the person switches it on. The
actor is a random number; there is no timestamp, result, answer or text. See
github.com/adlnet/xAPI-Spec, 1.0.3.
"""

import json
import uuid
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, TrainerError
from advocacy_trainer.files import write_atomically
from advocacy_trainer.json_reading import fields, parse, text
from advocacy_trainer.progress.events import Event
from advocacy_trainer.progress.export import rows

# A name that can never be anyone's address (RFC 2606).
HOME = "https://advocacy-trainer.invalid"
VERBS = {
    "opened": ("http://adlnet.gov/expapi/verbs/initialized", {"en": "opened", "da": "åbnede"}),
    "done": ("http://adlnet.gov/expapi/verbs/completed", {"en": "finished", "da": "gennemførte"}),
}
LESSON_TYPE = "http://adlnet.gov/expapi/activities/lesson"


def statements(
    events: Iterable[Event],
    who: str,
    titles: Mapping[str, Mapping[str, str]] | None = None,
    without: Collection[str] = (),
) -> list[dict[str, Any]]:
    """Return one statement for each lesson and verb; the same log gives the same statements.

    ``who`` is the random local id (a UUID); ``titles`` gives each lesson's
    title by language.
    """
    seen = dict.fromkeys((row.lesson, row.what) for row in rows(events, without))
    return [_statement(lesson, what, who, (titles or {}).get(lesson, {})) for lesson, what in seen]


def _statement(lesson: str, what: str, who: str, title: Mapping[str, str]) -> dict[str, Any]:
    verb, display = VERBS[what]
    definition: dict[str, Any] = {"type": LESSON_TYPE}
    if title:
        definition["name"] = dict(title)
    return {
        "id": str(uuid.uuid5(uuid.UUID(who), f"{lesson}/{what}")),
        "actor": {"objectType": "Agent", "account": {"homePage": HOME, "name": who}},
        "verb": {"id": verb, "display": display},
        "object": {
            "objectType": "Activity",
            "id": f"{HOME}/lessons/{_iri(lesson)}",
            "definition": definition,
        },
    }


def _iri(lesson: str) -> str:
    """Keep letters, digits, hyphens, dots and underscores; write all else as percent and bytes."""
    plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._"
    return "".join(
        sign if sign in plain else "".join(f"%{byte:02X}" for byte in sign.encode()) for sign in lesson
    )


def to_lines(found: Iterable[Mapping[str, Any]]) -> str:
    """Return the statements as JSON Lines."""
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in found)


def local_id(log_folder: Path) -> str:
    """Return this log's random id, made at the first xAPI export. Raises StorageError."""
    path = log_folder / "xapi.json"
    try:
        return str(uuid.UUID(text(fields(parse(path.read_bytes())).get("id"))))
    except (OSError, ValueError):
        made = str(uuid.uuid4())
        write_atomically(path, json.dumps({"id": made}))
        return made


def switched_off() -> TrainerError:
    """Say that xAPI is off until the person switches it on."""
    return TrainerError(
        QT_TRANSLATE_NOOP("errors", "xAPI files are switched off."),
        QT_TRANSLATE_NOOP("errors", "Allow them in My log, under “Take along”, if you want one."),
    )
