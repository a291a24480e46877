"""Find frames: which classes of words stand in a sentence, in which order.

A frame file has classes and frames::

    [SAY] sige/r sagt -melde        a class: words, words with endings, and ends of compounds
    (told)                          what the frames below are called
    NOT .. SAY|write yet? $         a frame, one a line

A class in small letters would be a word, so classes are written in capitals. A
step is a word, a class, or several with ``|`` between; ``?`` makes it one that
may be left out. ``..`` lets up to two words stand between, ``...`` five and
``....`` twelve. ``^`` is where the sentence begins, ``$`` where it ends, ``:``
where it ends in a colon, ``,`` a comma, dash or bracket, and ``!a|b`` says that none of these comes next. The
classes NUM, PIN and CAP (a word with a digit; one as codes have them; a word
with a capital that is not in the class NONAME) are always there. In a
class ``-end`` ends compounds (two letters at least), ``begin-`` begins words, ``word/en/et`` has the
endings named, ``verb+`` those that regular verbs have, ``=I`` is met as written
alone (``=board`` is not »board's«), and ``@tag`` are the words with a tag of
``lexicon_files.TAGS``, genitives apart; ``@tag-other`` those without the
other (or others), ``@tag's`` the ones with an English 's (``_`` stands for the
hyphen of a tag).
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from operator import or_
from typing import Any, NamedTuple

from advocacy_trainer.prose.reading import lexicon
from advocacy_trainer.prose.sentences import Span
from advocacy_trainer.prose.word_table import LETTERS, PackedWords
from advocacy_trainer.prose.words import Scan

ONE, MAYBE, GAP, NOT, BEGIN, END, COMMA, COLON = range(8)  # kinds of steps
_COMMAS = frozenset(",;–—-(…")
_KNOWN = 20_000  # words remembered
_SHORTEST_STEM = 3  # letters before an end of compounds
_SHORTEST_PIN = 4


FrameStep = tuple[int, int, int]  # its kind, the bit of the words it takes, how many words a gap may have
Stretch = tuple[int, int, int]  # a sentence: its first word, the one after its last, the bits of all of them


class Frame(NamedTuple):
    """What stands in which order, what the frame is called, and the bits no sentence with it is without."""

    name: str
    steps: tuple[FrameStep, ...]
    need: int


class FramedText(NamedTuple):
    """A text, and what each of its words is to the frames."""

    text: str
    scan: Scan
    masks: list[int]
    stretches: list[Stretch]
    union: int


class Frames:
    """The frames of one language by topic, and what each word is to them."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        """``table``: see ``frame_table``."""
        self._words = PackedWords(table["words"])
        self._tails = PackedWords(table["tails"])
        self._sizes: list[int] = table["sizes"]
        self._heads = PackedWords(table["heads"])
        self._masks: list[str] = table["masks"].split(",")
        self._lang: str = table["lang"]
        self._as_written = {word: _mask(places) for word, places in table["as_written"].items()}
        self._tagged = [_tag_bits(written, places) for written, places in table["tagged"].items()]
        self._num, self._pin, self._cap = map(_mask, table["always"])
        self._no_names = frozenset(table["no_names"].split())
        self._lines: dict[str, list[str]] = table["frames"]
        self._topics: dict[str, _TopicFrames] = {}
        self._memo: dict[str, int] = {}

    def mask(self, said: str) -> int:
        """Return the bits of a word as written."""
        found = self._memo.get(said)
        if found is None:
            if len(self._memo) > _KNOWN:
                self._memo.clear()
            found = self._memo[said] = self._look(said)
        return found

    def _look(self, said: str) -> int:
        small = said.lower()
        numbers = {self._words.number(small)}
        if small.endswith("nt"):
            numbers.add(self._words.number(f"{small[:-1]}'t"))  # "dont", "shouldnt"
        elif "'" in small:
            numbers.add(self._words.number(small.partition("'")[0]))  # "he'll", "the boss's"
        tails = self._tails[small[-LETTERS:]]
        for size in self._sizes if tails else ():
            if len(small) - size >= _SHORTEST_STEM or (len(small) > size and small[-size - 1] == "-"):
                numbers.add(tails.get(small[-size:], 0))
        for head, number in self._heads[small[:LETTERS]].items():
            if small.startswith(head):
                numbers.add(number)
        found = 0
        for number in numbers:
            found |= _mask(self._masks[number])
        found |= self._as_written.get(said, 0) | self._as_written.get(small, 0)
        if self._tagged:
            found |= self._of_tags(said, small)
        if any(map(str.isdigit, said)):
            found |= self._num
            if len(small) >= _SHORTEST_PIN and small.isalnum():
                found |= self._pin
        elif said[0].isupper() and not said[1:].isupper() and small not in self._no_names:
            found |= self._cap
        return found

    def _of_tags(self, said: str, small: str) -> int:
        """Return the bits of the tags of a word; a genitive tells whose, so it has none."""
        known = lexicon(self._lang)
        tags = known.tags(small)
        if said[0].isupper():
            tags |= known.name_tags(said, first=False)
        if self._lang == "da" and small[-1] == "s":
            tags -= known.tags(small[:-1]) | known.name_tags(said[:-1], first=False)
        if not tags:
            return 0
        short_is = small.endswith(("'s", "’s"))
        found = 0
        for tag, others, with_s, bits in self._tagged:
            if tag in tags and with_s == short_is and others.isdisjoint(tags):
                found |= bits
        return found

    def look(self, text: str, scan: Scan, sentences: Sequence[Span]) -> FramedText:
        """Look each word of a text up."""
        texts, starts, _ = scan
        try:
            masks = list(map(self._memo.__getitem__, texts))
        except KeyError:
            masks = [self.mask(said) for said in texts]
        stretches = []
        first = whole = 0
        for sentence in sentences:
            first = bisect_left(starts, sentence.start, first)
            last = bisect_left(starts, sentence.end, first)
            union = reduce(or_, masks[first:last], 0)
            if union:
                whole |= union
                stretches.append((first, last, union))
            first = last
        return FramedText(text, scan, masks, stretches, whole)

    def found(self, framed: FramedText, topic: str) -> dict[str, list[Span]]:
        """Return where a topic's frames stand, by what they are called; none goes beyond its sentence."""
        result: dict[str, list[Span]] = {}
        chosen, keys = self._topic(topic).within(framed.union)
        for begin, end, union in framed.stretches if keys else ():
            met = union & keys
            matcher = None
            while met:
                key = met & -met
                met ^= key
                for frame in chosen[key]:
                    if not frame.need & ~union:
                        matcher = matcher or _FrameMatcher(framed, begin, end)
                        spans = matcher.all(frame.steps)
                        if spans:
                            result.setdefault(frame.name, []).extend(spans)
        for several in result.values():
            several.sort()
        return result

    def _topic(self, name: str) -> "_TopicFrames":
        found = self._topics.get(name)
        if found is None:
            found = self._topics[name] = _TopicFrames(self._lines.get(name, ()))
        return found


class _TopicFrames(dict[int, list[Frame]]):
    """The frames of a topic by the bit of theirs whose words are met least, read when a text has it."""

    def __init__(self, lines: Iterable[str]) -> None:
        super().__init__()
        self._lines: dict[int, str] = {}
        self._keys = 0
        for line in lines:
            key, _, frames = line.partition("\t")
            self._lines[1 << int(key)] = frames
            self._keys |= 1 << int(key)

    def __missing__(self, key: int) -> list[Frame]:
        found = self[key] = [_frame(each) for each in self._lines[key].split("\t")]
        return found

    def within(self, union: int) -> tuple[dict[int, list[Frame]], int]:
        """Return, by bit, the frames that need no other bits than those in ``union``, and all these bits."""
        found: dict[int, list[Frame]] = {}
        keys = 0
        missing = ~union
        left = union & self._keys
        while left:
            key = left & -left
            left ^= key
            several = [frame for frame in self[key] if not frame.need & missing]
            if several:
                found[key] = several
                keys |= key
        return found, keys


def _tag_bits(written: str, places: str) -> tuple[str, frozenset[str], bool, int]:
    """Return the tag, those that a word with it may not have, whether it has an 's, and the bits."""
    tag, *others = (part.replace("_", "-") for part in written.removesuffix("'s").split("-"))
    return tag, frozenset(others), written.endswith("'s"), _mask(places)


def _frame(line: str) -> Frame:
    name, *steps = line.split(" ")
    read: list[FrameStep] = []
    need = 0
    for step in steps:
        kind, place, most = map(int, step.split("."))
        read.append((kind, 1 << place, most))
        if kind == ONE:
            need |= 1 << place
    return Frame(name, tuple(read), need)


def _mask(places: str) -> int:
    mask = 0
    for place in places.split():
        mask |= 1 << int(place)
    return mask


class _FrameMatcher:
    """Look for frames in one sentence.

    Places are bits: bit ``n`` is before the word ``n`` of the sentence, and the last one is after its
    last word. From a frame's last step to its first, all places are kept from which the steps that
    follow can be taken, so however often its words come again, each step is looked at once.
    """

    def __init__(self, framed: FramedText, begin: int, end: int) -> None:
        self._text, self._scan = framed.text, framed.scan
        self._begin, self._end = begin, end
        self._size = end - begin
        self._bits: dict[int, int] = {}  # the places of the words that have the same bits
        for at, mask in enumerate(framed.masks[begin:end]):
            self._bits[mask] = self._bits.get(mask, 0) | 1 << at
        self._places: dict[int, int] = {}
        self._commas = -1

    def all(self, steps: tuple[FrameStep, ...]) -> list[Span]:
        """Return where the steps stand, each start once, the shortest gaps first."""
        from_here = [(2 << self._size) - 1]
        for kind, bit, most in reversed(steps):
            from_here.append(self._before(kind, bit, most, from_here[-1]))
            if not from_here[-1]:
                return []
        from_here.reverse()
        found: list[Span] = []
        texts, starts, _ = self._scan
        left = from_here[0]
        while left:
            at = (left & -left).bit_length() - 1
            last = self._follow(steps, from_here, at)
            final = self._begin + last - 1
            found.append(Span(starts[self._begin + at], starts[final] + len(texts[final])))
            left = left >> last << last
        return found

    def _before(self, kind: int, bit: int, most: int, after: int) -> int:
        """Return the places from which a step leads to one of those ``after`` it."""
        if kind == ONE:
            return self._where(bit) & after >> 1
        if kind == GAP:
            for _ in range(most):
                after |= after >> 1
            return after
        if kind == MAYBE:
            return after | self._where(bit) & after >> 1
        if kind == NOT:
            return after & ~self._where(bit)
        if kind == BEGIN:
            return after & 1
        if kind == COMMA:
            return after & self._after_commas()
        if kind == COLON and not self._colon_follows():
            return 0
        return after & 1 << self._size

    def _follow(self, steps: tuple[FrameStep, ...], from_here: list[int], at: int) -> int:
        """Return the place after the last word that the steps take from ``at`` on."""
        for number, (kind, bit, _) in enumerate(steps, 1):
            after = from_here[number]
            if kind == ONE:
                at += 1
            elif kind == GAP:
                while not after >> at & 1:
                    at += 1
            elif kind == MAYBE and self._where(bit) & after >> 1 & 1 << at:
                at += 1
        return at

    def _where(self, bit: int) -> int:
        """Return the places of the words that have a bit."""
        found = self._places.get(bit)
        if found is None:
            found = self._places[bit] = reduce(or_, [at for mask, at in self._bits.items() if mask & bit], 0)
        return found

    def _after_commas(self) -> int:
        """Return the places between two words with a comma, a dash or a bracket between."""
        if self._commas < 0:
            texts, starts, _ = self._scan
            self._commas = 0
            for at in range(self._begin + 1, self._end):
                between = self._text[starts[at - 1] + len(texts[at - 1]) : starts[at]]
                if not _COMMAS.isdisjoint(between):
                    self._commas |= 1 << at - self._begin
        return self._commas

    def _colon_follows(self) -> bool:
        texts, starts, _ = self._scan
        after = starts[self._end - 1] + len(texts[self._end - 1])
        return self._text[after : after + 3].lstrip("»«\"'”’) ").startswith(":")
