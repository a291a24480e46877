"""Packs that mean harm, or were damaged: each kind is one sentence, and nothing is written anywhere."""

import contextlib
import datetime as dt
import io
import os
import stat
import struct
import sys
import warnings
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advocacy_trainer.errors import ContentError
from advocacy_trainer.organisation.archive import ZipFiles
from advocacy_trainer.organisation.contents import KINDS, MOST_FILES
from advocacy_trainer.organisation.names import PackError
from advocacy_trainer.organisation.reading import open_files, read_pack

TODAY = dt.date(2026, 11, 29)
WORDS = b'id = "fjordby"\n[workplace]\nname = "Fjordby"\n'


def zipped(path: Path, *entries: tuple[str | zipfile.ZipInfo, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("pack.toml", WORDS)
        for name, raw in entries:
            file.writestr(name, raw)
    return path


def read_all(path: Path) -> None:
    found = read_pack(path, TODAY)
    for name in found.files.names:
        found.files.read(name)


def refusal(path: Path) -> str:
    """Return the kind of refusal of a pack, having read all of it."""
    with pytest.raises(PackError) as caught:
        read_all(path)
    said = str(caught.value)
    assert said.count(". ") <= 1, said
    assert said.isprintable(), said
    return caught.value.kind


def entry(name: str, mode: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.create_system = 3
    info.external_attr = mode << 16
    return info


NAMES = {
    "../pack.toml": "traversal",
    "coach/../../x.toml": "traversal",
    "/etc/passwd": "absolute",
    "C:/Windows/x.toml": "absolute",
    "C:pack.toml": "absolute",
    "//server/share/x.toml": "absolute",
    "\\\\server\\share\\x.toml": "backslash",
    "..\\x.toml": "backslash",
    "coach\\words.toml": "backslash",
    "coach/rules/æ.toml": "letters",
    "coach/rules/a\u202etxt.toml": "letters",
    "coach/rules/.hidden.toml": "letters",
    "coach//words.toml": "letters",
    "./pack.toml": "letters",
    "coach/rules/a\x00.toml": "letters",
    "coach/rules/a b.toml": "letters",
    "coach/words.toml:stream": "letters",
    "coach/rules/a.toml.": "trailing",
    "coach/rules/con.toml": "reserved",
    "coach/rules/AUX.toml": "reserved",
    "coach/rules/lpt1.x.toml": "reserved",
    "platforms/nul.toml": "reserved",
    "coach/rules/" + "x" * 130 + ".toml": "long",
    "a/b/c/d/e/f.toml": "long",
    "setup.exe": "stranger",
    "lessons/da/core/01-x.md": "stranger",
    "nested.medegneord": "stranger",
    "Pack.toml": "twice",
}


@pytest.mark.parametrize(("name", "kind"), NAMES.items(), ids=[repr(name)[:30] for name in NAMES])
def test_a_name_that_leads_elsewhere_or_means_two_things_is_refused(
    tmp_path: Path, name: str, kind: str
) -> None:
    path = zipped(tmp_path / "p.medegneord", ("placeholder", b"x"))
    raw = path.read_bytes()
    # Written as it stands, as no honest program would: zipfile itself would mend some of them.
    info = zipfile.ZipInfo("pack.toml")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr(info, WORDS)
        other = zipfile.ZipInfo("y")
        other.filename = name
        other.orig_filename = name
        file.writestr(other, b"")
    path.write_bytes(buffer.getvalue())
    assert raw != path.read_bytes()
    assert refusal(path) == ("stranger" if kind == "twice" else kind)


def test_the_same_file_twice_is_refused(tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate"):
        path = zipped(tmp_path / "p.medegneord", ("pack.toml", b""))
    assert refusal(path) == "twice"
    path = zipped(tmp_path / "q.medegneord", ("coach/rules/a.toml", b""), ("coach/rules/A.toml", b""))
    assert refusal(path) == "twice"


@pytest.mark.parametrize(
    ("mode", "kind"),
    [(stat.S_IFLNK | 0o777, "link"), (stat.S_IFCHR | 0o666, "device"), (stat.S_IFIFO | 0o666, "device"),
     (stat.S_IFSOCK | 0o666, "device"), (stat.S_IFBLK | 0o666, "device")],
)  # fmt: skip
def test_links_and_devices_in_a_zip_are_refused(tmp_path: Path, mode: int, kind: str) -> None:
    path = zipped(tmp_path / "p.medegneord", (entry("coach/words.toml", mode), b"/etc/passwd"))
    assert refusal(path) == kind


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "p.medegneord"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("pack.toml", WORDS)
        file.writestr("guidelines.da.md", b"0" * 30_000_000)
    assert path.stat().st_size < 60_000
    assert refusal(path) == "large"


def test_a_size_that_lies_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "p.medegneord"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("pack.toml", WORDS)
        file.writestr("guidelines.da.md", b"0" * 3_000_000)
    raw = path.read_bytes().replace(struct.pack("<I", 3_000_000), struct.pack("<I", 100))
    path.write_bytes(raw)
    assert refusal(path) in ("large", "damaged")


def test_many_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "p.medegneord"
    with zipfile.ZipFile(path, "w") as file:
        for number in range(MOST_FILES + 1):
            file.writestr(f"coach/rules/r{number}.toml", b"")
    assert refusal(path) == "many"


def test_a_locked_or_oddly_packed_file_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "p.medegneord", ("coach/words.toml", b"x"))
    raw = bytearray(path.read_bytes())
    at = raw.rindex(b"PK\x01\x02")
    raw[at + 8] |= 1
    path.write_bytes(raw)
    assert refusal(path) == "packed"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as file:
        file.writestr("pack.toml", WORDS)
    assert refusal(path) == "packed"


@pytest.mark.parametrize("raw", [b"", b"PK", b"PK\x05\x06" + b"\0" * 17, b"hello", os.urandom(200)])
def test_what_is_no_zip_says_so(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "p.medegneord"
    path.write_bytes(raw)
    assert refusal(path) == "no pack"


def test_a_pack_without_words_and_one_that_is_not_there_say_so(tmp_path: Path) -> None:
    path = tmp_path / "p.medegneord"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("coach/words.toml", b"")
    assert refusal(path) == "no words"
    assert refusal(tmp_path / "gone") == "unreadable"
    (tmp_path / "folder").mkdir()
    assert refusal(tmp_path / "folder") == "no words"


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes need rights there")
@pytest.mark.parametrize("what", ["link", "link to a folder", "dangling", "pipe"])
def test_links_and_pipes_in_a_folder_are_refused_unread(tmp_path: Path, what: str) -> None:
    folder = tmp_path / "pack"
    (folder / "coach").mkdir(parents=True)
    (folder / "pack.toml").write_bytes(WORDS)
    odd = folder / "coach" / "words.toml"
    if what == "pipe":
        os.mkfifo(odd)
    else:
        target = {"link": tmp_path / "x", "link to a folder": tmp_path, "dangling": tmp_path / "no"}[what]
        (tmp_path / "x").write_text("secret")
        odd.symlink_to(target)
    assert refusal(folder) == ("device" if what == "pipe" else "link")


def test_what_systems_lay_down_unasked_is_passed_over(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    folder.mkdir()
    (folder / "pack.toml").write_bytes(WORDS)
    (folder / ".DS_Store").write_bytes(b"x")
    (folder / "Thumbs.db").write_bytes(b"x")
    assert open_files(folder).names == ("pack.toml",)
    path = zipped(tmp_path / "p.medegneord", ("__MACOSX/._pack.toml", b"x"), ("coach/", b""))
    assert open_files(path).names == ("pack.toml",)


@pytest.mark.parametrize(
    ("name", "raw", "told"),
    [
        ("logo.svg", b"<svg><image href='http://x/y.png'/></svg>", "from elsewhere"),
        ("logo.svg", b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", "document type"),
        ("logo.svg", b"<svg><script>1</script></svg>", "runs"),
        ("logo.svg", b"<svg><rect fill='url(http://x)'/></svg>", "out of the drawing"),
        ("logo.svg", b"no drawing", "no drawing"),
        ("logo.png", b"\x89PNG\r\n\x1a\n", "logo.png"),
        ("logo.jpg", b"GIF89a", "logo.jpg"),
        ("guidelines.da.md", b"![x](http://x/y.png)\n", "left out"),
        ("guidelines.da.md", b"<script>alert(1)</script>\n", "left out"),
        ("guidelines.da.md", b"\xff\xfe\xff", "not text in UTF-8"),
        ("coach/words.toml", b"known = 3", "words.toml"),
        ("coach/rules/a.toml", b"\x00\x00", "a.toml"),
        ("coach/off.toml", b'off = ["personal-id"]', "cannot be switched off"),
        ("platforms/x.toml", b"id = 3", "platform “3”"),
        ("platforms/x.toml", b"= =", "platforms/x.toml"),
        ("lessons/da/own/01-x.md", b"no head", "The lesson is left out"),
    ],
)
def test_a_file_that_does_not_fit_is_left_out_with_a_sentence_and_the_rest_holds(
    tmp_path: Path, name: str, raw: bytes, told: str
) -> None:
    words = WORDS + (b'[look]\nlogo = "%s"\n' % name.encode() if name.startswith("logo") else b"")
    path = tmp_path / "p.medegneord"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("pack.toml", words)
        file.writestr(name, raw)
    found = read_pack(path, TODAY)
    assert found.pack.name == "Fjordby"
    assert found.logo == b""
    assert found.platforms == ()
    assert found.lessons == ()
    assert [fault for fault in found.faults if told in str(fault)], [str(fault) for fault in found.faults]


def test_a_huge_picture_is_refused_by_its_head(tmp_path: Path) -> None:
    head = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBBBBB", 13, b"IHDR", 90_000, 90_000, 8, 6, 0, 0, 0)
    path = tmp_path / "p.medegneord"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("pack.toml", WORDS + b'[look]\nlogo = "logo.png"\n')
        file.writestr("logo.png", head + b"\0" * 100)
    found = read_pack(path, TODAY)
    assert found.logo == b""
    assert "logo.png" in str(found.faults[0])


_NAME = st.text(max_size=12) | st.sampled_from(
    ["../x", "/x", "C:\\x", "pack.toml", "coach/words.toml", "con"]
)


@given(st.lists(st.tuples(_NAME, st.binary(max_size=20), st.integers(0, 0xFFFF)), max_size=4), st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
def test_no_zip_is_a_surprise_and_nothing_is_written(
    tmp_path: Path, entries: list[tuple[str, bytes, int]], data: st.DataObject
) -> None:
    path = tmp_path / "p.medegneord"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("pack.toml", WORDS)
        for number, (name, raw, mode) in enumerate(entries):
            info = entry(f"n{number}", mode)
            info.filename = name or "x"
            info.orig_filename = info.filename
            with contextlib.suppress(UnicodeEncodeError, ValueError), warnings.catch_warnings():
                warnings.simplefilter("ignore", UserWarning)
                file.writestr(info, raw)
    raw = bytearray(buffer.getvalue())
    for _ in range(data.draw(st.integers(0, 2))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(raw)
    before = sorted(tmp_path.rglob("*"))
    try:
        found = read_pack(path, TODAY)
        for name in found.files.names:
            assert any(kind.pattern.fullmatch(name) for kind in KINDS.values())
            found.files.read(name)
        found.files.close()
    except ContentError as error:
        assert str(error)  # noqa: PT017 - what is asserted is the sentence
    assert sorted(tmp_path.rglob("*")) == before


def test_the_zip_is_closed_where_it_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "p.medegneord", ("setup.exe", b"x"))
    with pytest.raises(PackError):
        ZipFiles(path)
    path.rename(tmp_path / "other")
