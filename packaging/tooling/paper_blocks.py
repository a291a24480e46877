"""The fenced blocks of the papers: commands and files that are run where they can be."""

import re
from typing import NamedTuple

from tooling.file_table import PAPERS

BLOCK = re.compile(r"^```(?P<mark>[^\n]*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    """A fenced block of a paper: what stands after the fence, and its text."""

    mark: str
    text: str


def blocks(lang: str, name: str) -> list[Block]:
    """Return the fenced blocks of a paper."""
    text = (PAPERS / lang / name).read_text(encoding="utf-8")
    return [Block(found["mark"].strip(), found["text"]) for found in BLOCK.finditer(text)]
