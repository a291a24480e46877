"""How an employee meets the files of a pack: own lessons, the coach's suggestions, and platforms."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.organisation.folder import FolderFiles
from advocacy_trainer.ui.kit.labels import heading, label, over, own_words, soft
from advocacy_trainer.ui.kit.layouts import Card
from advocacy_trainer.ui.kit.wording import number
from advocacy_trainer.ui.writing.workplace_words import signed

_MOST = 4  # suggestions that are drawn


def file_previews(question: str, folder: Path, name: str, lang: str) -> list[QWidget]:
    """Return what is drawn beside a question about files; what cannot be read is told beside its file."""
    draw = _DRAWN.get(question)
    if draw is None:
        return []
    try:
        return draw(FolderFiles(folder), folder, name, lang)
    except TrainerError:
        return []


def _lessons(files: FolderFiles, folder: Path, name: str, lang: str) -> list[QWidget]:
    from advocacy_trainer.organisation.own_lessons import own_track

    track = own_track(files, folder, lang, name)
    if track is None:
        return []
    card = Card()
    translate = QCoreApplication.translate
    card.add(over(translate("pack form", "Under Lessons")), heading(track.title, 3))
    said = translate("pack form", "{title} · about {count} min")
    for entry in track.lessons:
        card.add(label(said.format(title=entry.title, count=entry.minutes)))
    return [card]


def _coach(files: FolderFiles, _folder: Path, name: str, lang: str) -> list[QWidget]:
    from advocacy_trainer.organisation.reading import read_coach

    custom = read_coach(files, name)
    if custom is None:
        return []
    translate = QCoreApplication.translate
    shown: list[QWidget] = []
    for rule in custom.rules[:_MOST]:
        said = rule.texts.get(lang)
        if said is None:
            continue
        card = Card()
        card.add(over(translate("pack form", "A suggestion in the practice room")), heading(said.title, 3))
        card.add(soft(signed(name)))
        for sample in said.must_match[:1]:
            card.add(own_words(translate("home", "“{text}”").format(text=sample.text)))
        card.add(*(label(text) for text in (said.why, said.how) if text))
        shown.append(card)
    words = sorted(custom.known_words)
    if words:
        card = Card()
        card.add(
            over(translate("pack form", "Words that are never marked as slips")), label(", ".join(words))
        )
        shown.append(card)
    if custom.off:
        off = translate("pack form", "The app's own suggestions that are switched off here: {count}")
        shown.append(soft(off.format(count=len(custom.off))))
    return shown


def _platforms(files: FolderFiles, _folder: Path, _name: str, lang: str) -> list[QWidget]:
    from advocacy_trainer.organisation.reading import read_platforms
    from advocacy_trainer.platforms.catalog import platforms

    translate = QCoreApplication.translate
    changes, before = read_platforms(files, []), platforms()
    after = platforms(changes)
    shown: list[QWidget] = []
    for identity in dict.fromkeys(str(change.get("id")) for change in changes):
        found, earlier = after[identity], before.get(identity)
        card = Card()
        head = translate("pack form", "In the practice room, where the platform is chosen")
        card.add(over(head), heading(found.title(lang), 3))
        if found.limit.value is not None:
            said = translate("pack form", "Room for {count} characters.")
            card.add(label(said.format(count=number(found.limit.value))))
        if earlier is not None and earlier.limit.value is not None and earlier.limit != found.limit:
            said = translate("pack form", "The app's own number is {count}.")
            card.add(soft(said.format(count=number(earlier.limit.value))))
        shown.append(card)
    return shown


_DRAWN: Mapping[str, Callable[[FolderFiles, Path, str, str], list[QWidget]]] = {
    "lessons": _lessons,
    "coach": _coach,
    "platforms": _platforms,
}
