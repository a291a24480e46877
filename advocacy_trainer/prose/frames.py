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
hyphen of a tag). Two words that stand for one are written ``two_words`` (``a_e`` is
"A&E"); signs among alternatives, or in a class, are refused.
"""

import struct
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from advocacy_trainer.prose.framed_text import (
    ONE,
    Frame,
    FramedSentence,
    FramedText,
    FrameStep,
    KnownSentences,
    WordBits,
    reach,
)
from advocacy_trainer.prose.reading import lexicon
from advocacy_trainer.prose.sentences import Span
from advocacy_trainer.prose.word_table import LETTERS, PackedWords
from advocacy_trainer.prose.words import Scan

_NOTHING: dict[str, list[Span]] = {}
_KNOWN = 20_000  # words remembered
_SHORTEST_STEM = 3  # letters before an end of compounds
_SHORTEST_PIN = 4


class Frames:
    """The frames of one language by topic, and what each word is to them."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        """``table``: see ``frame_table``."""
        self._words = PackedWords(table["words"])
        self._tails = PackedWords(table["tails"])
        self._sizes: list[int] = table["sizes"]
        self._heads = PackedWords(table["heads"])
        self._word_bits: bytes = table["bits"]
        self._ends: bytes = table["ends"]
        self._lang: str = table["lang"]
        self._as_written: dict[str, list[int]] = table["as_written"]
        self._tagged = [_tag_bits(written, bits) for written, bits in table["tagged"].items()]
        self._num, self._pin, self._cap = table["always"]
        self._no_names = frozenset(table["no_names"].split())
        self._stored: Mapping[str, dict[int, str]] = table["frames"]
        self._topics: dict[str, _TopicFrames] = {}
        self._keys = frozenset[int](table["keys"])
        self._memo: dict[str, WordBits] = {}

    def _bits(self, said: str) -> WordBits:
        """Return the bits of a word as written."""
        found = self._memo.get(said)
        if found is None:
            if len(self._memo) > _KNOWN:
                self._memo.clear()
            bits = frozenset(self._look(said))
            found = self._memo[said] = WordBits(_mask(bits), bits, self._keys & bits)
        return found

    def _look(self, said: str) -> set[int]:
        small = said.lower()
        numbers = {self._words.number(small)}
        if small.endswith("nt"):
            numbers.add(self._words.number(f"{small[:-1]}'t"))  # "dont", "shouldnt"
        elif "'" in small and not small.endswith("n't"):  # "won't" has nothing of "won"
            numbers.add(self._words.number(small.partition("'")[0]))  # "he'll", "the boss's"
        tails = self._tails[small[-LETTERS:]]
        for size in self._sizes if tails else ():
            if len(small) - size >= _SHORTEST_STEM or (len(small) > size and small[-size - 1] == "-"):
                numbers.add(tails.get(small[-size:], 0))
        for head, number in self._heads[small[:LETTERS]].items():
            if small.startswith(head):
                numbers.add(number)
        found = set[int]()
        for number in numbers:
            found.update(self._of_number(number))
        found.update(self._as_written.get(said, ()), self._as_written.get(small, ()))
        if self._tagged:
            found.update(self._of_tags(said, small))
        if any(map(str.isdigit, said)):
            found.update(self._num)
            if len(small) >= _SHORTEST_PIN and small.isalnum():
                found.update(self._pin)
        elif said[0].isupper() and not said[1:].isupper() and small not in self._no_names:
            found.update(self._cap)
        return found

    def _of_number(self, number: int) -> tuple[int, ...]:
        """Return the bits of the words with a number."""
        start, end = struct.unpack_from("<2I", self._ends, 4 * number)
        return struct.unpack_from(f"<{(end - start) // 2}H", self._word_bits, start)

    def _of_tags(self, said: str, small: str) -> set[int]:
        """Return the bits of the tags of a word; a genitive tells whose, so it has none."""
        known = lexicon(self._lang)
        tags = known.tags(small)
        if said[0].isupper():
            tags |= known.name_tags(said, first=False)
        if self._lang == "da" and small[-1] == "s":
            tags -= known.tags(small[:-1]) | known.name_tags(said[:-1], first=False)
        found = set[int]()
        if not tags:
            return found
        short_is = small.endswith(("'s", "’s"))
        for tag, others, with_s, bits in self._tagged:
            if tag in tags and with_s == short_is and others.isdisjoint(tags):
                found.update(bits)
        return found

    def look(
        self, text: str, scan: Scan, sentences: Sequence[Span], known: KnownSentences | None = None
    ) -> FramedText:
        """Return a text whose sentences are looked for frames when asked.

        ``known`` are sentences looked at before, in this language; the text's are put there.
        """
        return FramedText(text, scan, sentences, self._bits, {} if known is None else known)

    def found(
        self, framed: FramedText, topic: str, numbers: Iterable[int] | None = None
    ) -> dict[str, list[Span]]:
        """Return where a topic's frames stand, by what they are called; none goes beyond its sentence.

        ``numbers`` are those of the sentences to look at, from 0; all where it is None.
        """
        result: dict[str, list[Span]] = {}
        frames = self._topic(topic)
        for number in range(len(framed)) if numbers is None else numbers:
            sentence = framed.sentence(number)
            here = sentence.found.get(topic)
            if here is None:
                here = sentence.found[topic] = _found_in(sentence, frames)
            if here:
                start = framed.start(number)
                for name, spans in here.items():
                    result.setdefault(name, []).extend([Span(start + a, start + b) for a, b in spans])
        for several in result.values():
            several.sort()
        return result

    def _topic(self, name: str) -> "_TopicFrames":
        found = self._topics.get(name)
        if found is None:
            found = self._topics[name] = _TopicFrames(self._stored.get(name, {}))
        return found


class _TopicFrames(dict[int, list[Frame]]):
    """The frames of a topic by the bit of theirs whose words are met least, read when a text has it."""

    def __init__(self, stored: Mapping[int, str]) -> None:
        super().__init__()
        self._stored = stored
        self.rarest = frozenset(stored)  # by which bits of a text's words frames are to be looked for

    def __missing__(self, key: int) -> list[Frame]:
        found = self[key] = [_frame(each) for each in self._stored[key].split("\t")]
        return found


def _found_in(sentence: FramedSentence, frames: _TopicFrames) -> dict[str, list[Span]]:
    """Return where frames stand in a sentence, counted from its start, by what they are called."""
    found: dict[str, list[Span]] = {}
    union = sentence.union
    for key in frames.rarest & sentence.keys:
        for name, steps, need in frames[key]:
            if need & union == need:
                spans = sentence.spans(steps)
                if spans:
                    found.setdefault(name, []).extend(spans)
    return found or _NOTHING


def _tag_bits(written: str, bits: list[int]) -> tuple[str, frozenset[str], bool, list[int]]:
    """Return the tag, those that a word with it may not have, whether it has an 's, and the bits."""
    tag, *others = (part.replace("_", "-") for part in written.removesuffix("'s").split("-"))
    return tag, frozenset(others), written.endswith("'s"), bits


def _frame(line: str) -> Frame:
    name, *steps = line.split(" ")
    read: list[FrameStep] = []
    need = 0
    for step in steps:
        kind, place, most = map(int, step.split("."))
        read.append((kind, place, reach(most)))
        if kind == ONE:
            need |= 1 << place
    return name, tuple(read), need


def _mask(bits: frozenset[int]) -> int:
    held = bytearray(max(bits, default=0) // 8 + 1)
    for bit in bits:
        held[bit >> 3] |= 1 << (bit & 7)
    return int.from_bytes(held, "little")
