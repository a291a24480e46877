import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.course.markup import plain_text, render


def shown(text: str) -> str:
    return plain_text(render(text).html)


@pytest.mark.parametrize(
    "text",
    [
        "5. maj 2026 skrev Karla, at hun var glad.",
        "1. maj 2026 skrev Karla.",
        "1986. Det var året.",
        "2026202697. x",
        "1" * 5000 + ". x",
        "- " + "7" * 12 + ". x",
        "3. a\n4. b",
        "1. a\n\n3. b",
        "1. a\n5. b",
        "+45 12 34 56 78",
        "+ 5 grader",
        "- 5 grader",
        "* 5 grader",
        "#1 på listen",
        "#hashtag",
        "##dobbelt",
        "> 5 er mange",
        ">5 er mange",
        "1) først\n2) så",
        "snake_case_navn og __x",
        "3*4*5 og a*b og c*d",
        "2**3**4",
        "5 * 3 * 2",
        "Pris* og vilkår*",
        "http://a.dk/_x_y_",
        "C# og F#",
        "[1]: se side 5",
    ],
)
def test_what_only_looks_like_a_mark_is_shown_as_written(text: str) -> None:
    assert shown(text) == "\n".join(line for line in text.split("\n") if line)
    assert "<li>" not in render(text).html


def test_an_indent_makes_no_code_of_a_paragraph() -> None:
    assert render("    fire mellemrum").html == "<p>fire mellemrum</p>"
    assert render("a\n\n\tb\n\tc").html == "<p>a</p>\n<p>b\nc</p>"


@pytest.mark.parametrize("list_", ["- a\n- b", "* a\n* b", "1. a\n2. b", "1. a\n1. b", "- a\n  mere\n- b"])
def test_a_list_is_one_below_a_line_of_text_too(list_: str) -> None:
    alone, below = render(list_).html, render(f"Tekst:\n{list_}").html
    assert alone.count("<li>") == below.count("<li>") == 2
    assert below == f"<p>Tekst:</p>\n{alone}"


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("*en*ord og *to ord*er", "<p><em>en</em>ord og <em>to ord</em>er</p>"),
        ("**a *b* c** og ***d***", "<p><strong>a <em>b</em> c</strong> og <strong><em>d</em></strong></p>"),
        ("_ord_ og `3*4*5`", "<p><em>ord</em> og <code>3*4*5</code></p>"),
        ("> et citat", "<blockquote>\n<p>et citat</p>\n</blockquote>"),
        ("- et punkt", "<ul>\n<li>et punkt</li>\n</ul>"),
        ("## Om C#", "<h2>Om C#</h2>"),
        ("* * *", "<hr>"),
        ("---", "<hr>"),
        ("1. a\n    - b\n    - c\n2. d",
         "<ol>\n<li>a<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n</li>\n<li>d</li>\n</ol>"),
    ],
)  # fmt: skip
def test_marks_that_are_meant_stay_marks(text: str, html: str) -> None:
    assert render(text).html == html


@pytest.mark.parametrize("text", ["- - 7. ", "- a\n- 7. b", "- > 7. ", "1. 7. a\n2. 9. b"])
def test_a_number_inside_an_item_is_no_list_of_its_own(text: str) -> None:
    last = text.replace("1. 7", "7").replace("2. 9", "9")  # the outer numbers are the list's
    assert [one for one in shown(text) if one.isalnum()] == [one for one in last if one.isalnum()]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("- - 7. ", "- 7."),
        ("- - 5. maj", "- 5. maj"),
        ("- - - 7. x", "- 7. x"),
        ("- a\n- 5. maj", "a\n5. maj"),
        ("- a\n  - 5. maj", "a\n5. maj"),
        ("1. 7. a\n2. b", "7. a\nb"),
        ("> - 7. ", "7. "),
        ("- - + 2", "+ 2"),
        ("- - - 5 grader", "- 5 grader"),
        ("- > 5", "> 5"),
        ("- #1", "#1"),
        ("> #1", "#1"),
    ],
)
def test_behind_the_mark_of_an_item_stand_words(text: str, words: str) -> None:
    seen = "\n".join(line for line in shown(text).split("\n") if line.strip())
    assert seen.strip() == words.strip()


@pytest.mark.parametrize("mark", ["- ", "> ", "1. ", "* ", "- > "])
def test_a_thousand_marks_in_a_line_are_read(mark: str) -> None:
    assert "ord" in shown(mark * 1000 + "ord")


PIECES = st.sampled_from(
    [
        "ord",
        "7. ",
        "2026",
        "- ",
        "+ ",
        "* ",
        "*",
        "_",
        "**",
        "#",
        "# ",
        "> ",
        "\n",
        "\n\n",
        "    ",
        " ",
        "9",
        ".",
    ]
)


@given(st.lists(PIECES, max_size=25).map("".join))
def test_no_letter_and_no_number_is_lost(text: str) -> None:
    html = render(text).html
    assert [one for one in plain_text(html) if one.isalnum()] == [one for one in text if one.isalnum()]
    assert "<ol>" not in html
