"""The blocks of a lesson laid out for pen and paper: a function for each body, named in ``activities``."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.course import model
from advocacy_trainer.course.markup import render
from advocacy_trainer.prose.quoted_words import within_marks
from advocacy_trainer.ui.paper.sheet import head, items, paragraph

_LINE = "_" * 62
_PICTURE = re.compile(r"<p>\s*<img[^>]*>\s*</p>|<img[^>]*>")


class Laid(NamedTuple):
    """A block on paper: what is read and answered, and what stands among the answers."""

    task: str
    answers: list[str]


def prose(text: str) -> str:
    """Return prose as HTML, its pictures left to the app."""
    return _PICTURE.sub("", render(text).html)


def _lines(count: int) -> str:
    return paragraph("\n".join([_LINE] * count), "lines")


def _boxed(texts: Iterable[str]) -> str:
    return "".join(paragraph(f"☐ {text}") for text in texts)


def _why(pairs: Iterable[tuple[str, str]]) -> list[str]:
    return [f"{said}: {why}" for said, why in pairs if why]


def lay_choice(body: model.Choice | model.Pick) -> Laid:
    """Lay out the options with a box each."""
    task = prose(body.question) + _boxed(option.text for option in body.options)
    return Laid(task, _why((option.text, option.why) for option in body.options))


def lay_card(body: model.FillInCard) -> Laid:
    """Lay out the lines to fill in."""
    fields = "".join(head(field.label, 3) + _lines(2) for field in body.fields)
    return Laid(prose(body.intro) + fields, [])


def lay_order(body: model.Order) -> Laid:
    """Lay out the items by the alphabet, each with a place for its number."""
    mixed = sorted(body.items, key=lambda item: item.text.casefold())
    task = prose(body.question) + "".join(paragraph(f"___ {item.text}") for item in mixed)
    return Laid(task, [f"{number}. {item.text}: {item.why}" for number, item in enumerate(body.items, 1)])


def lay_match(body: model.Match) -> Laid:
    """Lay out both halves, the right ones lettered."""
    right = sorted((pair.right for pair in body.pairs), key=str.casefold)
    letters = {text: chr(ord("A") + number) for number, text in enumerate(right)}
    task = (
        prose(body.question)
        + "".join(paragraph(f"___ {pair.left}") for pair in body.pairs)
        + "".join(paragraph(f"{letters[text]}. {text}", "soft") for text in right)
    )
    return Laid(task, [f"{pair.left} – {letters[pair.right]}: {pair.why}" for pair in body.pairs])


def lay_sort(body: model.Sort) -> Laid:
    """Lay out the groups, lettered, and the cases."""
    groups = " · ".join(f"{chr(ord('A') + n)}: {group}" for n, group in enumerate(body.groups))
    task = (
        prose(body.question)
        + paragraph(groups, "soft")
        + "".join(paragraph(f"___ {case.text}") for case in body.cases)
    )
    return Laid(task, [f"{case.text} – {body.groups[case.group]}: {case.why}" for case in body.cases])


def lay_gap(body: model.Gap) -> Laid:
    """Lay out the text with its gap."""
    task = prose(body.question) + paragraph(f"{body.before}______________{body.after}")
    return Laid(task, [f"{answer.accepted[0]}: {answer.why}" for answer in body.answers])


def lay_before_after(body: model.BeforeAfter) -> Laid:
    """Lay out both texts."""
    task = (
        prose(body.intro)
        + head(QCoreApplication.translate("paper", "Before"), 3)
        + paragraph(body.before)
        + head(QCoreApplication.translate("paper", "After"), 3)
        + paragraph(body.after)
        + paragraph(body.why, "soft")
    )
    return Laid(task, [])


def lay_spot(body: model.Spot) -> Laid:
    """Lay out the text in which words are found."""
    task = prose(body.question) + paragraph(body.text)
    return Laid(task, _why((body.text[span.start : span.end], span.why) for span in body.spans))


def lay_rewrite(body: model.Rewrite) -> Laid:
    """Lay out the task with lines to write on."""
    task = prose(body.prompt) + _lines(4) + _boxed(body.check)
    return Laid(task, [_one_way(body.model, "")])


def lay_scenario(body: model.Scenario) -> Laid:
    """Lay out the scenes, numbered, each way with the number it leads to."""
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


def lay_voices(body: model.Voices) -> Laid:
    """Lay out what each person said."""
    said = (head(body.who, 3) if body.who else "") + "".join(
        head(f"{voice.name}, {voice.work}" if voice.work else voice.name, 3)
        + paragraph(voice.words)
        + paragraph(voice.reason, "soft")
        for voice in body.voices
    )
    return Laid(prose(body.intro) + said, [])


def lay_reflect(body: model.Reflect) -> Laid:
    """Lay out the question with lines to write on."""
    return Laid(prose(body.prompt) + _lines(4), [])


def lay_plan(body: model.Plan) -> Laid:
    """Lay out the two starters with a line each."""
    return Laid(prose(body.intro) + paragraph(body.when) + _lines(1) + paragraph(body.then) + _lines(1), [])


def lay_checklist(body: model.Checklist) -> Laid:
    """Lay out the items with a box each."""
    return Laid(prose(body.intro) + _boxed(body.items), [])


def lay_example(body: model.ExamplePost) -> Laid:
    """Lay out the text and its notes."""
    line = QCoreApplication.translate("paper", "“{words}”: {note}")
    notes = items([line.format(words=within_marks(note.words), note=note.note) for note in body.notes])
    return Laid(prose(body.intro) + paragraph(body.text) + notes, [])


def lay_draft(body: model.Draft) -> Laid:
    """Lay out the stage with lines to write on."""
    without = paragraph(body.without, "soft") if body.without else ""
    task = prose(body.prompt) + without + _lines(5) + _boxed(body.check)
    return Laid(task, [_one_way(body.model, body.who)] if body.model else [])


def lay_complete(body: model.Complete) -> Laid:
    """Lay out what is given in each round, and lines for the rest."""
    rounds = "".join(
        (paragraph(one.more) if one.more else "") + paragraph("\n".join(one.lines)) + _lines(len(one.write))
        for one in body.rounds
    )
    return Laid(prose(body.prompt) + rounds, [_one_way(" ".join(one.write), "") for one in body.rounds])


def lay_thread(body: model.Thread) -> Laid:
    """Lay out the post and its comments with lines to answer on."""
    post = (head(body.who, 3) if body.who else "") + paragraph(body.post)
    task, answers = [prose(body.intro), post], []
    for comment in body.comments:
        said = f"{comment.who}: {comment.says}" if comment.who else comment.says
        task += [paragraph(said), _lines(2)]
        answers += [
            each.text
            for each in comment.consequences
            if each.mark in ("answered", "waited", "left", "hidden")
        ]
        answers += [f"{one.name}, {one.work}: {one.words} {one.why}" for one in comment.models]
        if comment.leaves is not None:
            answers.append(f"{comment.leaves.name}, {comment.leaves.work}: {comment.leaves.why}")
    return Laid("".join(task), answers)


def _one_way(text: str, who: str) -> str:
    said = QCoreApplication.translate("paper", "One way of doing it: {text}").format(text=text)
    return f"{said} ({who})" if who else said


def lay_aside(body: model.Aside) -> Laid:
    """Lay out the prose in its frame."""
    return Laid(f"<blockquote>{prose(body.text)}</blockquote>", [])
