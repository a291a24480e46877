"""A page that explains one piece of the coach's advice."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.coach.explain import explain, rests_on
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.reader import built_in, rule_ids
from advocacy_trainer.coach.rule import Rule
from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import heading, label, over, soft
from advocacy_trainer.ui.kit.layouts import Card
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.practice_room.coach.remark_card import level_words
from advocacy_trainer.ui.writing.writer import words_of, writer_of

EVIDENCE = {
    "law": QT_TRANSLATE_NOOP("coach", "This is based on the law. It is not legal advice."),
    "practice": QT_TRANSLATE_NOOP(
        "coach", "This is based on what an authority has said. It is not legal advice."
    ),
    "study": QT_TRANSLATE_NOOP("coach", "This is based on studies."),
    "convention": QT_TRANSLATE_NOOP("coach", "This is based on custom and experience."),
    "folklore": QT_TRANSLATE_NOOP("coach", "Many people say so; nobody has shown it."),
}


def _read_one(identity: str) -> Rule | None:
    """Read one rule or praise alone: the page needs no more."""
    for folder in ("rules", "praise"):
        if identity in rule_ids(folder):
            return built_in(folder, [identity])[0]
    return None


class AdvicePage(Page):
    """Say why, on what it rests, what somebody did, where it is taught and how to be rid of it."""

    help_id = "sandbox"
    private = False

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Why this advice?")

    def build(self) -> None:
        """Show nothing yet; ``restore`` follows."""
        self.rule = ""

    def place(self) -> Place:
        """Return which advice is shown."""
        return {"rule": self.rule}

    def restore(self, place: Place) -> None:
        """Show the advice of the place."""
        wanted = place.get("rule")
        self.show_rule(wanted if isinstance(wanted, str) and wanted else rule_ids()[0])

    def show_rule(self, identity: str) -> None:
        """Show one piece of advice, in place of the one before."""
        self.clear()
        self.column.addWidget(heading(self.title()))
        self.set_actions(button(self.tr("Back to my text"), self.back.emit, "primary"))
        rule = _read_one(identity)
        if rule is None:
            self.column.addWidget(soft(self.tr("This advice is no longer part of the app.")))
            return
        self.rule = identity
        writer = ReviewContext(**writer_of(self.context))
        said = explain(rule, self.context.language, words_of(self.context).get("contact", ""), writer)
        about = Card()
        about.add(over(level_words(said.level)), heading(said.title, 2), label(said.why), label(said.how))
        self.column.addWidget(about)
        if said.after:
            example = Card()
            example.add(
                over(self.tr("What somebody else did")),
                soft(said.who),
                label(self.tr("Before: {text}").format(text=said.before)),
                label(self.tr("After: {text}").format(text=said.after)),
                soft(self.tr("You may wonder: {text}").format(text=said.doubt)),
            )
            self.column.addWidget(example)
        rests = Card()
        rests.add(
            over(self.tr("What it's based on")),
            label(QCoreApplication.translate("coach", EVIDENCE[said.evidence])),
        )
        if source := rests_on(rule, self.context.language):
            rests.add(soft(source))
        self.column.addWidget(rests)
        entry = self.context.catalogue.find(said.lesson)
        if entry is not None:
            text = self.tr("Lesson: {title}").format(title=entry.title)
            self.column.addWidget(
                button(text, lambda: self.goto.emit("lesson", {"lesson": said.lesson}), "link")
            )
        self.column.addWidget(
            soft(
                self.tr(
                    "You can switch it off: press “Don't show this suggestion again” where you "
                    "see it. Nothing it says stops you doing as you like."
                )
            )
        )

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show two pieces of advice."""
        return {
            "voice": lambda page: page.restore({"rule": "corporate-voice"}),
            "label": lambda page: page.restore({"rule": "ad-label"}),
        }
