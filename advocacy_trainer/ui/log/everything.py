"""Everything in one file, to go on at another computer: written here, and taken in there.

A ZIP of plain files, so that it can be looked into without the app. The
journal goes along only where the person says so. Taking in replaces nothing:
what both computers have and differs is kept beside what is here.
"""

import io
import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from advocacy_trainer.drafts import moving
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError
from advocacy_trainer.exports.source import PREVIEW_LINES, Prepared, Report, TextPreview, untold
from advocacy_trainer.json_reading import UnfitError, fields, parse
from advocacy_trainer.progress import export
from advocacy_trainer.progress.text_file import Text
from advocacy_trainer.settings import Settings, Value

if TYPE_CHECKING:
    from advocacy_trainer.drafts.store import Drafts
    from advocacy_trainer.exports.source import ExportOptions, ExportSource
    from advocacy_trainer.setting_options import OptionName
    from advocacy_trainer.ui.kit.context import Context

LOG, JOURNAL = "log.jsonl", "journal.jsonl"
PROFILE, PLACES, SETTINGS = "profile.json", "places.json", "settings.json"
PICTURE = "profile-picture.png"
COACH = "coach.json"
DRAFTS = "drafts/"
LARGEST, LARGEST_IN_ALL, MOST = 64 * 2**20, 512 * 2**20, 20_000  # bytes a file, bytes unpacked, files
_LEFT_BEHIND = frozenset({"keep_nothing", "welcomed"})  # what belongs to a computer, not to a person


class Everything(NamedTuple):
    """What is to be written: whole small files by name, and the drafts, whose files are read one by one."""

    small: Mapping[str, bytes]
    drafts: "Drafts"
    files: tuple[str, ...]


def gather(context: "ExportSource", *, journal: bool) -> Everything:
    """Return what the file is to hold, as plain values and the names of what lies on the disk."""
    card = context.stores.profile_card.card
    answers = context.stores.answers
    profile = {
        "answers": {key: [answer.choice, answer.note] for key, answer in answers.all().items()},
        "fields": dict(answers.fields),
        "card": {"name": card.name, "headline": card.headline, "shown": card.shown},
    }
    steps = {
        one.id: step for one in context.catalogue.lessons if (step := context.stores.resume_points.of(one.id))
    }
    chosen = {name: value for name, value in context.settings.chosen.items() if name not in _LEFT_BEHIND}
    small = {
        LOG: export.to_json_lines(context.stores.log.events(), context.stores.cards.all()).encode(
            "utf-8", "replace"
        ),
        PROFILE: _json(profile),
        PLACES: _json(steps),
        SETTINGS: _json(chosen),
    }
    if context.stores.folder is not None and (coach := _read_coach(context.stores.folder)):
        small[COACH] = coach
    if card.picture:
        small[PICTURE] = card.picture
    if journal:
        small[JOURNAL] = export.to_json_lines([], context.stores.journal.all()).encode("utf-8", "replace")
    return Everything(small, context.stores.drafts, tuple(moving.file_names(context.stores.drafts)))


def prepare(source: "ExportSource", options: "ExportOptions") -> Prepared:
    """Gather everything, with the journal if the person says so."""
    whole = gather(source, journal=options.journal)
    return Prepared(
        lambda: TextPreview(in_words(whole, PREVIEW_LINES)), lambda path, report: save(path, whole, report)
    )


def save(path: Path, whole: Everything, report: Report = untold) -> None:
    """Write the file; ``report`` is told how far it is, and may raise to stop. Raises StorageError."""
    from advocacy_trainer.files import write_atomically

    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in whole.small.items():
            archive.writestr(name, data)
        for number, name in enumerate(whole.files):
            report(number, len(whole.files))
            stored = moving.read_file(whole.drafts, name)
            if stored is not None:
                archive.writestr(DRAFTS + name, stored)
    write_atomically(path, written.getvalue())


def names_in(whole: Everything) -> list[str]:
    """Return the names of all that the file holds, for a person to see."""
    return [*whole.small, *(DRAFTS + name for name in whole.files)]


def in_words(whole: Everything, most: int) -> str:
    """Return what a person can read of the file, at most so many lines: names, then what stands inside."""
    lines = names_in(whole)
    for name, data in whole.small.items():
        if name != PICTURE and len(lines) < most:
            lines += ["", f"{name}:", *data.decode("utf-8", "replace").splitlines()]
    for name in whole.files:
        if name.endswith(".txt") and len(lines) < most:
            data = moving.read_file(whole.drafts, name) or b""
            lines += ["", f"{name}:", *data.decode("utf-8", "replace").splitlines()]
    return "\n".join(lines[:most])


class Unpacked(NamedTuple):
    """A file that was read whole: its members by name."""

    members: Mapping[str, bytes]


def is_archive(path: Path) -> bool:
    """Tell whether a file is of this kind, and not an older one of lines."""
    return zipfile.is_zipfile(path)


def read(path: Path, report: Report = untold) -> Unpacked:
    """Read a file whole, off the thread that draws if wished. Raises StorageError for one not ours."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            sizes = [entry.file_size for entry in entries]
            if len(entries) > MOST or sum(sizes) > LARGEST_IN_ALL or max(sizes, default=0) > LARGEST:
                raise _unfit(path)
            members = {}
            for number, entry in enumerate(entries):
                report(number, len(entries))
                with archive.open(entry) as stream:
                    data = stream.read(entry.file_size + 1)
                if len(data) != entry.file_size:  # a head that lies about what is packed
                    raise _unfit(path)
                members[entry.filename] = data
    except (OSError, ValueError, RuntimeError, EOFError, NotImplementedError, zipfile.BadZipFile) as error:
        raise _unfit(path) from error
    if LOG not in members:
        raise _unfit(path)
    return Unpacked(members)


def take_in(context: "Context", unpacked: Unpacked, choose: "Callable[[OptionName, Value], object]") -> int:
    """Add what the file holds to what is here, replacing nothing; return how many lines were refused.

    ``choose`` sets an option. The same file twice changes nothing. Raises StorageError.
    """
    from advocacy_trainer.progress.events import Event
    from advocacy_trainer.progress.importing import keep, read_lines

    members = unpacked.members
    found = read_lines(members[LOG].splitlines())
    keep(found, context.stores.log, context.stores.cards)
    refused = sum(one is not None and not isinstance(one, Event | Text) for one in found)
    written = read_lines(members.get(JOURNAL, b"").splitlines())
    written_texts = (one for one in written if isinstance(one, Text))
    texts = list(export.newer_texts(context.stores.journal.all(), written_texts))
    if texts:
        context.stores.journal.put(*texts)
    inside = {name[len(DRAFTS) :]: data for name, data in members.items() if name.startswith(DRAFTS)}
    moving.bring_in(context.stores.drafts, moving.of_files(inside))
    _take_profile(context, members)
    for lesson, step in _fields(members.get(PLACES)).items():
        if isinstance(step, str) and context.stores.resume_points.of(lesson) is None:
            context.stores.resume_points.put(lesson, step)
    _take_settings(context.settings, _fields(members.get(SETTINGS)), choose)
    _take_coach(context, members.get(COACH, b""))
    return refused


def _take_profile(context: "Context", members: Mapping[str, bytes]) -> None:
    stored = _fields(members.get(PROFILE))
    here = context.stores.answers
    for key, value in _inner(stored, "answers").items():
        place, _, item = key.partition("/")
        before = here.of(place, item)
        match value:
            case [str(choice), str(note)]:
                if choice in _choices() and not before.choice:
                    here.choose(place, item, choice)
                if note and not before.note:
                    here.note(place, item, note)
    for question, words in _inner(stored, "fields").items():
        if isinstance(words, str) and not here.fields.get(question):
            here.answer_field(question, words)
    card = _inner(stored, "card")
    now = context.stores.profile_card.card
    new = {
        name: card[name]
        for name in ("name", "headline")
        if isinstance(card.get(name), str) and not getattr(now, name)
    }
    if (picture := members.get(PICTURE, b"")).startswith(b"\x89PNG") and not now.picture:
        new["picture"] = picture
    if new:
        context.stores.profile_card.change(**new)


def _take_settings(
    settings: Settings, stored: Mapping[str, object], choose: "Callable[[OptionName, Value], object]"
) -> None:
    from advocacy_trainer.settings import OPTIONS, is_valid

    for name, option in OPTIONS.items():
        value = stored.get(name)
        mine = name in settings.chosen or name in settings.locked or name in _LEFT_BEHIND
        if name in stored and option.personal and not mine and is_valid(option, value):
            choose(name, value)  # type: ignore[arg-type]  # is_valid has narrowed it


def _read_coach(folder: Path) -> bytes:
    """Return the word list and the suggestions that are switched off, as they lie on the disk."""
    try:
        return (folder / COACH).read_bytes()
    except OSError:
        return b""


def _take_coach(context: "Context", data: bytes) -> None:
    from advocacy_trainer.files import write_atomically

    if context.stores.folder is not None and _fields(data) and not _read_coach(context.stores.folder):
        write_atomically(context.stores.folder / COACH, data)


def _choices() -> tuple[str, ...]:
    from advocacy_trainer.profile.answers import CHOICES

    return tuple(CHOICES)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "replace")


def _fields(data: bytes | None) -> dict[str, object]:
    try:
        return fields(parse(data or b"{}"))
    except UnfitError:
        return {}


def _inner(stored: Mapping[str, object], name: str) -> dict[str, object]:
    try:
        return fields(stored.get(name))
    except UnfitError:
        return {}


def _unfit(path: Path) -> StorageError:
    return StorageError(
        QT_TRANSLATE_NOOP("errors", "{name} is not a file that this app has saved for another computer."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Save it again on the other computer."),
        name=path.name,
    )
