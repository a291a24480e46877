"""Lay the papers for HR, IT and the works council into a folder as pages that a browser opens and prints.

usage: printed_papers.py FOLDER, inside .venv, which has Python-Markdown.
"""

import re
import sys
from html import escape
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from tooling.places import ROOT

PAPERS = ROOT / "packaging" / "papers"
LANGUAGES = {"da": "Papirer til arbejdspladsen", "en": "Papers for the workplace"}
_STYLE = """\
@page { margin: 18mm }
body { font: 11pt/1.45 "Segoe UI", "Helvetica Neue", "DejaVu Sans", sans-serif; max-width: 44em; margin: 2em auto; padding: 0 1em }
h1 { font-size: 1.5em } h2 { font-size: 1.15em; margin-top: 1.6em; break-after: avoid }
table { border-collapse: collapse; width: 100% } tr { break-inside: avoid }
th, td { border: 1px solid #999; padding: .35em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere }
pre { background: #f3f3f3; padding: .6em; white-space: pre-wrap; break-inside: avoid }
hr { border: 0; border-top: 1px solid #999; margin: 2em 0 }
ul.boxes { list-style: none; padding-left: 0 }
"""  # noqa: E501 - a line a rule


def main(words: list[str]) -> int:
    """Write every paper and a page that lists them into the folder."""
    (target,) = words
    for lang, heading in LANGUAGES.items():
        folder = Path(target, lang)
        folder.mkdir(parents=True, exist_ok=True)
        for paper in sorted((PAPERS / lang).glob("*.md")):
            _write(folder / f"{paper.stem}.html", page(paper.read_text(encoding="utf-8"), lang))
        _write(folder / "index.html", page(_listed(heading, lang), lang))
    return 0


def page(text: str, lang: str) -> str:
    """Return the page of a paper's Markdown: nothing is fetched, nothing runs."""
    from markdown import markdown

    text = re.sub(r"^```.*$", "```", text, flags=re.MULTILINE)  # the marks are for the tests
    text = re.sub(r"<!--.*?-->\n*", "", text)
    text = re.sub(r"^- \[ \] ", "- ☐ ", text, flags=re.MULTILINE)
    text = re.sub(r"~~(.+?)~~", r"<del>\1</del>", text)
    body = markdown(text, extensions=["tables", "fenced_code", "sane_lists"])
    body = re.sub(r"<ul>(?=\s*<li>\s*(?:<p>)?☐)", '<ul class="boxes">', body)
    body = re.sub(r"<code>([a-z0-9-]+)\.md</code>", lambda found: _link(found[1], lang), body)
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(_title(text))}</title>\n<style>\n{_STYLE}</style>\n</head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _link(name: str, lang: str) -> str:
    said = _title((PAPERS / lang / f"{name}.md").read_text(encoding="utf-8"))
    return f'<a href="{name}.html">{escape(said)}</a>'


def _listed(heading: str, lang: str) -> str:
    index = (PAPERS / "README.md").read_text(encoding="utf-8")
    found = re.findall(rf"\[([^\]]+)\]\({lang}/([a-z0-9-]+)\.md\)", index)
    return f"# {heading}\n\n" + "\n".join(f"- [{title}]({name}.html)" for title, name in found) + "\n"


def _title(text: str) -> str:
    return text.splitlines()[0].removeprefix("# ").strip()


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
