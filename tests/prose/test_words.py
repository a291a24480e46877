import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.prose import words as words_module
from advocacy_trainer.prose.language import guess_language
from advocacy_trainer.prose.overlap import overlap
from advocacy_trainer.prose.words import Token, scan, words, words_of


def tokens(text: str) -> list[Token]:
    found = scan(text)
    return sorted([*words_of(found), *found.others], key=lambda token: token.start)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Se https://a.dk/b, tak.", [("word", "Se"), ("url", "https://a.dk/b"), ("word", "tak")]),
        (
            "@anna skrev til bo@ex.dk",
            [("mention", "@anna"), ("word", "skrev"), ("word", "til"), ("email", "bo@ex.dk")],
        ),
        ("#Æbletræer i 2-årsgaven", [("hashtag", "#Æbletræer"), ("word", "i"), ("word", "2-årsgaven")]),
        ("nr. #1", [("word", "nr"), ("word", "1")]),
        ("f.eks. don’t", [("word", "f.eks."), ("word", "don’t")]),
        ("a\u030ar og a\u030ar", [("word", "a\u030ar"), ("word", "og"), ("word", "a\u030ar")]),
        ("(se http://a.dk/x_(y))", [("word", "se"), ("url", "http://a.dk/x_(y)")]),
    ],
)
def test_tokens(text, kinds):
    assert [(token.kind, token.text) for token in tokens(text)] == kinds


@given(st.text(max_size=300))
def test_spans_point_at_what_they_say(text):
    assert all(text[token.start : token.end] == token.text for token in tokens(text))


def test_words_leave_out_the_rest():
    assert [word.text for word in words("Hej @bo 🎉 #tag www.a.dk !")] == ["Hej"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Det var en god dag på lageret.", "da"),
        ("It was a good day at the warehouse.", "en"),
        ("Vi fik onboarding i dag, og feedback var fin.", "da"),
        ("12345", "da"),
        ("", "da"),
    ],
)
def test_language(text, language):
    assert guess_language(text) == language


def test_a_copy_with_changed_words_is_alike_and_a_retelling_is_not():
    source = (
        "Jeg var med, da vi plantede æbletræer i parken i lørdags. Jorden var stenhård, og kaffen var tynd."
    )
    copy = "God mandag! Jeg var med, da vi plantede æbletræer i parken i lørdags. Jorden var hård."
    own = (
        "Mine hænder har stadig vabler. Vi satte træer i jorden hele lørdagen, og ingen kunne drikke kaffen."
    )
    assert overlap(copy, source).own_share == "little"
    assert overlap(copy, source).of_source > 0.6
    assert overlap(own, source).of_draft < 0.2
    alike = overlap(copy, source)
    assert copy[alike.start : alike.end].startswith("Jeg var med")


def test_nothing_is_alike_with_nothing():
    assert overlap("", "").of_draft == 0
    assert overlap("et to tre fire", "").longest == 0


PIECES = [
    "f. eks. ",
    "bl.a. ",
    "m.\nfl. ",
    "https://a.dk/x",
    "www.b.dk,",
    "#tag",
    "@navn",
    "a@b.dk",
    "it's ",
    "1,5 ",
    "\n",
    "\t",
    "\u00a0",
    "-",
]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=12).map("".join))
def test_a_text_read_stretch_by_stretch_has_the_words_it_has_as_a_whole(text: str) -> None:
    assert tokens(text) == list(words_module.tokens_in(text))
