"""The question about guidelines: the app's suggestion, the workplace's own text, or none."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMimeData

from advocacy_trainer.characters import clean
from advocacy_trainer.organisation.beginning import guidelines_to_start_from
from advocacy_trainer.organisation.guideline_text import as_markdown
from advocacy_trainer.ui.kit.accessibility import form_row
from advocacy_trainer.ui.kit.labels import label, soft
from advocacy_trainer.ui.workplace.form.fields import FormFields
from advocacy_trainer.ui.writing.field_autosave import SavedElsewhere
from advocacy_trainer.ui.writing.fields import Editor

_IN_THE_FOLDER = SavedElsewhere("the pack's own folder, at each standstill and before the page is left")


class GuidelinesField(Editor):
    """Where guidelines are written: what is pasted from a word processor keeps its lines and its lists."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert a paste or a drop as Markdown."""
        selected = self.textCursor().selectedText()
        is_whole = len(selected.strip()) == len(self.text.strip())
        self.insertPlainText(clean(as_markdown(source.text(), is_whole=is_whole)))


def ask_guidelines(fields: FormFields, redraw: Callable[[int], None]) -> None:
    """Ask for the guidelines in the language that is written."""
    translate = QCoreApplication.translate
    session = fields.session
    text = session.guidelines.get(session.lang, "")
    caption = translate("pack form", "Your guidelines")
    field = GuidelinesField(_IN_THE_FOLDER, caption, 8, text.strip())
    field.setReadOnly(session.lang in session.editor.unread_guidelines)

    def take_suggested() -> None:
        field.put(guidelines_to_start_from(session.lang).strip())
        session.save()
        redraw(0)

    if session.lang in session.editor.unread_guidelines:
        told = translate(
            "pack form",
            "guidelines.{lang}.md cannot be read. Save it as text (UTF-8), and open the pack again.",
        )
        fields.column.addWidget(label(told.format(lang=session.lang), "attention", "help"))
    else:
        suggest = fields.deed(translate("pack form", "Begin with the app's suggestion"), take_suggested)
        suggest.setVisible(not text.strip())
        field.textChanged.connect(lambda: suggest.setVisible(not field.text.strip()))
    field.autosave.typed.connect(lambda: session.type_guidelines(field.text, field.autosave.settle))
    form_row(fields.column, caption, field)
    fields.column.addWidget(
        soft(
            translate(
                "pack form",
                "An empty line starts a new paragraph. # makes a heading, - a bullet point, "
                "and **words** bold. Your answers are put in where {why}, {promise} or "
                "{contact} is written.",
            )
        )
    )
