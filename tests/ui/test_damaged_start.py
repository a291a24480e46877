"""Every file the window leaves is of a listed kind; damaged, each page opens, at the second start too."""

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest

from advocacy_trainer.app import catch_faults
from advocacy_trainer.data_folder import KINDS, kind_of
from advocacy_trainer.ui.practice_room.page import PracticeRoomPage
from advocacy_trainer.ui.shell.pages import PAGES
from advocacy_trainer.ui.shell.window import MainWindow

MakeWindow = Callable[..., MainWindow]
Settle = Callable[[], None]
# So many starts with everything damaged; more in a longer run: FUZZ=50 pytest tests/ui/test_damaged_start.py
ROUNDS = int(os.environ.get("FUZZ", "1"))
PLACES = (("lesson", {"lesson": "core-01"}), ("refresher", None), ("progress", {"part": "months"}))


def session(window: MainWindow, settle: Settle) -> None:
    """Do a little of everything, and look at every page."""
    context = window.context
    assert context.stores.folder is not None
    window.faults = catch_faults(context.stores.folder, window)
    window.choose("welcomed", True)
    window.choose("name", "Karla")
    context.stores.log.append("lesson-done", lesson="core-01", minutes=6, criterion="all")
    context.stores.log.append("activity-answered", lesson="core-08", block="q1", right=True, recall=True)
    context.stores.journal.write("en tanke", lesson="core-02", block="b")
    context.stores.cards.note("i-dared", "sagde det")
    context.stores.resume_points.put("core-03", "s2")
    context.stores.answers.note("linkedin", "photo", "tag et nyt")
    context.stores.profile_card.change(name="K", shown=True)
    context.stores.unsaved.put("journal/new", "endnu ikke gemt")
    page = window.open_page("sandbox", {"new": True})
    assert isinstance(page, PracticeRoomPage)
    QTest.keyClicks(page.editor, "Ni aar paa vejen")
    page.session.flush()
    page.session.keep_version("en udgave")
    visit(window, settle)
    context.stores.log.compact()
    context.stores.log.append("pause-held")
    context.stores.log.save_summary()


def visit(window: MainWindow, settle: Settle) -> None:
    for name, place in (*((name, None) for name in PAGES), *PLACES):
        window.open_page(name, place)
        settle()


def aside(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*.set-aside-*")}


def damaged(raw: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(raw) + 1)
    if chance.random() < 0.5 and raw:
        at = min(at, len(raw) - 1)
        return raw[:at] + bytes([raw[at] ^ (1 << chance.randrange(8))]) + raw[at + 1 :]
    odd = (b"", b"{}", b"[]", b"null", b"1e999", bytes(200), b"[" * 20_000, b'{"format": 1}', raw[:at])
    return chance.choice(odd)


def test_every_file_of_a_session_is_listed_and_every_damage_is_survived(
    make_window: MakeWindow, settle: Settle, tmp_path: Path
) -> None:
    lived_in = tmp_path / "lived in"
    window = make_window(lived_in)
    session(window, settle)
    names = [path.relative_to(lived_in) for path in lived_in.rglob("*") if path.is_file()]
    assert [name for name in names if kind_of(name) is None] == []
    window.close()
    window.let_go_of_faults()
    window.context.stores.close()
    names = [path.relative_to(lived_in) for path in lived_in.rglob("*") if path.is_file()]
    assert [name for name in names if kind_of(name) is None] == []
    chance = random.Random(20261129)
    for number in range(ROUNDS):
        folder = Path(shutil.copytree(lived_in, tmp_path / str(number)))
        for name in names:
            found = kind_of(name)
            if found is not None and found[1].holds != "sign":
                (folder / name).write_bytes(damaged((folder / name).read_bytes(), chance))
        first = make_window(folder)
        visit(first, settle)
        first.close()
        first.context.stores.close()
        kept = aside(folder)
        second = make_window(folder)
        visit(second, settle)
        assert aside(folder) == kept
        second.close()
        second.context.stores.close()


CACHES = [name for name, kind in KINDS.items() if kind.holds == "cache"]


def test_no_page_stops_for_a_cache_that_does_not_fit(
    make_window: MakeWindow, settle: Settle, tmp_path: Path
) -> None:
    window = make_window()
    folder = tmp_path / "data"
    window.choose("welcomed", True)
    window.context.stores.log.append("lesson-done", lesson="core-01", minutes=6)
    window.context.stores.log.save_summary()
    visit(window, settle)
    window.close()
    window.context.stores.close()
    for number, path in enumerate(sorted(folder.rglob("*"))):
        found = kind_of(path.relative_to(folder)) if path.is_file() else None
        if found is not None and found[0] in CACHES:
            path.write_bytes((b"[" * 20_000, b'{"crc":"00000000"}')[number % 2])
    window = make_window(folder)
    visit(window, settle)
    assert [text for text, look in window.notices.values() if look == "attention"] == []
    assert aside(folder) == set()
