"""Turn prose into safe HTML: Python-Markdown first, then a whitelist.

Python-Markdown passes raw HTML, ``javascript:`` and ``file:`` on; whatever is
not on the list here is left out of the result and named in ``dropped``.
Links may only lead to ``lesson: word: handout: help:``, pictures only to
``illustration:``.
"""

import functools
import re
import threading
from html import escape
from html.parser import HTMLParser
from typing import TYPE_CHECKING, NamedTuple

from advocacy_trainer.course.as_written import as_written

if TYPE_CHECKING:
    from markdown import Markdown

TAGS = frozenset(
    [
        "p",
        "br",
        "strong",
        "em",
        "b",
        "i",
        "ul",
        "ol",
        "li",
        "blockquote",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "a",
        "img",
        "code",
        "pre",
        "hr",
        "kbd",
        "sub",
        "sup",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
    ]
)
RAW_TAGS = frozenset({"br", "kbd", "sub", "sup"})
"""What a writer may write as HTML; the rest comes from Markdown alone."""

LONGEST_PARAGRAPH = 8_000  # characters
MOST_BRACKETS = 100  # in a paragraph; 2,000 take Python-Markdown three seconds
MOST_SIGNS = 400  # of emphasis and code, in a paragraph

_EMPTY = frozenset({"br", "hr", "img"})
_UNSEEN = frozenset({"script", "style", "iframe", "object", "svg", "template", "noscript"})
_LINK = re.compile(r"(lesson|word|handout|help):([a-z0-9]+(?:-[a-z0-9]+)*)(#[a-z0-9]+(?:-[a-z0-9]+)*)?\Z")
_PICTURE = re.compile(r"illustration:([a-z0-9]+(?:-[a-z0-9]+)*)\Z")
_RAW = re.compile(r"<(?:/?([A-Za-z][\w:-]*)|[!?])")


class IllustrationMarkup(NamedTuple):
    """An illustration's name and its description."""

    name: str
    alt: str


class Dropped(NamedTuple):
    """Something that was left out: what it is, and how it stands in the text."""

    what: str
    snippet: str


class Rendered(NamedTuple):
    """Safe HTML and what stands in it; ``headings`` are levels in order."""

    html: str
    links: tuple[str, ...] = ()
    pictures: tuple[IllustrationMarkup, ...] = ()
    headings: tuple[int, ...] = ()
    dropped: tuple[Dropped, ...] = ()


_WRITING = threading.Lock()  # what the writer knows of a text it keeps in itself


@functools.cache
def _markdown() -> "Markdown":
    from markdown import Markdown
    from markdown.extensions.sane_lists import SaneListExtension
    from markdown.extensions.tables import TableExtension

    # As objects: looked up by name they would have every installed package searched.
    writer = Markdown(extensions=[TableExtension(), SaneListExtension()], output_format="html")
    writer.preprocessors.deregister("html_block")
    return writer


@functools.lru_cache(maxsize=256)  # a lesson's prose is checked when it opens, and then shown
def render(text: str) -> Rendered:
    """Render a piece of prose; never raise for what stands in it."""
    if _would_take_long(text):
        return _as_written(text)
    raw_tags = [Dropped("HTML", found[0]) for found in _RAW.finditer(_without_code(text)) if _unwanted(found)]
    try:
        with _WRITING:
            html = _markdown().reset().convert(as_written(text))
    except (RecursionError, ValueError, AttributeError, IndexError, AssertionError):
        # Python-Markdown's own limits; what we show instead is the text as it was written.
        return Rendered(f"<p>{escape(text)}</p>", dropped=(Dropped("text", text[:40]),))
    whitelist = _Whitelist()
    whitelist.feed(html)
    whitelist.close()
    return Rendered(
        whitelist.result(),
        tuple(whitelist.links),
        tuple(whitelist.pictures),
        tuple(whitelist.headings),
        (*raw_tags, *whitelist.dropped),
    )


def _would_take_long(text: str) -> bool:
    """Tell whether a paragraph holds so many signs that Python-Markdown's patterns run for seconds."""
    return any(
        len(paragraph) > LONGEST_PARAGRAPH
        or paragraph.count("[") > MOST_BRACKETS
        or sum(map(paragraph.count, "*_`")) > MOST_SIGNS
        for paragraph in text.split("\n\n")
    )


def _as_written(text: str) -> Rendered:
    return Rendered(f"<p>{escape(text)}</p>", dropped=(Dropped("text", text[:40]),))


def _without_code(text: str) -> str:
    return re.sub(r"`[^`\n]*`", lambda found: " " * len(found[0]), text)


def _unwanted(found: "re.Match[str]") -> bool:
    return found[1] is None or found[1].lower() not in RAW_TAGS


class _Whitelist(HTMLParser):
    """Write the HTML again, with nothing in it but what is listed above."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[str] = []
        self.pictures: list[IllustrationMarkup] = []
        self.headings: list[int] = []
        self.dropped: list[Dropped] = []
        self._out: list[str] = []
        self._open: list[str] = []
        self._unseen = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Write a tag of the list, with the attributes we know."""
        if self._unseen or tag in _UNSEEN:
            self._unseen = self._unseen or tag
            return
        if tag not in TAGS:
            return
        given = {name: value or "" for name, value in attrs}
        if tag == "img":
            self._picture(given)
        elif tag == "a":
            self._link(given.get("href", ""))
        elif tag in _EMPTY:
            self._out.append(f"<{tag}>")
        else:
            if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
                self.headings.append(int(tag[1]))
            self._open.append(tag)
            self._out.append(f"<{tag}>")

    def handle_endtag(self, tag: str) -> None:
        """Close a tag that is open, and what was opened inside it."""
        if self._unseen:
            if tag == self._unseen:
                self._unseen = ""
            return
        if tag in self._open:
            while self._open:
                last = self._open.pop()
                self._out.append(f"</{last}>")
                if last == tag:
                    break

    def handle_data(self, data: str) -> None:
        """Write text, escaped."""
        if not self._unseen:
            self._out.append(escape(data, quote=False))

    def result(self) -> str:
        """Return the HTML with everything closed."""
        return "".join(self._out) + "".join(f"</{tag}>" for tag in reversed(self._open))

    def _picture(self, given: dict[str, str]) -> None:
        source = given.get("src", "")
        match = _PICTURE.match(source)
        alt = given.get("alt", "").strip()
        if match is None:
            self.dropped.append(Dropped("picture", source))
            self._out.append(escape(alt))
            return
        self.pictures.append(IllustrationMarkup(match[1], alt))
        self._out.append(f'<img src="illustration:{match[1]}" alt="{escape(alt)}">')

    def _link(self, target: str) -> None:
        if not _LINK.match(target):
            self.dropped.append(Dropped("link", target))
            return
        self.links.append(target)
        self._open.append("a")
        self._out.append(f'<a href="{target}">')


def plain_text(html: str) -> str:
    """Return what a reader of the HTML sees, one line per block, pictures by their description."""
    text = re.sub(r'<img [^>]*alt="([^"]*)"[^>]*>', r"\1", html)
    text = re.sub(r"</(?:p|li|h[1-6]|blockquote|tr|pre)>|<br>", "\n", text)
    text = re.sub(r"<[^>]*>", " ", text)
    from html import unescape

    return "\n".join(" ".join(line.split()) for line in unescape(text).splitlines() if line.strip())
