"""The workplace's words as employees read them: parts with a heading each, in the order of a first reading.

A part that says nothing is not there. All of it stands under »From {workplace}«.
"""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from advocacy_trainer.organisation.shown import ShownExample, ShownWords
from advocacy_trainer.ui.kit.labels import heading, label, over, own_words, prose, soft
from advocacy_trainer.ui.writing.workplace_words import invitation, signed, time_lines, with_a_yes


class WordsPart(NamedTuple):
    """A part of the words: the fields of the pack that it is made of, its heading, and what stands there."""

    fields: tuple[str, ...]
    title: str
    lines: tuple[QLabel, ...]


def parts_of(words: ShownWords) -> list[WordsPart]:
    """Return what there is to read of a workplace's words."""
    return [part for part in (*_agreed(words), *_about(words), *_of_people(words)) if part.lines]


def words_widget(part: WordsPart, *, level: int = 2) -> QWidget:
    """Return one part with its heading."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(heading(part.title, level))
    for line in part.lines:
        column.addWidget(line)
    return holder


def promise_widget(words: ShownWords) -> QWidget:
    """Return the promise, signed with the workplace's name."""
    holder = QWidget()
    holder.setObjectName("promise")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    for line in (over(signed(words.name)), *map(label, words.promise), soft(words.promised_by)):
        column.addWidget(line)
    return holder


def _agreed(words: ShownWords) -> Iterator[WordsPart]:
    translate = QCoreApplication.translate
    promised = [*map(label, words.promise), *([soft(words.promised_by)] if words.promise else [])]
    yield WordsPart(("promise",), translate("workplace", "What we promise"), tuple(promised))
    asked = [label(line) for line in (words.ask, words.hours) if line]
    if words.deputy:
        asked.append(label(translate("workplace", "Or {deputy}.").format(deputy=words.deputy)))
    for subject, line in words.contacts:
        asked += [label(subject, role="strong")] if subject else []
        asked.append(label(line))
    fields = ("contact", "deputy", "contacts")
    yield WordsPart(fields, translate("workplace", "Who you can ask"), tuple(asked))
    time = tuple(map(label, time_lines(words)))
    yield WordsPart(("minutes", "time_note"), translate("workplace", "Time to practise"), time)
    begin = (label(said),) if (said := invitation(words)) else ()
    yield WordsPart(("begin",), translate("workplace", "Where you can start"), begin)


def _about(words: ShownWords) -> Iterator[WordsPart]:
    translate = QCoreApplication.translate
    why = translate("workplace", "Why we do this")
    yield WordsPart(("why",), why, _prose(words.why))
    yield WordsPart(("values",), translate("workplace", "What we stand for"), tuple(map(label, words.values)))
    goals = translate("workplace", "What we hope for")
    yield WordsPart(("goals",), goals, tuple(map(label, words.goals)))
    back = translate("workplace", "What you get out of it")
    yield WordsPart(("gives_back",), back, _prose(words.gives_back))
    said = []
    for one in words.answers:
        said += [own_words(one.said), label(one.done)]
    answers = translate("workplace", "What you have said, and what we are doing about it")
    yield WordsPart(("answers",), answers, tuple(said))
    rule = translate("workplace", "When you use AI")
    yield WordsPart(("ai_rule",), rule, _prose(words.ai_rule))
    yield WordsPart(("tool",), words.tool, _tool(words))


def _tool(words: ShownWords) -> tuple[QLabel, ...]:
    if not words.tool:
        return ()
    translate = QCoreApplication.translate
    lines = [label(one) for one in (words.tool_sees, words.tool_no) if one]
    lines.append(
        soft(
            translate(
                "workplace", "Posts that a tool suggests, and sharing that has been agreed, are adverts."
            )
        )
    )
    return tuple(lines)


def _of_people(words: ShownWords) -> Iterator[WordsPart]:
    translate = QCoreApplication.translate
    if words.leader is not None:
        title = translate("workplace", "A text by {who}").format(who=words.leader.who)
        yield WordsPart(("leader",), title, _example(words.leader))
    for one in words.examples:
        who = ", ".join(part for part in (one.who, one.work) if part)
        title = translate("workplace", "A text by {who}").format(who=who)
        yield WordsPart(("examples",), title, _example(one))
    starters = translate("workplace", "Questions to start from")
    yield WordsPart(("starters",), starters, tuple(label(text) for _, _, text in words.starters))
    read = [label(f"{title}: {where}" if where else title) for title, where in words.read_on]
    yield WordsPart(("read_on",), translate("workplace", "Read more"), tuple(read))
    legal = []
    for subject, text, day in words.legal:
        legal += [label(subject, role="strong"), *_prose(text)]
        if day:
            legal.append(soft(translate("workplace", "Checked on {day}.").format(day=day)))
    yield WordsPart(("legal",), translate("workplace", "The law here"), tuple(legal))


def _example(one: ShownExample) -> tuple[QLabel, ...]:
    translate = QCoreApplication.translate
    lines = []
    if one.draft:
        lines += [soft(translate("workplace", "The first draft:")), own_words(one.draft)]
        lines.append(soft(translate("workplace", "In its final form:")))
    lines += [own_words(one.text), *([label(one.why)] if one.why else [])]
    lines.append(soft(with_a_yes(one)))
    return tuple(lines)


def _prose(text: str) -> tuple[QLabel, ...]:
    return (prose(text),) if text else ()
