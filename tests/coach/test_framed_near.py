"""Frames beside a sign are those of the whole text, of its sentence and two on either side."""

import pytest

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.prose.sentences import Span

SECRET = {
    "da": "De andre ved det ikke endnu. Solen skinner. Kaffen er god. Vi lukker afdelingen til maj. ",
    "en": "The others do not know yet. The sun is out. The coffee is good. We are closing the ward in May. ",
}
NAMES = ("news", "change", "anything", "addressee", "unknown", "hence", "ago", "ours", "home")


@pytest.mark.parametrize("lang", ["da", "en"])
def test_what_stands_near_is_found_as_in_the_whole_text(lang: str) -> None:
    text = SECRET[lang] * 3 + "»" + SECRET[lang].strip() + "«"
    whole, part = (Document(text, lang, ReviewContext(lang=lang)) for _ in range(2))
    found = 0
    for at, sentence in enumerate(part.sentences):
        for name in NAMES:
            for quoted in (False, True):
                wanted = [
                    one
                    for one in whole.framed("changes", name, quoted=quoted)
                    if abs(whole.sentence_number(one.start) - 1 - at) <= 2
                ]
                assert part.framed_near("changes", name, [Span(*sentence)], quoted=quoted) == wanted
                found += len(wanted)
    assert found
    assert part.framed_near("changes", "news", []) == []
