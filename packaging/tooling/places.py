"""Where things lie, and how the tools speak to the person at the terminal."""

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
LOCKS = ROOT / "packaging" / "requirements"
BUILD = ROOT / "build"
TRANSLATIONS = ROOT / "assets" / "translations"


class SetupError(Exception):
    """Stop the command with a sentence that says what to do."""


def venv_python(venv: Path = VENV) -> Path:
    """Return the interpreter of a virtual environment, there or not."""
    return venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def say(sentence: str) -> None:
    """Print a sentence at once, so that it stands before what a started program prints."""
    print(sentence, flush=True)


def call(
    words: Sequence[str | os.PathLike[str]],
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    quiet: bool = False,
    silent_if_well: bool = False,
) -> int:
    """Run a program, its variables added to ours, and return its exit code.

    ``quiet`` drops what it prints; ``silent_if_well`` does so only where the
    code is 0. A program that is not there gives 127.
    """
    sys.stdout.flush()
    kept = subprocess.PIPE if silent_if_well else subprocess.DEVNULL if quiet else None
    try:
        done = subprocess.run(
            [os.fspath(word) for word in words],
            env={**os.environ, **(env or {})},
            cwd=cwd or ROOT,
            check=False,
            stdout=kept,
            stderr=subprocess.STDOUT if kept is not None else None,
        )
    except FileNotFoundError:
        return 127
    if done.returncode and silent_if_well:
        say(done.stdout.decode("utf-8", errors="replace").rstrip())
    return done.returncode


def must(words: Sequence[str | os.PathLike[str]], *, env: Mapping[str, str] | None = None) -> None:
    """Run a program that has to succeed; raise SetupError naming it otherwise."""
    code = call(words, env=env)
    if code:
        shown = shlex.join(os.fspath(word) for word in words)
        raise SetupError(f"This failed (exit code {code}): {shown}")
