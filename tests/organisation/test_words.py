"""What ``pack.toml`` says comes back as it was written, and what does not fit is told in one sentence."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.characters import clean, clean_line
from advocacy_trainer.organisation import promise
from advocacy_trainer.organisation.model import (
    KINDS,
    ColleagueExample,
    Contact,
    EmployeeAnswer,
    Legal,
    Pack,
    PackStarter,
    ReadOn,
    Tool,
    WorkplaceLook,
    WorkplacePromise,
    in_language,
)
from advocacy_trainer.organisation.pack_toml import LOGOS, STARTER_KINDS, read_pack_toml
from advocacy_trainer.organisation.shown import settings_from, shown_words
from advocacy_trainer.organisation.writing import pack_toml
from advocacy_trainer.setting_options import PUBLIC, WORKS

LETTERS = st.text(max_size=30)
LINES = LETTERS.map(lambda text: clean_line(text).strip())
IDS = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}", fullmatch=True)
DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1))
TEXTS = st.dictionaries(st.sampled_from(["da", "en"]), LETTERS.map(lambda text: clean(text).strip())).map(
    lambda found: {lang: text for lang, text in found.items() if text}
)
SAID = TEXTS.filter(bool)
WORDS = st.dictionaries(st.sampled_from(["da", "en"]), LINES).map(
    lambda found: {lang: text for lang, text in found.items() if text}
)
CONTACTS = st.builds(Contact, LINES, WORDS, WORDS, LINES, WORDS, st.just({}))
EXAMPLES = st.builds(ColleagueExample, IDS, WORDS, WORDS, SAID, TEXTS, TEXTS, DAYS, TEXTS)
TICKED = st.lists(st.sampled_from(promise.IDS), unique=True).map(tuple)


def several(what: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(what, max_size=3).map(tuple)


PACKS = st.builds(
    Pack,
    id=IDS,
    version=st.integers(1, 1_000_000),
    made=st.none() | DAYS,
    name=LINES,
    work=st.sampled_from(["", *WORKS]),
    public=st.sampled_from(PUBLIC),
    contact=CONTACTS,
    deputy=CONTACTS,
    contacts=several(
        st.builds(lambda one, subject: one._replace(subject=subject), CONTACTS, WORDS).filter(
            lambda one: one.is_given
        )
    ),
    promise=st.builds(WorkplacePromise, TICKED, WORDS, WORDS, st.none() | DAYS, st.none() | DAYS),
    minutes=st.integers(0, 600),
    time_note=TEXTS,
    why=TEXTS,
    values=several(SAID),
    goals=several(SAID),
    gives_back=TEXTS,
    ai_rule=TEXTS,
    answers=several(st.builds(EmployeeAnswer, SAID, TEXTS)),
    tool=st.builds(Tool, LINES, TEXTS, TEXTS),
    leader=st.none() | EXAMPLES,
    examples=several(EXAMPLES),
    starters=several(st.builds(PackStarter, IDS, SAID, st.sampled_from(STARTER_KINDS))),
    begin=st.sampled_from(["", *KINDS]),
    read_on=several(st.builds(ReadOn, SAID, WORDS)),
    legal=several(st.builds(Legal, TEXTS, SAID, DAYS)),
    look=st.builds(WorkplaceLook, st.sampled_from(["", "#1f6f78"]), st.sampled_from(["", *LOGOS])),
)


@given(PACKS)
def test_what_is_written_comes_back(pack: Pack) -> None:
    found = read_pack_toml(pack_toml(pack).encode("utf-8", "replace"))
    assert not found.faults, found.faults
    assert found.pack == pack
    assert pack_toml(found.pack) == pack_toml(pack)


_VALUES = st.recursive(
    st.none().map(lambda _: "1979-05-27") | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text("ab", min_size=1), inner, max_size=2),
    max_leaves=4,
)
FIELDS = set(Pack._fields) | {"workplace", "about", "time", "format"}


@given(st.dictionaries(st.sampled_from(sorted(FIELDS)), _VALUES, max_size=4))
def test_no_value_is_a_surprise(table: dict[str, Any]) -> None:
    from advocacy_trainer.organisation.pack_toml import pack_in
    from advocacy_trainer.organisation.tables import TableReader

    faults: list[Any] = []
    found = pack_in(TableReader({"id": "a", **table}, "pack.toml", "", faults))
    assert isinstance(found, Pack)
    for fault in faults:
        assert "{" not in str(fault).replace("“{", "")
    read_pack_toml(pack_toml(found).encode("utf-8", "replace"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('id = "A b"', "needs an id"),
        ('id = "a"\nversion = 0', "version must be a whole number"),
        ('id = "a"\nversion = "3"', "version must be a whole number"),
        ('id = "a"\nhologram = 1', "there is nothing called hologram"),
        ('id = "a"\n[workplace]\nwork = "spaceship"', "“spaceship”, and it must be one of"),
        ('id = "a"\nworkplace = 3', "workplace must be a table"),
        ('id = "a"\n[promise]\nticked = ["free-beer"]', "“free-beer”"),
        ('id = "a"\n[promise]\nticked = "voluntary"', "ticked must be a list"),
        ('id = "a"\n[promise]\non = "tomorrow"', "must be a date"),
        ('id = "a"\n[about]\nwhy = { de = "Weil" }', "in a language the app does not speak"),
        ('id = "a"\n[about]\nwhy = 3', "why must be text in quotes"),
        ('id = "a"\n[about]\ngoals = ["a", "b", "c", "d"]', "more than three goals"),
        ('id = "a"\n[[examples]]\nid = "e"\ntext = "x"', "no date for a written yes"),
        ('id = "a"\n[[examples]]\nid = "e"\nyes = 2026-01-01', "has no text"),
        ('id = "a"\n[[examples]]\ntext = "x"\nyes = 2026-01-01', "needs an id"),
        ('id = "a"\n[[legal]]\ntext = "x"', "no date on which it was checked"),
        ('id = "a"\n[look]\ncolour = "teal"', "not written as #1f6f78"),
        ('id = "a"\n[look]\nlogo = "../logo.png"', "must be one of: logo.png"),
        ('id = "a"\n[contact]\nname = "' + "x" * 300 + '"', "room for 200 characters"),
    ],
)
def test_what_does_not_fit_is_told_and_the_rest_holds(text: str, told: str) -> None:
    found = read_pack_toml(text.encode())
    assert found.pack is not None
    assert [fault for fault in found.faults if told in str(fault)], [str(fault) for fault in found.faults]
    assert len(found.faults) == 1


@pytest.mark.parametrize(
    "raw",
    [b"= 1", b"\xff\xfe\x00", b'format = 2\nid = "a"', b"a.b.c.d.e.f.g.h.i.j.k.l.m.n.o = 1", b'id = "\xe6"'],
)
def test_a_file_that_cannot_be_used_says_so_in_one_sentence(raw: bytes) -> None:
    found = read_pack_toml(raw)
    assert found.pack is None
    assert len(found.faults) == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_marks_of_the_encoding_are_read(encoding: str) -> None:
    found = read_pack_toml('id = "a"\n[workplace]\nname = "Ærø"'.encode(encoding))
    assert found.pack is not None
    assert found.pack.name == "Ærø"


def test_the_promise_holds_what_is_ticked_and_nothing_else() -> None:
    assert promise.said((), "da") == []
    assert promise.said(("working-time", "voluntary"), "da") == [
        "Det er frivilligt.",
        "Tiden til at øve er arbejdstid.",
    ]
    assert promise.said((promise.BROKEN,), "da") == []
    assert promise.said((promise.BROKEN,), "en", "Ali, 4121") == ["If we do not keep this, go to Ali, 4121."]
    assert len(promise.said(promise.IDS, "en", "x")) == 8


def test_a_text_in_one_language_stands_in_the_other() -> None:
    assert in_language({"da": "Fordi"}, "en") == "Fordi"
    assert in_language({"da": "Fordi", "en": "Because"}, "en") == "Because"
    assert in_language({}, "da") == ""


def test_a_role_and_a_number_are_words_of_a_language() -> None:
    found = read_pack_toml(
        b'id = "a"\n[contact]\nname = "Karin"\nrole = { da = "kommunikation", en = "communications" }\n'
        b'phone.da = "lokal 1"\nphone.en = "ext. 1"\n[deputy]\nname = "Ali"\nrole = "HR"\n'
        b'[promise]\nticked = ["broken"]\nby.en = "Bente, head nurse"\ngo_to.da = "Ali, lokal 2"\n'
    )
    assert found.faults == ()
    assert found.pack is not None
    danish, english = (shown_words(found.pack, lang) for lang in ("da", "en"))
    assert (danish.ask, english.ask) == ("Karin, kommunikation, lokal 1", "Karin, communications, ext. 1")
    assert danish.deputy == english.deputy == "Ali, HR"
    assert danish.promise == ("Holder vi det ikke, så gå til Ali, lokal 2.",)
    assert danish.promised_by.startswith("Bente, head nurse. ")  # in the language it stands in
    assert settings_from(found.pack, "en")["contact"] == english.ask
