"""Both languages are whole, and say nothing that the program cannot fill in."""

import ast
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from advocacy_trainer.errors import StorageError
from advocacy_trainer.ui.kit.error_words import error_text
from advocacy_trainer.ui.shell.translation import Translation

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "advocacy_trainer"
MARKED = re.compile(r'QT_TRANSLATE_NOOP\(\s*"(\w+)",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)', re.DOTALL)
FIELD = re.compile(r"\{\w*\}|%n|%L?\d")
ENGLISH_ONLY = re.compile(r"\b(bare|nemt|simpelthen|firmaet)\b", re.IGNORECASE)


def messages(language: str) -> list[tuple[str, ET.Element]]:
    root = ET.parse(ROOT / "assets" / "translations" / f"{language}.ts").getroot()
    return [
        (context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def translations_of(message: ET.Element) -> list[str]:
    node = message.find("translation")
    assert node is not None
    forms = node.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [node.text or ""]


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_text_is_translated(language: str) -> None:
    unfinished = [
        (context, message.findtext("source"))
        for context, message in messages(language)
        if message.find("translation").get("type") or not all(translations_of(message))  # type: ignore[union-attr]
    ]
    assert not unfinished


def test_no_text_to_translate_stands_in_an_f_string_where_it_is_not_found() -> None:
    """What collects the texts does not look inside f-strings: there they stay English."""
    missed = [
        f"{path.relative_to(PACKAGE)}:{call.lineno}"
        for path in PACKAGE.rglob("*.py")
        for joined in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(joined, ast.JoinedStr)
        for call in ast.walk(joined)
        if isinstance(call, ast.Call)
        and getattr(call.func, "attr", getattr(call.func, "id", "")) in ("tr", "translate")
        and any(isinstance(each, ast.Constant) for each in call.args)
    ]
    assert missed == []


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_translation_has_the_fields_of_its_source(language: str) -> None:
    for context, message in messages(language):
        source = message.findtext("source", "")
        for text in translations_of(message):
            if text:
                assert sorted(FIELD.findall(text)) == sorted(FIELD.findall(source)), (context, source)


def test_the_danish_never_says_that_something_is_easy() -> None:
    found = [
        (context, text)
        for context, message in messages("da")
        for text in translations_of(message)
        if ENGLISH_ONLY.search(text)
    ]
    assert not found


def test_every_sentence_of_an_error_is_in_danish(application: object, translations: Path) -> None:
    marked: set[tuple[str, str]] = set()
    for path in PACKAGE.rglob("*.py"):
        for context, literals in MARKED.findall(path.read_text(encoding="utf-8")):
            text = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literals))
            text = text.replace('\\"', '"').replace("\\n", "\n")
            marked.add((context, text))
    assert len(marked) > 50
    translation = Translation(translations)
    translation.use("da")
    try:
        left = {
            (context, text) for context, text in marked if QCoreApplication.translate(context, text) == text
        }
    finally:
        translation.drop()
    same = {text for _, text in left}
    known = {message.findtext("source", "") for _, message in messages("da") if translations_of(message)[0]}
    assert not same - known  # a word may be the same in both languages, but it must have been looked at


def test_an_error_is_translated_first_and_filled_in_afterwards(
    application: object, translations: Path
) -> None:
    translation = Translation(translations)
    error = StorageError("The disk is full, so {name} could not be saved.", name="{a}.json")
    translation.use("da")
    assert error_text(error) == "Disken er fuld, så {a}.json kunne ikke gemmes."
    translation.use("en")
    assert error_text(error) == "The disk is full, so {a}.json could not be saved."
    translation.drop()
