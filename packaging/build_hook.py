"""Build what is derived whenever our package is installed or put into a wheel."""

import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))
from tooling.derived import build_derived, pack_index

BUNDLED = ("lessons", "assets")


class DerivedFilesHook(BuildHookInterface):  # type: ignore[misc]  # hatchling carries no types
    """Build translations and baked themes, and bundle the words, their index and the pictures."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Run before the files are gathered, for ``standard`` and ``editable`` alike.

        A source archive holds the sources alone: they are where a wheel is built from.
        """
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        if self.target_name == "sdist":
            return
        root = Path(self.root)
        qt = find_spec("PySide6")
        if qt is None or not qt.origin:
            raise RuntimeError("Translations are built with PySide6-Essentials, which is not installed here.")
        build_derived(root, Path(qt.origin).parents[1])
        if version == "standard":  # an editable install reads them where they lie
            for name in BUNDLED:
                build_data["force_include"][str(root / name)] = f"advocacy_trainer/_bundled/{name}"
            self._folder = tempfile.TemporaryDirectory()
            for index in pack_index(root, Path(self._folder.name)):
                build_data["force_include"][str(index)] = f"advocacy_trainer/_bundled/lessons/{index.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Run after the wheel is written."""
        del version, build_data, artifact_path
        if self._folder is not None:
            self._folder.cleanup()
