"""Say on the trainer's sheet what stands on the wall, and what each press brings."""

from collections.abc import Mapping

from advocacy_trainer.workshop import wall
from advocacy_trainer.workshop.changing import stages
from advocacy_trainer.workshop.model import Item
from advocacy_trainer.workshop.wall import Wall


def first_words(item: Item, seen: Wall) -> str:
    """Return the words of the item's own that the wall shows before the first press, a line each."""
    match seen:
        case wall.WallDrafts(drafts=drafts):
            return drafts[0].ask
        case wall.Words(text=text):
            return text
        case wall.Versions() | wall.WallThread() | wall.WallQuestion():
            return item.screen.partition("\n")[0]
        case _:
            return item.screen if wall.has_opening(item, seen) else ""


def presses(item: Item, seen: Wall, words: Mapping[str, str]) -> str:
    """Return what follows on the wall, press by press; empty where nothing does.

    ``words`` are those of workshop-paper.toml.
    """
    told = []
    if ways := len(stages(item)) - 1:
        told.append(words["press-ways"].format(count=ways))
    match seen:
        case wall.WallQuestion():
            told.append(words["press-question"])
        case wall.Piles(cases=cases):
            told.append(words["press-piles"].format(count=len(cases)))
        case wall.Versions(voices=voices):
            told.append(words["press-versions"].format(count=len(voices)))
        case wall.WallThread(comments=comments):
            told.append(words["press-thread"].format(count=len(comments)))
        case wall.WallDrafts(pages=pages) if len(pages) > 1:
            told.append(words["press-drafts"].format(count=len(pages) - 1))
        case wall.WallPair():
            told.append(words["press-pair"])
        case wall.Spots():
            told.append(words["press-spots"])
        case wall.WallText():
            told.append(words["press-text"])
        case _:
            pass
    return " ".join(told)
