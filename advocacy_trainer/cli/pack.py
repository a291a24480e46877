"""``advocacy-trainer pack VERB``: HR's pack, from the first line to the signature and the machine."""

import argparse
import datetime as dt
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError, UsageError
from advocacy_trainer.options import Options

if TYPE_CHECKING:
    from advocacy_trainer.organisation.reading import WholePack

_LARGEST_KEY = 64 * 1024  # bytes of a key or a signature


def run(arguments: list[str], options: Options) -> int:
    """Do what the words after ``pack`` ask for; return 1 where the pack has faults or is not trusted."""
    given = _parser().parse_args(arguments)
    verbs = {
        "new": _new,
        "edit": _edit,
        "check": _check,
        "build": _build,
        "sign": _sign,
        "verify": _verify,
        "install": _install,
        "rollback": _rollback,
        "show": _show,
    }
    return verbs[given.verb](given, options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="advocacy-trainer pack", description="Make, check and install the workplace's pack."
    )
    verbs = parser.add_subparsers(dest="verb", required=True)
    new = verbs.add_parser("new", help="begin a pack in a new folder")
    new.add_argument("folder", type=Path)
    new.add_argument("--name", default="", help="the workplace's name")
    edit = verbs.add_parser("edit", help="open the form in which a pack is written")
    edit.add_argument("folder", type=Path, nargs="?", help="the pack's folder (default: in your documents)")
    check = verbs.add_parser("check", help="print what is left out of a pack, and what HR should think of")
    build = verbs.add_parser("build", help="make one .medegneord file of a folder")
    build.add_argument("--out", type=Path, help="the file to make (default: ID-VERSION.medegneord beside it)")
    sign = verbs.add_parser("sign", help="sign a .medegneord file with a key of minisign")
    sign.add_argument("--key", type=Path, metavar="FILE", help="the secret key")
    sign.add_argument("--signature", type=Path, metavar="FILE", help="a signature that minisign itself made")
    sign.add_argument("--new-key", type=Path, metavar="FILE", help="make a key first: FILE and FILE.pub")
    sign.add_argument("--no-password", action="store_true", help="leave the new key without a password")
    verify = verbs.add_parser("verify", help="tell whether a pack is as it was made, and who signed it")
    verify.add_argument("--key", type=Path, action="append", default=[], metavar="FILE", help="a public key")
    install = verbs.add_parser("install", help="take a pack into use")
    rollback = verbs.add_parser("rollback", help="go back to the pack before")
    for verb in (install, rollback):
        verb.add_argument("--machine", action="store_true", help="for everybody on this computer")
    show = verbs.add_parser("show", help="print what a pack says, or the one in force")
    show.add_argument("--json", action="store_true", help="print JSON")
    for verb in (check, build, sign, verify, install):
        verb.add_argument("pack", type=Path, help="a folder or a .medegneord file")
    show.add_argument("pack", type=Path, nargs="?", help="a folder or a .medegneord file (default: in force)")
    return parser


def _new(given: argparse.Namespace, _options: Options) -> int:
    from advocacy_trainer.organisation.beginning import begin_pack

    print(begin_pack(given.folder, given.name, _today()))
    return 0


def _edit(given: argparse.Namespace, options: Options) -> int:
    from advocacy_trainer.app import open_pack_form

    return open_pack_form(options, given.folder.absolute() if given.folder is not None else None)


def _check(given: argparse.Namespace, _options: Options) -> int:
    from advocacy_trainer.organisation.advice import advice

    whole = _read(given.pack)
    for fault in whole.faults:
        print(f"fault: {fault}")
    found = advice(whole.pack, whole.guidelines, _today())
    for one in found:
        print(f"think of: {one.told}")
    print(f"{len(whole.faults)} left out, {len(found)} to think of, {len(whole.files.names)} files")
    return 1 if whole.faults else 0


def _build(given: argparse.Namespace, _options: Options) -> int:
    from advocacy_trainer.files import write_atomically
    from advocacy_trainer.organisation.building import built
    from advocacy_trainer.organisation.contents import SUFFIX
    from advocacy_trainer.organisation.manifest import all_contents

    whole = _read(given.pack)
    if whole.faults:
        for fault in whole.faults:
            print(f"fault: {fault}", file=sys.stderr)
        raise ContentError(
            QT_TRANSLATE_NOOP("errors", "The pack is not built: something in it would be left out."),
            QT_TRANSLATE_NOOP("errors", "Put right what is listed above, and build it again."),
        )
    pack = whole.pack
    raw, manifest = built(pack.id, pack.version, all_contents(whole.files))
    out = given.out or given.pack.absolute().parent / f"{pack.id}-{pack.version}{SUFFIX}"
    write_atomically(out, raw, for_others=True)
    print(f"{out} ({len(manifest.files)} files, version {pack.version})")
    return 0


def _sign(given: argparse.Namespace, _options: Options) -> int:
    from advocacy_trainer.organisation.signed_file import add_signature, built_contents, sign_file
    from advocacy_trainer.regular_files import named_bytes

    key = _new_key(given) if given.new_key else given.key
    if (key is None) == (given.signature is None):
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "Give one of --key, --new-key and --signature."),
            QT_TRANSLATE_NOOP("errors", "See advocacy-trainer pack sign --help."),
        )
    built_contents(given.pack)  # before a password is asked for
    if given.signature is not None:
        manifest = add_signature(given.pack, named_bytes(given.signature, _LARGEST_KEY))
    else:
        secret = named_bytes(key, _LARGEST_KEY)
        manifest = sign_file(given.pack, secret, _password(secret))
    print(f"{given.pack} is signed (version {manifest.version})")
    return 0


def _new_key(given: argparse.Namespace) -> Path:
    from advocacy_trainer.files import write_atomically
    from advocacy_trainer.organisation.signing import new_keys

    secret_file = Path(given.new_key)
    public_file = secret_file.with_name(secret_file.name + ".pub")
    if secret_file.exists() or public_file.exists():
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "{name} already exists; a key is never overwritten."),
            QT_TRANSLATE_NOOP("errors", "Choose another name."),
            name=secret_file.name,
        )
    secret, public = new_keys("" if given.no_password else _asked("Password for the new key: "))
    write_atomically(secret_file, secret)
    write_atomically(public_file, public, for_others=True)
    print(f"{secret_file} (secret: whoever has it can speak as your workplace)")
    print(f"{public_file} (public: IT allows it in Signers)")
    return secret_file


def _password(secret: bytes) -> str:
    from advocacy_trainer.organisation.signing import is_encrypted

    return _asked("Password of the key: ") if is_encrypted(secret) else ""


def _asked(question: str) -> str:
    import getpass

    if sys.stdin is not None and sys.stdin.isatty():
        return getpass.getpass(question)
    return sys.stdin.readline().rstrip("\n") if sys.stdin is not None else ""


def _verify(given: argparse.Namespace, _options: Options) -> int:
    from advocacy_trainer.organisation.manifest import all_contents
    from advocacy_trainer.organisation.reading import open_files
    from advocacy_trainer.organisation.signing import public_key_in
    from advocacy_trainer.organisation.trust import trust_of

    keys = [public_key_in(path) for path in given.key] or _allowed_keys()
    files = open_files(given.pack)
    trust = trust_of(given.pack, all_contents(files), keys)
    files.close()
    if trust.signer is not None:
        print(f"signed by key {trust.signer.number}")
    elif trust.signed:
        print("signed, but by none of the keys that are allowed here")
    else:
        print("not signed")
    if trust.level == "place":
        print("trusted by its place: only administrators can change it")
    elif trust.open_at is not None:
        print(f"not only administrators can change {trust.open_at}")
    return 0 if trust.level != "none" else 1


def _allowed_keys() -> list[str]:
    from advocacy_trainer.cli.settings_in_force import policy_values

    return str(policy_values().get("signers") or "").split()


def _install(given: argparse.Namespace, options: Options) -> int:
    from advocacy_trainer.cli.settings_in_force import policy_values
    from advocacy_trainer.organisation.taking_in import install_for_all, install_own, look_at
    from advocacy_trainer.paths import machine_dir

    policy: dict[str, object] = {} if given.machine else policy_values()
    found = look_at(given.pack, policy, machine_dir(), _today())
    pack = found.whole.pack
    if given.machine:
        folder = install_for_all(given.pack, pack, found.contents)
    else:
        from advocacy_trainer.files import DataFolderLock
        from advocacy_trainer.paths import check_data_dir, data_dir

        data = data_dir(options.data_dir)
        check_data_dir(data)
        with DataFolderLock(data):
            folder = install_own(given.pack, pack, found.contents, policy, data)
    for fault in found.whole.faults:
        print(f"left out: {fault}", file=sys.stderr)
    print(f"{pack.name or pack.id}, version {pack.version}, is in use: {folder}")
    return 0


def _rollback(given: argparse.Namespace, options: Options) -> int:
    from advocacy_trainer.organisation.in_force import MACHINE, OWN
    from advocacy_trainer.organisation.installing import rollback
    from advocacy_trainer.paths import data_dir, machine_dir

    if given.machine:
        folder = rollback(machine_dir() / MACHINE, for_all=True)
    else:
        folder = rollback(data_dir(options.data_dir) / OWN)
    print(f"in use again: {folder}")
    return 0


def _show(given: argparse.Namespace, options: Options) -> int:
    from advocacy_trainer.cli.settings_in_force import language_of, policy_values, settings_in_force
    from advocacy_trainer.organisation.in_force import InForce, pack_in_force
    from advocacy_trainer.organisation.shown import shown_words
    from advocacy_trainer.paths import data_dir, machine_dir

    folder = data_dir(options.data_dir)
    if given.pack is not None:
        found = InForce(_read(given.pack).pack, by="preview")
    else:
        policy = policy_values()
        # A pack that IT names is copied into the folder it is given, which looking must not make.
        found = pack_in_force(policy, machine_dir(), None if policy.get("pack") else folder)
    if found.told is not None:
        raise found.told
    if found.pack is None:
        print("There is no pack on this computer; the app uses its own words.")
        return 0
    said = shown_words(found.pack, options.lang or language_of(settings_in_force(folder)))
    if given.json:
        out = {"id": found.pack.id, "version": found.pack.version, "by": found.by, **said._asdict()}
        print(json.dumps(out, ensure_ascii=False, indent=2, default=str))
        return 0
    print(f"{said.name or found.pack.id} (version {found.pack.version}, {found.by})")
    for line in (*said.promise, said.promised_by, said.ask, said.deputy, said.why, said.ai_rule):
        if line:
            print(f"  {line}")
    return 0


def _read(path: Path) -> "WholePack":
    from advocacy_trainer.organisation.reading import read_pack

    return read_pack(path, _today())


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()
