"""»More, if you have it«: everything a pack may say besides the five questions."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.organisation.model import (
    MOST_GOALS,
    NO_TEXT,
    ColleagueExample,
    Contact,
    EmployeeAnswer,
    Legal,
    PackStarter,
    ReadOn,
)
from advocacy_trainer.ui.workplace.form import files, looks
from advocacy_trainer.ui.workplace.form.fields import FormFields
from advocacy_trainer.ui.workplace.form.question import Fill, QuestionKind
from advocacy_trainer.ui.workplace.form.records import RecordKind, RecordPart, add_part, add_records
from advocacy_trainer.ui.writing.workplace_words import kind_names

_EXAMPLE = ("who", "work", "draft", "text", "why", "yes", "withdraw")


def kinds() -> list[tuple[object, str]]:
    """Return the three kinds of employees as they themselves see them."""
    translate = QCoreApplication.translate
    return [("", translate("pack form", "No preference")), *kind_names().items()]


def more_questions() -> tuple[QuestionKind, ...]:
    """Return all that is asked under »More«, in the order of worth."""
    return (*_texts(), *_lists(), *_files())


def _one(name: str, title: str, asks: str, helps: str, fill: Fill) -> QuestionKind:
    return QuestionKind(name, title, asks, helps, helps, fill, (name,))


def _area(field: str, caption: str, lines: int, fields: FormFields, _redraw: Callable[[int], None]) -> None:
    fields.area((field,), caption, lines=lines)


def _texts() -> Sequence[QuestionKind]:
    translate = QCoreApplication.translate
    why = translate("pack form", "Why we do this")
    back = translate("pack form", "What we give in return")
    ai = translate("pack form", "AI")
    return (
        _one(
            "why",
            why,
            translate("pack form", "Why do you do this?"),
            translate("pack form", "Two sentences are enough. What does the workplace get out of it?"),
            partial(_area, "why", why, 4),
        ),
        _one(
            "gives_back",
            back,
            translate("pack form", "What do people get for taking part?"),
            translate("pack form", "Time, help, a course. Never a reward for a post."),
            partial(_area, "gives_back", back, 3),
        ),
        _one(
            "ai_rule",
            ai,
            translate("pack form", "What are the rules for using AI?"),
            translate("pack form", "Which tools may be used, and what must not be written in them"),
            partial(_area, "ai_rule", ai, 3),
        ),
        _one(
            "tool",
            translate("pack form", "Our tool"),
            translate("pack form", "Do you have a tool for sharing posts?"),
            translate("pack form", "What it sees, and how to say no. What it suggests is an advert."),
            _ask_tool,
        ),
        _one(
            "begin",
            translate("pack form", "Where to start"),
            translate("pack form", "Which of the three would you invite first?"),
            translate("pack form", "It is an invitation. Anyone can choose another."),
            _ask_begin,
        ),
    )


def _ask_tool(fields: FormFields, _redraw: Callable[[int], None]) -> None:
    translate = QCoreApplication.translate
    fields.line(("tool", "name"), translate("pack form", "What it is called"))
    fields.area(("tool", "sees"), translate("pack form", "What it sees about the person using it"))
    fields.area(("tool", "say_no"), translate("pack form", "How to say no to it"))


def _ask_begin(fields: FormFields, _redraw: Callable[[int], None]) -> None:
    fields.choice(("begin",), QCoreApplication.translate("pack form", "Begin with"), kinds())


def _lists() -> Sequence[QuestionKind]:
    translate = QCoreApplication.translate
    text = translate("pack form", "Text")
    subject = translate("pack form", "Subject")
    return (
        _listed(
            translate("pack form", "Values"),
            translate("pack form", "What do you stand for?"),
            translate("pack form", "Your values, one sentence each"),
            RecordKind(
                ("values",),
                translate("pack form", "Value"),
                translate("pack form", "Add a value"),
                _no_text,
                (RecordPart((), translate("pack form", "Value")),),
            ),
        ),
        _listed(
            translate("pack form", "Goals"),
            translate("pack form", "What do you hope for?"),
            translate("pack form", "At most three, and never a number of posts"),
            RecordKind(
                ("goals",),
                translate("pack form", "Goal"),
                translate("pack form", "Add a goal"),
                _no_text,
                (RecordPart((), translate("pack form", "Goal")),),
                MOST_GOALS,
            ),
        ),
        _listed(
            translate("pack form", "Contacts by subject"),
            translate("pack form", "Who can people ask about what?"),
            translate("pack form", "The press, data protection, the works council"),
            RecordKind(
                ("contacts",),
                translate("pack form", "Contact"),
                translate("pack form", "Add a contact"),
                lambda _number: Contact(),
                (
                    RecordPart(("subject",), subject),
                    RecordPart(("name",), translate("pack form", "Name")),
                    RecordPart(("role",), translate("pack form", "Place or role")),
                    RecordPart(("phone",), translate("pack form", "Telephone")),
                    RecordPart(("email",), translate("pack form", "E-mail")),
                ),
            ),
        ),
        _listed(
            translate("pack form", "You have said this …"),
            translate("pack form", "What have people said, and what are you doing about it?"),
            translate("pack form", "From your own paper forms, without names"),
            RecordKind(
                ("answers",),
                translate("pack form", "Answer"),
                translate("pack form", "Add an answer"),
                lambda _number: EmployeeAnswer(NO_TEXT, NO_TEXT),
                (
                    RecordPart(("said",), translate("pack form", "What people said"), "", "area"),
                    RecordPart(("done",), translate("pack form", "What we are doing about it"), "", "area"),
                ),
            ),
        ),
        _leader(),
        _listed(
            translate("pack form", "Colleagues' examples"),
            translate("pack form", "Do you have texts that colleagues have written?"),
            translate("pack form", "Each with a written yes, and a way to withdraw it"),
            RecordKind(
                ("examples",),
                translate("pack form", "Example"),
                translate("pack form", "Add an example"),
                lambda number: ColleagueExample(f"example-{number}", NO_TEXT),
                _example_parts(leader=False),
            ),
        ),
        _listed(
            translate("pack form", "Questions to start from"),
            translate("pack form", "Which questions could people start from in the practice room?"),
            translate("pack form", "Questions, not ready-made posts"),
            RecordKind(
                ("starters",),
                translate("pack form", "Question"),
                translate("pack form", "Add a question"),
                lambda number: PackStarter(f"question-{number}", NO_TEXT),
                (RecordPart(("text",), translate("pack form", "Question"), "", "area"),),
            ),
        ),
        _listed(
            translate("pack form", "Read more"),
            translate("pack form", "Where can people read more?"),
            translate("pack form", "An address on your intranet, or where to find it"),
            RecordKind(
                ("read_on",),
                translate("pack form", "Place"),
                translate("pack form", "Add a place"),
                lambda _number: ReadOn(NO_TEXT),
                (
                    RecordPart(("title",), translate("pack form", "What it is")),
                    RecordPart(("where",), translate("pack form", "Where it is")),
                ),
            ),
        ),
        _listed(
            translate("pack form", "Legal texts"),
            translate("pack form", "Do you have your own legal texts?"),
            translate("pack form", "Each with the date somebody checked it"),
            RecordKind(
                ("legal",),
                translate("pack form", "Legal text"),
                translate("pack form", "Add a legal text"),
                lambda _number: Legal(NO_TEXT, NO_TEXT),
                (
                    RecordPart(("subject",), subject),
                    RecordPart(("text",), text, "", "area"),
                    RecordPart(("checked",), translate("pack form", "The date it was checked"), "", "day"),
                ),
            ),
        ),
    )


def _no_text(_number: int) -> object:
    return NO_TEXT


def _listed(title: str, asks: str, helps: str, kind: RecordKind) -> QuestionKind:
    def fill(fields: FormFields, redraw: Callable[[int], None]) -> None:
        add_records(fields, kind, redraw)

    return _one(str(kind.path[0]), title, asks, helps, fill)


def _example_parts(*, leader: bool) -> tuple[RecordPart, ...]:
    translate = QCoreApplication.translate
    wanted = [part for part in _EXAMPLE if leader or part != "draft"]
    captions: dict[str, RecordPart] = {
        "who": RecordPart(("who",), translate("pack form", "Who wrote it")),
        "work": RecordPart(("work",), translate("pack form", "Place or role")),
        "draft": RecordPart(("draft",), translate("pack form", "The clumsy first draft"), "", "area"),
        "text": RecordPart(("text",), translate("pack form", "The text in its final form"), "", "area"),
        "why": RecordPart(("why",), translate("pack form", "What makes it good"), "", "area"),
        "yes": RecordPart(
            ("yes",),
            translate("pack form", "The date of the written yes"),
            translate("pack form", "Without one, the text is not shown to anybody."),
            "day",
        ),
        "withdraw": RecordPart(
            ("withdraw",), translate("pack form", "Who to tell, to withdraw it"), "", "line"
        ),
    }
    return tuple(captions[part] for part in wanted)


def _leader() -> QuestionKind:
    translate = QCoreApplication.translate

    def fill(fields: FormFields, redraw: Callable[[int], None]) -> None:
        session = fields.session

        def begin() -> None:
            session.put(("leader",), ColleagueExample("leader", NO_TEXT))
            redraw(0)

        def take_away() -> None:
            session.put(("leader",), None)
            redraw(0)

        if session.pack.leader is None:
            fields.deed(translate("pack form", "Add the manager's example"), begin)
            return
        for part in _example_parts(leader=True):
            add_part(fields, ("leader", *part.path), part)
        fields.deed(translate("pack form", "Remove it"), take_away, "quiet")

    return _one(
        "leader",
        translate("pack form", "The manager's example"),
        translate("pack form", "Does a manager dare to show a first draft?"),
        translate("pack form", "A manager's text, with the clumsy first draft"),
        fill,
    )


def _files() -> Sequence[QuestionKind]:
    translate = QCoreApplication.translate
    return (
        _one(
            "look",
            translate("pack form", "Colour and logo"),
            translate("pack form", "Which colour and logo?"),
            translate("pack form", "A colour that is hard to see is made darker or lighter."),
            looks.ask_look,
        ),
        _one(
            "lessons",
            translate("pack form", "Your own lessons"),
            translate("pack form", "Do you have your own lessons?"),
            translate("pack form", "Files in the format of the app's own lessons; each is checked."),
            partial(files.ask_files, "lessons"),
        ),
        _one(
            "coach",
            translate("pack form", "Words and rules for the coach"),
            translate("pack form", "Which words should the coach know?"),
            translate("pack form", "Your own names and terms, so that they are not marked as slips"),
            partial(files.ask_files, "coach"),
        ),
        _one(
            "platforms",
            translate("pack form", "Platforms"),
            translate("pack form", "Is anything different about a platform here?"),
            translate("pack form", "Files that change a platform or add one"),
            partial(files.ask_files, "platforms"),
        ),
    )
