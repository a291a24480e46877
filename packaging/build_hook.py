"""Build what is derived whenever our package is installed or put into a wheel."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

BUNDLED = ("lessons", "assets")


class DerivedFilesHook(BuildHookInterface):  # type: ignore[misc]  # hatchling carries no types
    """Compile the translations beside their sources, and bundle the words and the pictures."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Run before the files are gathered, for ``standard`` and ``editable`` alike."""
        compile_translations(Path(self.root) / "assets" / "translations")
        if version == "standard":  # an editable install reads them where they lie
            for name in BUNDLED:
                build_data["force_include"][str(Path(self.root) / name)] = f"advocacy_trainer/_bundled/{name}"


def compile_translations(folder: Path) -> None:
    """Write a .qm for every .ts in ``folder`` with the lrelease of PySide6."""
    sources = sorted(folder.glob("*.ts"))
    if not sources:
        return
    tool = find_lrelease()
    for source in sources:
        words = [str(tool), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))]
        subprocess.run(words, check=True)


def find_lrelease() -> Path:
    """Return the tool that PySide6-Essentials brings; raise RuntimeError where it is not installed."""
    spec = find_spec("PySide6")
    if spec is not None and spec.origin:
        folder = Path(spec.origin).parent
        for place in (
            folder / f"lrelease{'.exe' if sys.platform == 'win32' else ''}",
            folder / "Qt/libexec/lrelease",
        ):
            if place.exists():
                return place
    raise RuntimeError("Translations are built with PySide6-Essentials, which is not installed here.")
