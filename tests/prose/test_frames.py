"""Frames: classes of words that stand in a sentence in an order."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_trainer.coach.framed import HERE, PASS_OF, frame_source, frames
from advocacy_trainer.prose.frame_files import frame_table
from advocacy_trainer.prose.framed_text import KnownSentences, reach
from advocacy_trainer.prose.frames import Frames
from advocacy_trainer.prose.sentences import sentences
from advocacy_trainer.prose.words import scan

WORDS = """
[SAY] sige/r røbe+
[PAPER] -notat/et
[HIDDEN] hemmelig-
[NONAME] vi
(told)
NEG .. SAY|vise
(paper)
PAPER , CAP
(ends)
^ kun os? $
(colon)
HIDDEN .... :
(guarded)
må !ikke SAY
(sum)
pris .. NUM
(code)
kode PIN
[NEG] ikke
"""


def found(text: str, name: str, frame: Frames | None = None) -> list[str]:
    several = frame or Frames(frame_table({"own": {"own-da.txt": WORDS}}, "da"))
    spans = several.found(several.look(text, scan(text), sentences(text)), "own").get(name, [])
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    ("name", "text", "span"),
    [
        ("told", "Jeg må ikke helt sådan røbede det", "ikke helt sådan røbede"),
        ("told", "Jeg må ikke én to tre røbe det", ""),
        ("told", "Jeg må ikke. Røber det", ""),
        ("paper", "Et bestyrelsesnotat, Bo skrev", "bestyrelsesnotat, Bo"),
        ("paper", "Et bestyrelsesnotat, vi skrev", ""),
        ("paper", "Et bestyrelsesnotat Bo skrev", ""),
        ("ends", "Kun os.", "Kun os"),
        ("ends", "Kun os her.", ""),
        ("colon", "Hemmeligstemplet siden mandag: vi lukker.", "Hemmeligstemplet siden mandag"),
        ("colon", "Hemmeligstemplet siden mandag.", ""),
        ("guarded", "Du må sige det", "må sige"),
        ("guarded", "Du må ikke sige det", ""),
        ("sum", "Vores pris er 3,2 mio.", "pris er 3,2"),
        ("code", "Ny kode Sommer2024 her", "kode Sommer2024"),
        ("code", "Ny kode 12 her", ""),
    ],
)
def test_a_frame_takes_what_it_says_and_no_more(name: str, text: str, span: str) -> None:
    assert found(text, name) == ([span] if span else [])


def test_english_verbs_have_their_forms_and_may_lack_the_apostrophe() -> None:
    english = Frames(
        frame_table(
            {"own": {"own.txt": "[SAY] share+ tell spy+\n(x)\ndon't SAY|sharing\n(y)\nhe .. SAY\n"}}, "en"
        )
    )
    assert found("We dont shared", "x", english) == ["dont shared"]
    assert found("He'll spied", "y", english) == ["He'll spied"]


def test_a_class_takes_the_words_of_a_tag_but_no_genitive_and_not_those_with_the_other_tag() -> None:
    danish = Frames(
        frame_table(
            {"own": {"own.txt": "[WHO] @colleague\n[RUDE] @insult-beast\n(x)\nWHO er =I? RUDE\n"}}, "da"
        )
    )
    assert found("Chefen er klaphat", "x", danish) == ["Chefen er klaphat"]
    assert found("Chefens er klaphat", "x", danish) == []
    assert found("Chefen er rotte", "x", danish) == []
    assert found("Chefen er I klaphat", "x", danish) == ["Chefen er I klaphat"]
    assert found("Chefen er i klaphat", "x", danish) == []
    english = Frames(frame_table({"own": {"own.txt": "[IS] @colleague's =board\n(x)\nIS a\n"}}, "en"))
    assert found("The boss's a boss a", "x", english) == ["boss's a"]
    assert found("Board a, board's a", "x", english) == ["Board a"]


def test_a_tag_that_means_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="tag"):
        frame_table({"own": {"own.txt": "[WHO] @nosuch\n(x)\nWHO\n"}}, "da")


@pytest.mark.parametrize("line", ["NOSUCH is", "^ $"])
def test_a_frame_that_means_nothing_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r"class|needs"):
        frame_table({"own": {"own.txt": f"(x)\n{line}\n"}}, "da")


@pytest.mark.parametrize(
    "step",
    [
        "og|, kom",
        "sidst|$",
        "slut|: NUM",
        "kr|,-",
        "20|%",
        "!og|,",
        "a | b",
        "a| b",
        "a||b",
        "så?|nu",
        "a..b",
    ],
)
def test_a_sign_among_words_is_refused_with_its_file_and_line(step: str) -> None:
    with pytest.raises(ValueError, match=r"own-da\.txt:4: .* is no word"):
        frame_table({"own": {"own-da.txt": f"[SAY] siger\n(x)\nSAY\nvi {step}\n"}}, "da")


@pytest.mark.parametrize("member", ["hører,", "siger|hører", "£", "ja $"])
def test_a_sign_among_the_words_of_a_class_is_refused(member: str) -> None:
    with pytest.raises(ValueError, match=r"own\.txt:3: .* is no word"):
        frame_table({"own": {"own.txt": f"# of saying\n[SAY] siger\n{member}\n(x)\nSAY\n"}}, "da")


def test_an_alternative_of_two_words_has_steps_of_its_own() -> None:
    frame = Frames(frame_table({"own": {"own.txt": "(x)\ner alene|på_vej|i_gang_med .. hjem|det\n"}}, "da"))
    for text in ("er alene hjem", "er på vej hjem", "er i gang med det", "er alene i det"):
        assert found(text, "x", frame) == [text]
    for text in ("er på hjem", "er vej hjem", "er alene vej", "er gang med det"):
        assert found(text, "x", frame) == []
    of_class = Frames(frame_table({"own": {"own.txt": "[WARD] ward a_e\n(x)\nto the? WARD .. now\n"}}, "en"))
    for text in ("to the ward now", "to A&E now", "to the A&E right now"):
        assert found(text, "x", of_class) == [text]
    with pytest.raises(ValueError, match=r"own\.txt:2: .*one word"):
        frame_table({"own": {"own.txt": "(x)\nvi er_her? nu\n"}}, "da")


def test_a_class_that_two_files_of_one_reading_have_is_refused() -> None:
    with pytest.raises(ValueError, match=r"more\.txt:3: the class SAY stands twice"):
        frame_table(
            {"own": {"own.txt": "[SAY] siger\n(x)\nSAY\n", "more.txt": "(y)\nja\n[SAY] hører\n"}}, "da"
        )


@cache
def frames_of(lang: str) -> dict[str, dict[int, str]]:
    """Return the frames of the coach by topic, made from their files once for all of these."""
    found: dict[str, dict[int, str]] = frame_source(lang).made()["frames"]
    return found


@pytest.mark.parametrize("path", sorted(HERE.glob("*.txt")), ids=lambda path: path.stem)
def test_every_file_of_the_coach_is_read(path: Path) -> None:
    topic, _, lang = path.stem.rpartition("-")
    lines = path.read_text(encoding="utf-8").splitlines()
    called = {line.strip("()") for line in lines if line.startswith("(")}
    read = frames_of(lang).get(PASS_OF.get(topic, topic), {})
    frames_by_key = [frame for several in read.values() for frame in several.split("\t")]
    assert called <= {frame.partition(" ")[0] for frame in frames_by_key}
    assert called or topic == "words" or topic in PASS_OF  # classes that topics share


def test_frames_of_one_topic_are_not_those_of_another() -> None:
    both = Frames(
        frame_table(
            {
                "own": {"own.txt": WORDS},
                "other": {"other.txt": "[SAY] høre\n(heard)\nNEG .. SAY\n[NEG] ikke"},
            },
            "da",
        )
    )
    text = "Jeg må ikke høre det"
    looked = both.look(text, scan(text), sentences(text))
    assert [both.found(looked, topic).keys() for topic in ("own", "other")] == [set(), {"heard"}]


@pytest.mark.parametrize(("most", "reached"), [(0, 1), (1, 2), (2, 3), (5, 6), (12, 13)])
def test_a_gap_reaches_as_many_words_as_it_may_have(most: int, reached: int) -> None:
    places = 1 << 20
    for shift in reach(most):
        places |= places >> shift
    assert places == ((1 << reached) - 1) << (21 - reached)


@pytest.mark.parametrize(
    ("lang", "frame"), [("da", "i .. gebyr"), ("en", "I .. levy"), ("en", "=I|I'm .. a levy")]
)
def test_frames_are_looked_for_by_their_rarest_word_and_not_by_one_of_a_letter(lang: str, frame: str) -> None:
    table = frame_table({"own": {"own.txt": f"(x)\n{frame}\n"}}, lang)
    last = len([step for step in frame.split() if step != ".."]) - 1
    assert list(table["frames"]["own"]) == [last]


def test_a_sentence_known_from_another_text_is_found_where_it_stands_now() -> None:
    frame = Frames(frame_table({"own": {"own.txt": WORDS}}, "da"))
    known: KnownSentences = {}
    first, second = "Vi må ikke sige det. Kun os.", "Ja. Kun os.\nVi må ikke sige det."
    for text in (first, second, first):
        found = frame.found(frame.look(text, scan(text), sentences(text), known), "own")
        alone = frame.found(frame.look(text, scan(text), sentences(text)), "own")
        assert found == alone
        assert {text[span.start : span.end] for span in found["told"]} == {"ikke sige"}
    assert len(known) == 3


@pytest.mark.parametrize(("between", "stands"), [(3, True), (51, True), (52, False), (3_000, False)])
def test_gaps_that_may_be_filled_in_many_ways(between: int, stands: bool) -> None:
    gaps = Frames(frame_table({"own": {"own.txt": "(x)\na .... b .... b .... b .... c\n"}}, "da"))
    text = "a " + "b " * between + "c"
    assert found(text, "x", gaps) == ([text] if stands else [])


STEPS = ["a", "b", "a|c", "b?", "..", "!b", ",", "^", "$"]


def reference(steps: list[str], said: list[str], at: int) -> int:
    """Return where the steps end from ``at`` on, or -1, tried way by way."""
    if not steps:
        return at
    step, *rest = steps
    bare = step.strip("!?").split("|")
    word = said[at] if at < len(said) else ""
    if step == "..":
        ways = [*range(at, min(len(said), at + 2) + 1)]
    elif step in ("^", "$"):
        ways = [at] * (at == (0 if step == "^" else len(said)))
    elif step == ",":
        ways = [at] * (0 < at < len(said) and said[at - 1].endswith(","))
    elif step.startswith("!"):
        ways = [at] * (word.strip(",") not in bare)
    else:
        ways = [at + 1] * (word.strip(",") in bare) + [at] * (step[-1] == "?")
    return next((end for way in ways if (end := reference(rest, said, way)) >= 0), -1)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from(STEPS), min_size=1, max_size=6),
    st.lists(st.sampled_from(["a", "b", "c", "a,", "b,"]), max_size=9),
)
def test_a_frame_is_found_as_if_every_way_was_tried(steps: list[str], said: list[str]) -> None:
    if not {"a", "b", "a|c"} & set(steps):
        return  # is refused
    several = Frames(frame_table({"own": {"own.txt": f"(x)\n{' '.join(steps)}\n"}}, "da"))
    text = " ".join(said)
    expected, at = [], 0
    while at < len(said):
        end = reference(steps, said, at)
        if end > at:
            expected.append(" ".join(said[at:end]).removesuffix(","))
        at = max(at + 1, end)
    assert found(text, "x", several) == expected


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "ikke",
                "det",
                "må",
                "vi",
                "sige",
                "hemmelig",
                "kun",
                "os",
                "at",
                "men",
                "Bo",
                "4711",
                ":",
                ".",
                ",",
                "kode",
            ]
        ),
        max_size=80,
    )
)
def test_spans_lie_in_the_text(words: list[str]) -> None:
    text = " ".join(words)
    danish = frames("da")
    for spans in danish.found(danish.look(text, scan(text), sentences(text)), "secrecy").values():
        assert all(0 <= span.start < span.end <= len(text) for span in spans)


def test_english_words_are_met_without_their_apostrophe_where_that_is_no_other_word() -> None:
    frame = Frames(
        frame_table({"own": {"own.txt": "[NONAME] i\n(said)\ni'm|nobody's|it's|we'll late\n"}}, "en")
    )
    assert found("im late, nobodys late", "said", frame) == ["im late", "nobodys late"]
    assert not found("its late, well late", "said", frame)
