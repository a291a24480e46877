"""Keep a person's own texts in one small file, each with its place in the course."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, NewerDataError, StorageError, TrainerError
from advocacy_trainer.files import set_aside, write_atomically
from advocacy_trainer.progress.events import new_id, now_stamp

FORMAT = "advocacy-trainer-texts"
SCHEMA = 1


class Text(NamedTuple):
    """One text and where it belongs.

    ``kind`` says what it is (reflection, rewrite, card, pick, plan, note);
    ``field`` tells the fields of one card apart; ``label`` is the question it
    answers, as the person saw it; ``set`` is what it sets (reason, time, ...);
    ``at`` and ``changed`` are UTC, ISO 8601.
    """

    id: str
    kind: str
    text: str
    at: str
    changed: str
    lesson: str = ""
    block: str = ""
    field: str = ""
    label: str = ""
    set: str = ""


class Texts:
    """The texts of one file; ``folder`` None keeps them in memory only.

    Every change is on disk when the method returns. An unreadable file is set
    aside and told in ``notices``; one from a newer version is read, not changed.
    Raises StorageError where a change cannot be saved; the texts are then as before.
    """

    name = "texts.json"

    def __init__(self, folder: Path | None, *, read_only: bool = False) -> None:
        self._read_only = read_only
        self.path = None if folder is None else folder / "log" / self.name
        self.notices: list[TrainerError]
        self._barred: TrainerError | None
        self._texts: dict[str, Text]
        self.reload()

    @property
    def unreadable(self) -> TrainerError | None:
        """Return why the file's texts are not here, None where they are (a newer version's are)."""
        return None if isinstance(self._barred, NewerDataError) else self._barred

    def reload(self) -> None:
        """Read the file anew, after it was exchanged."""
        self.notices, self._barred, self._texts = [], None, {}
        if self.path is not None:
            self._read(self.path)

    def all(self) -> Sequence[Text]:
        """Return every text, oldest first."""
        return self.everything()

    def everything(self) -> Sequence[Text]:
        """Return every text there is, those in a bin too, oldest first."""
        return sorted(self._texts.values(), key=lambda text: text.at)

    def set_aside_files(self) -> list[Path]:
        """Return the files that could not be read and were kept beside this one."""
        return [] if self.path is None else sorted(self.path.parent.glob(f"{self.name}.set-aside-*"))

    def get(self, identity: str) -> Text | None:
        """Return one text by its id."""
        return self._texts.get(identity)

    def edit(self, identity: str, text: str) -> Text:
        """Replace the words of one text. Raises KeyError for an unknown id."""
        return self.put(self._texts[identity]._replace(text=text, changed=now_stamp()))

    def delete(self, identity: str) -> None:
        """Forget one text; unknown ids are no fault."""
        self._save({key: text for key, text in self._texts.items() if key != identity})

    def erase(self, *identities: str) -> None:
        """Erase texts for good, in the dated copies too. Raises StorageError."""
        self._save({key: text for key, text in self._texts.items() if key not in identities})
        if self.path is not None:
            from advocacy_trainer.progress.backup import forget_texts

            forget_texts(self.path.parent, self.path.stem, identities)

    def clear(self) -> None:
        """Forget every text."""
        self._save({})

    def put(self, *texts: Text) -> Text:
        """Add texts, or replace those with the same id; return the last."""
        self._save({**self._texts, **{text.id: text for text in texts}})
        return texts[-1]

    def _new(self, kind: str, text: str, **place: str) -> Text:
        now = now_stamp()
        return Text(new_id(), kind, text, now, now, **place)

    def _read(self, path: Path) -> None:
        try:
            raw = path.read_bytes()
        except FileNotFoundError:
            return
        except OSError as error:
            self._barred = StorageError(
                QT_TRANSLATE_NOOP("errors", "{name} in {folder} could not be read (system error {number})."),
                QT_TRANSLATE_NOOP(
                    "errors", "Nothing was changed. Ask IT, or choose another data folder in Settings."
                ),
                name=path.name,
                folder=str(path.parent),
                number=error.errno,
            )
            self.notices.append(self._barred)
            return
        try:
            schema, self._texts = parse_texts(raw)
        except ValueError:
            self._give_up(path)
            return
        if schema > SCHEMA:
            self._barred = NewerDataError(
                QT_TRANSLATE_NOOP("errors", "{name} was written by a newer version of the app."),
                QT_TRANSLATE_NOOP(
                    "errors", "It is shown here, but not changed. Use the newer version to go on writing."
                ),
                name=path.name,
            )
            self.notices.append(self._barred)

    def _give_up(self, path: Path) -> None:
        if self._read_only:
            self._barred = StorageError(
                QT_TRANSLATE_NOOP("errors", "{name} could not be read."), name=path.name
            )
            self.notices.append(self._barred)
            return
        try:
            kept = set_aside(path)
        except StorageError as error:
            self._barred = error
            self.notices.append(error)
            return
        self.notices.append(
            StorageError(
                QT_TRANSLATE_NOOP("errors", "{name} could not be read. The file was kept as {kept}."),
                QT_TRANSLATE_NOOP("errors", "Older copies lie in the folder log/copies."),
                name=path.name,
                kept=kept.name,
            )
        )

    def _save(self, texts: dict[str, Text]) -> None:
        if self._barred is not None:
            raise self._barred
        if self.path is not None and self._read_only:
            raise StorageError(QT_TRANSLATE_NOOP("errors", "The log was opened for reading only."))
        if self.path is not None:
            write_atomically(self.path, encode_texts(list(texts.values())))
        self._texts = texts


def encode_texts(texts: Sequence[Text]) -> bytes:
    """Return the file of ``texts``."""
    rows = [{key: value for key, value in text._asdict().items() if value} for text in texts]
    whole = {"format": FORMAT, "schema": SCHEMA, "texts": rows}
    return json.dumps(whole, ensure_ascii=False, indent=1).encode("utf-8", errors="replace")


def parse_texts(raw: bytes) -> tuple[int, dict[str, Text]]:
    """Return schema and texts of a file. Raises ValueError where it is not one of ours."""
    try:
        whole = json.loads(raw)
    except RecursionError:
        raise ValueError("nested too deep") from None
    if (
        not isinstance(whole, dict)
        or whole.get("format") != FORMAT
        or not isinstance(whole.get("texts"), list)
    ):
        raise ValueError("not a file of texts")
    schema = whole.get("schema")
    if not isinstance(schema, int):
        raise ValueError("no schema number")
    texts = [_text(row) for row in whole["texts"]]
    return schema, {text.id: text for text in texts}


def _text(row: Any) -> Text:
    if not isinstance(row, dict):
        raise ValueError("not a text")
    values = {name: row.get(name, "") for name in Text._fields}
    if not all(isinstance(value, str) for value in values.values()) or not values["id"]:
        raise ValueError("not a text")
    return Text(**values)
