"""Words that are shown between quotation marks, whose own marks are those of the second level."""

_SECOND_LEVEL = str.maketrans('“”„‟»«"', "‘’‚‛›‹'")


def within_marks(text: str) -> str:
    """Return ``text`` as it stands within double marks: its own become single ones."""
    return text.translate(_SECOND_LEVEL)
