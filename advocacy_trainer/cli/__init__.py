"""Every command of ``advocacy-trainer``, one module per noun.

``main`` reads the global options by hand (no argparse is paid for before the
first window) and hands the rest to the command's module, imported only then.
A command module offers ``run(arguments, options) -> int`` (the exit code).
"""

import errno
import importlib
import os
import sys
from pathlib import Path
from typing import Any, Protocol, cast

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, TrainerError, UsageError
from advocacy_trainer.options import Options, is_given_file

COMMANDS = {
    "data": "tell where a person's data lie, or erase all of them",
    "lessons": "check the lessons or list them",
    "log": "show, check, restore, export, import or erase the private log",
    "measure": "count a text as a platform counts it",
    "pack": "make, check, sign and install the workplace's pack",
    "photo": "check or crop a picture",
    "policy": "show or check what IT sets, and print its forms",
    "review": "print every remark on a text",
    "tour": "draw every screen to PNG files",
    "workshop": "a trainer's run-sheets, papers and sums",
}

_OF_A_STREAM = (errno.ENOSPC, errno.EIO, errno.EBADF)  # what printing into a full or closed place raises

USAGE = """\
usage: advocacy-trainer [--data-dir DIR] [--lang da|en]
                        [--theme light|dark|contrast|system]
                        [--text-scale 100..200] [COMMAND ... | FILE.kollega | FILE.medegneord]

Without a command the window opens, at a colleague's file or a pack if one is named. Commands:
{commands}
  --help, --version
"""


class Command(Protocol):
    """What every command module offers."""

    def run(self, arguments: list[str], options: Options) -> int:
        """Do what the words after the command ask for; return the exit code."""


def main(arguments: list[str] | None = None) -> int:
    """Run the program and return its exit code: 0 well, 1 a fault, 2 misuse."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = _run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()  # here, where a full disk can still be told
    except TrainerError as error:
        print(f"advocacy-trainer: {error}", file=sys.stderr)
        return 2 if isinstance(error, UsageError) else 1
    except BrokenPipeError:
        # The reader (head, less) has gone; there is nobody left to tell.
        sys.stderr.close()
        return 1
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        if error.filename is not None or error.errno not in _OF_A_STREAM:
            raise
        print(
            f"advocacy-trainer: The output could not be written (system error {error.errno}).",
            file=sys.stderr,
        )
        _print_no_more()
        return 1
    return code


def _run(arguments: list[str] | None) -> int:
    if sys.stdin is None:
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115 - it stays until the program ends
    options, rest = read_options(sys.argv[1:] if arguments is None else arguments)
    if not rest or is_given(rest):
        from advocacy_trainer.app import open_window

        return open_window(options, Path(rest[0]).absolute() if rest else None)
    if rest[0] in ("--help", "-h", "help"):
        print(_usage(), end="")
        return 0
    if rest[0] == "--version":
        from advocacy_trainer.about import this_program

        print(f"advocacy-trainer {this_program()}")
        return 0
    if rest[0] not in COMMANDS:
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "There is no command or option called “{word}”."),
            QT_TRANSLATE_NOOP("errors", "See advocacy-trainer --help."),
            word=rest[0],
        )
    # COMMANDS names nothing but modules of this shape.
    command = cast("Command", importlib.import_module(f"advocacy_trainer.cli.{rest[0]}"))
    return command.run(rest[1:], options)


def _print_no_more() -> None:
    """Send what is still held for standard output nowhere: at the end it would fail once more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def read_options(arguments: list[str]) -> tuple[Options, list[str]]:
    """Split ``arguments`` into the global options and what follows them."""
    options = Options()
    rest = list(arguments)
    while rest and rest[0].startswith("--"):
        name, joined, value = rest[0][2:].partition("=")
        if name not in ("data-dir", "lang", "theme", "text-scale"):
            break
        rest.pop(0)
        if not joined:
            if not rest:
                raise _bad_value(name, "")
            value = rest.pop(0)
        chosen: dict[str, Any] = {name.replace("-", "_"): _checked(name, value)}
        options = options._replace(**chosen)
    return options, rest


def is_given(rest: list[str]) -> bool:
    """Tell whether the words are one file, as the desktop hands it over."""
    return len(rest) == 1 and is_given_file(rest[0])


def _checked(name: str, value: str) -> str | int:
    choices = {"lang": ("da", "en"), "theme": ("light", "dark", "contrast", "system")}
    if name in choices and value not in choices[name]:
        raise _bad_value(name, value)
    if name == "text-scale":
        if not value.isascii() or not value.isdigit() or not 100 <= int(value) <= 200:
            raise _bad_value(name, value)
        return int(value)
    if not value:
        raise _bad_value(name, value)
    return value


def _bad_value(name: str, value: str) -> UsageError:
    return UsageError(
        QT_TRANSLATE_NOOP("errors", "--{name} cannot be “{value}”."),
        QT_TRANSLATE_NOOP("errors", "See advocacy-trainer --help."),
        name=name,
        value=value,
    )


def _usage() -> str:
    listed = "".join(f"  {name:<10} {what}\n" for name, what in COMMANDS.items())
    return USAGE.format(commands=listed)
