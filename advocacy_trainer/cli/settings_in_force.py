"""The settings that hold for a command: what IT set on this machine, and what the person chose."""

from pathlib import Path

from advocacy_trainer.policy.places import is_anything_set, places_here
from advocacy_trainer.settings import Settings, SettingsFile, resolve


def policy_values() -> dict[str, object]:
    """Return what IT has locked on this machine, by option."""
    if not is_anything_set(places := places_here()):
        return {}
    from advocacy_trainer.policy.reading import read_policy

    return read_policy(places).values("locked")


def settings_in_force(folder: Path) -> Settings:
    """Return what holds for the person whose data lie in ``folder``."""
    file = SettingsFile(folder)
    file.load(set_broken_aside=False)
    locked: dict[str, object] = {}
    recommended: dict[str, object] = {}
    if is_anything_set(places := places_here()):
        from advocacy_trainer.policy.reading import read_policy

        policy = read_policy(places)
        locked, recommended = policy.values("locked"), policy.values("recommended")
    return resolve(locked, recommended, file.chosen)


def language_of(settings: Settings) -> str:
    """Return ``da`` or ``en``: the language of the window, or else the system's."""
    import locale

    chosen = settings.text("language")
    if chosen in ("da", "en"):
        return chosen
    return "da" if (locale.getlocale()[0] or "").lower().startswith("da") else "en"
