"""»From your workplace«: all that its pack says, in one place, signed with its name."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.empty_state import EmptyState
from advocacy_trainer.ui.kit.error_words import error_text
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Column, TwoColumns, rule, widget_with
from advocacy_trainer.ui.kit.look.spacing import TIGHT
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.requests import Ask
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.workplace.guidelines_view import guidelines_view
from advocacy_trainer.ui.workplace.signature import signature
from advocacy_trainer.ui.workplace.words_view import parts_of, words_widget
from advocacy_trainer.ui.writing.workplace_words import signed


class FromWorkplacePage(Page):
    """Show the workplace's words; without a pack, say that there are none and whom one may ask."""

    help_id = "who-can-see"
    private = False
    wide = True

    def title(self) -> str:
        """Return the page's name."""
        words = self.context.workplace.words(self.context.language)
        return signed(words.name if words is not None else "")

    def build(self) -> None:
        """Add nothing yet: the parts come with ``restore``."""

    def restore(self, place: Place) -> None:
        """Show what the pack says now; ``part`` leads to what a field of the pack says."""
        self.clear()
        self._parts: dict[str, QWidget] = {}
        workplace = self.context.workplace
        words = workplace.words(self.context.language)
        self.add_heading(self.title(), self._lead())
        if workplace.in_force is not None and workplace.in_force.told is not None:
            self.add(label(error_text(workplace.in_force.told), "attention"))
        if words is not None:
            self._add_words()
        else:
            self.add(EmptyState(self.context, "open-door"))
        buttons: list[QPushButton] = [button(self.tr("Back"), self.back.emit)]
        if workplace.in_force is not None and workplace.in_force.by == "own" and words is not None:
            earlier = button(self.tr("Use the previous one"), lambda: self.ask(Ask.EARLIER_PACK))
            buttons.insert(0, earlier)
        self.set_actions(*buttons)
        wanted = self._parts.get(str(place.get("part", "")))
        if wanted is not None:
            QTimer.singleShot(0, wanted, partial(reveal, wanted))

    def _lead(self) -> str:
        found = self.context.workplace.in_force
        if found is None or found.pack is None:
            return self.tr("Your workplace has put nothing here. The app uses its own words.")
        where = {
            "policy": self.tr("IT has put these words on the computer."),
            "machine": self.tr("IT has put these words on the computer."),
            "own": self.tr("You chose to use these words."),
        }
        return where.get(found.by, "")

    def _add_words(self) -> None:
        workplace, lang = self.context.workplace, self.context.language
        found, words = workplace.in_force, workplace.words(lang)
        if found is None or found.pack is None or words is None:
            return
        logo = self._logo()
        if found.pack.look.colour or logo:
            self.add(signature("", found.pack.look.colour, logo))
        columns = TwoColumns(weights=(64, 36), together=780)
        self.add(columns)
        ways = Column()
        ways.setSpacing(TIGHT)
        ways.addWidget(heading(self.tr("On this page"), 3))
        for part in parts_of(words):
            shown = words_widget(part)
            columns.add_main(shown)
            self._parts |= dict.fromkeys(part.fields, shown)
            ways.addWidget(self._way(part.title, shown))
        text = workplace.guidelines(lang)
        if text:
            title = self.tr("Guidelines")
            held = QWidget()
            column = Column(held)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(heading(title, 2))
            column.addWidget(guidelines_view(self.context, text, workplace.placeholders(lang), title))
            columns.add_main(held)
            self._parts["guidelines"] = held
            ways.addWidget(self._way(title, held))
        columns.add_side(widget_with(ways))
        columns.add_main(rule(), soft(self.tr("Version {number}.").format(number=found.pack.version)))

    def _way(self, title: str, shown: QWidget) -> QPushButton:
        way = button(title, partial(self._lead_to, shown, title), "small-link")
        way.setAccessibleName(self.tr("Go to: {part}").format(part=title))
        return way

    def _lead_to(self, shown: QWidget, title: str) -> None:
        reveal(shown)
        announce(shown, title)

    def _logo(self) -> bytes:
        found = self.context.workplace.in_force
        if found is None or found.pack is None or found.files is None or not found.pack.look.logo:
            return b""
        from advocacy_trainer.organisation.logo import fault_of_logo

        name = found.pack.look.logo
        try:
            raw = found.files.read(name)
        except TrainerError:
            return b""
        return b"" if fault_of_logo(name, raw) is not None else raw

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show a computer without a pack, and one with a hospital's."""
        return {"": lambda page: page.restore({}), "pack": _show_sample}


def _show_sample(page: Page) -> None:
    import datetime as dt

    from advocacy_trainer.organisation.in_force import InForce
    from advocacy_trainer.organisation.model import Contact, Pack, WorkplacePromise, both

    workplace, danish = page.context.workplace, page.context.language == "da"
    before = workplace.in_force
    pack = Pack(
        id="sample",
        name="Fjordby Sygehus" if danish else "Fjordby Hospital",
        contact=Contact("Karin Holm", both("Kommunikation"), both("lokal 4120")),
        deputy=Contact("Ali Demir", both("tillidsrepræsentant"), both("lokal 2231")),
        promise=WorkplacePromise(
            ("voluntary", "nobody-told", "working-time"), by=both("Bente Lund"), on=dt.date(2026, 11, 2)
        ),
        minutes=20,
    )
    try:
        workplace.in_force = InForce(pack, by="machine")
        page.restore({})
    finally:
        workplace.in_force = before
