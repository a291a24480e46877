"""A pack is trusted by its place or by a signature IT allows, and by nothing else."""

import datetime as dt
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.organisation.building import built, zipped
from advocacy_trainer.organisation.contents import MANIFEST, SIGNATURE
from advocacy_trainer.organisation.in_force import MACHINE, OWN, pack_in_force
from advocacy_trainer.organisation.installing import current_pack, install
from advocacy_trainer.organisation.manifest import all_contents, manifest_of, read_manifest, written
from advocacy_trainer.organisation.names import PackError
from advocacy_trainer.organisation.reading import open_files
from advocacy_trainer.organisation.signing import new_keys, public_key_in, sign, verify
from advocacy_trainer.organisation.taking_in import look_at
from advocacy_trainer.organisation.trust import trust_of, trusted_place

ME = (os.getuid(),) if hasattr(os, "getuid") else ()
TODAY = dt.date(2026, 11, 29)
posix = pytest.mark.skipif(os.name == "nt", reason="modes are POSIX'")


def words(version: int = 1, name: str = "Fjordby") -> bytes:
    return f'id = "fjordby"\nversion = {version}\n[workplace]\nname = "{name}"\n'.encode()


@pytest.fixture(scope="module")
def keys() -> tuple[bytes, str]:
    secret, public = new_keys("")
    return secret, public.decode().splitlines()[1]


def signed(secret: bytes, version: int = 1, name: str = "Fjordby", **more: bytes) -> dict[str, bytes]:
    contents = {"pack.toml": words(version, name), **more}
    manifest = manifest_of("fjordby", version, contents)
    raw = written(manifest)
    return {**contents, MANIFEST: raw, SIGNATURE: sign(manifest, raw, secret, "")}


def laid(folder: Path, contents: dict[str, bytes]) -> Path:
    folder.mkdir()
    for name, raw in contents.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(raw)
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    return folder


def open_to_all(folder: Path) -> Path:
    folder.chmod(0o777)
    return folder


@posix
def test_a_folder_that_only_administrators_can_write_to_is_trusted(tmp_path: Path) -> None:
    folder = laid(tmp_path / "pack", {"pack.toml": words(), "coach/words.toml": b"known = 'x'"})
    assert trusted_place(folder, ME) is None
    assert trust_of(folder, all_contents(open_files(folder)), (), ME).level == "place"
    for part in ("", "coach", "coach/words.toml"):
        (folder / part).chmod(0o777 if (folder / part).is_dir() else 0o666)
        assert trusted_place(folder, ME) == folder / part
        (folder / part).chmod(0o755 if (folder / part).is_dir() else 0o644)


@posix
@pytest.mark.skipif(os.name == "posix" and os.getuid() == 0, reason="root owns what it makes")
def test_another_owner_is_no_administrator(tmp_path: Path) -> None:
    assert trusted_place(laid(tmp_path / "pack", {"pack.toml": words()})) is not None


def test_a_signature_by_an_allowed_key_is_trusted_wherever_the_pack_lies(
    tmp_path: Path, keys: tuple[bytes, str]
) -> None:
    secret, public = keys
    contents = signed(secret)
    folder = open_to_all(laid(tmp_path / "pack", contents))
    trust = trust_of(folder, contents, [public], ME)
    assert trust.level == "signed"
    assert trust.signer is not None
    assert trust.signer.key == public
    assert trust_of(folder, contents, [], ME).level == "none"
    other = new_keys("")[1].decode().splitlines()[1]
    assert trust_of(folder, contents, [other], ME) == (
        "none", None, trust_of(folder, contents, [], ME).open_at, True,
    )  # fmt: skip


def changed(contents: dict[str, bytes], name: str, raw: bytes | None) -> dict[str, bytes]:
    found = {**contents}
    if raw is None:
        del found[name]
    else:
        found[name] = raw
    return found


@pytest.mark.parametrize(
    "what", ["changed", "added", "taken away", "manifest", "signature", "moved", "comment"]
)
def test_what_was_changed_after_signing_is_refused(
    tmp_path: Path, keys: tuple[bytes, str], what: str
) -> None:
    secret, public = keys
    contents = signed(secret)
    extra = signed(secret, 2, **{"coach/off.toml": b"off = []"})
    bad = {
        "changed": changed(contents, "pack.toml", words(name="Evil")),
        "added": changed(contents, "coach/off.toml", b"off = []"),
        "taken away": changed(extra, "coach/off.toml", None),
        "manifest": changed(contents, MANIFEST, contents[MANIFEST].replace(b'"version": 1', b'"version": 9')),
        "signature": changed(contents, SIGNATURE, b"untrusted comment: x\nRW\n"),
        "moved": changed(contents, SIGNATURE, extra[SIGNATURE]),
        "comment": changed(contents, SIGNATURE, contents[SIGNATURE].replace(b"version:1", b"version:9")),
    }[what]
    with pytest.raises(PackError) as caught:
        trust_of(laid(tmp_path / "pack", bad), bad, [public], ME)
    assert caught.value.kind in ("changed", "forged")


def test_a_key_is_locked_by_its_password(keys: tuple[bytes, str]) -> None:
    from advocacy_trainer.organisation.signing import is_encrypted

    assert not is_encrypted(keys[0])
    secret, public = new_keys("langt kodeord")
    assert is_encrypted(secret)
    manifest = manifest_of("a", 1, {})
    with pytest.raises(TrainerError):
        sign(manifest, written(manifest), secret, "forkert")
    line = public.decode().splitlines()[1]
    assert verify(written(manifest), sign(manifest, written(manifest), secret, "langt kodeord"), [line])


@posix
def test_the_pack_it_names_holds_by_place_and_the_persons_own_never_in_its_place(tmp_path: Path) -> None:
    own = tmp_path / "data"
    install(own / OWN, "mine", 1, {"pack.toml": b'id = "mine"'})
    found = pack_in_force({}, tmp_path / "etc", own, ME)
    assert found.pack is not None
    assert (found.by, found.pack.id) == ("own", "mine")
    folder = laid(tmp_path / "pack", {"pack.toml": words()})
    found = pack_in_force({"pack": str(folder)}, tmp_path / "etc", own, ME)
    assert found.pack is not None
    assert (found.by, found.pack.name, found.folder) == ("policy", "Fjordby", folder)
    open_to_all(folder)
    found = pack_in_force({"pack": str(folder)}, tmp_path / "etc", own, ME)
    assert (found.by, found.pack) == ("policy", None)
    assert "no signature" in str(found.told)


@posix
def test_the_pack_installed_for_everybody_holds_before_ones_own(tmp_path: Path) -> None:
    install(tmp_path / "data" / OWN, "mine", 1, {"pack.toml": b'id = "mine"'})
    install(tmp_path / "etc" / MACHINE, "fjordby", 1, {"pack.toml": words()}, for_all=True)
    (tmp_path / "etc").chmod(0o755)
    found = pack_in_force({}, tmp_path / "etc", tmp_path / "data", ME)
    assert found.pack is not None
    assert (found.by, found.pack.id) == ("machine", "fjordby")
    folder = current_pack(tmp_path / "etc" / MACHINE)
    assert folder is not None
    (folder / "pack.toml").chmod(0o666)
    assert pack_in_force({}, tmp_path / "etc", tmp_path / "data", ME).told is not None


@posix
@pytest.mark.parametrize("saved", [True, False])
def test_a_signed_file_is_verified_once_and_again_when_it_changes(
    tmp_path: Path, keys: tuple[bytes, str], saved: bool
) -> None:
    secret, public = keys
    path = open_to_all(laid(tmp_path / "share", {})) / "fjordby.medegneord"
    own = tmp_path / "data" if saved else None
    policy = {"pack": str(path), "signers": public}

    def held(**more: object) -> str:
        found = pack_in_force({**policy, **more}, tmp_path / "etc", own, ME)
        assert (found.folder is not None) == (saved and found.pack is not None)
        return found.pack.name if found.pack else str(found.told)

    path.write_bytes(zipped(signed(secret, 2)))
    path.chmod(0o666)
    assert held() == "Fjordby"
    assert held() == "Fjordby"
    path.write_bytes(zipped(signed(secret, 3, "Fjordby Nord")))
    assert held() == "Fjordby Nord"
    assert "has not allowed" in held(signers="")
    path.write_bytes(zipped(signed(secret, 2)))
    assert held().startswith("The pack is refused: it is version 2") == saved
    path.write_bytes(built("fjordby", 4, {"pack.toml": words(4)})[0])
    assert "no signature" in held()
    path.unlink()
    assert "cannot be read" in held()


def test_debians_minisign_agrees_both_ways(tmp_path: Path) -> None:
    judge = shutil.which("minisign")
    if judge is None:
        pytest.skip(
            "needs Debian's minisign (apt-get install minisign): the signature has no outside judge here"
        )
    secret, public = new_keys("")
    for name, raw in signed(secret).items():
        (tmp_path / name).write_bytes(raw)
    line = public.decode().splitlines()[1]
    ours = [judge, "-Vm", MANIFEST, "-P", line]
    assert subprocess.run(ours, cwd=tmp_path, capture_output=True).returncode == 0
    (tmp_path / MANIFEST).write_bytes(b"{}")
    assert subprocess.run(ours, cwd=tmp_path, capture_output=True).returncode != 0
    made = subprocess.run([judge, "-GW", "-p", "k.pub", "-s", "k.key"], cwd=tmp_path, capture_output=True)
    assert made.returncode == 0, made.stderr
    manifest = manifest_of("fjordby", 1, {"pack.toml": words()})
    (tmp_path / MANIFEST).write_bytes(written(manifest))
    theirs = public_key_in(tmp_path / "k.pub")
    comment = "medegneord pack:fjordby version:1"
    (tmp_path / SIGNATURE).unlink()
    signing = [judge, "-Sm", MANIFEST, "-s", "k.key", "-t", comment]
    assert subprocess.run(signing, cwd=tmp_path, capture_output=True).returncode == 0
    signature = (tmp_path / SIGNATURE).read_bytes()
    assert verify(written(manifest), signature, [theirs]) is not None
    key_file = (tmp_path / "k.key").read_bytes()
    assert verify(written(manifest), sign(manifest, written(manifest), key_file, ""), [theirs]) is not None
    assert read_manifest(written(manifest)) == manifest


@posix
@pytest.mark.parametrize(
    ("rule", "known", "machine_has_one", "kind"),
    [
        ("ask", False, False, None),
        ("ask", False, True, "the machine's"),
        ("ask", True, True, "the machine's"),
        ("preview", False, False, "unsigned"),
        ("preview", True, False, None),
        ("refuse", False, False, "refused"),
        ("refuse", True, False, None),
    ],
)
def test_a_pack_opened_by_hand_is_looked_at_and_used_only_where_it_may_be(
    tmp_path: Path, keys: tuple[bytes, str], rule: str, known: bool, machine_has_one: bool, kind: str | None
) -> None:
    secret, public = keys
    path = open_to_all(laid(tmp_path / "mail", {})) / "p.medegneord"
    path.write_bytes(zipped(signed(secret) if known else {"pack.toml": words()}))
    path.chmod(0o666)
    if machine_has_one:
        install(tmp_path / "etc" / MACHINE, "ours", 1, {"pack.toml": b'id = "ours"'}, for_all=True)
    before = sorted(tmp_path.rglob("*"))
    policy = {"signers": public, "unsigned_packs": rule}
    if kind == "refused":
        with pytest.raises(PackError) as caught:
            look_at(path, policy, tmp_path / "etc", TODAY, ME)
        assert caught.value.kind == kind
    else:
        found = look_at(path, policy, tmp_path / "etc", TODAY, ME)
        assert found.whole.pack.name == "Fjordby"
        assert (found.why_not.kind if found.why_not else None) == kind
        assert (found.trust.level == "signed") == known
    assert sorted(tmp_path.rglob("*")) == before
