"""Put the sentences of the sums into the person's language."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.workshop.describing import BLANK, WORDS, TemplateSentence, filled

_WORDS = {*WORDS.values(), BLANK}


def translated(text: str) -> str:
    """Return a text of the workshop's core in the person's language."""
    return QCoreApplication.translate("workshop", text)


def in_words(sentences: Iterable[TemplateSentence], lang: str) -> list[str]:
    """Return sentences filled in; words that fill them are translated as well."""
    return [
        filled(
            translated(each.template),
            {
                name: translated(value) if isinstance(value, str) and value in _WORDS else value
                for name, value in each.fields.items()
            },
            lang,
        )
        for each in sentences
    ]
