"""The words and the presses of core lessons, played in the real window, beside what ``lessons time`` says.

Run by itself: ``python tests/bench/lesson_words.py da|en [lesson ...]``; ``LESSON_WORDS=1`` prints the words.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "ui"))

from playthrough import play_through
from PySide6.QtCore import qInstallMessageHandler

from advocacy_trainer.course.plan_of_course import read_course
from advocacy_trainer.course.presses import count_presses
from advocacy_trainer.course.reader import read_file
from advocacy_trainer.course.timing import measure
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.settings import SettingsFile
from advocacy_trainer.ui.shell.application import ApplicationContext, make_application
from advocacy_trainer.ui.shell.window import MainWindow

FIVE = ("core-01", "core-04", "core-07", "core-12", "core-14")
NEAR = 0.1  # the share by which the two counts may differ


def main(lang: str, lessons: list[str]) -> int:
    """Print a line a lesson; return 1 where the two differ by more than a tenth."""
    qInstallMessageHandler(lambda *_: None)
    application = make_application()
    fallbacks = read_course(lessons_dir()).fallbacks[lang]
    worst = 0.0
    with tempfile.TemporaryDirectory() as folder:
        given: dict[str, str | int | bool] = {"language": lang, "welcomed": True}
        context = ApplicationContext(application, SettingsFile(Path(folder)), Path(folder), given)
        window = MainWindow(context)
        window.resize(1180, 760)
        window.show()
        for lesson in lessons:
            entry = context.catalogue.find(lesson)
            assert entry is not None
            read = read_file(lessons_dir() / entry.file, lesson).lesson
            assert read is not None
            said, presses = measure(read, fallbacks), count_presses(read)
            seen = play_through(window, lesson)
            share = seen.words / said.words_on_screen
            worst = max(worst, abs(share - 1), abs(seen.presses / presses - 1))
            words = f"{said.words_on_screen} words said, {seen.words} counted ({share:.0%})"
            print(f"{lang} {lesson}: {words}; {presses} presses said, {seen.presses} counted")
            if os.environ.get("LESSON_WORDS"):
                print("\n".join(seen.pieces))
        context.stores.close()
    return int(worst > NEAR)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:] or list(FIVE)))
