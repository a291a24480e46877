"""What IT's decisions mean for the person, key by key, in the person's language."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.policy.decided import Decision, decisions, set_by_it
from advocacy_trainer.policy.keys import keys, value_name, words
from advocacy_trainer.ui.kit.error_words import error_text
from advocacy_trainer.ui.writing.retention_notice import coming_in_words

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context


class DecidedRow(NamedTuple):
    """One line of the page: what, its value, who decided it, what it means, and where it is written.

    ``wrong`` is what IT wrote that cannot be read; ``icon`` is lock or settings.
    """

    key: str
    title: str
    value: str
    icon: str
    by: str
    wrong: str
    means: str
    source: str


def decided_rows(context: "Context") -> list[DecidedRow]:
    """Return what IT had a part in, in the order of the keys."""
    policy = context.workplace.decided
    if policy is None:
        return []
    return [_row(context, one) for one in set_by_it(decisions(policy, context.settings))]


def _row(context: "Context", one: Decision) -> DecidedRow:
    translate = QCoreApplication.translate
    by = {
        "locked": translate("decided", "Locked for the whole computer"),
        "capped": translate("decided", "Locked as the upper limit"),
        "broken": translate("decided", "Set, but written wrongly"),
        "recommended": translate("decided", "Suggested by IT"),
    }
    wrong = error_text(one.fault) if one.fault is not None else ""
    return DecidedRow(
        one.key,
        words(one.key, context.language).title,
        _value(context, one),
        "settings" if one.by == "recommended" else "lock",
        by[one.by],
        wrong,
        _means(one, context),
        one.source,
    )


def _value(context: "Context", one: Decision) -> str:
    translate = QCoreApplication.translate
    if one.key == "Pack":
        found = context.workplace.in_force
        named = found.pack.name if found is not None and found.pack is not None else ""
        return named or str(one.value)
    if one.key == "Signers":
        count = len(str(one.value).split())
        return (
            translate("decided", "One key")
            if count == 1
            else translate("decided", "{count} keys").format(count=count)
        )
    if one.key == "RetentionMonths":
        months = translate("decided", "{count} months").format(count=one.value)
        return months if one.value else translate("decided", "All of it")
    return value_name(keys()[one.key.lower()], one.value, context.language)


def _means(one: Decision, context: "Context") -> str:
    translate, workplace = QCoreApplication.translate, context.workplace
    if one.by == "recommended":
        return translate("decided", "You can choose something else in the settings.")
    if one.key == "Pack" and workplace.in_force is not None and workplace.in_force.told is not None:
        return error_text(workplace.in_force.told)
    if one.key == "RetentionMonths" and (coming := coming_in_words(context)):
        return coming
    return MEANS[one.key]()


def _pack() -> str:
    return QCoreApplication.translate(
        "decided", "The promise, the guidelines and whom to ask come from your workplace."
    )


def _language() -> str:
    return QCoreApplication.translate("decided", "The app is in this language here.")


def _region() -> str:
    return QCoreApplication.translate("decided", "Lessons and advice follow this country's law.")


def _work() -> str:
    return QCoreApplication.translate("decided", "Examples and advice are chosen to suit this work.")


def _public() -> str:
    return QCoreApplication.translate(
        "decided", "It decides what the lessons say about your freedom to speak."
    )


def _shared() -> str:
    return QCoreApplication.translate(
        "decided", "What you write will be gone when the app closes. You can still take a copy."
    )


def _xapi() -> str:
    return QCoreApplication.translate(
        "decided", "You cannot make xAPI files. Copies of your own words are not affected."
    )


def _months() -> str:
    return QCoreApplication.translate(
        "decided", "Older months of your log are reduced to numbers. You may choose fewer months."
    )


def _signers() -> str:
    return QCoreApplication.translate(
        "decided", "A pack with a workplace's words must be signed with one of them."
    )


def _unsigned() -> str:
    return QCoreApplication.translate(
        "decided", "It decides what happens when you open a pack not signed by anyone known."
    )


def _journal() -> str:
    return QCoreApplication.translate("decided", "What you have written in the journal is still there.")


def _recall() -> str:
    return QCoreApplication.translate("decided", "No questions come back after a few days.")


def _trainer() -> str:
    return QCoreApplication.translate("decided", "The pages for a workshop are not shown here.")


MEANS: dict[str, Callable[[], str]] = {
    "Language": _language,
    "SharedComputer": _shared,
    "Work": _work,
    "Public": _public,
    "Region": _region,
    "Xapi": _xapi,
    "RetentionMonths": _months,
    "Pack": _pack,
    "Signers": _signers,
    "UnsignedPacks": _unsigned,
    "Journal": _journal,
    "Recall": _recall,
    "TrainerMode": _trainer,
}
