"""The workplace's guidelines as they are read, with its own words in the gaps."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from advocacy_trainer.ui.kit.markdown_view import MarkdownView

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context


def guidelines_view(context: "Context", text: str, filled: Mapping[str, str], name: str) -> MarkdownView:
    """Return guidelines in Markdown as a view; ``filled`` says what stands for ``{contact}``.

    What the workplace has not said is left out: these are its own words, and not the app's.
    """
    from advocacy_trainer.course.markup import render
    from advocacy_trainer.course.placeholders import fill_html, merged
    from advocacy_trainer.organisation.guideline_text import without_unfilled

    view = MarkdownView(context, name)
    values = merged(context.catalogue.fallbacks, filled)
    view.show_html(fill_html(render(without_unfilled(text, filled)).html, values))
    return view
