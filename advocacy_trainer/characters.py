"""What a text may hold when it comes in: words, spaces, tabs and line breaks; nothing that steers a screen.

Word writes a vertical tab for a line break, web pages and old files bring form feeds, NEL and U+2028, and a
paste from a terminal brings escape sequences. Nobody types them, and nobody can see them to take them out.
"""

import re

# The line breaks of Unicode's newline function (UAX 14, UTS 18) but CR LF, which is one of them.
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# C0 and C1 but tab and line feed; the mark of a file's beginning, the place of an inline object,
# noncharacters, and halves of a character.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufff9-\ufffc\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]"
)
# Embeddings, overrides and isolates of direction: in a text they are the writer's, in a name they turn what
# stands beside it round.
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
# A terminal's sequence is one thing: without its ESC alone, »[31m« would be left among the words.
_SEQUENCE = re.compile("\x1b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\x07\x1b]*(?:\x07|\x1b\\\\)?)|\x9b[0-?]*[ -/]*[@-~]")


def clean(text: str) -> str:
    """Return the text with every kind of line break as a line feed and without other control characters."""
    if text.isascii() and text.isprintable():
        return text
    return _UNWANTED.sub("", _SEQUENCE.sub("", _BREAKS.sub("\n", text)))


def clean_line(text: str) -> str:
    """Return a name or title as one line: breaks and tabs are spaces, controls and turns of direction go."""
    if text.isascii() and text.isprintable():
        return text
    return _DIRECTIONS.sub("", re.sub("[\n\t]+", " ", clean(text)))
