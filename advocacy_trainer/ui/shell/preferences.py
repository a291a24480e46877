"""Settings: how the app looks and speaks, what it knows of the work, and what is saved."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QLabel, QWidget

from advocacy_trainer.setting_options import OptionName
from advocacy_trainer.settings import OPTIONS, TEXT_LIMIT
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.accessibility import name as name_it
from advocacy_trainer.ui.kit.buttons import WordRadio, button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.choices import ChoiceRow
from advocacy_trainer.ui.kit.chunked import ChunkedBuilder
from advocacy_trainer.ui.kit.file_dialog import ask_for_folder
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.folders import open_folder
from advocacy_trainer.ui.kit.labels import OneLineLabel, heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, TwoColumns, bare, rule, widget_with
from advocacy_trainer.ui.kit.look.spacing import LARGE, NEAR, SNUG
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.requests import Ask, Erase, MoveData, Request
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.kit.theme import STEPS
from advocacy_trainer.ui.shell.setting_rows import (
    ChoicePicture,
    SizePicture,
    ThemePicture,
    pictured,
    setting_row,
)
from advocacy_trainer.ui.writing.field_autosave import Autosaved
from advocacy_trainer.ui.writing.fields import LineField


class SettingsPage(Page):
    """Every choice holds at once; nothing has to be saved."""

    help_id = "preferences"
    private = False
    characters = 116  # of a row: what it is, and the choices beside it

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Settings")

    def build(self) -> None:
        """Add nothing yet: the parts come with ``restore``, which knows what to show first."""
        self._asking = False
        self._just_asked = False
        self._builder = ChunkedBuilder(self)
        self._fields: dict[OptionName, LineField] = {}
        self._drawn: tuple[object, ...] | None = None

    def place(self) -> Place:
        """Return how far down the page is, and whether erasing is being asked about."""
        return {"down": self.scrolled(), "asking": self._asking}

    def restore(self, place: Place) -> None:
        """Show the values in force; ``part`` = data shows what is saved first."""
        self._asking = bool(place.get("asking", False))
        self._show(data_first=place.get("part") == "data")
        self.scroll_to(place.get("down"))

    def leave(self) -> None:
        """Keep what is typed in the fields."""
        for name, field in self._fields.items():
            self._typed(name, field)

    def _show(self, *, data_first: bool = False) -> None:
        from advocacy_trainer.progress.erasing import binned

        folder = self.context.stores.folder
        self._binned = folder is not None and bool(binned(folder))
        settings = dict(self.context.settings.values)
        state = (settings, self.context.settings.locked, folder, self._binned, self._asking, data_first)
        if state == self._drawn:
            return  # the page stands as it should
        self._drawn = state
        self.clear()
        self.column.setSpacing(LARGE)
        self._fields = {}
        self._groups: list[QButtonGroup] = []
        self.add_heading(self.title(), self.tr("What you choose here takes effect at once."))
        parts: list[Callable[[], QWidget]] = [self._looks, self._person, self._data]
        if data_first:
            parts.insert(0, parts.pop())
        self._builder.begin([partial(self._add_part, part) for part in (*parts, self._decided)])

    def _add_part(self, make: Callable[[], QWidget]) -> None:
        self.add(make())

    def _decided(self) -> QWidget:
        end = self.context.appearance.icon("next", "primary")
        door = CardButton(
            self.tr("What has IT decided?"), self.tr("What is locked here, and why."), end=end, flush=True
        )
        door.clicked.connect(lambda *_: self.goto.emit("it-decided", {}))
        return door

    def _set_by_it(self) -> QWidget:
        row = Flow()
        row.addWidget(OneLineLabel(self.tr("Set by IT"), "help"))
        row.addWidget(button(self.tr("Why?"), lambda: self.goto.emit("it-decided", {}), "small-link"))
        return widget_with(row)

    # The parts

    def _looks(self) -> Card:
        part = self._part(self.tr("How the app looks"))
        self._add_choice(
            part,
            "language",
            self.tr("The app's own words. Yours stay as you wrote them."),
            [
                ("system", self.tr("Same as the computer")),
                ("da", "Dansk"),
                ("en", "English"),
            ],
        )
        self._add_choice(
            part,
            "text_scale",
            self.tr("Ctrl and + makes the text larger, Ctrl and - smaller, wherever you are."),
            [(step, f"{step} %") for step in STEPS],
            picture=lambda radio, step: SizePicture(radio, int(step)),
        )
        self._add_choice(
            part,
            "theme",
            self.tr("The colours of the whole window. Printouts are always on white."),
            [
                ("system", self.tr("Same as the computer")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("contrast", self.tr("High contrast")),
            ],
            picture=lambda radio, name: ThemePicture(
                radio, *(("light", "dark") if name == "system" else (str(name),))
            ),
        )
        sample = label(self.tr("This is how your own words look on the page."), role="page")
        sample.setObjectName("page-face-sample")
        self._add_choice(
            part,
            "page_face",
            self.tr("The typeface of what you write, and of texts you are asked to read."),
            [("book", self.tr("Book typeface")), ("plain", self.tr("Plain typeface"))],
            sample,
        )
        self._add_choice(
            part,
            "motion",
            self.tr("Whether things may slide or fade in for a moment when you press."),
            [("system", self.tr("Same as the computer")), ("none", self.tr("None"))],
        )
        return part

    def _person(self) -> Card:
        part = self._part(self.tr("You and your work"), self.tr("You can leave all of it empty."))
        self._add_text(part, "name", self.tr("The first page greets you by this name."), 60)
        self._add_choice(
            part,
            "work",
            self.tr("Until you say, the coach is as careful about people as it is in care work."),
            [
                ("", self.tr("Rather not say")),
                ("care", self.tr("Health and care")),
                ("social", self.tr("Social work, disability support, prisons and probation")),
                ("school", self.tr("School and day care")),
                ("office", self.tr("Office and administration")),
                ("service", self.tr("Shop, kitchen, cleaning, property")),
                ("trade", self.tr("Production, transport, trades")),
                ("other", self.tr("Something else")),
            ],
        )
        self._add_choice(
            part,
            "public",
            self.tr("Public and private employees have different rules on what they may say."),
            [
                ("unknown", self.tr("Rather not say")),
                ("yes", self.tr("Yes")),
                ("no", self.tr("No, privately")),
            ],
        )
        self._add_choice(
            part,
            "region",
            self.tr("It decides which law the lessons show, and which words label an advert."),
            [
                ("system", self.tr("Same as the computer")),
                ("dk", self.tr("Denmark")),
                ("uk", self.tr("United Kingdom")),
                ("us", self.tr("United States")),
            ],
        )
        self._add_text(
            part, "employer", self.tr("So that the app can tell whether your text says where you work."), 120
        )
        self._add_text(
            part, "contact", self.tr("A name and a number, shown at the foot of every screen."), 120
        )
        return part

    def _data(self) -> Card:
        part = self._part(self.tr("What is saved"))
        locked = "keep_nothing" in self.context.settings.locked
        if self.context.stores.folder is None:
            part.add(
                label(self.tr("Nothing is being saved. What you write will be gone when the app closes."))
            )
            if locked:
                part.add(self._set_by_it())
            else:
                row = Flow()
                save = Ask.SAVE_FROM_NOW_ON
                self._saving = button(self.tr("Save from now on"), lambda: self._ask_and_show(save))
                row.addWidget(self._saving)
                row.addWidget(button(self.tr("Choose a folder …"), self._choose_folder))
                part.add(row)
            return part
        part.add(
            label(self.tr("Your log, your texts and these settings are in one folder on this computer:")),
            self._folder_line(),
        )
        row = Flow()
        row.addWidget(button(self.tr("Open the folder"), self._open_folder))
        row.addWidget(button(self.tr("Choose another folder …"), self._choose_folder))
        if not locked:
            self._saving = button(self.tr("Save nothing"), lambda: self._ask_and_show(Ask.SAVE_NOTHING))
            row.addWidget(self._saving)
        self._erase = button(self.tr("Erase …"), self._ask)
        row.addWidget(self._erase)
        part.add(row)
        if self._binned:
            part.add(
                label(self.tr("The bin holds what you erased in the last 7 days.")),
                button(self.tr("Bring it back"), lambda: self.ask(Ask.BRING_BACK)),
            )
        if self._asking:
            part.add(self._question())
        return part

    def _folder_line(self) -> QLabel:
        line = soft(str(self.context.stores.folder))
        line.setTextInteractionFlags(
            line.textInteractionFlags() | line.textInteractionFlags().TextSelectableByMouse
        )
        return line

    def _question_text(self) -> str:
        return self.tr("Erase everything the app has saved: log, texts, settings and all copies of them?")

    def _question(self) -> Card:
        card = Card("attention")
        card.add(label(self._question_text()))
        put_away = CardButton(self.tr("Put it in the bin for 7 days"))
        put_away.clicked.connect(lambda: self.ask(Erase(for_good=False)))
        for_good = CardButton(self.tr("Erase now, cannot be undone"))
        for_good.clicked.connect(lambda: self.ask(Erase(for_good=True)))
        self._keep_it = button(self.tr("Keep it"), self._ask, "primary")
        card.add(put_away, for_good, self._keep_it)
        if self._just_asked:
            self._just_asked = False
            announce(card, self._question_text())
            reveal(card)
        return card

    # Rows

    def _part(self, title: str, sentence: str = "") -> Card:
        """Return a part of the page: its heading, and rows between thin lines to come."""
        part = bare(NEAR)
        part.add(heading(title, 2))
        if sentence:
            part.add(soft(sentence))
        return part

    def _add_row(self, part: Card, name: OptionName, row: QWidget) -> None:
        if name in self.context.settings.locked and isinstance(row, TwoColumns):
            row.add_side(self._set_by_it())
        part.add(rule(), row)

    def _add_choice(
        self,
        part: Card,
        name: OptionName,
        sentence: str,
        choices: Sequence[tuple[str | int, str]],
        sample: QWidget | None = None,
        *,
        picture: Callable[[WordRadio, str | int], ChoicePicture] | None = None,
    ) -> None:
        caption = _label(name)
        holder = QWidget()
        holder.setAccessibleName(caption)
        line = ChoiceRow() if picture is None else ChoiceRow(spacing=SNUG, squeezed=True)
        holder.setLayout(line)
        group = QButtonGroup(holder)
        for value, text in choices:
            radio = WordRadio(text)
            radio.setObjectName(f"{name}-{value}")
            radio.setAccessibleName(f"{caption}: {text}")
            radio.setChecked(self.context.settings.values[name] == value)
            radio.setEnabled(name not in self.context.settings.locked)
            radio.clicked.connect(partial(self._chosen, name, value))
            group.addButton(radio)
            line.addWidget(pictured(picture(radio, value), radio) if picture is not None else radio)
        self._groups.append(group)
        row = setting_row(caption, sentence, holder)
        if sample is not None:
            row.add_side(sample)
        self._add_row(part, name, row)

    def _chosen(self, name: OptionName, value: str | int, *_: object) -> None:
        self.choose.emit(name, value)

    def _add_text(self, part: Card, name: OptionName, hint: str, longest: int) -> None:
        keep = Autosaved(self.context, f"settings/{name}")
        field = LineField(keep, self.context.settings.text(name), longest=min(longest, TEXT_LIMIT))
        caption = heading(_label(name), 3)
        caption.setBuddy(field)
        name_it(field, _label(name), hint)
        self._add_row(part, name, setting_row(caption, hint, field))
        if name in self.context.settings.locked:
            field.setReadOnly(True)
        else:
            field.editingFinished.connect(partial(self._typed, name, field))
            self._fields[name] = field

    def _typed(self, name: OptionName, field: LineField) -> None:
        if field.text().strip() != self.context.settings.text(name):
            self.choose.emit(name, field.text().strip())
        if field.text().strip() == self.context.settings.text(name):
            field.autosave.settle()

    # Deeds

    def _ask(self) -> None:
        self._asking = self._just_asked = not self._asking
        self.restore({**self.place(), "asking": self._asking})
        self._builder.finish()
        hand_to(self._keep_it if self._asking else self._erase)

    def _ask_and_show(self, request: Request) -> None:
        self.ask(request)
        self.restore(self.place())
        self._builder.finish()
        hand_to(self._saving)  # what takes it back, where what was pressed stood

    def _choose_folder(self) -> None:
        chosen = ask_for_folder(self, self.tr("Where should it be saved?"))
        if chosen is not None:
            self.ask(MoveData(chosen))

    def _open_folder(self) -> None:
        folder = self.context.stores.folder
        if folder is not None and not open_folder(folder):
            self.tell.emit(
                self.tr("The folder could not be opened. It is at {folder}").format(folder=folder), "tint"
            )

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show the settings, what is saved, and the question before erasing."""
        return {
            "": lambda page: page.restore({}),
            "data": lambda page: page.restore({"part": "data"}),
            "erase": lambda page: page.restore({"part": "data", "asking": True}),
        }


def _label(name: OptionName) -> str:
    """Return the label of an option in the person's language."""
    return QCoreApplication.translate("settings", OPTIONS[name].label)
