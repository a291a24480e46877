"""Grow a selection to the words it touches."""

from advocacy_trainer.prose.words import scan, words_of


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the selection (code points) grown to whole words, links and tags, without white space round it.

    Nothing is left (start equals end) where only white space was selected.
    """
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start == end:
        return start, start
    found = scan(text)
    touched = [each for each in (*words_of(found), *found.others) if each.start < end and each.end > start]
    return min([start, *(each.start for each in touched)]), max([end, *(each.end for each in touched)])
