"""Every piece of text in a block, and whose voice it is in.

``said`` is the lesson's own voice (questions, feedback, notes); ``quoted`` is
somebody else's (options, examples, models, people who speak).
"""

from collections.abc import Iterator
from typing import NamedTuple

from advocacy_trainer.course import model
from advocacy_trainer.course.model import Block


class TextPiece(NamedTuple):
    """A piece of text; ``prose`` may hold Markdown, the rest is shown as written."""

    text: str
    line: int
    quoted: bool = False
    prose: bool = False


def text_pieces(block: Block) -> Iterator[TextPiece]:
    """Give each text of the block that is not empty, in reading order."""
    for piece in _pieces(block):
        if piece.text:
            yield piece


def _pieces(block: Block) -> Iterator[TextPiece]:  # noqa: C901 - one case per kind, none of them deep
    line = block.line
    match block.body:
        case model.Aside(text=text):
            yield TextPiece(text, line + 1, prose=True)
        case model.Choice() | model.Pick() as body:
            yield TextPiece(body.question, line, prose=True)
            for option in body.options:
                yield TextPiece(option.text, option.line, quoted=True)
                yield TextPiece(option.why, option.line)
            leave = getattr(body, "leave", None)
            if leave is not None:
                yield TextPiece(leave.text, leave.line, quoted=True)
                yield TextPiece(leave.why, leave.line)
        case model.FillInCard() as card:
            yield TextPiece(card.intro, line, prose=True)
            yield from (TextPiece(field.label, line) for field in card.fields)
        case model.Order() as order:
            yield TextPiece(order.question, line, prose=True)
            for item in order.items:
                yield TextPiece(item.text, item.line or line, quoted=True)
                yield from _answered(item, line)
        case model.Match() as match:
            yield TextPiece(match.question, line, prose=True)
            for pair in match.pairs:
                yield TextPiece(pair.left, pair.line or line, quoted=True)
                yield TextPiece(pair.right, pair.line or line, quoted=True)
                yield from _answered(pair, line)
        case model.Sort() as sort:
            yield TextPiece(sort.question, line, prose=True)
            for case in sort.cases:
                yield TextPiece(case.text, case.line or line, quoted=True)
                yield from _answered(case, line)
        case model.Gap() as gap:
            yield TextPiece(gap.question, line, prose=True)
            yield TextPiece(f"{gap.before}___{gap.after}", line, quoted=True)
            yield from (TextPiece(answer.why, line) for answer in gap.answers)
            yield TextPiece(gap.otherwise, line)
        case model.BeforeAfter() as pair:
            yield TextPiece(pair.intro, line, prose=True)
            yield TextPiece(pair.before, line, quoted=True)
            yield TextPiece(pair.after, line, quoted=True)
            yield TextPiece(pair.why, line)
        case model.Spot() as spot:
            yield TextPiece(spot.question, line, prose=True)
            yield TextPiece(spot.text, line, quoted=True)
            yield from (TextPiece(span.why, line) for span in spot.spans)
        case model.Rewrite() as rewrite:
            yield TextPiece(rewrite.prompt, line, prose=True)
            yield TextPiece(rewrite.model, line, quoted=True)
            yield from (TextPiece(item, line) for item in rewrite.check)
        case model.Scenario() as scenario:
            yield TextPiece(scenario.intro, line, prose=True)
            for scene in (each for base in scenario.scenes for each in (base, *base.variants)):
                yield TextPiece(scene.text, scene.line)
                for way in scene.ways:
                    yield TextPiece(way.text, way.line, quoted=True)
                    yield TextPiece(way.why, way.line)
        case model.Voices() as voices:
            yield TextPiece(voices.intro, line, prose=True)
            yield TextPiece(voices.who, line)
            for voice in voices.voices:
                yield TextPiece(f"{voice.name}, {voice.work}" if voice.work else voice.name, line)
                yield TextPiece(voice.words, line, quoted=True)
                yield TextPiece(voice.reason, line)
        case model.Reflect(prompt=prompt):
            yield TextPiece(prompt, line, prose=True)
        case model.Plan() as plan:
            yield TextPiece(plan.intro, line, prose=True)
            yield TextPiece(plan.when, line, quoted=True)
            yield TextPiece(plan.then, line, quoted=True)
        case model.Confidence(intro=intro):
            yield TextPiece(intro, line, prose=True)
        case model.Checklist() as checklist:
            yield TextPiece(checklist.intro, line, prose=True)
            yield from (TextPiece(item, line) for item in checklist.items)
        case model.ExamplePost() as example:
            yield TextPiece(example.intro, line, prose=True)
            yield TextPiece(example.text, line, quoted=True)
            yield from (TextPiece(note.note, line) for note in example.notes)
        case model.Draft() as draft:
            yield TextPiece(draft.prompt, line, prose=True)
            yield TextPiece(draft.without, line)
            yield TextPiece(draft.who, line)
            yield TextPiece(draft.before, line, quoted=True)
            yield TextPiece(draft.model, line, quoted=True)
            yield from (TextPiece(item, line, quoted=True) for item in draft.check)
        case model.Complete() as complete:
            yield TextPiece(complete.prompt, line, prose=True)
            for each in complete.rounds:
                yield TextPiece(each.more, each.line)
                yield from (TextPiece(text, each.line, quoted=True) for text in (*each.lines, *each.write))
        case model.Thread() as thread:
            yield TextPiece(thread.intro, line, prose=True)
            yield TextPiece(thread.who, line)
            yield TextPiece(thread.post, line, quoted=True)
            for comment in (each for base in thread.comments for each in (base, *base.variants)):
                yield from _comment(comment)
        case model.Recall() as recall:
            for variant in recall.variants:
                yield from variant_pieces(variant)
    yield TextPiece(getattr(block.body, "hint", ""), line)


def variant_pieces(variant: model.Variant) -> Iterator[TextPiece]:
    """Give each text of one question of a recall that is not empty."""
    line = variant.line
    if isinstance(variant.body, model.Free):
        yield TextPiece(variant.body.prompt, line, prose=True)
        for text in (variant.body.before, variant.body.model, *variant.body.check):
            if text:
                yield TextPiece(text, line, quoted=True)
    else:
        yield from text_pieces(Block(variant.kind, variant.id, line, variant.attributes, variant.body))


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
