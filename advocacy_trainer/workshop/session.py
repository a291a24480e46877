"""A session: the file that goes round on the stick (an id and a public key) and the trainer's key.

Whoever holds the key can in principle open the files, and the window says so.
"""

import base64
import binascii
import json
import secrets
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError, NewerDataError
from advocacy_trainer.files import write_atomically
from advocacy_trainer.json_reading import UnfitError, fields, parse, text, whole
from advocacy_trainer.regular_files import regular_bytes
from advocacy_trainer.workshop import sealing

FORMAT = 1
SESSION_FILE = "workshop-session.json"  # on the stick
KEY_FILE = "key.json"  # at the trainer's
ID_SIZE = 16  # bytes
_LARGEST = 4096  # bytes
_INFO = b"advocacy-trainer workshop answer 1"


class Session(NamedTuple):
    """What a participant's app needs: which session, and the key to seal to."""

    id: bytes
    public: bytes

    @property
    def info(self) -> bytes:
        """Return what a seal of this session is bound to."""
        return _INFO + self.id


class Keyed(NamedTuple):
    """A session with the trainer's private key."""

    session: Session
    private: bytes


def new_session() -> Keyed:
    """Return a new session with a random id and a key of its own."""
    private, public = sealing.new_key()
    return Keyed(Session(secrets.token_bytes(ID_SIZE), public), private)


def write_session(folder: Path, session: Session) -> Path:
    """Write the file that goes round on the stick. Raises StorageError."""
    path = folder / SESSION_FILE
    write_atomically(path, _json("session", session.id, "public", session.public))
    return path


def read_session(path: Path) -> Session:
    """Read a session file from a stick. Raises ContentError, and NewerDataError for a newer format."""
    found, key = _read(path, "session", "public")
    return Session(found, key)


def write_key(folder: Path, keyed: Keyed) -> Path:
    """Write the trainer's key, for its owner alone. Raises StorageError."""
    path = folder / KEY_FILE
    write_atomically(path, key_text(keyed))
    return path


def key_text(keyed: Keyed) -> str:
    """Return what the trainer's key file holds."""
    return _json("key", keyed.session.id, "private", keyed.private)


def read_key(path: Path) -> Keyed:
    """Read the trainer's key. Raises ContentError, and NewerDataError for a newer format."""
    found, private = _read(path, "key", "private")
    try:
        return Keyed(Session(found, sealing.public_of(private)), private)
    except ValueError as error:
        raise _unusable(path) from error


def _json(kind: str, identity: bytes, name: str, key: bytes) -> str:
    content = {
        "advocacy-trainer": f"workshop {kind}",
        "format": FORMAT,
        "session": identity.hex(),
        name: base64.b64encode(key).decode("ascii"),
    }
    return json.dumps(content, indent=1) + "\n"


def _read(path: Path, kind: str, name: str) -> tuple[bytes, bytes]:
    try:
        content = fields(parse(regular_bytes(path, _LARGEST)))
        if content.get("advocacy-trainer") != f"workshop {kind}":
            raise UnfitError("another file")
        if whole(content.get("format"), 1) > FORMAT:
            raise NewerDataError(
                QT_TRANSLATE_NOOP("errors", "The file comes from a newer version of the app."),
                QT_TRANSLATE_NOOP("errors", "Ask for a newer version of the app."),
            )
        identity = bytes.fromhex(text(content.get("session")))
        key = base64.b64decode(text(content.get(name)), validate=True)
    except (OSError, UnfitError, ValueError, binascii.Error) as error:
        raise _unusable(path) from error
    if len(identity) != ID_SIZE or len(key) != sealing.KEY_SIZE:
        raise _unusable(path)
    return identity, key


def _unusable(path: Path) -> ContentError:
    return ContentError(
        QT_TRANSLATE_NOOP("errors", "The file {name} is not from a workshop session."),
        QT_TRANSLATE_NOOP("errors", "Ask the trainer for the stick with the session's file."),
        name=path.name,
    )
