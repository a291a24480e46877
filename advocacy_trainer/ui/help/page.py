"""Help: the page of this screen, the other pages, and what this app is."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from advocacy_trainer import __version__
from advocacy_trainer.about import this_program
from advocacy_trainer.encoding import decode_file
from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.ui.help.search import HelpSearch, Topic
from advocacy_trainer.ui.help.workshop_doors import WorkshopDoors
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card, TwoColumns
from advocacy_trainer.ui.kit.look.spacing import MARGIN, WIDE
from advocacy_trainer.ui.kit.markdown_view import MarkdownView
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.requests import OpenHandout
from advocacy_trainer.ui.writing.workplace_words import signed

# In the order of the list, under the headings there; a file's first heading is its title.
GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (QT_TRANSLATE_NOOP("help groups", "What you write"), ("who-can-see", "sandbox", "guidelines")),
    (QT_TRANSLATE_NOOP("help groups", "Lessons"), ("lessons", "lesson", "examples", "on-paper")),
    (QT_TRANSLATE_NOOP("help groups", "Your profile"), ("profile", "photo-bench")),
    (
        QT_TRANSLATE_NOOP("help groups", "The rest of the app"),
        ("home", "log", "preferences", "keys", "workshop", "welcome", "about"),
    ),
)
_OF_THE_LIST = 116  # characters: the list of pages, and what stands beside it
_BESIDE = 640  # px in which the two stand beside one another
TOPICS = tuple(topic for _, topics in GROUPS for topic in topics)


class HelpPage(Page):
    """Show a help page, or the list of them."""

    help_id = "about"
    private = False

    def title(self) -> str:
        """Return the name of the page that is shown."""
        return self._title

    def build(self) -> None:
        """Begin with the list."""
        self.topic = ""
        self.search: HelpSearch | None = None
        self._looked_for = ""
        self._title = self.tr("Help")

    def place(self) -> Place:
        """Return the topic, or what is looked for in the list."""
        return {"topic": self.topic, "search": self._looked_for}

    def restore(self, place: Place) -> None:
        """Open a topic, or the list."""
        topic = str(place.get("topic", ""))
        self.topic = topic if self._file(topic) is not None else ""
        self.clear()
        self.search = None
        self._looked_for = ""
        self._keep_to(self.characters if self.topic else _OF_THE_LIST)
        if self.topic:
            self._show_topic()
        else:
            self._show_list(str(place.get("search", "")))
        self.scroller.verticalScrollBar().setValue(0)

    def _keep_to(self, characters: int) -> None:
        """Give the list room for a column beside it, and a page what is read at a glance."""
        for column in (self.column.parentWidget(), self._bar_row.parentWidget()):
            if column is not None:
                column.setMaximumWidth(self.fontMetrics().averageCharWidth() * characters)

    def _file(self, topic: str) -> Path | None:
        if not topic or not topic.replace("-", "").isalnum() or not topic.isascii():
            return None
        path = self.context.lessons_dir / self.context.language / "help" / f"{topic}.md"
        return path if path.is_file() else None

    def _read(self, topic: str) -> tuple[str, str]:
        """Return a topic's title (its first heading) and the Markdown below it."""
        path = self._file(topic)
        if path is None:
            return topic, ""
        try:
            first, _, rest = decode_file(path).partition("\n")
        except (OSError, ValueError):
            return topic, self.tr("This page cannot be read. Install the app again, or ask IT.")
        return first.lstrip("# ").strip(), rest

    def _show_list(self, words: str) -> None:
        self._title = self.tr("Help")
        self.add_heading(self._title, self.tr("F1 opens the page about the screen you are on."))
        columns = TwoColumns(gap=MARGIN, together=_BESIDE, spacing=WIDE)
        found = self.context.workplace.in_force
        if found is not None and found.pack is not None:
            door = CardButton(self.tr("From your workplace"), found.pack.name)
            door.clicked.connect(lambda *_: self.goto.emit("from-workplace", {}))
            columns.add_side(door)
        topics = [
            Topic(topic, self._read(topic)[0], path, QCoreApplication.translate("help groups", group))
            for group, of_group in GROUPS
            for topic in of_group
            if (path := self._file(topic)) is not None
        ]
        if topics:
            self.search = HelpSearch(self.context, topics)
            self.search.opened.connect(self._go)
            self.search.elsewhere.connect(lambda words: self.goto.emit("lessons", {"search": words}))
            self.search.field.textChanged.connect(self._remember)
            self.search.field.setText(words)
            columns.add_main(self.search)
        else:
            columns.add_main(soft(self.tr("The help pages are missing. Install the app again, or ask IT.")))
        trains = self.context.settings.flag("trainer_mode")
        columns.add_side(
            WorkshopDoors(lambda page: self.goto.emit(page, {}), trains=trains),
            soft(f"Advocacy Trainer {__version__}"),
        )
        self.add(columns)

    def _own_guidelines(self) -> CardButton:
        """Return the door to the workplace's own guidelines, which come before the app's."""
        words = self.context.workplace.words(self.context.language)
        name = words.name if words is not None else ""
        door = CardButton(self.tr("Your workplace's own guidelines"), signed(name), flush=True)
        door.clicked.connect(lambda *_: self.goto.emit("from-workplace", {"part": "guidelines"}))
        return door

    def _remember(self, words: str) -> None:
        self._looked_for = words

    def _go(self, topic: str, *_: object) -> None:
        self.goto.emit("help", {"topic": topic})

    def _show_topic(self) -> None:
        from advocacy_trainer.course import promises
        from advocacy_trainer.course.markup import render
        from advocacy_trainer.course.placeholders import fill_html
        from advocacy_trainer.ui.writing.writer import words_of

        self._title, marked = self._read(self.topic)
        text = promises.strip_marks(marked, saved=self.context.stores.remembers)
        self.column.addWidget(heading(self._title))
        if self.topic == "guidelines" and self.context.workplace.guidelines(self.context.language):
            self.add(self._own_guidelines())
        view = MarkdownView(self.context, self._title)
        view.show_html(fill_html(render(text).html, words_of(self.context)))
        view.followed.connect(self._follow)
        self.add(view)
        if self.topic == "who-can-see":
            self.add(self._folder_card())
        if self.topic == "about":
            self.add(soft(f"Advocacy Trainer {this_program()}"))
        buttons = [
            button(self.tr("All help"), lambda: self.goto.emit("help", {}), "quiet"),
            button(self.tr("Back"), self.back.emit),
        ]
        if self.topic == "who-can-see":
            buttons.insert(0, button(self.tr("Stop saving, or erase"), self._to_preferences, "quiet"))
            buttons.insert(0, button(self.tr("What has IT decided?"), self._to_decided, "quiet"))
        if self.topic == "about":
            buttons.insert(0, button(self.tr("What others have made"), self._to_others_work, "quiet"))
        if self.topic == "guidelines":
            buttons.insert(0, button(self.tr("Copy"), lambda: self._copy(view.toPlainText()), "quiet"))
        self.set_actions(*buttons)

    def _folder_card(self) -> Card:
        card = Card()
        if self.context.stores.folder is None:
            card.add(heading(self.tr("Right now nothing is being saved"), 3))
        else:
            path = label(str(self.context.stores.folder))
            path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            card.add(heading(self.tr("Your folder"), 3), path)
        return card

    def _to_preferences(self) -> None:
        self.goto.emit("preferences", {"part": "data"})

    def _to_decided(self) -> None:
        self.goto.emit("it-decided", {})

    def _to_others_work(self) -> None:
        self.goto.emit("others-work", {})

    def _copy(self, text: str) -> None:
        QApplication.clipboard().setText(f"{self._title}\n\n{text.strip()}\n")
        self.tell.emit(self.tr("The page is copied; you can paste it where you like."), "good")

    def _follow(self, link: str) -> None:
        scheme, _, rest = link.partition(":")
        target = rest.partition("#")[0]
        if scheme == "help":
            self._go(target)
        elif scheme == "lesson":
            self.goto.emit("lesson", {"lesson": target})
        elif scheme == "handout":
            self.ask(OpenHandout(target))

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show the list and every page."""
        states: dict[str, Callable[[Page], None]] = {
            "": lambda page: page.restore({}),
            "search": lambda page: page.restore({"search": "link"}),
            "nothing-found": lambda page: page.restore({"search": "xyzzy"}),
        }
        for topic in (topic for topic in TOPICS if (lessons_dir() / "da" / "help" / f"{topic}.md").is_file()):
            states[topic] = partial(_show, topic)
        return states


def _show(topic: str, page: Page) -> None:
    page.restore({"topic": topic})
