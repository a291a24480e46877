"""The workplace's colour and logo: a colour that is hard to read is shown as it will stand."""

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError, TrainerError
from advocacy_trainer.organisation.pack_toml import NAME, NO_COLOUR
from advocacy_trainer.ui.kit.accessibility import form_row
from advocacy_trainer.ui.kit.file_dialog import ask_for_file
from advocacy_trainer.ui.kit.file_kinds import FileFilter
from advocacy_trainer.ui.kit.labels import label, soft
from advocacy_trainer.ui.workplace.form.fields import FormFields, unread_text
from advocacy_trainer.ui.workplace.signature import shade_of
from advocacy_trainer.ui.writing.field_autosave import SavedElsewhere
from advocacy_trainer.ui.writing.fields import LineField

_PATH = ("look", "colour")
_COLOUR = re.compile("[0-9A-Fa-f]{6}")
LOGOS = FileFilter(QT_TRANSLATE_NOOP("file kinds", "Logo"), ("png", "jpg", "jpeg", "svg"), is_picture=True)


def ask_look(fields: FormFields, redraw: Callable[[int], None]) -> None:
    """Ask for the colour in figures and for the logo as a file."""
    translate = QCoreApplication.translate
    session = fields.session
    kept = SavedElsewhere("the pack's own folder, at each standstill")
    stands = session.pack.look.colour or unread_text(session, _PATH)
    field = LineField(kept, stands, max(7, len(stands)))
    said = label("", "soft", "help")

    def take() -> None:
        text = field.text().strip()
        is_colour = _is_colour(text)
        if is_colour or not text:
            session.typed(_PATH, text.lower(), field.autosave.settle)
        else:
            told = ContentError(NO_COLOUR, file=NAME)
            session.typed_unfit(_PATH, text, told, "", field.autosave.settle)
        said.setText(_told(text, is_colour=is_colour))
        said.setVisible(bool(said.text()))

    form_row(
        fields.column,
        translate("pack form", "Colour"),
        field,
        translate("pack form", "# and six figures or letters from a to f."),
    )
    fields.column.addWidget(said)
    said.setText(_told(stands, is_colour=_is_colour(stands)))
    said.setVisible(bool(said.text()))
    field.autosave.typed.connect(take)
    logo = session.pack.look.logo
    if logo:
        fields.column.addWidget(
            soft(translate("pack form", "The logo lies in the pack as {name}.").format(name=logo))
        )
        fields.deed(
            translate("pack form", "Take the logo away"), lambda: _choose(fields, redraw, away=True), "quiet"
        )
    fields.deed(translate("pack form", "Choose a logo …"), lambda: _choose(fields, redraw))


def _told(text: str, *, is_colour: bool) -> str:
    translate = QCoreApplication.translate
    if not text:
        return ""
    if not is_colour:
        return translate("pack form", "Write # and six figures or letters from a to f.")
    shade = shade_of(text)
    if shade == text.lower():
        return translate("pack form", "It can be told from the page as it is.")
    return translate("pack form", "It is hard to tell from the page, so it is shown as {colour}.").format(
        colour=shade
    )


def _is_colour(text: str) -> bool:
    return text.startswith("#") and _COLOUR.fullmatch(text[1:]) is not None


def _choose(fields: FormFields, redraw: Callable[[int], None], *, away: bool = False) -> None:
    session = fields.session
    source = None
    if not away:
        title = QCoreApplication.translate("pack form", "Choose a logo")
        source = ask_for_file(fields.widget, title, [LOGOS])
        if source is None:
            return
    session.save()
    try:
        session.editor.choose_logo(source)
    except TrainerError as error:
        session.failed.emit(error)
    else:
        session.take_up()
        redraw(0)
