"""Files that lie in a pack besides its words: lessons, the coach's rules, platforms."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, TrainerError
from advocacy_trainer.organisation.adding import (
    add_file,
    files_in,
    known_words,
    remove_file,
    write_known_words,
)
from advocacy_trainer.organisation.reading import read_pack
from advocacy_trainer.ui.kit.accessibility import form_row
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.error_words import error_text
from advocacy_trainer.ui.kit.file_dialog import ask_for_file
from advocacy_trainer.ui.kit.file_kinds import FileFilter
from advocacy_trainer.ui.kit.labels import label, soft
from advocacy_trainer.ui.kit.layouts import Flow, widget_with
from advocacy_trainer.ui.workplace.form.fields import FormFields
from advocacy_trainer.ui.writing.field_autosave import SavedElsewhere
from advocacy_trainer.ui.writing.fields import Editor

LESSONS = FileFilter(QT_TRANSLATE_NOOP("file kinds", "Lesson"), ("md",))
RULES = FileFilter(QT_TRANSLATE_NOOP("file kinds", "Rules"), ("toml",))


def ask_files(area: str, fields: FormFields, redraw: Callable[[int], None]) -> None:
    """Show which files lie in an area of the pack, and what of them is left out; add and take away."""
    translate = QCoreApplication.translate
    if area == "coach":
        _ask_words(fields)
    session = fields.session
    folder = session.editor.folder
    word = translate("pack form", "Remove it")
    for name in files_in(folder, area):
        fields.column.addWidget(label(_shown(name)))
        row = Flow()
        away = button(word, partial(_remove, fields, name, redraw), "link")
        away.setAccessibleName(f"{word}: {name}")
        row.addWidget(away)
        fields.column.addWidget(widget_with(row))
    for told in _faults(fields, area):
        fields.column.addWidget(label(told, "attention", "help"))
    fields.deed(translate("pack form", "Add a file …"), partial(_add, area, fields, redraw))


def _shown(name: str) -> str:
    """Return a file's name, with its language where there is one for each."""
    area, lang, *_ = name.split("/")
    languages = {
        "da": QCoreApplication.translate("pack form", "Danish: {name}"),
        "en": QCoreApplication.translate("pack form", "English: {name}"),
    }
    last = name.rsplit("/", 1)[-1]
    return languages[lang].format(name=last) if area == "lessons" and lang in languages else last


def _faults(fields: FormFields, area: str) -> list[str]:
    session = fields.session
    try:
        whole = read_pack(session.editor.folder, session.today)
    except TrainerError as error:
        return [error_text(error)]
    whole.files.close()
    start = {"lessons": "lessons/", "coach": "coach/", "platforms": "platforms/"}[area]
    names = [name.rsplit("/", 1)[-1] for name in files_in(session.editor.folder, area)]
    said = [error_text(fault) for fault in whole.faults]
    return [text for text in said if start in text or any(name in text for name in names)]


def _add(area: str, fields: FormFields, redraw: Callable[[int], None]) -> None:
    title = QCoreApplication.translate("pack form", "Choose a file")
    source = ask_for_file(fields.widget, title, [LESSONS if area == "lessons" else RULES])
    if source is None:
        return
    session = fields.session
    try:
        add_file(session.editor.folder, area, source, session.lang)
    except TrainerError as error:
        session.failed.emit(error)
    else:
        session.take_up()
        redraw(0)


def _remove(fields: FormFields, name: str, redraw: Callable[[int], None]) -> None:
    session = fields.session
    try:
        remove_file(session.editor.folder, name)
    except TrainerError as error:
        session.failed.emit(error)
    else:
        session.take_up()
        redraw(0)


def _ask_words(fields: FormFields) -> None:
    translate = QCoreApplication.translate
    session = fields.session
    folder = session.editor.folder
    words = known_words(folder)
    caption = translate("pack form", "Words that are not slips here, with spaces between them")
    if words is None:
        fields.column.addWidget(
            soft(
                translate(
                    "pack form", "The file coach/words.toml contains more than words; change it by hand."
                )
            )
        )
        return
    kept = SavedElsewhere("the pack's own folder, at every key")
    field = Editor(kept, caption, 3, words)

    def take() -> None:
        try:
            write_known_words(folder, field.text)
        except TrainerError as error:
            session.failed.emit(error)

    field.autosave.typed.connect(take)
    form_row(fields.column, caption, field)
