"""Everything in one file: what it holds, and that the other computer has it all, and loses nothing."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from advocacy_trainer.errors import StorageError
from advocacy_trainer.exports.kinds import EXPORTS
from advocacy_trainer.ui.log import everything
from advocacy_trainer.ui.shell.application import ApplicationContext

MakeContext = Callable[..., ApplicationContext]
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 40


def lived_in(context: ApplicationContext) -> None:
    context.stores.log.append("lesson-opened", lesson="core-02")
    context.stores.cards.fill("core-03", "my-reason", {"reason": "Fordi."}, kind="reason")
    context.stores.journal.write("Kun til mig selv.", lesson="core-02", block="r1", label="Hvad?")
    context.stores.resume_points.put("core-02", context.stores.resume_points.of("core-02") or "s2")
    context.stores.answers.choose("linkedin", "photo", "done")
    context.stores.answers.note("linkedin", "photo", "Tag et nyt.")
    context.stores.profile_card.change(name="Mette", headline="Sygeplejerske")
    context.choose("text_scale", 130)
    head = context.stores.drafts.new()
    head = context.stores.drafts.save(head, "Første.").head
    head = context.stores.drafts.keep_version(head, "Før.", "før")
    head = context.stores.drafts.add_picture(head, PNG, "png")
    picture = head.pictures[0]._replace(alt="En kop.")
    context.stores.drafts.save_head(head._replace(pictures=(picture,)))
    if context.stores.folder is not None:
        (context.stores.folder / "coach.json").write_text(
            '{"format": 1, "words": ["stuegang"]}', encoding="utf-8"
        )


def state_of(context: ApplicationContext) -> object:
    drafts = context.stores.drafts
    return (
        [event.id for event in context.stores.log.events()],
        sorted((text.id, text.text) for text in context.stores.cards.all()),
        context.stores.resume_points.of("core-02"),
        {key: (one.choice, one.note) for key, one in context.stores.answers.all().items()},
        context.stores.profile_card.card[:2],
        [
            (
                head.id,
                drafts.text(head),
                [drafts.version(head, one) for one in head.versions],
                [(one.alt, drafts.picture(head, one)) for one in head.pictures],
            )
            for head in drafts.heads()
        ],
        context.settings.number("text_scale"),
    )


@pytest.mark.holds("everything-moves")
@pytest.mark.parametrize("remembers", [True, False])
@pytest.mark.parametrize("journal", [True, False])
def test_the_other_computer_has_it_all_and_the_same_twice_changes_nothing(
    make_context: MakeContext, tmp_path: Path, remembers: bool, journal: bool
) -> None:
    here = make_context(tmp_path / "here" if remembers else None)
    here.given.pop("text_scale")
    lived_in(here)
    path = tmp_path / "everything.zip"
    everything.save(path, everything.gather(here, journal=journal))
    there = make_context(tmp_path / "there")
    there.given.pop("text_scale")
    for _ in range(2):
        assert everything.take_in(there, everything.read(path), there.choose) == 0
        assert state_of(there) == state_of(here)
        assert [text.text for text in there.stores.journal.all()] == (
            ["Kun til mig selv."] if journal else []
        )
    assert (tmp_path / "there" / "coach.json").exists() == remembers
    with zipfile.ZipFile(path) as archive:
        inside = b"".join(archive.read(name) for name in archive.namelist()).decode("utf-8", "replace")
    assert ("Kun til mig selv." in inside) == journal
    assert set(everything.names_in(everything.gather(here, journal=journal))) == set(archive.namelist())


@pytest.mark.holds("everything-moves")
def test_what_is_there_already_is_not_replaced(make_context: MakeContext, tmp_path: Path) -> None:
    here = make_context(tmp_path / "here")
    lived_in(here)
    path = tmp_path / "everything.zip"
    everything.save(path, everything.gather(here, journal=True))
    (head,) = here.stores.drafts.heads()
    here.stores.drafts.save(head, "Skrevet videre her.")
    here.stores.answers.choose("linkedin", "photo", "later")
    here.stores.profile_card.change(name="Karen")
    here.choose("text_scale", 110)
    for _ in range(2):
        everything.take_in(here, everything.read(path), here.choose)
    (head,) = here.stores.drafts.heads()
    assert here.stores.drafts.text(head) == "Skrevet videre her."
    assert [here.stores.drafts.version(head, one) for one in head.versions] == ["Før.", "Første."]
    assert here.stores.answers.of("linkedin", "photo").choice == "later"
    assert here.stores.profile_card.card.name == "Karen"
    assert here.settings.number("text_scale") == 110
    here.stores.drafts.bin(head)
    everything.take_in(here, everything.read(path), here.choose)
    assert here.stores.drafts.heads() == []


def archive(**members: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name.replace("__", "/"), data)
    return written.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        archive(other=b"x"),
        archive(**{"log.jsonl": b"x"})[:-30],
        archive(**{"log.jsonl": b"0" * (everything.LARGEST + 1)}),
    ],
    ids=["empty", "cut", "a stranger's", "damaged", "a bomb"],
)
def test_what_is_none_of_ours_is_refused_whole(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(data)
    with pytest.raises(StorageError):
        everything.read(path)


def test_hostile_members_write_nowhere_and_name_no_draft(make_context: MakeContext, tmp_path: Path) -> None:
    context = make_context(tmp_path / "data")
    path = tmp_path / "x.zip"
    hostile = {
        "log.jsonl": b'{"id": 3}\nnot json\n',
        "drafts/../../escaped.txt": b"x",
        "drafts/20260101-101010-abcdef/pictures/../../../escaped": b"x",
        "drafts/20260101-101010-abcdef/draft.json": b"[]",
        "profile.json": b'{"answers": [1], "fields": {"a": 5}, "card": "x"}',
        "places.json": b'{"core-01": {"a": 1}}',
        "settings.json": b'{"keep_nothing": true, "theme": "x", "unknown": 1, "language": 4}',
        "coach.json": b"not json",
    }
    path.write_bytes(archive(**hostile))
    assert everything.take_in(context, everything.read(path), context.choose) == 2
    assert not list(tmp_path.rglob("*escaped*"))
    assert context.stores.answers.all() == {}
    assert not context.settings.flag("keep_nothing")
    assert not (tmp_path / "data" / "coach.json").exists()
    assert context.stores.resume_points.of("core-01") is None


@pytest.mark.holds("file-shown-first")
def test_every_file_is_seen_before_it_is_saved(make_window: Callable[..., object], tmp_path: Path) -> None:
    from typing import Any

    from PySide6.QtWidgets import QApplication, QLabel

    window: Any = make_window(tmp_path / "data")
    lived_in(window.context)
    window.choose("xapi", True)
    page = window.open_page("certificate")
    QApplication.processEvents()
    assert "considered whether" in page.sheet.accessibleName()
    assert not page.sheet.pixmap().isNull()
    for wanted, says in (
        ("pdf", "My log"),
        ("journal", "Kun til mig selv."),
        ("everything", "Første"),
        ("csv", "core-02"),
        ("xapi", "core-02"),
    ):
        page = window.open_page("progress", {"part": "take", "state": {"format": wanted}})
        QApplication.processEvents()
        preview = page.part.preview
        shown = [view.toPlainText() for view in preview.findChildren(everything_view())]
        shown += [
            label.accessibleName() for label in preview.findChildren(QLabel) if label.isVisibleTo(preview)
        ]
        assert says in "".join(shown), wanted
        assert page.part.save.isEnabled()
    assert [*page.part.rows] == [*EXPORTS]  # the command line offers the same


def everything_view() -> type:
    from PySide6.QtWidgets import QTextEdit

    return QTextEdit


def test_the_heads_of_drafts_stand_in_the_file_as_they_are_read(
    make_context: MakeContext, tmp_path: Path
) -> None:
    context = make_context(tmp_path / "here")
    lived_in(context)
    whole = everything.gather(context, journal=False)
    head = next(name for name in whole.files if name.endswith("draft.json"))
    everything.save(tmp_path / "e.zip", whole)
    with zipfile.ZipFile(tmp_path / "e.zip") as archived:
        assert json.loads(archived.read(everything.DRAFTS + head))["pictures"][0]["alt"] == "En kop."
