"""Lessons: the tracks with quiet ticks, honest minutes, and a search that knows the glossary."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from advocacy_trainer.course_progress import CourseProgress, next_step, read_course_progress
from advocacy_trainer.ui.kit import tasks
from advocacy_trainer.ui.kit.accessibility import announce, form_row
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.chunked import ChunkedBuilder
from advocacy_trainer.ui.kit.empty_state import EmptyState
from advocacy_trainer.ui.kit.frame.page_head import PageHead
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card, TwoColumns
from advocacy_trainer.ui.kit.look.spacing import APART, PAGE_COLUMNS, TIGHT, text_scale
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.lesson.chapter import Chapter, TrackRow
from advocacy_trainer.ui.lesson.path_row import NextOnPath, PathRow, on_one_line
from advocacy_trainer.ui.lesson.placed_picture import placed_picture
from advocacy_trainer.ui.writing.field_autosave import NotSaved
from advocacy_trainer.ui.writing.fields import LineField
from advocacy_trainer.ui.writing.workplace_words import signed

if TYPE_CHECKING:
    from advocacy_trainer.course.catalogue import CatalogueEntry, PathEntry, TrackEntry
    from advocacy_trainer.course.search import SearchIndex
    from advocacy_trainer.course.variants import LearnerProfile
    from advocacy_trainer.ui.kit.page_signals import PageName

_FOR_PLANNERS = ("leaders", "coordinators")
_WEIGHTS, _GAP = (64, 32), 32  # of the path and of what stands beside it
_TOGETHER = 780  # px of the page: a window of 1100 at 100 %


class LessonsPage(Page):
    """List every lesson that can be shown, in the order of the course."""

    help_id = "lessons"
    private = False
    wide = True

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Lessons")

    def _column_width(self) -> int:
        return round(PAGE_COLUMNS * text_scale())

    def build(self) -> None:
        """Add the search field and the list."""
        self._index: SearchIndex | None = None
        self._indexed_for: LearnerProfile | None = None  # what is found is what that reader would meet
        self._builder = ChunkedBuilder(self)
        self._folded: dict[str, Chapter | TrackRow] = {}
        self._opened: set[str] = set()  # what was unfolded by hand, to be so again
        head = TwoColumns(together=_TOGETHER, weights=_WEIGHTS, gap=_GAP)
        self.add(head)
        said = self.tr("Take them in any order, and stop whenever you like.")
        head.add_main(PageHead(self.title(), said))
        self.search = LineField(NotSaved("words to look for; what they find stands in the lessons"))
        self.search.setPlaceholderText(self.tr("Search lessons and words"))
        self.search.setAccessibleName(self.tr("Search lessons and words"))
        self.search.textChanged.connect(self._search)
        head.add_side(self.search)
        self._drawn: tuple[object, ...] | None = None
        self._next = ""  # the lesson that is proposed
        self._list = QWidget()
        self.column.addWidget(self._list)

    def place(self) -> Place:
        """Return what is searched for, what is unfolded, and how far down the list is."""
        return {"search": self.search.text(), "opened": self._unfolded(), "down": self.scrolled()}

    def _unfolded(self) -> list[str]:
        shown = {name for name, each in self._folded.items() if each.foldable and each.is_open}
        return sorted(shown | (self._opened - self._folded.keys()))

    def restore(self, place: Place) -> None:
        """Draw the list afresh: something may have been done since."""
        wanted, opened = str(place.get("search", "")), place.get("opened")
        if isinstance(opened, list):
            self._opened = {name for name in opened if isinstance(name, str)}
        if self.search.text() != wanted:
            self.search.setText(wanted)
        else:
            self._show()
        self.scroll_to(place.get("down"))

    def _show(self) -> None:
        if self.search.text().strip():
            self._search(self.search.text())
        else:
            self._show_tracks()

    def _replace(self) -> QVBoxLayout:
        self._builder.drop()
        self._drawn = None
        self._opened = {*self._unfolded()}
        self._folded.clear()
        old = self._list
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.column.replaceWidget(old, self._list)
        old.hide()
        old.deleteLater()
        return column

    def _show_tracks(self) -> None:
        catalogue = self.context.catalogue
        progress = read_course_progress(self.context)
        following = next_step(self.context).lesson
        state = (catalogue, progress, self.context.settings.text("path"), following)
        if state == self._drawn:
            return  # the list stands as it should
        column = self._replace()
        self._drawn = state
        if not catalogue.lessons:
            column.addWidget(
                EmptyState(
                    self.context,
                    "empty",
                    self.tr("There are no lessons to show"),
                    self.tr("The folder with lessons is missing or empty. Install the app again, or ask IT."),
                )
            )
            return
        self._next = following
        columns = TwoColumns(together=_TOGETHER, weights=_WEIGHTS, gap=_GAP)
        column.addWidget(columns)
        self._builder.begin(self._groups(columns, progress))

    def _groups(self, columns: TwoColumns, progress: CourseProgress) -> Iterator[Callable[[], object]]:
        """Yield what adds each part of the list, from the top."""
        catalogue = self.context.catalogue
        for track in catalogue.tracks:
            if not track.lessons:
                continue
            if track.id == "core":  # the others stand beside it
                for path in catalogue.paths:
                    if path.answer:
                        continue  # its lessons stand in the parts of the core and in their tracks
                    entries = [entry for entry in track.lessons if entry.id in path.lessons]
                    yield partial(self._add_group, columns.main, path, entries, progress)
        others = [track for track in catalogue.tracks if track.id != "core" and track.lessons]
        if others:
            held = QVBoxLayout()  # rows of one list, a line between them
            held.setSpacing(0)
            yield partial(self._add_title, columns.side, self.tr("When you want to know more"), held)
            for track in others:
                yield partial(self._add_track, held, track, progress)
        yield partial(self._add_beside, columns.side)
        yield partial(self._add_paths, columns.side, progress)
        for rejected in catalogue.rejected:
            yield partial(self._add_fault, columns.main, rejected.fault)

    def _add_title(self, column: QVBoxLayout, text: str, held: QVBoxLayout) -> None:
        part = QVBoxLayout()
        part.setSpacing(TIGHT)
        part.addWidget(heading(text, 2, "strong"))
        part.addLayout(held)
        column.addLayout(part)

    def _add_track(self, column: QVBoxLayout, track: "TrackEntry", progress: CourseProgress) -> None:
        """Add a track beside the core: closed, unless the next step lies in it."""
        count = self.tr("%n lesson(s)", "", len(track.lessons))

        def make() -> QWidget:
            return on_one_line([self._row(entry, progress) for entry in track.lessons])

        row = TrackRow(self.context.appearance, track.id, (track.title, count, track.about), make)
        self._keep_foldable(row)
        column.addWidget(row)
        if any(one.id == self._next for one in track.lessons):
            row.set_open(opened=True)
        self._offer_cases(column, track.id, progress)

    def _add_fault(self, column: QVBoxLayout, fault: str) -> None:
        card = Card("attention")
        card.add(label(self.tr("One lesson has a fault and is not shown; the others are.")), soft(fault))
        column.addWidget(card)

    def _add_group(
        self,
        column: QVBoxLayout,
        group: "PathEntry | TrackEntry",
        entries: "Sequence[CatalogueEntry]",
        progress: CourseProgress,
    ) -> None:
        if not entries:
            return
        through = all(entry.id in progress.done | progress.known for entry in entries)
        count = self.tr("%n lesson(s)", "", len(entries))
        whole = self.tr("About {count} min in all.").format(count=sum(entry.minutes for entry in entries))
        about = self.tr("You have been through it. {lessons}.").format(lessons=count)
        given = self.context.catalogue.pictures.get(group.id)
        chapter = Chapter(
            group.id,
            (group.title, about if through else f"{group.about} {whole}"),
            partial(placed_picture, self.context, given),
            lambda: on_one_line([self._row(entry, progress) for entry in entries]),
            foldable=through,
        )
        self._keep_foldable(chapter)
        column.addWidget(chapter)
        self._offer_cases(column, group.id, progress)

    def _keep_foldable(self, part: "Chapter | TrackRow") -> None:
        self._folded[part.name] = part
        if part.name in self._opened:
            part.set_open(opened=True)

    def _offer_cases(self, column: QVBoxLayout, path: str, progress: CourseProgress) -> None:
        """Offer the cases with which one may pass over what one knows, where a path has them."""
        from advocacy_trainer.ui.lesson.beforehand import is_offered

        if is_offered(self.context, path, progress.done | progress.known):
            offer = button(
                self.tr("Do you know some of this already? Try a few cases"),
                partial(self.goto.emit, "known-already", {"path": path}),
                "link",
            )
            column.addWidget(offer, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_paths(self, column: QVBoxLayout, progress: CourseProgress) -> None:
        """Let the person keep to one path: home then proposes only its lessons, to its end."""
        from advocacy_trainer.course.next import lessons_of

        catalogue = self.context.catalogue
        names = {path.id: path.title for path in catalogue.paths}
        names["core"] = self.tr("Only the core")
        names |= {track.id: track.title for track in catalogue.tracks if track.id in _FOR_PLANNERS}
        self.path = ChoiceBox()
        # A long title may not push the page sideways; the list that opens shows it whole.
        self.path.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.path.setMinimumContentsLength(12)
        self.path.addItem(self.tr("What the app suggests"), "")
        for path, title in names.items():
            if entries := lessons_of(catalogue, path):
                count = sum(entry.minutes for entry in entries)
                text = self.tr("{title} (about {count} min)").format(title=title, count=count)
                self.path.addItem(text, path)
        self.path.setCurrentIndex(max(self.path.findData(self.context.settings.text("path")), 0))
        self.path.activated.connect(self._keep_to)
        form_row(column, self.tr("My order"), self.path)
        chosen = self.context.settings.text("path")
        if any(path.id == chosen and path.answer for path in catalogue.paths):
            self._offer_cases(column, chosen, progress)  # its lessons stand in no group of their own

    def _keep_to(self, index: int) -> None:
        self.choose.emit("path", self.path.itemData(index))
        announce(self, self.tr("Home now follows: {path}").format(path=self.path.itemText(index)))

    def _add_beside(self, column: QVBoxLayout) -> None:
        """Add the ways to what lies beside the lessons."""
        detail = self.tr("Posts, comments and e-mails, with notes")
        examples = self._way(self.tr("Examples by colleagues"), detail, "examples")
        paper = Card("warm")
        paper.add(
            heading(self.tr("Prefer paper?"), 3),
            soft(self.tr("The core as a booklet, and sheets to print")),
            button(self.tr("See what you can print"), partial(self._go, "on-paper"), "link"),
        )
        part = QVBoxLayout()
        part.setSpacing(APART)
        part.addWidget(examples)
        if (words := self.context.workplace.words(self.context.language)) is not None:
            said = self.tr("Guidelines, people to ask, where to read more")
            part.addWidget(self._way(signed(words.name), said, "from-workplace"))
        part.addWidget(paper)
        column.addLayout(part)

    def _way(self, title: str, detail: str, page: "PageName") -> CardButton:
        """Return a quiet row that leads to another page; a screen reader hears what is there, too."""
        end = self.context.appearance.icon("next", "primary")
        row = CardButton(title, end=end, role="row", flush=True)
        row.setAccessibleName(f"{title}. {detail}")
        row.clicked.connect(partial(self._go, page))
        return row

    def _go(self, page: "PageName", *_: object) -> None:
        self.goto.emit(page, {})

    def _row(self, entry: "CatalogueEntry", progress: CourseProgress) -> QWidget:
        minutes = self.tr("about {count} min").format(count=entry.minutes)
        go = partial(self._open, entry.id, progress.begun.get(entry.id, ""))
        begun = entry.id in progress.begun
        done = entry.id in progress.done
        known = entry.id in progress.known and not begun
        if entry.id == self._next and not done:
            word = self.tr("Continue") if begun else self.tr("Begin")
            said = self.tr("You are here") if begun else self.tr("Your next small step")
            time = self.tr("About {count} min. Stop whenever you like.").format(count=entry.minutes)
            start = button(word, go, "primary")
            start.setAccessibleName(f"{word}: {entry.title}")
            return NextOnPath(said, entry.title, time, start)
        detail = minutes
        if done:
            detail = self.tr("{minutes} · you have been through it").format(minutes=minutes)
        elif known:
            detail = self.tr("{minutes} · known").format(minutes=minutes)
        elif begun:
            detail = self.tr("{minutes} · begun").format(minutes=minutes)
        row = PathRow(entry.title, detail, done=done or known, begun=begun)
        row.clicked.connect(go)
        return row

    def _open(self, lesson: str, step: str, *_: object) -> None:
        self.goto.emit("lesson", {"lesson": lesson, "step": step})

    # Search

    def _search(self, text: str) -> None:
        from advocacy_trainer.ui.lesson.opening import audience_of

        self.private = False
        if not text.strip():
            self._show_tracks()
        elif self._index is None or self._indexed_for != audience_of(self.context):
            self._make_index()
        else:
            self._show_hits(text)

    def _make_index(self) -> None:
        """Read the lessons off the thread that draws; show what was asked for when that is done."""
        from advocacy_trainer.ui.lesson.opening import audience_of
        from advocacy_trainer.ui.writing.writer import words_of

        root, language = self.context.lessons_dir, self.context.language
        files = [entry.file for entry in self.context.catalogue.lessons]
        self._index = None
        audience = self._indexed_for = audience_of(self.context)
        values = words_of(self.context)

        def work(task: tasks.Task) -> "SearchIndex":
            from advocacy_trainer.course.search import SearchIndex, documents_of

            del task
            return SearchIndex(documents_of(root, language, files, audience, values))

        column = self._replace()
        column.addWidget(soft(self.tr("Searching …")))
        self._task = tasks.start(work)
        self._task.done.connect(self._indexed)
        self._task.failed.connect(self._not_indexed)

    def _indexed(self, index: "SearchIndex") -> None:
        self._index = index
        self._show()

    def _not_indexed(self, error: Exception) -> None:
        self.search.clear()
        raise error

    def _show_hits(self, text: str) -> None:
        from advocacy_trainer.ui.lesson.own_words_found import own_hits

        assert self._index is not None  # noqa: S101 - _search has made it
        column = self._replace()
        hits = self._index.find(text)
        own = own_hits(self.context, text)
        self.private = bool(own)  # F9 hides one's own words wherever they stand
        found = len(hits) + len(own)
        count = self.tr("%n found", "", found) if found else ""
        if not found:
            none = self.tr("Nothing was found for “{words}”. Try a shorter word.").format(words=text.strip())
            column.addWidget(EmptyState(self.context, "look-again", text=none))
        else:
            column.addWidget(soft(count))
        column.addWidget(
            button(self.tr("Back to all lessons"), self.search.clear, "link"),
            0,
            Qt.AlignmentFlag.AlignLeft if found else Qt.AlignmentFlag.AlignHCenter,
        )
        for mine in own:
            row = CardButton(mine.title, mine.excerpt, self.context.appearance.icon("sandbox", "primary"))
            row.clicked.connect(partial(self.goto.emit, mine.page, mine.place))
            column.addWidget(row)
        for hit in hits:
            if hit.kind == "word":
                card = Card("tint")
                card.add(heading(hit.title, 3), label(hit.excerpt))
                column.addWidget(card)
            else:
                row = CardButton(hit.title, hit.excerpt, self.context.appearance.icon("lessons", "primary"))
                row.clicked.connect(partial(self._open, hit.id, hit.step))
                column.addWidget(row)
        announce(self, count or self.tr("Nothing found"))

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show the tracks, a chapter gone through, a search with answers and one without."""
        return {
            "": lambda page: page.restore({}),
            "search": lambda page: page.restore(
                {"search": "jante" if page.context.language == "da" else "fear"}
            ),
            "chapter-done": _end_first_chapter,
            "nothing-found": lambda page: page.restore({"search": "xyzzy"}),
        }


def _end_first_chapter(page: Page) -> None:
    for lesson in page.context.catalogue.paths[0].lessons:
        page.context.stores.log.append("lesson-done", lesson=lesson, criterion="last-step")
    page.restore({})
