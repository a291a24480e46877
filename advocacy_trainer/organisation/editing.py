"""Change a pack in its folder, one answer at a time: what the form does, and nothing that it does not.

Every change is on the disk before the call returns. What ``pack.toml`` says that this version does not
know is kept out of the form's way: a file with such keys is opened to look at, and not written.
"""

import datetime as dt
from pathlib import Path
from typing import Any

from advocacy_trainer.characters import clean
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError, StorageError, UsageError
from advocacy_trainer.files import write_atomically
from advocacy_trainer.organisation.advice import Advice, advice
from advocacy_trainer.organisation.beginning import begin_pack, id_from
from advocacy_trainer.organisation.building import built
from advocacy_trainer.organisation.contents import SUFFIX
from advocacy_trainer.organisation.folder import FolderFiles
from advocacy_trainer.organisation.logo import fault_of_logo
from advocacy_trainer.organisation.manifest import all_contents
from advocacy_trainer.organisation.model import Pack, WorkplaceLook
from advocacy_trainer.organisation.pack_toml import LOGOS, NAME, read_pack_toml
from advocacy_trainer.organisation.reading import WholePack, read_pack
from advocacy_trainer.organisation.writing import pack_toml
from advocacy_trainer.regular_files import regular_bytes

_LARGEST_LOGO = 4 * 1024 * 1024


class PackEditor:
    """A pack's folder while it is being changed.

    ``pack`` and ``guidelines`` (Markdown by language) are as they stand on the disk; ``faults`` is what
    of the folder is left out. ``read_only`` tells that the file holds what would be lost by writing it.
    """

    def __init__(self, folder: Path, whole: WholePack) -> None:
        self.folder = folder
        self.pack: Pack = whole.pack
        self.guidelines: dict[str, str] = dict(whole.guidelines)
        self.faults: tuple[ContentError, ...] = whole.faults
        self.read_only = any("nothing is called" in fault.sentence for fault in whole.faults)

    @classmethod
    def open(cls, folder: Path, today: dt.date) -> "PackEditor":
        """Open the pack in ``folder``, or begin one in an empty or missing folder. Raises TrainerError."""
        if not (folder / NAME).exists():
            begin_pack(folder, "", today)
        whole = read_pack(folder, today)
        written = read_pack_toml(whole.files.read(NAME), half_written=True).pack or whole.pack
        return cls(folder, whole._replace(pack=written._replace(look=whole.pack.look)))

    def change(self, **fields: Any) -> None:
        """Set fields of the pack, as ``Pack._replace`` takes them, and save. Raises TrainerError."""
        self._save(self.pack._replace(**fields))

    def write_guidelines(self, lang: str, text: str) -> None:
        """Keep the guidelines in one language; empty text takes them away. Raises StorageError."""
        path = self.folder / f"guidelines.{lang}.md"
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
            self._save(self.pack._replace(look=WorkplaceLook(self.pack.look.colour)))
        else:
            suffix = {".jpeg": ".jpg"}.get(source.suffix.lower(), source.suffix.lower())
            name = f"logo{suffix}"
            if name not in LOGOS:
                raise UsageError(
                    QT_TRANSLATE_NOOP("errors", "{name} is no picture that can be a logo."),
                    QT_TRANSLATE_NOOP("errors", "Choose a PNG, a JPEG or an SVG."),
                    name=source.name,
                )
            try:
                raw = regular_bytes(source, _LARGEST_LOGO)
            except OSError as error:
                raise StorageError(
                    QT_TRANSLATE_NOOP("errors", "{name} cannot be opened (system error {number})."),
                    name=source.name,
                    number=error.errno,
                ) from error
            if (fault := fault_of_logo(name, raw)) is not None:
                raise fault
            write_atomically(self.folder / name, raw, for_others=True)
            self._save(self.pack._replace(look=WorkplaceLook(self.pack.look.colour, name)))
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

    def _save(self, pack: Pack) -> None:
        if self.read_only:
            raise UsageError(
                QT_TRANSLATE_NOOP(
                    "errors", "This pack says things that this version of the app does not know."
                ),
                QT_TRANSLATE_NOOP("errors", "Update the app to change it, so that nothing of it is lost."),
            )
        write_atomically(self.folder / NAME, pack_toml(pack), for_others=True)
        self.pack = pack


def _unlink(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise StorageError(
            QT_TRANSLATE_NOOP("errors", "{name} cannot be taken away (system error {number})."),
            name=path.name,
            number=error.errno,
        ) from error
