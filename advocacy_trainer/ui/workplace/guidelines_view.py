"""The workplace's guidelines as they are read, with its own words in the gaps."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from advocacy_trainer.ui.kit.markdown_view import MarkdownView

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context


def guidelines_view(context: "Context", text: str, filled: Mapping[str, str], name: str) -> MarkdownView:
    """Return guidelines in Markdown as a view; ``filled`` says what stands for ``{contact}``."""
    from advocacy_trainer.course.markup import render
    from advocacy_trainer.course.placeholders import fill_html, merged

    view = MarkdownView(context, name)
    values = merged(context.catalogue.fallbacks, filled)
    view.show_html(fill_html(render(text).html, values))
    return view
