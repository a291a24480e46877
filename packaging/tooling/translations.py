"""Collect the texts to translate, say what is unfinished, and build the .qm files."""

import shutil
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple

from tooling.derived import build_derived, find_linguist
from tooling.environment import prepare, site_packages
from tooling.places import ROOT, TRANSLATIONS, SetupError, call, say

LANGUAGES = ("da", "en")
PROGRAM = "advocacy_trainer"


class Unfinished(NamedTuple):
    """A text without its translation, and where it is used."""

    language: str
    context: str
    source: str


def translate(*, check: bool, may_install: bool) -> int:
    """Bring da.ts and en.ts up to date (or only check them), build .qm, report what is unfinished."""
    python = prepare("app", may_install=may_install, needs_window=False)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) if check else TRANSLATIONS
        if check:
            for language in LANGUAGES:
                if (TRANSLATIONS / f"{language}.ts").exists():
                    shutil.copy(TRANSLATIONS / f"{language}.ts", place)
        place.mkdir(parents=True, exist_ok=True)
        _collect(python, place)
        unfinished = [text for language in LANGUAGES for text in read_unfinished(place / f"{language}.ts")]
        gone = _differing(place) if check else []
    for text in unfinished:
        say(f"{text.language}.ts: {text.context}: {text.source!r} has no translation")
    for language in gone:
        say(f"{language}.ts and the program differ; run: python3 packaging/dev.py translations")
    if not check:
        build_outdated(python)
    if not unfinished and not gone:
        say("Every text is translated.")
    return 1 if unfinished or gone else 0


def _collect(python: Path, place: Path) -> None:
    tool = find_linguist(site_packages(python), "lupdate")
    for language in LANGUAGES:
        plural = ["-pluralonly"] if language == "en" else []
        words = [str(tool), "-silent", "-locations", "none", "-no-obsolete", *plural]
        words += ["-source-language", "en", "-target-language", language, "-extensions", "py"]
        if call([*words, PROGRAM, "-ts", str(place / f"{language}.ts")]):
            raise SetupError("lupdate could not read the program.")
        put_in_order(place / f"{language}.ts")


def build_outdated(python: Path) -> None:
    """Build what is derived and older than its source; raise SetupError where that fails."""
    try:
        build_derived(ROOT, site_packages(python))
    except RuntimeError as error:
        raise SetupError(f"{error} Remove the folder .venv and try again.") from error


def put_in_order(file: Path) -> None:
    """Sort a .ts file by context and text, so that two people's changes meet as few lines as possible."""
    tree = ET.parse(file)  # noqa: S314 - our own file
    root = tree.getroot()
    contexts = sorted(root.findall("context"), key=lambda context: context.findtext("name", ""))
    for context in contexts:
        root.remove(context)
        messages = context.findall("message")
        for message in messages:
            context.remove(message)
        context.extend(sorted(messages, key=_text))
    root.extend(contexts)
    ET.indent(tree, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(head + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def _text(message: ET.Element) -> tuple[str, str]:
    return message.findtext("source", ""), message.findtext("comment", "")


def read_texts(file: Path) -> set[tuple[str, str, str]]:
    """Return every (context, source, comment) of a .ts file; none where there is no file."""
    if not file.exists():
        return set()
    return {
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
        for context in ET.parse(file).getroot().iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    }


def read_unfinished(file: Path) -> list[Unfinished]:
    """Return the texts of a .ts file that have no finished translation."""
    found = []
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            done = message.find("translation")
            forms = [] if done is None else list(done.iter("numerusform"))
            texts = [form.text for form in forms] if forms else [None if done is None else done.text]
            if done is None or done.get("type") or not all(texts):
                name = context.findtext("name", "")
                found.append(Unfinished(file.stem, name, message.findtext("source", "")))
    return found


def _differing(place: Path) -> list[str]:
    return [
        language
        for language in LANGUAGES
        if read_texts(place / f"{language}.ts") != read_texts(TRANSLATIONS / f"{language}.ts")
    ]
