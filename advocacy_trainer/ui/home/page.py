"""Home: the next small step, and nothing private."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import heading, over, picture, prose, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.kit.page import Page, Place

if TYPE_CHECKING:
    from advocacy_trainer.course_progress import NextStep
    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.kit.tasks import Task

_AFTER_FIRST_PICTURE = 120  # ms


class HomePage(Page):
    """Greet by the typed name only and offer one thing to do."""

    help_id = "home"

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Home")

    def build(self) -> None:
        """Show the step that was kept; the real one follows when the window stands."""
        from advocacy_trainer.course_progress import cached_step

        self._shown: NextStep | None = None
        self._reason_open = False
        self._reading: Task | None = None
        self._show(cached_step(self.context))

    def restore(self, place: Place) -> None:
        """Look afresh at what comes next, once the page can be seen; the reason is closed again."""
        if self._reason_open:
            self._reason_open = False
            self._show(self._shown)
        # What was kept stands already; the log and the lessons are read when the window can be used.
        QTimer.singleShot(_AFTER_FIRST_PICTURE if self._shown else 0, self, self.refresh)

    def refresh(self) -> None:
        """Work out the next step and show it if it is another; a long log is read first, out of the way."""
        from advocacy_trainer.course_progress import must_read_log, next_step

        if self._reading is None and must_read_log(self.context):
            from advocacy_trainer.ui.kit.tasks import read_log

            self._reading = read_log(self.context.stores.log)
            self._reading.done.connect(self._when_read)  # bound, so that Qt drops it with the page
            self._reading.failed.connect(self._when_read)
            return
        step = next_step(self.context)
        if step != self._shown:
            self._show(step)
            if self.isVisible() and (self.hasFocus() or self.window().focusWidget() is None):
                QTimer.singleShot(0, self, self.focus_first)

    def _when_read(self, _result: object) -> None:
        self.refresh()

    def _show(self, step: "NextStep | None") -> None:
        self.clear()
        self._shown = step
        name = self.context.settings.text("name")
        if step is not None and step.away:
            hello = self.tr("Welcome back, {name}").format(name=name) if name else self.tr("Welcome back")
        else:
            hello = self.tr("Hello, {name}").format(name=name) if name else self.tr("Hello")
        top = QVBoxLayout()
        top.setSpacing(0)
        top.addWidget(_Greeting(self.context, hello))
        top.addWidget(self._next_card(step))
        self.column.addLayout(top)
        if step is not None and step.refresher:
            self.add(self._refresher_card())
        if step is not None and step.reason:
            self.add(self._reason_card())

    def _next_card(self, step: "NextStep | None") -> Card:
        card = Card()
        card.add(over(self.tr("Your next small step")))
        row = Flow(right=True)
        if step is None:
            card.add(heading(self.tr("One moment"), 2))
        elif step.why == "through":
            card.add(
                heading(self.tr("You have gone your path to its end"), 2),
                soft(self.tr("The certificate lies in My log, if you want it. Or choose another path.")),
            )
            row.addWidget(
                button(self.tr("To the certificate"), lambda: self.goto.emit("progress", {"part": "take"}))
            )
            row.addWidget(
                button(self.tr("See the lessons"), lambda: self.goto.emit("lessons", {}), "primary")
            )
        elif step.why == "rest":
            card.add(
                heading(self.tr("Nothing is waiting for you"), 2),
                soft(self.tr("Everything stands open if you feel like it. Leaving it is fine too.")),
            )
            # Two doors of equal look: after a no nothing is filled beside it.
            row.addWidget(button(self.tr("See the lessons"), lambda: self.goto.emit("lessons", {})))
            row.addWidget(button(self.tr("To the practice room"), lambda: self.goto.emit("sandbox", {})))
        else:
            going_on = step.why == "resume"
            about = [step.about] if step.about else []
            if going_on:
                about = [self.tr("You are in the middle of this lesson. It opens where you left it.")]
            about.append(self.tr("About {count} min. Stop whenever you like.").format(count=step.minutes))
            card.add(heading(step.title, 2), soft(" ".join(_sentence(part) for part in about)))
            row.addWidget(
                button(
                    self.tr("Go on") if going_on else self.tr("Begin"),
                    lambda: self.goto.emit("lesson", {"lesson": step.lesson, "step": step.step}),
                    "primary",
                )
            )
        card.column.addSpacing(4)
        card.add(row)
        return card

    def _refresher_card(self) -> Card:
        card = Card()
        card.add(
            heading(self.tr("A refresher"), 2),
            soft(self.tr("A short question about something you learned. Leaving it is fine too.")),
        )
        take = button(self.tr("Take it now"), lambda: self.goto.emit("refresher", {}), "link")
        card.add(take)
        return card

    def _reason_card(self) -> Card:
        card = Card()
        card.add(heading(self.tr("My reason"), 2))
        if self._reason_open:
            from advocacy_trainer.course_progress import written_reason

            card.add(prose(written_reason(self.context)))
        else:
            card.add(soft(self.tr("What you wrote to yourself. It is closed, in case someone walks by.")))
        word = self.tr("Hide") if self._reason_open else self.tr("Show")
        toggle = button(word, self._toggle_reason, "link")
        toggle.setAccessibleName(f"{word}: " + self.tr("My reason"))
        toggle.setObjectName("my-reason")  # its words change
        card.add(toggle)
        return card

    def _toggle_reason(self) -> None:
        self._reason_open = not self._reason_open
        self._show(self._shown)

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show home as it opens, and with nothing to propose."""
        return {"": lambda page: page.restore({}), "rest": _rest}


class _Greeting(QWidget):
    """The greeting, and where there is room somebody at work, sitting on the card below."""

    def __init__(self, context: "Context", hello: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        said = heading(hello)
        row.addWidget(said, 1, Qt.AlignmentFlag.AlignVCenter)
        self._room = said.fontMetrics().horizontalAdvance(hello)
        self._art = picture(context, "home", 340)
        row.addWidget(self._art, 0, Qt.AlignmentFlag.AlignBottom)

    def minimumSizeHint(self) -> QSize:
        """Ask for no room for the picture."""
        return QSize(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture out where the greeting needs the room."""
        super().resizeEvent(event)
        roomy = event.size().width() > self._room + 360
        self._art.setVisible(roomy)
        if (layout := self.layout()) is not None:
            layout.setContentsMargins(0, 0, 0, 0 if roomy else 16)


def _rest(page: Page) -> None:
    from advocacy_trainer.course_progress import NextStep

    if isinstance(page, HomePage):
        QTimer.singleShot(5, page, lambda: page._show(NextStep("rest")))


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else text + "."
