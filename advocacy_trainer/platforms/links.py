"""Find links in a text as X does, and Mastodon, whose grammar is X's with other parts.

Source: the published grammar of twitter-text and Mastodon's changes to it.
The grammar is searched by hand in one pass: as one pattern it can take
exponential time on hostile text.
"""

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

import regex

from advocacy_trainer.platforms.characters import (
    CONTROLS,
    DIRECTIONAL,
    INVALID,
    LATIN_ACCENTS,
    PUNCTUATION,
    SPACES,
    SURROGATES,
)
from advocacy_trainer.platforms.domains import encoded_length, top_level
from advocacy_trainer.platforms.hosts import HostRun, top_level_end

LONGEST_URL = 4096
_LONGEST_TCO_SLUG = 40
_SCHEME_LENGTH = len("https://")  # what a link without one is thought to begin with


class Link(NamedTuple):
    """Where a link stands, in code points."""

    start: int
    end: int


class LinkGrammar(NamedTuple):
    """The parts of the link grammar in which platforms differ."""

    scheme: "regex.Pattern[str]"  # matched backwards from the host
    path: "regex.Pattern[str]"
    path_end: "regex.Pattern[str]"
    query: "regex.Pattern[str]"
    query_end: "regex.Pattern[str]"
    bare: bool  # a link may lack its scheme
    tco: bool  # X's own short links end with their slug


def _grammar(
    schemes: str, path: str, path_end: str, query: str, query_end: str, *, bare: bool, tco: bool
) -> LinkGrammar:
    parens = rf"\((?:{path}++\)|{path}*+\({path}++\){path}*+\))"
    return LinkGrammar(
        scheme=regex.compile(rf"(?r)(?:{schemes})://", regex.I),
        path=regex.compile(rf"/(?:{path}++|{parens})*+", regex.I | regex.V1),
        path_end=regex.compile(rf"{path_end}|\)", regex.I | regex.V1),
        query=regex.compile(rf"\?{query}*+", regex.I | regex.V1),
        query_end=regex.compile(query_end, regex.I | regex.V1),
        bare=bare,
        tco=tco,
    )


@functools.cache
def x_grammar() -> LinkGrammar:
    """Return X's grammar of links."""
    return _grammar(
        "https?",
        rf"[a-z\p{{Cyrillic}}0-9!*';:=+,.$/%#\[\]\p{{Pd}}_~\&|@{LATIN_ACCENTS}]",
        rf"[a-z\p{{Cyrillic}}0-9=_#/+\-{LATIN_ACCENTS}]",
        r"[a-z0-9!?*'();:\&=+$/%#\[\]\-_.,~|@]",
        r"[a-z0-9_\&=#/\-]",
        bare=True,
        tco=True,
    )


@functools.cache
def mastodon_grammar() -> LinkGrammar:
    """Return Mastodon's grammar of links: a scheme is needed, and paths may hold any letter."""
    wide = "\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\uffef\U00010000-\U0001fffd\U00020000-\U0010fffd"
    return _grammar(
        "https?|dat|dweb|ipfs|ipns|ssb|gopher|gemini",
        r"[^\p{White_Space}<>()?]",
        r"[^\p{White_Space}()?!*\"'「」<>;:=,.$%\[\]~\&|@]",
        rf"[a-z0-9!?*'();:\&=+$/%#\[\]\-_.,~|@\^{wide}]",
        rf"[a-z0-9_\&=#/\-{wide}]",
        bare=False,
        tco=True,
    )


_HOST_CHARACTER = rf"[^{PUNCTUATION}{CONTROLS}{SPACES}{DIRECTIONAL}{INVALID}{SURROGATES}]"
_RUN = regex.compile(rf"(?:{_HOST_CHARACTER}|[._\-])*+")
_RUN_BACK = regex.compile(rf"(?r)(?:{_HOST_CHARACTER}|[._\-])*+")
# The standard library's scanner is the quicker one here, on the way of every key.
_DOT = re.compile(r"\.(?=[0-9A-Za-z\x80-\U0010ffff])")
# Links this plain need no search: an ASCII host, and a path that no grammar would cut.
_SIMPLE = re.compile(
    r"(https?://)?(?!t\.co/)(?:[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?\.)+"
    r"([a-z]+)(?:/[a-z0-9/_=]*+)?(?=[ \n]|\Z)",
    re.IGNORECASE | re.ASCII,
)
_PORT = regex.compile(r":[0-9]++")
_TCO = regex.compile(
    r"https?://t\.co/([a-z0-9]+)(?:\?[a-z0-9!?*'();:&=+$/%#\[\]\-_.,~|@]*[a-z0-9_&=#/\-])?", regex.I
)
_LATIN_HOST = regex.compile(rf"[a-z0-9\-_{LATIN_ACCENTS}.]++", regex.I)


def find(text: str, grammar: LinkGrammar) -> list[Link]:
    """Return every link in ``text``, in order, none overlapping."""
    if ("." if grammar.bare else "://") not in text:
        return []
    links: list[Link] = []
    end = done = 0
    for dot in _DOT.finditer(text):
        if dot.start() < done or not top_level_end(text, dot.end(), len(text)):
            continue
        simple = _simple(text, dot.start(), done, grammar)
        if simple:
            links.append(simple)
            end = done = simple.end
            continue
        opened = _RUN_BACK.match(text, pos=done, endpos=dot.start())
        start = opened.start() if opened else dot.start()
        closed = _RUN.match(text, dot.start())
        done = closed.end() if closed else dot.end()
        end = _in_run(text, start, done, end, grammar, links)
        done = max(done, end)
    return links


def _simple(text: str, dot: int, done: int, grammar: LinkGrammar) -> Link | None:
    """Return the link around ``dot`` if it is a plain word between white space, as most are."""
    start = max(text.rfind(" ", done, dot), text.rfind("\n", done, dot)) + 1
    if start <= done and done:
        return None
    match = _SIMPLE.match(text, start)
    if match is None or not (grammar.bare or match[1]) or match[2].lower() not in top_level().ascii:
        return None
    return Link(*match.span())


def _in_run(text: str, start: int, stop: int, last_end: int, grammar: LinkGrammar, links: list[Link]) -> int:
    """Add the links whose host lies in one run of host characters; return where the last match ended."""
    opened = grammar.scheme.match(text, pos=last_end, endpos=start)
    scheme = opened.start() if opened else None
    run = HostRun(text, start, stop, len(text))
    at = start
    while at < stop:
        host = run.search(at, last_end, scheme)
        if host is None:
            break
        path_end, end = _tail(text, host.end, grammar)
        if host.has_scheme and scheme is not None:
            links.extend(_with_scheme(text, scheme, host.start, host.end, end, grammar))
        elif grammar.bare and not (host.start and text[host.start - 1] in "-_./"):
            links.extend(_without_scheme(text, host.start, host.end, end if path_end else None))
        last_end = at = end
    return last_end


def _tail(text: str, at: int, grammar: LinkGrammar) -> tuple[int, int]:
    """Return where the path after a host ends (0 if there is none), and where the whole link does."""
    port = _PORT.match(text, at)
    end = port.end() if port else at
    path_end = 0
    path = grammar.path.match(text, end)
    if path:
        end = path_end = _trimmed(text, end + 1, path.end(), grammar.path_end)
    query = grammar.query.match(text, end)
    if query:
        trimmed = _trimmed(text, end + 1, query.end(), grammar.query_end)
        if trimmed > end + 1:
            end = trimmed
    return path_end, end


def _trimmed(text: str, start: int, end: int, allowed: "regex.Pattern[str]") -> int:
    while end > start and not allowed.match(text, end - 1):
        end -= 1
    return end


def _with_scheme(
    text: str, start: int, host_start: int, host_end: int, end: int, grammar: LinkGrammar
) -> Iterator[Link]:
    if grammar.tco:
        short = _TCO.match(text, start, end)
        if short:
            if len(short[1]) > _LONGEST_TCO_SLUG:
                return
            end = short.end()
    if _can_exist(end - start, text[host_start:host_end], 0):
        yield Link(start, end)


def _without_scheme(text: str, start: int, host_end: int, end: int | None) -> list[Link]:
    """Return the hosts in Latin letters within a host; the last one takes the path."""
    links = []
    whole = (end or host_end) - start
    for part in _LATIN_HOST.finditer(text, start, host_end):
        run = HostRun(text, part.start(), part.end(), host_end, latin=True)
        at = part.start()
        while at < part.end():
            found = run.search(at, at)
            if found is None:
                break
            at = found.end
            if _can_exist(whole, text[found.start : found.end], _SCHEME_LENGTH):
                links.append(Link(found.start, found.end))
    if links and end is not None:
        links[-1] = Link(links[-1].start, end)
    return links


def _can_exist(length: int, host: str, extra: int) -> bool:
    encoded = encoded_length(host)
    return encoded is not None and length + max(0, encoded - len(host)) + extra <= LONGEST_URL
