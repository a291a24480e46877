"""What goes into a review and what comes out of it."""

from typing import TYPE_CHECKING, NamedTuple

from advocacy_trainer.platforms import DEFAULT_PLATFORM

if TYPE_CHECKING:
    from advocacy_trainer.coach.picture import Picture  # most drafts have none

LEVELS = ("stop", "hint", "tip")
SPEAKS = ("always", "sentence", "asked")


class ReviewContext(NamedTuple):
    """What the writer told about the draft; nothing here is guessed but ``lang``."""

    platform: str = DEFAULT_PLATFORM
    lang: str | None = None  # da or en; None lets the text decide
    say: str = "da"  # the language of titles and reasons
    employer: str | None = None
    product: bool = False
    asked: bool = False
    rewarded: bool = False
    work: str = ""  # one of WORKS, or empty: not known
    public: str = "unknown"  # one of PUBLIC
    region: str | None = None  # one of REGIONS; None lets the text's language decide
    source: str | None = None  # the workplace's own text
    pictures: tuple["Picture", ...] = ()
    own_words: frozenset[str] = frozenset()  # »Min ordliste«, lower case
    products: tuple[str, ...] = ()  # names of the workplace's wares, if the pack gives them


class Remark(NamedTuple):
    """One suggestion: which words (code points), what is seen, and where it is taught."""

    rule: str
    level: str
    start: int
    end: int
    message: str
    lesson: str
    suggestions: tuple[str, ...] = ()
    speaks: str = "sentence"
    signed: str = ""  # the workplace's name, for its own rules


class Praise(NamedTuple):
    """One thing that works, and the words that show it."""

    rule: str
    start: int
    end: int
    message: str


class Review(NamedTuple):
    """Everything said about a text."""

    remarks: tuple[Remark, ...]
    praise: tuple[Praise, ...]
    lang: str
    cut: bool = False  # only the first 20,000 characters were read
    silenced: tuple[str, ...] = ()  # rules switched off because a pattern ran too long
    neither: bool = False  # in neither Danish nor English, so only what needs no language was looked for


class Hit(NamedTuple):
    """What a check finds, before it becomes a remark."""

    start: int
    end: int
    suggestions: tuple[str, ...] = ()
    note: str = ""  # names a variant of the title, e.g. the share of own words
    level: str = ""  # where it is another than the rule's
    values: tuple[tuple[str, int | str], ...] = ()  # what the title names in {braces}
