"""A block of a lesson laid out for pen and paper."""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.course import model
from advocacy_trainer.course.markup import render
from advocacy_trainer.course.model import Block
from advocacy_trainer.ui.paper.sheet import head, items, paragraph

_LINE = "_" * 62
_PICTURE = re.compile(r"<p>\s*<img[^>]*>\s*</p>|<img[^>]*>")


class Laid(NamedTuple):
    """A block on paper: what is read and answered, and what stands among the answers."""

    task: str
    answers: list[str]


def lay(block: Block) -> Laid:
    """Lay one block out for pen and paper."""
    return WAYS[type(block.body)](block)


def prose(text: str) -> str:
    """Return prose as HTML, its pictures left to the app."""
    return _PICTURE.sub("", render(text).html)


def _lines(count: int) -> str:
    return paragraph("\n".join([_LINE] * count), "lines")


def _boxed(texts: Iterable[str]) -> str:
    return "".join(paragraph(f"☐ {text}") for text in texts)


def _why(pairs: Iterable[tuple[str, str]]) -> list[str]:
    return [f"{said}: {why}" for said, why in pairs if why]


def _choice(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Choice | model.Pick)  # noqa: S101 - the table gives this body
    task = prose(body.question) + _boxed(option.text for option in body.options)
    return Laid(task, _why((option.text, option.why) for option in body.options))


def _card(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Card)  # noqa: S101 - as above
    fields = "".join(head(field.label, 3) + _lines(2) for field in body.fields)
    return Laid(prose(body.intro) + fields, [])


def _order(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Order)  # noqa: S101 - as above
    mixed = sorted(body.items, key=lambda item: item.text.casefold())
    task = prose(body.question) + "".join(paragraph(f"___ {item.text}") for item in mixed)
    return Laid(task, [f"{number}. {item.text}: {item.why}" for number, item in enumerate(body.items, 1)])


def _match(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Match)  # noqa: S101 - as above
    right = sorted((pair.right for pair in body.pairs), key=str.casefold)
    letters = {text: chr(ord("A") + number) for number, text in enumerate(right)}
    task = (
        prose(body.question)
        + "".join(paragraph(f"___ {pair.left}") for pair in body.pairs)
        + "".join(paragraph(f"{letters[text]}. {text}", "soft") for text in right)
    )
    return Laid(task, [f"{pair.left} – {letters[pair.right]}: {pair.why}" for pair in body.pairs])


def _sort(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Sort)  # noqa: S101 - as above
    groups = " · ".join(f"{chr(ord('A') + n)}: {group}" for n, group in enumerate(body.groups))
    task = (
        prose(body.question)
        + paragraph(groups, "soft")
        + "".join(paragraph(f"___ {case.text}") for case in body.cases)
    )
    return Laid(task, [f"{case.text} – {body.groups[case.group]}: {case.why}" for case in body.cases])


def _gap(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Gap)  # noqa: S101 - as above
    task = prose(body.question) + paragraph(f"{body.before}______________{body.after}")
    return Laid(task, [f"{answer.accepted[0]}: {answer.why}" for answer in body.answers])


def _before_after(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.BeforeAfter)  # noqa: S101 - as above
    task = (
        prose(body.intro)
        + head(QCoreApplication.translate("paper", "Before"), 3)
        + paragraph(body.before)
        + head(QCoreApplication.translate("paper", "After"), 3)
        + paragraph(body.after)
        + paragraph(body.why, "soft")
    )
    return Laid(task, [])


def _spot(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Spot)  # noqa: S101 - as above
    task = prose(body.question) + paragraph(body.text)
    return Laid(task, _why((body.text[span.start : span.end], span.why) for span in body.spans))


def _rewrite(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Rewrite)  # noqa: S101 - as above
    task = prose(body.prompt) + _lines(4) + _boxed(body.check)
    return Laid(task, [_one_way(body.model, "")])


def _scenario(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Scenario)  # noqa: S101 - as above
    numbers = {scene.id: number for number, scene in enumerate(body.scenes, 1)}
    parts = [prose(body.intro)]
    for scene in body.scenes:
        parts.append(paragraph(f"{numbers[scene.id]}. {scene.text}"))
        parts += [
            paragraph(
                QCoreApplication.translate("paper", "{words} – go to {number}. {why}").format(
                    words=way.text, number=numbers[way.to], why=way.why
                ),
                "soft",
            )
            for way in scene.ways
        ]
    return Laid("".join(parts), [])


def _voices(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Voices)  # noqa: S101 - as above
    said = (head(body.who, 3) if body.who else "") + "".join(
        head(f"{voice.name}, {voice.work}" if voice.work else voice.name, 3)
        + paragraph(voice.words)
        + paragraph(voice.reason, "soft")
        for voice in body.voices
    )
    return Laid(prose(body.intro) + said, [])


def _reflect(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Reflect)  # noqa: S101 - as above
    return Laid(prose(body.prompt) + _lines(4), [])


def _plan(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Plan)  # noqa: S101 - as above
    return Laid(prose(body.intro) + paragraph(body.when) + _lines(1) + paragraph(body.then) + _lines(1), [])


def _checklist(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Checklist)  # noqa: S101 - as above
    return Laid(prose(body.intro) + _boxed(body.items), [])


def _example(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.ExamplePost)  # noqa: S101 - as above
    line = QCoreApplication.translate("paper", "“{words}”: {note}")
    notes = items([line.format(words=note.words, note=note.note) for note in body.notes])
    return Laid(prose(body.intro) + paragraph(body.text) + notes, [])


def _draft(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Draft)  # noqa: S101 - as above
    without = paragraph(body.without, "soft") if body.without else ""
    task = prose(body.prompt) + without + _lines(5) + _boxed(body.check)
    return Laid(task, [_one_way(body.model, body.who)] if body.model else [])


def _complete(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Complete)  # noqa: S101 - as above
    rounds = "".join(
        (paragraph(one.more) if one.more else "") + paragraph("\n".join(one.lines)) + _lines(len(one.write))
        for one in body.rounds
    )
    return Laid(prose(body.prompt) + rounds, [_one_way(" ".join(one.write), "") for one in body.rounds])


def _thread(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Thread)  # noqa: S101 - as above
    post = (head(body.who, 3) if body.who else "") + paragraph(body.post)
    task, answers = [prose(body.intro), post], []
    for comment in body.comments:
        said = f"{comment.who}: {comment.says}" if comment.who else comment.says
        task += [paragraph(said), _lines(2)]
        answers += [each.text for each in comment.consequences if each.mark in ("answered", "waited", "left")]
        answers += [f"{one.name}, {one.work}: {one.words} {one.why}" for one in comment.models]
        if comment.leaves is not None:
            answers.append(f"{comment.leaves.name}, {comment.leaves.work}: {comment.leaves.why}")
    return Laid("".join(task), answers)


def _one_way(text: str, who: str) -> str:
    said = QCoreApplication.translate("paper", "One way of doing it: {text}").format(text=text)
    return f"{said} ({who})" if who else said


def _aside(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Aside)  # noqa: S101 - as above
    return Laid(f"<blockquote>{prose(body.text)}</blockquote>", [])


WAYS: dict[type, Callable[[Block], Laid]] = {
    model.Choice: _choice,
    model.Pick: _choice,
    model.Card: _card,
    model.Order: _order,
    model.Match: _match,
    model.Sort: _sort,
    model.Gap: _gap,
    model.BeforeAfter: _before_after,
    model.Spot: _spot,
    model.Rewrite: _rewrite,
    model.Scenario: _scenario,
    model.Voices: _voices,
    model.Reflect: _reflect,
    model.Plan: _plan,
    model.Checklist: _checklist,
    model.ExamplePost: _example,
    model.Aside: _aside,
    model.Draft: _draft,
    model.Complete: _complete,
    model.Thread: _thread,
}
