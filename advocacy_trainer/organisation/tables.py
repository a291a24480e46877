"""Read the values of a TOML table that anybody may have written: each of its type, or a fault.

Nothing raises: what does not fit is told in one sentence and left out, the rest holds.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from advocacy_trainer.characters import clean, clean_line
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.organisation.model import Text
from advocacy_trainer.organisation.unread import TomlPath, Unread

LONGEST_LINE = 200  # characters
LONGEST_TEXT = 20_000
MOST = 200  # entries of a list
LANGUAGES = ("da", "en")
NOT_A_DAY = QT_TRANSLATE_NOOP("errors", "In {file}, {where} must be a date, written as 2026-11-29.")

_One = TypeVar("_One")


class TableReader:
    """Reads one table of ``file``; ``where`` names it in faults, which are gathered in ``faults``.

    ``half_written`` tells that whoever writes it is not done: what lacks something, or is too much, is
    kept. What does not fit is gathered in ``unread``, with its path in the file.
    """

    def __init__(
        self,
        table: object,
        file: str,
        where: str,
        faults: list[ContentError],
        half_written: bool = False,
        path: TomlPath = (),
        unread: list[Unread] | None = None,
    ) -> None:
        self.file, self.where, self.faults, self.half_written = file, where, faults, half_written
        self.path, self.unread = path, [] if unread is None else unread
        if isinstance(table, Mapping):
            self._table: Mapping[str, Any] = table
        else:
            self._table = {}
            self._wrong("", QT_TRANSLATE_NOOP("errors", "In {file}, {where} must be a table."))
            self._drop(path, table)
        self._asked: set[str] = set()

    def has_table(self, key: str) -> bool:
        """Tell whether a table stands under a key."""
        return isinstance(self._table.get(key), Mapping)

    def line(self, key: str) -> str:
        """Return a text on one line."""
        value = self._get(key)
        if value is None:
            return ""
        if not isinstance(value, str):
            self._wrong(key, QT_TRANSLATE_NOOP("errors", "In {file}, {where} must be text in quotes."))
            self._drop((*self.path, key), value)
            return ""
        text = clean_line(value).strip()
        return text if self._fits(key, text, LONGEST_LINE) else ""

    def text(self, key: str) -> Text:
        """Return a text by language; one without a language holds for both."""
        value = self._get(key)
        return {} if value is None else self._text(key, value, LONGEST_TEXT)

    def words(self, key: str) -> Text:
        """Return a text on one line by language; one without a language holds for both."""
        value = self._get(key)
        return {} if value is None else self._text(key, value, LONGEST_LINE)

    def texts(self, key: str) -> tuple[Text, ...]:
        """Return a list of texts by language."""
        found: list[Text] = []
        for number, value in enumerate(self._list(key), start=1):
            if text := self._text(f"{key} {number}", value, LONGEST_TEXT, key):
                found.append(text)
        return tuple(found)

    def names(self, key: str, allowed: Iterable[str]) -> tuple[str, ...]:
        """Return a list of words that are among ``allowed``."""
        known = tuple(allowed)
        found = []
        for value in self._list(key):
            if isinstance(value, str) and value in known:
                found.append(value)
            else:
                self._unknown_word(key, value, known)
                self._drop((*self.path, key), value, more=True)
        return tuple(dict.fromkeys(found))

    def choice(self, key: str, allowed: Iterable[str], default: str = "") -> str:
        """Return a word that is among ``allowed``."""
        value, known = self._get(key), tuple(allowed)
        if value is None or value == "":
            return default
        if isinstance(value, str) and value in known:
            return value
        self._unknown_word(key, value, known)
        self._drop((*self.path, key), value)
        return default

    def number(self, key: str, low: int, high: int, default: int = 0) -> int:
        """Return a whole number from ``low`` to ``high``."""
        value = self._get(key)
        if value is None:
            return default
        if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
            return value
        self._wrong(
            key,
            QT_TRANSLATE_NOOP("errors", "In {file}, {where} must be a whole number from {low} to {high}."),
            low=low,
            high=high,
        )
        self._drop((*self.path, key), value)
        return default

    def date(self, key: str) -> dt.date | None:
        """Return a day, written 2026-11-29 with or without quotes."""
        value = self._get(key)
        if value is None or value == "":
            return None
        if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
            return value
        try:
            return dt.date.fromisoformat(value if isinstance(value, str) else "")
        except ValueError:
            self._wrong(key, NOT_A_DAY)
            self._drop((*self.path, key), value)
            return None

    def table(self, key: str) -> "TableReader":
        """Return the reader of a table in this one."""
        value = self._get(key)
        return TableReader(
            {} if value is None else value,
            self.file,
            self._named(key),
            self.faults,
            self.half_written,
            (*self.path, key),
            self.unread,
        )

    def rows(self, key: str, read: Callable[["TableReader"], _One | None]) -> tuple[_One, ...]:
        """Return what ``read`` makes of each table in a list; one it gives None for is left out."""
        found: list[_One] = []
        for number, value in enumerate(self._list(key), start=1):
            unread: list[Unread] = []
            place = (*self.path, key, len(found))
            where = self._named(f"{key} {number}")
            inner = TableReader(value, self.file, where, self.faults, self.half_written, place, unread)
            one = read(inner)
            inner.done()
            if one is not None and isinstance(value, Mapping):
                found.append(one)
                self.unread += unread
            elif self.half_written and value:
                self._drop((*self.path, key), value, more=True)
        return tuple(found)

    def done(self) -> None:
        """Tell of the keys that nobody asked for."""
        for key in self._table:
            if key not in self._asked:
                self._wrong(
                    str(key)[:LONGEST_LINE],
                    QT_TRANSLATE_NOOP("errors", "In {file}, there is nothing called {where}; it is skipped."),
                )
                self._drop((*self.path, str(key)), self._table[key])

    def lack(self, sentence: str) -> None:
        """Tell of something that must be there, in a sentence with ``{file}`` and ``{where}``."""
        self._wrong("", sentence)

    def drop(self, key: str) -> None:
        """Keep a raw value that was read and does not fit; the last fault says why."""
        self._drop((*self.path, key), self._table.get(key))

    def _drop(self, path: TomlPath, raw: object, *, more: bool = False) -> None:
        self.unread.append(Unread(path, raw, self.faults[-1], more))

    def _get(self, key: str) -> Any:
        self._asked.add(key)
        return self._table.get(key)

    def _list(self, key: str) -> list[Any]:
        value = self._get(key)
        if value is None:
            return []
        if not isinstance(value, list):
            self._wrong(key, QT_TRANSLATE_NOOP("errors", "In {file}, {where} must be a list."))
            self._drop((*self.path, key), value)
            return []
        if len(value) > MOST:
            self._wrong(
                key, QT_TRANSLATE_NOOP("errors", "In {file}, {where} has room for {most} entries."), most=MOST
            )
        return value if self.half_written else value[:MOST]

    def _text(self, key: str, value: object, longest: int, listed: str = "") -> Text:
        raw = value
        if isinstance(value, str):
            value = {"": value}
        if not isinstance(value, Mapping) or not all(isinstance(one, str) for one in value.values()):
            self._wrong(key, QT_TRANSLATE_NOOP("errors", "In {file}, {where} must be text in quotes."))
            self._drop((*self.path, listed or key), raw, more=bool(listed))
            return {}
        found: dict[str, str] = {}
        for lang, one in value.items():
            if lang not in ("", *LANGUAGES):
                self._wrong(
                    f"{key}.{str(lang)[:20]}",
                    QT_TRANSLATE_NOOP(
                        "errors", "In {file}, {where} is in a language the app does not speak."
                    ),
                )
                if not self.half_written:
                    continue
            text = (clean_line(one) if longest == LONGEST_LINE else clean(one)).strip()
            if text and self._fits(key, text, longest):
                found |= dict.fromkeys(LANGUAGES, text) if lang == "" else {lang: text}
        return found

    def _fits(self, key: str, text: str, longest: int) -> bool:
        if len(text) <= longest:
            return True
        self._wrong(
            key,
            QT_TRANSLATE_NOOP("errors", "In {file}, {where} has room for {most} characters."),
            most=longest,
        )
        return self.half_written

    def _unknown_word(self, key: str, value: object, known: tuple[str, ...]) -> None:
        self._wrong(
            key,
            QT_TRANSLATE_NOOP("errors", "In {file}, {where} says “{value}”, and it must be one of: {known}."),
            value=clean_line(str(value))[:60],
            known=", ".join(known),
        )

    def _named(self, key: str) -> str:
        return f"{self.where} {key}".strip() if key else self.where

    def _wrong(self, key: str, sentence: str, **fields: object) -> None:
        self.faults.append(ContentError(sentence, "", file=self.file, where=self._named(key), **fields))
