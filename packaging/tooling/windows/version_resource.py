"""Make what Windows shows of a program under »Details«; runs in the spec, on Windows or under wine."""

from typing import Any

from tooling.places import ROOT
from tooling.versions import numbers
from tooling.windows.wxs import MAKER, NAME

_ENGLISH_UNICODE = "040904B0"


def version_resource(version: str) -> Any:
    """Return the version resource of both programs."""
    from PyInstaller.utils.win32 import versioninfo

    four = numbers(version)
    said = {
        "CompanyName": MAKER,
        "FileDescription": NAME,
        "FileVersion": ".".join(map(str, four)),
        "InternalName": "advocacy-trainer",
        "LegalCopyright": f"2026 {MAKER}. MIT.",
        "ProductName": f"{NAME} (Advocacy Trainer)",
        "ProductVersion": version,
    }
    strings = [versioninfo.StringStruct(name, text) for name, text in said.items()]
    table = versioninfo.StringTable(_ENGLISH_UNICODE, strings)
    translation = versioninfo.VarStruct("Translation", [0x0409, 0x04B0])
    return versioninfo.VSVersionInfo(
        ffi=versioninfo.FixedFileInfo(filevers=four, prodvers=four),
        kids=[versioninfo.StringFileInfo([table]), versioninfo.VarFileInfo([translation])],
    )


def manifest(version: str) -> str:
    """Return the manifest: no administrator's rights, sharp on every screen, long paths."""
    text = (ROOT / "packaging" / "windows" / "app.manifest").read_text(encoding="utf-8")
    return text.replace("{version}", ".".join(map(str, numbers(version))))
