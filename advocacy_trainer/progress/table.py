"""TinyDB's table, made to append instead of rewriting everything.

TinyDB re-keys and rewrites the whole table at each insert. This table keeps
the documents in memory, hands a new one to the storage's ``append`` and only
rewrites for updates and removals, which a log seldom needs.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, cast

from tinydb.storages import Storage
from tinydb.table import Table

TABLE = "events"


class EventStorage(Storage):
    """What the table needs of the place where it is kept."""

    documents: dict[int, Mapping[str, Any]]
    next_number: int

    def append(self, documents: Sequence[Mapping[str, Any]]) -> list[int]:
        """Keep new documents, durably, before returning; return the numbers they got."""
        raise NotImplementedError

    def read(self) -> dict[str, dict[str, Any]] | None:
        """Return the whole database as TinyDB sees it."""
        # TinyDB says its keys are strings, which they are on disk; it never looks at them.
        return {TABLE: cast("dict[str, Any]", self.documents)}


class MemoryEvents(EventStorage):
    """Keep the events in memory only: nothing is saved."""

    def __init__(self) -> None:
        self.documents = {}
        self.next_number = 1

    def append(self, documents: Sequence[Mapping[str, Any]]) -> list[int]:
        """Take the documents over."""
        new = dict(enumerate(documents, self.next_number))
        self.documents.update(new)
        self.next_number += len(new)
        return list(new)

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Replace all documents."""
        self.documents = {int(number): document for number, document in data.get(TABLE, {}).items()}
        self.next_number = max(self.next_number, max(self.documents, default=0) + 1)


class EventTable(Table):
    """A TinyDB table whose insert costs the same however long the log is."""

    @property
    def _events(self) -> EventStorage:
        return cast("EventStorage", self.storage)  # no other is ever given

    def insert(self, document: Mapping[str, Any]) -> int:
        """Append one document durably and return its number."""
        return self.insert_multiple([document])[0]

    def insert_multiple(self, documents: Iterable[Mapping[str, Any]]) -> list[int]:
        """Append the documents durably, all of them or none, and return their numbers."""
        numbers = self._events.append(list(documents))
        self.clear_cache()
        return numbers

    def documents(self) -> Collection[Mapping[str, Any]]:
        """Return all documents in the order they were written, without copying them."""
        return self._events.documents.values()

    def _read_table(self) -> dict[str, Mapping[str, Any]]:
        return cast("dict[str, Mapping[str, Any]]", self._events.documents)  # keys as above

    def _update_table(self, updater: Callable[[dict[int, Mapping[str, Any]]], None]) -> None:
        documents = dict(self._events.documents)
        updater(documents)
        self.storage.write({TABLE: cast("dict[str, Any]", documents)})  # keys as above
        self.clear_cache()
