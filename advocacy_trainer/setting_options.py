"""Every option, declared once: what it can be, who may set it, and how IT reads of it.

A new option is one line in ``OPTIONS`` and its name. Its label is translated by the window.
"""

from typing import Literal, NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP

Value = str | int | bool

WORKS = ("care", "social", "school", "office", "service", "trade", "other")
PUBLIC = ("yes", "no", "unknown")
REGIONS = ("dk", "uk", "us")
TEXT_LIMIT = 2_000


class Managed(NamedTuple):
    """How IT sets an option on a machine; what its papers say of ``key`` stands in ``policy/words.toml``.

    ``privacy`` tells that the key touches what a person writes: what cannot be
    read then holds as ``if_broken`` (None: as the person chose, where the key
    could take something away). ``recommended`` tells that it may also be
    suggested, for the person to change.
    """

    key: str
    privacy: bool = False
    if_broken: Value | None = None
    recommended: bool = False


OptionName = Literal[
    "language",
    "theme",
    "text_scale",
    "page_face",
    "motion",
    "name",
    "keep_nothing",
    "welcomed",
    "work",
    "public",
    "path",
    "region",
    "xapi",
    "keep_months",
    "employer",
    "contact",
    "pack",
    "signers",
    "unsigned_packs",
    "journal",
    "recall",
    "trainer_mode",
]
"""Every name in ``OPTIONS``."""


class SettingOption(NamedTuple):
    """One thing that can be chosen.

    ``kind`` is choice, number (bounds in ``choices``), flag, text (at most
    2,000 characters) or keys (public keys of minisign, one a line).
    ``personal`` is false where the machine alone decides. A policy locks the
    values in ``lockable`` (None: all but the default; empty: none); ``caps``
    tells that it sets a highest number and not the number.
    """

    name: OptionName
    kind: str
    default: Value
    label: str
    choices: tuple[Value, ...] = ()
    personal: bool = True
    lockable: tuple[Value, ...] | None = None
    caps: bool = False
    managed: Managed | None = None


_DECLARED = (
    SettingOption(
        "language",
        "choice",
        "system",
        QT_TRANSLATE_NOOP("settings", "Language"),
        choices=("system", "da", "en"),
        managed=Managed("Language", recommended=True),
    ),
    SettingOption(
        "theme",
        "choice",
        "system",
        QT_TRANSLATE_NOOP("settings", "Colours"),
        choices=("system", "light", "dark", "contrast"),
        lockable=(),
    ),
    SettingOption(
        "text_scale",
        "number",
        100,
        QT_TRANSLATE_NOOP("settings", "Text size"),
        choices=(100, 200),
        lockable=(),
    ),
    SettingOption(
        "page_face",
        "choice",
        "book",
        QT_TRANSLATE_NOOP("settings", "Typeface on the page"),
        choices=("book", "plain"),
        lockable=(),
    ),
    SettingOption(
        "motion",
        "choice",
        "system",
        QT_TRANSLATE_NOOP("settings", "Movement on the screen"),
        choices=("system", "none"),
        lockable=(),
    ),
    SettingOption(
        "name", "text", "", QT_TRANSLATE_NOOP("settings", "What you want to be called here"), lockable=()
    ),
    SettingOption(
        "keep_nothing",
        "flag",
        default=False,
        label=QT_TRANSLATE_NOOP("settings", "Save nothing on this computer"),
        lockable=(True,),
        managed=Managed("SharedComputer", privacy=True, if_broken=True, recommended=True),
    ),
    SettingOption(
        "welcomed",
        "flag",
        default=False,
        label=QT_TRANSLATE_NOOP("settings", "The first questions have been asked"),
        lockable=(),
    ),
    SettingOption(
        "work",
        "choice",
        "",
        QT_TRANSLATE_NOOP("settings", "My kind of work"),
        choices=("", *WORKS),
        managed=Managed("Work", recommended=True),
    ),
    SettingOption(
        "public",
        "choice",
        "unknown",
        QT_TRANSLATE_NOOP("settings", "Am I a public employee?"),
        choices=PUBLIC,
        managed=Managed("Public", recommended=True),
    ),
    SettingOption(
        "path",
        "choice",
        "",
        QT_TRANSLATE_NOOP("settings", "My order"),
        choices=(
            "",
            "quarter",
            "small-steps",
            "write-yourself",
            "read-and-reply",
            "core",
            "leaders",
            "coordinators",
        ),
        lockable=(),
    ),
    SettingOption(
        "region",
        "choice",
        "system",
        QT_TRANSLATE_NOOP("settings", "Which country's rules?"),
        choices=("system", *REGIONS),
        managed=Managed("Region", recommended=True),
    ),
    SettingOption(
        "xapi",
        "flag",
        default=False,
        label=QT_TRANSLATE_NOOP("settings", "Allow xAPI files of my lessons"),
        lockable=(False,),
        managed=Managed("Xapi", privacy=True, if_broken=False),
    ),
    SettingOption(
        "keep_months",
        "number",
        0,
        QT_TRANSLATE_NOOP("settings", "Months to keep in my log (0 = all)"),
        choices=(0, 120),
        caps=True,
        managed=Managed("RetentionMonths", privacy=True),
    ),
    SettingOption(
        "employer", "text", "", QT_TRANSLATE_NOOP("settings", "The name of my workplace"), lockable=()
    ),
    SettingOption("contact", "text", "", QT_TRANSLATE_NOOP("settings", "Who I can ask"), lockable=()),
    SettingOption(
        "pack",
        "text",
        "",
        QT_TRANSLATE_NOOP("settings", "The workplace's pack"),
        personal=False,
        managed=Managed("Pack"),
    ),
    SettingOption(
        "signers",
        "keys",
        "",
        QT_TRANSLATE_NOOP("settings", "Whose signature is valid for the pack"),
        personal=False,
        managed=Managed("Signers", privacy=True, if_broken=""),
    ),
    SettingOption(
        "unsigned_packs",
        "choice",
        "ask",
        QT_TRANSLATE_NOOP("settings", "Packs without a signature"),
        choices=("ask", "preview", "refuse"),
        personal=False,
        managed=Managed("UnsignedPacks", privacy=True, if_broken="preview"),
    ),
    SettingOption(
        "journal",
        "flag",
        default=True,
        label=QT_TRANSLATE_NOOP("settings", "Journal"),
        personal=False,
        managed=Managed("Journal", privacy=True, if_broken=False),
    ),
    SettingOption(
        "recall",
        "flag",
        default=True,
        label=QT_TRANSLATE_NOOP("settings", "Refreshers"),
        personal=False,
        managed=Managed("Recall"),
    ),
    SettingOption(
        "trainer_mode",
        "flag",
        default=True,
        label=QT_TRANSLATE_NOOP("settings", "Workshop"),
        personal=False,
        managed=Managed("TrainerMode", privacy=True, if_broken=False),
    ),
)
OPTIONS: dict[OptionName, SettingOption] = {option.name: option for option in _DECLARED}


def is_valid(option: SettingOption, value: object) -> bool:
    """Tell whether ``value`` may stand for ``option``."""
    if option.kind == "choice":
        return isinstance(value, str) and value in option.choices
    if option.kind == "flag":
        return isinstance(value, bool)
    if option.kind == "number":
        low, high = (int(bound) for bound in option.choices)
        return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
    return isinstance(value, str) and len(value) <= TEXT_LIMIT


def locks(option: SettingOption, value: object) -> bool:
    """Tell whether a policy with this value takes the choice from the person."""
    if not is_valid(option, value):
        return False
    return value != option.default if option.lockable is None else value in option.lockable
