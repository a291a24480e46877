"""The form itself: five questions, one open at a time, and beside them how an employee sees the answers."""

import datetime as dt
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.errors import ContentError, TrainerError
from advocacy_trainer.organisation.advice import Advice
from advocacy_trainer.organisation.contents import SUFFIX
from advocacy_trainer.organisation.editing import PackEditor
from advocacy_trainer.organisation.shown import shown_words
from advocacy_trainer.organisation.unread import Unread
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.file_dialog import ask_for_file, ask_for_folder, ask_where
from advocacy_trainer.ui.kit.file_kinds import PDF, FileFilter
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.folders import open_folder
from advocacy_trainer.ui.kit.frame.side_panel import SidePanel
from advocacy_trainer.ui.kit.labels import heading, label, over, soft
from advocacy_trainer.ui.kit.layouts import Flow, clear_layout, rule, widget_with
from advocacy_trainer.ui.kit.look.spacing import WIDE_PANEL
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.kit.standard_folders import documents, folder_in_words, saved_as
from advocacy_trainer.ui.kit.wording import time
from advocacy_trainer.ui.workplace.form.asked import questions
from advocacy_trainer.ui.workplace.form.finishing import Built, BuiltCard, PackWords
from advocacy_trainer.ui.workplace.form.more import more_questions
from advocacy_trainer.ui.workplace.form.preview import Written, previews
from advocacy_trainer.ui.workplace.form.promise_sheet import file_name, save_promise
from advocacy_trainer.ui.workplace.form.question import PackQuestion
from advocacy_trainer.ui.workplace.form.session import FormSession
from advocacy_trainer.ui.workplace.form.summaries import summary
from advocacy_trainer.ui.workplace.form.told import by_question, list_of, question_of_fault, told_in_form
from advocacy_trainer.ui.workplace.form.unread_values import of_none, tell_unread

PACKS = FileFilter("", (SUFFIX.lstrip("."),))


class PackFormPage(Page):
    """Write a pack in its folder; ``restore`` with ``folder`` opens or begins it."""

    help_id = "pack-form"
    private = False
    characters = 78

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Your workplace in the app")

    def build(self) -> None:
        """Add nothing yet: ``restore`` names the folder."""
        self.session: FormSession | None = None
        self._questions: dict[str, PackQuestion] = {}
        self._part = ""
        self._open = ""
        self._folder = ""
        self.built: BuiltCard | None = None
        self._last_built: Built | None = None

    def place(self) -> Place:
        """Return the folder, the part that is shown, the language of the words, and what is open."""
        lang = self.session.lang if self.session is not None else ""
        return {"folder": self._folder, "part": self._part, "open": self._open, "lang": lang}

    def restore(self, place: Place) -> None:
        """Open the pack of a folder, at a question."""
        self._part = str(place.get("part", self._part))
        self._open = str(place.get("open", ""))
        folder = str(place.get("folder", "")) or self._folder
        lang = str(place.get("lang", "")) or self.context.language
        if folder:
            self.open_folder(Path(folder), lang)

    def open_folder(self, folder: Path, lang: str = "") -> None:
        """Open the pack in a folder, or begin one there; tell where that cannot be done."""
        self.leave()
        try:
            editor = PackEditor.open(folder, dt.datetime.now().astimezone().date())
        except TrainerError as error:
            self.tell_error(error)
            if self.session is None:
                self._show_no_pack(folder)
            return
        self._folder = str(folder)
        self._begin(FormSession(editor, lang or self.context.language, self))

    def _show_no_pack(self, folder: Path) -> None:
        self.clear()
        where = folder_in_words(folder.parent)
        said = self.tr("The pack in {folder}, {name}, cannot be opened, and nothing in it has been changed.")
        self.add_heading(self.title(), said.format(folder=where, name=folder.name))
        self.add(button(self.tr("Open another pack …"), self._ask_for_pack))

    def leave(self) -> None:
        """Save what is typed."""
        if self.session is not None:
            self.session.save()

    def unsaved(self) -> bool:
        """Tell whether something could not be saved."""
        return self.session is not None and not self.session.is_saved

    def _begin(self, session: FormSession) -> None:
        if self.session is not None:
            self.session.deleteLater()
        self.session = session
        self._last_built = None
        session.changed.connect(self._follow)
        session.failed.connect(self.tell_error)
        if not self._open and not self._part:
            self._open = self._carried_on()
        self._show()

    # What is asked

    def _show(self) -> None:
        session = self._of_session()
        self.clear()
        self._questions = {}
        more = self._part == "more"
        kinds = more_questions() if more else questions()
        title = self.tr("More, if you have it") if more else self.title()
        lead = (
            self.tr("You don't have to fill any of this in. Anything left empty is not shown.")
            if more
            else self.tr(
                "Five questions. The answers become a page for the works council, and a file that IT puts "
                "into the app. Everything is saved as you write, so you can close and carry on another day."
            )
        )
        self.add_heading(title, lead)
        self.add(self._ways(more=more))
        told = {str(one.told) for one in session.editor.unread}
        for fault in session.editor.faults:
            if str(fault) not in told:
                self.add(label(told_in_form(fault), "attention", "help"))
        self._unread = QVBoxLayout()
        self.column.addLayout(self._unread)
        self._unread_told = list[Unread]()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for kind in kinds:
            said = partial(self._said, kind.id)
            question = PackQuestion(kind, session, said, told_in_form, last=kind is kinds[-1])
            question.wanted.connect(self.open_question)
            question.left.connect(self._go_on)
            self._questions[kind.id] = question
            column.addWidget(question)
        column.addWidget(rule())
        self.add(holder)
        self._done = QVBoxLayout()
        self._done.setSpacing(12)
        self.column.addLayout(self._done)
        self._make_panel()
        if self._open in self._questions:
            self._questions[self._open].set_open(wanted=True)
        self._follow()

    def _ways(self, *, more: bool) -> QWidget:
        session = self._of_session()
        row = Flow(spacing=20)
        if more:
            row.addWidget(button(self.tr("The five questions"), lambda: self.show_part(""), "link"))
        else:
            row.addWidget(button(self.tr("More, if you have it"), lambda: self.show_part("more"), "link"))
        other = "en" if session.lang == "da" else "da"
        word = self.tr("Write in English") if other == "en" else self.tr("Write in Danish")
        row.addWidget(button(word, lambda: self._write_in(other), "small-link"))
        row.addWidget(button(self.tr("Open another pack …"), self._ask_for_pack, "small-link"))
        return widget_with(row)

    def show_part(self, part: str) -> None:
        """Show the five questions (""), or »more«."""
        self.leave()
        self._part, self._open = part, ""
        self._show()
        self.scroller.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, self.focus_first)

    def _write_in(self, lang: str) -> None:
        self.leave()
        self._of_session().lang = lang
        self._show()
        QTimer.singleShot(0, self, self.focus_first)

    def _said(self, question: str) -> str:
        session = self._of_session()
        if question in ("lessons", "coach", "platforms"):
            from advocacy_trainer.organisation.adding import files_in, known_words

            names = [name.rsplit("/", 1)[-1] for name in files_in(session.editor.folder, question)]
            words = (known_words(session.editor.folder) or "") if question == "coach" else ""
            return ", ".join([*([words] if words else []), *names])[:120]
        return summary(question, session.pack, session.guidelines, session.lang)

    def _unanswered(self, after: str = "") -> str | None:
        ids = [kind.id for kind in (more_questions() if self._part == "more" else questions())]
        start = ids.index(after) + 1 if after in ids else 0
        return next((one for one in ids[start:] if not self._said(one)), None)

    def _carried_on(self) -> str:
        """Return the first question to answer; guidelines may be left out on purpose."""
        found = self._unanswered() or ""
        left_out = found == "guidelines" and bool(self._said("time"))
        return "" if left_out else found

    def go_to(self, wanted: str) -> None:
        """Open a question, whichever part it is in."""
        part = "" if any(kind.id == wanted for kind in questions()) else "more"
        if part != self._part:
            self.show_part(part)
        self.open_question(wanted)

    def open_question(self, wanted: str) -> None:
        """Open one question and shrink the others."""
        self.leave()
        self._open = wanted
        for one, question in self._questions.items():
            question.set_open(wanted=one == wanted)
        self._follow()
        question = self._questions[wanted]
        hand_to(question.first_field())
        reveal(question)

    def _go_on(self, left: str) -> None:
        self.leave()
        following = self._unanswered(left)
        if following is not None:
            self.open_question(following)
            return
        self._open = ""
        self._questions[left].set_open(wanted=False)
        self._follow()
        hand_to(self._make_sheet)

    # What is shown beside it

    def _make_panel(self) -> None:
        self.built = None
        panel = SidePanel(self.tr("How an employee sees it"), WIDE_PANEL)
        head = QWidget()
        row = QVBoxLayout(head)
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(over(self.tr("How an employee sees it")))
        panel.set_head(head)
        self._shown = QVBoxLayout()
        self._shown.setSpacing(16)
        panel.add(self._shown)
        self._sheet = heading("", 3)
        self._sheet.setText(self.tr("First result: the promise on one page for the works council"))
        self._so_far = soft("")
        self._saved = soft("")
        self._sheet_saved = QVBoxLayout()
        self._finished = QVBoxLayout()
        panel.add(rule(), self._sheet, self._so_far, self._sheet_saved, self._finished, self._saved)
        if self._last_built is not None:
            self._show_built(self._last_built)
        self._build = button(self.tr("Build the pack"), self.build_pack)
        self._build.setProperty("look", "quiet")
        self._make_sheet = button(self.tr("Make the page for the works council"), self._save_sheet, "primary")
        panel.set_actions(self._build, self._make_sheet)
        self.set_panel(panel)

    def _follow(self) -> None:
        """Show what the pack says now."""
        session = self._of_session()
        advice = session.editor.advice(session.today)
        self._tell_unread()
        for question in self._questions.values():
            question.refresh(advice)
        clear_layout(self._shown)
        written = Written(session.pack, session.guidelines, self._logo(), session.lang, session.editor.folder)
        for part in previews(self.context, written, self._open):
            self._shown.addWidget(part)
        count = len(shown_words(session.pack, session.lang).promise)
        said = [self._count(count)]
        if count and session.pack.promise.discussed is None:
            said.append(self.tr("The page also says “not yet discussed”."))
        self._so_far.setText(" ".join(said))
        self._saved.setText(self._when_saved())
        if self.built is not None:
            self.built.follow(self._words())
        self._tell_done(advice)

    def _tell_done(self, advice: Sequence[Advice]) -> None:
        """Say below the five questions what comes next, once none of them is open."""
        clear_layout(self._done)
        if self._open or self._part:
            return
        self._done.addWidget(
            label(
                self.tr(
                    "Those were the five questions. Make the page for the works council, and build the pack "
                    "for IT when you are ready."
                )
            )
        )
        if advice and self.built is None:
            self._done.addWidget(label(self.tr("Worth thinking about before then:"), role="strong"))
            self._done.addWidget(list_of(by_question(advice), self.go_to))

    def _tell_unread(self) -> None:
        """Say above all questions what belongs to none of them."""
        session = self._of_session()
        asked = [kind.id for kind in (*questions(), *more_questions())]
        unread = of_none(session.editor.unread, asked)
        if unread == self._unread_told:
            return
        self._unread_told = unread
        clear_layout(self._unread)
        tell_unread(self._unread, session, unread, told_in_form)

    def _count(self, count: int) -> str:
        if not count:
            return self.tr("No sentence is ticked yet.")
        return (
            self.tr("One sentence so far.")
            if count == 1
            else self.tr("{count} sentences so far.").format(count=count)
        )

    def _when_saved(self) -> str:
        session = self._of_session()
        folder = folder_in_words(session.editor.folder.parent)
        where = self.tr("It is in {folder}, {name}.").format(folder=folder, name=session.editor.folder.name)
        if session.saved_at is None:
            return where
        saved = self.tr("Saved {time}.").format(time=time(session.saved_at))
        return f"{saved} {where}"

    def _logo(self) -> bytes:
        session = self._of_session()
        name = session.pack.look.logo
        if not name:
            return b""
        from advocacy_trainer.organisation.folder import FolderFiles

        try:
            return FolderFiles(session.editor.folder).read(name)
        except TrainerError:
            return b""

    # What comes of it

    def _save_sheet(self) -> None:
        session = self._of_session()
        if not session.save():
            return
        path = ask_where(self, self.tr("Save as PDF"), file_name(session.pack), [PDF])
        if path is not None:
            self.save_sheet_to(path)

    def save_sheet_to(self, path: Path) -> None:
        """Save the page for the works council and say where."""
        session = self._of_session()
        try:
            save_promise(path, session.pack, session.lang)
        except TrainerError as error:
            self.tell_error(error)
        else:
            said = saved_as(path)
            self.tell.emit(said, "good")
            announce(self, said)
            clear_layout(self._sheet_saved)
            self._sheet_saved.addWidget(
                button(
                    self.tr("Open the folder with the page"), lambda: open_folder(path.parent), "small-link"
                )
            )

    def build_pack(self) -> None:
        """Build the pack beside its folder, and say where it lies."""
        session = self._of_session()
        if not session.save():
            return
        try:
            path = session.editor.build(session.today)
        except ContentError as error:
            self._tell_not_built(error)
            return
        except TrainerError as error:
            self.tell_error(error)
            return
        session.take_up()
        self._last_built = Built(path, self._words())
        self._show_built(self._last_built)
        self._follow()
        assert self.built is not None  # noqa: S101 - it has just been shown
        reveal(self.built)
        hand_to(self.built)
        announce(self, saved_as(path))

    def _words(self) -> PackWords:
        session = self._of_session()
        return PackWords(session.pack, session.guidelines, session.editor.unread)

    def _show_built(self, built: Built) -> None:
        session = self._of_session()
        clear_layout(self._finished)
        things = by_question(session.editor.advice(session.today))
        self.built = BuiltCard(built, self.tell_error, things, self.go_to)
        self._finished.addWidget(self.built)
        self.built.show()

    def _tell_not_built(self, fault: ContentError) -> None:
        """Say what stands in the way, and open the question it belongs to."""
        not_built = self.tr("The pack is not built yet.")
        if question := question_of_fault(fault):
            self.go_to(question)
        said = f"{not_built} {told_in_form(fault)}"
        self.tell.emit(said, "attention")
        announce(self, said)

    def _ask_for_pack(self) -> None:
        self.leave()
        packs = FileFilter(self.tr("A workplace's pack"), PACKS.endings)
        folder = ask_for_folder(self, self.tr("Choose the pack's folder, or a new one"))
        if folder is None:
            return
        files = sorted(folder.glob(f"*{SUFFIX}"))
        if files and not (folder / "pack.toml").exists():
            chosen = files[0] if len(files) == 1 else ask_for_file(self, self.title(), [packs])
            if chosen is not None:
                self.open_file(chosen)
            return
        self._part = self._open = ""
        self.open_folder(folder)

    def open_file(self, path: Path) -> None:
        """Take a built pack apart into a folder of its own, and open that."""
        from advocacy_trainer.organisation.unpacking import unpack

        folder = documents() / path.stem
        try:
            unpack(path, folder)
        except TrainerError as error:
            self.tell_error(error)
            return
        self._part = self._open = ""
        self.open_folder(folder)

    def _of_session(self) -> FormSession:
        assert self.session is not None  # noqa: S101 - nothing is shown before there is one
        return self.session
