"""Every kind of file that lies in a person's data folder: a new kind is one line here.

What is not listed is a stranger's. The list tells the person what a file is,
tells our folder from another's, and is what the tests damage, kind by kind.
"""

import re
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP


class StoredFileKind(NamedTuple):
    """A kind of file.

    ``pattern`` fits its whole path in the data folder, parts joined by ``/``;
    ``what`` says in English what it is, to be translated in context ``mine``.
    ``holds`` is "words" (what the person wrote or chose, which nothing may
    lose), "cache" (thrown away where it does not fit) or "sign" (holds nothing
    of the person). ``mark`` stands in the beginning of one that is ours and
    that nobody else has; None where the name alone proves nothing.
    """

    pattern: str
    what: str
    holds: str = "words"
    mark: bytes | None = None


_ID = r"\d{8}-\d{6}-[0-9a-f]{6}"
_DRAFT = rf"drafts/(?:bin/)?{_ID}"
_HELD = r"workshops/[a-z0-9-]{1,40}"
_DATE = r"\d{4}-\d\d-\d\d"
_DRAFTS = QT_TRANSLATE_NOOP("mine", "Your drafts, with versions and pictures")
_LOG = QT_TRANSLATE_NOOP("mine", "The log: what you did, and when")
_BESIDE_LOG = QT_TRANSLATE_NOOP("mine", "Belongs to the log")
_COPY = QT_TRANSLATE_NOOP("mine", "Dated copies, in case a file is damaged")
_COACH = QT_TRANSLATE_NOOP("mine", "Suggestions you switched off, and your word list")
_PROFILE = QT_TRANSLATE_NOOP("mine", "Your answers in the profile check")
_SETTINGS = QT_TRANSLATE_NOOP("mine", "Your settings, and what you want to be called")
_OPEN = QT_TRANSLATE_NOOP("mine", "Shows that the app is open; contains nothing")
_WORKSHOP = QT_TRANSLATE_NOOP(
    "mine", "A workshop you run: its name, run-sheet and key, what was shown, how far it has got"
)
_CACHE = QT_TRANSLATE_NOOP("mine", "A list of the lessons, so that the app starts quickly")
_TEXTS = b"advocacy-trainer-texts"

_NOTHING = ("workplace", "lock", "raise", "cache", "crash.txt")

KINDS: dict[str, StoredFileKind] = {
    "settings": StoredFileKind(r"settings\.json", _SETTINGS),
    "coach": StoredFileKind(r"coach\.json", _COACH),
    "unsaved": StoredFileKind(
        r"unsaved\.jsonl",
        QT_TRANSLATE_NOOP("mine", "What you have typed and not yet saved"),
        mark=b"advocacy-trainer-unsaved",
    ),
    "events": StoredFileKind(r"log/events\.json", _LOG, mark=b"advocacy-trainer-log"),
    "tail": StoredFileKind(r"log/events\.tail", _LOG, mark=b"advocacy-trainer-log"),
    "journal": StoredFileKind(
        r"log/journal\.json",
        QT_TRANSLATE_NOOP("mine", "The journal: what you wrote for yourself"),
        mark=_TEXTS,
    ),
    "cards": StoredFileKind(
        r"log/cards\.json", QT_TRANSLATE_NOOP("mine", "Your cards, plans and notes"), mark=_TEXTS
    ),
    "place": StoredFileKind(
        r"log/place\.json",
        QT_TRANSLATE_NOOP("mine", "Where you are in the lessons"),
        mark=b"advocacy-trainer-place",
    ),
    "summary": StoredFileKind(
        r"log/summary\.json",
        QT_TRANSLATE_NOOP("mine", "A short summary of the log, for the first screen"),
        "cache",
    ),
    "day": StoredFileKind(r"log/day\.json", _BESIDE_LOG, "cache"),
    "retention": StoredFileKind(r"log/retention\.json", _BESIDE_LOG, "cache"),
    "xapi": StoredFileKind(r"log/xapi\.json", _BESIDE_LOG, "cache"),
    "copy of events": StoredFileKind(rf"log/copies/events-{_DATE}\.json", _COPY),
    "copy of texts": StoredFileKind(rf"log/copies/(?:journal|cards)-{_DATE}\.json", _COPY),
    "older format": StoredFileKind(r"log/copies/format-\d+/events\.[a-z]+", _COPY),
    "index": StoredFileKind(r"drafts/index\.json", _DRAFTS, "cache"),
    "room": StoredFileKind(r"drafts/room\.json", _DRAFTS, "cache"),
    "text": StoredFileKind(rf"{_DRAFT}/text\.txt", _DRAFTS, mark=b""),
    "head": StoredFileKind(rf"{_DRAFT}/draft\.json", _DRAFTS, mark=b""),
    "answers to the coach": StoredFileKind(rf"{_DRAFT}/coach\.json", _DRAFTS),
    "version": StoredFileKind(rf"{_DRAFT}/versions/\d{{4,6}}\.txt", _DRAFTS),
    "picture": StoredFileKind(rf"{_DRAFT}/pictures/[0-9a-f]{{12}}\.[a-z]{{3,4}}", _DRAFTS),
    "answers": StoredFileKind(r"profile/answers\.json", _PROFILE),
    "card": StoredFileKind(r"profile/card\.json", _PROFILE),
    "small picture": StoredFileKind(r"profile/picture\.png", _PROFILE),
    "next step": StoredFileKind(r"cache/home\.json", _CACHE, "cache"),
    "lessons": StoredFileKind(r"cache/lessons-[a-z]{2}\.json", _CACHE, "cache"),
    "run-sheet": StoredFileKind(rf"{_HELD}/run-sheet\.md", _WORKSHOP),
    "workshop's name": StoredFileKind(rf"{_HELD}/name\.txt", _WORKSHOP),
    "under way": StoredFileKind(r"workshops/under-way\.json", _WORKSHOP),
    "key": StoredFileKind(rf"{_HELD}/key\.json", _WORKSHOP, mark=b"workshop key"),
    "shown": StoredFileKind(r"workshops/(?:[a-z0-9-]{1,40}/)?shown\.json", _WORKSHOP),
    "pack": StoredFileKind(
        r"workplace/(?:from-machine/)?(?:(?:installed|start)\.json|install\.lock|source\.json|\.new-.+"
        r"|[a-z0-9-]+-[0-9a-f]{12}/.+)",
        QT_TRANSLATE_NOOP("mine", "Your workplace's words for the app; contains nothing about you"),
        "sign",
    ),
    "crash": StoredFileKind(
        r"crash\.txt",
        QT_TRANSLATE_NOOP("mine", "A note on an error in the program; contains none of your texts"),
        "sign",
    ),
    "lock": StoredFileKind(r"lock", _OPEN, "sign", mark=b""),
    "raise": StoredFileKind(r"raise", _OPEN, "sign"),
}
BINNED = StoredFileKind(
    r"bin/\d{4}-\d\d-\d\dT\d{6}/.+", QT_TRANSLATE_NOOP("mine", "In the bin; deleted for good after 7 days")
)
_FOLDERS = {
    "workplace": KINDS["pack"].what,
    "log": _BESIDE_LOG,
    "drafts": _DRAFTS,
    "profile": _PROFILE,
    "workshops": _WORKSHOP,
    "cache": _CACHE,
    "bin": BINNED.what,
}
_ELSE = QT_TRANSLATE_NOOP("mine", "Something else")

# What a name of ours may end in: set aside, or begun by a program that was stopped.
_ASIDE = re.compile(r"(?P<name>.+)\.set-aside-[0-9-]+")
_BEGUN = re.compile(r"(?P<folder>(?:.*/)?)\.(?P<name>[^/]+)\.\d+\.new")
_MARK_WITHIN = 200  # bytes


def kind_of(inside: str | Path) -> tuple[str, StoredFileKind] | None:
    """Return the name and kind of a file by its path in the data folder, None for a stranger's."""
    path = inside if isinstance(inside, str) else inside.as_posix()
    path = re.sub(rf"\A{_HELD}/practice/", "", path)  # a data folder of its own, of the same kinds
    if re.fullmatch(BINNED.pattern, path):
        return "bin", BINNED
    if begun := _BEGUN.fullmatch(path):
        path = begun["folder"] + begun["name"]
    if aside := _ASIDE.fullmatch(path):
        path = aside["name"]
    for name, kind in KINDS.items():
        if re.fullmatch(kind.pattern, path):
            return name, kind
    return None


def what_is(inside: Path) -> str:
    """Say what a file of the data folder is, in English, to be translated in context ``mine``."""
    found = kind_of(inside)
    return _FOLDERS.get(inside.parts[0], _ELSE) if found is None else found[1].what


def holds_nothing(folder: Path) -> bool:
    """Tell whether nothing of a person's lies in a folder: it is not there, or has only signs and caches."""
    try:
        entries = list(folder.iterdir())
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return all(entry.name in _NOTHING for entry in entries)


def is_ours(folder: Path) -> bool:
    """Tell whether a folder holds anything that this app alone writes. Raises OSError."""
    if any((folder / "bin").glob("????-??-??T??????")):
        return True
    for several in ("*", "log/*", "drafts/*/*", "drafts/bin/*/*"):
        for path in folder.glob(several):
            found = kind_of(path.relative_to(folder))
            if found is not None and found[1].mark is not None and _has(path, found[1].mark):
                return True
    return False


def _has(path: Path, mark: bytes) -> bool:
    if not mark:
        return path.is_file()
    try:
        with path.open("rb") as stream:
            return mark in stream.read(_MARK_WITHIN)
    except OSError:
        return False
