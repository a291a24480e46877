"""A workshop's papers: as pages for a screen reader and as PDF, from the same text."""

import datetime as dt
import re
import shutil
from html import escape
from html.parser import HTMLParser
from pathlib import Path

import pytest

from advocacy_trainer.cli import main
from advocacy_trainer.course.model import Choice, Thread
from advocacy_trainer.errors import ContentError
from advocacy_trainer.workshop.library import read_shelf
from advocacy_trainer.workshop.paper_files import save_pages
from advocacy_trainer.workshop.papers import WorkshopPaper, papers, read_material
from advocacy_trainer.workshop.wall import Piles, WallQuestion, wall_of

LESSONS = Path(__file__).parents[2] / "lessons"
NINE = dt.datetime(2026, 11, 30, 9, 45, tzinfo=dt.UTC)
VOID = {"meta", "br", "img", "hr"}


class Page(HTMLParser):
    """What a screen reader meets: headings in their order, and whether all that opens is closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.levels: list[int] = []
        self.attributes: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes.append((tag, dict(attrs)))
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag


def made(lang: str, name: str = "sixty") -> list[WorkshopPaper]:
    sheet = read_shelf(LESSONS, lang).sheets[name]
    values = {"contact": "Lis", "why": "", "promise": "", "rep": "", "workplace": "", "ai-rule": ""}
    return list(papers(sheet, read_material(LESSONS, sheet), NINE, values))


@pytest.mark.parametrize("lang", ["da", "en"])
def test_every_paper_reads_as_a_page_of_its_own(lang: str, tmp_path: Path) -> None:
    sheet = read_shelf(LESSONS, lang).sheets["sixty"]
    words = read_material(LESSONS, sheet).words
    heard: list[str] = []
    written = save_pages(tmp_path, made(lang), lang, words, lambda number, title: heard.append(title))
    assert len(heard) == len(written) - 1
    for path in written:
        text = path.read_text(encoding="utf-8")
        page = Page(text)
        assert page.open == []
        assert ("html", {"lang": lang}) in page.attributes
        assert page.levels[0] == 1
        assert page.levels.count(1) == 1
        assert all(
            after - before <= 1 for before, after in zip(page.levels, page.levels[1:], strict=False)
        ), path
        assert "____" not in text
        assert not re.search(r"(src|href)=\"(?!\w[\w-]*\.html\")", text), "nothing lies outside"
        assert all(attrs.get("aria-label") for tag, attrs in page.attributes if attrs.get("role") == "img")
        assert all(attrs.get("scope") == "col" for tag, attrs in page.attributes if tag == "th")
        assert not re.search("[\ue000-\uf8ff]", text)
        assert "{" not in re.sub(r"<style>.*?</style>", "", text, flags=re.DOTALL)


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_papers_are_all_there_and_nothing_private_is_on_the_participants(lang: str) -> None:
    by_name = {paper.id: paper for paper in made(lang)}
    assert list(by_name)[:6] == ["guide", "participant", "answers", "cards", "slips", "checklist"]
    assert {"workshop-invitation", "workshop-follow-up", "opt-out-card", "decision-card"} <= set(by_name)
    sheet = read_shelf(LESSONS, lang).sheets["sixty"]
    for item in sheet.items:
        assert f"{escape(item.title)}</h2>" in by_name["guide"].body
        if item.notes:
            first = item.notes.splitlines()[0][:20]
            assert first not in by_name["participant"].body
    assert ("09.45" if lang == "da" else "9:45") in by_name["guide"].body
    assert by_name["slips"].body.count("<table>") == 4


@pytest.mark.parametrize("lang", ["da", "en"])
def test_every_sheet_to_put_out_stands_at_its_item_on_the_guide(lang: str) -> None:
    shelf, put_out = read_shelf(LESSONS, lang), 0
    for sheet in shelf.sheets.values():
        material = read_material(LESSONS, sheet)
        guide = next(paper.body for paper in papers(sheet, material) if paper.id == "guide")
        parts = guide.split("<h2")[1:]
        for item, part in zip(sheet.items, parts, strict=True):
            for name in item.handouts:
                assert escape(material.handouts[name][0], quote=False) in part, (sheet.id, item.id)
                put_out += 1
    assert put_out


@pytest.mark.parametrize("lang", ["da", "en"])
def test_an_option_has_the_letter_of_its_card_on_every_sheet(lang: str) -> None:
    by_name = {paper.id: paper.body for paper in made(lang)}
    text = {name: re.sub("<[^>]*>", "", by_name[name]) for name in ("participant", "answers", "cards")}
    first, last = ("Jeg er tømrer", "#reklame") if lang == "da" else ("I'm a joiner", "#advertisement")
    for name in ("participant", "answers"):
        plain = text[name].replace("&#x27;", "'").replace("&quot;", '"')
        assert re.search(f"A: .{first}", plain)
        assert re.search(f"D: [^:]*{last}", plain)
        assert "E: " not in plain
    assert "D" in text["cards"]


def test_the_invitation_says_exactly_what_was_agreed() -> None:
    body = next(paper.body for paper in made("da") if paper.id == "workshop-invitation")
    assert (
        "Du er inviteret, ikke udpeget. Det er i arbejdstiden. Der føres ingen liste. Du skal ikke vise "
        "noget frem og behøver ingen profil. Du kan gå uden at sige hvorfor. "
        "[Navn], leder, er med / er ikke med."
    ) in body


def test_a_lesson_that_is_not_there_is_told_on_the_guide_and_stops_nothing() -> None:
    sheet = read_shelf(LESSONS, "en").sheets["sixty"]
    items = tuple(
        item._replace(shows=item.shows._replace(lesson="core-99")) if item.shows else item
        for item in sheet.items
    )
    lame = sheet._replace(items=items)
    by_name = {paper.id: paper for paper in papers(lame, read_material(LESSONS, lame))}
    assert "There is no lesson core-99" in by_name["guide"].body
    assert "answers" not in by_name
    assert "0:05" in by_name["guide"].body


def test_texts_from_a_run_sheet_of_ones_own_are_never_markup(tmp_path: Path) -> None:
    sheet = read_shelf(LESSONS, "en").sheets["sixty"]
    nasty = "<script>alert(1)</script><img src=x>"
    items = tuple(item._replace(title=nasty, screen=nasty, notes=nasty, goal=nasty) for item in sheet.items)
    hostile = sheet._replace(items=items, title=nasty, about=nasty)
    material = read_material(LESSONS, hostile)
    for path in save_pages(tmp_path, papers(hostile, material), "en", material.words):
        tags = {tag for tag, _ in Page(path.read_text(encoding="utf-8")).attributes}
        assert not tags & {"script", "img", "iframe"}


def test_damaged_words_are_told(tmp_path: Path) -> None:
    shutil.copytree(LESSONS / "en", tmp_path / "en")
    sheet = read_shelf(LESSONS, "en").sheets["sixty"]
    for text in ("[words", "words = 1", "[words]\na = 'b'"):
        (tmp_path / "en" / "workshop-paper.toml").write_text(text)
        with pytest.raises(ContentError):
            read_material(tmp_path, sheet)


def test_the_words_of_both_languages_have_the_same_names() -> None:
    both = [read_material(LESSONS, read_shelf(LESSONS, lang).sheets["sixty"]) for lang in ("da", "en")]
    assert both[0].words.keys() == both[1].words.keys()
    lengths = [{key: len(value) for key, value in each.checklist.items()} for each in both]
    assert lengths[0] == lengths[1]


def test_the_command_saves_pages_and_says_each(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["workshop", "handouts", "sixty", str(tmp_path), "--lang", "en", "--begins", "09:45"]
    assert main([*words, "--leader", "stays"]) == 0
    said = capsys.readouterr().out
    assert "1. Trainer's sheet" in said
    assert not (tmp_path / "slips.html").exists()
    assert "9:45" in (tmp_path / "guide.html").read_text(encoding="utf-8")
    assert main([*words[:-1], "soon"]) == 2
    assert main(["workshop", "handouts", "none-such", str(tmp_path)]) == 1


@pytest.mark.parametrize("lang", ["da", "en"])
def test_only_what_a_run_sheet_uses_is_printed(lang: str) -> None:
    for name, sheet in read_shelf(LESSONS, lang).sheets.items():
        by_name = {paper.id: paper.body for paper in made(lang, name)}
        material = read_material(LESSONS, sheet)
        walls = [
            wall_of(item, material.lessons.get(item.shows.lesson) if item.shows else None, material.samples)
            for item in sheet.items
        ]
        asks = any(isinstance(each, WallQuestion) for each in walls)
        sorts = any(
            isinstance(each, Piles) and item.setting != "alone"  # alone it is done on one's own sheet
            for item, each in zip(sheet.items, walls, strict=True)
        )
        assert ("cards" in by_name) is (asks or sorts), name
        if "cards" in by_name:
            assert ("44pt" in by_name["cards"]) is asks, name
    assert "cards" not in {paper.id for paper in made(lang, "leaders-45")}
    assert "cards" not in {paper.id for paper in made(lang, "after-three-weeks")}


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_answer_sheet_says_what_each_answer_costs(lang: str) -> None:
    sheet = read_shelf(LESSONS, lang).sheets["hundred-eighty"]
    lessons = read_material(LESSONS, sheet).lessons
    body = next(paper.body for paper in made(lang, "hundred-eighty") if paper.id == "answers")
    thread = next(block.body for block in lessons["core-14"].blocks if block.id == "own-post")
    kept = next(block.body for block in lessons["core-08"].blocks if block.id == "which-to-keep")
    assert isinstance(thread, Thread)
    assert isinstance(kept, Choice)
    said = [each.text for comment in thread.comments for each in comment.consequences]
    said += [option.why for option in kept.options]
    assert len(said) > 8
    assert [each for each in said if escape(each) not in body] == []
