"""Describe a frozen folder in itself; runs inside .venv, whose PyInstaller can look into the program.

usage: describe.py FOLDER SITE LIBRARY PYTHON-VERSION SYSTEM

Writes NOTICES.txt and sbom.cdx.json beside the program, and what the app shows
under About. Reads what is being built from build/made/build.json.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from tooling.parts.scan import Source, parts_of
from tooling.parts.writing import bill_of_materials, listed, notices
from tooling.places import BUILD, ROOT
from tooling.versions import PILOT, Build


def main(words: list[str]) -> int:
    """Write the descriptions; 1 and a sentence where something in the folder belongs to nobody."""
    folder, site, library, version, system = words
    made = json.loads((BUILD / "made" / "build.json").read_text(encoding="utf-8"))
    number, stamp, _ = made["version"].partition(PILOT)
    build = Build(number, stamp, made["commit"])
    try:
        parts = parts_of(Path(folder), Source(Path(site), Path(library), version))
    except LookupError as error:
        print(f"The notices cannot be made: {error}", file=sys.stderr)
        return 1
    bundle = Path(folder, "_internal", "advocacy_trainer", "_bundled")
    for path, content in (
        (Path(folder, "NOTICES.txt"), notices(parts)),
        (Path(folder, "sbom.cdx.json"), bill_of_materials(parts, build, system)),
        (Path(folder, "LICENSE"), (ROOT / "LICENSE").read_text(encoding="utf-8")),
        (bundle / "parts.json", listed(parts)),
    ):
        path.write_text(content, encoding="utf-8", newline="\n")
    print(f"Described: {len(parts)} parts of others' work.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
