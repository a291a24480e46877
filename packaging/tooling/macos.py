"""Pack the app for macOS as a .dmg; runs on macOS alone, and is untried: see packaging/README.md."""

import os
import shutil
import tempfile
from pathlib import Path

from tooling import signing
from tooling.places import ROOT, SetupError, must, say
from tooling.versions import Build

ENTITLEMENTS = ROOT / "packaging" / "macos" / "entitlements.plist"
PROFILE = "NOTARY_PROFILE"  # what `xcrun notarytool store-credentials` called the account


def pack(app: Path, build: Build, target: Path, *, sign: bool) -> Path:
    """Write the .dmg of ``app`` into ``target`` and return it, signed and notarised where asked."""
    if not app.exists():
        raise SetupError(f"{app.name} was not frozen.")
    signs = sign and signing.has_key()
    if signs:
        _codesign(app)
    packed = target / f"advocacy-trainer-{build.name}-macos-{os.uname().machine}.dmg"
    packed.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(app, Path(folder, app.name), symlinks=True)
        Path(folder, "Applications").symlink_to("/Applications")
        must(
            ["hdiutil", "create", "-volname", "Med egne ord", "-srcfolder", folder, "-format", "UDZO", packed]
        )
    if signs:
        must(["codesign", "--sign", os.environ[signing.IDENTITY], "--timestamp", packed])
        _notarise(packed)
    return packed


def _codesign(app: Path) -> None:
    words = ["codesign", "--force", "--deep", "--options", "runtime", "--timestamp"]
    must([*words, "--entitlements", ENTITLEMENTS, "--sign", os.environ[signing.IDENTITY], app])
    must(["codesign", "--verify", "--strict", "--deep", app])


def _notarise(packed: Path) -> None:
    if not os.environ.get(PROFILE):
        say(f"NOT NOTARISED: --sign needs {PROFILE} in the environment for that.")
        return
    must(["xcrun", "notarytool", "submit", packed, "--keychain-profile", os.environ[PROFILE], "--wait"])
    must(["xcrun", "stapler", "staple", packed])
