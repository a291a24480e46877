"""Bake first names from faker's lists (MIT), so that the coach knows more of them than it carries.

The wheel is of one version, checked by pip against the hash below, and read as
data: nothing in it is run. Without it the coach knows the names of its own list.
"""

import ast
import re
import sys
import zipfile
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from pathlib import Path

from tooling.places import BUILD, ROOT, call, say, venv_python

NAME, VERSION = "faker", "37.0.0"
SHA256 = "2598f78b76710a4ed05e197dda5235be409b4c291ba5c9c7514989cfbc7a5144"
LICENCE = "dist-info/LICENSE.txt"
OUT = ROOT / "assets" / "dictionaries"
BAKED, NOTICE = "names.words", "names.notice.txt"
# Lists in the letters that Danish and English are written in, or that are put into them.
LOCALES = """
da_DK en_GB en_IE en_IN en_NZ en_PK en_US de_DE es_ES fi_FI fr_FR it_IT nl_NL no_NO pl_PL pt_PT ro_RO sv_SE
tr_TR az_AZ bs_BA cs_CZ et_EE hr_HR hu_HU lt_LT lv_LV sk_SK sl_SI sq_AL vi_VN zu_ZA yo_NG ha_NG ig_NG tw_GH
id_ID sw uz_UZ ga_IE es_MX pt_BR
"""
_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,}(?:-[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)?\Z")


def provide_names(sources: Iterable[Path] = (), out: Path = OUT) -> bool:
    """See to it that the names are baked; tell whether they are.

    ``sources`` are folders with dictionaries, beside the system's.
    """
    if (out / BAKED).is_file():
        return True
    wheel = fetch()
    if wheel is None:
        return False
    bake_names(wheel, _words(sources), out)
    say("Baking first names for the coach, once.")
    return True


def _words(sources: Iterable[Path]) -> AbstractSet[str]:
    sys.path.insert(0, str(ROOT))
    try:
        from tooling.dictionaries import small_words
    finally:
        sys.path.pop(0)
    return small_words(sources)


def fetch(folder: Path = BUILD / "names") -> Path | None:
    """Return the wheel, or None where it cannot be had."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "lock.txt").write_text(f"{NAME}=={VERSION} --hash=sha256:{SHA256}\n", encoding="utf-8")
    words = [venv_python(), "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    words += ["--disable-pip-version-check", "--no-input", "--retries", "0", "--require-hashes"]
    if call([*words, "-d", folder, "-r", folder / "lock.txt"], cwd=folder, quiet=True):
        return None
    return next(folder.glob(f"{NAME}-{VERSION}-*.whl"), None)


def bake_names(wheel: Path, words: AbstractSet[str] = frozenset(), out: Path = OUT) -> int:
    """Write the word file and its notice; return how many names it holds.

    ``words`` are those the dictionaries write in small letters: a name among
    them stands in the file's second block too.
    """
    sys.path.insert(0, str(ROOT))
    try:
        from advocacy_trainer.prose.common_words import common_words
        from advocacy_trainer.prose.word_file import bake
    finally:
        sys.path.pop(0)
    with zipfile.ZipFile(wheel) as packed:
        found = {name.lower() for name in names_in(packed)}
        licence = next(name for name in packed.namelist() if name.endswith(LICENCE))
        notice = packed.read(licence).decode()
    names = found - common_words("da") - common_words("en")
    out.mkdir(parents=True, exist_ok=True)
    (out / BAKED).write_bytes(bake(names, names & words))
    (out / NOTICE).write_text(f"First names from {NAME} {VERSION}.\n\n{notice}", encoding="utf-8")
    return len(names)


def names_in(packed: zipfile.ZipFile) -> Iterator[str]:
    """Give every first name of the lists, read from their source."""
    present = set(packed.namelist())
    for locale in LOCALES.split():
        path = f"{NAME}/providers/person/{locale}/__init__.py"
        if path not in present:
            continue
        for node in ast.walk(ast.parse(packed.read(path).decode())):
            target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
            if not isinstance(target, ast.Name) or not target.id.startswith("first_names"):
                continue
            for part in ast.walk(node):
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and _NAME.match(part.value):
                    yield part.value
