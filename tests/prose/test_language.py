"""Danish, English, or neither."""

import pytest

from advocacy_trainer.prose.language import guess_language, is_neither

NEITHER = [
    "Jag var på jobbet igår och det var inte så mycket att göra, men jag hade en bra dag ändå.",
    "Jeg var på jobb i går, og vi hadde det veldig travelt, men det var noen som hjalp meg mye.",
    "Ik heb vandaag met een nieuwe collega gewerkt, en het was niet makkelijk maar wel leuk.",
    "Ich habe heute mit einer neuen Kollegin gearbeitet, und wir haben viel gelacht.",
    "Dzisiaj byłam w pracy i nie było łatwo, ale jestem bardzo zadowolona z mojego zespołu.",
    "Hoy he trabajado con una compañera nueva y la verdad es que fue un día muy bueno para mí.",
]
OURS = [
    ("da", "Jeg vaskede fire busser i dag, og den sidste havde en madpakke med rejer under bagsædet."),
    ("da", "Lige hjemme fra nattevagt. Har spist rugbrød. Skal sove nu, hvis hunden vil."),
    ("da", "A ka godt lide å kør om natten. Der er ett så møj snak. Kun mig, vejen og P4."),
    ("en", "I washed four buses today, and the last one had a packed lunch under the back seat."),
    ("en", "Back from nights. Ate toast. Will sleep now if the dog lets me."),
    ("en", "Our OTIF dropped because the ASN didn't match the BOL, so I spent Friday chasing the 3PL."),
]


@pytest.mark.parametrize("text", NEITHER)
def test_a_third_language_is_neither(text: str) -> None:
    assert is_neither(text)


@pytest.mark.parametrize(("lang", "text"), OURS)
def test_ours_are_ours(lang: str, text: str) -> None:
    assert not is_neither(text)
    assert guess_language(text) == lang


def test_a_few_words_say_nothing() -> None:
    assert not is_neither("Ja, ich auch.")
