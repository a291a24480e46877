"""A widget that asks or shows several things one after another: an activity, or a step with its pages."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class PagedWidget(QWidget):
    """What Next and Back go through; by default it holds one thing and nothing to answer.

    Whoever shows it calls ``go_on`` and ``go_back`` for Next and Back. ``changed`` says that ``unanswered``,
    ``waits``, ``has_more`` or ``is_under_way`` may be another; ``onward`` asks for the same as Next.
    """

    followed = Signal(str)  # a link such as lesson:core-02
    changed = Signal()
    onward = Signal()
    wide = False  # wants the width of a page, not of a column to read

    @property
    def unanswered(self) -> bool:
        """Tell whether what stands here looks for an answer and has none: going on passes it over."""
        return False

    @property
    def waits(self) -> bool:
        """Tell whether what one may do here is not done: until then it leads, and what goes on is quiet."""
        return self.unanswered

    @property
    def has_more(self) -> bool:
        """Tell whether another of several things follows."""
        return False

    @property
    def is_under_way(self) -> bool:
        """Tell whether one of several things came before."""
        return False

    def go_on(self) -> bool:
        """Show the next of several things; tell whether there was one."""
        return False

    def go_back(self) -> bool:
        """Show the one before; tell whether there was one."""
        return False
