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


def words_of(context: "Context") -> dict[str, str]:
    """Return what stands for each placeholder: the person's words, the workplace's or the course's."""
    from advocacy_trainer.course.placeholders import merged

    own = {"contact": context.settings.text("contact"), "workplace": context.settings.text("employer")}
    workplace = merged(context.catalogue.fallbacks, context.workplace.placeholders(context.language))
    return {**workplace, **{name: said.strip() for name, said in own.items() if said.strip()}}
