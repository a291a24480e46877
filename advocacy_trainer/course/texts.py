"""Every piece of text in a block, and whose voice it is in.

``said`` is the lesson's own voice (questions, feedback, notes); ``quoted`` is
somebody else's (options, examples, models, people who speak).
"""

from collections.abc import Iterator
from typing import NamedTuple

from advocacy_trainer.course import model
from advocacy_trainer.course.model import Block


class Piece(NamedTuple):
    """A piece of text; ``prose`` may hold Markdown, the rest is shown as written."""

    text: str
    line: int
    quoted: bool = False
    prose: bool = False


def pieces(block: Block) -> Iterator[Piece]:
    """Give each text of the block that is not empty, in reading order."""
    for piece in _pieces(block):
        if piece.text:
            yield piece


def _pieces(block: Block) -> Iterator[Piece]:  # noqa: C901 - one case per kind, none of them deep
    line = block.line
    match block.body:
        case model.Aside(text=text):
            yield Piece(text, line + 1, prose=True)
        case model.Choice() | model.Pick() as body:
            yield Piece(body.question, line, prose=True)
            for option in body.options:
                yield Piece(option.text, option.line, quoted=True)
                yield Piece(option.why, option.line)
            leave = getattr(body, "leave", None)
            if leave is not None:
                yield Piece(leave.text, leave.line, quoted=True)
                yield Piece(leave.why, leave.line)
        case model.Card() as card:
            yield Piece(card.intro, line, prose=True)
            yield from (Piece(field.label, line) for field in card.fields)
        case model.Order() as order:
            yield Piece(order.question, line, prose=True)
            for item in order.items:
                yield Piece(item.text, item.line or line, quoted=True)
                yield from _answered(item, line)
        case model.Match() as match:
            yield Piece(match.question, line, prose=True)
            for pair in match.pairs:
                yield Piece(pair.left, pair.line or line, quoted=True)
                yield Piece(pair.right, pair.line or line, quoted=True)
                yield from _answered(pair, line)
        case model.Sort() as sort:
            yield Piece(sort.question, line, prose=True)
            for case in sort.cases:
                yield Piece(case.text, case.line or line, quoted=True)
                yield from _answered(case, line)
        case model.Gap() as gap:
            yield Piece(gap.question, line, prose=True)
            yield Piece(f"{gap.before}___{gap.after}", line, quoted=True)
            yield from (Piece(answer.why, line) for answer in gap.answers)
            yield Piece(gap.otherwise, line)
        case model.BeforeAfter() as pair:
            yield Piece(pair.intro, line, prose=True)
            yield Piece(pair.before, line, quoted=True)
            yield Piece(pair.after, line, quoted=True)
            yield Piece(pair.why, line)
        case model.Spot() as spot:
            yield Piece(spot.question, line, prose=True)
            yield Piece(spot.text, line, quoted=True)
            yield from (Piece(span.why, line) for span in spot.spans)
        case model.Rewrite() as rewrite:
            yield Piece(rewrite.prompt, line, prose=True)
            yield Piece(rewrite.model, line, quoted=True)
            yield from (Piece(item, line) for item in rewrite.check)
        case model.Scenario() as scenario:
            yield Piece(scenario.intro, line, prose=True)
            for scene in (each for base in scenario.scenes for each in (base, *base.variants)):
                yield Piece(scene.text, scene.line)
                for way in scene.ways:
                    yield Piece(way.text, way.line, quoted=True)
                    yield Piece(way.why, way.line)
        case model.Voices() as voices:
            yield Piece(voices.intro, line, prose=True)
            yield Piece(voices.who, line)
            for voice in voices.voices:
                yield Piece(f"{voice.name}, {voice.work}" if voice.work else voice.name, line)
                yield Piece(voice.words, line, quoted=True)
                yield Piece(voice.reason, line)
        case model.Reflect(prompt=prompt):
            yield Piece(prompt, line, prose=True)
        case model.Plan() as plan:
            yield Piece(plan.intro, line, prose=True)
            yield Piece(plan.when, line, quoted=True)
            yield Piece(plan.then, line, quoted=True)
        case model.Confidence(intro=intro):
            yield Piece(intro, line, prose=True)
        case model.Checklist() as checklist:
            yield Piece(checklist.intro, line, prose=True)
            yield from (Piece(item, line) for item in checklist.items)
        case model.Example() as example:
            yield Piece(example.intro, line, prose=True)
            yield Piece(example.text, line, quoted=True)
            yield from (Piece(note.note, line) for note in example.notes)
        case model.Draft() as draft:
            yield Piece(draft.prompt, line, prose=True)
            yield Piece(draft.without, line)
            yield Piece(draft.who, line)
            yield Piece(draft.before, line, quoted=True)
            yield Piece(draft.model, line, quoted=True)
            yield from (Piece(item, line, quoted=True) for item in draft.check)
        case model.Complete() as complete:
            yield Piece(complete.prompt, line, prose=True)
            for each in complete.rounds:
                yield Piece(each.more, each.line)
                yield from (Piece(text, each.line, quoted=True) for text in (*each.lines, *each.write))
        case model.Thread() as thread:
            yield Piece(thread.intro, line, prose=True)
            yield Piece(thread.who, line)
            yield Piece(thread.post, line, quoted=True)
            for comment in (each for base in thread.comments for each in (base, *base.variants)):
                yield from _comment(comment)
        case model.Recall() as recall:
            for variant in recall.variants:
                yield from variant_pieces(variant)
    yield Piece(getattr(block.body, "hint", ""), line)


def variant_pieces(variant: model.Variant) -> Iterator[Piece]:
    """Give each text of one question of a recall that is not empty."""
    line = variant.line
    if isinstance(variant.body, model.Free):
        yield Piece(variant.body.prompt, line, prose=True)
        for text in (variant.body.before, variant.body.model, *variant.body.check):
            if text:
                yield Piece(text, line, quoted=True)
    else:
        yield from pieces(Block(variant.kind, variant.id, line, variant.attributes, variant.body))


def _answered(item: model.OrderItem | model.Pair | model.Case, line: int) -> Iterator[Piece]:
    yield Piece(item.why, item.line or line)
    yield from (Piece(near.why, near.line) for near in item.near)


def _comment(comment: model.Comment) -> Iterator[Piece]:
    yield Piece(comment.who, comment.line)
    yield Piece(comment.says, comment.line, quoted=True)
    yield from (Piece(each.text, each.line) for each in comment.consequences)
    for reply in (*comment.models, *([comment.leaves] if comment.leaves is not None else [])):
        yield Piece(f"{reply.name}, {reply.work}", reply.line)
        yield Piece(reply.words, reply.line, quoted=True)
        yield Piece(reply.why, reply.line)
