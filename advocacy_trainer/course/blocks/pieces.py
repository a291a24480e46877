"""Every piece of text in a body, in reading order, and whose voice it is in: one function for each body.

``said`` is the lesson's own voice (questions, feedback, notes); ``quoted`` is
somebody else's (options, examples, models, people who speak). Pieces may be empty.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, assert_never

from advocacy_trainer.course import model


class TextPiece(NamedTuple):
    """A piece of text; ``prose`` may hold Markdown, the rest is shown as written."""

    text: str
    line: int
    quoted: bool = False
    prose: bool = False


def of_aside(body: model.Aside, line: int) -> Iterator[TextPiece]:
    """Give the texts of an aside."""
    yield TextPiece(body.text, line + 1, prose=True)


def of_choice(body: model.Choice, line: int) -> Iterator[TextPiece]:
    """Give the texts of a choice."""
    yield TextPiece(body.question, line, prose=True)
    yield from _options(body.options)
    yield TextPiece(body.hint, line)


def of_pick(body: model.Pick, line: int) -> Iterator[TextPiece]:
    """Give the texts of a pick."""
    yield TextPiece(body.question, line, prose=True)
    yield from _options((*body.options, *([body.leave] if body.leave is not None else [])))


def of_fill_in_card(body: model.FillInCard, line: int) -> Iterator[TextPiece]:
    """Give the texts of a card."""
    yield TextPiece(body.intro, line, prose=True)
    yield from (TextPiece(field.label, line) for field in body.fields)


def of_order(body: model.Order, line: int) -> Iterator[TextPiece]:
    """Give the texts of an order."""
    yield TextPiece(body.question, line, prose=True)
    for item in body.items:
        yield TextPiece(item.text, item.line or line, quoted=True)
        yield from _answered(item, line)
    yield TextPiece(body.hint, line)


def of_match(body: model.Match, line: int) -> Iterator[TextPiece]:
    """Give the texts of a match."""
    yield TextPiece(body.question, line, prose=True)
    for pair in body.pairs:
        yield TextPiece(pair.left, pair.line or line, quoted=True)
        yield TextPiece(pair.right, pair.line or line, quoted=True)
        yield from _answered(pair, line)
    yield TextPiece(body.hint, line)


def of_sort(body: model.Sort, line: int) -> Iterator[TextPiece]:
    """Give the texts of a sort."""
    yield TextPiece(body.question, line, prose=True)
    for case in body.cases:
        yield TextPiece(case.text, case.line or line, quoted=True)
        yield from _answered(case, line)
    yield TextPiece(body.hint, line)


def of_gap(body: model.Gap, line: int) -> Iterator[TextPiece]:
    """Give the texts of a gap."""
    yield TextPiece(body.question, line, prose=True)
    yield TextPiece(f"{body.before}___{body.after}", line, quoted=True)
    yield from (TextPiece(answer.why, line) for answer in body.answers)
    yield TextPiece(body.otherwise, line)
    yield TextPiece(body.hint, line)


def of_before_after(body: model.BeforeAfter, line: int) -> Iterator[TextPiece]:
    """Give the texts of a text before and after."""
    yield TextPiece(body.intro, line, prose=True)
    yield TextPiece(body.before, line, quoted=True)
    yield TextPiece(body.after, line, quoted=True)
    yield TextPiece(body.why, line)


def of_spot(body: model.Spot, line: int) -> Iterator[TextPiece]:
    """Give the texts of a spot."""
    yield TextPiece(body.question, line, prose=True)
    yield TextPiece(body.text, line, quoted=True)
    yield from (TextPiece(span.why, line) for span in body.spans)
    yield TextPiece(body.hint, line)


def of_rewrite(body: model.Rewrite, line: int) -> Iterator[TextPiece]:
    """Give the texts of a rewrite."""
    yield TextPiece(body.prompt, line, prose=True)
    yield TextPiece(body.model, line, quoted=True)
    yield from (TextPiece(item, line) for item in body.check)


def of_scenario(body: model.Scenario, line: int) -> Iterator[TextPiece]:
    """Give the texts of a scenario."""
    yield TextPiece(body.intro, line, prose=True)
    for scene in (each for base in body.scenes for each in (base, *base.variants)):
        yield TextPiece(scene.text, scene.line)
        for way in scene.ways:
            yield TextPiece(way.text, way.line, quoted=True)
            yield TextPiece(way.why, way.line)


def of_voices(body: model.Voices, line: int) -> Iterator[TextPiece]:
    """Give the texts of a voices."""
    yield TextPiece(body.intro, line, prose=True)
    yield TextPiece(body.who, line)
    for voice in body.voices:
        yield TextPiece(f"{voice.name}, {voice.work}" if voice.work else voice.name, line)
        yield TextPiece(voice.words, line, quoted=True)
        yield TextPiece(voice.reason, line)


def of_reflect(body: model.Reflect, line: int) -> Iterator[TextPiece]:
    """Give the texts of a reflect."""
    yield TextPiece(body.prompt, line, prose=True)


def of_plan(body: model.Plan, line: int) -> Iterator[TextPiece]:
    """Give the texts of a plan."""
    yield TextPiece(body.intro, line, prose=True)
    yield TextPiece(body.when, line, quoted=True)
    yield TextPiece(body.then, line, quoted=True)


def of_confidence(body: model.Confidence, line: int) -> Iterator[TextPiece]:
    """Give the texts of a confidence."""
    yield TextPiece(body.intro, line, prose=True)


def of_checklist(body: model.Checklist, line: int) -> Iterator[TextPiece]:
    """Give the texts of a checklist."""
    yield TextPiece(body.intro, line, prose=True)
    yield from (TextPiece(item, line) for item in body.items)


def of_example_post(body: model.ExamplePost, line: int) -> Iterator[TextPiece]:
    """Give the texts of an example post."""
    yield TextPiece(body.intro, line, prose=True)
    yield TextPiece(body.text, line, quoted=True)
    yield from (TextPiece(note.note, line) for note in body.notes)


def of_draft(body: model.Draft, line: int) -> Iterator[TextPiece]:
    """Give the texts of a draft."""
    yield TextPiece(body.prompt, line, prose=True)
    yield TextPiece(body.without, line)
    yield TextPiece(body.who, line)
    yield TextPiece(body.before, line, quoted=True)
    yield TextPiece(body.model, line, quoted=True)
    yield from (TextPiece(item, line, quoted=True) for item in body.check)


def of_complete(body: model.Complete, line: int) -> Iterator[TextPiece]:
    """Give the texts of a complete."""
    yield TextPiece(body.prompt, line, prose=True)
    for each in body.rounds:
        yield TextPiece(each.more, each.line)
        yield from (TextPiece(text, each.line, quoted=True) for text in (*each.lines, *each.write))


def of_thread(body: model.Thread, line: int) -> Iterator[TextPiece]:
    """Give the texts of a thread."""
    yield TextPiece(body.intro, line, prose=True)
    yield TextPiece(body.who, line)
    yield TextPiece(body.post, line, quoted=True)
    for comment in (each for base in body.comments for each in (base, *base.variants)):
        yield from _comment(comment)


def of_recall(body: model.Recall, _line: int) -> Iterator[TextPiece]:
    """Give the texts of the questions that come back."""
    for variant in body.variants:
        yield from _of_variant(variant)


def _of_variant(variant: model.Variant) -> Iterator[TextPiece]:
    line = variant.line
    match variant.body:
        case model.Free() as free:
            yield TextPiece(free.prompt, line, prose=True)
            yield from (TextPiece(text, line, quoted=True) for text in (free.before, free.model, *free.check))
        case model.Choice() as choice:
            yield from of_choice(choice, line)
        case model.Match() as match:
            yield from of_match(match, line)
        case model.Sort() as sort:
            yield from of_sort(sort, line)
        case model.Order() as order:
            yield from of_order(order, line)
        case model.Gap() as gap:
            yield from of_gap(gap, line)
        case _:
            assert_never(variant.body)


def _options(options: Iterable[model.Option]) -> Iterator[TextPiece]:
    for option in options:
        yield TextPiece(option.text, option.line, quoted=True)
        yield TextPiece(option.why, option.line)


def _answered(item: model.OrderItem | model.Pair | model.Case, line: int) -> Iterator[TextPiece]:
    yield TextPiece(item.why, item.line or line)
    yield from (TextPiece(near.why, near.line) for near in item.near)


def _comment(comment: model.Comment) -> Iterator[TextPiece]:
    yield TextPiece(comment.who, comment.line)
    yield TextPiece(comment.says, comment.line, quoted=True)
    yield from (TextPiece(each.text, each.line) for each in comment.consequences)
    for reply in (*comment.models, *([comment.leaves] if comment.leaves is not None else [])):
        yield TextPiece(f"{reply.name}, {reply.work}", reply.line)
        yield TextPiece(reply.words, reply.line, quoted=True)
        yield TextPiece(reply.why, reply.line)
