"""What an employee sees where IT has set a policy, and that the policy changes nothing else.

usage: policy_walk.py [--pictures FOLDER] ROOT PACK WORD...

Starts WORD... (the app) in the folder ROOT by chroot twice and reads the same pages
through the accessible tree. First IT suggests no more than PACK does, the kind of work; then it
locks Danish, the pack (a copy where only administrators write), shared-computer mode
and no workshops. Ends with exit code 1 where something is missing, or is changed
that the policy does not speak of.
"""

import argparse
import json
import shutil
import sys
import time
from collections.abc import Container
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "accessibility"), str(HERE.parents[1])]
from at_spi import Desk, Node  # noqa: E402 - found by the line above
from session import Session, session  # noqa: E402

from advocacy_trainer.organisation.in_force import pack_in_force  # noqa: E402
from advocacy_trainer.organisation.shown import ShownWords, settings_from, shown_words  # noqa: E402

MACHINE = "etc/advocacy-trainer"  # paths.machine_dir on Linux
HOME = "root"
LOCKED = {"Language": "da", "Pack": f"/{MACHINE}/pack", "SharedComputer": True, "TrainerMode": False}


class Stop(NamedTuple):
    """A page: what is pressed to come there, and what is there and nowhere else."""

    press: str
    sign: str


WAY = {
    "first page": Stop("", "Hvad vil du nu?"),
    "practice room": Stop("Skriv lidt for dig selv", "Øvelokalet"),
    "home": Stop("Hjem", "Hjem"),
    "log": Stop("Min logbog", "Min logbog"),
    "help": Stop("Hjælp", "Hjælp"),
    "settings": Stop("Indstillinger", "Indstillinger"),
    "what IT decided": Stop("Hvad har it-afdelingen bestemt?", "Det kan ingen bestemme"),
}
LANGUAGES = {"Dansk", "English"}  # the first page's switch
UNSAVED = "Der gemmes ikke noget."
SAVING = {"Gem fra nu af", "Vælg en mappe …"}
TRAINERS = {"Hold en workshop. For en underviser med en projektor"}
BY_IT = {"Bestemt af it-afdelingen", "Hvorfor?"}
SCROLLS = {"Rul op og ned"}
LOCK = "Låst for hele computeren"


def showing(desk: Desk) -> list[Node]:
    """Return the nodes that show."""
    found = (node for place in desk.applications() for node in desk.walk(place))
    return [node for node in found if "showing" in node.states]


def press(desk: Desk, name: str) -> None:
    """Press the first control that has this name, or begins with it, once it is there."""

    def look() -> Node | None:
        named = [node for node in showing(desk) if node.actions and node.name.startswith(name)]
        return min(named, key=lambda node: node.name != name, default=None)

    desk.press(Desk.until(look, 20, f"there is no »{name}« to press"))


def read(desk: Desk, sign: str) -> list[str]:
    """Return what there is to read on a page once it stands still."""
    before: list[str] = []

    def still() -> list[str] | None:
        now = showing(desk)
        there = any(sign in (node.name, node.text) and not node.actions for node in now)
        lines = [line for node in now for line in dict.fromkeys((node.name, node.text)) if line.strip()]
        same = there and lines == before
        before[:] = lines
        time.sleep(0.5)
        return lines if same else None

    return Desk.until(still, 40, f"»{sign}« did not show")


def walk(made: Session, words: list[str], pictures: Path | None) -> dict[str, list[str]]:
    """Go from page to page; return what can be read on each."""
    program = made.start(words)
    seen = {}
    for name, stop in WAY.items():
        if stop.press:
            press(made.desk, stop.press)
        seen[name] = read(made.desk, stop.sign)
        if pictures is not None:
            from PIL import ImageGrab

            pictures.mkdir(parents=True, exist_ok=True)
            ImageGrab.grab(xdisplay=made.env["DISPLAY"]).save(pictures / f"{name.replace(' ', '-')}.png")
    program.kill()
    program.wait()
    return seen


def expected(page: str, words: ShownWords, suggested: set[str]) -> set[str]:
    """Return what must have come on a page by the policy."""
    everywhere = {f"Spørg {words.ask}", *([] if page == "first page" else [UNSAVED])}
    return everywhere | {
        "first page": {f"Fra {words.name}", *words.promise, words.promised_by},
        "home": {f"Fra {words.name}"},
        "help": {f"Fra din arbejdsplads. {words.name}"},
        "settings": {*BY_IT, *suggested},
        "what IT decided": {LOCK, "Dansk", "Intet gemmes", words.name, "Slået fra"},
    }.get(page, set())


def differences(
    before: dict[str, list[str]], after: dict[str, list[str]], pack: Path, owners: Container[int] = (0,)
) -> list[str]:
    """Return what is not as it should be: what is missing, and what else has changed."""
    found = pack_in_force({"pack": str(pack)}, pack.parent, None, owners)
    if found.pack is None:
        return [f"the pack cannot be used: {found.told}"]
    words = shown_words(found.pack, "da")
    given = settings_from(found.pack, "da")
    suggested = {str(given[name]) for name in ("employer", "contact") if name in given}
    wrong = []
    for page in WAY:
        came, went = set(after[page]) - set(before[page]), set(before[page]) - set(after[page])
        wanted = expected(page, words, suggested)
        wrong += [f"{page}: »{line}« is missing" for line in sorted(wanted - set(after[page]))]
        if page == "what IT decided":
            continue  # all of it is of the policy
        wrong += [f"{page}: »{line}« has come" for line in sorted(came - wanted - SCROLLS)]
        wrong += [f"{page}: »{line}« has gone" for line in sorted(went - LANGUAGES - SAVING - TRAINERS)]
    return wrong


def set_policy(root: Path, level: str, values: dict[str, object]) -> None:
    """Write the machine's policy, as IT does."""
    file = root / MACHINE / "policy.json"
    file.parent.mkdir(mode=0o755, exist_ok=True)
    file.write_text(json.dumps({"format": 1, level: values}), encoding="utf-8")
    file.chmod(0o644)


def main(arguments: list[str]) -> int:
    """Walk twice and compare; 0 where all is as it should be."""
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("root", type=Path)
    parser.add_argument("pack", type=Path)
    parser.add_argument("words", nargs=argparse.REMAINDER)
    given = parser.parse_args(arguments)
    root, pack = given.root.resolve(), given.root.resolve() / MACHINE / "pack"
    set_policy(root, "recommended", {"Language": "da", "Work": "care", "Public": "yes"})
    shutil.copytree(given.pack, pack, dirs_exist_ok=True)
    with session(root) as made:
        try:
            before = walk(made, given.words, None)
            set_policy(root, "locked", LOCKED)
            after = walk(made, given.words, given.pictures)
        except (TimeoutError, LookupError) as error:
            print(f"failed: {error}\n{made.told()}", file=sys.stderr)
            return 1
    wrong = differences(before, after, pack)
    wrong += [f"{path} was saved" for path in (root / HOME).glob(".*/**/*dvocacy*")]
    print(
        "\n".join(wrong)
        or f"shows the promise and whom to ask on {len(WAY)} pages, and nothing else is changed"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
