"""Write the .deb's copyright file from what the frozen folder says it is made of.

Debian keeps the long licences once for all packages and asks that a copyright
file point there (policy 12.5).
"""

import json
import re
from pathlib import Path

from tooling.places import ROOT
from tooling.system import WINDOW_LIBRARIES

COMMON = "/usr/share/common-licenses"
# A licence that Debian keeps: how its text begins and ends, and where it lies.
_KEPT = tuple(
    (re.compile(f"{begins}.*?(?:{ends}|\\Z)", re.DOTALL), f"[{name}: on Debian in {COMMON}/{file}]")
    for begins, ends, name, file in (
        (
            r"GNU LESSER GENERAL PUBLIC LICENSE\s+Version 3",
            r"permanent authorization for you to choose that version for the\s+Library\.",
            "GNU Lesser General Public License 3",
            "LGPL-3",
        ),
        (
            r"GNU LESSER GENERAL PUBLIC LICENSE\s+Version 2\.1",
            r"That's all there is to it!|END OF TERMS AND CONDITIONS",
            "GNU Lesser General Public License 2.1",
            "LGPL-2.1",
        ),
        (
            r"GNU LIBRARY GENERAL PUBLIC LICENSE\s+Version 2",
            r"That's all there is to it!|END OF TERMS AND CONDITIONS",
            "GNU Library General Public License 2",
            "LGPL-2",
        ),
        (
            r"GNU GENERAL PUBLIC LICENSE\s+Version 3",
            r"philosophy/why-not-lgpl\.html>\.|END OF TERMS AND CONDITIONS",
            "GNU General Public License 3",
            "GPL-3",
        ),
        (
            r"(?:The )?GNU GENERAL PUBLIC LICENSE(?: \(GPL\))?\s+Version 2",
            r"END OF TERMS AND CONDITIONS",
            "GNU General Public License 2",
            "GPL-2",
        ),
        (
            r"Apache License\s+Version 2\.0, January 2004",
            r"END OF TERMS AND CONDITIONS",
            "Apache License 2.0",
            "Apache-2.0",
        ),
        (
            r"Mozilla Public License Version 2\.0\s+=+",
            r"Incompatible With Secondary Licenses\", as\s+defined by the Mozilla Public License, v\. 2\.0\.",
            "Mozilla Public License 2.0",
            "MPL-2.0",
        ),
        (
            r"MOZILLA PUBLIC LICENSE\s+Version 1\.1",
            r"in the Original Code Source Code for Your\s+Modifications\.\]?",
            "Mozilla Public License 1.1",
            "MPL-1.1",
        ),
    )
)


def copyright_file(folder: Path) -> str:
    """Return the text for ``/usr/share/doc``: our licence, and that of each part in ``folder``."""
    listed = folder / "_internal" / "advocacy_trainer" / "_bundled" / "parts.json"
    brought = json.loads(listed.read_text(encoding="utf-8"))
    parts = [part for part in brought if part["name"] not in WINDOW_LIBRARIES.values()]
    sections = [
        "Advocacy Trainer\n================\n\n" + (ROOT / "LICENSE").read_text(encoding="utf-8").strip(),
        "What others have made lies in /usr/lib/advocacy-trainer and inside the program there:\n\n"
        + "\n".join(f"  {_named(part)}: {part['licence']}" for part in parts),
    ]
    for part in parts:
        title = _named(part)
        notice = shortened(part["notice"])
        sections.append(f"{title}\n{'-' * len(title)}\nLicence: {part['licence']}\n\n{notice}")
    return "\n\n".join(sections) + "\n"


def shortened(notice: str) -> str:
    """Return a notice with the texts that Debian keeps replaced by where they lie."""
    for text, pointer in _KEPT:
        notice = text.sub(pointer, notice)
    return notice


def _named(part: dict[str, str]) -> str:
    return f"{part['name']} {part['version']}".strip()
