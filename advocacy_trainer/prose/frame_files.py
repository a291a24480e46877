"""Read frame files into the table that ``Frames`` looks words up in."""

import re
from collections.abc import Iterable, Mapping
from itertools import accumulate
from typing import Any, NamedTuple

from advocacy_trainer.prose.common_words import frequent_words
from advocacy_trainer.prose.framed_text import BEGIN, COLON, COMMA, END, GAP, MAYBE, NOT, ONE
from advocacy_trainer.prose.lexicon_files import TAGS
from advocacy_trainer.prose.word_table import packed

ALWAYS = ("NUM", "PIN", "CAP")
_GAPS = {"..": 2, "...": 5, "....": 12}
_MARKS = {"^": BEGIN, "$": END, ",": COMMA, ":": COLON}
# What a word as ``scan`` reads it has in it, and what a step or a member of a class is written with besides.
_WORD = re.compile(r"[\w'’-]*\w[\w'’+/-]*|[=@][\w'’.+/-]*\w|i\.e")
_OFTEN = 100_000  # how often the commonest word is met; others by their rank, those without one once
_ONE_LETTER = 5  # the rank of words of one letter, about
_ONE_LETTER_BENT = 100
_OF_A_TAG = 1_500  # how often some word of a tag is met
_PRONOUNS = frozenset({"speak", "we", "they"})
_OF_A_BEGINNING = 20
# Without its apostrophe each of these is another word.
_OTHERS = """
its ill well were hell shell wed id shed hed lets cant wont
"""
_ANOTHER_WORD = frozenset(_OTHERS.split())
_WRITTEN_TAGS = {tag.replace("-", "_") for tag in TAGS}  # in a frame file ``-`` takes a tag away
Taken = str | tuple[str, ...]  # what a step takes: a word, or a class by its members


def frame_table(topics: Mapping[str, Mapping[str, str]], lang: str) -> dict[str, Any]:
    """Return the table of the frames of several topics, each the files (by name) that share their classes.

    ``bits`` are those of words, by the number that a word has in ``words``, ``tails`` (ends of
    compounds, as long as ``sizes`` says) and ``heads``: two bytes each, the lower first, and in
    ``ends`` four bytes for where those of each number begin, and at last where all end; ``always`` are the
    bits of ``ALWAYS``, ``as_written`` and ``tagged`` those of words as they stand and of tags;
    ``keys`` are the bits that frames are sorted by, and ``frames``, by topic and by the bit that
    is the rarest of theirs, the frames with a tab between, each as ``name kind.bit.most ...``.
    Raises ValueError, with the file and the line, for a frame that means nothing or has what no text can
    hold: a sign among alternatives or in a class. Among alternatives, and in a class, several words are
    written ``two_words``, since with a space they would be two steps; they stand for a frame of their own.
    """
    reader = _FrameReader(lang)
    frames = {topic: reader.topic(files) for topic, files in topics.items()}
    keys = sorted({key for by_key in frames.values() for key in by_key})
    return {**reader.table(), "frames": frames, "keys": keys}


class _TopicClasses(NamedTuple):
    """The classes of a topic, and by how it is written the bit of a step and how often its words are met."""

    classes: dict[str, tuple[str, ...]]
    bits: dict[str, tuple[int, int]]


class _FrameReader:
    """The bits given so far, and to which classes and words."""

    def __init__(self, lang: str) -> None:
        self._lang = lang
        self._bits: dict[tuple[Taken, ...], int] = {}  # by what a step takes
        self._given: dict[Taken, int] = {}  # to a class or a word, its bits
        self._forms: dict[Taken, _WordForms] = {}
        self._no_names: set[str] = set()

    def topic(self, files: Mapping[str, str]) -> dict[int, str]:
        """Return a topic's frames by the bit of theirs whose words are met least."""
        classes: dict[str, list[str]] = {}
        lines: list[_FrameLine] = []
        for file, text in files.items():
            lines += _read(file, text, classes)
        self._no_names.update(classes.get("NONAME", ()))
        several = {name: [one for one in words if _holds_several(one)] for name, words in classes.items()}
        known = _TopicClasses(
            {
                name: tuple(one for one in words if one not in several[name])
                for name, words in classes.items()
            },
            {},
        )
        by_key: dict[int, list[str]] = {}
        for line in lines:
            try:
                spread = [self._frame(line.name, steps, known) for steps in _spread(line.steps, several)]
            except ValueError as wrong:
                raise ValueError(f"{line.place}: {wrong}") from wrong
            for key, frame in spread:
                by_key.setdefault(key, []).append(frame)
        return {key: "\t".join(frames) for key, frames in by_key.items()}

    def table(self) -> dict[str, Any]:
        """Return all but the frames."""
        words: dict[str, int] = {}
        tails: dict[str, int] = {}
        heads: dict[str, int] = {}
        as_written: dict[str, int] = {}
        tagged: dict[str, int] = {}
        for taken, bits in self._given.items():
            if taken in ALWAYS:
                continue
            forms = self._formed(taken)
            for several, found in (
                (forms.words, words),
                (forms.tails, tails),
                (forms.heads, heads),
                (forms.as_written, as_written),
                (forms.tagged, tagged),
            ):
                for form in several:
                    found[form] = found.get(form, 0) | bits
        numbers = {0: 0}
        for several_words in (words, tails, heads):
            for bits in several_words.values():
                numbers.setdefault(bits, len(numbers))

        def numbered(found: dict[str, int], *, by_end: bool = False) -> dict[str, str]:
            return packed({form: numbers[bits] for form, bits in found.items()}, by_end=by_end)

        several_bits = [_places(bits) for bits in numbers]
        return {
            "lang": self._lang,
            "as_written": {word: _places(bits) for word, bits in as_written.items()},
            "tagged": {tag: _places(bits) for tag, bits in tagged.items()},
            "words": numbered(words),
            "tails": numbered(tails, by_end=True),
            "sizes": sorted({len(tail) for tail in tails}),
            "heads": numbered(heads),
            "bits": b"".join(place.to_bytes(2, "little") for bits in several_bits for place in bits),
            "ends": b"".join(
                end.to_bytes(4, "little")
                for end in accumulate((2 * len(bits) for bits in several_bits), initial=0)
            ),
            "always": [_places(self._given.get(name, 0)) for name in ALWAYS],
            "no_names": " ".join(sorted(self._no_names)),
        }

    def _frame(self, name: str, line: list[str], topic: "_TopicClasses") -> tuple[int, str]:
        """Return a frame, and of the bits it needs the one whose words are met least."""
        steps: list[str] = []
        needed: dict[int, int] = {}  # how often the words of a bit are met, roughly
        for written in line:
            bit = most = 0
            if written in _GAPS:
                kind, most = GAP, _GAPS[written]
            elif written in _MARKS:
                kind = _MARKS[written]
            else:
                kind = NOT if written[0] == "!" else MAYBE if written[-1] == "?" else ONE
                bare = written.removeprefix("!") if kind == NOT else written.removesuffix("?")
                found = topic.bits.get(bare)
                if found is None:
                    found = topic.bits[bare] = self._bit(_taken(bare, topic.classes))
                bit, met = found
                if kind == ONE:
                    needed[bit] = met
            steps.append(f"{kind}.{bit}.{most}")
        if not needed:
            raise ValueError(f"a frame needs a word: {' '.join(line)}")
        return min(needed, key=lambda bit: needed[bit]), f"{name} {' '.join(steps)}"

    def _bit(self, taken: tuple[Taken, ...]) -> tuple[int, int]:
        """Return the number of a step's bit, given to all that it takes, and how often these are met."""
        bit = self._bits.setdefault(taken, len(self._bits))
        for each in taken:
            self._given[each] = self._given.get(each, 0) | (1 << bit)
        return bit, sum(map(self._met, taken))

    def _met(self, taken: Taken) -> int:
        return _OFTEN if taken in ALWAYS else self._formed(taken).met

    def _formed(self, taken: Taken) -> "_WordForms":
        found = self._forms.get(taken)
        if found is None:
            found = self._forms[taken] = _WordForms([taken] if isinstance(taken, str) else taken, self._lang)
        return found


def _places(bits: int) -> list[int]:
    """Return which bits are set."""
    found = []
    while bits:
        found.append((bits & -bits).bit_length() - 1)
        bits &= bits - 1
    return found


class _FrameLine(NamedTuple):
    """A line with a frame: what it is called, where it stands (``scorn-da.txt:12``), and its steps."""

    name: str
    place: str
    steps: list[str]


def _read(file: str, text: str, classes: dict[str, list[str]]) -> list[_FrameLine]:
    """Add a file's classes to ``classes``, and return its frames.

    Raises ValueError for a class that is there already, as the two would be one in silence, and for what
    can be no word.
    """
    lines: list[_FrameLine] = []
    name = ""
    members: list[str] | None = None
    for number, line in enumerate(text.splitlines(), 1):
        place = f"{file}:{number}"
        if line.startswith("["):
            called, _, rest = line[1:].partition("]")
            if called in classes:
                raise ValueError(f"{place}: the class {called} stands twice among the files read together")
            members = classes[called] = _words(rest.split(), place)
        elif line.startswith("("):
            name, members = line.strip("()"), None
        elif not line or line.startswith("#"):
            continue
        elif members is not None:
            members += _words(line.split(), place)
        else:
            lines.append(_FrameLine(name, place, line.split()))
            for step in lines[-1].steps:
                if step not in _GAPS and step not in _MARKS:
                    _words(step.removeprefix("!").removesuffix("?").split("|"), place)
    return lines


def _words(written: list[str], place: str) -> list[str]:
    """Return what is written where each is a word, or a class; a sign is none."""
    for word in written:
        if not _WORD.fullmatch(word):
            raise ValueError(f"{place}: »{word}« is no word, and nothing else can be one of several")
    return written


def _holds_several(word: str) -> bool:
    return "_" in word and word[0] not in "=@" and not word.isupper()  # not the name of a class


def _spread(steps: list[str], members: Mapping[str, list[str]]) -> list[list[str]]:
    """Return frames in which what has several words has steps of its own; ``members`` by their class.

    What may be missing, or must not stand there, is one word: of a class with others only its single words.
    """
    for at, step in enumerate(steps):
        parts = step.split("|")
        written = [part for part in parts if _holds_several(part)]
        may_be_missing = step[0] == "!" or step[-1] == "?"
        if written and may_be_missing:
            raise ValueError(f"»{step}«: what may be missing is one word")
        several = [*written, *(one for part in parts for one in members.get(part, ()))]
        if not several or may_be_missing:
            continue
        ways = [one.split("_") for one in several]
        if len(written) < len(parts):
            ways.insert(0, [step if not written else "|".join(part for part in parts if part not in written)])
        rest = _spread(steps[at + 1 :], members)
        return [[*steps[:at], *way, *after] for way in ways for after in rest]
    return [steps]


def _taken(written: str, classes: Mapping[str, tuple[str, ...]]) -> tuple[Taken, ...]:
    """Return what a step takes, in one order however it is written."""
    found: set[Taken] = set()
    for part in written.split("|"):
        if part in ALWAYS or part[0] == "=":
            found.add(part)
        elif part.isupper() and len(part) > 1:  # »I« is a word
            if part not in classes:
                raise ValueError(f"no class of words is called {part}")
            found.add(classes[part])
        else:
            found.add(part.lower())
    return tuple(sorted(found, key=str))


class _WordForms:
    """The words of a class in all their forms, its ends and beginnings of compounds, how often met."""

    def __init__(self, entries: Iterable[str], lang: str) -> None:
        self.words: dict[str, None] = {}  # in order, so that a table is the same each time
        self.tails: dict[str, None] = {}
        self.heads: dict[str, None] = {}
        self.as_written: dict[str, None] = {}
        self.tagged: dict[str, None] = {}
        for entry in entries:
            self._add(entry, lang)
        ranks = frequent_words(lang)
        self.met = sum(_met(form, ranks) for form in [*self.words, *map(str.lower, self.as_written)])
        self.met += _OF_A_BEGINNING * len(self.heads)
        self.met += sum(_OFTEN if _PRONOUNS & {tag} else _OF_A_TAG for tag in self.tagged)

    def _add(self, entry: str, lang: str) -> None:
        if entry[0] == "=":
            self.as_written[entry[1:]] = None
            return
        if entry[0] == "@":
            if not set(entry[1:].removesuffix("'s").split("-")) <= _WRITTEN_TAGS:
                raise ValueError(f"no tag is called {entry}")
            self.tagged[entry[1:]] = None
            return
        stem, *endings = entry.rstrip("'").split("/")  # a word as ``scan`` reads it has no apostrophe last
        if stem.endswith("-"):
            self.heads[stem[:-1]] = None
            return
        tail = stem.startswith("-")
        stem = stem.lstrip("-")
        if stem.endswith("+"):
            forms = _verb_forms(stem[:-1], lang)
        else:
            forms = [stem, *(stem + ending for ending in endings)]
        if lang == "en":  # "im", "youre"
            forms += [bare for form in forms if (bare := form.replace("'", "")) not in _ANOTHER_WORD]
        self.words.update(dict.fromkeys(forms))
        if tail:
            self.tails.update(dict.fromkeys(forms))


def _met(form: str, ranks: Mapping[str, int]) -> int:
    """Return how often a word is met, roughly; words of one letter have no rank: »i«, "a", "I'm"."""
    if form in ranks:
        return _OFTEN // (1 + ranks[form])
    if len(form) == 1:
        return _OFTEN // _ONE_LETTER
    return _OFTEN // _ONE_LETTER_BENT if form[1] == "'" else 1


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
