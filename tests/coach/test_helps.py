"""The helps: what they give back is the writer's own, and can be taken back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_trainer.coach.helps import courage
from advocacy_trainer.coach.helps.lengths import borrowed_runs, too_long_by
from advocacy_trainer.coach.helps.own_sentence import changes
from advocacy_trainer.coach.helps.question import question_about
from advocacy_trainer.coach.helps.strike import pieces_in, struck
from advocacy_trainer.coach.helps.strongest import put_first, strongest

LONG_DA = (
    "Jeg stod ved linjen hele formiddagen og pakkede kasser med skruer, som ingen havde talt,"
    " og vi grinede højt, "
    "da formanden kom med kaffe til alle sammen og satte sig på den væltede palle ved porten."
)
LONG_EN = (
    "I stood at the line all morning packing boxes of screws that nobody had counted, and we"
    " laughed out loud "
    "when the foreman came with coffee for everyone and sat down on the upturned pallet by the gate."
)


@pytest.mark.parametrize(
    ("lang", "text", "kind", "after"),
    [
        (
            "da",
            "Det er nok dumt, men jeg synes, hylderne står forkert.",
            "apology",
            "Jeg synes, hylderne står forkert.",
        ),
        (
            "en",
            "This is probably silly, but I think the shelves are wrong.",
            "apology",
            "I think the shelves are wrong.",
        ),
        (
            "da",
            "Hej alle sammen! Jeg har bygget en rampe i dag.",
            "greeting",
            "Jeg har bygget en rampe i dag.",
        ),
        ("en", "Hello everyone! I built a ramp at work today.", "greeting", "I built a ramp at work today."),
    ],
)
def test_her_own_sentence_without_what_hides_it(lang: str, text: str, kind: str, after: str) -> None:
    (change,) = (one for one in changes(text, lang) if one.kind == kind)
    assert change.put_in(text) == after
    assert change.taken_back(change.put_in(text)) == text


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("da", "Hej alle 24 på holdet! Jeg har bygget en rampe i dag."),
        ("en", "Hello to all 24 of you! I built a ramp at work today."),
        ("da", "Hej Bente! Jeg har bygget en rampe i dag."),
    ],
)
def test_no_change_loses_a_number_or_a_name(lang: str, text: str) -> None:
    """A greeting that holds one is left as it stands; one that holds none is struck, as above."""
    assert [one.put_in(text) for one in changes(text, lang)] == []


@pytest.mark.parametrize(("lang", "text"), [("da", LONG_DA), ("en", LONG_EN)])
def test_a_long_sentence_is_parted_at_its_joint(lang: str, text: str) -> None:
    (change,) = (one for one in changes(text, lang) if one.kind == "parted")
    parted = change.put_in(text)
    assert ". " in parted
    assert change.taken_back(parted) == text


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("da", "Hej alle!"),
        ("en", "Hello!"),
        ("da", "Det er nok dumt."),
        ("en", "Just my silly thoughts."),
        ("da", ""),
    ],
)
def test_nothing_is_offered_that_would_leave_nothing(lang: str, text: str) -> None:
    assert not changes(text, lang)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "Hej alle! ",
                "Det er nok dumt, men ",
                "Undskyld, jeg forstyrrer, men ",
                LONG_DA,
                LONG_EN,
                "\n",
                "Mette ",
                "#tag ",
                "»",
                "😀",
            ]
        ),
        max_size=6,
    ).map("".join),
    st.sampled_from(["da", "en"]),
)
def test_every_change_can_be_taken_back(text: str, lang: str) -> None:
    for change in changes(text, lang):
        assert change.taken_back(change.put_in(text)) == text


@pytest.mark.parametrize(
    ("lang", "text", "asks"),
    [
        ("da", "Vi havde en god dag.", "Du skriver »en god dag«. Hvad skete der?"),
        ("en", "We had a good day.", "You write “a good day”. What happened?"),
        ("da", "Jeg lavede mange ting.", "Du skriver »mange ting«. Hvad var den ene ting?"),
        ("en", "I did many things.", "You write “many things”. What was the one thing?"),
        ("da", "Jeg pakkede kasser.", "Hvornår var det? Vælg én dag, og begynd der."),
        ("en", "I packed boxes.", "When was it? Choose one day and start there."),
    ],
)
def test_a_question_is_made_of_her_own_words(lang: str, text: str, asks: str) -> None:
    found = question_about(text, lang)
    assert found is not None
    assert found.asks == asks


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("da", "I går klokken syv stod jeg på lageret og talte skruer."),
        ("en", "Yesterday at seven I counted screws in the shed."),
    ],
)
def test_what_is_concrete_is_not_asked_about(lang: str, text: str) -> None:
    assert question_about(text, lang) is None


@pytest.mark.parametrize(
    ("lang", "text", "line"),
    [
        (
            "da",
            "Samarbejde er vigtigt for os. Jeg fandt 214 skuffer og én nøgle.",
            "Jeg fandt 214 skuffer og én nøgle.",
        ),
        (
            "en",
            "Collaboration matters to us. I found 214 drawers and one key.",
            "I found 214 drawers and one key.",
        ),
    ],
)
def test_the_strongest_line_is_put_first_and_no_word_is_lost(lang: str, text: str, line: str) -> None:
    span = strongest(text, lang)
    assert span is not None
    moved = put_first(text, span)
    assert moved.startswith(line)
    assert sorted(moved.split()) == sorted(text.split())


def test_pieces_are_struck_one_by_one() -> None:
    text = "Karla på stue 4 er 91 og har demens."
    pieces = pieces_in(text, "da")
    assert {"name", "room", "illness"} <= {one.kind for one in pieces}
    assert "Karla" not in struck(text, pieces)
    assert struck(text, pieces[:1]).endswith("og har demens.")
    assert struck(text, []) == text


@pytest.mark.parametrize("say", ["da", "en"])
def test_the_answer_to_courage_acquits_nobody(say: str) -> None:
    assert len(courage.answer("yes", "dk", say)) == 1
    assert len(courage.answer("unknown", "dk", say)) == 2
    for public in ("yes", "no", "unknown"):
        for region in ("dk", "uk", "us"):
            assert all(courage.answer(public, region, say))


def test_only_the_borrowed_runs_are_marked() -> None:
    source = "Vestfyns Møbler har i dag taget en ny linje i brug, og den skærer flere bordplader."
    draft = "Jeg var træt. Vestfyns Møbler har i dag taget en ny linje i brug. Jeg fik kaffe."
    (run,) = borrowed_runs(draft, source)
    assert draft[run.start : run.end] == "Vestfyns Møbler har i dag taget en ny linje i brug"
    assert not borrowed_runs("Jeg fik kaffe og en bolle.", source)


def test_too_long_says_by_how_much_and_where() -> None:
    text = "Jeg talte skuffer. " * 15 + "Så gik jeg hjem."
    found = too_long_by(text, "x")
    assert found is not None
    assert found.over == len(text) - 280
    assert found.size == found.sentence.end - found.sentence.start
    assert too_long_by("Kort.", "x") is None


@pytest.mark.parametrize(
    ("text", "place", "over"),
    [
        ("a" * 250 + " https://dr.dk/" + "x" * 80, "bluesky", None),  # its app shortens the link
        ("a. " * 105 + "https://dr.dk/" + "x" * 80, "bluesky", 36),
        ("a" * 520, "mastodon", None),  # each server sets its own limit
    ],
)
def test_too_long_is_said_only_where_it_is_sure(text: str, place: str, over: int | None) -> None:
    found = too_long_by(text, place)
    assert (found and found.over) == over
