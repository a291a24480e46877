"""Begin a session, and sum what came back, as ``advocacy-trainer workshop`` does."""

import sys
from pathlib import Path

from advocacy_trainer.encoding import decode_file
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.files import write_atomically
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.workshop import describing, shown
from advocacy_trainer.workshop.before_after import RoomAnswers, from_paper, slip_from, summary
from advocacy_trainer.workshop.session import KEY_FILE, key_text, new_session, read_key, write_session
from advocacy_trainer.workshop.summing import delete_answers, sum_folder


def begin_session(file: Path, stick: Path) -> None:
    """Write a session's file on the stick and its key beside the run-sheet. Raises StorageError."""
    keyed = new_session()
    key = file.with_name(f"{file.stem}-{KEY_FILE}")
    write_atomically(key, key_text(keyed))
    print(f"{write_session(stick, keyed.session)}: the session's file, to be passed round")
    print(f"{key}: the key; keep it to yourself")
    print(describing.KEY)


def print_summary(stick: Path, key: Path, lang: str, *, delete: bool) -> int:
    """Print what may be shown of a stick's files; 1 where a summary may not be shown. Raises TrainerError."""
    keyed = read_key(key)
    is_watched = sys.stderr.isatty()
    found = sum_folder(
        stick, keyed, lambda count: print(f"\r{count} files", end="", file=sys.stderr) if is_watched else None
    )
    print(describing.KEY)
    for sentence in describing.others(found.others):
        print(sentence)
    may_be_shown = _print_if_shown(found.answers, key.with_name(f"{key.stem}-{shown.FILE}"), lang)
    if delete:
        print(f"{delete_answers(stick, keyed.session)} answers deleted from the stick")
    return 0 if may_be_shown else 1


def print_paper(path: Path, lang: str) -> int:
    """Print what may be shown of slips that were typed in; 1 where it may not be. Raises TrainerError."""
    slips: dict[str, list[tuple[int | None, ...]]] = {"before": [], "after": []}
    try:
        lines = decode_file(path).splitlines()
    except OSError as error:
        raise ContentError(
            QT_TRANSLATE_NOOP("errors", "The file {name} cannot be used: {what}."),
            name=path.name,
            what=error.strerror or "OSError",
        ) from error
    for number, line in enumerate(lines, 1):
        moment, _, values = line.strip().partition(" ")
        if not moment or moment.startswith("#"):
            continue
        try:
            slips[moment.rstrip(":")].append(slip_from(values))
        except (KeyError, ValueError) as error:
            raise ContentError(
                QT_TRANSLATE_NOOP("errors", "Line {line} of {name} is not a slip."),
                QT_TRANSLATE_NOOP("errors", "Write “before 3 7 -” or “after 4 7 8”; a hyphen is a blank."),
                line=number,
                name=path.name,
            ) from error
    answers = from_paper(slips["before"], slips["after"])
    return 0 if _print_if_shown(answers, path.with_name(f"{path.stem}-{shown.FILE}"), lang) else 1


def _print_if_shown(answers: RoomAnswers, ledger: Path, lang: str) -> bool:
    from advocacy_trainer.course.wordlists import read_confidence

    if not shown.show(ledger, answers):
        print(describing.NOT_AGAIN)
        return False
    items, _ = read_confidence(lessons_dir() / lang, lang)
    for sentence in describing.sentences(summary(answers), items):
        print(sentence)
    return True
