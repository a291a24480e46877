"""Each store that two threads reach keeps whole what they write at once."""

import threading
from collections.abc import Callable
from pathlib import Path

from advocacy_trainer.drafts.saver import DraftSaver, SaveOutcome
from advocacy_trainer.drafts.store import Drafts
from advocacy_trainer.drafts.unsaved import UnsavedTexts
from advocacy_trainer.progress.log import Log
from advocacy_trainer.settings import OPTIONS, SettingsFile, Value

THREADS = 4
AtOnce = Callable[[int, Callable[[int], object]], list[object]]
TURNS = 8


def test_the_log_holds_every_entry_once_and_in_a_whole_file(tmp_path: Path, at_once: AtOnce) -> None:
    log = Log.open(tmp_path)
    other = [Log.open(None).append("note-added", starter=f"from elsewhere {turn}") for turn in range(TURNS)]
    here: list[str] = []

    def work(number: int) -> None:
        for turn in range(TURNS):
            here.append(log.append("note-added", starter=f"{number} {turn}").id)
            log.take_in(other)
            assert len(log.events()) > turn
            log.summary()
            if turn == TURNS // 2:
                log.compact()

    at_once(THREADS, work)
    ids = [event.id for event in log.events()]
    log.close()
    again = Log.open(tmp_path)
    assert sorted(ids) == sorted({*here, *(event.id for event in other)})
    assert [event.id for event in again.events()] == ids
    assert not again.notices


def test_settings_that_are_chosen_at_once_are_all_in_the_file(tmp_path: Path, at_once: AtOnce) -> None:
    file = SettingsFile(tmp_path)
    texts = [name for name, option in OPTIONS.items() if option.kind == "text"]
    flags = [name for name, option in OPTIONS.items() if option.kind == "flag"]
    wanted: list[dict[str, Value]] = [
        *({name: f"{name} æøå"} for name in texts[:2]),
        *({name: True} for name in flags[: THREADS - 2]),
    ]

    def work(number: int) -> None:
        for _ in range(TURNS):
            for name, value in wanted[number].items():
                file.choose(name, value)

    at_once(THREADS, work)
    again = SettingsFile(tmp_path)
    assert again.load() is None
    assert again.chosen == file.chosen == {name: value for each in wanted for name, value in each.items()}


def test_settings_another_thread_reads_do_not_change_under_it(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    file.choose("name", "Åse")
    chosen = iter(file.chosen.items())
    assert next(chosen) == ("name", "Åse")
    file.choose("contact", "Mette")
    assert list(chosen) == []
    assert file.chosen == {"name": "Åse", "contact": "Mette"}


def test_unsaved_texts_typed_and_saved_at_once_are_all_there(tmp_path: Path, at_once: AtOnce) -> None:
    unsaved = UnsavedTexts(tmp_path)

    def work(number: int) -> None:
        for turn in range(TURNS):
            for place in range(20):
                unsaved.put(f"{number}/{turn}/{place}", "typed")
            assert len(unsaved.keys(f"{number}/")) == 20 if turn == 0 else 20 + turn
            assert unsaved.get(f"{number}/{turn}/0") == "typed"
            assert unsaved.is_kept(f"{number}/{turn}/0")
            unsaved.drop_under(*(f"{number}/{turn}/{place}" for place in range(1, 20)))

    at_once(THREADS, work)
    assert unsaved.close()
    again = UnsavedTexts(tmp_path)
    assert again.keys() == sorted(f"{number}/{turn}/0" for number in range(THREADS) for turn in range(TURNS))
    assert not again.notices


def test_unsaved_texts_are_listed_whole_while_another_is_typed() -> None:
    inside, typed = threading.Event(), threading.Event()

    class Slow(str):
        __slots__ = ()

        def startswith(self, *_: object) -> bool:
            inside.set()
            typed.wait(0.1)  # the other thread types meanwhile, unless it waits its turn
            return True

    unsaved = UnsavedTexts(None)
    unsaved.put(Slow("first"), "typed", durable=False)

    def type_another() -> None:
        assert inside.wait(5)
        unsaved.put("second", "typed", durable=False)
        typed.set()

    typing = threading.Thread(target=type_another)
    typing.start()
    assert unsaved.keys() == ["first"]
    typing.join()
    assert unsaved.get("second") == "typed"


def test_a_draft_saved_and_changed_at_once_keeps_every_version(tmp_path: Path, at_once: AtOnce) -> None:
    drafts = Drafts.open(tmp_path)
    outcomes: list[SaveOutcome] = []
    saver = DraftSaver(drafts, drafts.new(), "", outcomes.append)
    saver.save("the first")

    def work(number: int) -> None:
        for turn in range(TURNS):
            if number % 2:
                saver.save(f"{number} {turn}")
            else:
                with saver.turn:
                    saver.head = drafts.keep_version(saver.head, f"version {number} {turn}", "")

    at_once(THREADS, work)
    saver.autosave.close()
    assert [one.error for one in outcomes] == [None] * (1 + TURNS * THREADS // 2)
    (head,) = Drafts.open(tmp_path).heads()
    assert len(head.versions) == len({one.number for one in head.versions}) == TURNS * THREADS // 2
    assert not any(one.foreign for one in outcomes)
