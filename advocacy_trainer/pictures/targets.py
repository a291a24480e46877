"""The sizes that platforms ask of a profile picture and a banner."""

from pathlib import Path
from typing import TYPE_CHECKING

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, UsageError
from advocacy_trainer.pictures.target import Target
from advocacy_trainer.platforms.catalog import ids, platform

if TYPE_CHECKING:
    from advocacy_trainer.platforms.model import CoveredArea


def target(identity: str, use: str, language: str = "en") -> Target | None:
    """Return the platform's size for ``use``, or None; raise UsageError for no such platform."""
    known = platform(identity)
    fact = known.profile_picture if use == "profile" else known.banner
    if fact is None:
        return None
    most = known.profile_bytes.value if known.profile_bytes else None
    return Target(
        identity,
        known.brand(language),
        use,
        fact.value.width,
        fact.value.height,
        most,
        fact.about,
    )


def targets(use: str, language: str = "en") -> list[Target]:
    """Return the sizes of all networks that have one for ``use``, in the platforms' order."""
    found = (target(identity, use, language) for identity in ids() if platform(identity).kind == "post")
    return [one for one in found if one is not None]


def target_for(identity: str, use: str) -> Target:
    """Return the platform's size for ``use``, or raise UsageError naming the platforms that have one."""
    found = target(identity, use)
    if found is None:
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "{name} has no size for such a picture."),
            QT_TRANSLATE_NOOP("errors", "Choose one of: {names}."),
            name=identity,
            names=", ".join(one.platform for one in targets(use)),
        )
    return found


def covered_by_photo(chosen: Target) -> "CoveredArea | None":
    """Return what the profile picture covers of a banner, None where nothing is known."""
    fact = platform(chosen.platform).banner_covered
    return fact.value if chosen.use == "banner" and fact else None


def refuse_the_original(source: Path, out: Path) -> None:
    """Raise UsageError where ``out`` is the picture ``source`` itself, by whatever name."""
    try:
        same = out.exists() and out.samefile(source)
    except OSError:
        same = False
    if same:
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "The original picture is never changed."),
            QT_TRANSLATE_NOOP("errors", "Give the new file another name."),
        )
