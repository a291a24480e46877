import pytest

from advocacy_trainer.prose.lix import lix


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("This is a test.", 4.0),
        ("This is a test. And this is another test sentence.", 25.0),
        ("Cool dogs wear da sunglasses.", 25.0),
        ("", 0.0),
        ("🎉 #FestivalStemning @nogen https://eksempel.dk/arrangementer", 0.0),
    ],
)
def test_known_values(text, value):
    assert lix(text).value == pytest.approx(value)


def test_twenty_words_a_sentence_and_a_fifth_of_them_long_make_forty():
    sentence = " ".join(["kort"] * 16 + ["langt-ord"] * 4) + "."
    assert lix(f"{sentence.capitalize()} {sentence.capitalize()}").value == pytest.approx(40.0)


def test_the_glass_house_proverb_is_within_two_of_the_published_69():
    text = (
        "Individer, der er henvist til at residere i transparente domiciler, bør ikke tilrådes "
        "at anvende større eller mindre geologiske fragmenter som kasteskyts"
    )
    assert lix(text).value == pytest.approx(67.5, abs=0.1)
    assert abs(lix(text).value - 69) <= 2


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Det koster 5.678 kr. om året, og vi lukker kl. 17.30 hver dag.", 1),
        ("Jeg har f.eks. tre børn, bl.a. en på 7 mio. sekunder.", 1),
        ("Jeg sagde: Vent lige. Han ventede.", 3),
        ("Jeg købte: mel, sukker og æg.", 1),
        ("Vi mødes; så går vi.", 1),
        ("En overskrift\n\nOg en linje til", 2),
        ("En linje der\nfortsætter her.", 1),
        ("Du skal huske:\n- brød\n- mælk", 3),
    ],
)
def test_what_ends_a_sentence(text, count):
    assert lix(text).sentences == count


def test_tags_and_links_do_not_move_the_measure():
    plain = "Vi var to på vagt i nat. Det gik godt nok."
    tagged = plain + "\n\n#sygeplejerske #arbejdsmiljø https://eksempel.dk/meget/lang/adresse @kommunen 🎉🎉"
    assert lix(tagged) == lix(plain)


def test_bands_and_reliability():
    assert lix("Vi går hjem nu. " * 10).band == "easy"
    assert lix("Vi går hjem nu. " * 10).reliable
    assert not lix("Vi går hjem nu.").reliable
    assert lix("Implementeringen forudsætter organisatorisk forandringsledelse. " * 8).band == "heavy"


def test_hyphens_abbreviations_and_numbers_are_one_word_each():
    assert lix("CO2-aftryk f.eks. 5.678").words == 3
