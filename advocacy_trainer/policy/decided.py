"""What holds of each key on this machine, who decided it, and what was wrong."""

from typing import NamedTuple

from advocacy_trainer.errors import ContentError
from advocacy_trainer.policy.keys import keys
from advocacy_trainer.policy.reading import Policy
from advocacy_trainer.setting_options import Value, locks
from advocacy_trainer.settings import Settings


class Decision(NamedTuple):
    """What holds of one key.

    ``by`` is locked (IT, for the whole computer), capped (IT set the most, the
    person may choose less), broken (IT wrote something that cannot be read and
    ``value`` holds until it is mended), recommended (IT suggests it and the
    person has chosen nothing else), chosen (the person) or default. ``source``
    is where IT wrote it, "" where it did not; ``said`` is what IT wrote.
    """

    key: str
    option: str
    value: Value
    by: str
    source: str = ""
    said: Value | None = None
    fault: ContentError | None = None


def decisions(policy: Policy, settings: Settings) -> list[Decision]:
    """Return one decision for every key, in the order they are declared.

    ``settings`` are those in force, resolved with this policy and with
    ``chosen`` filled in.
    """
    locked = {one.option: one for one in policy.entries if one.level == "locked"}
    suggested = {one.option: one for one in policy.entries if one.level == "recommended"}
    found = []
    for key in keys().values():
        name = key.option.name
        value = settings.values[name]
        entry = locked.get(name)
        plain = Decision(key.name, name, value, "default")
        if entry is not None and entry.fault is not None:
            decision = plain._replace(by="broken", source=entry.source, fault=entry.fault)
        elif entry is not None and locks(key.option, entry.value):
            by = "capped" if key.option.caps else "locked"
            decision = plain._replace(by=by, source=entry.source, said=entry.value)
        elif key.option.personal and name in settings.chosen:
            decision = plain._replace(by="chosen")
        elif (hint := suggested.get(name)) is not None:
            decision = plain._replace(
                by="broken" if hint.fault else "recommended",
                source=hint.source,
                said=hint.value,
                fault=hint.fault,
            )
        else:
            decision = plain
        found.append(decision)
    return found


def set_by_it(found: list[Decision]) -> list[Decision]:
    """Return the decisions that IT had a part in."""
    return [one for one in found if one.by not in ("chosen", "default")]
