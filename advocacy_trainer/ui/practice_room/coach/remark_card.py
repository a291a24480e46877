"""One suggestion of the coach, with its reasons and what can be done about it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout

from advocacy_trainer.coach.explain import Explanation
from advocacy_trainer.coach.model import Remark
from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import heading, label, over, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.kit.reveal import reveal

LEVELS = {
    "stop": QT_TRANSLATE_NOOP("coach", "Think about this before you share"),
    "hint": QT_TRANSLATE_NOOP("coach", "You might consider"),
    "tip": QT_TRANSLATE_NOOP("coach", "A small thing"),
}
_SHOWN_WORDS = 80
_ON_BUTTON = 26  # characters; a button does not wrap


def level_words(level: str) -> str:
    """Return what a level says in the person's language."""
    return QCoreApplication.translate("coach", LEVELS[level])


def shortened(said: str, most: int = _SHOWN_WORDS) -> str:
    """Return words on one line, cut after ``most`` characters."""
    line = " ".join(said.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


class RemarkCard(Card):
    """Say which words, why, what to try, and what somebody else did.

    ``picked`` shows the words in the text, ``applied`` carries a replacement,
    ``later`` hides this one for now, ``never`` this advice for good, ``learn``
    opens the lesson and ``explain`` the page about the advice, ``add_word``
    puts a word in the writer's own list.
    """

    picked = Signal()
    applied = Signal(str)
    later = Signal()
    never = Signal()
    learn = Signal(str)
    explain = Signal(str)
    add_word = Signal()

    def __init__(self, remark: Remark, said: str, about: Explanation, lesson_title: str | None) -> None:
        super().__init__("attention" if remark.level == "stop" else "card")
        self.remark = remark
        heading_line = over(level_words(remark.level))
        title = heading(remark.message, 3)
        self.add(heading_line, title)
        self.setAccessibleName(f"{heading_line.text()}: {remark.message}")
        if remark.signed:
            self.add(soft(self.tr("From {workplace}").format(workplace=remark.signed)))
        if said.strip():
            self.add(soft(self.tr("“{words}”").format(words=shortened(said))))
        if about.why:
            self.add(label(about.why))
        if about.how:
            self.add(label(about.how))
        for number, suggestion in enumerate(remark.suggestions[:3]):
            text = self.tr("Write “{words}”").format(words=shortened(suggestion, _ON_BUTTON))
            chosen = button(text, partial(self.applied.emit, suggestion))
            if number == 0:
                chosen.setToolTip(self.tr("Ctrl+Enter in the text does the same"))
            self.add(chosen)
        self.example = self._example(about)
        self._links(remark, about, lesson_title, said)

    def _example(self, about: Explanation) -> QVBoxLayout | None:
        if not (about.before and about.after):
            return None
        box = QVBoxLayout()
        box.setSpacing(4)
        self._example_parts: list[QLabel] = [
            soft(about.who),
            label(self.tr("Before: {text}").format(text=about.before)),
            label(self.tr("After: {text}").format(text=about.after)),
            soft(self.tr("The doubt: {text}").format(text=about.doubt)),
        ]
        for part in self._example_parts:
            part.hide()
            box.addWidget(part)
        return box

    def _links(self, remark: Remark, about: Explanation, lesson_title: str | None, said: str) -> None:
        links = Flow(spacing=10)
        if said.strip():
            links.addWidget(button(self.tr("Show me where"), self.picked.emit, "link"))
        if self.example is not None:
            self.example_link = button(self.tr("See what somebody else did"), self.show_example, "link")
            links.addWidget(self.example_link)
        if remark.rule == "spelling":
            links.addWidget(button(self.tr("Add to my word list"), self.add_word.emit, "link"))
        if remark.lesson and lesson_title:
            text = self.tr("Lesson: {title}").format(title=shortened(lesson_title, _ON_BUTTON))
            links.addWidget(button(text, lambda: self.learn.emit(remark.lesson), "link"))
        links.addWidget(button(self.tr("Not now"), self.later.emit, "link"))
        self.rest = [button(self.tr("Don't show this suggestion again"), self.never.emit, "link")]
        if not remark.signed:
            self.rest.insert(
                0, button(self.tr("Why this advice?"), lambda: self.explain.emit(about.id), "link")
            )
        self.more_link = button(self.tr("More …"), self.show_rest, "link")
        links.addWidget(self.more_link)
        for link in self.rest:
            links.addWidget(link)
            link.hide()
        if self.example is not None:
            self.add(self.example)
        self.add(links)
        if remark.lesson and lesson_title is None:
            self.add(soft(self.tr("A lesson about this is on its way.")))

    def show_rest(self) -> None:
        """Show what is seldom wanted."""
        for link in self.rest:
            link.show()
        self.more_link.hide()
        self.rest[0].setFocus()
        reveal(self)

    def show_example(self) -> None:
        """Show what somebody else did."""
        for part in self._example_parts:
            part.show()
        self.example_link.hide()
        reveal(self)
