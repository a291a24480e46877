"""What the settings say of the person: their kind of work, their employer, and whose law holds."""

from typing import TYPE_CHECKING, TypedDict

from PySide6.QtCore import QLocale

from advocacy_trainer.settings import region_in_force

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context


class WriterSettings(TypedDict):
    """What the coach is told of the one who writes."""

    work: str
    public: str
    region: str


def writer_of(context: "Context") -> WriterSettings:
    """Return what the settings tell the coach of the writer."""
    told = context.settings
    return WriterSettings(work=told.text("work"), public=told.text("public"), region=region_of(context))


def region_of(context: "Context") -> str:
    """Return whose law holds: what is set, Denmark for Danish, else by the system's region."""
    territory = QLocale.territoryToCode(QLocale.system().territory())
    return region_in_force(context.settings.text("region"), context.language, territory)


def contact_of(context: "Context") -> str:
    """Return whom the person or the workplace says one may ask, "" where nobody is named."""
    own = context.settings.text("contact").strip()
    return own or context.workplace.placeholders(context.language).get("contact", "").strip()


def words_of(context: "Context") -> dict[str, str]:
    """Return what stands for each placeholder: the workplace's words where they say something."""
    from advocacy_trainer.course.placeholders import merged

    own = {"contact": context.settings.text("contact"), "workplace": context.settings.text("employer")}
    filled = {**context.workplace.placeholders(context.language), **own}
    return merged(context.catalogue.fallbacks, filled)
