"""A text in any clothes is read as the plain one, and each of its words is known where it is written."""

import html
import textwrap
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.prose.plain.plain_text import in_plain_signs, in_plain_words, plain_text
from advocacy_trainer.prose.words import words

PLAIN = (
    "I går ringede Åge fra 2.b på 94 55 10 20, og jeg måtte ikke sige det videre til nogen i børnehaven, "
    "for hr. Østergaard er indlagt. »Hold det for jer selv,« sagde han. Det er ikke meldt ud endnu."
)
BOLD = {ord("A") + n: chr(0x1D5D4 + n) for n in range(26)} | {
    ord("a") + n: chr(0x1D5EE + n) for n in range(26)
}
CLOTHES = {
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "narrow spaces in numbers": lambda text: text.replace("94 55 10 20", "94\u202f55\u202f10\u202f20"),
    "double spaces": lambda text: text.replace(" ", "  "),
    "tabs": lambda text: text.replace(" ", "\t"),
    "wrapped at 72": lambda text: textwrap.fill(text, 72),
    "wrapped at 60, as a PC ends lines": lambda text: textwrap.fill(text, 60).replace("\n", "\r\n"),
    "wrapped and flowed": lambda text: textwrap.fill(text, 72).replace("\n", " \n"),
    "quoted in a mail": lambda text: textwrap.fill(text, 72, initial_indent="> ", subsequent_indent="> "),
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "soft hyphens": lambda text: text.replace("børnehaven", "børne\u00adhaven"),
    "zero-width signs": lambda text: "\ufeff" + text.replace("r", "r\u200b"),
    "full-width digits": lambda text: text.translate({48 + n: 0xFF10 + n for n in range(10)}),
    "styled letters": lambda text: text.translate(BOLD),
    "struck through": lambda text: "".join(f"{sign}\u0336" for sign in text),
    "HTML's names": lambda text: html.escape(text).replace("ø", "&oslash;").replace(" ", "&nbsp;"),
    "stars around words": lambda text: text.replace("børnehaven", "**børnehaven**").replace("Åge", "_Åge_"),
    "an aside in stars": lambda text: "*rømmer mig* " + text,
    "a bullet": lambda text: "• " + text,
    "a number": lambda text: "1. " + text,
    "emoji between words": lambda text: text.replace(" ", " 🙂 "),
    "emoji first and last": lambda text: f"👉 {text} 🙈🙈",
    "smileys": lambda text: text.replace("videre", "videre :-)").replace("endnu.", "endnu :)."),
    "a tag in the place of a word": lambda text: text.replace("børnehaven", "#børnehaven"),
    "a mention": lambda text: text.replace("Åge", "@Åge"),
    "in brackets": lambda text: f"({text})",
}


def read(text: str) -> str:
    return in_plain_words(in_plain_signs(text)).text


@pytest.mark.parametrize("clothes", CLOTHES)
def test_clothes_are_taken_off_and_each_word_is_known_where_it_is_written(clothes: str) -> None:
    dressed = CLOTHES[clothes](PLAIN)
    placed = in_plain_words(in_plain_signs(dressed))
    assert dressed != PLAIN
    assert placed.text == PLAIN
    for word in words(PLAIN):
        start, end = placed.written(word.start, word.end)
        assert read(dressed[start:end]).strip() == word.text


@pytest.mark.parametrize(
    "text",
    [
        PLAIN,
        "Tre ting, jeg lærte i dag på kurset om hygiejne og smitte i Viborg:\nVask hænder\nSpørg først",
        "Sikke en dag på kontoret med sne og kulde og alt det andet derude\nJeg er træt nu",
        "jeg gik en tur\nog så kom regnen",
        "Fyraften #hverdag #sosu",
        "Skriv til 5 * 3 eller snake_case_navne @vejlbyvarme",
        "Børne- og ungeafdelingen – altså os – har fået kage (igen).",
        "",
        "   ",
    ],
)
def test_what_is_plain_stays_itself(text: str) -> None:
    assert read(text).strip() == text.strip()


@pytest.mark.parametrize(
    ("plain", "lang"),
    [
        ("Søren får løn på torsdag, og så går vi i søen. Bøjer, tømrer, læser, måske. Æbler og øl.", "da"),
        ("Skemaet og firmaet er på klimaets side, men beboerne troede på videoen og radioen.", "da"),
        ("Direktøren så sekretæren, før Åse var ude af døren. Hun er sød, kær og træt.", "da"),
    ],
)
def test_danish_letters_are_read_where_two_stand_for_one(plain: str, lang: str) -> None:
    letters = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa"})
    dressed = plain.translate(letters)
    placed = plain_text(dressed, lang)
    assert placed.text == plain
    for word in words(plain):
        start, end = placed.written(word.start, word.end)
        assert dressed[start:end] == word.text.translate(letters)


@pytest.mark.parametrize("text", ["Michael og Zoe er i Israel", "Maestro, vi er poeter med reggae"])
def test_two_vowels_that_are_two_sounds_stay_so(text: str) -> None:
    assert plain_text(text, "da").text == text


@pytest.mark.parametrize(
    ("plain", "lang"),
    [
        ("Mette bor på Lærkevej 3 nu. Jeg så hende hos fru Winther, og Karim så mig.", "da"),
        ("Hans søn er her i nat. Til april hjælper hr. Petersen os med bøgerne.", "da"),
        ("I saw Mrs Beck at 41 South Street, and I'm sure Rahul did. My line is to ask.", "en"),
        ("Even so, the ham was said to be fine. Skriv er dansk, kalle.kran94 er et brugernavn", "en"),
    ],
)
@pytest.mark.parametrize("case", [str.lower, str.upper])
def test_names_streets_and_beginnings_have_capitals_where_a_text_has_one_case(plain, lang, case) -> None:
    assert plain_text(case(plain), lang).text == plain


def test_a_list_keeps_its_lines() -> None:
    listed = "Tre ting, jeg lærte i dag på kurset om hygiejne i Viborg og Skive\n- Vask hænder\n- Spørg først"
    assert read(listed).split("\n")[1:] == ["Vask hænder", "Spørg først"]


@given(
    st.text(
        alphabet=st.one_of(
            st.sampled_from(" \n\r\t\u00a0\u00ad\u200b\u200d\u0301#@*_>&;:()-.•🙂𝗮ａå1l"), st.characters()
        ),
        max_size=80,
    )
)
def test_places_are_in_order_and_within_the_text(text: str) -> None:
    placed = in_plain_words(in_plain_signs(text))
    if placed.starts is None or placed.ends is None:
        assert placed.text == text
        return
    assert len(placed.text) == len(placed.starts) == len(placed.ends)
    assert placed.starts == sorted(placed.starts)
    assert placed.ends == sorted(placed.ends)
    assert all(0 <= start < end <= len(text) for start, end in zip(placed.starts, placed.ends, strict=True))


@pytest.mark.parametrize(
    "flood", [" ", "\n", "\r\n", "\u0301", "🙂", "*a*", "> ", "(A", "# a", "\u200b", ":) "]
)
def test_floods_are_read_in_no_time_to_speak_of(flood: str) -> None:
    read((flood * 20_000)[:20_000])


def test_a_picture_may_be_followed_by_a_control_sign_alone() -> None:
    assert read("Vi er stolte 😀\x1f").startswith("Vi er stolte")
