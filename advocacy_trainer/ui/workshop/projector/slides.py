"""Make the slide of an item at a step: what is told by the wall, and how the room works on it."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from advocacy_trainer.course import model
from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.ui.workshop.projector.slide import HELP, READ, SMALL, STRONG, Slide, SlideLine
from advocacy_trainer.workshop.cards import CardCount, on_wall
from advocacy_trainer.workshop.changing import stages
from advocacy_trainer.workshop.model import Item
from advocacy_trainer.workshop.samples import SampleDraft
from advocacy_trainer.workshop.wall import (
    Piles,
    Spots,
    Versions,
    Wall,
    WallDrafts,
    WallPair,
    WallQuestion,
    WallText,
    WallThread,
    Words,
    has_opening,
    step_count,
)

# What the coach says of each draft on the wall: its words, and where in the draft.
Remarks = tuple[tuple[tuple[str, tuple[tuple[int, int], ...]], ...], ...]
LETTERS = "ABCDEFGH"
HERE = "→"  # before what is right, for who cannot tell its colour
_PAGE = 420  # characters of prose that can be read from the last row at once

SETTINGS = {
    "together": QT_TRANSLATE_NOOP("projector", "Together, about {minutes} min."),
    "alone": QT_TRANSLATE_NOOP("projector", "On your own, about {minutes} min."),
    "pairs": QT_TRANSLATE_NOOP("projector", "In pairs or in silence, about {minutes} min."),
    "threes": QT_TRANSLATE_NOOP("projector", "In threes, about {minutes} min."),
    "fours": QT_TRANSLATE_NOOP("projector", "In fours, about {minutes} min."),
    "1-2-4-all": QT_TRANSLATE_NOOP("projector", "Alone, two, four, all: about {minutes} min."),
}
WAYS = {
    "alone": QT_TRANSLATE_NOOP("projector", "Alone"),
    "pairs": QT_TRANSLATE_NOOP("projector", "In pairs"),
    "fours": QT_TRANSLATE_NOOP("projector", "In fours"),
    "together": QT_TRANSLATE_NOOP("projector", "All together"),
}
BREAK = QT_TRANSLATE_NOOP("projector", "Break, about {minutes} min.")


def say(text: str) -> str:
    """Return what stands on the wall in the person's language."""
    return QCoreApplication.translate("projector", text)


def pages_of(markdown: str, values: Mapping[str, str]) -> list[tuple[str, ...]]:
    """Return the paragraphs of a step's prose, as many to a page as can be read at once."""
    from advocacy_trainer.course.markup import render
    from advocacy_trainer.course.placeholders import fill_html

    document = QTextDocument()
    document.setHtml(fill_html(render(markdown).html, values))
    pages: list[tuple[str, ...]] = []
    page: list[str] = []
    for paragraph in (each.strip() for each in document.toPlainText().splitlines()):
        if not paragraph:
            continue
        if page and sum(map(len, page)) + len(paragraph) > _PAGE:
            pages.append(tuple(page))
            page = []
        page.append(paragraph)
    return [*pages, tuple(page)]


def steps_of(item: Item, wall: Wall, values: Mapping[str, str]) -> int:
    """Return how many steps the trainer goes through: the wall's, and the ways of 1-2-4-all."""
    on_the_wall = len(pages_of(wall.markdown, values)) if isinstance(wall, WallText) else step_count(wall)
    return on_the_wall + has_opening(item, wall) + len(stages(item)) - 1


def wall_step(item: Item, step: int) -> int:
    """Return the step of the wall; 1-2-4-all is gone through before the wall goes on."""
    return max(0, step - len(stages(item)) + 1)


def slides_of(
    item: Item,
    wall: Wall,
    values: Mapping[str, str],
    cards: CardCount | None = None,
    remarks: Remarks = (),
) -> tuple[Slide, ...]:
    """Return the slides of an item, a step each.

    ``cards`` are counted answers, ``remarks`` what the coach says of each sample draft that is on the wall.
    """
    last_way = len(stages(item)) - 1
    opening = int(has_opening(item, wall))
    told = say(BREAK if item.kind == "break" else SETTINGS[item.setting]).format(minutes=item.minutes)
    made: list[Slide] = []
    alike: list[int] = []
    for step in range(steps_of(item, wall, values)):
        at = wall_step(item, step) - opening
        shown = Words(item.screen) if at < 0 else wall
        title, lines = _shown(item, shown, max(0, at), values, cards, remarks)
        over = "" if title == item.title else item.title
        made.append(Slide(over, title, tuple(lines), *_ways(item, min(step, last_way)), told))
        alike.append(_likeness(wall, at))
    return tuple(
        each._replace(beside=tuple(made[at] for at, one in enumerate(alike) if one == kind))
        for each, kind in zip(made, alike, strict=True)
    )


def _likeness(wall: Wall, step: int) -> int:
    """Return what the steps of an item that are drawn alike have in common."""
    if step < 0:
        return -1
    if isinstance(wall, WallThread):  # a comment is read in large; what others did with it is long
        return int(step > 0 and not step % 2)
    if isinstance(wall, WallDrafts):
        return len(wall.pages[min(step, len(wall.pages) - 1)])
    return 0


def _ways(item: Item, at: int) -> tuple[tuple[str, ...], int]:
    if item.setting == "1-2-4-all":
        told = say(QT_TRANSLATE_NOOP("projector", "{way} · {minutes} min."))
        named = (told.format(way=say(WAYS[part.setting]), minutes=part.minutes) for part in stages(item))
        return tuple(named), at
    if item.setting == "pairs" and "reading-aloud" not in item.touches:
        return (
            say(QT_TRANSLATE_NOOP("projector", "In silence")),
            say(QT_TRANSLATE_NOOP("projector", "With a partner")),
        ), -1
    if item.setting == "pairs":
        return (
            say(QT_TRANSLATE_NOOP("projector", "Read in silence")),
            say(QT_TRANSLATE_NOOP("projector", "Read to a partner")),
        ), -1
    return (), -1


def _shown(
    item: Item,
    wall: Wall,
    step: int,
    values: Mapping[str, str],
    cards: CardCount | None,
    remarks: Remarks,
) -> tuple[str, list[SlideLine]]:
    match wall:
        case Words(text=text):
            first, *rest = text.splitlines() or [item.title]
            return first or item.title, [SlideLine(each) for each in rest if each.strip()]
        case WallText(title=title, markdown=markdown):
            pages = pages_of(markdown, values)
            return title or item.title, [SlideLine(each) for each in pages[min(step, len(pages) - 1)]]
        case WallQuestion():
            is_asked = bool(item.screen) and not step and not (cards is not None and cards.revealed)
            do = [SlideLine(_asked(item), SMALL, "soft-text")] if is_asked else []
            return wall.question, [*_options(wall, step, cards), *do]
        case Piles(question=question, groups=groups, cases=cases):
            return question, list(_pile(groups, cases, step)) if cases else []
        case WallPair(before=before, after=after, why=why):
            told = [SlideLine(before, READ, "soft-text" if step else "text")]
            told += [SlideLine(after, READ)] if step else []
            return item.title, [*told, *([SlideLine(why, HELP, "soft-text")] if step > 1 else [])]
        case Versions(who=who, voices=voices):
            voice = voices[min(step, len(voices) - 1)]
            by = f"{voice.name}, {voice.work}" if voice.work else voice.name
            head = SlideLine(f"{who} · {by}" if who else by, SMALL, "soft-text")
            return _asked(item), [head, SlideLine(voice.words, READ), *_why(voice.reason)]
        case WallThread():
            return _asked(item), list(_thread(wall, step))
        case Spots(question=question, text=text, spans=spans):
            marks = tuple((span.start, span.end) for span in spans) if step else ()
            return question, [SlideLine(text, READ, marks=marks)]
        case WallDrafts(pages=pages):
            drafts = pages[min(step, len(pages) - 1)]
            each = (_draft(draft, remarks[at:]) for at, draft in enumerate(drafts))
            return drafts[0].ask, [line for lines in each for line in lines]


def _draft(draft: SampleDraft, remarks: Remarks) -> Iterator[SlideLine]:
    found = remarks[0] if remarks else ()
    marks = tuple(mark for _, marked in found for mark in marked)
    yield SlideLine(draft.who, SMALL, "soft-text")
    yield SlideLine(draft.text, READ, marks=marks)
    yield from (SlideLine(said, HELP, "attention") for said, _ in found)


def _asked(item: Item) -> str:
    return item.screen.splitlines()[0] if item.screen else item.title


def _why(text: str) -> list[SlideLine]:
    return [SlideLine(text, HELP, "soft-text")] if text else []


def _options(wall: WallQuestion, step: int, cards: CardCount | None) -> Iterator[SlideLine]:
    counts = on_wall(cards) if cards is not None else None
    for at, option in enumerate(wall.options):
        is_right = bool(step) and wall.right[at]
        end = "" if counts is None else say(QT_TRANSLATE_NOOP("projector", "{count} cards"))
        yield SlideLine(
            option,
            STRONG if is_right else "projector-text",
            "good" if is_right else "text",
            LETTERS[at],
            end.format(count=counts[at]) if counts is not None else "",
        )
        if is_right:
            yield SlideLine(wall.why[at], HELP, "soft-text", letter=" ")


def _pile(groups: Sequence[str], cases: Sequence[model.Case], step: int) -> Iterator[SlideLine]:
    case = cases[min(step // 2, len(cases) - 1)]
    yield SlideLine(case.text, READ)
    for at, group in enumerate(groups):  # no letters: those are on cards, and nobody sorts by card
        is_here = step % 2 and at == case.group
        ink = "good" if is_here else "soft-text" if step % 2 else "text"
        yield SlideLine(group, STRONG, ink, HERE if is_here else " ")
    if step % 2:
        yield from _why(case.why)


def _thread(wall: WallThread, step: int) -> Iterator[SlideLine]:
    if not step:
        who = wall.who or say(QT_TRANSLATE_NOOP("projector", "The post"))
        yield SlideLine(who, SMALL, "soft-text")
        yield SlideLine(wall.post, READ)
        return
    comment = wall.comments[min((step - 1) // 2, len(wall.comments) - 1)]
    yield from [SlideLine(comment.who, SMALL, "soft-text")] if comment.who else []
    yield SlideLine(comment.says, READ, "text" if step % 2 else "soft-text")
    if step % 2:
        return
    replies = (*comment.models, *([comment.leaves] if comment.leaves is not None else []))
    for reply in replies[:2]:
        by = f"{reply.name}, {reply.work}" if reply.work else reply.name
        left = say(QT_TRANSLATE_NOOP("projector", "{who} left it at that."))
        yield SlideLine(by if reply.words else left.format(who=by), SMALL, "primary")
        yield from [SlideLine(reply.words, READ)] if reply.words else []
        yield from _why(reply.why)
