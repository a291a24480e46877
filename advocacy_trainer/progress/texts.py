"""Keep a person's own texts in one small file, each with its place in the course."""

from collections.abc import Sequence
from pathlib import Path

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, NewerDataError, StorageError, TrainerError
from advocacy_trainer.files import set_aside, unreadable, write_atomically
from advocacy_trainer.progress.events import new_id, now_stamp
from advocacy_trainer.progress.text_file import SCHEMA, Text, encode_texts, read_texts


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

    def write_anew(self) -> None:
        """Write the file again where it has gone. Raises StorageError."""
        if self.path is not None and self._texts and self._barred is None and not self.path.exists():
            self._save(self._texts)

    def _new(self, kind: str, text: str, **place: str) -> Text:
        now = now_stamp()
        return Text(new_id(), kind, text, now, now, **place)

    def _read(self, path: Path) -> None:
        try:
            raw = path.read_bytes()
        except FileNotFoundError:
            return
        except OSError as error:
            self._barred = unreadable(path, error)
            self.notices.append(self._barred)
            return
        read = read_texts(raw)
        self._texts = dict(read.texts)
        if read.schema is None or (not read.whole and read.schema <= SCHEMA):
            self._mend(path)
        elif read.schema > SCHEMA:
            self._barred = NewerDataError(
                QT_TRANSLATE_NOOP("errors", "{name} was written by a newer version of the app."),
                QT_TRANSLATE_NOOP(
                    "errors", "It is shown here, but not changed. Use the newer version to go on writing."
                ),
                name=path.name,
            )
            self.notices.append(self._barred)

    def _mend(self, path: Path) -> None:
        """Keep a damaged file aside, and write what could be read of it anew."""
        if self._read_only:
            self._barred = StorageError(
                QT_TRANSLATE_NOOP("errors", "Part of {name} could not be read."), name=path.name
            )
            self.notices.append(self._barred)
            return
        try:
            aside = set_aside(path)
            if self._texts:
                write_atomically(path, encode_texts(list(self._texts.values())))
        except StorageError as error:
            self._barred = error
            self.notices.append(error)
            return
        sentence = QT_TRANSLATE_NOOP("errors", "{name} could not be read. The file was kept as {kept}.")
        if self._texts:
            sentence = QT_TRANSLATE_NOOP(
                "errors",
                "Part of {name} could not be read. {count} texts are there; the file was kept as {kept}.",
            )
        self.notices.append(
            StorageError(
                sentence,
                QT_TRANSLATE_NOOP("errors", "Older copies are in the folder log/copies."),
                name=path.name,
                kept=aside.name,
                count=len(self._texts),
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
