"""The fixed words of a lesson file: formats, forms, stages, marks and kinds of comment."""

from typing import TypeAlias

LANGUAGES = ("da", "en")
FORMATS = (1, 2)
FORMS = ("story", "thread", "drafts", "mended", "conversation", "cases")
"""The six forms a lesson of format 2 may have; lessons.md, second edition, point 3."""
PLACEHOLDERS = ("why", "promise", "contact", "rep", "workplace", "ai-rule")
STAGES = ("subject", "moment", "first", "second", "opening", "label", "people", "marked", "third")
"""The stages of the one text that grows through the course, in the order in which they may come."""
COMMENTS = ("nothing", "kind", "question", "correction", "sour", "criticism", "case", "threat")
"""The kinds of comment a thread may bring."""
MARKS = ("heated", "about-case", "no-workplace", "too-long", "answered", "waited", "left", "hidden")
"""What an answer in a thread may be found to be; the last four are always certain."""
MOST_VARIANTS = 24  # of one block, scene or comment
LONGEST_REPLY = 280  # characters; a longer answer in a thread is too-long

Conditions: TypeAlias = tuple[tuple[str, tuple[str, ...]], ...]
"""For whom a variant is: pairs of ``work``, ``public`` or ``region`` and the values that fit."""
