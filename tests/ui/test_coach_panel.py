"""The coach beside a draft, with a real editor and the real rules."""

import json
from html import unescape
from pathlib import Path

import pytest
from finders import buttons, press, shown, words_on
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from advocacy_trainer.coach.custom import read_custom
from advocacy_trainer.coach.manners import ALONG, DRAFTS_IN_PEACE, OFF, PEACE
from advocacy_trainer.ui.practice_room.coach.panel import CoachPanel, TextMark
from advocacy_trainer.ui.practice_room.coach.remark_card import RemarkCard
from advocacy_trainer.ui.practice_room.editor import DraftEditor

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


class Room:
    """The app's own editor and the panel, joined as the practice room joins them."""

    def __init__(self, context) -> None:
        self.editor = DraftEditor(context)
        self.panel = CoachPanel(context, self.editor)
        self.editor.text_changed.connect(self.panel.text_changed)
        self.panel.open_draft(context.stores.drafts.new())
        self.editor.show()
        self.panel.show()

    def close(self) -> None:
        self.panel.close()
        self.editor.close()


@pytest.fixture
def room(make_context):
    made = Room(make_context())
    yield made.editor, made.panel
    made.close()


def write(editor: DraftEditor, text: str) -> None:
    editor.replace_text(text)
    editor.moveCursor(QTextCursor.MoveOperation.End)


def marks_of(editor: DraftEditor) -> list[TextMark]:
    return list(editor.underlines.get("coach", []))


def click_on(editor: DraftEditor, place: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(place)
    spot = editor.cursorRect(cursor).center()
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def cards(panel: CoachPanel) -> list[RemarkCard]:
    QApplication.processEvents()
    return [card for card in panel.findChildren(RemarkCard) if not card.isHidden()]


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
    assert [(mark.start, mark.end) for mark in marks_of(editor)] == [(23, 34)]


def test_read_along_waits_until_the_cursor_has_left_the_sentence(room):
    editor, panel = room
    panel.choose_manner(ALONG)
    write(editor, BROCHURE)
    panel.read_rested()
    assert [card.remark.rule for card in cards(panel)] == ["corporate-voice"]
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    panel.read_rested()
    assert cards(panel) == []


def test_a_reading_shows_one_praise_that_quotes_and_one_suggestion_after_another(room):
    editor, panel = room
    text = (
        "Spændende nyheder på vej!\n\nI går stod jeg i regnen. "
        "Vi er stolte af at kunne præsentere vores koncept. "
        "Det er KUN i dag, så slå til!!! #hverdagmedkunder"
    )
    write(editor, text)
    panel.read_through()
    seen = []
    for _ in panel.list.others():
        (card,) = cards(panel)
        seen.append(card.remark)
        press(panel, "Next suggestion")
    assert seen == panel.list.others()
    assert len(seen) > 3
    praise = panel.list.praise
    assert praise is not None
    quoted = text[praise.start : praise.end].split(maxsplit=1)[0]
    assert any(quoted in label.text() for label in panel.findChildren(QLabel) if not label.isHidden())


@pytest.mark.parametrize(
    ("own", "shown_as"),
    [("“good”", "‘good’"), ('"good"', "'good'"), ("»good«", "›good‹"), ("„good“", "‚good‘")],
)
def test_her_own_marks_become_single_ones_within_those_of_the_card(room, own: str, shown_as: str) -> None:
    editor, panel = room
    write(editor, f"I dropped the {own} kettle this morning. It was the last one.")
    panel.read_through()
    assert any(
        f"“I dropped the {shown_as} kettle" in unescape(one.text()) for one in panel.findChildren(QLabel)
    )


def test_a_card_says_one_line_and_its_reasons_when_they_are_asked_for(room):
    editor, panel = room
    write(editor, BROCHURE)
    panel.read_through()
    (card,) = cards(panel)
    buttons = [one.text() for one in card.findChildren(QPushButton) if one.isVisibleTo(card)]
    assert buttons == ["Why?", "Write it differently", "Leave it"]
    press(card, "Why?")
    assert card.reasons.isVisibleTo(card)
    press(card, "Leave it")
    assert card.remark.rule not in {remark.rule for remark in panel.remarks}


@pytest.mark.parametrize(("named", "said"), [("Karen, ext. 4120", "Karen, ext. 4120"), ("", "your manager")])
def test_whom_to_ask_is_who_the_workplace_names(make_context, named: str, said: str) -> None:
    made = Room(make_context(contact=named, work="service"))
    write(made.editor, "This is confidential for now, but the brake passed its test. ")
    made.panel.read_through()
    told = [label.text() for card in cards(made.panel) for label in card.findChildren(QLabel)]
    made.close()
    assert any(said in words for words in told)
    assert not any("{" in words for words in told)


def test_kinds_of_marks_differ_by_line_and_a_press_on_one_opens_its_card(room):
    editor, panel = room
    write(editor, "I går stod jeg i regnen. " + BROCHURE + " Mail til 010190-1234 i dag.")
    panel.read_through()
    assert {mark.line for mark in marks_of(editor)} == {"waved", "dashed"}
    for one in editor.extraSelections():
        assert one.format.underlineStyle() != one.format.UnderlineStyle.NoUnderline
        assert one.format.background().color() != editor.palette().base().color()
    mark = next(one for one in marks_of(editor) if one.line == "dashed")
    click_on(editor, mark.start + 1)
    (card,) = cards(panel)
    assert card.remark.start == mark.start
    write(editor, "I dag lærte jeg noget af min egen fejl. Igen. Det første år turde jeg ikke sige det højt.")
    panel.read_through()
    assert "solid" in {mark.line for mark in marks_of(editor)}  # what is praised


@pytest.mark.parametrize(
    ("text", "help_name", "action", "after"),
    [
        (
            "Jeg er glad. Kl. 7 stod Bo i kølerummet med 12 kasser og lo.",
            "strongest",
            "Put it first",
            "Kl. 7 stod Bo i kølerummet med 12 kasser og lo.\n\nJeg er glad.",
        ),
        ("I går kom Bente Madsen forbi.", "strike", "Delete it", "I går kom Madsen forbi."),
    ],
)
def test_a_help_changes_her_text_in_one_step_that_one_key_undoes(room, text, help_name, action, after):
    editor, panel = room
    write(editor, text)
    getattr(panel.helps, help_name)()
    press(panel.helps, action)
    assert editor.text() == after
    editor.undo()
    assert editor.text() == text


def test_each_help_answers_one_at_a_time_and_closes(room):
    editor, panel = room
    write(editor, "Undskyld, men jeg havde en travl dag. Bo fra Vejle var der også.")
    for ask in ("ask", "strongest", "before_and_after", "strike", "too_long", "borrowed", "courage"):
        getattr(panel.helps, ask)()
        assert shown(panel.helps).count("Leave it") == 1, ask
        press(panel.helps, "Leave it")
        assert "Leave it" not in shown(panel.helps), ask
    assert editor.text() == "Undskyld, men jeg havde en travl dag. Bo fra Vejle var der også."


@pytest.mark.parametrize(
    ("public", "region", "heard"),
    [
        ("yes", "dk", ("offentligt ansat",)),
        ("no", "dk", ("privat ansat",)),
        ("unknown", "dk", ("offentligt ansat", "privat ansat")),
        ("yes", "uk", ("Uden for Danmark",)),
    ],
)
def test_the_answer_to_courage_is_there_for_public_private_and_not_known(
    make_window, settle, public, region, heard
):
    window = make_window(language="da", region=region, public=public)
    page = window.open_page("sandbox", {"new": True})
    page.editor.insertPlainText("Der var to på vagt til 31 patienter i nat. Det er ikke forsvarligt.")
    page.advice.set_open(True)
    settle()
    helps = page.coach.helps
    press(helps, "Må jeg være kritisk?")
    settle()
    said = " ".join(one.text() for one in helps.findChildren(QLabel))
    sentences = ("offentligt ansat", "privat ansat", "Uden for Danmark")
    assert tuple(one for one in sentences if one in said) == heard
    (learn,) = [one for one in helps.findChildren(QPushButton) if one.text().startswith("Lektionen »")]
    learn.click()
    settle()
    assert window.page_name == "lesson"


def test_a_striking_that_would_leave_nothing_is_not_offered(room):
    editor, panel = room
    write(editor, "Bente.")
    panel.helps.strike()
    shown = [one.text() for one in panel.helps.findChildren(QPushButton) if one.isVisibleTo(panel.helps)]
    assert "Delete it" not in shown, editor.text()
    assert "Show me where" in shown


def test_marks_follow_edits_and_vanish_when_mended(room):
    editor, panel = room
    write(editor, "🎉 Jeg kommer ikke. " + BROCHURE)
    panel.read_through()
    before = [editor.text()[mark.start : mark.end] for mark in marks_of(editor)]
    assert "Vi er stolte af at kunne præsentere" in before
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.insertPlainText("Nå 😀. ")
    assert "Vi er stolte af at kunne præsentere" in [
        editor.text()[mark.start : mark.end] for mark in marks_of(editor)
    ]
    start = editor.text().index("stolte")
    editor.select(start, start + len("stolte af at kunne præsentere"))
    editor.insertPlainText("i gang med")
    assert all("stolte" not in editor.text()[mark.start : mark.end] for mark in marks_of(editor))
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
    assert "corporate-voice" in panel.told.preferences.off
    panel.undo()
    assert not panel.told.preferences.off


def test_spelling_stays_closed_and_a_word_can_be_added(room):
    editor, panel = room
    write(editor, "Jeg kommer ihvertfald hjem i morgen, for det har jeg lovet min datter.")
    panel.read_through()
    assert all(card.remark.rule != "spelling" for card in cards(panel))
    press(panel, "you can look at")
    slip = next(card for card in cards(panel) if card.remark.rule == "spelling")
    panel.add_word(slip.remark)
    assert "ihvertfald" in panel.told.preferences.own_words
    assert "spelling" not in {remark.rule for remark in panel.remarks}
    panel.undo()
    assert not panel.told.preferences.own_words


def test_the_workplaces_own_advice_is_signed_and_may_switch_advice_off(make_context, tmp_path: Path):
    pack = tmp_path / "pack"
    pack.mkdir()
    (pack / "words.toml").write_text(
        'known = "ihvertfald"\n[da]\nuse = "brugere => gæster"\n', encoding="utf-8"
    )
    (pack / "off.toml").write_text('off = ["jargon"]\n', encoding="utf-8")
    context = make_context()
    context.workplace.advice = read_custom(pack, "Byens Apotek")
    room = Room(context)
    try:
        write(room.editor, "Der kom mange brugere i dag, ihvertfald på OEE-holdet, og jeg fik te af Tove.")
        room.panel.read_through()
        assert {remark.rule for remark in room.panel.remarks} == {"workplace/words"}
        (card,) = cards(room.panel)
        assert any("Byens Apotek" in label.text() for label in card.findChildren(QLabel))
        room.panel.never(card.remark)
        assert not room.panel.remarks
        room.panel.undo()
        assert room.panel.remarks
    finally:
        room.close()


def test_questions_come_only_where_the_workplace_is_named(make_context):
    made = Room(make_context(employer="Bakkegård Brød"))
    editor, panel = made.editor, made.panel
    write(editor, "Jeg bager brød om natten. Det lugter godt, og jeg sover om dagen.")
    panel.read_through()
    assert panel.questions.isHidden()
    write(editor, "Kernerugbrødet fra Bakkegård Brød er altså godt. Det holder sig i fem dage.")
    panel.read_through()
    assert not panel.questions.isHidden()
    panel.questions.answered.emit(panel.told.answers._replace(product=True))
    panel.questions.answered.emit(panel.told.answers._replace(asked=True))
    assert [words_on(choice) for choice in buttons(panel.questions)] == ["Answer again"]
    assert "yes" in panel.questions.question.text()
    rules = {remark.rule for remark in panel.remarks}
    assert {"ad-label", "employer-disclosure"} <= rules
    panel.apply(next(remark for remark in panel.remarks if remark.rule == "ad-label"), "Reklame: ")
    assert editor.text().startswith("Reklame: Kernerugbrødet")
    assert "ad-label" not in {remark.rule for remark in panel.remarks}
    made.close()


def test_an_answer_can_be_given_again(make_context):
    made = Room(make_context(employer="Bakkegård Brød"))
    editor, panel = made.editor, made.panel
    write(editor, "Kernerugbrødet fra Bakkegård Brød er altså godt. Det holder sig i fem dage.")
    panel.read_through()
    press(panel.questions, "Yes")  # a product
    press(panel.questions, "Yes")  # and asked for, by a slip
    assert "ad-label" in {remark.rule for remark in panel.remarks}
    press(panel.questions, "Answer again")
    assert (panel.told.answers.product, panel.told.answers.asked) == (None, None)
    press(panel.questions, "Yes")
    press(panel.questions, "No")
    assert (panel.told.answers.product, panel.told.answers.asked) == (True, False)
    assert "ad-label" not in {remark.rule for remark in panel.remarks}
    made.close()


def test_what_was_answered_of_a_draft_lies_beside_it_and_is_there_another_day(make_window):
    words = "Kernerugbrødet fra Bakkegård Brød er altså godt. Det holder sig i fem dage."
    window = make_window(employer="Bakkegård Brød")
    room = window.open_page("sandbox", {"new": True})
    room.editor.replace_text(words)
    room.advice.set_open(True)
    press(room.coach, "Read it through")
    press(room.coach.questions, "Yes")
    room.coach.workplace.pasted.emit("Kom og smag vores nye kernerugbrød.")
    folder = window.context.stores.drafts.folder(room.session.head)
    assert json.loads((folder / "coach.json").read_text(encoding="utf-8"))["product"] is True
    window.close()
    again = make_window(employer="Bakkegård Brød").open_page("sandbox", {"draft": room.session.head.id})
    assert again.coach.told.answers.product is True
    assert again.coach.told.answers.source == "Kom og smag vores nye kernerugbrød."


def test_the_first_drafts_are_written_in_peace_and_later_ones_are_read_along_with(make_window):
    window = make_window()
    manners = []
    for number in range(DRAFTS_IN_PEACE + 2):
        room = window.open_page("sandbox", {"new": True})
        manners.append(room.coach.manner)
        room.editor.replace_text(f"Jeg bager brød nummer {number}.")
        room.session.flush()
    assert manners == [PEACE] * (DRAFTS_IN_PEACE + 1) + [ALONG]


def test_what_was_put_aside_can_be_taken_back_later(make_context):
    made = Room(make_context())
    editor, panel = made.editor, made.panel
    assert panel.put_aside.isHidden()
    write(editor, "Jeg kommer ihvertfald hjem, for vi er stolte af at kunne præsentere en ny kollega i dag.")
    panel.read_through()
    panel.never(next(remark for remark in panel.remarks if remark.rule == "corporate-voice"))
    panel.add_word(next(remark for remark in panel.remarks if remark.rule == "spelling"))
    made.close()
    later = Room(panel.context)
    panel = later.panel
    assert not panel.put_aside.isHidden()
    press(panel.put_aside, "What you have put aside")
    said = [label.text() for label in panel.put_aside.findChildren(QLabel)]
    assert {"This is the workplace talking", "ihvertfald"} <= set(said)
    press(panel.put_aside, "Show it again")
    press(panel.put_aside, "Take it out")
    assert not panel.told.preferences.off
    assert not panel.told.preferences.own_words
    assert panel.put_aside.isHidden()
    later.close()


def test_an_empty_page_is_not_praised_for_its_lack_of_faults(room):
    editor, panel = room
    write(editor, "  ")
    panel.read_through()
    QApplication.processEvents()
    said = [label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)]
    assert "There is nothing to read yet." in said
    assert "There are no suggestions." not in said


def test_the_page_about_advice_shows_one_piece_at_a_time(make_window):
    window = make_window()
    for rule, title in (
        ("heated", "stand by those words"),
        ("jargon", "neighbour"),
        ("nonsense", "no longer"),
    ):
        page = window.open_page("advice", {"rule": rule})
        QApplication.processEvents()
        said = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
        assert sum(title in text for text in said) == 1, said
        assert len([text for text in said if text == "Why this advice?"]) == 1


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
    assert marks_of(editor) == []
    assert panel.manners.read_button.isHidden()


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


def test_a_missing_dictionary_is_told_and_the_rest_works(room, monkeypatch, tmp_path):
    from advocacy_trainer.prose import spelling, word_file

    monkeypatch.setattr(word_file, "assets_dir", lambda: tmp_path)
    spelling.checker.cache_clear()
    editor, panel = room
    write(editor, "Jeg var på arbejde igår. Vi grinede hele dagen.")
    panel.read_through()
    QApplication.processEvents()
    spelling.checker.cache_clear()
    assert any("dictionary is missing" in label.text() for label in panel.findChildren(QLabel))
    assert [remark.rule for remark in panel.remarks].count("spelling") == 1
