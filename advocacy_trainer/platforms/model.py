"""What is known of a platform: values, each with its source, its day and how sure we are."""

import datetime as dt
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

UNITS = ("characters", "weighted", "weighted-v2", "weighted-v1", "graphemes", "utf16", "threads", "bytes")
# The grammars that platforms name; ``grammars`` has them, which takes long to load.
LINK_GRAMMARS = ("x", "bluesky", "mastodon", "plain", "none")
MENTION_GRAMMARS = ("x", "bluesky", "mastodon", "handle", "chosen", "none")
HASHTAG_GRAMMARS = ("x", "bluesky", "mastodon", "plain", "none")
CONFIDENCES = ("high", "medium", "low")
KINDS = ("post", "comment", "profile", "chat", "email", "forum")
PUBLISHED = ("post", "comment", "forum")  # kinds that everybody sees; the others go to few, or stand for long


class Fact(NamedTuple, Generic[T]):
    """Hold one value, where it comes from, when it was checked and how sure we are of it."""

    value: T
    source: str
    checked: dt.date
    confidence: str
    note: str = ""

    @property
    def about(self) -> bool:
        """Tell whether the value is to be shown as "about"."""
        return self.confidence == "low"


class Fold(NamedTuple):
    """Where a platform hides the rest of a text: after ``lines`` lines of ``width`` pixels.

    ``font`` is the size of the letters in pixels; 0 lines: nothing is hidden.
    """

    lines: int
    width: int
    font: int


class Size(NamedTuple):
    """A picture's width and height in pixels."""

    width: int
    height: int


class CoveredArea(NamedTuple):
    """The part of a banner that the profile picture lies over, in shares of its width and height."""

    x: float
    y: float
    width: float
    height: float


class LinkRule(NamedTuple):
    """How links are found (a grammar's name), what each counts (0: its length), if one can press it.

    ``shortened`` tells that the platform's own app shortens them before it counts, and others do not.
    """

    grammar: str
    counts: int
    clickable: bool
    shortened: bool = False


class Images(NamedTuple):
    """What pictures in a post may be; None where nothing is known."""

    formats: Fact[tuple[str, ...]]
    max_bytes: Fact[int | None]
    max_pixels: Fact[int | None]
    ratios: Fact[tuple[Size, ...]]  # what the feed shows uncropped, the first one our advice
    size: Fact[Size | None]  # a good size in pixels
    number: Fact[int | None]
    alt_text: Fact[int | None]  # characters of picture description


class Platform(NamedTuple):
    """Everything the app knows of one platform; ``name`` and ``what`` are by language."""

    id: str
    kind: str
    name: dict[str, str]
    limit: Fact[int | None]
    unit: Fact[str]
    max_bytes: Fact[int | None]
    links: Fact[LinkRule]
    mentions: Fact[str]
    hashtags: Fact[str]
    max_hashtags: Fact[int | None]
    blank_lines: Fact[int | None]  # how many in a row are shown; None: all of them
    fold_desktop: Fact[Fold]
    fold_phone: Fact[Fold]
    link_card: Fact[bool]
    images: Images | None
    profile_picture: Fact[Size] | None
    banner: Fact[Size] | None
    profile_bytes: Fact[int | None] | None = None  # of the picture and of the banner, each
    banner_covered: Fact[CoveredArea] | None = None
    network: str = ""  # the name of the network it belongs to, where there is one
    has_subject: bool = False  # a line of its own above the text
    fold_words: Fact[dict[str, str]] | None = None  # what stands where the text is cut; None: not known
    advised_hashtags: Fact[int | None] | None = None  # what the coach bears; None: its rule's own number

    def title(self, language: str) -> str:
        """Return the platform's name in ``language`` (``da`` or ``en``)."""
        return self.name.get(language) or self.name["en"]

    def cut_words(self, language: str) -> str:
        """Return what stands where a text is cut, »…« included; empty where it is not known."""
        if self.fold_words is None:
            return ""
        return self.fold_words.value.get(language) or self.fold_words.value["en"]

    def brand(self, language: str) -> str:
        """Return the network's name, or the platform's where it belongs to none."""
        return self.network or self.title(language)
