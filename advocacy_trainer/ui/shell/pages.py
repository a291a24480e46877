"""Every page of the window by its name, imported at its first visit."""

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.ui.kit.page import Page

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.page_signals import PageName


class PageEntry(NamedTuple):
    """Where a page is found, and its entry in the rail (none where ``icon`` is empty).

    ``module`` is written from ui/ on.
    """

    module: str
    class_name: str
    icon: str = ""
    label: str = ""
    foot: bool = False
    under: str = ""  # the entry that is marked while a page without its own is shown


# In the order of the rail. A label is translated when it is shown.
PAGES: "dict[PageName, PageEntry]" = {
    "welcome": PageEntry("shell.welcome", "WelcomePage"),
    "home": PageEntry("home.page", "HomePage", "home", QT_TRANSLATE_NOOP("rail", "Home")),
    "lessons": PageEntry("lesson.path", "LessonsPage", "lessons", QT_TRANSLATE_NOOP("rail", "Lessons")),
    "lesson": PageEntry("lesson.page", "LessonPage", under="lessons"),
    "known-already": PageEntry("lesson.beforehand", "KnownAlreadyPage", under="lessons"),
    "examples": PageEntry("lesson.examples", "ExamplesPage", under="lessons"),
    "on-paper": PageEntry("lesson.on_paper", "OnPaperPage", under="lessons"),
    "sandbox": PageEntry(
        "practice_room.page", "PracticeRoomPage", "sandbox", QT_TRANSLATE_NOOP("rail", "Practice room")
    ),
    "drafts": PageEntry("practice_room.drafts.page", "DraftListPage", under="sandbox"),
    "draft-done": PageEntry("practice_room.drafts.done", "DraftDonePage", under="sandbox"),
    "draft-versions": PageEntry("practice_room.drafts.versions", "DraftVersionsPage", under="sandbox"),
    "ask-colleague": PageEntry("practice_room.colleague.ask", "AskColleaguePage", under="sandbox"),
    "colleague": PageEntry("practice_room.colleague.page", "ColleaguePage", under="sandbox"),
    "threads": PageEntry("practice_room.threads.page", "ThreadListPage", under="sandbox"),
    "thread": PageEntry("practice_room.threads.thread", "PracticeThreadPage", under="sandbox"),
    "advice": PageEntry("practice_room.advice", "AdvicePage", under="sandbox"),
    "profile": PageEntry(
        "profile.page", "ProfilePage", "profile", QT_TRANSLATE_NOOP("rail", "Profile check")
    ),
    "profile-items": PageEntry("profile.items", "ProfileItemsPage", under="profile"),
    "profile-texts": PageEntry("profile.texts", "ProfileTextsPage", under="profile"),
    "photo-bench": PageEntry("profile.photo_bench.page", "PhotoBenchPage", under="profile"),
    "profile-card": PageEntry("profile.card", "ProfileCardPage", under="profile"),
    "progress": PageEntry("log.page", "LogPage", "log", QT_TRANSLATE_NOOP("rail", "My log")),
    "certificate": PageEntry("log.certificate_page", "CertificatePage", under="progress"),
    "refresher": PageEntry("lesson.refresher", "RefresherPage", under="progress"),
    "help": PageEntry("help.page", "HelpPage", "help", QT_TRANSLATE_NOOP("rail", "Help"), foot=True),
    "others-work": PageEntry("help.others_work", "OthersWorkPage", under="help"),
    "workshop": PageEntry("workshop.page", "WorkshopPage", under="help"),
    "workshop-sheet": PageEntry("workshop.sheet_page", "RunSheetPage", under="help"),
    "workshop-answers": PageEntry("workshop.answers.page", "WorkshopAnswersPage", under="help"),
    "workshop-groups": PageEntry("workshop.groups_page", "WorkshopGroupsPage", under="help"),
    "leave-answers": PageEntry("workshop.answers.leave_page", "LeaveAnswersPage", under="help"),
    "workshop-run": PageEntry("workshop.run_page", "RunWorkshopPage", under="help"),
    "preferences": PageEntry(
        "shell.preferences", "SettingsPage", "settings", QT_TRANSLATE_NOOP("rail", "Settings"), foot=True
    ),
    "from-workplace": PageEntry("workplace.from_workplace", "FromWorkplacePage", under="help"),
    "opened-pack": PageEntry("workplace.opened_pack", "OpenedPackPage", under="help"),
    "it-decided": PageEntry("workplace.decided", "ItDecidedPage", under="preferences"),
}


# Led back to »workshop«, which says why, where IT has switched the trainer's pages off (TrainerMode).
OF_TRAINERS = frozenset({"workshop-sheet", "workshop-answers", "workshop-groups", "workshop-run"})


def page_class(name: "PageName") -> type[Page]:
    """Import the page of a name and return its class. Raises KeyError for a name that is not in PAGES."""
    entry = PAGES[name]
    made: type[Page] = getattr(import_module(page_module(name)), entry.class_name)
    return made


def page_module(name: "PageName") -> str:
    """Return the full name of a page's module."""
    return f"advocacy_trainer.ui.{PAGES[name].module}"
