"""Open, save, copy, archive and throw away drafts; nothing is ever lost unasked."""

import datetime as dt
import json
import re
import secrets
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from advocacy_trainer.drafts import model
from advocacy_trainer.drafts.backing import Backing, FolderBacking, MemoryBacking, Stamp
from advocacy_trainer.drafts.in_turn import in_turn
from advocacy_trainer.drafts.model import DraftHead, DraftPicture, DraftSummary, Version
from advocacy_trainer.encoding import EncodingError, decode
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, NewerDataError, StorageError, TrainerError
from advocacy_trainer.json_reading import UnfitError, fields, items, parse, seal, unseal, whole
from advocacy_trainer.platforms import DEFAULT_PLATFORM
from advocacy_trainer.trusted_day import trusted_day

FOLDER = "drafts"
BIN = "bin"
KEPT_DAYS = 7
_INDEX = "index.json"
_ROOM = "room.json"
_TEXT, _HEAD = "text.txt", "draft.json"
_LIKELY = {
    "UTF-16LE (no BOM)": "utf-16-le",
    "UTF-16BE (no BOM)": "utf-16-be",
    "UTF-32": "utf-32",
    "Mac Roman": "mac-roman",
    "DOS (850)": "cp850",
}
_ID = re.compile(r"[0-9]{8}-[0-9]{6}-[0-9a-f]{6}")
_PICTURE = re.compile(r"[0-9a-f]{12}\.[a-z]{3,4}")


class Saved(NamedTuple):
    """What a save did; ``foreign`` is the version that holds what somebody else had written, if so."""

    head: DraftHead
    foreign: Version | None


class _Known(NamedTuple):
    """A text as it was last read or saved here: how its file looked, and a hash of its bytes."""

    stamp: Stamp | None
    content: int


class Drafts:
    """All drafts of one person.

    ``folder`` is the data folder, or None to keep everything in memory. Methods
    raise StorageError where the disk says no; nothing is then changed. Any
    thread may call them: one goes in at a time. ``read_only`` is said of a
    folder a newer version wrote: nothing is written or emptied there unasked.
    """

    def __init__(self, folder: Path | None, *, read_only: bool = False) -> None:
        self.read_only = read_only
        self.backing: Backing = FolderBacking(folder / FOLDER) if folder else MemoryBacking()
        self._seen: dict[str, _Known] = {}
        self._closed = False
        self.listener: Callable[[TrainerError], object] | None = None  # told what was set aside
        self._ours: dict[str, Stamp | None] = {}  # how draft.json looked when it was of our format
        self._index: dict[str, tuple[Stamp, dict[str, Any]]] | None = None
        self._index_changed = False
        self.turn = threading.RLock()

    @classmethod
    def open(cls, folder: Path | None, *, read_only: bool = False) -> "Drafts":
        """Open the drafts under the data folder, or in memory; never fails."""
        return cls(folder, read_only=read_only)

    def close(self) -> None:
        """Write nothing from now on: the folder may be exchanged or erased."""
        self._closed = True

    # How the room was left

    def room(self) -> dict[str, Any]:
        """Return how the practice room was left: plain values, empty at first."""
        try:
            return fields(parse(self.backing.read(_ROOM) or b"{}"))
        except (StorageError, UnfitError):
            return {}

    @in_turn
    def keep_room(self, room: dict[str, Any]) -> None:
        """Keep how the practice room was left; that it cannot be kept is no fault."""
        if self.read_only or room == self.room():  # to wait for the disk takes a person's time
            return
        try:
            self.backing.write(_ROOM, json.dumps(room).encode())
        except StorageError:
            pass

    # Lists

    @in_turn
    def heads(self, state: str = "open") -> list[DraftHead]:
        """Return the drafts in that state whole, the one last changed first."""
        if state == "binned":
            names = [name for name in self.backing.names(BIN) if _ID.fullmatch(name)]
            found = [self._head(f"{BIN}/{name}", name) for name in names]
            return sorted(found, key=lambda head: head.changed, reverse=True)
        return [head for row in self.rows(state) if (head := self.head(row.id)) is not None]

    @in_turn
    def rows(self, state: str = "open") -> list[DraftSummary]:
        """Return the drafts in that state as a list shows them, the one last changed first.

        Only drafts that changed since the index was written are opened.
        """
        index = dict(self._indexed())
        known = {name for name in self.backing.names("") if _ID.fullmatch(name)}
        for name in index.keys() - known:
            del index[name]
            self._index_changed = True
        found = []
        for name in known:
            stamp = self.backing.stamp(f"{name}/{_HEAD}")
            cached = index.get(name)
            try:
                if cached is None or cached[0] != stamp:
                    raise UnfitError(name)  # unknown, or written since
                row = model.row_from_json(name, cached[1])
            except UnfitError:
                data = model.as_json(self._head(name, name))
                index[name] = (self.backing.stamp(f"{name}/{_HEAD}") or Stamp(0, 0), data)
                self._index_changed = True
                row = model.row_from_json(name, data)
            if row.state == state:
                found.append(row)
        self._index = index
        self._write_index()
        return sorted(found, key=lambda row: (row.changed, row.id), reverse=True)

    @in_turn
    def head(self, identity: str) -> DraftHead | None:
        """Return the open or archived draft of that id, or None if it is gone."""
        if not _ID.fullmatch(identity) or identity not in self.backing.names(""):
            return None
        return self._head(identity, identity)

    def _indexed(self) -> dict[str, tuple[Stamp, dict[str, Any]]]:
        if self._index is None:
            self._index = {}
            try:
                for name, row in unseal(self.backing.read(_INDEX) or b"{}").items():
                    size, modified, head = items(row)
                    self._index[name] = (Stamp(whole(size), whole(modified)), fields(head))
            except (StorageError, ValueError):
                self._index = {}  # it only makes the list quick; it is made anew
        return self._index

    def _write_index(self) -> None:
        if self._index is None or not self._index_changed or self.read_only:
            return
        self._index_changed = False
        data = {name: [*stamp, head] for name, (stamp, head) in dict(self._index).items()}
        try:
            self.backing.write(_INDEX, seal(data))
        except StorageError:
            pass  # the list is only slower then

    # One draft

    def new(self, platforms: tuple[str, ...] = (DEFAULT_PLATFORM,), starter: str = "") -> DraftHead:
        """Return a new, empty draft; it lies on the disk from its first save on."""
        time = model.now()
        identity = f"{time:%Y%m%d-%H%M%S}-{secrets.token_hex(3)}"
        return DraftHead(identity, "", platforms, time, time, starter=starter)

    @in_turn
    def text(self, head: DraftHead) -> str:
        """Return a draft's text as it lies there now, whoever wrote it."""
        name = f"{self._place(head)}/{_TEXT}"
        stamp = self.backing.stamp(name)
        raw = self.backing.read(name) or b""
        self._seen[head.id] = _Known(stamp, hash(raw))
        return _decoded(raw)

    @in_turn
    def changed_outside(self, head: DraftHead) -> bool:
        """Tell whether another program has changed the text since it was read or saved here.

        A file's time alone proves nothing: some drives round it a while after
        the writing, so what is in it decides. Raises StorageError.
        """
        known = self._seen.get(head.id)
        if known is None:
            return False
        name = f"{self._place(head)}/{_TEXT}"
        stamp = self.backing.stamp(name)
        if stamp == known.stamp:
            return False
        if stamp is not None and known.stamp is not None:
            raw = self.backing.read(name)
            if raw is not None and hash(raw) == known.content:
                self._seen[head.id] = known._replace(stamp=stamp)
                return False
        return True

    @in_turn
    def is_gone(self, head: DraftHead) -> bool:
        """Tell whether the text file that was there has been taken away."""
        known = self._seen.get(head.id)
        there = known is not None and known.stamp is not None
        return there and self.backing.stamp(f"{self._place(head)}/{_TEXT}") is None

    @in_turn
    def save(self, head: DraftHead, text: str) -> Saved:
        """Save text and head; what another program wrote meanwhile becomes a version of its own."""
        if self._closed:
            return Saved(head, None)
        self._refuse_newer(head)
        foreign = None
        place = self._place(head)
        if self.changed_outside(head):
            other = self.backing.read(f"{place}/{_TEXT}")
            if other is not None and _decoded(other) != text:
                head, foreign = self._with_version(head, _decoded(other), "")
        raw = text.encode("utf-8", "surrogatepass")
        self._seen[head.id] = _Known(self.backing.write(f"{place}/{_TEXT}", raw), hash(raw))
        title = head.named.strip() or model.title_of(text)
        return Saved(self.save_head(head._replace(title=title, changed=model.now())), foreign)

    @in_turn
    def save_head(self, head: DraftHead) -> DraftHead:
        """Save what is known of a draft, not its text."""
        if self._closed:
            return head
        self._refuse_newer(head)
        stamp = self.backing.write(f"{self._place(head)}/{_HEAD}", model.encode(head))
        self._ours[head.id] = stamp
        if head.state != "binned":
            self._indexed()[head.id] = (stamp, model.as_json(head))
        return head

    @in_turn
    def duplicate(self, head: DraftHead, text: str | None = None) -> DraftHead:
        """Return a copy of a draft: its text (or ``text``) and pictures, not its versions."""
        copy = self.new(head.platforms, head.starter)._replace(
            pictures=head.pictures, readers=head.readers, named=head.named
        )
        for picture in head.pictures:
            data = self.picture(head, picture)
            if data is not None:
                self.backing.write(f"{copy.id}/pictures/{picture.file}", data)
        return self.save(copy, self.text(head) if text is None else text).head

    @in_turn
    def archive(self, head: DraftHead, *, archived: bool = True) -> DraftHead:
        """Put a draft away, or bring it back."""
        return self.save_head(head._replace(state="archived" if archived else "open"))

    @in_turn
    def bin(self, head: DraftHead) -> DraftHead:
        """Throw a draft away; ``unbin`` brings it back for seven days."""
        self._refuse_newer(head)
        binned = head._replace(state="binned", binned=model.now())
        self.backing.write(f"{head.id}/{_HEAD}", model.encode(binned))
        self.backing.move(head.id, f"{BIN}/{head.id}")
        self._forget(head)
        return binned

    @in_turn
    def unbin(self, head: DraftHead) -> DraftHead:
        """Bring a draft back from the bin."""
        self.backing.move(f"{BIN}/{head.id}", head.id)
        return self.save_head(head._replace(state="open", binned=None))

    @in_turn
    def erase(self, head: DraftHead) -> None:
        """Delete a draft for good, its versions and pictures too."""
        self.backing.erase(self._place(head))
        self._forget(head)

    @in_turn
    def empty_bin(self, before: dt.datetime | None = None) -> int:
        """Delete for good what was binned more than seven days ago; return how many.

        Without ``before`` it goes by the day that can be trusted, and what a
        clock that was ahead has binned begins its seven days now.
        """
        if self.read_only:
            return 0
        binned = self.heads("binned")
        for head in binned:
            if self.backing.stamp(f"{self._place(head)}/{_HEAD}") is None:
                self.save_head(head)  # made anew: its seven days have to begin somewhere
        if before is None:
            before = self._seven_days_ago(binned)
        old = [head for head in binned if before and head.binned and head.binned <= before]
        for head in old:
            self.erase(head)
        return len(old)

    def _seven_days_ago(self, binned: list[DraftHead]) -> dt.datetime | None:
        now = model.now().astimezone()
        end: dt.datetime | None = now
        if isinstance(self.backing, FolderBacking):
            days = [head.binned.astimezone().date() for head in binned if head.binned]
            clock = trusted_day(self.backing.root.parent, now.date(), days)
            end = clock.end(now)
            for head in binned if clock.sure else ():
                if head.binned and head.binned - now > dt.timedelta(days=1):
                    self.save_head(head._replace(binned=model.now()))
        return end - dt.timedelta(days=KEPT_DAYS) if end else None

    # Versions

    @in_turn
    def keep_version(self, head: DraftHead, text: str, name: str) -> DraftHead:
        """Keep ``text`` as a version called ``name``."""
        head, _ = self._with_version(head, text, " ".join(name.split())[:120])
        return self.save_head(head)

    @in_turn
    def version(self, head: DraftHead, version: Version) -> str:
        """Return the text of a version."""
        return _decoded(self.backing.read(f"{self._place(head)}/versions/{version.number:04}.txt") or b"")

    def _with_version(self, head: DraftHead, text: str, name: str) -> tuple[DraftHead, Version]:
        number = max((one.number for one in head.versions), default=0) + 1
        version = Version(number, name, model.now())
        path = f"{self._place(head)}/versions/{number:04}.txt"
        self.backing.write(path, text.encode("utf-8", "surrogatepass"))
        return head._replace(versions=(*head.versions, version)), version

    # Pictures

    @in_turn
    def add_picture(self, head: DraftHead, data: bytes, ending: str) -> DraftHead:
        """Keep the bytes of a picture beside a draft; ``ending`` is such as ``jpg``."""
        picture = DraftPicture(f"{secrets.token_hex(6)}.{ending}")
        if not _PICTURE.fullmatch(picture.file):
            raise ValueError(ending)
        self.backing.write(f"{self._place(head)}/pictures/{picture.file}", data)
        return self.save_head(head._replace(pictures=(*head.pictures, picture)))

    @in_turn
    def picture(self, head: DraftHead, picture: DraftPicture) -> bytes | None:
        """Return the bytes of a picture, or None if it is gone."""
        if not _PICTURE.fullmatch(picture.file):
            return None
        return self.backing.read(f"{self._place(head)}/pictures/{picture.file}")

    @in_turn
    def drop_picture(self, head: DraftHead, picture: DraftPicture) -> DraftHead:
        """Take a picture away from a draft."""
        head = self.save_head(
            head._replace(pictures=tuple(one for one in head.pictures if one.file != picture.file))
        )
        if _PICTURE.fullmatch(picture.file):
            self.backing.erase(f"{self._place(head)}/pictures/{picture.file}")
        return head

    def folder(self, head: DraftHead) -> Path | None:
        """Return where a draft lies, or None where it is only in memory."""
        return self.backing.root / self._place(head) if isinstance(self.backing, FolderBacking) else None

    # Within

    def _place(self, head: DraftHead) -> str:
        if not _ID.fullmatch(head.id):
            raise ValueError("id")
        return f"{BIN}/{head.id}" if head.state == "binned" else head.id

    def _refuse_newer(self, head: DraftHead) -> None:
        """Raise NewerDataError if draft.json was written by a newer version; read only where it changed."""
        name = f"{self._place(head)}/{_HEAD}"
        stamp = self.backing.stamp(name)
        if head.id in self._ours and self._ours[head.id] == stamp:
            return
        if _is_newer(self.backing.read(name)):
            raise NewerDataError(
                QT_TRANSLATE_NOOP("errors", "This draft was written by a newer version of the app."),
                QT_TRANSLATE_NOOP("errors", "You can read it here, and change it in the newer version."),
            )
        self._ours[head.id] = stamp

    def _forget(self, head: DraftHead) -> None:
        self._ours.pop(head.id, None)
        self._seen.pop(head.id, None)
        if self._indexed().pop(head.id, None):
            self._index_changed = True

    def _head(self, place: str, identity: str) -> DraftHead:
        """Read draft.json; where it cannot be read it is set aside and made anew from the text."""
        name = f"{place}/{_HEAD}"
        try:
            raw = self.backing.read(name)
        except StorageError:
            raw = None
        state = "binned" if place != identity else "open"
        if raw is not None:
            try:
                if _is_newer(raw):
                    return self._remade(place, identity, state)  # read, never written over
                head = self._with_every_version(place, model.from_json(parse(raw)))
                return head._replace(id=identity, state=state if state == "binned" else head.state)
            except UnfitError:
                self._set_aside(name)
        return self._remade(place, identity, state)

    def _with_every_version(self, place: str, head: DraftHead) -> DraftHead:
        """Add the versions that lie in the folder and that the head does not know of."""
        known = {version.number for version in head.versions}
        lost = [number for number in self._version_numbers(place) if number not in known]
        if not lost:
            return head
        found = [*head.versions, *(Version(number, "", head.changed) for number in lost)]
        return head._replace(versions=tuple(sorted(found, key=lambda version: version.number)))

    def _version_numbers(self, place: str) -> list[int]:
        names = self.backing.names(f"{place}/versions")
        return sorted(int(name[:-4]) for name in names if re.fullmatch(r"[0-9]{4,6}\.txt", name))

    def _remade(self, place: str, identity: str, state: str) -> DraftHead:
        try:
            text = _decoded(self.backing.read(f"{place}/{_TEXT}") or b"")
        except StorageError:
            text = ""
        stamp = self.backing.stamp(f"{place}/{_TEXT}")
        seconds = stamp.modified_ns // 1_000_000_000 if stamp else 0
        changed = dt.datetime.fromtimestamp(min(seconds, 32_000_000_000), dt.UTC)
        versions = tuple(Version(number, "", changed) for number in self._version_numbers(place))
        pictures = tuple(
            DraftPicture(name)
            for name in sorted(self.backing.names(f"{place}/pictures"))
            if _PICTURE.fullmatch(name)
        )
        return DraftHead(
            identity,
            model.title_of(text),
            (DEFAULT_PLATFORM,),
            changed,
            changed,
            state,
            model.now() if state == "binned" else None,  # nobody knows when; never too early
            versions=versions,
            pictures=pictures,
        )

    def _set_aside(self, name: str) -> None:
        try:
            aside = self.backing.set_aside(name)
        except StorageError:
            return  # a folder one may only read; the file stays as it is
        if self.listener is not None:
            self.listener(
                StorageError(
                    QT_TRANSLATE_NOOP(
                        "errors", "What belongs to a draft beside its text could not be read: {name}."
                    ),
                    QT_TRANSLATE_NOOP(
                        "errors", "The text and its versions are untouched. The file was kept as {kept}."
                    ),
                    name=name,
                    kept=aside,
                )
            )


def _is_newer(raw: bytes | None) -> bool:
    try:
        return whole(fields(parse(raw or b"{}")).get("format")) > model.FORMAT
    except UnfitError:
        return False


def _decoded(raw: bytes) -> str:
    """Read a text that this app or any other program has written; a person's own words are never refused."""
    try:
        return decode(raw, _TEXT).replace("\r\n", "\n")
    except EncodingError as error:
        likely = _LIKELY.get(error.encoding, "cp1252")
    try:
        text = raw.decode("utf-8", "surrogatepass")  # half a character, as a paste once brought it
    except UnicodeDecodeError:
        text = raw.decode(likely, "replace")
    return text.replace("\r\n", "\n")
