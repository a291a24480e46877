"""Every file the log can be put into: a new one is one record here.

Window and command line offer these, in this order and with these words; both
say what a file holds before it is written. How each is written stands in
``export``, ``xapi`` and, where it is drawn or gathers more than the log, in
ui/log.
"""

from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP


class Export(NamedTuple):
    """A file that can be asked for; its words are English, to be translated in context ``export``.

    ``contents`` say what it holds; ``file`` is the name it is offered under, and ``endings`` say what it may
    be written as, the usual one first. ``permission`` is the flag among the settings that must be on.
    """

    title: str
    detail: str
    file: str
    endings: tuple[str, ...]
    contents: tuple[str, ...]
    permission: str = ""


EXPORTS: dict[str, Export] = {
    "certificate": Export(
        QT_TRANSLATE_NOOP("export", "The certificate"),
        QT_TRANSLATE_NOOP("export", "Your own statement, as PDF or picture"),
        QT_TRANSLATE_NOOP("export", "my statement.pdf"),
        (
            ".pdf",
            ".png",
        ),
        (
            QT_TRANSLATE_NOOP(
                "export", "One sentence: that you have considered whether and how to tell about your work."
            ),
            QT_TRANSLATE_NOOP("export", "The month, and your name if you write it."),
            QT_TRANSLATE_NOOP("export", "Not what you decided, and not what you have done."),
        ),
    ),
    "pdf": Export(
        QT_TRANSLATE_NOOP("export", "My log as PDF"),
        QT_TRANSLATE_NOOP("export", "For yourself: months, what you are glad about, your plan"),
        QT_TRANSLATE_NOOP("export", "my log.pdf"),
        (".pdf",),
        (
            QT_TRANSLATE_NOOP(
                "export",
                "My log as it stands here: months, what you are glad about, plan, cards, how sure you feel.",
            ),
            QT_TRANSLATE_NOOP("export", "Not the journal; that is a file of its own."),
            QT_TRANSLATE_NOOP("export", "It is for yourself."),
        ),
    ),
    "journal": Export(
        QT_TRANSLATE_NOOP("export", "The journal"),
        QT_TRANSLATE_NOOP("export", "For yourself: every text, as PDF or plain text"),
        QT_TRANSLATE_NOOP("export", "my journal.pdf"),
        (
            ".pdf",
            ".txt",
        ),
        (
            QT_TRANSLATE_NOOP(
                "export", "Every text in your journal, with the question it answers and the day."
            ),
            QT_TRANSLATE_NOOP("export", "It is for yourself."),
        ),
    ),
    "everything": Export(
        QT_TRANSLATE_NOOP("export", "Everything, to move to another computer"),
        QT_TRANSLATE_NOOP(
            "export", "For yourself: log, drafts, pictures and profile check; the journal if you like"
        ),
        QT_TRANSLATE_NOOP("export", "everything.zip"),
        (".zip",),
        (
            QT_TRANSLATE_NOOP(
                "export", "Your log with cards, plans and notes, and where you are in the lessons."
            ),
            QT_TRANSLATE_NOOP(
                "export",
                "Your drafts with versions and pictures, your profile check, your settings and word list.",
            ),
            QT_TRANSLATE_NOOP("export", "The journal only if you say so. Not what lies in the bin."),
            QT_TRANSLATE_NOOP("export", "It is for yourself."),
        ),
    ),
    "json": Export(
        QT_TRANSLATE_NOOP("export", "The log, for another program"),
        QT_TRANSLATE_NOOP("export", "For yourself: one line for each entry"),
        QT_TRANSLATE_NOOP("export", "my log.jsonl"),
        (".jsonl",),
        (
            QT_TRANSLATE_NOOP("export", "Everything in your log, with your cards, plans and notes."),
            QT_TRANSLATE_NOOP("export", "Not the journal; that is a file of its own."),
            QT_TRANSLATE_NOOP("export", "It is for yourself."),
        ),
    ),
    "csv": Export(
        QT_TRANSLATE_NOOP("export", "A table of lessons"),
        QT_TRANSLATE_NOOP("export", "Which lessons, by month; nothing you wrote or chose"),
        QT_TRANSLATE_NOOP("export", "lessons.csv"),
        (".csv",),
        (
            QT_TRANSLATE_NOOP("export", "Which lessons you opened and finished, and in which month."),
            QT_TRANSLATE_NOOP(
                "export", "Nothing you chose, wrote, planned or answered, and no days or hours."
            ),
            QT_TRANSLATE_NOOP(
                "export", "Not the lessons on what kind of writer you are, nor the one on spelling."
            ),
        ),
    ),
    "xapi": Export(
        QT_TRANSLATE_NOOP("export", "xAPI statements"),
        QT_TRANSLATE_NOOP("export", "Which lessons, without time and name"),
        QT_TRANSLATE_NOOP("export", "lessons.jsonl"),
        (".jsonl",),
        (
            QT_TRANSLATE_NOOP("export", "Which lessons you opened and finished, without any time."),
            QT_TRANSLATE_NOOP("export", "A random number in place of your name."),
            QT_TRANSLATE_NOOP("export", "Nothing you chose, wrote, planned or answered."),
        ),
        permission="xapi",
    ),
}
