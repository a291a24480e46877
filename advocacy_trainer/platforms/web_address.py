"""Tell whether a whole text is a web address.

Source: RFC 3986 as narrowed by twitter-text's validation (``isValidUrl``).
"""

import regex

_UNRESERVED = r"a-z\p{Cyrillic}0-9\p{Pd}._~"
_DELIMITERS = r"!$&'()*+,;="
_ESCAPED = r"%[0-9a-f]{2}"
_CHARACTER = rf"(?:[{_UNRESERVED}{_DELIMITERS}:|@]|{_ESCAPED})"
_BYTE = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_EDGE = r"[a-z0-9\x80-\U0010ffff]"
_HOST = (
    rf"(?:{_BYTE}(?:\.{_BYTE}){{3}}|\[[a-f0-9:.]+\]"
    rf"|(?:{_EDGE}(?:[a-z0-9_\-\x80-\U0010ffff]*+(?<={_EDGE}))?\.)*"
    rf"{_EDGE}(?:[a-z0-9\-\x80-\U0010ffff]*+(?<={_EDGE}))?\."
    rf"(?![0-9]){_EDGE}(?:[a-z0-9\-\x80-\U0010ffff]*+(?<={_EDGE}))?)"
)
_PARTS = regex.compile(r"(?:([^:/?#]+)://)?([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?", regex.S)
_AUTHORITY = regex.compile(
    rf"(?:(?:[{_UNRESERVED}{_DELIMITERS}:]|{_ESCAPED})*@)?{_HOST}(?::[0-9]{{1,5}})?", regex.I
)
_PATH = regex.compile(rf"(?:/{_CHARACTER}*+)*+", regex.I)
_REST = regex.compile(rf"(?:{_CHARACTER}|[/?])*+", regex.I)
_LONGEST = 4096


def is_web_address(text: str, *, scheme_needed: bool = True) -> bool:
    """Tell whether ``text`` is one address of the web, ``http`` or ``https``, and nothing else."""
    if not text or len(text) > _LONGEST:
        return False
    parts = _PARTS.fullmatch(text)
    if parts is None:
        return False
    scheme, authority, path, query, fragment = parts.groups()
    if scheme_needed and (scheme or "").lower() not in ("http", "https"):
        return False
    return bool(
        _AUTHORITY.fullmatch(authority)
        and _PATH.fullmatch(path)
        and _REST.fullmatch(query or "")
        and _REST.fullmatch(fragment or "")
    )
