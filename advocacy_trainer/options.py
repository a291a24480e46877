"""What stands before a command or is handed to the window: known to command line and window alike."""

from typing import NamedTuple

COLLEAGUES_FILE = ".kollega"  # the end of the name of a file that a colleague gave
PACK_FILE = ".medegneord"  # of a workplace's pack


def is_given_file(name: str) -> bool:
    """Tell whether a name is that of a file which the desktop hands over: a colleague's, or a pack."""
    return name.casefold().endswith((COLLEAGUES_FILE, PACK_FILE))


class Options(NamedTuple):
    """The global options, as given before the command; None where not given."""

    data_dir: str | None = None
    lang: str | None = None
    theme: str | None = None
    text_scale: int | None = None
