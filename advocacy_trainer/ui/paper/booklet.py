"""The core as a booklet, for those without a computer: to read, to answer with a pen, answers last."""

from collections.abc import Callable, Iterable, Mapping
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.course import model
from advocacy_trainer.course.markup import render
from advocacy_trainer.course.model import Block, Lesson, Prose
from advocacy_trainer.ui.paper.sheet import head, items, paragraph

_LINE = "_" * 62
_SILENT = frozenset({"trainer", "confidence"})  # the trainer's own, and what only the app can compare
_BREAK = '<p style="page-break-before:always"></p>'


class Laid(NamedTuple):
    """A block on paper: what is read and answered, and what stands among the answers."""

    task: str
    answers: list[str]


def booklet_html(title: str, lessons: Iterable[Lesson], confidence: Mapping[str, str]) -> str:
    """Return the lessons as one HTML text, each with its answers at its end.

    ``lessons`` are already filled with the workplace's words; ``confidence``
    is kept for the app alone and is not printed.
    """
    del confidence
    parts = [head(title), paragraph(_about(), "soft")]
    for lesson in lessons:
        parts += [_BREAK, head(lesson.head.title, 1)]
        parts.append(paragraph(_time(lesson.head.minutes), "soft"))
        answers: list[str] = []
        for step in lesson.steps:
            parts.append(head(step.title, 2))
            for part in step.parts:
                if isinstance(part, Prose):
                    parts.append(_prose(part.text))
                elif part.kind not in _SILENT:
                    laid = lay(part)
                    parts.append(laid.task)
                    if laid.answers:
                        answers.append(head(step.title, 3) + items(laid.answers))
        if answers:
            parts += [head(_tr("What the answers show"), 2), *answers]
    return "".join(parts)


def lay(block: Block) -> Laid:
    """Lay one block out for pen and paper."""
    return _WAYS[type(block.body)](block)


def _tr(text: str) -> str:
    return QCoreApplication.translate("paper", text)


def _about() -> str:
    return QCoreApplication.translate(
        "paper",
        "Read it in any order, and stop whenever you like. Write in it; it is yours. "
        "What the answers show stands at the end of each lesson.",
    )


def _time(minutes: int) -> str:
    return QCoreApplication.translate("paper", "About {minutes} minutes").format(minutes=minutes)


def _prose(text: str) -> str:
    """Return prose as HTML; pictures are left to the app, their words are said."""
    rendered = render(text)
    html = rendered.html
    for picture in rendered.pictures:
        html = html.replace(f'alt="{escape(picture.alt)}"', "")
    return _without_pictures(html)


def _without_pictures(html: str) -> str:
    import re

    return re.sub(r"<p>\s*<img[^>]*>\s*</p>|<img[^>]*>", "", html)


def _lines(count: int) -> str:
    return paragraph("\n".join([_LINE] * count), "lines")


def _boxed(texts: Iterable[str]) -> str:
    return "".join(paragraph(f"☐ {text}") for text in texts)


def _why(pairs: Iterable[tuple[str, str]]) -> list[str]:
    return [f"{said}: {why}" for said, why in pairs if why]


def _choice(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Choice | model.Pick)  # noqa: S101 - the table gives this body
    task = _prose(body.question) + _boxed(option.text for option in body.options)
    return Laid(task, _why((option.text, option.why) for option in body.options))


def _card(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Card)  # noqa: S101
    fields = "".join(head(field.label, 3) + _lines(2) for field in body.fields)
    return Laid(_prose(body.intro) + fields, [])


def _order(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Order)  # noqa: S101
    mixed = sorted(body.items, key=lambda item: item.text.casefold())
    task = _prose(body.question) + "".join(paragraph(f"___ {item.text}") for item in mixed)
    return Laid(task, [f"{number}. {item.text}: {item.why}" for number, item in enumerate(body.items, 1)])


def _match(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Match)  # noqa: S101
    right = sorted((pair.right for pair in body.pairs), key=str.casefold)
    letters = {text: chr(ord("A") + number) for number, text in enumerate(right)}
    task = (
        _prose(body.question)
        + "".join(paragraph(f"___ {pair.left}") for pair in body.pairs)
        + "".join(paragraph(f"{letters[text]}. {text}", "soft") for text in right)
    )
    return Laid(task, [f"{pair.left} – {letters[pair.right]}: {pair.why}" for pair in body.pairs])


def _sort(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Sort)  # noqa: S101
    groups = " · ".join(f"{chr(ord('A') + n)}: {group}" for n, group in enumerate(body.groups))
    task = (
        _prose(body.question)
        + paragraph(groups, "soft")
        + "".join(paragraph(f"___ {case.text}") for case in body.cases)
    )
    return Laid(task, [f"{case.text} – {body.groups[case.group]}: {case.why}" for case in body.cases])


def _gap(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Gap)  # noqa: S101
    task = _prose(body.question) + paragraph(f"{body.before}______________{body.after}")
    return Laid(task, [f"{answer.accepted[0]}: {answer.why}" for answer in body.answers])


def _before_after(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.BeforeAfter)  # noqa: S101
    task = (
        _prose(body.intro)
        + head(_tr("Before"), 3)
        + paragraph(body.before)
        + head(_tr("After"), 3)
        + paragraph(body.after)
        + paragraph(body.why, "soft")
    )
    return Laid(task, [])


def _spot(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Spot)  # noqa: S101
    task = _prose(body.question) + paragraph(body.text)
    return Laid(task, _why((body.text[span.start : span.end], span.why) for span in body.spans))


def _rewrite(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Rewrite)  # noqa: S101
    task = _prose(body.prompt) + _lines(4) + _boxed(body.check)
    return Laid(task, [_tr("One way of doing it: {text}").format(text=body.model)])


def _scenario(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Scenario)  # noqa: S101
    numbers = {scene.id: number for number, scene in enumerate(body.scenes, 1)}
    parts = [_prose(body.intro)]
    for scene in body.scenes:
        parts.append(paragraph(f"{numbers[scene.id]}. {scene.text}"))
        parts += [
            paragraph(
                _tr("{words} – go to {number}. {why}").format(
                    words=way.text, number=numbers[way.to], why=way.why
                ),
                "soft",
            )
            for way in scene.ways
        ]
    return Laid("".join(parts), [])


def _voices(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Voices)  # noqa: S101
    said = "".join(
        head(f"{voice.name}, {voice.work}", 3) + paragraph(voice.words) + paragraph(voice.reason, "soft")
        for voice in body.voices
    )
    return Laid(_prose(body.intro) + said, [])


def _reflect(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Reflect)  # noqa: S101
    return Laid(_prose(body.prompt) + _lines(4), [])


def _plan(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Plan)  # noqa: S101
    return Laid(_prose(body.intro) + paragraph(body.when) + _lines(1) + paragraph(body.then) + _lines(1), [])


def _checklist(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Checklist)  # noqa: S101
    return Laid(_prose(body.intro) + _boxed(body.items), [])


def _example(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Example)  # noqa: S101
    notes = items([f"»{note.words}«: {note.note}" for note in body.notes])
    return Laid(_prose(body.intro) + paragraph(body.text) + notes, [])


def _aside(block: Block) -> Laid:
    body = block.body
    assert isinstance(body, model.Aside)  # noqa: S101
    return Laid(f"<blockquote>{_prose(body.text)}</blockquote>", [])


_WAYS: dict[type, Callable[[Block], Laid]] = {
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
    model.Example: _example,
    model.Aside: _aside,
}
