"""Keep Markdown from changing what is said: what only looks like a mark is a word, and stays as written.

»5. maj 2026« at the beginning of a paragraph is a date, not the first of a list; »#1«, »+ 4« and »3*4*5« are
what they are. Where CommonMark and Python-Markdown part (a list below a line of text, »#tag«), the
reading in which no word is lost is taken.
"""

import re
from collections.abc import Iterator

_ITEM = re.compile(r"(?P<indent> {0,3})(?:(?P<number>\d+)\.|(?P<bullet>[-+*]))(?P<space>[ \t]+)")
_MARK = re.compile(r" *(?:(?P<quote>>) ?|(?P<number>\d+)\. +|(?P<bullet>[-+*]) +)")
_MOST_MARKS = 8  # in one line
_MANY_BLANK = re.compile(r"\n(?:[ \t]*\n){3,}")
_INDENTED = re.compile(r"(?: {4}|\t)\s*(?=\S)")
_TAG = re.compile(r"( {0,3})(#{1,6})(?=[^\s#])")
_HASH_AT_END = re.compile(r"(?<=[^\s#\\])(#+)\s*$")
_COMPARISON = re.compile(r"( {0,3})>(?=\s*[\d.,])")
_REFERENCE = re.compile(r"( {0,3})\[(?=[^\]\n]+\]:(?!\s*\S*[:/]))")
_CODE = re.compile(r"(`+)[^`\n]+\1")
_STARS = re.compile(r"(?<!\\)\*+")
_LINES_OF_STARS = re.compile(r"[ \t]*(?:[-*_][ \t]*){3,}")
_UNDERSCORE = re.compile(r"(?<=[^\s\w\\(\[{»«“”\"'‘’*_,.;:!?–—-])_(?=\S)")


def as_written(text: str) -> str:
    """Return Markdown that Python-Markdown shows with every word of ``text``; marks that are meant stay."""
    text = _MANY_BLANK.sub("\n\n\n", text)
    lines = text.expandtabs(4).split("\n") if "\t" in text else text.split("\n")
    lines = _without_accidental_code(lines)
    lines = [_line(line) for line in lines]
    lines = list(_lists(lines))
    return "\n\n".join(_emphasis(paragraph) for paragraph in "\n".join(lines).split("\n\n"))


def _without_accidental_code(lines: list[str]) -> list[str]:
    """Take the indent from paragraphs that begin with four spaces and stand in no list."""
    found: list[str] = []
    in_list = blank = False
    for number, line in enumerate(lines):
        if not line.strip():
            blank = True
        else:
            if _INDENTED.match(line):
                if not in_list and (blank or number == 0 or _INDENTED.match(lines[number - 1])):
                    found.append(line.lstrip())
                    blank = False
                    continue
            elif _ITEM.match(line):
                in_list = True
            elif blank:
                in_list = False
            blank = False
        found.append(line)
    return found


def _line(line: str, deep: int = 0) -> str:
    if line.rstrip() in ("-", "--"):  # which would make a heading of the line above
        return "\\" + line
    line = _TAG.sub(r"\1\\\2", line, count=1) if _TAG.match(line) else line
    if re.match(r" {0,3}#{1,6} ", line):
        line = _HASH_AT_END.sub(lambda found: "\\#" * len(found[1]), line)
    if _COMPARISON.match(line):
        line = _COMPARISON.sub(r"\1\\>", line, count=1)
    line = _REFERENCE.sub(r"\1\\[", line, count=1) if _REFERENCE.match(line) else line
    mark = None if _LINES_OF_STARS.fullmatch(line) else _MARK.match(line)
    return line[: mark.end()] + _behind(mark, line[mark.end() :], deep) if mark is not None else line


def _behind(mark: "re.Match[str]", rest: str, deep: int) -> str:
    """Return what stands behind a mark; of several marks of items in one line only »- -« can be meant."""
    if mark["quote"] is None and (found := _ITEM.match(rest)) is not None:
        meant = found["bullet"] in ("-", "*") and not rest[found.end() :][:1].isdigit()
        if not meant or deep == _MOST_MARKS:
            return _escaped(rest, goes_on=False)
    return _line(rest, deep + 1) if deep < _MOST_MARKS else rest


def _lists(lines: list[str]) -> Iterator[str]:
    """Give the lines, lists apart from the text above them, and single or misnumbered items escaped."""
    at = 0
    while at < len(lines):
        first = _item(lines[at])
        if first is None:
            yield lines[at]
            at += 1
            continue
        end, items = _run(lines, at, numbered=first["number"] is not None)
        if _is_list(lines, items):
            if at and lines[at - 1].strip():
                yield ""
            yield from lines[at:end]
        else:
            for number in range(at, end):
                goes_on = number + 1 < len(lines) and bool(lines[number + 1].strip())
                yield _escaped(lines[number], goes_on=goes_on) if number in items else lines[number]
        at = end


def _item(line: str) -> "re.Match[str] | None":
    return None if _LINES_OF_STARS.fullmatch(line) else _ITEM.match(line)


def _run(lines: list[str], at: int, *, numbered: bool) -> tuple[int, list[int]]:
    """Return where the run of items that begins at ``at`` ends, and in which lines an item begins."""
    items, end = [at], at + 1
    while end < len(lines):
        line = lines[end]
        item = _item(line)
        if item is not None and (item["number"] is not None) == numbered:
            items.append(end)
        elif item is not None or (not line.strip() and not _goes_on(lines, end, numbered=numbered)):
            break
        end += 1
    return end, items


def _goes_on(lines: list[str], at: int, *, numbered: bool) -> bool:
    """Tell whether the list goes on behind a blank line: with an item, or what is indented to one."""
    following = next((line for line in lines[at:] if line.strip()), "")
    item = _item(following)
    return following.startswith("  ") or (item is not None and (item["number"] is not None) == numbered)


def _is_list(lines: list[str], items: list[int]) -> bool:
    found = [_ITEM.match(lines[number]) for number in items]
    if len(items) == 1:
        only, line = found[0], lines[items[0]]
        return (
            only is not None
            and only["bullet"] in ("-", "*")
            and not line[only.end() : only.end() + 1].isdigit()
        )
    numbers = [int(one["number"][:10]) for one in found if one is not None and one["number"] is not None]
    if not numbers:
        return not any(one is not None and one["bullet"] == "+" for one in found)
    return numbers in (list(range(1, len(numbers) + 1)), [1] * len(numbers))


def _escaped(line: str, *, goes_on: bool) -> str:
    found = _ITEM.match(line)
    if found is None:
        return line
    sign = f"{found['number']}\\." if found["number"] is not None else f"\\{found['bullet']}"
    rest = line[found.end() :].rstrip()
    return f"{found['indent']}{sign}{found['space']}{rest}" + ("  " if goes_on else "")  # a line of its own


def _emphasis(paragraph: str) -> str:
    """Escape the stars and underscores that open or close nothing."""
    if "*" not in paragraph and "_" not in paragraph:
        return paragraph
    protected: list[str] = []

    def keep(found: "re.Match[str]") -> str:
        protected.append(found[0])
        return f"\0{len(protected) - 1}\0"

    bare = _UNDERSCORE.sub(r"\\_", _stars(_CODE.sub(keep, paragraph)))
    return re.sub("\0(\\d+)\0", lambda found: protected[int(found[1])], bare) if protected else bare


def _stars(text: str) -> str:
    literal: set[int] = set()
    opened: dict[int, int] = {}  # length of a run of stars -> where it opened
    for found in _STARS.finditer(text):
        at, end = found.span()
        before, after = text[at - 1 : at], text[end : end + 1]
        begin, stop = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        line = text[begin : stop if stop >= 0 else len(text)]
        if _LINES_OF_STARS.fullmatch(line) or (
            text[at:end] == "*" and after == " " and not text[begin:at].strip()
        ):
            continue
        inside = _is_word(before) and _is_word(after)
        opens = bool(after.strip()) and not _is_word(before)
        closes = bool(before.strip()) and end - at in opened
        if inside and before.isdigit() and after.isdigit():
            literal.add(at)
        elif closes and (inside or not _is_word(after)):
            del opened[end - at]
        elif opens:
            if end - at in opened:
                literal.add(opened[end - at])
            opened[end - at] = at
        else:
            literal.add(at)
    literal.update(opened.values())
    return _STARS.sub(
        lambda found: "".join("\\*" for _ in found[0]) if found.start() in literal else found[0], text
    )


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
