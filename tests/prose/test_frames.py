"""Frames: classes of words that stand in a sentence in an order."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_trainer.coach.framed import HERE, frames
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
    several = frame or Frames([WORDS], "da")
    spans = several.found(text, scan(text), sentences(text)).get(name, [])
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
    english = Frames(["[SAY] share+ tell spy+\n(x)\ndon't SAY|sharing\n(y)\nhe .. SAY\n"], "en")
    assert found("We dont shared", "x", english) == ["dont shared"]
    assert found("He'll spied", "y", english) == ["He'll spied"]


@pytest.mark.parametrize("line", ["NOSUCH is", "^ $"])
def test_a_frame_that_means_nothing_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r"class|needs"):
        Frames([f"(x)\n{line}\n"], "da")


@pytest.mark.parametrize("path", sorted(HERE.glob("*.txt")), ids=lambda path: path.stem)
def test_every_file_of_the_coach_is_read(path) -> None:
    topic, lang = path.stem.rsplit("-", 1)
    assert frames("secrecy" if topic == "words" else topic, lang) is frames(
        "secrecy" if topic == "words" else topic, lang
    )


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
    for spans in frames("secrecy", "da").found(text, scan(text), sentences(text)).values():
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
