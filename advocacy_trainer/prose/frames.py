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
class ``-end`` ends compounds, ``begin-`` begins words, ``word/en/et`` has the
endings named and ``verb+`` those that regular verbs have.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import reduce
from operator import or_
from typing import NamedTuple

from advocacy_trainer.prose.sentences import Span
from advocacy_trainer.prose.words import Scan

ONE, MAYBE, GAP, NOT, BEGIN, END, COMMA, COLON = range(8)
_GAPS = {"..": 2, "...": 5, "....": 12}
_MARKS = {"^": BEGIN, "$": END, ",": COMMA, ":": COLON}
_COMMAS = frozenset(",;–—-(…")
_LONGEST = 60  # words of a sentence that are looked at together
_STEP = 40  # words after which the next stretch of a longer one begins
_KNOWN = 20_000  # words remembered
_SHORTEST_STEM = 3  # letters before an end of compounds
_SHORT = 4  # letters of a word that is met in most texts
_COMMON = 1_000
_VERY_COMMON = 100_000
_SHORTEST_PIN = 4
_ALWAYS = ("NUM", "PIN", "CAP")


class FrameStep(NamedTuple):
    """One step of a frame: its kind, the bit of the words it takes, and how many words a gap may have."""

    kind: int
    bit: int = 0
    most: int = 0


class Frame(NamedTuple):
    """What stands in which order, what the frame is called, and the bits no sentence with it is without."""

    name: str
    steps: tuple[FrameStep, ...]
    need: int


class Frames:
    """The frames of one language, and what each word is to them."""

    def __init__(self, files: Iterable[str], lang: str) -> None:
        self._lang = lang
        self.classes: dict[str, list[str]] = {}
        self._bits: dict[str, int] = {}
        self._words: dict[str, int] = {}
        self._tails: dict[str, int] = {}
        self._heads: dict[str, int] = {}
        self._memo: dict[str, int] = {}
        self._always = dict.fromkeys(_ALWAYS, 0)
        self._met: dict[int, int] = {}  # how often the words of a bit may be met, roughly
        frames: list[Frame] = []
        lines: list[tuple[str, str]] = []
        for text in files:
            lines += self._read(text)
        self._no_names = frozenset(self.classes.get("NONAME", ()))
        for name, line in lines:
            frames.append(self._frame(name, line))
        self._tail_sizes = sorted({len(tail) for tail in self._tails})
        self._head_sizes = sorted({len(head) for head in self._heads})
        self._by_key = _by_rarest(frames, self._met)
        self._keys = 0
        for key in self._by_key:
            self._keys |= key

    def _read(self, text: str) -> list[tuple[str, str]]:
        lines: list[tuple[str, str]] = []
        name = ""
        members: list[str] | None = None
        for line in text.splitlines():
            if line.startswith("["):
                called, _, rest = line[1:].partition("]")
                members = self.classes.setdefault(called, [])
                members += rest.split()
            elif line.startswith("("):
                name, members = line.strip("()"), None
            elif not line or line.startswith("#"):
                continue
            elif members is not None:
                members += line.split()
            else:
                lines.append((name, line))
        return lines

    def _frame(self, name: str, line: str) -> Frame:
        steps: list[FrameStep] = []
        need = 0
        for written in line.split():
            if written in _GAPS:
                steps.append(FrameStep(GAP, 0, _GAPS[written]))
            elif written in _MARKS:
                steps.append(FrameStep(_MARKS[written]))
            elif written.startswith("!"):
                steps.append(FrameStep(NOT, self._bit(written[1:])))
            elif written.endswith("?"):
                steps.append(FrameStep(MAYBE, self._bit(written[:-1])))
            else:
                bit = self._bit(written)
                steps.append(FrameStep(ONE, bit))
                need |= bit
        if not need:
            raise ValueError(f"a frame needs a word: {line}")
        return Frame(name, tuple(steps), need)

    def _bit(self, written: str) -> int:
        """Return the bit of a step, given to all its words when it is first met."""
        known = self._bits.get(written)
        if known is not None:
            return known
        bit = self._bits[written] = 1 << len(self._bits)
        for part in written.split("|"):
            if part in _ALWAYS:
                self._always[part] |= bit
                self._met[bit] = _VERY_COMMON
                continue
            is_class = part.isupper() and len(part) > 1  # »I« is a word
            if is_class and part not in self.classes:
                raise ValueError(f"no class of words is called {part}")
            for entry in self.classes[part] if is_class else [part.lower()]:
                self._give(entry, bit)
        return bit

    def _give(self, entry: str, bit: int) -> None:
        stem, *endings = entry.rstrip("'").split("/")  # a word as ``scan`` reads it has no apostrophe last
        if stem.endswith("-"):
            self._met[bit] = self._met.get(bit, 0) + _COMMON
            self._heads[stem[:-1]] = self._heads.get(stem[:-1], 0) | bit
            return
        tail = stem.startswith("-")
        stem = stem.lstrip("-")
        if stem.endswith("+"):
            stem = stem[:-1]
            forms = _verb_forms(stem, self._lang)
        else:
            forms = [stem, *(stem + ending for ending in endings)]
        for form in forms:
            self._words[form] = self._words.get(form, 0) | bit
            self._met[bit] = self._met.get(bit, 0) + (_COMMON if len(form) <= _SHORT else 1)
            if tail:
                self._tails[form] = self._tails.get(form, 0) | bit

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
        found = self._words.get(small, 0)
        if small.endswith("nt"):
            found |= self._words.get(f"{small[:-1]}'t", 0)  # "dont", "shouldnt"
        elif "'" in small:
            found |= self._words.get(small.partition("'")[0], 0)  # "he'll", "the boss's"
        for size in self._tail_sizes:
            if len(small) - size >= _SHORTEST_STEM or (len(small) > size and small[-size - 1] == "-"):
                found |= self._tails.get(small[-size:], 0)
        for size in self._head_sizes:
            if len(small) >= size:
                found |= self._heads.get(small[:size], 0)
        if any(map(str.isdigit, said)):
            found |= self._always["NUM"]
            if len(small) >= _SHORTEST_PIN and small.isalnum():
                found |= self._always["PIN"]
        elif said[0].isupper() and not said[1:].isupper() and small not in self._no_names:
            found |= self._always["CAP"]
        return found

    def found(self, text: str, scan: Scan, sentences: Sequence[Span]) -> dict[str, list[Span]]:
        """Return where the frames stand, by what they are called; none goes beyond its sentence."""
        result: dict[str, list[Span]] = {}
        texts, starts, _ = scan
        try:
            masks = list(map(self._memo.__getitem__, texts))
        except KeyError:
            masks = [self.mask(said) for said in texts]
        first = 0
        for sentence in sentences:
            first = bisect_left(starts, sentence.start, first)
            last = bisect_left(starts, sentence.end, first)
            for begin in range(first, last, _STEP) if last - first > _LONGEST else (first,):
                end = min(last, begin + _LONGEST)
                union = reduce(or_, masks[begin:end], 0)
                keys = union & self._keys
                while keys:
                    key = keys & -keys
                    keys ^= key
                    for frame in self._by_key[key]:
                        if not frame.need & ~union:
                            stretch = _Stretch(text, scan, masks, begin, end)
                            for span in stretch.all(frame.steps):
                                result.setdefault(frame.name, []).append(span)
            first = last
        for spans in result.values():
            spans.sort()
        return result


def _verb_forms(infinitive: str, lang: str) -> list[str]:
    """Return the forms of a regular verb: røbe, røber, røbede, røbet; share, shares, shared, sharing."""
    if lang == "da":
        stem = infinitive.removesuffix("e")
        endings = (
            ("r", "s", "de", "te", "t")
            if stem == infinitive
            else ("e", "er", "es", "ede", "et", "te", "t", "ende")
        )
        return [infinitive, *(stem + ending for ending in endings)]
    stem = infinitive.removesuffix("e")
    third = infinitive + ("es" if infinitive.endswith(("s", "sh", "ch", "x", "z")) else "s")
    if infinitive.endswith("y") and infinitive[-2:-1] not in ("a", "e", "o", "u"):
        third = infinitive[:-1] + "ies"
        return [infinitive, third, infinitive[:-1] + "ied", infinitive + "ing"]
    doubled = stem + stem[-1]  # "leaked" and "chatted": which it is, is no matter here
    return [infinitive, third, stem + "ed", stem + "ing", doubled + "ed", doubled + "ing"]


def _by_rarest(frames: list[Frame], met: dict[int, int]) -> dict[int, list[Frame]]:
    """Sort frames by the bit of theirs whose words are met least."""
    found: dict[int, list[Frame]] = {}
    for frame in frames:
        bits = [step.bit for step in frame.steps if step.kind == ONE]
        found.setdefault(min(bits, key=lambda bit: met.get(bit, 0)), []).append(frame)
    return found


class _Stretch(NamedTuple):
    """Words of one sentence in which frames are looked for."""

    text: str
    scan: Scan
    masks: list[int]
    begin: int
    end: int

    def all(self, steps: tuple[FrameStep, ...]) -> list[Span]:
        """Return where the steps stand, each start once."""
        found: list[Span] = []
        lead = steps[0]
        at = self.begin
        while at < self.end:
            if lead.kind != ONE or self.masks[at] & lead.bit:
                last = self.follow(steps, 0, at)
                if last > at:
                    texts, starts, _ = self.scan
                    found.append(Span(starts[at], starts[last - 1] + len(texts[last - 1])))
                    at = last
                    continue
            if lead.kind == BEGIN:
                break
            at += 1
        return found

    def follow(self, steps: tuple[FrameStep, ...], number: int, at: int) -> int:
        """Return the word after the last that the steps from ``number`` take from word ``at`` on, or -1."""
        masks, end = self.masks, self.end
        while number < len(steps):
            kind, bit, most = steps[number]
            number += 1
            if kind == ONE:
                if at >= end or not masks[at] & bit:
                    return -1
                at += 1
            elif kind == GAP:
                following = steps[number] if number < len(steps) else FrameStep(END)
                for skipped in range(at, min(end, at + most) + 1):
                    if following.kind == ONE and (skipped >= end or not masks[skipped] & following.bit):
                        continue
                    last = self.follow(steps, number, skipped)
                    if last >= 0:
                        return last
                return -1
            elif kind == MAYBE:
                if at < end and masks[at] & bit:
                    last = self.follow(steps, number, at + 1)
                    if last >= 0:
                        return last
            elif not self._marked(kind, bit, at):
                return -1
        return at

    def _marked(self, kind: int, bit: int, at: int) -> bool:
        if kind == NOT:
            return at >= self.end or not self.masks[at] & bit
        if kind == BEGIN:
            return at == self.begin
        if kind == END:
            return at == self.end
        if kind == COLON:
            return at == self.end and self._colon_follows()
        if not self.begin < at < self.end:
            return False
        texts, starts, _ = self.scan
        between = self.text[starts[at - 1] + len(texts[at - 1]) : starts[at]]
        return not _COMMAS.isdisjoint(between)

    def _colon_follows(self) -> bool:
        texts, starts, _ = self.scan
        after = starts[self.end - 1] + len(texts[self.end - 1])
        return self.text[after : after + 3].lstrip("»«\"'”’) ").startswith(":")
