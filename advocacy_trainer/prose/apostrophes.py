"""One apostrophe for all who judge words: phones and Word write ’, keyboards ', and both mean the same."""

from advocacy_trainer.prose.lazy_pattern import lazy

# Inside a word: at its end ’ may as well close a quotation. The other signs are what keyboards and
# converters put in its place: modifier letter, reversed, full-width, prime, acute and grave; the letter and
# the full-width one close no quotation.
_INSIDE = lazy(r"[’‛′´`ʼ＇](?<=[^\W\d_].)(?:(?<=[ʼ＇])|(?=[^\W\d_]))")
_SIGNS = "’ʼ‛＇′´`"


def is_latin(text: str) -> bool:
    """Tell whether a text has no letter or sign beyond Latin-1; costs next to nothing, long as it may be."""
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True


def straight(text: str) -> str:
    """Return the text with each apostrophe inside a word as ', as many characters long."""
    if "`" not in text and "´" not in text and (text.isascii() or is_latin(text)):
        return text
    return _INSIDE.sub("'", text)


def is_curly(text: str) -> bool:
    """Tell whether the apostrophes inside the words of ``text`` are ’, as far as there are any."""
    return "’" in text and any(found[0] == "’" for found in _INSIDE.finditer(text))


def like(written: str, suggestion: str, *, curly: bool) -> str:
    """Return a suggestion with the apostrophe of the words it stands for; ``curly`` where they have none."""
    if "'" in written or any(sign in written for sign in _SIGNS if sign != "’"):
        return suggestion
    return suggestion.replace("'", "’") if curly or "’" in written else suggestion
