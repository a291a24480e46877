"""Begin a session, and sum what came back, as ``advocacy-trainer workshop`` does."""

import sys
from pathlib import Path

from advocacy_trainer.files import write_atomically
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.workshop import describing, shown
from advocacy_trainer.workshop.before_after import ITEMS, summary
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
    from advocacy_trainer.course.wordlists import read_confidence

    keyed = read_key(key)
    is_watched = sys.stderr.isatty()
    found = sum_folder(
        stick, keyed, lambda count: print(f"\r{count} files", end="", file=sys.stderr) if is_watched else None
    )
    print(describing.KEY)
    for sentence in describing.others(found.others):
        print(sentence)
    ledger = key.with_name(f"{key.stem}-{shown.FILE}")
    may_be_shown = shown.show(ledger, found.answers)
    if may_be_shown:
        items, _ = read_confidence(lessons_dir() / lang, lang)
        labels = {name: items[name] for name in ITEMS if name in items}
        for sentence in describing.sentences(summary(found.answers), labels):
            print(sentence)
    else:
        print(describing.NOT_AGAIN)
    if delete:
        print(f"{delete_answers(stick, keyed.session)} answers deleted from the stick")
    return 0 if may_be_shown else 1
