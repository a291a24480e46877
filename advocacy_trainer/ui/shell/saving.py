"""Ask below the page whether what is here may be saved, and do what is answered."""

from typing import TYPE_CHECKING

from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.shell.ending import anything_to_save
from advocacy_trainer.ui.shell.save_question import SaveQuestion

if TYPE_CHECKING:
    from advocacy_trainer.ui.shell.window_doors import WindowDoors


def ask(window: "WindowDoors") -> bool:
    """Put the question below the page; False where there is nothing to save yet."""
    if not window.context.stores.undecided or window.question is not None:
        return True
    if window.page is None or window.page_name == "welcome" or not anything_to_save(window.context):
        return False
    put(window)
    return True


def ask_again(window: "WindowDoors") -> None:
    """Put the question in the frame that was drawn anew, if it is still open."""
    if window.context.stores.undecided:
        put(window)


def put(window: "WindowDoors") -> None:
    """Put the question below the page's text, which keeps its length: it may not be squeezed."""
    window.question = SaveQuestion(window.context)
    window.question.answered.connect(lambda answer: settle(window, answer))
    if window.page is not None:
        window.page.keep_length()
        stand_in_page(window)


def stand_in_page(window: "WindowDoors") -> None:
    """Let the question, if it is open, stand in the page that is shown, as wide as its column."""
    question, page = window.question, window.page
    column = page.column.parentWidget() if page is not None else None
    if question is None or page is None or column is None or page.isAncestorOf(question):
        return
    from advocacy_trainer.ui.kit.frame.below_column import BelowColumn

    held = question.parentWidget()
    BelowColumn(page.scroller, column, question).show()
    question.show()
    if held is not None:
        for other in window.pages.values():
            if other.isAncestorOf(held):
                other.free_length()
        held.deleteLater()


def settle(window: "WindowDoors", answer: str) -> None:
    """Save from now on after a yes; after anything else leave all in memory, and say so on every page."""
    if answer == "yes":
        window.keep_from_now_on()
    if answer != "yes" or window.context.stores.undecided:  # a yes that the disk refused is told
        window.context.decide_to_keep_nothing()
    take_away(window)
    with window.notice_strip().holding_still(window.page):
        window.show_whether_kept()


def take_away(window: "WindowDoors") -> None:
    """Take the question away, where it stands; the focus goes back to the page if it was there."""
    question, window.question = window.question, None
    if question is None:
        return
    had_focus = question.isAncestorOf(window.focusWidget())
    held = question.parentWidget() or question
    held.hide()
    held.deleteLater()
    if window.page is not None:
        window.page.free_length()
        if had_focus:
            hand_to(window.page)
