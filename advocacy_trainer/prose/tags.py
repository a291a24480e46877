"""Take a hashtag apart into its words."""

from functools import lru_cache

from advocacy_trainer.prose.common_words import common_words

# Words that are never part of a Danish compound, so that one of them makes a tag several words.
_DANISH_GLUE = """
jeg du han hun vi de det den der en et min mit mine din dit vores jer mig dig os og eller men at på til for
med hos ved er var har kan skal vil ikke som når hvor hvad hvem hvorfor så om fra uden være blive gør går
får elsker alle hver hele første sidste bag over under efter før kun også altid aldrig mere god gode godt ny
nye stor lille tak hvis
"""
_GLUE = frozenset(_DANISH_GLUE.split())
# These begin or end many compounds (efteruddannelse, påbud, oversigt): at a tag's edge they prove nothing.
_EDGES = "efter over under for før til på om ved med fra af hos ind op"
_EDGE = frozenset(_EDGES.split())
_LONGEST = 60
_LONGEST_WORD = 22
_UNKNOWN = 5  # letters from which an unknown stretch may stand beside known words


@lru_cache(maxsize=512)
def parts_of_tag(body: str, lang: str) -> tuple[str, ...]:
    """Return the words of a tag in small letters; one part where it is a single word.

    English tags are split wherever common words fill them; two short words
    that make an ordinary compound stay one. Danish tags are split only where
    a word stands that compounds never hold (#hverdagmedkunder), for
    #medarbejderambassadør is one word.
    """
    known = common_words(lang)
    if len(body) > _LONGEST or len(body) < 5 or body in known:
        return (body,)
    parts = _split(body, known)
    if len(parts) < 2:
        return (body,)
    if lang == "da":
        joined = _join_compounds(parts)
        return joined if len(joined) > 1 and _has_glue(joined) else (body,)
    if len(parts) == 2 and len(body) <= 10 and not _no_word(body, lang):
        return (body,)
    return parts


def _no_word(body: str, lang: str) -> bool:
    """Tell whether the dictionary, where it is there, does not know ``body`` as one word."""
    from advocacy_trainer.prose.spelling import checker

    found = checker(lang)
    return found.available and not found.knows(body)


def _has_glue(parts: tuple[str, ...]) -> bool:
    return any(
        part in _GLUE and (0 < place < len(parts) - 1 or part not in _EDGE)
        for place, part in enumerate(parts)
    )


def _join_compounds(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Write neighbouring words that are no glue together, as Danish does."""
    joined: list[str] = []
    for part in parts:
        if joined and part not in _GLUE and joined[-1] not in _GLUE:
            joined[-1] += part
        else:
            joined.append(part)
    return tuple(joined)


def _split(body: str, known: frozenset[str]) -> tuple[str, ...]:
    """Fill ``body`` with known words, as few and as long as possible; one unknown word may stand in it."""
    best: list[tuple[float, tuple[str, ...]] | None] = [None] * (len(body) + 1)
    best[0] = (0.0, ())
    for end in range(1, len(body) + 1):
        for start in range(max(0, end - _LONGEST_WORD), end):
            before = best[start]
            if before is None:
                continue
            piece = body[start:end]
            if piece in known:
                cost = 1.0 if len(piece) > 3 else 1.4 if len(piece) > 1 else 2.5
            elif len(piece) >= _UNKNOWN:
                cost = 4.0 + len(piece) * 0.2
            else:
                continue
            total = before[0] + cost
            here = best[end]
            if here is None or total < here[0]:
                best[end] = (total, (*before[1], piece))
    found = best[-1]
    if found is None:
        return (body,)
    unknown = [piece for piece in found[1] if piece not in known]
    if len(unknown) > 1 or (unknown and len(found[1]) < 3):
        return (body,)
    return found[1]


def camel_case(parts: tuple[str, ...]) -> str:
    """Write the parts together with a capital each."""
    return "".join(part[:1].upper() + part[1:] for part in parts)
