"""Every file the person can take along: a new one is one record here.

Window and command line offer these, in this order and with these words; both
say what a file holds before it is written.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Literal, NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from advocacy_trainer.exports.source import ExportOptions, ExportSource, Prepared


class ExportWriter(NamedTuple):
    """What gathers a file: ``module:function``, imported when it is asked for, for the drawn ones need Qt.

    ``kind`` names the kind of file in English, to be translated in context ``file kinds``.
    ``needs_window`` says that it draws, or that the file is no text: it goes to no pipe then.
    """

    at: str
    kind: str
    needs_window: bool = False

    def prepare(self, source: "ExportSource", options: "ExportOptions") -> "Prepared":
        """Gather the file. Raises TrainerError where it may not be written."""
        module, _, name = self.at.partition(":")
        function: Callable[[ExportSource, ExportOptions], Prepared] = getattr(
            import_module(f"advocacy_trainer.{module}"), name
        )
        return function(source, options)


class Export(NamedTuple):
    """A file that can be asked for; its words are English, to be translated in context ``export``.

    ``contents`` say what it holds; ``file`` is the name it is offered under, and ``writers`` are by the
    endings it may have, the usual one first. ``reads`` are the stores that must be readable. ``asks`` is what
    the person says besides, ``permission`` the flag of the settings that must be on, ``event`` what the log
    then says. ``leaves_out`` says that lessons may be left out of it.
    """

    title: str
    detail: str
    file: str
    writers: Mapping[str, ExportWriter]
    contents: tuple[str, ...]
    reads: tuple[Literal["log", "cards", "journal"], ...]
    asks: Literal["", "name", "journal"] = ""
    permission: str = ""
    event: str = ""
    leaves_out: bool = False

    def words(self) -> str:
        """Return its title and what it is for, in English."""
        return f"{self.title}. {self.detail}."

    def writer(self, ending: str = "") -> ExportWriter:
        """Return what writes a file of that ending; for any other what writes text, if anything does."""
        if ending.lower() in self.writers:
            return self.writers[ending.lower()]
        every = tuple(self.writers.values())
        return next((each for each in every if not each.needs_window), every[0])


_PDF = QT_TRANSLATE_NOOP("file kinds", "PDF document")
_CERTIFICATE = "ui.log.certificate:prepare"

EXPORTS: dict[str, Export] = {
    "certificate": Export(
        QT_TRANSLATE_NOOP("export", "The certificate"),
        QT_TRANSLATE_NOOP("export", "Your own statement, as PDF or picture"),
        QT_TRANSLATE_NOOP("export", "my statement.pdf"),
        {
            ".pdf": ExportWriter(_CERTIFICATE, _PDF, needs_window=True),
            ".png": ExportWriter(
                _CERTIFICATE, QT_TRANSLATE_NOOP("file kinds", "Picture (PNG)"), needs_window=True
            ),
        },
        (
            QT_TRANSLATE_NOOP(
                "export", "One sentence: that you have considered whether and how to talk about your work."
            ),
            QT_TRANSLATE_NOOP("export", "The month, and your name if you write it."),
            QT_TRANSLATE_NOOP("export", "Not what you decided, and not what you have done."),
        ),
        reads=(),
        asks="name",
        event="certificate-saved",
    ),
    "pdf": Export(
        QT_TRANSLATE_NOOP("export", "My log as PDF"),
        QT_TRANSLATE_NOOP("export", "For yourself: months, what you are glad about, your plan"),
        QT_TRANSLATE_NOOP("export", "my log.pdf"),
        {".pdf": ExportWriter("ui.log.my_log:prepare", _PDF, needs_window=True)},
        (
            QT_TRANSLATE_NOOP(
                "export",
                "My log as it stands here: months, what you are glad about, plan, cards, how sure you feel.",
            ),
            QT_TRANSLATE_NOOP("export", "Not the journal; that is a separate file."),
            QT_TRANSLATE_NOOP("export", "It is for you."),
        ),
        reads=("log", "cards"),
    ),
    "journal": Export(
        QT_TRANSLATE_NOOP("export", "The journal"),
        QT_TRANSLATE_NOOP("export", "For yourself: every text, as PDF or plain text"),
        QT_TRANSLATE_NOOP("export", "my journal.pdf"),
        {
            ".pdf": ExportWriter("ui.log.my_log:prepare_journal", _PDF, needs_window=True),
            ".txt": ExportWriter(
                "exports.text_files:prepare_journal", QT_TRANSLATE_NOOP("file kinds", "Plain text")
            ),
        },
        (
            QT_TRANSLATE_NOOP(
                "export", "Every text in your journal, with its date and the question it answers."
            ),
            QT_TRANSLATE_NOOP("export", "It is for you."),
        ),
        reads=("journal",),
    ),
    "everything": Export(
        QT_TRANSLATE_NOOP("export", "Everything, to move to another computer"),
        QT_TRANSLATE_NOOP(
            "export", "For yourself: log, drafts, pictures and profile check; the journal if you like"
        ),
        QT_TRANSLATE_NOOP("export", "everything.zip"),
        {
            ".zip": ExportWriter(
                "ui.log.everything:prepare",
                QT_TRANSLATE_NOOP("file kinds", "Everything from this app"),
                needs_window=True,
            )
        },
        (
            QT_TRANSLATE_NOOP(
                "export", "Your log with cards, plans and notes, and where you are in the lessons."
            ),
            QT_TRANSLATE_NOOP(
                "export",
                "Your drafts with versions and pictures, your profile check, your settings and word list.",
            ),
            QT_TRANSLATE_NOOP("export", "The journal only if you say so. Not what is in the bin."),
            QT_TRANSLATE_NOOP("export", "It is for you."),
        ),
        reads=("log", "cards"),
        asks="journal",
    ),
    "json": Export(
        QT_TRANSLATE_NOOP("export", "The log, for another program"),
        QT_TRANSLATE_NOOP("export", "For yourself: one line for each entry"),
        QT_TRANSLATE_NOOP("export", "my log.jsonl"),
        {
            ".jsonl": ExportWriter(
                "exports.text_files:prepare_json", QT_TRANSLATE_NOOP("file kinds", "Log from this app")
            )
        },
        (
            QT_TRANSLATE_NOOP("export", "Everything in your log, with your cards, plans and notes."),
            QT_TRANSLATE_NOOP("export", "Not the journal; that is a separate file."),
            QT_TRANSLATE_NOOP("export", "It is for you."),
        ),
        reads=("log", "cards"),
    ),
    "csv": Export(
        QT_TRANSLATE_NOOP("export", "A table of lessons"),
        QT_TRANSLATE_NOOP("export", "Which lessons, by month; nothing you wrote or chose"),
        QT_TRANSLATE_NOOP("export", "lessons.csv"),
        {".csv": ExportWriter("exports.text_files:prepare_csv", QT_TRANSLATE_NOOP("file kinds", "Table"))},
        (
            QT_TRANSLATE_NOOP("export", "Which lessons you opened and finished, and in which month."),
            QT_TRANSLATE_NOOP(
                "export", "Nothing you chose, wrote, planned or answered, and no days or hours."
            ),
            QT_TRANSLATE_NOOP(
                "export", "Not the lessons on what kind of writer you are, nor the one on spelling."
            ),
        ),
        reads=("log",),
        leaves_out=True,
    ),
    "xapi": Export(
        QT_TRANSLATE_NOOP("export", "xAPI statements"),
        QT_TRANSLATE_NOOP("export", "Which lessons, without times or names"),
        QT_TRANSLATE_NOOP("export", "lessons.jsonl"),
        {
            ".jsonl": ExportWriter(
                "exports.text_files:prepare_xapi", QT_TRANSLATE_NOOP("file kinds", "xAPI statements")
            )
        },
        (
            QT_TRANSLATE_NOOP("export", "Which lessons you opened and finished, without any dates or times."),
            QT_TRANSLATE_NOOP("export", "A random number in place of your name."),
            QT_TRANSLATE_NOOP("export", "Nothing you chose, wrote, planned or answered."),
        ),
        reads=("log",),
        permission="xapi",
        leaves_out=True,
    ),
}
