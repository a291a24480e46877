"""One item on each kind of paper: the trainer's, the participants', the answers, and the cards."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import NamedTuple

from advocacy_trainer.workshop import markup, wall, wall_on_paper
from advocacy_trainer.workshop.changing import stages
from advocacy_trainer.workshop.model import BREAK, BUFFER, EXERCISE, OWN_SCREEN, Item
from advocacy_trainer.workshop.wall import Wall

Words = Mapping[str, str]
_LARGE = ' align="center" style="font-size: 44pt"'  # to be read across a table
_SETTINGS = {"1-2-4-all": "one-two-four"}


class AtHand(NamedTuple):
    """What stands around an item on the trainer's sheet.

    ``lesson`` is the title of its lesson, empty where it cannot be opened;
    ``handouts`` are the titles of the sheets to put out; with ``computers``
    there is a wall, else a board.
    """

    lesson: str = ""
    handouts: tuple[str, ...] = ()
    computers: bool = True


def for_trainer(item: Item, when: str, seen: Wall, words: Words, at_hand: AtHand) -> str:
    """Return an item with all the trainer needs."""
    minutes = words["minutes"].format(minutes=item.minutes)
    setting = words[_SETTINGS.get(item.setting, item.setting)]
    setting = setting.format(*(stage.minutes for stage in stages(item)))
    about = [minutes] if item.kind in (BREAK, BUFFER) else [minutes, setting]
    if item.least < item.minutes:
        about.append(words["at-least"].format(minutes=item.least))
    if item.optional:
        about.append(words["optional"])
    told = markup.heading(f"{when} {item.title}", 2)
    told += markup.paragraph(" · ".join(about), "soft")
    told += markup.named(words["goal"], item.goal)
    told += markup.named(words["materials"], " · ".join((*item.materials, *at_hand.handouts)))
    if at_hand.computers:
        if item.shows is not None:
            template = words["lesson"] if at_hand.lesson else words["missing-lesson"]
            told += markup.paragraph(template.format(title=at_hand.lesson, name=item.shows), "soft")
        told += markup.named(words["on-wall"], wall_on_paper.first_words(item, seen))
        told += markup.named(words["presses"], wall_on_paper.presses(item, seen, words))
    else:
        told += markup.named(words["on-board"], item.screen)
    told += markup.prose(item.notes) if item.notes else ""
    told += markup.named(words["mine"], item.mine)
    told += markup.named(words["if-quiet"], item.quiet)
    told += markup.named(words["without-computers" if at_hand.computers else "on-paper"], item.paper)
    if item.touches:
        told += markup.named(words["with-leader"], item.instead or words["drops-with-leader"])
        told += markup.named(words["do-then"], item.instead_notes)
    return told


def for_participant(item: Item, seen: Wall, words: Words) -> str:
    """Return an item as a participant works on it, with room to write; nothing for a break."""
    if item.kind in (BREAK, BUFFER) or "confidence" in item.touches:
        return ""
    told = markup.heading(item.title, 2) + markup.paragraph(item.screen) + _task(seen, words)
    is_written = item.kind in (OWN_SCREEN, EXERCISE)
    return told + markup.lines() if isinstance(seen, wall.Words) and is_written else told


def _task(seen: Wall, words: Words) -> str:
    """Return what the wall shows, as it stands on paper."""
    match seen:
        case wall.WallQuestion(question=question, options=options):
            boxes = "".join(
                f"<li>{markup.BOX} {_letter(at)}: {escape(each)}</li>" for at, each in enumerate(options)
            )
            return f"{markup.prose(question)}<ul>{boxes}</ul>"
        case wall.Piles(question=question, groups=groups, cases=cases):
            told = markup.prose(question) + markup.paragraph(" · ".join(groups))
            return told + markup.table((words["case"], words["belongs"]), ((case.text, "") for case in cases))
        case wall.WallPair(before=before, after=after):
            return markup.quotation(before) + markup.quotation(after)
        case wall.Versions(who=who, voices=voices):
            said = (markup.heading(voice.name, 3) + markup.quotation(voice.words) for voice in voices)
            return markup.paragraph(who) + "".join(said)
        case wall.WallThread(who=who, post=post, comments=comments):
            said = (
                markup.named(comment.who or words["comment"], comment.says) + markup.lines(2)
                for comment in comments
            )
            return markup.named(who or words["post"], post) + "".join(said)
        case wall.Spots(text=text):
            return markup.quotation(text)
        case wall.WallDrafts(drafts=drafts):
            said = (markup.named(draft.who, draft.text) for draft in drafts)
            return "".join(said) + markup.paragraph(drafts[0].ask) + markup.lines(1)
        case wall.WallText():
            return markup.lines(2)
        case wall.Words():
            return ""


def _letter(at: int) -> str:
    """Return the letter of the option at an index: the same on the wall, the cards and every sheet."""
    return chr(ord("A") + at)


def answers(item: Item, seen: Wall, words: Words) -> str:
    """Return what the answers to an item are and why; nothing where there is nothing to answer."""
    match seen:
        case wall.WallQuestion():
            rows = [
                f"{_letter(at)}: {text} ({words['right' if right else 'other']}): {why}"
                for at, (text, right, why) in enumerate(zip(seen.options, seen.right, seen.why, strict=True))
            ]
            told = markup.prose(seen.question) + markup.listed(rows)
        case wall.Piles(groups=groups, cases=cases):
            told = markup.listed(f"{case.text} → {groups[case.group]}. {case.why}" for case in cases)
        case wall.WallPair(why=why):
            told = markup.paragraph(why)
        case wall.Versions(voices=voices, choices=choices):
            told = markup.listed(f"{voice.name}: {voice.reason}" for voice in voices if voice.reason)
            told += _costs([f"{each.text}: {each.why}" for each in choices], words)
        case wall.Spots(text=text, spans=spans):
            told = markup.listed(f"»{text[span.start : span.end]}«: {span.why}" for span in spans)
        case wall.WallThread(comments=comments):
            told = ""
            for comment in comments:
                told += markup.named(comment.who or words["comment"], comment.says)
                told += _costs([each.text for each in comment.consequences], words)
                replies = (*comment.models, *([comment.leaves] if comment.leaves else []))
                told += markup.listed(
                    f"{each.name}, {each.work}: {each.words} {each.why}".replace(":  ", ": ")
                    for each in replies
                )
        case _:
            return ""
    return markup.heading(item.title, 2) + told if told else ""


def _costs(texts: Sequence[str], words: Words) -> str:
    """Return what each answer may lead to, under a line that says so; nothing where there is nothing."""
    return markup.paragraph(words["costs"], "soft") + markup.listed(texts) if texts else ""


def letters_on_cards(walls: Iterable[Wall]) -> int:
    """Return how many cards each person answers with; 0 where nothing is answered on cards."""
    return max((len(seen.options) for seen in walls if isinstance(seen, wall.WallQuestion)), default=0)


def cards(parts: Sequence[tuple[Item, Wall]], words: Words) -> Iterator[str]:
    """Give the cards to answer with, and the cases that groups sort, a cell each.

    Nothing where neither is used; who sorts alone does it on their own sheet.
    """
    most = letters_on_cards(seen for _, seen in parts)
    letters = [_letter(at) for at in range(most)]
    if letters:
        named = " · ".join(words["card-letter"].format(letter=letter) for letter in letters)
        yield markup.heading(named, 2) + _cells(letters * 2, _LARGE)
    for item, seen in parts:
        if isinstance(seen, wall.Piles) and item.setting != "alone":
            told = markup.heading(item.title, 2) + markup.paragraph(" · ".join(seen.groups), "soft")
            yield told + _cells([case.text for case in seen.cases])


def _cells(texts: Sequence[str], look: str = "") -> str:
    rows = [texts[at : at + 2] for at in range(0, len(texts), 2)]
    inner = "".join(
        "<tr>" + "".join(f"<td><p{look}>{escape(text)}</p><p>&nbsp;</p></td>" for text in row) + "</tr>"
        for row in rows
    )
    return f"<table><tbody>{inner}</tbody></table>"


def slip(confidence: Mapping[str, str], words: Words) -> str:
    """Return four slips to cut apart: two for before, two for after."""
    told = ""
    for moment in ("before", "after") * 2:
        rows = [(text, "") for text in confidence.values()]
        told += markup.table((f"{words[moment]}. {words['no-name']}", words["scale"]), rows)
    return told
