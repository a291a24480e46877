"""What the walk under a policy compares: what is missing and what else has changed is named."""

import shutil
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
from policy_walk import BY_IT, LANGUAGES, LOCK, TRAINERS, UNSAVED, WAY, differences  # noqa: E402

WARD = HERE.parents[1] / "lessons" / "packs" / "ward"
NAME, ASK = "Medicinsk Afdeling, Fjordby Sygehus", "Ragnhild Toft, kommunikation, lokal 4120"
PROMISE = [
    f"Fra {NAME}",
    "Det er frivilligt.",
    "Ingen leder og ingen i HR får at vide, om du har åbnet appen, eller hvad du svarer, og ingen spørger.",
    "It-afdelingen laver ikke lister over, hvem der har åbnet appen.",
    "Det tages ikke op til MUS og betyder intet for løn eller opgaver.",
    "Tiden til at øve er arbejdstid.",
    "Ingen må bede om at se beviset.",
    "Du kan sige ja nu og nej senere.",
    "Holder vi det ikke, så gå til Solvej Brink, lokal 4388.",
    "Vibeke Hald, ledende oversygeplejerske, 12. november 2026. Drøftet i SU/MED 10. november 2026.",
]
CAME = {
    "first page": PROMISE,
    "home": [f"Fra {NAME}"],
    "help": [f"Fra din arbejdsplads. {NAME}"],
    "settings": [*BY_IT, NAME, ASK],
    "what IT decided": [LOCK, "Dansk", "Intet gemmes", NAME, "Slået fra"],
}


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return Path(shutil.copytree(WARD, tmp_path / "pack"))


@pytest.fixture
def after() -> dict[str, list[str]]:
    return {page: ["Hjem", *CAME.get(page, []), f"Spørg {ASK}", UNSAVED] for page in WAY}


BEFORE = {
    page: ["Hjem", *([UNSAVED] if page == "first page" else []), *sorted(LANGUAGES), *sorted(TRAINERS)]
    for page in WAY
}


def test_the_promise_and_the_contact_are_all_that_is_new(pack: Path, after: dict[str, list[str]]) -> None:
    assert differences(BEFORE, after, pack, owners=(pack.stat().st_uid,)) == []


@pytest.mark.parametrize("page", WAY)
def test_what_is_missing_new_or_gone_is_named(pack: Path, after: dict[str, list[str]], page: str) -> None:
    after[page].remove(f"Spørg {ASK}")
    after[page][0] = "Noget andet"
    told = differences(BEFORE, after, pack, owners=(pack.stat().st_uid,))
    missing = f"{page}: »Spørg {ASK}« is missing"
    changed = [f"{page}: »Noget andet« has come", f"{page}: »Hjem« has gone"]
    assert told == [missing, *([] if page == "what IT decided" else changed)]
