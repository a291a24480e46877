"""People given away by what befell them and by whatever the place knows them by.

Frames (``frames/befell-*.txt`` and ``likeness-*.txt``) find in everyday words what
befalls one person, and age, home, trade, habit and looks. Beside a person met at
work, what befell them and one more piece are enough; so are several likenesses
of one in care.
"""

from collections.abc import Iterator, Mapping

from advocacy_trainer.coach.checks.alike import Alike, WordsAround
from advocacy_trainer.coach.checks.befell import (
    LIKENESSES,
    MOST_ON,
    is_the_writers_age,
    posts_met,
    sentences_that_go_on,
    writer_has_part,
)
from advocacy_trainer.coach.checks.portrait import marks_of, relatives_of_workers
from advocacy_trainer.coach.checks.posts import is_known_by_post
from advocacy_trainer.coach.checks.told_names import names_told_of
from advocacy_trainer.coach.checks.touching import Touching, touching
from advocacy_trainer.coach.checks.trades import trades_of
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import RuleText
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.sentences import Span

_LISTED = ("diagnosis", "room", "class", "floor", "street", "date", "told_news", "event")
_TAGGED = ("diagnosis", "rare", "harm", "affair", "mark", "origin")
_KINDS = tuple(dict.fromkeys((*_LISTED, *LIKENESSES)))
_OF_ANYBODY = frozenset({"date", "harm", "rare"})
_HERE = frozenset({*_TAGGED, "befell", "relation", "habit", "with", "grim", "spot", "clause", "known"})
_FAINT = frozenset({"origin", "with", "habit"})
_NEWS = frozenset({"place", "street", "floor", "with", "befell", "habit", "origin"})
_LIKE = frozenset({"age", "place", "relation", "mark", "room", "class", "street", "origin"})
_HINTS = frozenset({"spot", "clause", "habit", "with", "floor", "event", "rare"})
_BY_NAME = frozenset(
    {"age", "relation", "mark", "room", "class", "street", "origin", "floor", "with", "care"}
)
_PLIGHT = frozenset({"befell", "diagnosis"})
_FONDLY = frozenset({"little", "young", "wee"})
_OF_A_GROUP = lazy(r"of (?:my|our) [A-Z]")
_I_AM = frozenset({"i", "i'm", "i've", "as", "we", "we're", "me"})
_BEING = frozenset({"been", "am", "i'm", "we're", "was", "as", "became", "become", "being", "still"})
_TOLD_OF = frozenset({"cared", "cared-many", "they"})
_IF = frozenset({"if", "when", "whenever", "unless", "imagine", "suppose", "every"})
_EXPLAINS = frozenset({"simply", "just", "the", "a", "an", "someone", "somebody", "anyone", "anybody", "not"})
_MORE = 3  # words after "who" from which on what befell somebody is not all that is said
_FIGURES = lazy(r"(?a)(?:1?\d{1,2}|20[0-2]\d|19\d\d)(?!\d|[:.]\d|[ap]m|mph|kg|%)")
_BEREFT = frozenset({"widow", "widower", "orphan", "addict", "alcoholic", "refugee", "evictee", "amputee"})
_WORD = 8  # characters in which the word right before begins
_OVER = frozenset({"known", "care"})  # may stand on the words that say what befell somebody
_ALONE_NOTHING = frozenset({"grim", "spot", "clause", "known", "care"})
_AGE_AND_TRADE = frozenset({"age", "relation"})
_OF_ONE_IN_CARE = 2  # likenesses that are enough where nothing befell them
_OF_ONE_MET = 2
_NO_DEED = ("diagnosis", "relation", "known")  # may stand on the words that say what befell somebody

Pieces = dict[str, dict[int, list[Span]]]
PieceByKind = dict[str, Span]


def sketched(
    doc: Document, words: RuleText, roles: list[Span], said: list[Span], known_by: dict[str, list[Span]]
) -> Iterator[Hit]:
    """Yield those given away by what ``known_by`` found that are not among what is said already."""
    befell = known_by["befell"]
    framed = {kind: found for kind, found in known_by.items() if kind != "befell"}
    names = {Span(one.start, one.end) for one in names_told_of(doc, words)} if befell else set()
    posts = set(posts_met(doc))
    posts |= {
        span
        for span in (doc.spans(words.lists["street"]) if befell else ())
        if any(sign.isdigit() for sign in doc.slice(span))
    }
    posts |= set(doc.framed("likeness", "room", quoted=True) if befell else ())
    posts |= _at_work(doc, "someone") if befell else set()
    himself = touching(doc, "himself", lambda: doc.spans(words.lists["himself"]))
    # Those whom what they are called by tells apart: "the man with the parrot", "our ex-jockey".
    pointed = _at_work(doc, "pointer") if befell or framed["grim"] or framed["mark"] else set()
    posts |= pointed
    more = {*names, *posts, *relatives_of_workers(doc)}
    everyone = sorted({*roles, *(one for one in more if not himself.holds(one.start, one.end))})
    of_care = _pieces(doc, words, everyone, befell, framed)
    of_anybody = {kind: found for kind, found in of_care.items() if kind not in _OF_ANYBODY}
    told = {number: Touching(spans) for number, spans in doc.by_sentence(said).items()}
    last = -1
    refused: set[Alike | None] = set()
    surroundings = WordsAround(doc, everyone)
    for role in everyone:
        around = surroundings.of(role)
        if role.start < last or around in refused:
            continue
        anybody = role in posts or _is_anybody(doc, role)
        found = _pieces_of(doc, role, of_anybody if anybody and role not in names else of_care)
        if role in names:
            fondly = doc.last_word(max(0, role.start - _WORD), role.start) in _FONDLY
            enough = "befell" in found and bool(fondly or _BY_NAME & found.keys())
        elif role in posts:
            enough = bool({"befell", "room"} & found.keys()) or (
                "grim" in found and (role in pointed or bool(_LIKE & found.keys()))
            )
        else:
            enough = not _is_supposed(doc, role) and _is_enough(doc, role, found, anybody=anybody)
        if not enough and around is not None:
            refused.add(around)
        elif enough:
            start, end = _around(role, found)
            if start >= last and not _is_said(doc, Span(start, end), told):
                last = end
                yield Hit(start, end)


def _at_work(doc: Document, kind: str) -> set[Span]:
    """Return whom frames of a kind find that the writer has to do with, the writer's own trade apart."""
    return {
        span
        for span in doc.framed("likeness", kind, quoted=True)
        if writer_has_part(doc, span) and not _is_the_writers_trade(doc, span)
    }


def _pieces(
    doc: Document, words: RuleText, roles: list[Span], befell: list[Span], framed: dict[str, list[Span]]
) -> Pieces:
    """Return pieces by kind and sentence; what befell somebody first: what overlaps it is no more."""
    found: dict[str, list[Span]] = {"befell": befell, "mark": []}
    near = _near(doc, roles)
    for kind in _KINDS:
        listed = doc.spans_in(words.lists[kind], near) if kind in words.lists else []
        more = framed.get(kind)
        found[kind] = sorted({*listed, *more}) if more else listed
    found["age"] = [
        span for span in found["age"] if not is_the_writers_age(doc, span) and _is_of_a_life(doc, span)
    ]
    for tag in _TAGGED:
        tagged = [Span(one.start, one.end) for one in doc.reading.having(tag)]
        if tagged:
            found[tag] = sorted({*found.get(tag, ()), *tagged})
    found["with"] = sorted(marks_of(doc, roles))
    found["relation"] = sorted({*found["relation"], *trades_of(doc, roles)})
    return {kind: doc.by_sentence(spans) for kind, spans in found.items() if spans}


def _near(doc: Document, roles: list[Span]) -> set[int]:
    """Return where the sentences begin in which pieces of roles may stand."""
    starts = doc.sentence_starts
    numbers = {doc.sentence_number(role.start) for role in roles}
    return {start for number in numbers for start in starts[max(0, number - 2) : number + MOST_ON]}


def _is_of_a_life(doc: Document, span: Span) -> bool:
    """Tell whether the figures of an age are: 91, and no telephone's or time's."""
    figures = [word for word in doc.slice(span).split() if any(map(str.isdigit, word))]
    return all(_FIGURES.match(word) for word in figures)


def _pieces_of(doc: Document, role: Span, pieces: Pieces) -> dict[str, Span]:
    """Return one piece of each kind that belongs to a role; two on the same words are one."""
    found: dict[str, Span] = {}
    number = doc.sentence_number(role.start)
    more = sentences_that_go_on(doc, number)
    here, beside = (number, *more), (number - 1, number, number + 1)
    for kind, by_sentence in pieces.items():
        for one in here if kind in _HERE else beside:
            spans = by_sentence.get(one)
            own = next((span for span in spans if _is_free(span, role, kind, found)), None) if spans else None
            if own is not None:
                found[kind] = own
                break
    again = _befell_besides(doc, found, pieces, (number, *more))
    if again is not None:
        found["again"] = again
    return found


def _is_free(span: Span, role: Span, kind: str, found: dict[str, Span]) -> bool:
    """Tell whether a piece is no role and none of those found; a deed may be what one is known by."""
    if span == role:
        return False
    return kind in _OVER or all(span.end <= one.start or one.end <= span.start for one in found.values())


def _befell_besides(doc: Document, found: PieceByKind, pieces: Pieces, near: tuple[int, ...]) -> Span | None:
    """Return what befell somebody besides an illness or a relative's lot: "with MS ... had twins"."""
    first = found.get("befell")
    if first is None:
        return None
    no_deed, deeds = _deeds(doc, pieces, near)
    if not no_deed.holds(*first):
        return None
    return next((span for span in deeds if not _overlap(span, first)), None)


def _deeds(doc: Document, pieces: Pieces, near: tuple[int, ...]) -> tuple[Touching, list[Span]]:
    """Return where sentences tell an illness or a relative's lot, and what else befell somebody in them."""
    # The same for all persons of a sentence, of which there may be a thousand.
    key = ("deeds", near, frozenset(pieces))
    known: tuple[Touching, list[Span]] | None = doc.tables.get(key)
    if known is None:
        others = Touching(
            span for kind in _NO_DEED for one in near for span in pieces.get(kind, {}).get(one, ())
        )
        deeds = [span for one in near for span in pieces["befell"].get(one, ()) if not others.holds(*span)]
        known = doc.tables[key] = others, deeds
    return known


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _is_enough(doc: Document, role: Span, found: dict[str, Span], *, anybody: bool) -> bool:
    """Tell whether pieces give a person away: what befell them and one more, or several likenesses."""
    kinds = frozenset(found) | _within(doc, role)
    writers = writer_has_part(doc, role)
    if not _PLIGHT & kinds:
        sharp, faint = len(_LIKE & kinds), len(_HINTS & kinds)
        if "grim" in kinds and ((sharp and (writers or not anybody)) or faint > 2 - (not anybody)):
            return True
        return sharp >= (_OF_ONE_MET if anybody else _OF_ONE_IN_CARE) or kinds >= _AGE_AND_TRADE
    if is_known_by_post(doc, role):
        return True
    if anybody and kinds <= _NEWS and not ("befell" in kinds and writers):
        return False
    if "befell" in kinds and (writers or not anybody) and ("known" in kinds or _does_more(doc, found)):
        return True
    if "again" in kinds and (writers or not anybody):
        return True
    kinds -= _ALONE_NOTHING
    return len(kinds - _FAINT) - (kinds >= {"harm", "befell"}) >= 2 or bool(kinds & _FAINT)


def _within(doc: Document, role: Span) -> set[str]:
    """Return the pieces that a role holds itself: "an 84-year-old", "the widow", "one of my Brownies"."""
    said = doc.slice(role)
    inside = {"age"} if any(map(str.isdigit, said)) else set()
    if _BEREFT & set(doc.words_between(role.start, role.end)):
        inside.add("befell")
    if _OF_A_GROUP.search(said):
        inside.add("class")
    return inside


def _does_more(doc: Document, found: dict[str, Span]) -> bool:
    """Tell whether a clause says more of somebody than what befell them: "a woman who ... since her"."""
    if "clause" not in found or "befell" not in found:
        return False
    clause, befell = found["clause"], found["befell"]
    between = doc.words_between(clause.end, befell.start)
    return befell.end <= clause.start or len(between) >= _MORE or doc.slice(clause).endswith("whose")


def _is_the_writers_trade(doc: Document, role: Span) -> bool:
    """Tell whether a trade is the writer's: "I've been an electrician for 19 years"."""
    before = doc.words_between(max(doc.sentence_at(role.start).start, role.start - 3 * _WORD), role.start)
    return bool(_I_AM & set(before[-4:]) and _BEING & set(before[-2:]))


def _is_supposed(doc: Document, role: Span) -> bool:
    """Tell whether a person is one in general: "If a man of 70 comes", "A debtor is the one who owes"."""
    before = doc.words_between(max(doc.sentence_at(role.start).start, role.start - 2 * _WORD), role.start)
    following = doc.words_between(role.end, role.end + 2 * _WORD)[:2]
    explained = following[:1] == ["is"] and bool(_EXPLAINS & set(following[1:]))
    return bool(_IF & set(before[-2:])) or (explained and doc.slice(role).lower().startswith(("a ", "an ")))


def _is_anybody(doc: Document, role: Span) -> bool:
    """Tell whether a role is only a man, a woman or a customer."""
    if is_known_by_post(doc, role) or any(map(str.isdigit, doc.slice(role))):
        return False
    return all(_TOLD_OF.isdisjoint(one.tags) for one in doc.reading.between(role.start, role.end))


def _around(role: Span, found: dict[str, Span]) -> Span:
    return Span(
        min([role.start, *(span.start for span in found.values())]),
        max([role.end, *(span.end for span in found.values())]),
    )


def _is_said(doc: Document, stretch: Span, said: Mapping[int, Touching]) -> bool:
    """Tell whether a stretch touches one that has been remarked on."""
    numbers = range(doc.sentence_number(stretch.start), doc.sentence_number(stretch.end) + 1)
    return any(number in said and said[number].holds(*stretch) for number in numbers)
