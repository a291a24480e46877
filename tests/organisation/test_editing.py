"""The form's changes are on the disk at once, and a pack that is built again grows by one."""

import datetime as dt
import os
import tomllib
from collections.abc import Iterable
from pathlib import Path

import pytest
from PIL import Image

from advocacy_trainer.cli.pack import run
from advocacy_trainer.errors import ContentError, UsageError
from advocacy_trainer.options import Options
from advocacy_trainer.organisation.adding import write_known_words
from advocacy_trainer.organisation.beginning import guidelines_to_start_from, id_from
from advocacy_trainer.organisation.editing import PackEditor
from advocacy_trainer.organisation.model import ColleagueExample, Contact, Legal, WorkplacePromise, both
from advocacy_trainer.organisation.promise import SENTENCES
from advocacy_trainer.organisation.promise_page import promise_page
from advocacy_trainer.organisation.reading import read_pack

TODAY = dt.date(2026, 11, 29)


def test_what_is_changed_is_there_when_it_is_opened_again(tmp_path: Path) -> None:
    editor = PackEditor.open(tmp_path / "Fjordby Sygehus", TODAY)
    assert editor.pack.id == "fjordby-sygehus"
    assert editor.pack.promise.ticked == ()
    editor.change(
        name="Fjordby Sygehus",
        work="care",
        contact=Contact("Karin Holm", {"da": "Kommunikation"}, both("4120")),
    )
    editor.change(promise=WorkplacePromise(("voluntary",), by={"da": "Bente Lund"}, on=TODAY))
    editor.write_guidelines("da", "Skriv »jeg«.\r\n")
    again = PackEditor.open(tmp_path / "Fjordby Sygehus", TODAY)
    assert again.pack == editor.pack
    assert again.guidelines == {"da": "Skriv »jeg«.\n"}
    again.write_guidelines("da", " ")
    assert PackEditor.open(tmp_path / "Fjordby Sygehus", TODAY).guidelines == {}
    assert [one.kind for one in again.advice(TODAY)] == ["no-why", "not-discussed", "no-deputy"]


def test_a_pack_is_built_and_grows_when_it_is_built_with_other_words(tmp_path: Path) -> None:
    editor = PackEditor.open(tmp_path / "pack", TODAY)
    editor.change(name="Fjordby")
    first = editor.build(TODAY)
    assert editor.build(TODAY) == first
    editor.change(why={"da": "Fordi"})
    second = editor.build(TODAY)
    assert (first.name, second.name) == ("fjordby-1.medegneord", "fjordby-2.medegneord")
    found = read_pack(second, TODAY)
    assert (found.pack.version, found.pack.why) == (2, {"da": "Fordi"})
    found.files.close()
    (tmp_path / "pack" / "odd.exe").write_text("x")
    with pytest.raises(ContentError):
        editor.build(TODAY)


def test_a_logo_is_copied_and_one_that_cannot_be_shown_is_not(tmp_path: Path) -> None:
    editor = PackEditor.open(tmp_path / "pack", TODAY)
    Image.new("RGB", (40, 40), "teal").save(tmp_path / "Vores logo.PNG")
    editor.choose_logo(tmp_path / "Vores logo.PNG")
    assert editor.pack.look.logo == "logo.png"
    (tmp_path / "evil.svg").write_text("<svg><script/></svg>", encoding="utf-8")
    with pytest.raises(ContentError):
        editor.choose_logo(tmp_path / "evil.svg")
    with pytest.raises(UsageError):
        editor.choose_logo(tmp_path / "logo.webp")
    assert read_pack(tmp_path / "pack", TODAY).logo.startswith(b"\x89PNG")
    editor.choose_logo(None)
    assert not (tmp_path / "pack" / "logo.png").exists()


def test_what_a_newer_app_says_is_kept(tmp_path: Path) -> None:
    PackEditor.open(tmp_path, TODAY)
    path = tmp_path / "pack.toml"
    path.write_text(path.read_text(encoding="utf-8") + 'hologram = 1\n[later]\nnew = "x"\n', encoding="utf-8")
    editor = PackEditor.open(tmp_path, TODAY)
    editor.change(name="Fjordby")
    said = tomllib.loads(path.read_text(encoding="utf-8"))
    assert (said["hologram"], said["later"], said["workplace"]) == (1, {"new": "x"}, {"name": "Fjordby"})
    assert len(read_pack(tmp_path, TODAY).faults) == 2


@pytest.mark.parametrize(
    ("name", "identity"),
    [("Fjordby Sygehus", "fjordby-sygehus"), ("Ærø Kommune", "aeroe-kommune"), ("  ", "workplace"),
     ("Hansen & Søn A/S", "hansen-soen-a-s"), ("…", "workplace"), ("x" * 90, "x" * 60)],
)  # fmt: skip
def test_an_id_is_made_of_the_name(name: str, identity: str) -> None:
    assert id_from(name) == identity


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_page_for_the_works_council_holds_every_sentence_once(tmp_path: Path, lang: str) -> None:
    editor = PackEditor.open(tmp_path, TODAY)
    editor.change(
        name="Fjordby", promise=WorkplacePromise(("voluntary", "broken"), by=both("Bente"), on=TODAY)
    )
    page = promise_page(editor.pack, lang)
    assert len(page.promised) == 1  # nobody to go to, so that sentence stays open
    assert len(page.promised) + len(page.left_open) == len(SENTENCES)
    assert ("ndnu ikke drøftet" if lang == "da" else "ot yet discussed") in page.signed
    assert page.left_open[-1].endswith("…")
    assert page.time == ""
    editor.change(minutes=20, time_note=both("Onsdag kl. 10"))
    time = promise_page(editor.pack, lang).time
    assert "20 minut" in time
    assert time.endswith("Onsdag kl. 10")
    assert guidelines_to_start_from(lang).startswith("**")


def test_a_pack_is_called_after_the_workplace_until_it_is_handed_out(tmp_path: Path) -> None:
    editor = PackEditor.open(tmp_path / "Med egne ord", TODAY)
    assert editor.build(TODAY).name == "med-egne-ord-1.medegneord"  # nobody is named, so nothing is renamed
    editor.change(name="Fjordby")
    assert editor.build(TODAY).name == "med-egne-ord-2.medegneord"  # others may have it already
    other = PackEditor.open(tmp_path / "other" / "Med egne ord", TODAY)
    other.change(name="Ågårds Vognmænd")
    assert other.build(TODAY).name == "aagaards-vognmaend-1.medegneord"
    other.change(name="Ågård")
    assert other.build(TODAY).name == "aagaards-vognmaend-2.medegneord"


def test_half_an_entry_is_kept_for_whoever_writes_it_and_shown_to_nobody(tmp_path: Path) -> None:
    editor = PackEditor.open(tmp_path / "pack", TODAY)
    half = ColleagueExample("example-1", {"da": "Mona"}, text={}, draft={}, why={}, withdraw={})
    editor.change(
        examples=(half,), contacts=(Contact(subject={"da": "Pressen"}),), legal=(Legal({"da": "Løn"}, {}),)
    )
    again = PackEditor.open(tmp_path / "pack", TODAY).pack
    assert (again.examples, again.contacts, again.legal) == (
        editor.pack.examples,
        editor.pack.contacts,
        editor.pack.legal,
    )
    shown = read_pack(tmp_path / "pack", TODAY).pack
    assert (shown.examples, shown.contacts, shown.legal) == ((), (), ())


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX'")
def test_what_is_handed_out_is_readable_as_the_umask_says_and_a_secret_key_is_not(tmp_path: Path) -> None:
    def modes(found: Iterable[Path]) -> set[int]:
        return {path.stat().st_mode & 0o777 for path in found}

    before = os.umask(0o022)
    try:
        editor = PackEditor.open(tmp_path / "made" / "pack", TODAY)
        editor.change(name="Fjordby")
        editor.write_guidelines("da", "Skriv »jeg«.")
        write_known_words(editor.folder, "vagtplan")
        pack = editor.build(TODAY)
        run(["sign", str(pack), "--new-key", str(tmp_path / "key"), "--no-password"], Options())
    finally:
        os.umask(before)
    assert modes([pack, tmp_path / "key.pub", *(each for each in editor.folder.rglob("*.*"))]) == {0o644}
    assert modes([editor.folder, editor.folder / "coach"]) == {0o755}
    assert modes([tmp_path / "key"]) == {0o600}
