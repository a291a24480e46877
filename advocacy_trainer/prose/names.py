"""First names: a list of our own, and many more where the build has baked them."""

from functools import cache
from pathlib import Path

from advocacy_trainer.prose.word_file import WordFile, dictionaries_dir

_KNOWN = 5_000  # words remembered


class Names:
    """Tell first names from other words with a capital."""

    def __init__(self, known: frozenset[str], also_words: frozenset[str], more: WordFile | None) -> None:
        """``also_words`` are names too, whether they are among those ``known`` or not."""
        self._known = known
        self._also_words = also_words
        self._more = more
        self._told: dict[tuple[str, bool], bool] = {}

    def is_listed(self, small: str) -> bool:
        """Tell whether a word in small letters is a first name and no other word."""
        if self._more is not None and self._more.has(small) and not self._more.begins_compound(small):
            return True
        name = small.capitalize()
        return name in self._known and name not in self._also_words

    def may_be_name(self, said: str) -> bool:
        """Tell whether a word that begins a sentence may be a first name as well as another word."""
        return any(form in self._also_words or self._is_word_too(form) for form in _forms(said))

    def _is_word_too(self, form: str) -> bool:
        small = form.lower()
        return self._more is not None and self._more.begins_compound(small) and self._more.has(small)

    def is_first_name(self, said: str, *, first: bool) -> bool:
        """Tell whether a word with a capital is a first name, or the genitive of one.

        A word that begins a sentence (``first``) has its capital from there, so
        one that may be another word is then no name.
        """
        told = self._told.get((said, first))
        if told is None:
            if len(self._told) > _KNOWN:
                self._told.clear()
            told = self._told[said, first] = self._look(said, first=first)
        return told

    def _look(self, said: str, *, first: bool) -> bool:
        lead, hyphen, rest = said.partition("-")
        if hyphen and rest[:1].isupper() and len(lead) > 1:  # "Kelsey-Ann"
            return self.is_first_name(lead, first=False) and self.is_first_name(rest, first=False)
        return any(self._is_name(form, first=first) for form in _forms(said))

    def _is_name(self, form: str, *, first: bool) -> bool:
        if form in self._also_words:
            return not first
        if form in self._known:
            return True
        if self._more is None or not self._more.has(form.lower()):
            return False
        return not (first and self._more.begins_compound(form.lower()))


def _forms(said: str) -> tuple[str, ...]:
    if said.endswith(("'s", "’s")):
        return (said[:-2],)
    if said.endswith("s") and len(said) > 3:
        return (said, said[:-1])
    return (said,)


@cache
def names_in(lang: str) -> Names:
    """Return our own list for texts in ``lang``, and the names baked at build time if they are there."""
    place = Path(__file__).parent / "lexicon" / "names.txt"
    parts = place.read_text(encoding="utf-8").split("[")
    lists = {head: rest for head, _, rest in (part.partition("]") for part in parts[1:])}
    also = lists.pop(f"also-words-{lang}")
    return Names(frozenset("".join(lists.values()).split()), frozenset(also.split()), _baked())


def _baked() -> WordFile | None:
    try:
        # Its second block holds those that are words too, in Danish or English.
        return WordFile(dictionaries_dir() / "names.words", "en")
    except (OSError, ValueError):
        return None
