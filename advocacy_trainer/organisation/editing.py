"""Change a pack in its folder, one answer at a time: what the form does, and nothing that it does not.

Every change is on the disk before the call returns. What ``pack.toml`` says that cannot be read, or that
this version does not know, is written back with every change until it is answered anew.
"""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from advocacy_trainer.characters import clean
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError, StorageError, UsageError
from advocacy_trainer.files import write_atomically
from advocacy_trainer.organisation.advice import Advice, advice
from advocacy_trainer.organisation.beginning import begin_pack
from advocacy_trainer.organisation.building import built
from advocacy_trainer.organisation.contents import SUFFIX
from advocacy_trainer.organisation.folder import FolderFiles
from advocacy_trainer.organisation.logo import fault_of_logo
from advocacy_trainer.organisation.manifest import all_contents
from advocacy_trainer.organisation.model import Pack, WorkplaceLook
from advocacy_trainer.organisation.pack_toml import LOGOS, NAME, id_from, read_pack_toml
from advocacy_trainer.organisation.reading import WholePack, read_pack
from advocacy_trainer.organisation.unread import TomlPath, Unread, after_change
from advocacy_trainer.organisation.writing import pack_toml
from advocacy_trainer.regular_files import opened_bytes

_LARGEST_LOGO = 4 * 1024 * 1024
_OF_THE_APP = (("id",), ("version",), ("made",), ("format",))  # nobody is asked for these


class PackEditor:
    """A pack's folder while it is being changed.

    ``pack`` and ``guidelines`` (Markdown by language) are as they stand on the disk; ``faults`` is what
    of the folder is left out, and ``unread`` what of ``pack.toml`` cannot be read. Guidelines in a
    language of ``unread_guidelines`` lie in a file that cannot be read, which is not written over.
    """

    def __init__(self, folder: Path, whole: WholePack, unread: tuple[Unread, ...] = ()) -> None:
        self.folder = folder
        self.pack: Pack = whole.pack
        self.guidelines: dict[str, str] = dict(whole.guidelines)
        self.faults: tuple[ContentError, ...] = whole.faults
        self.unread = unread
        self.unread_guidelines = frozenset(
            lang
            for lang in ("da", "en")
            if (name := f"guidelines.{lang}.md") in whole.files.names
            and lang not in whole.guidelines
            and whole.files.read(name).strip()
        )

    @classmethod
    def open(cls, folder: Path, today: dt.date) -> "PackEditor":
        """Open the pack in ``folder``, or begin one in an empty or missing folder. Raises TrainerError."""
        if not (folder / NAME).exists():
            begin_pack(folder, "", today)
        whole = read_pack(folder, today)
        found = read_pack_toml(whole.files.read(NAME), half_written=True)
        unread = tuple(one for one in found.unread if one.path not in _OF_THE_APP)
        return cls(folder, whole._replace(pack=_counted_on(found.pack or whole.pack, found.unread)), unread)

    def change(self, **fields: Any) -> None:
        """Set fields of the pack, as ``Pack._replace`` takes them, and save. Raises TrainerError."""
        unread = self.unread
        for field, value in fields.items():
            unread = after_change(unread, field, getattr(self.pack, field), value)
        self._save(self.pack._replace(**fields), unread)

    def keep_unread(self, found: Mapping[TomlPath, Unread | None]) -> None:
        """Keep what was written at places of the file and does not fit, None for what fits; and save."""
        others = [one for one in self.unread if one.path not in found or one.more]
        kept = (*others, *(one for one in found.values() if one is not None))
        if kept != self.unread:
            self._save(self.pack, kept)

    def let_go(self, *answered: Unread) -> None:
        """Keep what could not be read no longer, and save. Raises TrainerError."""
        self._save(self.pack, tuple(one for one in self.unread if one not in answered))

    def write_guidelines(self, lang: str, text: str) -> None:
        """Keep the guidelines in one language; empty text takes them away. Raises StorageError."""
        path = self.folder / f"guidelines.{lang}.md"
        if lang in self.unread_guidelines:
            raise StorageError(
                QT_TRANSLATE_NOOP("errors", "{name} cannot be read, so nothing is written over it."),
                QT_TRANSLATE_NOOP("errors", "Save it as text (UTF-8), or take it out of the folder."),
                name=path.name,
            )
        text = clean(text).strip()
        if text:
            write_atomically(path, text + "\n", for_others=True)
            self.guidelines[lang] = text + "\n"
        else:
            self.guidelines.pop(lang, None)
            _unlink(path)

    def choose_logo(self, source: Path | None) -> None:
        """Copy a picture into the pack as its logo, or take the logo away (None).

        Raises ContentError where it is no PNG, JPEG or plain SVG that can be shown.
        """
        if source is None:
            self.change(look=WorkplaceLook(self.pack.look.colour))
        else:
            suffix = {".jpeg": ".jpg"}.get(source.suffix.lower(), source.suffix.lower())
            name = f"logo{suffix}"
            if name not in LOGOS:
                raise UsageError(
                    QT_TRANSLATE_NOOP("errors", "{name} is not a picture that can be used as a logo."),
                    QT_TRANSLATE_NOOP("errors", "Choose a PNG, a JPEG or an SVG."),
                    name=source.name,
                )
            raw = opened_bytes(source, _LARGEST_LOGO)
            if (fault := fault_of_logo(name, raw)) is not None:
                raise fault
            write_atomically(self.folder / name, raw, for_others=True)
            self.change(look=WorkplaceLook(self.pack.look.colour, name))
        for other in LOGOS:
            if other != self.pack.look.logo:
                _unlink(self.folder / other)

    def advice(self, today: dt.date) -> list[Advice]:
        """Return what HR should think of, the most important first."""
        return advice(self.pack, self.guidelines, today)

    def build(self, today: dt.date, out: Path | None = None) -> Path:
        """Make the ``.medegneord`` file and return it; ``out`` is its folder, unless beside the pack's own.

        Where the same version was built before with other words, the pack's version grows by one first.
        Until it was built it is called after the workplace, and not after its folder.
        Raises ContentError where something in the folder would be left out.
        """
        whole = read_pack(self.folder, today)
        if whole.faults:
            raise whole.faults[0]
        target = out or self.folder.absolute().parent
        if self._is_named_by_folder() and not any(target.glob(f"{self.pack.id}-*{SUFFIX}")):
            self._save(self.pack._replace(id=id_from(self.pack.name)))
        while True:
            pack = self.pack
            raw, _ = built(pack.id, pack.version, all_contents(FolderFiles(self.folder)))
            path = target / f"{pack.id}-{pack.version}{SUFFIX}"
            try:
                if path.read_bytes() == raw:
                    return path
            except FileNotFoundError:
                write_atomically(path, raw, for_others=True)
                return path
            except OSError:
                pass
            self._save(pack._replace(version=pack.version + 1, made=today))

    def _is_named_by_folder(self) -> bool:
        pack = self.pack
        return bool(pack.name) and pack.version == 1 and pack.id == id_from(self.folder.absolute().name)

    def _save(self, pack: Pack, unread: tuple[Unread, ...] | None = None) -> None:
        kept = self.unread if unread is None else unread
        write_atomically(self.folder / NAME, pack_toml(pack, kept), for_others=True)
        self.pack, self.unread = pack, kept


def _counted_on(pack: Pack, unread: tuple[Unread, ...]) -> Pack:
    """Return the pack with its version where that was written as text, so that it does not fall back."""
    written = next((str(one.raw) for one in unread if one.path == ("version",)), "")
    return pack._replace(version=max(1, int(written))) if written.isascii() and written.isdecimal() else pack


def _unlink(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise StorageError(
            QT_TRANSLATE_NOOP("errors", "{name} cannot be removed (system error {number})."),
            name=path.name,
            number=error.errno,
        ) from error
