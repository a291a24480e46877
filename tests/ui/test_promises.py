"""What the app says of itself, tried as the person who reads it would try it."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from disk import text_on_disk
from finders import buttons, press, shown
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QGuiApplication, QImage, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit

from advocacy_trainer.course.handouts import read_handouts
from advocacy_trainer.progress.events import new_event
from advocacy_trainer.progress.log import Log
from advocacy_trainer.ui.kit import print_dialog
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.lesson.activities.choosing import PickActivity
from advocacy_trainer.ui.lesson.page import LessonPage
from advocacy_trainer.ui.log import certificate
from advocacy_trainer.ui.paper import handout, sheet
from advocacy_trainer.ui.paper.sheet_row import SheetRow
from advocacy_trainer.ui.shell.window import MainWindow
from advocacy_trainer.ui.writing.fields import Editor

MakeWindow = Callable[..., MainWindow]
ANSWERS = ("yes", "not-now", "only-like", "no")


def ago(days: float, kind: str, lesson: str | None = None, block: str | None = None, **data: Any) -> Any:
    at = dt.datetime.now(dt.UTC) - dt.timedelta(days=days)
    event = new_event(kind, lesson=lesson, block=block, data=data)
    return event._replace(at=at.isoformat(timespec="milliseconds").replace("+00:00", "Z"))


def learned(days: float) -> list[Any]:
    """Return a lesson done so long ago that its question is due."""
    return [
        ago(days, "lesson-opened", "core-04"),
        ago(days, "recall-entered", "core-04", "back-o1"),
        ago(days, "lesson-done", "core-04", minutes=6),
    ]


def answer(window: MainWindow, which: str) -> PickActivity:
    page = window.open_page("lesson", {"lesson": "core-01", "block": "participation"})
    assert isinstance(page, LessonPage)
    activity = page.views[page.step].activities["participation"]
    assert isinstance(activity, PickActivity)
    activity.cards.cards[ANSWERS.index(which)].click()
    QApplication.processEvents()
    return activity


# What a no costs


@pytest.mark.holds("no-refresher-after-no")
@pytest.mark.parametrize("which", ["no", "not-now"])
@pytest.mark.parametrize("kept", [True, False])
def test_nothing_comes_back_after_a_no(make_window: MakeWindow, which: str, kept: bool) -> None:
    window = make_window()
    window.context.stores.log.take_in(learned(30))
    home = window.open_page("home")
    home.refresh()
    assert "A refresher" in shown(home)
    answer(window, which)
    window.open_page("lesson", {"lesson": "core-05"})  # a look at another lesson asks for nothing yet
    home = window.open_page("home")
    home.refresh()
    assert "A refresher" not in shown(home)
    answer(window, "yes")
    activity = answer(window, which)
    if kept:
        activity.keep.click()
    folder = window.context.stores.folder
    window.close()
    window.context.stores.close()
    again = make_window(folder)
    again.page.refresh()
    assert again.page_name == "home"
    assert "A refresher" not in shown(again.page)
    assert "Nothing is waiting for you" in shown(again.page)
    assert [each for each in buttons(again.page) if each.property("look") == "primary"] == []


@pytest.mark.holds("refreshers-wait")
def test_refreshers_lie_on_the_first_page_until_they_are_opened(make_window: MakeWindow) -> None:
    window = make_window()
    window.context.stores.log.take_in([ago(900, "participation-asked", "core-01"), *learned(899)])
    window.page.refresh()
    assert "A refresher" in shown(window.page)
    before = len(window.context.stores.log.events())
    for name in ("lessons", "sandbox", "help"):
        window.open_page(name)
    assert window.page_name == "help"  # nothing came between
    assert all(e.kind != "recall-answered" for e in window.context.stores.log.events()[before:])
    home = window.open_page("home")
    home.refresh()
    press(home, "Answer now")
    assert window.page_name == "refresher"


@pytest.mark.holds("not-asked-again")
@pytest.mark.parametrize("which", ["no", "not-now"])
def test_who_has_answered_meets_no_question_at_the_next_starts(make_window: MakeWindow, which: str) -> None:
    window = make_window(welcomed=False)
    folder = window.context.stores.folder
    if which == "no":
        window.page.findChildren(CardButton)[2].click()
        assert "will not ask again" in shown(window.page)
    else:
        window.page.findChildren(CardButton)[0].click()
        answer(window, which)
    window.close()
    window.context.stores.close()
    for _ in range(2):
        again = make_window(folder, welcomed=True)
        assert json.loads((folder / "settings.json").read_text())["values"]["welcomed"] is True
        again.page.refresh()
        assert again.page_name == "home"
        assert "?" not in shown(again.page)
        again.close()
        again.context.stores.close()


@pytest.mark.holds("answer-kept-by-choice")
def test_the_same_is_written_down_for_every_answer(make_window: MakeWindow, tmp_path: Path) -> None:
    written = []
    for number, which in enumerate(ANSWERS):
        window = make_window(tmp_path / str(number))
        answer(window, which)
        found = [event for event in window.context.stores.log.events() if event.kind != "lesson-opened"]
        written.append([(event.kind, event.block, dict(event.data)) for event in found])
    assert written[0] == [("participation-asked", "participation", {})]
    assert all(each == written[0] for each in written)


@pytest.mark.holds("answer-kept-by-choice")
def test_what_is_kept_for_the_next_start_does_not_tell_the_answer(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    kept = []
    for which in ANSWERS:
        window = make_window(tmp_path / which)
        answer(window, which)
        window.context.stores.note_down("lesson-done", lesson="core-01")
        home = window.open_page("home")
        home.refresh()
        kept.append((tmp_path / which / "cache" / "home.json").read_bytes())
    assert len(set(kept)) == 1


@pytest.mark.holds("answer-kept-by-choice")
@pytest.mark.parametrize("which", ANSWERS)
def test_an_answer_is_kept_where_wanted_and_taken_out_again(make_window: MakeWindow, which: str) -> None:
    window = make_window()
    folder = window.context.stores.folder
    activity = answer(window, which)
    activity.keep.click()
    assert f'"chosen":["{which}"]' in text_on_disk(folder).replace('": ', '":').replace(", ", ",")
    window.context.stores.answered = ""  # as at the next start
    assert [ANSWERS[index] for index in activity.session.choice_of(activity.block)] == [which]
    activity.keep.click()
    window.context.stores.log.compact()
    assert '"chosen"' not in text_on_disk(folder)
    assert "participation-asked" in text_on_disk(folder)


def test_where_nothing_is_saved_nobody_is_asked_to_keep_the_answer(make_window: MakeWindow) -> None:
    window = make_window(None)
    activity = answer(window, "no")
    assert activity.findChildren(QCheckBox) == []


@pytest.mark.holds("answer-can-change")
@pytest.mark.parametrize("folder", ["", None])
def test_the_answer_is_changed_from_the_log(make_window: MakeWindow, folder: str | None) -> None:
    window = make_window(folder)
    answer(window, "no")
    page = window.open_page("progress", {"part": "mine"})
    press(page, "To my answer")
    lesson: Any = window.page
    activity = lesson.views[lesson.step].activities["participation"]
    activity.cards.cards[0].click()
    assert window.context.stores.answered == "yes"
    home = window.open_page("home")
    home.refresh()
    assert "Nothing is waiting" not in shown(home)


@pytest.mark.holds("not-now-keeps-work")
@pytest.mark.parametrize("which", ["no", "not-now"])
def test_a_no_or_a_not_now_deletes_nothing(make_window: MakeWindow, which: str) -> None:
    window = make_window()
    window.context.stores.journal.write("Mine egne ord.", lesson="core-02", block="r1", label="")
    window.context.stores.cards.fill("core-03", "my-reason", {"reason": "Derfor."}, kind="reason")
    head = window.context.stores.drafts.new()
    window.context.stores.drafts.save(head, "Et udkast.")
    lesson: Any = window.open_page("lesson", {"lesson": "core-02"})
    lesson.step_on()
    there = lesson.step
    answer(window, which)
    folder = window.context.stores.folder
    window.close()
    window.context.stores.close()
    again = make_window(folder)
    assert again.context.stores.journal.of("core-02", "r1").text == "Mine egne ord."
    assert again.context.stores.cards.of("core-03", "my-reason") == {"reason": "Derfor."}
    assert [again.context.stores.drafts.text(each) for each in again.context.stores.drafts.heads()] == [
        "Et udkast."
    ]
    page: Any = again.open_page("lesson", {"lesson": "core-02"})
    assert page.step == there


@pytest.mark.holds("certificate-hides-answer")
def test_the_certificate_is_the_same_for_every_answer(make_window: MakeWindow, tmp_path: Path) -> None:
    drawn = []
    for number, which in enumerate(ANSWERS):
        window = make_window(tmp_path / str(number))
        answer(window, which).keep.click()
        drawn.append(certificate.to_png("Åse", width=300))
        page = window.open_page("certificate")
        assert certificate.statement() in "|".join(
            each.accessibleName() for each in page.findChildren(QLabel)
        )
    assert len(set(drawn)) == 1


@pytest.mark.holds("comment-path-no-posts")
@pytest.mark.parametrize("language", ["da", "en"])
def test_the_path_of_those_who_comment_is_shorter_and_asks_for_no_post(
    make_window: MakeWindow, language: str
) -> None:
    context = make_window(language=language).context
    path = next(each for each in context.catalogue.paths if each.answer == "only-like")
    assert 0 < len(path.lessons) < sum(entry.track == "core" for entry in context.catalogue.lessons)
    for name in path.lessons:
        entry = context.catalogue.find(name)
        assert entry is not None
        assert entry.drafts == ()  # no stage of a text of one's own


@pytest.mark.holds("log-keeps-reason-and-plan")
def test_the_reason_and_the_plan_of_the_lessons_lie_in_the_log(make_window: MakeWindow) -> None:
    window = make_window()
    window.context.stores.cards.fill("core-03", "my-reason", {"reason": "Fordi nogen skal."}, kind="reason")
    window.context.stores.cards.fill(
        "core-15", "my-plan", {"if": "det er fredag", "then": "skrive lidt"}, kind="plan"
    )
    page: Any = window.open_page("progress", {"part": "plan"})
    press(page, "Show: My reason")
    press(page, "Show: What you have planned")
    texts = [each.text for each in page.findChildren(Editor)]
    assert "Fordi nogen skal." in texts
    fields = {each.text() for each in page.findChildren(QLineEdit)}
    assert {"det er fredag", "skrive lidt"} <= fields


# What leaves


def test_the_two_sheets_of_a_no_leave_from_where_they_stand(
    make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = make_window(welcomed=False)
    window.page.findChildren(CardButton)[2].click()
    QApplication.processEvents()
    primary = [each.text() for each in buttons(window.page) if each.property("look") == "primary"]
    assert primary == ["Close"]
    assert "The printer may be in the corridor." in shown(window.page)
    rows = window.page.findChildren(SheetRow)
    assert [row.sheet.id for row in rows] == ["guideline-card", "opt-out-card"]
    printed: list[str] = []
    monkeypatch.setattr(print_dialog, "ask_for_printer", lambda _parent: to_file(tmp_path / "job.pdf"))
    monkeypatch.setattr(QTextDocument, "print_", lambda self, _printer: printed.append(self.toPlainText()))
    for row in rows:
        row.copy()
        copied = QGuiApplication.clipboard().text()
        assert copied.startswith(row.sheet.title)
        assert "{" not in copied
        row.save_to(tmp_path / f"{row.sheet.id}.pdf")
        assert (tmp_path / f"{row.sheet.id}.pdf").read_bytes().startswith(b"%PDF-")
        row.print_it()
    assert [text.splitlines()[0] for text in printed] == [row.sheet.title for row in rows]
    assert window.page_name == "welcome"


def to_file(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setDocName(print_dialog.job_name())
    return printer


@pytest.mark.holds("paper-without-name")
def test_a_print_job_does_not_say_what_it_is(
    make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = make_window()
    named: list[str] = []

    def ask(dialog: Any) -> int:
        named.append(dialog.printer().docName())
        named.append(dialog.printer().creator())
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "job.pdf"))
        return 1

    monkeypatch.setattr("PySide6.QtPrintSupport.QPrintDialog.exec", ask)
    document = QTextDocument()
    document.setHtml("<title>Opsigelse</title><h1>Nej tak</h1>")
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, "Nej tak")
    assert print_dialog.print_document(window, document)
    assert set(named) == {"Document"}
    assert title_of(tmp_path / "job.pdf") == "Document"


@pytest.mark.holds("paper-without-name")
def test_a_saved_sheet_gives_a_viewer_no_name_to_print_under(make_window: MakeWindow, tmp_path: Path) -> None:
    context = make_window().context
    papers = {"certificate": certificate.to_pdf("Åse"), "sheet": sheet.to_pdf("<h1>My log</h1>")}
    for one in read_handouts(context.lessons_dir / "en"):
        handout.save(tmp_path / "one.pdf", one, {})
        papers[one.id] = (tmp_path / "one.pdf").read_bytes()
    for name, data in papers.items():
        (tmp_path / "looked-at.pdf").write_bytes(data)
        assert title_of(tmp_path / "looked-at.pdf") == "Document", name


def title_of(path: Path) -> str:
    found = path.read_bytes().split(b"/Title ", 1)[1]
    assert found.startswith((b"(\xfe\xff", b"("))
    raw = found[1 : found.index(b")")]
    return raw.removeprefix(b"\xfe\xff").decode("utf-16-be" if raw.startswith(b"\xfe\xff") else "latin-1")


def test_wherever_one_can_print_it_says_where_the_paper_comes_out(make_window: MakeWindow) -> None:
    for language, said in (
        ("en", "The printer may be in the corridor."),
        ("da", "Printeren kan stå på gangen."),
    ):
        window = make_window(language=language)
        drafts = window.context.stores.drafts
        head = drafts.new()
        drafts.save(head, "Et udkast.")
        for name, place in (
            ("draft-done", {"draft": head.id}),
            ("ask-colleague", {"draft": head.id}),
            ("profile-items", {"at": "linkedin"}),
            ("on-paper", {"handout": "decision-card"}),
            ("welcome", {"step": "thanked"}),
        ):
            assert said in shown(window.open_page(name, place)), (name, language)


def test_no_page_prints_without_that_sentence() -> None:
    ui = Path(print_dialog.__file__).parents[1]
    sources = {path: path.read_text("utf-8") for path in ui.rglob("*.py")}
    printing = [
        path
        for path, text in sources.items()
        if any(f"print_{what}(self" in text for what in ("html", "document", "drawing"))
    ]
    assert len(printing) >= 4
    silent = [path.name for path in printing if "in_the_corridor" not in sources[path]]
    assert silent == ["sheet_row.py"]  # its page says it once for both sheets
    assert all(
        "ask_for_printer(" not in text for path, text in sources.items() if path.name != "print_dialog.py"
    )


@pytest.mark.holds("description-goes-along")
def test_a_pictures_description_leaves_beside_text_and_picture(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window()
    drafts = window.context.stores.drafts
    head = drafts.new()
    drafts.save(head, "Et udkast.")
    head = drafts.add_picture(head, png(), "png")
    head = drafts.save_head(head._replace(pictures=(head.pictures[0]._replace(alt="To hænder om en kop."),)))
    page: Any = window.open_page("draft-done", {"draft": head.id})
    press(page, "Copy the picture")
    assert not QGuiApplication.clipboard().image().isNull()
    press(page, "Copy the picture description")
    assert QGuiApplication.clipboard().text() == "To hænder om en kop."
    assert "The picture description is copied." in shown(window)
    page.save_pictures_to(tmp_path)
    assert (tmp_path / "Picture 1.txt").read_text("utf-8") == "To hænder om en kop.\n"
    assert (tmp_path / "Picture 1.png").exists()
    press(page, "Copy the picture description")  # still offered after a way out was taken
    assert QGuiApplication.clipboard().text() == "To hænder om en kop."


def png() -> bytes:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(store.data())


# The log counts no posts


def test_that_a_text_was_published_is_neither_shown_nor_given_on(make_window: MakeWindow) -> None:
    window = make_window()
    window.context.stores.log.take_in([ago(1, "text-published", draft="d1")])
    page = window.open_page("progress", {"part": "months"})
    assert "let others read" not in shown(page)
    part: Any = window.open_page("progress", {"part": "take"}).part
    assert "text-published" not in part.prepared("json").preview().text
    with Log.open(window.context.stores.folder) as log:
        assert [event.kind for event in log.events()] == ["text-published"]  # read, and left where it stands
    program = Path(print_dialog.__file__).parents[2]
    writes = [path.name for path in program.rglob("*.py") if '"text-published"' in path.read_text("utf-8")]
    assert writes == ["events.py"]


@pytest.mark.parametrize("saved", [True, False])
def test_no_mark_of_a_promise_is_read_on_a_help_page(make_window: MakeWindow, saved: bool) -> None:
    from advocacy_trainer.ui.kit.markdown_view import MarkdownView

    for language in ("da", "en"):
        window = make_window("" if saved else None, language=language)
        topics = list((window.context.lessons_dir / language / "help").glob("*.md"))
        assert len(topics) > 10
        for path in topics:
            page = window.open_page("help", {"topic": path.stem})
            text = page.findChildren(MarkdownView)[-1].toPlainText()
            assert "{" not in text, path.stem
            assert "]" not in text, path.stem
