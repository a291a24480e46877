"""What the pack says reaches the places where it belongs, and without one each place has the app's words."""

import os
from pathlib import Path

import pytest

from advocacy_trainer.course.placeholders import merged
from advocacy_trainer.course.plan_of_course import read_course
from advocacy_trainer.organisation.in_force import MACHINE, OWN
from advocacy_trainer.organisation.installing import STATE, install
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.settings import resolve
from advocacy_trainer.workplace import FOR_ALL, Workplace
from advocacy_trainer.workplace import OWN as OWN_AGAIN
from advocacy_trainer.workplace import STATE as STATE_AGAIN

WORDS = """\
id = "fjordby"
[workplace]
name = "Fjordby Sygehus"
work = "care"
public = "yes"
[contact]
name = "Karin Holm"
role = "Kommunikation"
phone = "lokal 4120"
[deputy]
name = "Ali Demir"
role = "tillidsrepræsentant"
[promise]
ticked = ["voluntary", "working-time"]
by = "Bente Lund"
on = 2026-11-29
discussed = 2026-12-01
[about]
why = { da = "Vi vil vise, hvad sygepleje er." }
ai_rule = "Brug ikke AI om patienter."
""".encode()
COACH = b'known = "vagtplan"\n[da]\nuse = "synergiskabelse => samarbejde"\n'
PLATFORM = (
    b'id = "teams"\nlimit = { value = 900, source = "Fjordby", checked = 2026-11-29, confidence = "high" }\n'
)


def workplace(tmp_path: Path, **files: bytes) -> Workplace:
    contents = {"pack.toml": WORDS, **{name.replace("__", "/") + ".toml": raw for name, raw in files.items()}}
    install(tmp_path / "data" / OWN, "fjordby", 1, contents)
    found = Workplace(lambda error: pytest.fail(str(error)))
    found.read_pack(tmp_path / "etc", tmp_path / "data")
    return found


def test_where_the_pack_lies_is_known_alike_in_both_places() -> None:
    assert (FOR_ALL, OWN_AGAIN, STATE_AGAIN) == (MACHINE, OWN, STATE)


def test_without_a_pack_every_place_has_the_apps_own_words(tmp_path: Path) -> None:
    found = Workplace(lambda error: pytest.fail(str(error)))
    found.read_pack(tmp_path / "etc", tmp_path / "data")
    assert found.in_force is None
    assert found.words("da") is None
    assert found.guidelines("da") == ""
    assert found.advice_reader()() is None
    fallbacks = read_course(lessons_dir()).fallbacks["da"]
    assert merged(fallbacks, found.placeholders("da")) == fallbacks
    assert not found.machine_settings("da")


def test_the_pack_stands_for_the_placeholders_and_suggests_settings(tmp_path: Path) -> None:
    found = workplace(tmp_path)
    said = found.placeholders("da")
    assert said["why"] == f"Fra {said['workplace']}: Vi vil vise, hvad sygepleje er."
    assert said["promise"] == f"Fra {said['workplace']}: Det er frivilligt. Tiden til at øve er arbejdstid."
    assert said["contact"] == "Karin Holm, Kommunikation, lokal 4120"
    assert said["rep"] == "Ali Demir, tillidsrepræsentant"
    assert said["ai-rule"] == f"Fra {said['workplace']}: Brug ikke AI om patienter."
    assert found.placeholders("en")["promise"] == (
        f"From {said['workplace']}: It is voluntary. The time to practise is working time."
    )
    settings = resolve(found.policy, found.machine_settings("da"), {"contact": "Min makker"})
    assert settings.text("employer") == "Fjordby Sygehus"
    assert settings.text("contact") == "Min makker"
    assert (settings.text("work"), settings.text("public")) == ("care", "yes")
    assert not settings.locked


def test_what_is_shown_says_who_promises_and_when_it_was_discussed(tmp_path: Path) -> None:
    said = workplace(tmp_path).words("da")
    assert said is not None
    assert said.promised_by == "Bente Lund, 29. november 2026. Drøftet i SU/MED 1. december 2026."


def test_the_coach_and_the_platforms_follow_the_pack(tmp_path: Path) -> None:
    found = workplace(tmp_path, coach__words=COACH, platforms__teams=PLATFORM)
    assert found.known_words == frozenset()  # not read yet
    found.advice = found.advice_reader()()
    assert found.advice is not None
    assert found.known_words == {"vagtplan"}
    assert [rule.signed for rule in found.advice.rules] == ["Fjordby Sygehus"]
    assert found.rulebook_maker()() is not None
    assert found.platforms["teams"].limit.value == 900


def test_a_pack_that_cannot_be_used_leaves_the_apps_words_and_says_why(tmp_path: Path) -> None:
    found = workplace(tmp_path)
    root = tmp_path / "data" / OWN
    folder = next(path for path in root.iterdir() if path.is_dir())
    (folder / "pack.toml").write_bytes(WORDS.replace(b"Fjordby S", b"Fjordby X"))
    found.read_pack(tmp_path / "etc", tmp_path / "data")
    assert found.in_force is not None
    assert found.in_force.pack is None
    assert "was changed" in str(found.in_force.told)
    assert found.words("da") is None
    assert found.placeholders("da") == {}


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX'")
def test_words_that_are_broken_are_told_and_the_rest_is_shown(tmp_path: Path) -> None:
    contents = {"pack.toml": WORDS + b"hologram = 1\n"}
    install(tmp_path / "data" / OWN, "fjordby", 2, contents)
    found = Workplace(lambda error: None)
    found.read_pack(tmp_path / "etc", tmp_path / "data")
    assert found.in_force is not None
    assert found.in_force.pack is not None
    assert len(found.in_force.faults) == 1


def test_whom_to_ask_follows_the_language_from_the_first_picture_on(tmp_path: Path) -> None:
    words = WORDS.replace(
        b'role = "Kommunikation"', b'role = { da = "Kommunikation", en = "Communications" }'
    )
    install(tmp_path / "data" / OWN, "fjordby", 1, {"pack.toml": words})
    Workplace(lambda error: pytest.fail(str(error))).read_pack(tmp_path / "etc", tmp_path / "data")
    again = Workplace(lambda error: pytest.fail(str(error)))
    assert again.recall_pack(tmp_path / "etc", tmp_path / "data")
    assert again.in_force is None
    assert [again.machine_settings(lang)["contact"] for lang in ("da", "en")] == [
        "Karin Holm, Kommunikation, lokal 4120",
        "Karin Holm, Communications, lokal 4120",
    ]
