r"""The small marks that blocks share: attributes, feedback, continuation, escapes.

Feedback follows the first `` > ``; ``\>`` is a literal one, and ``\|``, ``\=``,
``\[``, ``\]`` and ``\_`` stand for their own sign where it would mean something.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*\Z")
_FEEDBACK = re.compile(r"(?<!\\)\s>(?=\s|\Z)")
_ESCAPE = re.compile(r"\\([>|=\[\]_)(\\])")
_ATTRIBUTE = re.compile(
    r'\s*(?:#(?P<id>[^\s"=}]+)|(?P<name>[^\s"=#]+)=(?:"(?P<quoted>[^"]*)"|(?P<plain>[^\s"]+)))'
)


class SyntaxEntry(NamedTuple):
    """A structured piece of a block: its mark, its key and its joined text.

    ``mark`` is ``""`` for free text, ``:`` for ``key: text``, ``-`` for a list
    item, ``1.`` for a numbered one, ``==`` for a scene and ``->`` for a way.
    """

    mark: str
    key: str
    text: str
    line: int


class AttributeSyntaxError(ValueError):
    """The ``{...}`` behind a heading or a block cannot be read."""


def read_attributes(text: str) -> tuple[str, dict[str, str]]:
    """Read ``#id name=value name="two words"`` into the id and the values.

    Raises AttributeSyntaxError with the piece that cannot be read, a second
    id, or a name given twice.
    """
    found = ""
    values: dict[str, str] = {}
    position = 0
    text = text.strip()
    while position < len(text):
        match = _ATTRIBUTE.match(text, position)
        if match is None or (match.end() < len(text) and not text[match.end()].isspace()):
            raise AttributeSyntaxError(text[position:].strip()[:40])
        if match["id"] is not None:
            if found:
                raise AttributeSyntaxError(f"#{match['id']}")
            found = match["id"]
        else:
            if match["name"] in values:
                raise AttributeSyntaxError(match["name"])
            values[match["name"]] = match["quoted"] if match["quoted"] is not None else match["plain"]
        position = match.end()
    return found, values


def split_feedback(text: str) -> tuple[str, str]:
    """Split at the first `` > ``; both sides stripped and unescaped."""
    match = _FEEDBACK.search(text)
    if match is None:
        return plain(text), ""
    return plain(text[: match.start()]), plain(text[match.end() :])


def raw_feedback(text: str) -> tuple[str, str]:
    """Split like ``split_feedback``, the left side still escaped."""
    match = _FEEDBACK.search(text)
    if match is None:
        return text.strip(), ""
    return text[: match.start()].strip(), plain(text[match.end() :])


def split_bars(text: str) -> tuple[str, ...]:
    """Split at every plain ``|``; parts stripped and unescaped."""
    return tuple(plain(part) for part in re.split(r"(?<!\\)\|", text))


def plain(text: str) -> str:
    """Strip the text and turn escaped signs into themselves."""
    return _ESCAPE.sub(r"\1", text).strip()


def join(lines: Sequence[str]) -> str:
    r"""Join continuation lines: a blank line is a paragraph, a final ``\`` a line break."""
    paragraphs: list[str] = []
    current = ""
    for line in lines:
        stripped = line.strip()
        if not stripped:
            if current:
                paragraphs.append(current)
                current = ""
            continue
        glue = "" if not current or current.endswith("\n") else " "
        broken = stripped.endswith("\\") and not stripped.endswith("\\\\")
        current += glue + (stripped[:-1].rstrip() + "\n" if broken else stripped)
    if current:
        paragraphs.append(current)
    return "\n\n".join(paragraph.rstrip("\n") for paragraph in paragraphs)


def entries(
    lines: Sequence[str], first_line: int, keys: Sequence[str], marks: Sequence[str], *, any_key: bool = False
) -> list[SyntaxEntry]:
    """Cut a block's body into entries.

    ``keys`` are the ``key:`` words of this kind (``any_key`` allows every
    kebab-case one, with or without ``field`` before it), ``marks`` the list
    marks. Lines indented by two go on with what stands above them.
    """
    found: list[tuple[str, str, list[str], int]] = []
    for offset, line in enumerate(lines):
        start = _start(line, keys, marks, any_key=any_key)
        if start is not None:
            mark, key, rest = start
            found.append((mark, key, [rest], first_line + offset))
        elif not line.strip():
            if found:
                found[-1][2].append("")
        elif found and (found[-1][0] in ("", "==") or line.startswith(("  ", "\t"))):
            found[-1][2].append(line)
        else:
            found.append(("", "", [line], first_line + offset))
    return [
        SyntaxEntry(mark, key, join(parts) if mark else _free(parts), line)
        for mark, key, parts, line in found
    ]


def _free(parts: Sequence[str]) -> str:
    return "\n".join(parts).strip("\n")


_KEY = re.compile(r"(?:field\s+)?([a-z][a-z0-9-]*):(?:\s+(.*))?\Z")
_MARKS = {
    "-": re.compile(r"\s*-(?:\s+(.*))?\Z"),
    "1.": re.compile(r"\s*\d{1,3}\.(?:\s+(.*))?\Z"),
    "==": re.compile(r"==(?:\s+(.*))?\Z"),
    "->": re.compile(r"\s*->(?:\s*(.*))?\Z"),
}


def _start(
    line: str, keys: Sequence[str], marks: Sequence[str], *, any_key: bool
) -> tuple[str, str, str] | None:
    for mark in marks:
        match = _MARKS[mark].match(line)
        if match is not None:
            if mark == "==":
                name, _, rest = (match[1] or "").partition("[")
                return mark, name.strip() + (" [" + rest.strip() if rest else ""), ""
            return mark, "", match[1] or ""
    match = _KEY.match(line)
    if match is not None and (any_key or (match[1] in keys and not line.startswith("field"))):
        return ":", match[1], match[2] or ""
    return None
