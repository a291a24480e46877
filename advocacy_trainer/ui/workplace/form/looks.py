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
_FIGURES = re.compile("#?([0-9A-Fa-f]{6})")
_PARTS = re.compile(r"(?:rgb)?[\s(:]*(\d{1,3})[\s,;/.-]+(\d{1,3})[\s,;/.-]+(\d{1,3})\s*\)?", re.IGNORECASE)
_MOST = 255
_LONGEST = 24  # characters: rgb(255, 255, 255)
LOGOS = FileFilter(QT_TRANSLATE_NOOP("file kinds", "Logo"), ("png", "jpg", "jpeg", "svg"), is_picture=True)


def ask_look(fields: FormFields, redraw: Callable[[int], None]) -> None:
    """Ask for the colour in figures and for the logo as a file."""
    translate = QCoreApplication.translate
    session = fields.session
    kept = SavedElsewhere("the pack's own folder, at each standstill")
    stands = session.pack.look.colour or unread_text(session, _PATH)
    field = LineField(kept, stands, max(_LONGEST, len(stands)))
    said = label("", "soft", "help")

    def take() -> None:
        text = field.text().strip()
        colour = read_colour(text)
        if colour or not text:
            session.typed(_PATH, colour, field.autosave.settle)
        else:
            told = ContentError(NO_COLOUR, file=NAME)
            session.typed_unfit(_PATH, text, told, "", field.autosave.settle)
        said.setText(_told(text, colour))
        said.setVisible(bool(said.text()))

    form_row(
        fields.column,
        translate("pack form", "Colour"),
        field,
        translate(
            "pack form",
            "As #1f6f78 or as RGB 31, 111, 120. Look in your brand guidelines, or ask "
            "whoever looks after your website. You can leave it empty.",
        ),
    )
    fields.column.addWidget(said)
    said.setText(_told(stands, read_colour(stands)))
    said.setVisible(bool(said.text()))
    field.autosave.typed.connect(take)
    logo = session.pack.look.logo
    if logo:
        fields.column.addWidget(
            soft(translate("pack form", "The logo is in the pack as {name}.").format(name=logo))
        )
        fields.deed(
            translate("pack form", "Remove the logo"), lambda: _choose(fields, redraw, away=True), "quiet"
        )
    fields.deed(translate("pack form", "Choose a logo …"), lambda: _choose(fields, redraw))


def read_colour(text: str) -> str:
    """Return the colour of a design guide, six figures or three RGB values, as ``#1f6f78``; "" for none."""
    text = text.strip()
    if found := _FIGURES.fullmatch(text):
        return f"#{found[1].lower()}"
    if found := _PARTS.fullmatch(text):
        parts = [int(part) for part in found.groups()]
        if max(parts) <= _MOST:
            return "#" + "".join(f"{part:02x}" for part in parts)
    return ""


def _told(text: str, colour: str) -> str:
    translate = QCoreApplication.translate
    if not text:
        return ""
    if not colour:
        return translate("pack form", "Write the colour as #1f6f78 or as RGB 31, 111, 120.")
    shade = shade_of(colour)
    if shade == colour:
        return translate("pack form", "It shows up against the page as it is.")
    return translate("pack form", "It is hard to see against the page, so it is shown as {colour}.").format(
        colour=shade
    )


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
