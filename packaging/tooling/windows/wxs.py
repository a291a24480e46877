"""Describe the MSI in the language that wixl (Linux) and WiX 3 (Windows) both read.

Every file is a component of its own whose id comes from its path, so that an
upgrade meets the same component again. Format: the WiX 3 schema; of it only
what wixl 0.101 knows.
"""

import uuid
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import quoteattr

from tooling.versions import Build, numbers

NAME = "Med egne ord"
PRODUCT = "Med egne ord (Advocacy Trainer)"
MAKER = "The Advocacy Trainer authors"
FOLDER = "Advocacy Trainer"
# Never to change: by these Windows knows an older version, and each file of it, again.
FAMILY = uuid.UUID("d2a7f0f6-4a0e-5c0d-9b43-7a5d1c6c8e21")
UPGRADE_CODE = uuid.uuid5(FAMILY, "upgrade")
OLDEST_BUILD = 17763  # Windows 10 1809, the oldest that Qt 6.12 runs on
FORM_NAME, FORM_WORDS = "Jeres arbejdsplads i appen", "pack edit"  # HR's form, an entry of its own
PROGRAM, ENDING, KIND = "advocacy-trainer.exe", ".kollega", "AdvocacyTrainer.Kollega"
PACK_ENDING, PACK_KIND = ".medegneord", "AdvocacyTrainer.Medegneord"
KEY = r"Software\AdvocacyTrainer"
TOO_OLD = "Windows 10 version 1809 (64 bit) or newer is needed. Mindst Windows 10 version 1809 (64 bit)."
NEWER = "A newer version is installed already. Der er allerede installeret en nyere version."


class Tree(NamedTuple):
    """The folder to install: its files, relative, in the order they are packed."""

    root: Path
    files: tuple[Path, ...]


def read_tree(root: Path) -> Tree:
    """Return the files below ``root``, sorted by their names."""
    found = sorted(path.relative_to(root) for path in root.rglob("*") if path.is_file())
    return Tree(root, tuple(found))


def product_code(build: Build) -> uuid.UUID:
    """Return the id of this version; the same version built again has the same."""
    return uuid.uuid5(FAMILY, f"product/{build.name}")


def describe(tree: Tree, build: Build, icon: Path, where: Path) -> str:
    """Return the description of the MSI; sources are named relative to ``where``, as wixl wants them."""
    references: list[str] = []
    folders = _folder(tree, Path(), where, references)
    start_menu, kind = _start_menu(build), _file_kinds()
    references += ["StartMenu", "FileKind", "PackKind", "Detection"]
    version = ".".join(map(str, numbers(build.version)[:3]))
    chosen = "".join(f'<ComponentRef Id="{reference}"/>' for reference in references)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
<Product Id="{product_code(build)}" Name={quoteattr(PRODUCT)} Language="1033" Version="{version}"
 Manufacturer={quoteattr(MAKER)} UpgradeCode="{UPGRADE_CODE}">
<Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine" Description="{NAME} {build.name}"/>
<MajorUpgrade DowngradeErrorMessage={quoteattr(NEWER)}/>
<Media Id="1" Cabinet="app.cab" EmbedCab="yes"/>
<Property Id="WINDOWSBUILD"><RegistrySearch Id="WindowsBuild" Root="HKLM" Type="raw" Win64="yes"
 Key="SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion" Name="CurrentBuildNumber"/></Property>
<Condition Message={quoteattr(TOO_OLD)}>
Installed OR (VersionNT64 AND WINDOWSBUILD &gt;= {OLDEST_BUILD})</Condition>
<Property Id="ARPPRODUCTICON" Value="app.ico"/>
<Property Id="ARPNOMODIFY" Value="1"/>
<Icon Id="app.ico" SourceFile={quoteattr(_relative(icon, where))}/>
<Directory Id="TARGETDIR" Name="SourceDir">
<Directory Id="ProgramFiles64Folder"><Directory Id="INSTALLFOLDER" Name="{FOLDER}">
{folders}{kind}{_detection(build)}</Directory></Directory>
<Directory Id="ProgramMenuFolder">{start_menu}</Directory>
</Directory>
<Feature Id="All" Level="1" Title="{NAME}">{chosen}</Feature>
</Product>
</Wix>
"""


def _folder(tree: Tree, inside: Path, where: Path, references: list[str]) -> str:
    """Describe the files of one folder, then the folders in it."""
    parts = []
    for path in (path for path in tree.files if path.parent == inside):
        name = identity(path)
        references.append(f"c{name}")
        source = quoteattr(_relative(tree.root / path, where))
        parts.append(
            f'<Component Id="c{name}" Guid="{uuid.uuid5(FAMILY, path.as_posix())}" Win64="yes">'
            f'<File Id="f{name}" Name={quoteattr(path.name)} Source={source} KeyPath="yes"/></Component>\n'
        )
    deeper = [path.relative_to(inside) for path in tree.files if path.is_relative_to(inside)]
    for name in sorted({path.parts[0] for path in deeper if len(path.parts) > 1}):
        within = _folder(tree, inside / name, where, references)
        head = f'<Directory Id="d{identity(inside / name)}" Name={quoteattr(name)}>'
        parts.append(f"{head}\n{within}</Directory>\n")
    return "".join(parts)


def identity(path: Path) -> str:
    """Return a short name for a path that is the same in every build."""
    return uuid.uuid5(FAMILY, path.as_posix()).hex


def _relative(path: Path, where: Path) -> str:
    return path.resolve().relative_to(where.resolve()).as_posix()


def _component(name: str, content: str) -> str:
    guid = uuid.uuid5(FAMILY, f"component/{name}")
    return f'<Component Id="{name}" Guid="{guid}" Win64="yes">{content}</Component>\n'


def _value(key: str, value: str, *, name: str = "", hold: bool = False) -> str:
    named = f' Name="{name}"' if name else ""
    held = ' KeyPath="yes"' if hold else ""
    return f'<RegistryValue Root="HKLM" Key="{key}"{named} Type="string" Value={quoteattr(value)}{held}/>'


def _start_menu(build: Build) -> str:
    shortcuts = "".join(
        f'<Shortcut Id="{entry}" Name="{name}" Target="[INSTALLFOLDER]{PROGRAM}"{words} Icon="app.ico"'
        f' WorkingDirectory="INSTALLFOLDER" Description="Advocacy Trainer {build.version}"/>'
        for entry, name, words in (
            ("StartMenuEntry", NAME, ""),
            ("StartMenuForm", FORM_NAME, f' Arguments="{FORM_WORDS}"'),
        )
    )
    return _component("StartMenu", shortcuts + _value(KEY, NAME, name="StartMenu", hold=True))


def _detection(build: Build) -> str:
    """Leave what Intune, SCCM and scripts look for."""
    return _component(
        "Detection",
        _value(KEY, build.name, name="Version", hold=True) + _value(KEY, "[INSTALLFOLDER]", name="Folder"),
    )


def _file_kinds() -> str:
    """Have a colleague's file and a pack open in the app; neither may be opened by a browser by itself."""
    kinds = (
        ("FileKind", ENDING, KIND, "Med egne ord: fra en kollega"),
        ("PackKind", PACK_ENDING, PACK_KIND, "Med egne ord: en arbejdsplads' pakke"),
    )
    return "".join(_file_kind(*kind) for kind in kinds)


def _file_kind(component: str, ending: str, kind: str, said: str) -> str:
    classes = r"Software\Classes"
    return _component(
        component,
        _value(rf"{classes}\{ending}", kind, hold=True)
        + _value(rf"{classes}\{ending}\OpenWithProgids", "", name=kind)
        + _value(rf"{classes}\{kind}", said)
        + _value(rf"{classes}\{kind}\DefaultIcon", f"[INSTALLFOLDER]{PROGRAM},0")
        + _value(rf"{classes}\{kind}\shell\open\command", f'"[INSTALLFOLDER]{PROGRAM}" "%1"'),
    )
