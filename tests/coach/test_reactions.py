"""The invented readers: who comes to a text, what they quote, and when nobody comes."""

from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_trainer.cli.lesson_reactions import check_reactions
from advocacy_trainer.coach.engine import Rulebook, review
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.reactions.choosing import audience
from advocacy_trainer.coach.reactions.facts import Facts, quoted
from advocacy_trainer.coach.reactions.file import NAME, parse_reactions, read_reactions
from advocacy_trainer.coach.reactions.model import Audience, Reactions
from advocacy_trainer.coach.rulebook import full_book
from advocacy_trainer.errors import ContentError
from advocacy_trainer.prose.sentences import Span
from advocacy_trainer.resources import lessons_dir

LEAST = 120
MOMENT = {
    "da": "I går stod jeg i depotet og talte 31 plastre. Hvad tæller du?",
    "en": "Yesterday I stood in the store and counted 31 plasters. What do you count?",
}


@cache
def book() -> Rulebook:
    return full_book()


@cache
def reactions(lang: str) -> Reactions:
    return read_reactions(lessons_dir() / lang, lang)


def come(text: str, lang: str, turn: int = 0, **said: object) -> Audience:
    context = ReviewContext(lang=lang, say=lang)._replace(**said)
    return audience(text, context, review(text, context, book()), reactions(lang), turn)


def test_every_example_of_a_group_holds_in_both_languages() -> None:
    assert list(check_reactions(lessons_dir())) == []


@pytest.mark.parametrize("lang", ["da", "en"])
def test_there_are_enough_reactions_and_no_two_say_the_same(lang: str) -> None:
    found = [each for group in reactions(lang).groups for each in group.reactions]
    assert len(found) >= LEAST
    said = [(each.reader, each.acts, each.writes) for each in found if "passes" not in each.id]
    twice = {each for each in said if said.count(each) > 1}
    assert {acts for _, acts, _ in twice} <= {each.acts for each in found if each.id.startswith("asks-")}


@pytest.mark.parametrize("lang", ["da", "en"])
def test_nobody_praises_counts_or_acquits(lang: str) -> None:
    words = {
        "da": (
            "flot",
            "godt skrevet",
            "dejlig",
            "sejt",
            "stærk",
            "tommel op",
            "like",
            "må du gerne",
            "bare ",
            "!",
        ),
        "en": ("great", "well done", "lovely", "brilliant", "love this", "likes", "you may", "just ", "!"),
    }
    for group in reactions(lang).groups:
        for each in group.reactions:
            said = f"{each.acts} {each.writes} ".lower()
            assert not [word for word in words[lang] if word in said], each.id


@pytest.mark.parametrize("lang", ["da", "en"])
def test_a_question_is_answered_and_words_are_quoted(lang: str) -> None:
    found = come(MOMENT[lang], lang)
    assert len(found.answers) == 3
    assert any(each.reaction.startswith("asks-") for each in found.answers)
    quotes = [MOMENT[lang][each.start : each.end] for each in found.answers if each.end > each.start]
    assert quotes
    assert all(quote in MOMENT[lang] and len(quote.split()) <= 8 for quote in quotes)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Vi har kørt UAT og fundet 14 fejl i vores E2E-suite.", "da"),
        ("Our OTIF dropped because the ASN didn't match the BOL, so I spent Friday chasing the 3PL.", "en"),
    ],
)
def test_an_unexplained_term_is_asked_about(text: str, lang: str) -> None:
    assert any(each.reaction.startswith("jargon-") and each.writes for each in come(text, lang).answers)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Vi var to på vagt til 31 patienter i nat. Det er ikke forsvarligt. Hvordan gør I?", "da"),
        ("Two of us for 24 patients again last night. Nobody died. That's a staffing problem.", "en"),
    ],
)
def test_criticism_gets_questions_of_fact_or_nothing(text: str, lang: str) -> None:
    critical = {each.id for group in reactions(lang).groups if group.critical for each in group.reactions}
    for turn in range(6):
        found = come(text, lang, turn)
        assert not found.reason
        assert {each.reaction for each in found.answers} <= critical


@pytest.mark.parametrize(
    ("text", "lang", "reason"),
    [
        ("Oliver fra 2.b bed mig i går.", "da", "stop"),
        ("De dovne idioter på kontoret fatter ingenting.", "da", "trusted"),
        ("Min kone døde i går, og jeg er på arbejde.", "da", "trusted"),
        ("My mate died last night. I don't know what to write.", "en", "trusted"),
        ("", "en", "empty"),
        ("  \n", "da", "empty"),
    ],
)
def test_nobody_comes_where_the_coach_stops_or_a_friend_is_better(text: str, lang: str, reason: str) -> None:
    found = come(text, lang)
    assert (found.reason, found.answers) == (reason, ())
    assert found.line == reactions(lang).lines[reason]
    assert bool(found.places) == (reason == "stop" or "idioter" in text)


def test_a_profile_text_has_no_readers() -> None:
    assert come("Sygeplejerske på aftenholdet", "da", platform="linkedin-headline").reason == "not-here"


def test_the_pieces_that_point_at_somebody_are_given_one_by_one() -> None:
    text = "Hr. Ferreira på stue 12 har fået ny hofte."
    found = come(text, "da", work="care")
    assert found.reason == "stop"
    assert [text[start:end] for start, end in found.places][:2] == ["Hr. Ferreira", "stue 12"]


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_next_three_are_others_and_the_same_turn_is_the_same(lang: str) -> None:
    text = MOMENT[lang]
    first, second = come(text, lang, 0), come(text, lang, 1)
    assert come(text, lang, 0) == first
    assert come(text, lang, 1) == second
    assert not {each.reaction for each in first.answers} & {each.reaction for each in second.answers}


def test_nobody_in_her_own_kind_of_work_is_needed_and_no_three_are_of_one() -> None:
    found = come(MOMENT["da"], "da", work="care")
    assert len({each.person.work for each in found.answers}) == 3


def test_with_nothing_to_hold_on_to_the_reader_moves_on() -> None:
    found = come("Noget om noget.", "da")
    assert "passes" in {each.does for each in found.answers}
    assert len({each.does for each in found.answers}) > 1


ALPHABET = st.text(st.sampled_from(list("aAeE .,?!\n»«“”\"'1290#😀æøåjegIvi")), max_size=200)


@settings(max_examples=60, deadline=None)
@given(ALPHABET, st.sampled_from(["da", "en"]), st.integers(0, 500))
def test_any_text_gets_three_that_go_together(text: str, lang: str, turn: int) -> None:
    found = come(text, lang, turn)
    if found.reason:
        assert found.answers == ()
        return
    assert len(found.answers) == 3
    assert len({each.person.id for each in found.answers}) == 3
    assert any(each.does != "passes" for each in found.answers)
    spans = sorted((each.start, each.end) for each in found.answers if each.end > each.start)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    assert all("{" not in each.acts for each in found.answers)


@settings(max_examples=60, deadline=None)
@given(ALPHABET, st.integers(0, 200), st.integers(0, 200))
def test_a_quotation_is_words_of_the_text(text: str, start: int, length: int) -> None:
    begin = min(start, len(text))
    found = quoted(text, Span(begin, min(begin + length, len(text))))
    assert 0 <= found.start <= found.end <= len(text)
    assert len(text[found.start : found.end].split()) <= 8


def test_a_question_is_quoted_alone() -> None:
    text = "Jeg vaskede seks hunde 😂 Hvem har brug for et motionscenter?"
    assert [text[slice(*span)] for span in Facts(text, "da").spans("question-last")] == [
        "Hvem har brug for et motionscenter?"
    ]


def test_a_hundred_thousand_characters_are_read_as_far_as_the_coach_reads() -> None:
    assert len(come("Jeg bærer kasser. " * 6_000, "da").answers) == 3


BROKEN = """
[[groups]]
id = "odd"
when = ["fact:nothing-of-the-kind"]
reactions = [{reader = "sceptic", does = "stops", acts = "Han ser det."}]
"""


def test_a_group_that_does_not_fit_is_left_out_and_told() -> None:
    text = (lessons_dir() / "da" / NAME).read_text(encoding="utf-8") + BROKEN
    found = parse_reactions(text, "da")
    assert len(found.groups) == len(reactions("da").groups)
    (fault,) = found.faults
    assert text.splitlines()[fault.line - 1] == 'id = "odd"'
    assert "nothing-of-the-kind" in fault.what


@pytest.mark.parametrize(
    "text", ["", "format = 2", "format = 1\nlines = 3", "[[", "format = 1\n[lines]\nabout = 1"]
)
def test_a_file_of_no_use_is_told_in_a_sentence(text: str, tmp_path: Path) -> None:
    (tmp_path / NAME).write_text(text, encoding="utf-8")
    with pytest.raises(ContentError):
        read_reactions(tmp_path, "da")
    with pytest.raises(ContentError):
        read_reactions(tmp_path / "none", "da")


@pytest.mark.parametrize("platform", ["email", "teams", "chat"])
def test_nobody_from_outside_reads_a_mail_or_a_message(platform: str) -> None:
    for turn in range(8):
        found = come("Kan du se på tallene inden fredag? Tak for i går.", "da", turn, platform=platform)
        assert len(found.answers) == 3
        assert not any(each.person.outside for each in found.answers)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Jeg sørger for, at lægen kan stole på tallet.", "da"),
        ("Nobody died, and I still went home feeling flat.", "en"),
    ],
)
def test_a_word_that_is_not_grave_there_keeps_nobody_away(text: str, lang: str) -> None:
    assert come(text, lang).reason == ""


@pytest.mark.parametrize(
    ("fact", "text", "lang"),
    [
        ("speech", "Den siger »uden for række« igen.", "da"),
        ("speech", "»Det ved jeg ikke endnu«, sagde jeg.", "da"),
        ("speech", "Ordet er nyt. Jeg skriver det ned og spørger: »Hvad betyder det her?«", "da"),
        ("number", "De første tyve var nået ned til bordene.", "da"),
        ("always", "Jeg har altid ment, at det er kedeligt.", "da"),
        ("worn", "Bogstaverne danser, når jeg er træt.", "da"),
        ("thanks", "De får en tak tilbage.", "da"),
        ("question-last", "Jeg skriver det ned og spørger: »Hvad betyder det her?«", "da"),
        ("critical", "Jeg burde have spurgt før.", "da"),
        ("critical", "Ledelsen har bedt os fortælle om osten.", "da"),
        ("vague-thing", "The second time I got a different number.", "en"),
        ("someone", "I stand there looking like a man who does nothing.", "en"),
        ("worn", "Letters dance when I'm tired.", "en"),
        ("asks-you", "Hvem har brug for et motionscenter?", "da"),
        ("asks-what", "Hvad skete der i går?", "da"),
        ("someone", "Billedet viser en mand, der løfter min gris.", "da"),
        ("asks-how", "What do you do when the routine starts driving for you?", "en"),
    ],
)
def test_a_fact_that_is_not_plainly_there_is_not_found(fact: str, text: str, lang: str) -> None:
    assert Facts(text, lang).spans(fact) == []


def met(text: str, lang: str, **said: object) -> dict[str, str]:
    """Return what everybody did who came in any of a good many turns, by reaction."""
    turns = [come(text, lang, turn, **said).answers for turn in range(12)]
    return {each.reaction: f"{each.acts} {each.writes}" for answers in turns for each in answers}


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Jorden var stenhård, og kaffen var tynd. Hvad gror der hos dig?", "da"),
        ("Vi har prøvet to slags plaster i depotet. Hvilke erfaringer har I?", "da"),
        ("I get requests through the call bell now. What would you like to hear?", "en"),
    ],
)
def test_a_question_to_the_readers_is_not_taken_for_one_nobody_can_answer(text: str, lang: str) -> None:
    assert not [each for each in met(text, lang) if each.startswith(("asks-last", "asks-early"))]
    assert come(text, lang).answers[0].reaction.startswith("asks-")


def test_nobody_has_met_what_he_has_no_word_for() -> None:
    text = "Our LC-MS went down mid-run and I had to redo the SST. Has anyone else had carry-over this bad?"
    found = met(text, "en")
    assert any(each.startswith("jargon-") for each in found)
    assert not [each for each in found if each.startswith("asks-ever")]


@pytest.mark.parametrize(
    ("text", "comes"),
    [
        ("Jeg har aldrig set så vildt et tilbud i de fire år, jeg har stået i Plantehjørnet.", False),
        ("Jeg var med, da 60 kolleger fra Nørrevang Boligforening plantede æbletræer i lørdags.", False),
        ("Jeg er mekaniker hos Klintholm Cykler, og i dag er pumpen tung.", True),
    ],
)
def test_who_asks_about_the_workplace_quotes_it(text: str, comes: bool) -> None:
    said = {"employer": "Plantehjørnet"} if "Plantehjørnet" in text else {}
    said = {"employer": "Nørrevang Boligforening"} if "Nørrevang" in text else said
    said = said or {"employer": "Klintholm Cykler"}
    assert any(each.startswith("where-i-work") for each in met(text, "da", **said)) == comes


def test_what_hangs_on_a_noun_is_no_act_to_ask_on_from() -> None:
    told = "Sådan stod der i fire ud af fem stillingsopslag, jeg læste i går. Gæt selv, hvor jeg ville søge."
    assert not [each for each in met(told, "da") if each.startswith("moment-")]
    begun = "Klokken 4 sad jeg på gulvet i depotet og talte plastre for at falde ned."
    assert [each for each in met(begun, "da") if each.startswith("moment-")]


def test_a_quotation_that_breaks_off_shows_it() -> None:
    text = "Det er mig en stor glæde at dele nyheden."
    assert quoted(text, Span(0, text.index(" dele"))).cut
