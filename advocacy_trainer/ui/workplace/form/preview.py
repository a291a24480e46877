"""How an employee sees what is being written: the screens that a question changes, with the real words."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from advocacy_trainer.organisation.model import Pack
from advocacy_trainer.organisation.shown import placeholders, shown_words
from advocacy_trainer.ui.kit.labels import heading, label, over, soft
from advocacy_trainer.ui.kit.layouts import Card, rule
from advocacy_trainer.ui.workplace.form.file_previews import file_previews
from advocacy_trainer.ui.workplace.guidelines_view import guidelines_view
from advocacy_trainer.ui.workplace.signature import signature
from advocacy_trainer.ui.workplace.words_view import parts_of, words_widget

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context

# Which part of the workplace's page and which gap in lessons and hand-outs a question fills.
PARTS: Mapping[str, tuple[str, ...]] = {
    "work": (),
    "contact": ("contact",),
    "promise": (),
    "guidelines": (),
    "time": ("minutes",),
}
ON_FIRST_SCREEN = ("", "work", "contact", "promise", "look")
GAPS: Mapping[str, tuple[str, str]] = {
    "why": ("why", "core/03-why-me.md"),
    "promise": ("promise", "core/01-your-choice.md"),
    "ai_rule": ("ai-rule", "tone/04-ai-and-your-own-voice.md"),
    "contact": ("contact", "core/12-advert-or-not.md"),
}


class Written:
    """What the preview is made of: the pack as it stands in its folder, and the language."""

    def __init__(
        self, pack: Pack, guidelines: Mapping[str, str], logo: bytes, lang: str, folder: Path
    ) -> None:
        self.pack, self.guidelines, self.logo, self.lang = pack, guidelines, logo, lang
        self.folder = folder


def previews(context: "Context", written: Written, question: str) -> list[QWidget]:
    """Return what is drawn beside a question: the screens that it changes."""
    shown: list[QWidget] = [_first_screen(written)] if question in ON_FIRST_SCREEN else []
    if question == "work" and written.pack.name:
        shown.append(_named(written))
    if (gap := GAPS.get(question)) is not None and (in_lesson := _lesson(context, written, *gap)):
        shown.append(in_lesson)
    if question == "guidelines":
        shown += _guidelines(context, written)
    shown += file_previews(question, written.folder, written.pack.name, written.lang)
    wanted = PARTS.get(question, (question,))
    for part in parts_of(shown_words(written.pack, written.lang)):
        if any(field in wanted for field in part.fields):
            card = Card()
            card.add(_whose(written), words_widget(part, level=3))
            shown.append(card)
    return shown or [_first_screen(written)]


def _whose(written: Written) -> QWidget:
    look = written.pack.look
    return signature(written.pack.name, look.colour, written.logo, ground="card")


def _named(written: Written) -> QWidget:
    card = Card()
    card.add(
        _whose(written),
        soft(QCoreApplication.translate("pack form", "This is how the name appears above what you write.")),
    )
    return card


def _first_screen(written: Written) -> QWidget:
    translate = QCoreApplication.translate
    words = shown_words(written.pack, written.lang)
    card = Card()
    card.setObjectName("preview-first")
    card.setAccessibleName(translate("pack form", "The first screen"))
    card.add(
        label(translate("pack form", "In your own words"), role="drawn-strong"),
        heading(translate("WelcomePage", "Here you practise telling about your work."), 3),
        soft(
            " · ".join(
                (
                    translate("WelcomePage", "See what it is"),
                    translate("WelcomePage", "Write a little for yourself"),
                    translate("WelcomePage", "Say no thanks"),
                )
            )
        ),
    )
    if words.promise:
        card.add(rule(), _whose(written), *map(label, words.promise))
        card.add(soft(words.promised_by))
    if words.ask:
        ask = translate("MainWindow", "Ask {contact}").format(contact=words.ask)
        card.add(rule(), soft(ask))
    return card


def _lesson(context: "Context", written: Written, gap: str, file: str) -> QWidget | None:
    """Return the paragraph of a lesson in which the workplace's words stand, as a learner reads it."""
    path = Path(context.lessons_dir) / written.lang / file
    text = placeholders(written.pack, written.lang).get(gap, "")
    found = _around(path, f"{{{gap}}}")
    if not text or found is None:
        return None
    title, before, line = found
    card = Card()
    where = QCoreApplication.translate("pack form", "In the lesson “{title}”").format(title=title)
    card.add(over(where))
    if before:
        card.add(label(before))
    card.add(label(_plain(line.replace(f"{{{gap}}}", text))))
    return card


def _around(path: Path, gap: str) -> tuple[str, str, str] | None:
    """Return a lesson's title, the paragraph before a gap, and the paragraph with it."""
    try:
        content = path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None
    title = next((line[6:].strip() for line in content.splitlines() if line.startswith("title:")), path.stem)
    paragraphs = [each.strip() for each in content.split("\n\n")]
    for number, each in enumerate(paragraphs):
        if gap in each:
            before = paragraphs[number - 1] if number else ""
            plain = "" if before.startswith(("#", ":", "-", "=", "---")) else _plain(before)
            line = next(one for one in each.splitlines() if gap in one)
            return title, plain, line
    return None


def _plain(text: str) -> str:
    return " ".join(text.replace("**", "").replace("*", "").lstrip("-#> ").split())


def _guidelines(context: "Context", written: Written) -> list[QWidget]:
    text = written.guidelines.get(written.lang, "") or next(iter(written.guidelines.values()), "")
    if not text.strip():
        return []
    card = Card()
    name = QCoreApplication.translate("pack form", "Your guidelines")
    filled = placeholders(written.pack, written.lang)
    card.add(_whose(written), guidelines_view(context, text, filled, name))
    return [card]
