"""The kinds of work, of employer and of law that texts, lessons and advice tell apart."""

from collections.abc import Mapping

WORKS = ("care", "social", "school", "office", "service", "trade", "other")
PUBLIC = ("yes", "no", "unknown")
REGIONS = ("dk", "uk", "us")

# Until the two were asked apart, one setting held the work or the employer.
_WORK_OF_SECTOR = {"care": "care", "school": "school", "social": "social"}
_PUBLIC_OF_SECTOR = {"public": "yes", "private": "no"}
SECTORS = (*_PUBLIC_OF_SECTOR, *_WORK_OF_SECTOR)
_REGION_OF_TERRITORY = {"DK": "dk", "FO": "dk", "GL": "dk", "US": "us"}


def work_and_public(sector: str) -> tuple[str, str]:
    """Return the work (or "") and the employer (or ``unknown``) that an old ``sector`` told of."""
    return _WORK_OF_SECTOR.get(sector, ""), _PUBLIC_OF_SECTOR.get(sector, "unknown")


def with_old_names(values: Mapping[str, object]) -> Mapping[str, object]:
    """Return settings in which an old ``sector`` also stands as ``work`` and ``public``."""
    sector = values.get("sector")
    if not isinstance(sector, str) or sector not in SECTORS:
        return values
    work, public = work_and_public(sector)
    told: dict[str, object] = {}
    if work:
        told["work"] = work
    if public != "unknown":
        told["public"] = public
    return {**told, **values}


def region_in_force(chosen: str, language: str, territory: str) -> str:
    """Return whose law holds: as chosen, Denmark for Danish, else by the system's territory (ISO 3166)."""
    if chosen in REGIONS:
        return chosen
    if language == "da":
        return "dk"
    return _REGION_OF_TERRITORY.get(territory.upper(), "uk")
