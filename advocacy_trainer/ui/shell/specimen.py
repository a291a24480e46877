"""The whole grammar on one page, for the tour: every level, surface and size in the theme in force."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.buttons import WordCheck, WordRadio, button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.card_group import CardGroup
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.frame.disclosure import Disclosure
from advocacy_trainer.ui.kit.frame.page_head import PageHead
from advocacy_trainer.ui.kit.frame.paper import Paper
from advocacy_trainer.ui.kit.frame.step_segments import StepSegments
from advocacy_trainer.ui.kit.frame.tab_row import TabRow
from advocacy_trainer.ui.kit.labels import heading, label, lead, over, own_words, prose, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, TwoColumns, rule, widget_with
from advocacy_trainer.ui.kit.look.spacing import MARGIN
from advocacy_trainer.ui.kit.look.type_scale import STYLES
from advocacy_trainer.ui.kit.remark import AnswerRemark, RemarkBox
from advocacy_trainer.ui.writing.field_autosave import NotSaved
from advocacy_trainer.ui.writing.fields import LineField

# Words of no importance, of which the pictures of the tour alone are made.
_WORDS = "I torsdags stod jeg med en kasse i hver arm og en dør, der ikke ville lukke."
_SURFACES = ("card", "warm", "quiet-ground", "tint", "good", "attention")


def specimen(context: Context, width: int) -> QWidget:
    """Return the page, ``width`` px wide; ``fit`` it once it is shown."""
    page = QWidget()
    page.setAutoFillBackground(True)
    column = QVBoxLayout(page)
    column.setContentsMargins(MARGIN, 32, MARGIN, 40)
    column.setSpacing(20)
    column.addWidget(PageHead("Grammatik", context.appearance.theme.name, [button("Næstvigtigst")]))
    column.addWidget(_buttons())
    column.addWidget(TabRow("Faner", ["Læsere", "Visning", "Forslag", "Længde"], chosen=1))
    columns = TwoColumns()
    columns.add_main(_cards(context), _fields())
    columns.add_side(_paper(), _closed(), *_surfaces())
    column.addWidget(columns)
    column.addWidget(rule())
    column.addWidget(_sizes())
    page.setFixedWidth(width)
    return page


def fit(page: QWidget) -> None:
    """Make a page that stands, with its letters and in its columns, as tall as it must be."""
    page.setMinimumHeight(page.heightForWidth(page.width()))
    page.resize(page.width(), page.minimumHeight())


def _buttons() -> QWidget:
    row = Flow()
    quiet = button("Kan ikke nu", look="primary")
    quiet.setEnabled(False)
    checked = button("Valgt")
    checked.setCheckable(True)
    checked.setChecked(True)
    for made in (
        button("Vigtigst", look="primary"),
        quiet,
        button("Næstvigtigst"),
        checked,
        button("Stille", look="quiet"),
        button("Link", look="link"),
        button("Lille link", look="small-link"),
        button("Blødt link", look="soft-link"),
    ):
        row.addWidget(made)
    return widget_with(row)


def _cards(context: Context) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    icon, end = (context.appearance.icon(name, "text") for name in ("lessons", "open"))
    column.addWidget(CardButton("Se, hvad det er", "En kort lektion, ca. 5 min.", icon, end))
    group = CardGroup(
        "Hvad vil du?",
        ["Svar her", "Send videre", "Lad ligge", "»Jeg slukker for strømmen og måler efter alligevel«"],
    )
    group.choose(2)
    group.cards[0].set_state("attention")
    group.cards[0].say_remark(
        AnswerRemark("Den kan vente, til du har spurgt.", "attention", "Passer ikke helt")
    )
    group.cards[1].set_state("good")
    column.addWidget(group)
    said = RemarkBox()
    column.addWidget(said)
    said.say(AnswerRemark("Den skal et andet sted hen.", "good", "Det passer"), aloud=False)
    used = CardButton("»Jeg måler to gange, før jeg saver«", number=4, role="quote")
    used.set_state("used", end="brugt")
    leading = CardButton("Mennesker på arbejdet", "Trin 2 af 7 · ca. 5 min. tilbage.")
    leading.set_state("leading")
    column.addWidget(used)
    column.addWidget(leading)
    column.addWidget(CardButton("Like, kommentere og dele", "6 min.", end=end, flat=True))
    segments = StepSegments(8)
    segments.show_step(3)
    row = QHBoxLayout()
    row.addWidget(segments)
    row.addWidget(soft("trin 4 af 8"), 1)
    column.addLayout(row)
    return holder


def _fields() -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    field, box = LineField(NotSaved("a specimen, drawn to be looked at"), "Mette"), ChoiceBox()
    field.setAccessibleName("Navn")
    box.setAccessibleName("Sted")
    box.addItems(["LinkedIn-opslag", "Mail"])
    marks = Flow()
    for mark in (WordRadio("Dansk"), WordRadio("English"), WordCheck("Husk det"), WordCheck("Ikke nu")):
        marks.addWidget(mark)
        mark.setChecked(mark.text() in ("Dansk", "Husk det"))
    for part in (field, box, widget_with(marks)):
        column.addWidget(part)
    return holder


def _paper() -> QWidget:
    paper = Paper(margins=(32, 24))
    paper.add(own_words(f"{_WORDS}\n\n{_WORDS}", "page"), rule(), soft("Gemt 10.42"))
    return paper


def _closed() -> QWidget:
    card = Card()
    card.add(Disclosure("Min grund", lambda: own_words(_WORDS), "Lukket, hvis nogen kommer forbi."))
    return card


def _surfaces() -> list[QWidget]:
    made: list[QWidget] = []
    for look in _SURFACES:
        card = Card(look)
        card.add(over(look), label("Ja, den skal et andet sted hen"), soft("Blød skrift"))
        if look in ("warm", "tint"):
            card.add(button("Svar nu", look="on-ground"))
        made.append(card)
    return made


def _sizes() -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setSpacing(8)
    for role in STYLES:
        line = QLabel()
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        line.setText(f"{role}: Dine egne ord")
        line.setFont(label("", role=role).font())
        column.addWidget(line)
    column.addWidget(heading("Overskrift", 2))
    column.addWidget(lead("Sætningen under en titel siger, hvad siden er til."))
    column.addWidget(prose(f"{_WORDS}\n\n{_WORDS}"))
    return holder
