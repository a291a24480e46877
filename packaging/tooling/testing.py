"""Run every check there is, pytest last so that its summary stays in sight."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tooling.dictionary_sources import provide
from tooling.environment import prepare
from tooling.places import ROOT, call, say
from tooling.translations import build_outdated, translate

# The scripts in .venv/bin start with a path that may hold spaces; a module does not.
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command(['--no-logo'])"
CALM = {
    "PYTHONPATH": str(ROOT),
    "PYTHONUTF8": "1",
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHONDONTWRITEBYTECODE": "",  # tests start the app 200 times; each would compile it anew
}
WORKERS = 2  # two windows at a time; more only makes timings in tests uneven


def run_tests(*, outside: bool, may_install: bool, pytest_words: list[str]) -> int:
    """Run all parts even if one fails; return 0 only where every part is well."""
    python = prepare("checks" if outside else "dev", may_install=may_install)
    build_outdated(python)
    provide(insist=True)
    failed = []
    parts = _parts(python)
    with ThreadPoolExecutor(WORKERS) as pool:
        for (name, _), code in zip(parts, pool.map(lambda part: part[1](), parts), strict=True):
            say(f"{'ok    ' if code == 0 else 'FAILED'}  {name}")
            if code:
                failed.append(name)
    if not outside:
        say("left out: tests marked »outside« (python3 packaging/dev.py test --outside)")
    chosen = [] if outside else ["-m", "not outside"]
    words = [python, "-m", "pytest", "-n", str(WORKERS), "-rs", *chosen, *pytest_words]
    code = call(words, env=CALM)
    if failed:
        say("FAILED besides the tests above: " + ", ".join(failed))
    return 1 if failed or code else 0


def _parts(python: Path) -> list[tuple[str, Callable[[], int]]]:
    def tool(*words: str) -> Callable[[], int]:
        return lambda: call([python, *words], env=CALM, silent_if_well=True)

    return [
        ("ruff check", tool("-m", "ruff", "check", "--quiet", ".")),
        ("ruff format", tool("-m", "ruff", "format", "--check", "--quiet", ".")),
        ("mypy --strict", tool("-m", "mypy", "--strict", "--no-error-summary")),
        ("import contracts", tool("-c", LINT_IMPORTS)),
        ("lessons", tool("-m", "advocacy_trainer", "lessons", "check", "--strict")),
        ("translations", lambda: translate(check=True, may_install=False)),
    ]
