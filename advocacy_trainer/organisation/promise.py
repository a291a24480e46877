"""The sentences a workplace can promise, each ticked by itself; none is ticked beforehand.

The words are fixed, so that a promise means the same everywhere and no workplace
can soften one. ``broken`` names somebody and stands only with a name.
"""

from collections.abc import Iterable
from typing import NamedTuple


class PromiseSentence(NamedTuple):
    """One sentence of the promise, in both languages."""

    id: str
    da: str
    en: str

    def in_language(self, lang: str) -> str:
        """Return the sentence in ``da`` or ``en``."""
        return self.da if lang == "da" else self.en


BROKEN = "broken"

SENTENCES = (
    PromiseSentence("voluntary", "Det er frivilligt.", "It is voluntary."),
    PromiseSentence(
        "nobody-told",
        "Ingen leder og ingen i HR får at vide, om du har åbnet appen, "
        "eller hvad du svarer, og ingen spørger.",
        "No manager and nobody in HR is told whether you have opened the app "
        "or what you answer, and nobody asks.",
    ),
    PromiseSentence(
        "no-lists",
        "It-afdelingen laver ikke lister over, hvem der har åbnet appen.",
        "IT makes no lists of who has opened the app.",
    ),
    PromiseSentence(
        "not-at-reviews",
        "Det tages ikke op til MUS og betyder intet for løn eller opgaver.",
        "It is not brought up at your appraisal and means nothing for pay or tasks.",
    ),
    PromiseSentence(
        "working-time", "Tiden til at øve er arbejdstid.", "The time to practise is working time."
    ),
    PromiseSentence(
        "no-certificate-asked", "Ingen må bede om at se beviset.", "Nobody may ask to see the certificate."
    ),
    PromiseSentence("yes-then-no", "Du kan sige ja nu og nej senere.", "You can say yes now and no later."),
    PromiseSentence(BROKEN, "Holder vi det ikke, så gå til {who}.", "If we do not keep this, go to {who}."),
)
IDS = tuple(sentence.id for sentence in SENTENCES)


def said(ticked: Iterable[str], lang: str, who: str = "") -> list[str]:
    """Return the sentences that are ticked, in their fixed order; the last only with a name to go to."""
    wanted = frozenset(ticked)
    return [
        sentence.in_language(lang).format(who=who)
        for sentence in SENTENCES
        if sentence.id in wanted and (sentence.id != BROKEN or who.strip())
    ]
