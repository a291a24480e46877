"""Say which files the app writes in a person's data folder: the table in the data statement.

``python3 -m tooling.file_table``, run in ``packaging/``, writes it into both languages' papers.
It is made from ``advocacy_trainer/data_folder.py`` and the Danish translation, so that
no file can be forgotten.
"""

import re
import sys
import xml.etree.ElementTree as ET

from tooling.places import ROOT, TRANSLATIONS

PAPERS = ROOT / "packaging" / "papers"
STATEMENT = "data-statement.md"
_BEGIN, _END = "<!-- files -->", "<!-- /files -->"
_HEAD = {
    "da": ("fil", "hvad det er", "hvad den holder"),
    "en": ("file", "what it is", "what it holds"),
}
_HOLDS = {
    "da": {
        "words": "det, hun har skrevet, valgt eller gjort",
        "cache": "afledt af de andre; kan smides væk",
        "sign": "intet af hende",
    },
    "en": {
        "words": "what she wrote, chose or did",
        "cache": "made from the others; can be thrown away",
        "sign": "nothing of her",
    },
}


def file_table(lang: str) -> str:
    """Return the table in ``da`` or ``en``: each kind of file, what it is, and what of hers it holds."""
    from advocacy_trainer.data_folder import BINNED, KINDS

    danish = _danish() if lang == "da" else {}
    rows: dict[tuple[str, str], list[str]] = {}
    for kind in (*KINDS.values(), BINNED):
        names = rows.setdefault((kind.what, kind.holds), [])
        if (name := as_glob(kind.pattern)) not in names:
            names.append(name)
    lines = [f"| {' | '.join(_HEAD[lang])} |", "| --- | --- | --- |"]
    for (what, holds), names in rows.items():
        said = danish[what] if lang == "da" else what
        lines.append(f"| {', '.join(f'`{name}`' for name in names)} | {said} | {_HOLDS[lang][holds]} |")
    return "\n".join(lines)


def as_glob(pattern: str) -> str:
    """Return the pattern of a stored file as people read it: whatever varies is a ``*``."""
    dot = "\0"  # stands for a written full stop, which is none of the pattern's
    text = pattern.replace("\\.", dot).replace("(?:bin/)?", "")
    while (fewer := re.sub(r"\((?:\?:)?[^()]*\)\??", "*", text)) != text:
        text = fewer
    text = re.sub(r"(?:\\d|\[[^\]]*\]|\.)(?:[+*]|\{[^}]*\})?", "*", text)
    return re.sub(r"\*[*T-]*\*|\*{2,}", "*", text).replace(dot, ".")


def with_table(text: str, lang: str) -> str:
    """Return a paper's text with the table in its place."""
    before, _, rest = text.partition(_BEGIN)
    _, _, after = rest.partition(_END)
    return f"{before}{_BEGIN}\n\n{file_table(lang)}\n\n{_END}{after}"


def _danish() -> dict[str, str]:
    tree = ET.parse(TRANSLATIONS / "da.ts")  # noqa: S314 - our own file
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for context in tree.iter("context")
        if context.findtext("name") == "mine"
        for message in context.iter("message")
    }


def _main() -> None:
    sys.path.insert(0, str(ROOT))
    for lang in _HEAD:
        paper = PAPERS / lang / STATEMENT
        paper.write_text(with_table(paper.read_text(encoding="utf-8"), lang), encoding="utf-8")


if __name__ == "__main__":
    _main()
