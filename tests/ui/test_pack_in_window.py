"""The pack's words reach the window after its first picture, and are remembered for the next start."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from finders import wait_until

from advocacy_trainer.data_folder import holds_nothing
from advocacy_trainer.files import DataFolderLock
from advocacy_trainer.organisation.in_force import OWN
from advocacy_trainer.organisation.installing import install
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.settings import SettingsFile
from advocacy_trainer.ui.lesson.opening import open_for
from advocacy_trainer.ui.shell.application import ApplicationContext, make_application
from advocacy_trainer.ui.writing.writer import words_of

WORDS = b"""\
id = "fjordby"
[workplace]
name = "Fjordby Sygehus"
[contact]
name = "Karin Holm"
[about]
why = "Because"
"""


MADE: list[ApplicationContext] = []


def context_of(data: Path | None, machine: Path, **more: Any) -> ApplicationContext:
    MADE.append(
        ApplicationContext(
            make_application(), more.pop("file", SettingsFile(data)), data, machine=machine, **more
        )
    )
    return MADE[-1]


@pytest.fixture(autouse=True)
def left_as_it_was() -> Iterator[None]:
    """A context puts on its language, which the next test must not meet."""
    yield
    while MADE:
        context = MADE.pop()
        context.stores.close()
        context.translation.drop()


def test_the_words_come_after_the_first_picture_and_the_settings_at_once_the_next_time(
    tmp_path: Path,
) -> None:
    data = tmp_path / "data"
    install(data / OWN, "fjordby", 1, {"pack.toml": WORDS, "coach/words.toml": b"known = 'vagtplan'"})
    first = context_of(data, tmp_path / "etc")
    assert first.settings.text("contact") == ""
    heard: list[str] = []
    first.changed.connect(heard.append)
    first.fetch_advice()  # waits for the pack
    first.fetch_pack()
    wait_until(lambda: first.workplace.known_words)
    assert heard == ["contact"]
    assert first.settings.text("contact") == "Karin Holm"
    assert words_of(first)["why"] == "From Fjordby Sygehus: Because"
    assert words_of(first)["workplace"] == "Fjordby Sygehus"
    second = context_of(data, tmp_path / "etc")
    assert second.settings.text("employer") == "Fjordby Sygehus"
    assert second.workplace.in_force is None  # not read again for that
    second.changed.connect(heard.append)
    second.fetch_pack()
    wait_until(lambda: second.workplace.in_force)
    assert heard[1:] == ["pack"]
    install(data / OWN, "fjordby", 2, {"pack.toml": WORDS.replace(b"Karin Holm", b"Bo Lund")})
    third = context_of(data, tmp_path / "etc")
    assert third.settings.text("contact") == ""  # what was remembered was of another pack
    third.read_pack_anew()
    assert third.settings.text("contact") == "Bo Lund"


@pytest.mark.parametrize("raw", [b"", b"{}", b'{"crc":"00000000"}', b"[]", b"\xff"])
def test_what_was_remembered_and_cannot_be_read_is_made_anew(tmp_path: Path, raw: bytes) -> None:
    data = tmp_path / "data"
    install(data / OWN, "fjordby", 1, {"pack.toml": WORDS})
    (data / OWN / "start.json").write_bytes(raw)
    context = context_of(data, tmp_path / "etc")
    context.read_pack_anew()
    assert context.settings.text("contact") == "Karin Holm"
    assert context_of(data, tmp_path / "etc").settings.text("contact") == "Karin Holm"


def test_without_a_pack_nothing_is_fetched(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    context = context_of(tmp_path / "data", tmp_path / "etc")
    assert not context.has_pack
    context.fetch_pack()
    assert context.workplace.in_force is None
    assert words_of(context)["why"] == context.catalogue.fallbacks["why"]


def test_the_workplaces_lessons_stand_in_a_track_of_their_own_and_open(tmp_path: Path) -> None:
    text = (lessons_dir() / "da" / "core" / "01-your-choice.md").read_text(encoding="utf-8")
    own = text.replace("id: core-01", "id: own-01", 1).encode()
    data = tmp_path / "data"
    contents = {
        "pack.toml": WORDS,
        "lessons/da/own/01-hos-os.md": own,
        "lessons/da/own/02-forkert.md": own,  # whose id is another's
    }
    install(data / OWN, "fjordby", 1, contents)
    context = context_of(data, tmp_path / "etc")
    context.given["language"] = "da"
    context.read_pack_anew()
    context.apply_appearance()
    track = context.catalogue.tracks[-1]
    assert (track.id, track.title) == ("own", "Fra Fjordby Sygehus")
    assert [entry.id for entry in track.lessons] == ["own-01"]
    entry = context.catalogue.find("own-01")
    assert entry is not None
    opened = open_for(context, entry.file)
    assert opened.lesson is not None
    assert opened.lesson.head.id == "own-01"
    core = context.catalogue.find("core-01")
    assert core is not None
    assert open_for(context, core.file).lesson is not None
    assert open_for(context, "/etc/passwd").lesson is None


def test_a_pack_that_was_installed_before_the_first_start_is_read_and_nothing_is_written(
    tmp_path: Path,
) -> None:
    data = tmp_path / "data"
    install(data / OWN, "fjordby", 1, {"pack.toml": WORDS})
    assert holds_nothing(data)  # of a person's: the first questions are still to be asked
    before = sorted(data.rglob("*"))
    file = SettingsFile(data)
    file.path = None
    context = context_of(None, tmp_path / "etc", file=file, lock=DataFolderLock(data))
    context.fetch_pack()
    wait_until(lambda: context.workplace.in_force)
    assert context.settings.text("contact") == "Karin Holm"
    context.read_pack_anew()
    assert context.settings.text("contact") == "Karin Holm"
    assert sorted(data.rglob("*")) == before
