"""The five questions of page one: work, whom to ask, the promise, guidelines, and time to practise."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from advocacy_trainer.organisation import promise
from advocacy_trainer.setting_options import WORKS
from advocacy_trainer.ui.kit.accessibility import form_row
from advocacy_trainer.ui.kit.buttons import WordCheck
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.labels import heading
from advocacy_trainer.ui.workplace.form.fields import FormFields
from advocacy_trainer.ui.workplace.form.guidelines import ask_guidelines
from advocacy_trainer.ui.workplace.form.question import QuestionKind

MINUTES = (0, 10, 15, 20, 30, 45, 60)


def works() -> list[tuple[object, str]]:
    """Return the kinds of work with their names."""
    translate = QCoreApplication.translate
    names = {
        "care": translate("pack form", "Hospital and care"),
        "social": translate("pack form", "Social work, disability support, prisons and probation"),
        "school": translate("pack form", "School and day care"),
        "office": translate("pack form", "Office and administration"),
        "service": translate("pack form", "Shop, kitchen, cleaning, property"),
        "trade": translate("pack form", "Production, transport, trades"),
        "other": translate("pack form", "Several kinds, or another"),
    }
    return [(work, names[work]) for work in WORKS]


def publics() -> list[tuple[object, str]]:
    """Return public and private with their names."""
    translate = QCoreApplication.translate
    return [("yes", translate("pack form", "public")), ("no", translate("pack form", "private"))]


def questions() -> tuple[QuestionKind, ...]:
    """Return the five questions in their order."""
    translate = QCoreApplication.translate
    return (
        QuestionKind(
            "work",
            translate("pack form", "Your work"),
            translate("pack form", "Which workplace is it, and what does it do?"),
            translate(
                "pack form",
                "The name appears beside everything you write. You can add the ward: Fjordby Hospital, B4.",
            ),
            translate("pack form", "Name, kind of work, public or private"),
            _ask_work,
            ("name",),
        ),
        QuestionKind(
            "contact",
            translate("pack form", "Who to ask"),
            translate("pack form", "Who can people ask?"),
            translate(
                "pack form",
                "The first one is shown at the foot of every page in the app. You can leave any field empty.",
            ),
            translate("pack form", "A name and a number, and a deputy"),
            _ask_contact,
            ("contact", "deputy"),
        ),
        QuestionKind(
            "promise",
            translate("pack form", "The promise"),
            translate("pack form", "What do you promise?"),
            translate("pack form", "Tick what you will keep. Nothing is ticked in advance."),
            translate("pack form", "Eight sentences, none of them ticked"),
            _ask_promise,
            ("promise",),
        ),
        QuestionKind(
            "guidelines",
            translate("pack form", "Guidelines"),
            translate("pack form", "What are your guidelines?"),
            translate(
                "pack form",
                "Paste your own, or begin with the app's suggestion and change it. "
                "Without any, leave this empty.",
            ),
            translate("pack form", "None of your own yet"),
            ask_guidelines,
            ("guidelines",),
        ),
        QuestionKind(
            "time",
            translate("pack form", "Time to practise"),
            translate("pack form", "How much time is set aside?"),
            "",
            translate("pack form", "Minutes a week, in working hours"),
            _ask_time,
            ("time",),
        ),
    )


def _ask_work(fields: FormFields, _redraw: Callable[[int], None]) -> None:
    translate = QCoreApplication.translate
    fields.line(("name",), translate("pack form", "The workplace's name"))
    fields.choice(("work",), translate("pack form", "Kind of work"), works())
    fields.choice(("public",), translate("pack form", "Public or private"), publics())


def _ask_contact(fields: FormFields, _redraw: Callable[[int], None]) -> None:
    translate = QCoreApplication.translate
    for path, title in (
        ("contact", translate("pack form", "First of all")),
        ("deputy", translate("pack form", "Or else: somebody who is nobody's manager")),
    ):
        fields.column.addWidget(heading(title, 3))
        captions = [
            ("name", translate("pack form", "Name")),
            ("role", translate("pack form", "Place or role")),
            ("phone", translate("pack form", "Telephone")),
            ("email", translate("pack form", "E-mail")),
        ]
        if path == "contact":
            captions.append(("hours", translate("pack form", "When to reach them")))
        for part, caption in captions:
            field = fields.line((path, part), caption)
            field.setAccessibleName(f"{title}: {caption}")


def _ask_promise(fields: FormFields, _redraw: Callable[[int], None]) -> None:
    translate = QCoreApplication.translate
    session = fields.session
    sentences = QVBoxLayout()
    sentences.setSpacing(0)
    for sentence in promise.SENTENCES:
        said = sentence.in_language(session.lang)
        if sentence.id == promise.BROKEN:
            said = said.split("{who}")[0].strip() + " …"
        box = WordCheck(said)
        box.setObjectName(f"promise-{sentence.id}")
        box.setChecked(sentence.id in session.pack.promise.ticked)
        box.toggled.connect(partial(_tick, fields, sentence.id))
        sentences.addWidget(box)
    fields.column.addLayout(sentences)
    fields.line(
        ("promise", "go_to"),
        translate("pack form", "Who to go to if it is not kept"),
        translate("pack form", "A name and a telephone number. Without one, the last sentence is not shown."),
    )
    fields.line(
        ("promise", "by"),
        translate("pack form", "Who stands by the promise"),
        translate("pack form", "A name and a job title. It can wait until the works council has met."),
    )
    fields.day(("promise", "on"), translate("pack form", "From which date"))
    _ask_discussed(fields)


def _tick(fields: FormFields, one: str, ticked: bool) -> None:
    session = fields.session
    wanted = {*session.pack.promise.ticked, one} if ticked else {*session.pack.promise.ticked} - {one}
    session.put(("promise", "ticked"), tuple(each for each in promise.IDS if each in wanted))


def _ask_discussed(fields: FormFields) -> None:
    translate = QCoreApplication.translate
    session = fields.session
    caption = translate("pack form", "Discussed in the works council (SU/MED)")
    box = ChoiceBox()
    box.addItem(translate("pack form", "Not discussed yet"))
    box.addItem(translate("pack form", "Discussed on this date"))
    box.setCurrentIndex(0 if session.pack.promise.discussed is None else 1)
    form_row(fields.column, caption, box)
    before = fields.column.count()
    fields.day(("promise", "discussed"), translate("pack form", "The date it was discussed"))
    found = (fields.column.itemAt(at) for at in range(before, fields.column.count() - 1))
    day_row = [widget for one in found if one is not None and (widget := one.widget()) is not None]

    def choose(index: int) -> None:
        for widget in day_row:
            widget.setVisible(index == 1)
        if index == 0 and session.pack.promise.discussed is not None:
            session.put(("promise", "discussed"), None)

    for widget in day_row:
        widget.setVisible(box.currentIndex() == 1)
    box.activated.connect(choose)


def _ask_time(fields: FormFields, _redraw: Callable[[int], None]) -> None:
    translate = QCoreApplication.translate
    choices: list[tuple[object, str]] = [(0, translate("pack form", "Nothing has been agreed"))]
    choices += [
        (count, translate("pack form", "{count} minutes").format(count=count)) for count in MINUTES if count
    ]
    minutes = fields.session.pack.minutes
    if minutes not in MINUTES:
        choices.append((minutes, translate("pack form", "{count} minutes").format(count=minutes)))
    fields.choice(("minutes",), translate("pack form", "Minutes a week"), choices)
    fields.area(("time_note",), translate("pack form", "When and where, if that has been agreed"), lines=2)
