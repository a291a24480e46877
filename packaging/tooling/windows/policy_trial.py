"""Set a policy in wine's Windows as group policy does, and see that it holds for whoever opens the app."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from tooling.paper_blocks import blocks
from tooling.places import ROOT
from tooling.windows import installed, wine
from tooling.windows.screen import Picture

KEY = r"HKLM\Software\Policies\AdvocacyTrainer"
PACK = ROOT / "lessons" / "packs" / "ward"
MACHINE = r"C:\ProgramData\AdvocacyTrainer"
WORKPLACE, CONTACT = "Medicinsk Afdeling, Fjordby Sygehus", "Ragnhild Toft"
LOCKED = ("Language", "Region", "SharedComputer", "TrainerMode", "Pack", "Signers")


class Seen(NamedTuple):
    """What was tried, and whether it is as it should be."""

    what: str
    well: bool


def try_policy(prefix: wine.Prefix, home: Path, look_at: Callable[[str], Picture]) -> Iterator[Seen]:
    """Follow the page for IT, name a signed pack, and open the window with and without it."""
    key = _sign_pack(prefix, home)
    yield Seen("signs a workplace's pack", bool(key))
    for line in _lines_of_page():
        yield Seen(f"takes »{line}«", _reg(prefix, line.split()[1:]))
    for name, kind, value in (("Language", "REG_SZ", "da"), ("TrainerMode", "REG_DWORD", "0")):
        _set(prefix, name, kind, value)
    plain = look_at("policy-without-pack")
    _set(prefix, "Pack", "REG_SZ", rf"{MACHINE}\ward.medegneord")
    _set(prefix, "Signers", "REG_MULTI_SZ", key)
    shown = installed.ask(prefix, home, "policy", "show").stdout.splitlines()
    held = {line.split()[0] for line in shown if line.split()[2:3] == ["locked"] and KEY[5:] in line}
    yield Seen(f"holds what the registry locks ({', '.join(sorted(held))})", held == set(LOCKED))
    yield Seen("finds no fault in it", installed.ask(prefix, home, "policy", "check").returncode == 0)
    said = installed.ask(prefix, home, "pack", "show").stdout
    yield Seen("shows the pack it names, and whom to ask", WORKPLACE in said and CONTACT in said)
    promised = look_at("policy-with-pack")
    yield Seen("shows the promise on its first page", promised.changed_from(plain) > 0.01)
    local = next(prefix.drive.glob("users/*/AppData/Local"))
    yield Seen("saves nothing on a shared computer", not (local / "AdvocacyTrainer").exists())
    yield Seen("lets go of the policy", _reg(prefix, ["delete", KEY, "/f"]))


def _lines_of_page() -> list[str]:
    marked = [block for block in blocks("en", "deployment.md") if block.mark == "powershell needs=windows"]
    return [line for block in marked for line in block.text.splitlines()]


def _sign_pack(prefix: wine.Prefix, home: Path) -> str:
    """Build and sign the pack where IT lays things; return the public key, "" where it failed."""
    folder = prefix.drive / "ProgramData" / "AdvocacyTrainer"
    folder.mkdir(parents=True, exist_ok=True)
    file = rf"{MACHINE}\ward.medegneord"
    for words in (
        ["build", wine.windows_path(PACK), "--out", file],
        ["sign", file, "--new-key", r"C:\hr.key", "--no-password"],
    ):
        if installed.ask(prefix, home, "pack", *words).returncode:
            return ""
    return (prefix.drive / "hr.key.pub").read_text(encoding="utf-8").splitlines()[-1]


def _set(prefix: wine.Prefix, name: str, kind: str, value: str) -> bool:
    return _reg(prefix, ["add", KEY, "/v", name, "/t", kind, "/d", value, "/f"])


def _reg(prefix: wine.Prefix, words: list[str]) -> bool:
    return wine.run(prefix, ["reg", *words]).returncode == 0
