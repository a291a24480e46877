"""Read the blocks that ask: choice, pick, order, match, sort, gap."""

import re
from collections.abc import Sequence

from advocacy_trainer.course.blocks.body import BodyText, items, values, with_nears
from advocacy_trainer.course.model import (
    Case,
    Choice,
    Gap,
    GapAnswer,
    Match,
    Near,
    Option,
    Order,
    OrderItem,
    Pair,
    Pick,
    Sort,
)
from advocacy_trainer.course.syntax import SyntaxEntry, plain, raw_feedback, split_bars, split_feedback

_BOX = re.compile(r"\[([^\]]*)\]\s*(.*)\Z", re.DOTALL)
_EQUALS = re.compile(r"\s(?<!\\)=\s")
GAP = "___"


def read_choice(body: BodyText) -> Choice | None:
    """Read ``- [x] text > why`` and ``- [ ] text > why``."""
    question, found = body.entries(("hint",), ("-",))
    body.need("question", question, "write the question above the options")
    options: list[Option] = []
    for entry in items(found):
        match = _BOX.match(entry.text)
        if match is None or match[1] not in (" ", "x", "X", ""):
            body.report(entry.line, "an option has no box", "begin it with - [x] if right, else with - [ ]")
            continue
        text, why = body.explained(entry._replace(text=match[2]))
        options.append(Option(text, why, match[1] in ("x", "X"), entry.line))
    body.need_count(options, 2, "options")
    _report_twins(body, [(option.text, option.line) for option in options])
    if options and not any(option.right for option in options):
        body.report(body.line, "the choice has no right option", "mark one with [x], or make it a pick")
    either = body.attributes.get("either") == "yes"
    if len(options) > 1 and all(option.right for option in options) and not either:
        body.report(
            body.line, "every option of the choice is right", "add one that is not, or make it a pick"
        )
    if either and sum(option.right for option in options) < 2:
        body.report(
            body.line, "either=yes, and only one option is right", "mark two, or take either=yes away"
        )
    return Choice(question, tuple(options), values(found).get("hint", ""))


def read_pick(body: BodyText) -> Pick | None:
    """Read ``- text > a sentence`` and ``leave: text > what then``."""
    question, found = body.entries(("leave",) if body.format > 1 else (), ("-",))
    options: list[Option] = []
    for entry in items(found):
        if re.match(r"\[[ xX]?\]", entry.text):
            body.report(
                entry.line, "nothing is right or wrong in a pick", "take the box away, or make it a choice"
            )
            continue
        text, why = body.explained(entry)
        options.append(Option(text, why, line=entry.line))
    body.need_count(options, 2, "options")
    _report_twins(body, [(option.text, option.line) for option in options])
    leave = next((entry for entry in found if entry.key == "leave"), None)
    if leave is None:
        return Pick(question, tuple(options))
    return Pick(question, tuple(options), Option(*body.explained(leave), line=leave.line))


def read_order(body: BodyText) -> Order | None:
    """Read ``1. text > why``, written in the right order."""
    question, found = body.entries(("hint", "near"), ("1.",))
    body.need("question", question, "write above the items what they are ordered by")
    listed = items(found)
    places = [str(place) for place in range(1, len(listed) + 1)]
    ordered = tuple(
        OrderItem(*body.explained(entry), _nears(body, nears, places, places[place]), entry.line)
        for place, (entry, nears) in enumerate(with_nears(body, found))
    )
    body.need_count(ordered, 2, "items")
    _report_twins(body, [(item.text, entry.line) for item, entry in zip(ordered, listed, strict=True)])
    return Order(question, ordered, values(found).get("hint", ""))


def read_match(body: BodyText) -> Match | None:
    """Read ``- left = right > why``."""
    question, found = body.entries(("hint", "near"), ("-",))
    body.need("question", question, "write above the pairs what belongs together")
    pairs: list[Pair] = []
    nears: list[list[SyntaxEntry]] = []
    for entry, under in with_nears(body, found):
        raw, why = raw_feedback(entry.text)
        halves = _EQUALS.split(raw, maxsplit=1)
        if len(halves) != 2 or not halves[0].strip() or not halves[1].strip():
            body.report(entry.line, "the pair has no two sides", "write - left = right > why")
            continue
        left, right = plain(halves[0]), plain(halves[1])
        body.need_both(entry.line, left, why)
        pairs.append(Pair(left, right, why, line=entry.line))
        nears.append(under)
    body.need_count(pairs, 2, "pairs")
    _report_twins(body, [(pair.left, pair.line) for pair in pairs])
    rights = [pair.right for pair in pairs]
    complete = tuple(
        pair._replace(near=_nears(body, under, rights, pair.right))
        for pair, under in zip(pairs, nears, strict=True)
    )
    return Match(question, complete, values(found).get("hint", ""))


def read_sort(body: BodyText) -> Sort | None:
    """Read ``groups: a | b`` and ``- [b] case > why``, the label itself in the box."""
    question, found = body.entries(("groups", "hint", "near"), ("-",))
    body.need("question", question, "write above the cases what they are sorted by")
    given = values(found)
    groups = tuple(group for group in split_bars(given.get("groups", "")) if group)
    body.need_count(groups, 2, "groups (write groups: a | b)")
    if len(set(groups)) != len(groups):
        body.report(body.line, "two groups have the same name", "give each group its own name")
    cases = [
        case._replace(near=_nears(body, under, groups, groups[case.group]))
        for entry, under in with_nears(body, found)
        if (case := _case(body, entry, groups)) is not None
    ]
    body.need_count(cases, 2, "cases")
    _report_twins(body, [(case.text, case.line) for case in cases])
    return Sort(question, groups, tuple(cases), given.get("hint", ""))


def _case(body: BodyText, entry: SyntaxEntry, groups: tuple[str, ...]) -> Case | None:
    match = _BOX.match(entry.text)
    label = plain(match[1]) if match is not None else ""
    if match is None or label not in groups:
        body.report(
            entry.line,
            f"“{label[:40]}” is none of the groups" if match is not None else "the case has no group",
            f"begin it with the group's own name: - [{groups[0] if groups else 'group'}] case > why",
        )
        return None
    text, why = body.explained(entry._replace(text=match[2]))
    return Case(text, groups.index(label), why, line=entry.line)


def _nears(
    body: BodyText, found: Sequence[SyntaxEntry], given: Sequence[str], right: str
) -> tuple[Near, ...]:
    """Read ``near: [group, right half or place] > text`` for an item whose place is ``right``."""
    nears: list[Near] = []
    for entry in found:
        match = _BOX.match(entry.text)
        label = plain(match[1]) if match is not None else ""
        why = raw_feedback(" " + match[2])[1] if match is not None else ""
        if label not in given:
            body.report(
                entry.line,
                f"near: names “{label[:40]}”, which is none of the places here",
                f"write near: [{given[0][:40] if given else 'place'}] > what one is told",
            )
        elif label == right:
            body.report(
                entry.line, f"near: names “{label[:40]}”, where the item belongs", "name a wrong place"
            )
        elif not why:
            body.report(entry.line, "near: says nothing", "add “ > ” and what one is told")
        elif any(near.given == given.index(label) for near in nears):
            body.report(entry.line, f"near: [{label[:40]}] stands twice under one item", "keep one of them")
        else:
            nears.append(Near(given.index(label), why, entry.line))
    return tuple(nears)


def read_gap(body: BodyText) -> Gap | None:
    """Read ``text: ... ___ ...``, ``answer: x | y > why`` and ``otherwise: why``.

    ``near: x | y > why`` explains answers that many give and that are not the
    one looked for; the question stays open.
    """
    question, found = body.entries(("text", "answer", "near", "otherwise", "hint"))
    given = values(found)
    text = body.need("text:", given.get("text", ""), f"write text: with {GAP} where the gap is")
    pieces = re.split(r"(?<![_\\])_{3,}(?!_)", text)
    if text and len(pieces) != 2:
        body.report(
            body.line, f"the text has {len(pieces) - 1} gaps", f"write {GAP} exactly once; a gap is one block"
        )
    answers: list[GapAnswer] = []
    for entry in found:
        if entry.key not in ("answer", "near"):
            continue
        raw, why = raw_feedback(entry.text)
        accepted = tuple(word for word in split_bars(raw) if word)
        body.need_both(entry.line, " ".join(accepted), why)
        answers.append(GapAnswer(accepted, why, near=entry.key == "near"))
    body.need_count([answer for answer in answers if not answer.near], 1, "answer: lines")
    otherwise = body.need("otherwise:", given.get("otherwise", ""), "write what the other answers are told")
    if len(pieces) != 2:
        return None
    return Gap(
        question,
        plain(pieces[0]) + (" " if pieces[0][-1:].isspace() else ""),
        (" " if pieces[1][:1].isspace() else "") + plain(pieces[1]),
        tuple(answers),
        split_feedback(otherwise)[0],
        given.get("hint", ""),
    )


def _report_twins(body: BodyText, texts: list[tuple[str, int]]) -> None:
    seen: set[str] = set()
    for text, line in texts:
        if text and text in seen:
            body.report(line, f"“{text[:40]}” stands twice in this {body.kind}", "change one of them")
        seen.add(text)
