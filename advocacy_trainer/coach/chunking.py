"""Cut what is too long for a sentence, so that no pattern meets more text than it was tested on."""

from collections.abc import Iterator

from advocacy_trainer.coach.patterns import SHORT_TEXT
from advocacy_trainer.prose.sentences import Span


def chunks(text: str, sentences: list[Span]) -> Iterator[Span]:
    """Yield the sentences, those of more than ``SHORT_TEXT`` characters in pieces.

    A cut falls between words where there is room for it. What a pattern would
    find across one is lost; a text of a hundred words without a full stop is
    told of by other rules.
    """
    for span in sentences:
        start = span.start
        while span.end - start > SHORT_TEXT:
            space = text.rfind(" ", start + 1, start + SHORT_TEXT)
            end = space if space > 0 else start + SHORT_TEXT
            yield Span(start, end)
            start = end
            while start < span.end and text[start] == " ":
                start += 1
        if start < span.end:
            yield Span(start, span.end)
