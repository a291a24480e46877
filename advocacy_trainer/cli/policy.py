"""``advocacy-trainer policy show | check | schema | admx | reference``: what IT sets on this machine."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, UsageError
from advocacy_trainer.options import Options
from advocacy_trainer.paths import data_dir

if TYPE_CHECKING:
    from advocacy_trainer.policy.decided import Decision
    from advocacy_trainer.policy.reading import Policy


def run(arguments: list[str], options: Options) -> int:
    """Do what the words after ``policy`` ask for; return 1 where the policy has a fault."""
    given = _parser().parse_args(arguments)
    if given.verb == "schema":
        from advocacy_trainer.policy.schema import schema

        print(json.dumps(schema(), ensure_ascii=False, indent=2))
        return 0
    if given.verb == "admx":
        return _write_templates(given.folder)
    if given.verb == "reference":
        from advocacy_trainer.cli.settings_in_force import language_of, settings_in_force
        from advocacy_trainer.policy.reference import reference

        lang = options.lang or language_of(settings_in_force(data_dir(options.data_dir)))
        print(reference(lang), end="")
        return 0
    policy = _read(given.file)
    if given.verb == "check":
        return _check(policy)
    return _show(policy, options, as_json=given.json)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="advocacy-trainer policy", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    show = verbs.add_parser("show", help="print each key's value, who set it and where")
    show.add_argument("--json", action="store_true", help="print JSON")
    check = verbs.add_parser("check", help="print what cannot be read, a line each")
    for verb in (show, check):
        verb.add_argument("file", nargs="?", type=Path, help="a policy.json to try (default: this machine's)")
    verbs.add_parser("schema", help="print the JSON Schema of policy.json")
    verbs.add_parser("reference", help="print the reference page in Markdown (--lang da before the command)")
    admx = verbs.add_parser("admx", help="write the templates for group policy and Intune")
    admx.add_argument("folder", type=Path, help="where AdvocacyTrainer.admx and its languages are written")
    return parser


def _read(file: Path | None) -> "Policy":
    from advocacy_trainer.policy.places import places_here
    from advocacy_trainer.policy.reading import read_file, read_policy

    if file is None:
        return read_policy(places_here())
    if not file.exists():
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "The file {name} cannot be read."),
            QT_TRANSLATE_NOOP("errors", "Check the name."),
            name=str(file),
        )
    return read_file(file)


def _check(policy: "Policy") -> int:
    for fault in policy.problems:
        print(fault)
    count = len(policy.problems)
    print(f"{count} {'fault' if count == 1 else 'faults'}, {len(policy.entries)} keys set")
    return 1 if count else 0


def _show(policy: "Policy", options: Options, *, as_json: bool) -> int:
    from advocacy_trainer.policy.decided import decisions
    from advocacy_trainer.settings import SettingsFile, resolve

    chosen = SettingsFile(data_dir(options.data_dir))
    chosen.load(set_broken_aside=False)
    settings = resolve(policy.values("locked"), policy.values("recommended"), chosen.chosen)
    found = decisions(policy, settings._replace(chosen=chosen.chosen))
    if as_json:
        out = {
            "keys": [_as_data(one) for one in found],
            "faults": [str(fault) for fault in policy.problems],
        }
        print(json.dumps(out, ensure_ascii=False, indent=2))
    else:
        for one in found:
            value = json.dumps(one.value, ensure_ascii=False)
            print(f"{one.key:<16} {value:<12} {one.by:<12} {one.source}".rstrip())
        for fault in policy.problems:
            print(f"fault: {fault}")
    return 1 if policy.problems else 0


def _as_data(one: "Decision") -> dict[str, object]:
    return {
        "key": one.key,
        "value": one.value,
        "by": one.by,
        "source": one.source,
        **({"fault": str(one.fault)} if one.fault else {}),
    }


def _write_templates(folder: Path) -> int:
    from advocacy_trainer.files import write_atomically
    from advocacy_trainer.policy import admx

    texts = {Path(f"{admx.FILE_NAME}.admx"): admx.admx()}
    for lang, name in admx.ADML_FOLDERS.items():
        texts[Path(name, f"{admx.FILE_NAME}.adml")] = admx.adml(lang)
    for place, text in texts.items():
        write_atomically(folder / place, text, for_others=True)
        print(folder / place)
    return 0
