import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QDate
from PySide6.QtGui import QImage, qGray
from PySide6.QtSvg import QSvgRenderer

from advocacy_trainer.errors import UsageError
from advocacy_trainer.organisation.colours import contrast
from advocacy_trainer.progress.plan import LearningPlan
from advocacy_trainer.progress.tally import Feeling, Glad, Month
from advocacy_trainer.progress.text_file import Text
from advocacy_trainer.resources import assets_dir
from advocacy_trainer.ui.log import certificate, my_log, plan_sheet
from advocacy_trainer.ui.paper import sheet
from advocacy_trainer.ui.shell.application import ApplicationContext

CARD = Text("c1", "readers", "Karen, who asks much", "2026-11-20", "2026-11-20", label="A reader")
NOTE = Text(
    "n1", "note", "Karen <b>skrev</b> tak & hej.", "2026-11-04", "2026-11-04", field="someone-replied"
)
MONTH = Month(
    "2026-11",
    ("core-01", "gone-99"),
    (Glad(dt.date(2026, 11, 4), "note-added", "n1"), Glad(dt.date(2026, 11, 4), "pause-held")),
    (4,),
    6,
)


def test_the_certificate_is_the_persons_own_statement_and_no_more(
    make_context: Callable[..., ApplicationContext],
) -> None:
    make_context(language="da")
    drawn = certificate.drawing("Åse & <Ib>", QDate(2026, 11, 22)).decode()
    assert QSvgRenderer(QByteArray(drawn.encode())).isValid()
    assert "Åse &amp; &lt;Ib&gt;" in drawn
    assert "november 2026" in drawn
    assert "{" not in drawn
    whole = drawn.replace("</text>", " ")
    for part in ("Jeg har taget stilling til", "om og hvordan jeg vil fortælle om mit arbejde"):
        assert part.split()[0] in whole
    assert "fortælle om mit arbejde." in drawn


def share_of_ink(sheet: QImage, left: int, top: int, width: int, height: int, *, grey: int = 128) -> float:
    """How much of a place of the template is darker than ``grey``, of 255, on a printer without colours."""
    scale = sheet.width() / certificate.WIDTH
    place = sheet.copy(*(round(each * scale) for each in (left, top, width, height)))
    points = ((x, y) for x in range(place.width()) for y in range(place.height()))
    dark = sum(qGray(place.pixel(*point)) < grey for point in points)
    return dark / (place.width() * place.height())


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_certificate_is_whole_in_black_and_white(
    make_context: Callable[..., ApplicationContext], language: str
) -> None:
    make_context(language=language)
    sheet = QImage.fromData(certificate.to_png("Åse Holm", QDate(2026, 11, 22), width=594))
    for told, place in {
        "brand": (460, 105, 260, 40),
        "statement": (200, 180, 780, 130),
        "name": (480, 345, 230, 50),
        "month": (500, 418, 190, 28),
        "note": (340, 750, 500, 24),
        "frame": (200, 28, 700, 6),
    }.items():
        assert share_of_ink(sheet, *place) > 0.01, told
    for number in range(5):
        assert share_of_ink(sheet, 140 + number * 190, 540, 150, 160, grey=190) > 0.1, f"person {number}"
    # Nothing but paper between the lines of the frame and the words.
    assert share_of_ink(sheet, 60, 180, 40, 560) == 0
    template = (assets_dir() / "certificate.svg").read_text(encoding="utf-8")
    assert template.count("<text") == 6
    inks = re.findall(r"<text[^>]* fill=\"(#[0-9A-F]{6})\"", template)
    assert all(contrast(ink, "#FFFFFF") >= 4.5 for ink in inks)


def test_a_long_name_and_statement_stay_inside_the_frame(
    make_context: Callable[..., ApplicationContext],
) -> None:
    make_context(language="da")
    sheet = QImage.fromData(certificate.to_png("Anne-Margrethe " * 6, width=594))
    for left in (46, 1100):
        assert share_of_ink(sheet, left, 60, 40, 400) == 0


def test_the_checklist_on_paper_repeats_nothing_where_nothing_is_answered(
    make_context: Callable[..., ApplicationContext],
) -> None:
    from advocacy_trainer.ui.profile.summary_sheet import summary_document

    context = make_context(language="da")
    context.stores.answers.choose("linkedin", "photo", "left-empty")
    text = summary_document(context, "linkedin").toPlainText()
    assert "Intet svar" not in text
    assert text.count("Skal stå tomt") == 2  # in the sentence above, and at its item
    assert text.count("☑") == 1
    assert text.count("☐") > 5


def test_without_a_name_the_line_is_empty(make_context: Callable[..., ApplicationContext]) -> None:
    make_context()
    assert certificate.clean_name("  a\n\tb\x00 ") == "a b"
    assert len(certificate.clean_name("x" * 500)) == certificate.NAME_LIMIT
    assert ">{name}<" not in certificate.drawing().decode()


def test_the_certificate_is_saved_by_the_ending_of_its_name(
    make_context: Callable[..., ApplicationContext], tmp_path: Path
) -> None:
    make_context()
    certificate.save(tmp_path / "mit bevis.PDF", "Åse")
    assert (tmp_path / "mit bevis.PDF").read_bytes().startswith(b"%PDF-")
    certificate.save(tmp_path / "bevis.png")
    assert QImage(str(tmp_path / "bevis.png")).width() == 2376
    with pytest.raises(UsageError):
        certificate.save(tmp_path / "bevis.docx")


def this_month() -> str:
    return dt.date.today().strftime("%Y%m")  # noqa: DTZ011 - by the wall clock, as Qt writes it


def test_the_certificate_holds_no_day_and_no_hour(make_context: Callable[..., ApplicationContext]) -> None:
    make_context()
    before = this_month()
    pdf = certificate.to_pdf("Åse")
    dates = re.findall(rb"Date(?: \(D:|=\")([\dT:-]+)", pdf)
    assert len(dates) == 5
    (said,) = {re.sub(rb"\D", b"", date)[:14] for date in dates}
    assert said in {f"{month}01000000".encode() for month in (before, this_month())}


def test_the_log_on_paper_says_whom_it_is_for_and_shows_texts_as_written(
    make_context: Callable[..., ApplicationContext],
) -> None:
    make_context()
    whole = my_log.Whole(
        [MONTH],
        {"core-01": "Your choice"},
        {"n1": NOTE},
        LearningPlan(reason="Because.", minutes=20),
        my_log.other_cards(
            [NOTE, CARD, CARD._replace(set="reason", text="Because."), CARD._replace(text=" ")]
        ),
        [Feeling("own-words", 3, 6), Feeling("x", None, 2)],
        {"own-words": "I can write three lines."},
    )
    html = my_log.my_log_html(whole)
    for text in (
        "It is for you.",
        "November 2026",
        "You went through “Your choice”",
        "gone-99",
        "Karen &lt;b&gt;skrev&lt;/b&gt; tak &amp; hej.",
        "You took a break, and that was all right",
        "20 min. a week",
        "My cards",
        "A reader",
        "Karen, who asks much",
        "I can write three lines. before 3, after 6",
    ):
        assert text in html
    assert html.count("Karen, who asks much") == 1
    assert sheet.to_pdf(html, "My log").startswith(b"%PDF-")


def test_a_long_journal_takes_several_pages(
    make_context: Callable[..., ApplicationContext], tmp_path: Path
) -> None:
    make_context()
    texts = [
        Text(
            str(n),
            "reflection",
            "En linje.\nOg en til. " * 20,
            "2026-11-04T08:00:00.000Z",
            "",
            label="Hvorfor?",
        )
        for n in range(12)
    ]
    my_log.save_journal(tmp_path / "j.pdf", texts)
    assert (tmp_path / "j.pdf").read_bytes().count(b"/Type /Page\n") > 2


def test_the_sheet_for_the_manager_is_about_time_alone(
    make_context: Callable[..., ApplicationContext], tmp_path: Path
) -> None:
    make_context()
    html = plan_sheet.plan_html(20, "Åse")
    assert "20 minutes a week" in html
    assert "It says nothing about how often, where or what I write, or whether I do." in html
    plan_sheet.save(tmp_path / "aftale.pdf", 0)
    assert (tmp_path / "aftale.pdf").stat().st_size > 1000
