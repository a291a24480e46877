"""Sets of characters that several platforms' grammars are made of.

Source: X's published grammar (twitter-text, last changed 2021-10-21) and the
Unicode properties, which the ``regex`` package keeps up to date.
"""

SPACES = "\t-\r \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
DIRECTIONAL = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
INVALID = "\ufffe\ufeff\uffff"
CONTROLS = "\0-\x1f\x7f"
SURROGATES = "\ud800-\udfff"
PUNCTUATION = "!-/:-@\\[-`{-~"
LATIN_ACCENTS = (
    "\xc0-\xd6\xd8-\xf6\xf8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268"
    "\u026f\u0272\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff"
)
# White space as the web's own language sees it, which is not quite Python's.
WEB_SPACES = "\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"


def utf16_length(text: str) -> int:
    """Return how many UTF-16 units ``text`` takes: 2 for a character beyond U+FFFF."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf8_length(text: str) -> int:
    """Return how many bytes ``text`` takes as UTF-8; half a pair counts as its replacement, 3."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))
