"""The workplace's pack: 500 files verified and installed, and its words read as a start reads them."""

import tempfile
import time
from pathlib import Path

from harness import Measure

from advocacy_trainer.organisation.building import zipped
from advocacy_trainer.organisation.contents import MANIFEST, SIGNATURE
from advocacy_trainer.organisation.in_force import OWN, pack_in_force
from advocacy_trainer.organisation.installing import install
from advocacy_trainer.organisation.manifest import all_contents, manifest_of, written
from advocacy_trainer.organisation.reading import open_files
from advocacy_trainer.organisation.signing import new_keys, sign
from advocacy_trainer.organisation.trust import trust_of

FILES = 500
ROUNDS = 5
WORDS = b'id = "fjordby"\n[workplace]\nname = "Fjordby"\n' + b'[[answers]]\nsaid = "x"\ndone = "y"\n' * 40


def signed_pack(path: Path) -> str:
    """Make a signed pack of 500 files, and return the key."""
    secret, public = new_keys("")
    rule = b'id = "r"\nkind = "exists"\n[da]\ntitle = "t"\npatterns = "synergi"\n' * 30
    contents = {f"coach/rules/rule-{number}.toml": rule for number in range(FILES - 3)}
    contents["pack.toml"] = WORDS
    raw = written(manifest_of("fjordby", 1, contents))
    signature = sign(manifest_of("fjordby", 1, contents), raw, secret, "")
    path.write_bytes(zipped({**contents, MANIFEST: raw, SIGNATURE: signature}))
    path.chmod(0o666)
    return public.decode().splitlines()[1]


def run() -> list[Measure]:
    """Measure verifying and installing, and what a start reads."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        key = signed_pack(folder / "p.medegneord")
        took, read = [], []
        for number in range(ROUNDS):
            root = folder / str(number)
            begun = time.perf_counter()
            files = open_files(folder / "p.medegneord")
            contents = all_contents(files)
            files.close()
            assert trust_of(folder / "p.medegneord", contents, [key], ()).level == "signed"
            install(root / OWN, "fjordby", 1, contents)
            took.append(time.perf_counter() - begun)
            begun = time.perf_counter()
            assert pack_in_force({}, folder / "etc", root).pack is not None
            read.append(time.perf_counter() - begun)
    return [
        Measure(f"pack of {FILES} files verified and installed", min(took), "s", limit=1, note="best of 5"),
        Measure(
            "words of an installed pack read at a start", min(read) * 1_000, "ms", limit=50, note="best of 5"
        ),
    ]
