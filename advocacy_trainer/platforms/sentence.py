"""A sentence for a person, written in English with named fields and translated later."""

from typing import NamedTuple

Value = int | str


class Sentence(NamedTuple):
    """Hold a template, marked for translation in context ``platforms``, and its fields.

    The window translates ``template`` first and fills in ``fields`` afterwards,
    numbers in the way of the language; ``str()`` gives the English.
    """

    template: str
    fields: dict[str, Value]

    def __str__(self) -> str:
        shown = {
            name: f"{value:,}" if isinstance(value, int) else value for name, value in self.fields.items()
        }
        return self.template.format(**shown)


def say(template: str, **fields: Value) -> Sentence:
    """Make a sentence of a marked template and its fields."""
    return Sentence(template, fields)
