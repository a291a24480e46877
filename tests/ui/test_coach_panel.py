"""The coach beside a draft, with a real editor and the real rules."""

import json
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextEdit

from advocacy_trainer.coach.manners import ALONG, OFF, PEACE
from advocacy_trainer.ui.widgets.coach_panel import CoachPanel, Mark
from advocacy_trainer.ui.widgets.remark_card import RemarkCard

OPEN = Path(__file__).parents[2] / "../shared/data/coach/open.jsonl"
OWN = Path(__file__).parents[1] / "coach" / "drafts.jsonl"
WHOLE_TEXT = {
    "no-person",
    "weak-opening",
    "no-invitation",
    "hard-to-read",
    "wall-of-text",
    "copied",
    "ad-label",
    "employer-disclosure",
    "asked-say-so",
}


class Head(NamedTuple):
    platforms: tuple[str, ...] = ("linkedin",)
    pictures: tuple[object, ...] = ()


class Editor(QTextEdit):
    """A plain editor that counts code points as the app's own does."""

    text_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.marks: list[Mark] = []
        self.textChanged.connect(lambda: self.text_changed.emit(self.text()))

    def text(self) -> str:
        return self.document().toRawText().replace("\u2029", "\n")

    def _to_qt(self, place: int) -> int:
        return len(self.text()[:place].encode("utf-16-le", "surrogatepass")) // 2

    def cursor_place(self) -> int:
        units = self.text().encode("utf-16-le", "surrogatepass")[: self.textCursor().position() * 2]
        return len(units.decode("utf-16-le", "replace"))

    def select(self, start: int, end: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self._to_qt(start))
        cursor.setPosition(self._to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def set_underlines(self, source, underlines) -> None:
        assert source == "coach"
        self.marks = list(underlines)


@pytest.fixture
def room(make_context):
    editor = Editor()
    panel = CoachPanel(make_context(), editor)
    editor.text_changed.connect(panel.text_changed)
    panel.open_draft(Head())
    editor.show()
    panel.show()
    yield editor, panel
    panel.close()
    editor.close()


def write(editor: Editor, text: str) -> None:
    editor.setPlainText(text)
    editor.moveCursor(QTextCursor.MoveOperation.End)


def cards(panel: CoachPanel) -> list[RemarkCard]:
    QApplication.processEvents()
    return [card for card in panel.findChildren(RemarkCard) if not card.isHidden()]


def press(holder, words: str) -> None:
    found = [one for one in holder.findChildren(QPushButton) if words in one.text() and not one.isHidden()]
    assert found, [one.text() for one in holder.findChildren(QPushButton)]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


BROCHURE = "Vi er stolte af at kunne præsentere vores nye koncept. Jeg gik hjem i regnen bagefter."


def test_write_in_peace_says_nothing_of_style_but_mentions_what_could_hurt(room):
    editor, panel = room
    panel.choose_manner(PEACE)
    write(editor, BROCHURE)
    panel.read_rested()
    assert cards(panel) == []
    write(editor, "Kan nogen tage over på 010190-1234? Jeg sidder i møde.")
    panel.read_rested()
    assert [card.remark.rule for card in cards(panel)] == ["personal-id"]
    assert [(mark.start, mark.end) for mark in editor.marks] == [(23, 34)]


def test_read_along_waits_until_the_cursor_has_left_the_sentence(room):
    editor, panel = room
    panel.choose_manner(ALONG)
    write(editor, BROCHURE)
    panel.read_rested()
    assert [card.remark.rule for card in cards(panel)] == ["corporate-voice"]
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    panel.read_rested()
    assert cards(panel) == []


def test_a_reading_shows_one_praise_two_suggestions_and_more_when_asked(room):
    editor, panel = room
    write(
        editor,
        "Spændende nyheder på vej!\n\nI går stod jeg i regnen. "
        "Vi er stolte af at kunne præsentere vores koncept. "
        "Det er KUN i dag, så slå til!!! #hverdagmedkunder",
    )
    panel.read_through()
    assert len(cards(panel)) == 2
    assert any("øjeblik" in label.text() or "moment" in label.text() for label in panel.findChildren(QLabel))
    press(panel, "Vis flere" if panel.context.language == "da" else "Show more")
    assert len(cards(panel)) > 3


def test_marks_follow_edits_and_vanish_when_mended(room):
    editor, panel = room
    write(editor, "🎉 Jeg kommer ikke. " + BROCHURE)
    panel.read_through()
    before = [editor.text()[mark.start : mark.end] for mark in editor.marks]
    assert "stolte af at kunne præsentere" in before
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.insertPlainText("Nå 😀. ")
    assert "stolte af at kunne præsentere" in [editor.text()[mark.start : mark.end] for mark in editor.marks]
    start = editor.text().index("stolte")
    editor.select(start, start + len("stolte af at kunne præsentere"))
    editor.insertPlainText("i gang med")
    assert all("stolte" not in editor.text()[mark.start : mark.end] for mark in editor.marks)
    panel.read_rested()
    assert "corporate-voice" not in {remark.rule for remark in panel.remarks}


def test_a_suggestion_is_taken_with_one_key_and_undone(room):
    editor, panel = room
    write(editor, "Det har ALDRIG været sådan. Jeg gik hjem.")
    panel.read_through()
    editor.select(9, 9)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "Det har aldrig været sådan. Jeg gik hjem."
    editor.undo()
    assert editor.text() == "Det har ALDRIG været sådan. Jeg gik hjem."


def test_not_now_never_again_and_undo(room):
    editor, panel = room
    write(editor, BROCHURE)
    panel.read_through()
    panel.later(panel.remarks[0])
    assert "corporate-voice" not in {remark.rule for remark in panel.remarks}
    panel.undo()
    assert "corporate-voice" in {remark.rule for remark in panel.remarks}
    panel.never(next(remark for remark in panel.remarks if remark.rule == "corporate-voice"))
    assert "corporate-voice" not in {remark.rule for remark in panel.remarks}
    assert "corporate-voice" in panel.wishes.off
    panel.undo()
    assert not panel.wishes.off


def test_spelling_stays_closed_and_a_word_can_be_added(room):
    editor, panel = room
    write(editor, "Jeg kommer ihvertfald hjem i morgen, for det har jeg lovet min datter.")
    panel.read_through()
    assert all(card.remark.rule != "spelling" for card in cards(panel))
    panel.open_spelling()
    slip = next(card for card in cards(panel) if card.remark.rule == "spelling")
    panel.add_word(slip.remark)
    assert "ihvertfald" in panel.wishes.own_words
    assert "spelling" not in {remark.rule for remark in panel.remarks}
    panel.undo()
    assert not panel.wishes.own_words


def test_questions_come_only_where_the_workplace_is_named(make_context):
    context = make_context(employer="Bakkegård Brød")
    editor = Editor()
    panel = CoachPanel(context, editor)
    panel.open_draft(Head())
    write(editor, "Jeg bager brød om natten. Det lugter godt, og jeg sover om dagen.")
    panel.read_through()
    assert panel.questions.isHidden()
    write(editor, "Kernerugbrødet fra Bakkegård Brød er altså godt. Det holder sig i fem dage.")
    panel.read_through()
    assert not panel.questions.isHidden()
    panel.questions.answered.emit(panel.answers._replace(product=True))
    panel.questions.answered.emit(panel.answers._replace(asked=True))
    assert panel.questions.isHidden()
    rules = {remark.rule for remark in panel.remarks}
    assert {"ad-label", "employer-disclosure"} <= rules
    panel.apply(next(remark for remark in panel.remarks if remark.rule == "ad-label"), "Reklame: ")
    assert editor.text().startswith("Reklame: Kernerugbrødet")
    assert "ad-label" not in {remark.rule for remark in panel.remarks}


def test_the_workplaces_text_is_compared(room):
    editor, panel = room
    source = "Jeg var med, da 60 kolleger plantede æbletræer i Teglparken i lørdags. Jorden var stenhård."
    write(editor, "God mandag! " + source)
    panel.workplace.pasted.emit(source)
    assert "copied" in {remark.rule for remark in panel.remarks}
    assert not panel.workplace.share.isHidden()


def test_off_is_off(room):
    editor, panel = room
    panel.choose_manner(OFF)
    write(editor, "Kan nogen tage over på 010190-1234?")
    panel.read_rested()
    assert panel.remarks == []
    assert editor.marks == []
    assert panel.read_button.isHidden()


def labelled():
    for path in (OPEN, OWN):
        if path.is_file():
            yield from (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line)


@pytest.mark.parametrize("share", [20, 40, 60])
def test_an_unfinished_draft_gets_no_remark_about_the_whole_text(room, share):
    drafts = list(labelled())
    if not drafts:
        pytest.skip("no labelled drafts here: ../shared/data/coach is missing")
    editor, panel = room
    panel.choose_manner(ALONG)
    for draft in drafts:
        write(editor, draft["text"][: len(draft["text"]) * share // 100])
        panel.read_rested()
        assert not WHOLE_TEXT & {remark.rule for remark in panel.remarks}, draft["id"]
