"""What an answered question says in its row; an unanswered one says nothing."""

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.organisation.model import Pack, in_language
from advocacy_trainer.organisation.shown import shown_words
from advocacy_trainer.ui.workplace.form.asked import publics, works
from advocacy_trainer.ui.workplace.form.lens import value_at

_SHORT = 90  # characters


def summary(question: str, pack: Pack, guidelines: dict[str, str], lang: str) -> str:
    """Return what the pack says of a question, "" where it says nothing of it."""
    if question == "work":
        kinds = dict(works()), dict(publics())
        told = (pack.name, kinds[0].get(pack.work, ""), kinds[1].get(pack.public, ""))
        return " · ".join(part for part in told if part)
    if question == "contact":
        return "\n".join(line for line in (pack.contact.line(lang), pack.deputy.line(lang)) if line)
    if question == "promise":
        return _promised(pack, lang)
    if question == "guidelines":
        return _short(_without_markup(guidelines.get(lang) or next(iter(guidelines.values()), "")))
    if question == "time":
        return _time(pack, lang)
    return _of_field(pack, question, lang)


def _promised(pack: Pack, lang: str) -> str:
    count = len(shown_words(pack, lang).promise)
    if not count:
        return ""
    translate = QCoreApplication.translate
    said = (
        translate("pack form", "One sentence")
        if count == 1
        else translate("pack form", "{count} sentences").format(count=count)
    )
    return ", ".join(part for part in (said, in_language(pack.promise.by, lang)) if part)


def _time(pack: Pack, lang: str) -> str:
    minutes = (
        QCoreApplication.translate("pack form", "{count} minutes a week").format(count=pack.minutes)
        if pack.minutes
        else ""
    )
    return " · ".join(part for part in (minutes, _short(in_language(pack.time_note, lang))) if part)


def _of_field(pack: Pack, field: str, lang: str) -> str:
    if field not in pack._fields:
        return ""
    value = value_at(pack, (field,))
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return (
            QCoreApplication.translate("pack form", "{count} written").format(count=len(value))
            if value
            else ""
        )
    if field == "leader":
        return in_language(pack.leader.who, lang) if pack.leader is not None else ""
    if field == "tool":
        return pack.tool.name
    if field == "look":
        return ", ".join(part for part in (pack.look.colour, pack.look.logo) if part)
    if isinstance(value, str):
        return dict(_kinds()).get(value, "") if value else ""
    return _short(in_language(value, lang))


def _kinds() -> list[tuple[str, str]]:
    from advocacy_trainer.ui.workplace.form.more import kinds

    return [(str(value), text) for value, text in kinds()]


def _without_markup(text: str) -> str:
    from advocacy_trainer.course.markup import plain_text, render

    return plain_text(render(text).html)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else f"{line[:_SHORT].rsplit(' ', 1)[0]} …"
