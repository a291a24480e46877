"""The errors a person may meet, each with a sentence to read and a way on.

A sentence is written in English with named fields and collected for
translation by ``QT_TRANSLATE_NOOP``; the window translates it first and fills
in the fields afterwards, the command line prints the English as it is.
"""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name Qt's collector looks for
    """Return ``text`` unchanged; mark it for translation in ``context``."""
    del context
    return text


class TrainerError(Exception):
    """Carry a sentence for the person, what to do about it, and its fields.

    ``sentence`` and ``remedy`` are English templates with ``{named}`` fields;
    ``fields`` holds their values. Only these errors may be quoted in a crash
    report, so no field may hold a person's own text.
    """

    def __init__(self, sentence: str, remedy: str = "", **fields: object) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.remedy = remedy
        self.fields = fields

    def __str__(self) -> str:
        """Give the whole message in English, fields filled in."""
        whole = f"{self.sentence} {self.remedy}" if self.remedy else self.sentence
        return whole.format(**self.fields)


class ContentError(TrainerError):
    """A lesson, pack or other content file cannot be used."""


class StorageError(TrainerError):
    """The person's data cannot be read or written."""


class NewerDataError(StorageError):
    """The data was written by a newer version and is opened read-only."""


class InUseError(StorageError):
    """Another window or command holds the data folder."""


class UsageError(TrainerError):
    """A command or option was given in a way the program cannot follow."""


class PictureError(TrainerError):
    """A picture cannot be opened or saved."""
