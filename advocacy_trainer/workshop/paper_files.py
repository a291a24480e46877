"""Save a workshop's papers as pages for a screen reader, one file each and a list of them."""

from collections.abc import Callable, Iterable, Mapping
from html import escape
from pathlib import Path

from advocacy_trainer.files import write_atomically
from advocacy_trainer.workshop import markup
from advocacy_trainer.workshop.papers import WorkshopPaper


def save_pages(
    folder: Path,
    made: Iterable[WorkshopPaper],
    lang: str,
    words: Mapping[str, str],
    progress: Callable[[int, str], None] = lambda number, title: None,
) -> list[Path]:
    """Write every paper as HTML and ``index.html`` with links to them; return what was written.

    ``progress`` hears the number and title of each. Raises StorageError.
    """
    written: list[Path] = []
    links = []
    for number, paper in enumerate(made, 1):
        path = folder / f"{paper.id}.html"
        write_atomically(path, markup.for_screen(paper.title, paper.body, lang, words))
        written.append(path)
        links.append(f'<li><a href="{path.name}">{escape(paper.title)}</a></li>')
        progress(number, paper.title)
    index = markup.heading(words["contents"], 1) + f"<ul>{''.join(links)}</ul>"
    path = folder / "index.html"
    write_atomically(path, markup.for_screen(words["contents"], index, lang, words))
    return [*written, path]
