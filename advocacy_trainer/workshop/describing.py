"""Say a summary in sentences: what stands under the drawing, and what is read aloud instead of it.

Each is an English template with fields, to be translated in context ``workshop`` before they are filled in.
"""

from collections import Counter
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.workshop import answer_file, summing
from advocacy_trainer.workshop.before_after import HIGHER, ITEMS, LOWER, SAME, RoomSummary, ShownLine, Spread


class TemplateSentence(NamedTuple):
    """A template in English, and what fills its fields; the field ``word`` is to be translated as well."""

    template: str
    fields: dict[str, object]

    def __str__(self) -> str:
        """Give it in English, filled in."""
        return filled(self.template, self.fields, "en")


def filled(template: str, fields: dict[str, object], lang: str) -> str:
    """Fill in a template, translated or not, with numbers as the language writes them: 3,5 in Danish."""
    return template.format(**{name: _number(value, lang) for name, value in fields.items()})


def _number(value: object, lang: str) -> object:
    if not isinstance(value, float):
        return value
    return f"{value:g}".replace(".", ",") if lang == "da" else f"{value:g}"


WORDS = {
    LOWER: QT_TRANSLATE_NOOP("workshop", "lower"),
    SAME: QT_TRANSLATE_NOOP("workshop", "the same"),
    HIGHER: QT_TRANSLATE_NOOP("workshop", "higher"),
}
NOTHING = QT_TRANSLATE_NOOP("workshop", "Fewer than five handed in, so nothing is shown.")
HANDED_IN = QT_TRANSLATE_NOOP("workshop", "{count} handed in.")
NOT_SHOWN = QT_TRANSLATE_NOOP("workshop", "{line}: not shown.")
ONE_WORD = QT_TRANSLATE_NOOP("workshop", "{line}: {word}.")
BEFORE_AFTER = QT_TRANSLATE_NOOP(
    "workshop",
    "{line} Before: half of the room answered from {low} to {high}, with {median} in the middle. "
    "After: from {new_low} to {new_high}, with {new_median} in the middle.",
)
MOVES = QT_TRANSLATE_NOOP("workshop", "{lower} went down, {same} stayed the same, {higher} went up.")
NOT_AGAIN = QT_TRANSLATE_NOOP(
    "workshop",
    "This result differs by fewer than five people from one already shown, so it "
    "is not shown: together, the two would reveal what those few answered.",
)
KEY = QT_TRANSLATE_NOOP("workshop", "Whoever has the key can in principle open the files.")
WILL_WRITE = QT_TRANSLATE_NOOP(
    "workshop", "This is all the file will contain: which workshop it is for, and these six numbers, sealed."
)
OF_LINE = QT_TRANSLATE_NOOP("workshop", "{line} Before: {before}. After: {after}.")
BLANK = QT_TRANSLATE_NOOP("workshop", "blank")
NO_NAME = QT_TRANSLATE_NOOP(
    "workshop",
    "The file's name is random and its time is the same for everyone. Your name "
    "and this computer's are not in it.",
)
STAYS = QT_TRANSLATE_NOOP(
    "workshop",
    "The stick itself may record when the file was made. If that matters to you, hand in on paper.",
)
OTHERS = {
    answer_file.FOREIGN: QT_TRANSLATE_NOOP("workshop", "Something else: {count}."),
    answer_file.TRUNCATED: QT_TRANSLATE_NOOP("workshop", "Cut short: {count}."),
    answer_file.OTHER_SESSION: QT_TRANSLATE_NOOP("workshop", "From another workshop: {count}."),
    answer_file.BROKEN_SEAL: QT_TRANSLATE_NOOP("workshop", "Sealed to another key, or damaged: {count}."),
    answer_file.UNFIT: QT_TRANSLATE_NOOP("workshop", "Without the six numbers: {count}."),
    summing.DUPLICATE: QT_TRANSLATE_NOOP("workshop", "Copies of ones already counted: {count}."),
    summing.UNREADABLE: QT_TRANSLATE_NOOP("workshop", "Cannot be read: {count}."),
}


def sentences(summary: RoomSummary, labels: dict[str, str]) -> list[TemplateSentence]:
    """Say a summary; ``labels`` are the three lines by their ids, as confidence.toml has them."""
    if not summary.handed_in:
        return [TemplateSentence(NOTHING, {})]
    said = [TemplateSentence(HANDED_IN, {"count": summary.handed_in})]
    for line in summary.lines:
        said += _of_line(line, labels.get(line.item, line.item))
    return said


def _of_line(line: ShownLine, label: str) -> list[TemplateSentence]:
    if not line.word:
        return [TemplateSentence(NOT_SHOWN, {"line": label.rstrip(".")})]
    if line.before is None or line.after is None:
        return [TemplateSentence(ONE_WORD, {"line": label.rstrip("."), "word": WORDS[line.word]})]
    said = [
        TemplateSentence(BEFORE_AFTER, {"line": label, **_fields(line.before), **_fields(line.after, "new_")})
    ]
    if line.moves is not None:
        said.append(TemplateSentence(MOVES, dict(zip(("lower", "same", "higher"), line.moves, strict=True))))
    return said


def _fields(spread: Spread, before: str = "") -> dict[str, object]:
    return {f"{before}{name}": float(value) for name, value in spread._asdict().items()}


def others(found: Counter[str]) -> list[TemplateSentence]:
    """Say what else lay on the stick, by kind and number."""
    return [
        TemplateSentence(template, {"count": found[kind]}) for kind, template in OTHERS.items() if found[kind]
    ]


def will_write(answer: answer_file.WorkshopAnswer, labels: dict[str, str]) -> list[TemplateSentence]:
    """Say exactly what a participant's file will hold, before it is written; nothing else is in it.

    A field that is ``blank`` is to be translated as well.
    """
    values = zip(ITEMS, answer.before, answer.after, strict=True)
    return [
        TemplateSentence(WILL_WRITE, {}),
        *(
            TemplateSentence(
                OF_LINE,
                {
                    "line": labels.get(item, item),
                    "before": BLANK if before is None else before,
                    "after": BLANK if after is None else after,
                },
            )
            for item, before, after in values
        ),
        TemplateSentence(NO_NAME, {}),
        TemplateSentence(STAYS, {}),
        TemplateSentence(KEY, {}),
    ]
