"""The sheet on which a colleague marks up to three places with a pen."""

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.ui.paper.sheet import head, paragraph

_CONTEXT = "ColleagueSheet"
_WORDS = (
    QT_TRANSLATE_NOOP("ColleagueSheet", "Would you read this?"),
    QT_TRANSLATE_NOOP(
        "ColleagueSheet",
        "Mark up to three places and write the number beside each. You don't have to "
        "say why. There is no score.",
    ),
    QT_TRANSLATE_NOOP("ColleagueSheet", "1 Here I hear you   2 Here I became curious   3 Here you lost me"),
    QT_TRANSLATE_NOOP("ColleagueSheet", "Give it back to the person who gave it to you. Thank you."),
)


def colleague_sheet(text: str) -> str:
    """Return the sheet as HTML."""
    title, how, numbers, thanks = (QCoreApplication.translate(_CONTEXT, words) for words in _WORDS)
    body = "".join(f'<div style="line-height:190%">{paragraph(part)}</div>' for part in text.split("\n\n"))
    return (
        head(title) + paragraph(how) + paragraph(numbers) + "<hr>" + body + "<hr>" + paragraph(thanks, "soft")
    )
