"""What a help page says one can go to or press is called so in the window."""

import html
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MESSAGE = re.compile(
    r"<source>(.*?)</source>(?:(?!</message>).)*?<translation[^>]*>(.*?)</translation>", re.DOTALL
)
NAMED = re.compile(
    r"(?:[Uu]nder|[Gg]å til|[Tt]ryk(?:ker)? på|[Vv]ælge?|[Gg]o to|[Pp]ress|[Cc]hoose) "
    r"(?:\*\*(.+?)\*\*|»(.+?)«|“(.+?)”)"
)
KEYS = re.compile(r"F\d+|Enter|Ctrl.*|Tab|Esc")
OF_THE_SYSTEM = {"udvid", "extend"}
TREATED_ALIKE = " .…?"


def words_of_the_window(language: str) -> set[str]:
    """Every text of the window in a language; a single mark at its end makes no other name."""
    found = MESSAGE.findall((ROOT / "assets/translations/da.ts").read_text(encoding="utf-8"))
    at = ("en", "da").index(language)
    return {html.unescape(each[at]).strip(TREATED_ALIKE).lower() for each in found}


@pytest.mark.parametrize("language", ["da", "en"])
def test_what_the_help_sends_one_to_is_there_by_that_name(language: str) -> None:
    known = words_of_the_window(language)
    pages = sorted((ROOT / "lessons" / language / "help").glob("*.md"))
    named = [
        (page.stem, next(filter(None, found)))
        for page in pages
        for found in NAMED.findall(page.read_text(encoding="utf-8"))
    ]
    assert len(named) >= 8
    missing = [
        (page, name)
        for page, name in named
        if name.strip(TREATED_ALIKE).lower() not in known
        and not KEYS.fullmatch(name)
        and name not in OF_THE_SYSTEM
    ]
    assert missing == []
