"""Where the program tells the type checker to look away, it says why."""

import re
from pathlib import Path

PROGRAM = Path(__file__).parents[2] / "advocacy_trainer"
IGNORED = re.compile(r"# type: ignore\b(\[[\w,-]+\])?(?P<why>.*)")
CAST = re.compile(r"(?<!\)\.)\bcast\(")  # a memoryview's own is another
REASON = re.compile(r"#\s+\w+(?:\W+\w+){2}")


def test_every_cast_and_every_ignored_type_has_its_reason() -> None:
    bare = []
    for path in sorted(PROGRAM.rglob("*.py")):
        before = ""
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            ignored = IGNORED.search(line)
            why = ignored["why"] if ignored is not None else f"{before} {line}"
            if (ignored is not None or CAST.search(line)) and not REASON.search(why):
                bare.append(f"{path.relative_to(PROGRAM)}:{number}: {line.strip()}")
            before = line if line.strip().startswith("#") else ""
    assert bare == []
