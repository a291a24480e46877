"""Guidelines that come from elsewhere: what is pasted as Markdown, and gaps that nobody has filled."""

import re
from collections.abc import Iterator, Mapping

_MARKED = re.compile(r"^(#{1,6} |> |```)|\*\*\S", re.MULTILINE)
_POINT = re.compile(r"\s*(?:[•·▪▫◦‣●○■□\uf0b7\uf0a7\u2043]\s*|[*–—-]\s+|[o§]\t\s*)(?=\S)")
_NUMBERED = re.compile(r"\s*(\d{1,2}(?:\.\d{1,2})*)[.)]?[ \t]+(?=\w)")
_LONGEST_HEADING = 70  # characters
_ENDS = (".", ":", ";", ",", "?", "!", "…")
# What the app says where the workplace has said nothing is no guideline of the workplace's.
_OWN_WORDS = ("why", "promise", "ai-rule")
_ONLY_A_LEAD = re.compile(r"(?:\*\*[^*]*\*\*|#{1,6} [^\n]*)?")


def as_markdown(text: str, *, is_whole: bool = True) -> str:
    """Return a text from a word processor, whose every line is a paragraph, as Markdown.

    Bullets become a list, short numbered or capitalised lines headings, and so does the first line of a
    text that ``is_whole``. A line that goes on in the next with a small letter is joined to it, as in a
    text from a PDF. What is Markdown already, or a single line, is returned as it is.
    """
    lines = text.splitlines()
    if len([line for line in lines if line.strip()]) < 2 or _MARKED.search(text):
        return text
    blocks = list(_blocks(lines))
    written = []
    for at, block in enumerate(blocks):
        following = blocks[at + 1] if at + 1 < len(blocks) else ""
        written.append(_as_heading(block, following, first=is_whole and at == 0) or block)
    joined = ""
    for before, block in zip(["", *written], written, strict=False):
        between = "\n" if before.startswith("- ") and block.startswith("- ") else "\n\n"
        joined += (between if before else "") + block
    return joined + "\n"


def without_unfilled(text: str, filled: Mapping[str, str]) -> str:
    """Return guidelines without the gaps for the workplace's own words that ``filled`` leaves empty.

    A paragraph that says nothing else goes with its gap.
    """
    gone = [name for name in _OWN_WORDS if f"{{{name}}}" in text and not filled.get(name, "").strip()]
    if not gone:
        return text
    gap = re.compile("[ \t]*(?:" + "|".join(re.escape(f"{{{name}}}") for name in gone) + ")")
    kept = []
    for paragraph in re.split(r"\n[ \t]*\n", text):
        rest, count = gap.subn("", paragraph)
        if not count or not _ONLY_A_LEAD.fullmatch(rest.strip()):
            kept.append(rest)
    return "\n\n".join(kept)


def _blocks(lines: list[str]) -> Iterator[str]:
    """Yield each paragraph and each point of a list on one line."""
    block = ""
    for line in lines:
        said = " ".join(line.split())
        point = _POINT.match(line)
        if point is not None:
            said = "- " + " ".join(line[point.end() :].split())
        goes_on = bool(block) and said[:1].islower() and not block.endswith(_ENDS[:1])
        if goes_on and point is None and not _is_lettered(said):
            block = f"{block} {said}"
            continue
        if block:
            yield block
        block = said
    if block:
        yield block


def _is_lettered(said: str) -> bool:
    return re.match(r"[a-zæøå]\)", said) is not None


def _as_heading(block: str, following: str, *, first: bool) -> str:
    """Return a line as a heading, "" where it is none: short, with no full stop, and with text below it."""
    if not following or len(block) > _LONGEST_HEADING or block.endswith(_ENDS) or block.startswith("- "):
        return ""
    numbered = _NUMBERED.match(block) is not None
    if numbered and _NUMBERED.match(following):
        return ""  # a numbered list
    capitals = block.isupper() and len(block) > 3
    if first or capitals:
        return f"## {block}" if first else f"### {block}"
    return f"### {block}" if numbered else ""
