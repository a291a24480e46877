"""Right answers that can be read off, and what a body shows before anything is answered in it.

Words are compared by stem. A wrong answer that stands in the same place makes the right one no easier
to guess.
"""

from collections.abc import Iterator
from typing import NamedTuple

from advocacy_trainer.course import model
from advocacy_trainer.course.markup import plain_text, render

IN_QUESTION = 0.5  # of the right answer's content words
ON_SCREEN = 0.75
FEWEST = 2  # content words; of a shorter answer too little is seen
FEWEST_ON_SCREEN = 3


class GivenAway(NamedTuple):
    """An answer that can be read off, and where; ``line`` is 0 where it has none of its own."""

    answer: str
    where: str
    line: int = 0


def no_answers(_body: model.Body, _read: str, _lang: str) -> Iterator[GivenAway]:
    """Give nothing: the kind has no right answer that words could give away."""
    return iter(())


def in_choice(body: model.Choice, read: str, lang: str) -> Iterator[GivenAway]:
    """Compare the right options with the question, and with what was ``read`` on the same screen."""
    right = [option for option in body.options if option.right]
    wrong = [option for option in body.options if not option.right]
    for seen, least, fewest, where in (
        (body.question, IN_QUESTION, FEWEST, "in its question"),
        (read, ON_SCREEN, FEWEST_ON_SCREEN, "on the same screen"),
    ):
        there = _content(seen, lang)
        most = max((_share(option.text, there, lang) for option in wrong), default=0.0)
        seen_through = [
            option
            for option in right
            if len(_content(option.text, lang)) >= fewest
            and _share(option.text, there, lang) >= max(least, most + 0.25)
        ]
        if right and len(seen_through) == len(right):
            yield GivenAway(right[0].text, where, right[0].line)
            return


def in_match(body: model.Match, _read: str, lang: str) -> Iterator[GivenAway]:
    """Compare each right side with its left one."""
    lefts = [_content(pair.left, lang) for pair in body.pairs]
    for index, pair in enumerate(body.pairs):
        words = _content(pair.right, lang)
        overlap = words & lefts[index]
        others = max((len(words & left) for at, left in enumerate(lefts) if at != index), default=0)
        if overlap and len(overlap) > others and len(overlap) >= IN_QUESTION * len(words):
            yield GivenAway(pair.right, "in the left half of its pair", pair.line)


def in_sort(body: model.Sort, _read: str, lang: str) -> Iterator[GivenAway]:
    """Compare each case with the name of its group."""
    labels = [_content(group, lang) for group in body.groups]
    for case in body.cases:
        words = _content(case.text, lang)
        overlap = len(words & labels[case.group])
        others = max((len(words & label) for at, label in enumerate(labels) if at != case.group), default=0)
        if overlap > others and overlap >= IN_QUESTION * len(labels[case.group]):
            yield GivenAway(body.groups[case.group], "in the card itself", case.line)


def in_gap(body: model.Gap, read: str, lang: str) -> Iterator[GivenAway]:
    """Compare each answer with the question, the sentence, and what was ``read`` on the same screen."""
    there = _content(f"{body.question} {body.before} {body.after} {read}", lang)
    for answer in body.answers:
        words = frozenset(stem for word in answer.accepted for stem in _content(word, lang))
        if not answer.near and words and words <= there:
            yield GivenAway(answer.accepted[0], "in its question or on the same screen")
            return


def in_recall(body: model.Recall, _read: str, lang: str) -> Iterator[GivenAway]:
    """Look at each question by itself: it is asked on a screen of its own."""
    for variant in body.variants:
        match variant.body:
            case model.Choice() as choice:
                found = in_choice(choice, "", lang)
            case model.Match() as match:
                found = in_match(match, "", lang)
            case model.Sort() as sort:
                found = in_sort(sort, "", lang)
            case model.Gap() as gap:
                found = in_gap(gap, "", lang)
            case model.Order() | model.Free():
                continue
        yield from (each._replace(line=each.line or variant.line) for each in found)


def hidden(_body: model.Body) -> str:
    """Show nothing openly that could be an answer to something else."""
    return ""


def open_aside(body: model.Aside) -> str:
    """Return the text of an aside."""
    return plain_text(render(body.text).html)


def open_before_after(body: model.BeforeAfter) -> str:
    """Return both texts, and why."""
    return f"{body.before}\n{body.after}\n{body.why}"


def open_example(body: model.ExamplePost) -> str:
    """Return the post."""
    return body.text


def open_voices(body: model.Voices) -> str:
    """Return what everybody says, and why."""
    return "\n".join(f"{voice.words} {voice.reason}" for voice in body.voices)


def _content(text: str, lang: str) -> frozenset[str]:
    from advocacy_trainer.course.content_words import content_words  # only whoever checks lessons needs it

    return content_words(text, lang)


def _share(text: str, there: frozenset[str], lang: str) -> float:
    words = _content(text, lang)
    return len(words & there) / len(words) if words else 0.0
