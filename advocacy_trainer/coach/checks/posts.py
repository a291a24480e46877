"""Those the place knows by a post, by what they were once, or as relatives of such."""

from collections.abc import Iterator
from itertools import pairwise

from advocacy_trainer.coach.checks.plight import plight
from advocacy_trainer.coach.checks.touching import Touching
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.rule import RuleText
from advocacy_trainer.prose.reading import Mention
from advocacy_trainer.prose.sentences import Span

_WORK = frozenset({"colleague", "worker", "post"})
_TWINS = ("tvilling", "trilling", "firling", "twin", "triplet", "quadruplet")
_OTHERWISE = frozenset({"colleague", "customer", "met"})
_POINTED = frozenset({"ham", "hende", "him", "her"})
_ONE = """
en et én ét den det denne vores min mit ham hende a an the our my this that another
"""
_DETERMINERS = frozenset(_ONE.split())
_RELATED = frozenset({"kin", "own-kin", "human"})
_OF_A_POST = _RELATED | {"rare"}  # »præstens yngste«
_BACK = 30  # characters before a noun in which its article stands
_ITEM_TO_POST = 60
_FOR = frozenset({"til", "for", "fra", "på", "from", "of", "to"})
_LOCAL = """
vores byens sognets egnens øens landsbyens skolens kommunens tidligere gamle gammel forhenværende
pensioneret pensionerede kendt kendte lokal
lokale our local former retired old well-known famous village's town's parish ex
"""
_FORMERLY = """
byens sognets egnens øens landsbyens skolens tidligere forhenværende pensioneret pensionerede kendt
kendte lokal lokale
former retired well-known famous local village's town's parish
"""
_ONCE = frozenset(_FORMERLY.split())  # any worker is known by what they were
_OURS = """
vores byens sognets egnens øens landsbyens lokal lokale our local village town parish
"""
_OUR = frozenset(_OURS.split())
_KNOWN_BY_WORK = frozenset({"post", "worker"})
_ONCE_OR_OLD = _ONCE - {"vores", "our"} | {"dement", "demente", "afdød", "afdøde", "syg", "syge"}
_THE_ONE = frozenset({"the", "byens", "sognets", "egnens", "tidligere", "vores", "our", "den"})
_KNOWN_HERE = frozenset(_LOCAL.split())


def posts_in_custody(doc: Document) -> Iterator[Span]:
    """Yield those the place knows, or their kin, and how the writer arrested them or took them in."""
    for span in doc.framed("portrait", "custody"):
        sentence = doc.sentence_at(span.start)
        for one in doc.reading.between(sentence.start, sentence.end):
            if not _KNOWN_BY_WORK & one.tags or {"colleague", "post"} & one.tags == {"colleague"}:
                continue
            lead = set(doc.words_between(max(sentence.start, one.start - _BACK), one.start)[-2:])
            if _THE_ONE & lead:
                yield Span(min(one.start, span.start), max(one.end, span.end))
                break


def relatives_of_posts(doc: Document) -> list[Span]:
    """Return those who belong to one the place knows: »præstens datter«, "the postmistress's mother"."""
    found = []
    for post, relative in pairwise(doc.reading.mentions):
        if relative.number - post.number != 1 or _OF_A_POST.isdisjoint(relative.tags):
            continue
        if _is_known(post) or _is_twin(doc.small_words[post.number]):
            said = doc.text[post.start : post.end]
            if said.endswith("s") and (doc.lang == "da" or said.endswith(("'s", "s'"))):
                found.append(Span(post.start, relative.end))
    return found


def persons_of_posts(doc: Document) -> list[Span]:
    """Return those the place knows by their post: »sognepræsten«, »ham bageren«."""
    found = []
    for one in doc.reading.tagged(_WORK):
        said = doc.small_words[one.number]
        before = doc.small_words[one.number - 1] if one.number else ""
        article = _article_of_the_former(doc, one)
        if article is not None:
            found.append(Span(doc.scan.starts[article], one.end))
        elif _is_known(one) and before in _POINTED:
            found.append(Span(doc.scan.starts[one.number - 1], one.end))
        elif doc.lang == "da" and _is_of_no_house(one) and said.endswith(("en", "eren")):
            found.append(Span(one.start, one.end))
    return found


def _article_of_the_former(doc: Document, one: Mention) -> int | None:
    """Return the number of the article before what somebody was once: »den pensionerede pilot«."""
    words = doc.small_words
    if _ONCE_OR_OLD.isdisjoint(words[max(0, one.number - 2) : one.number]):
        return None
    numbers = range(one.number - 1, max(-1, one.number - 4), -1)
    return next((number for number in numbers if words[number] in _DETERMINERS), None)


def _is_known(one: Mention) -> bool:
    """Tell whether a word is somebody by the work the place knows them for, or twins: no colleague."""
    return "post" in one.tags or ("worker" in one.tags and not _OTHERWISE & one.tags)


def is_lone_post(doc: Document, role: Span) -> bool:
    """Tell whether a role is a post and no more, which nobody of the house has: »sognepræsten«."""
    inside = doc.reading.between(role.start, role.end)
    return len(inside) == 1 and _is_of_no_house(inside[0]) and inside[0][1:3] == role


def _is_of_no_house(one: Mention) -> bool:
    return "post" in one.tags and "colleague" not in one.tags


def _is_twin(said: str) -> bool:
    return said.startswith(_TWINS)


def was_at_work(doc: Document, role: Span) -> bool:
    """Tell whether a role is what somebody was once: »en pensioneret pilot«, »en dement general«."""
    if doc.word_set.isdisjoint(_ONCE_OR_OLD):
        return False
    inside = doc.reading.between(role.start, role.end)
    return bool(inside and _ONCE_OR_OLD & set(doc.words_between(*role)) and _WORK & inside[-1].tags)


def is_known_by_post(doc: Document, role: Span) -> bool:
    """Tell whether a role is one the place knows by a post, or their relative: that alone tells much."""
    known: dict[Span, bool] = doc.tables.setdefault("known by post", {})
    found = known.get(role)
    if found is None:
        found = known[role] = _is_known_by_post(doc, role)
    return found


def _is_known_by_post(doc: Document, role: Span) -> bool:
    inside = doc.reading.between(role.start, role.end)
    if not inside:
        return False
    if was_at_work(doc, role):
        return True
    first = _is_known(inside[0]) or _is_twin(doc.small_words[inside[0].number])
    if first and (len(inside) == 1 or not _OF_A_POST.isdisjoint(inside[-1].tags)):
        return True
    return doc.small_words[inside[0].number] in _POINTED and len(inside) > 1 and _is_known(inside[-1])


def known_posts(doc: Document, words: RuleText) -> Iterator[Span]:
    """Yield those the place knows by what they do, where they are said to lie with us or to be treated."""
    posts = [
        one
        for one in doc.reading.tagged(_WORK)
        if "post" in one.tags or not _ONCE.isdisjoint(doc.small_words[one.number - 2 : one.number])
    ]
    if not posts:
        return
    starts = {doc.sentence_at(one.start).start for one in posts}
    lying = sorted([*doc.spans_in(words.lists["lies_with_us"], starts), *plight(doc, "lies")])
    items = doc.spans_in(words.lists["treatment_for"], starts)
    unclear = Touching(
        [*plight(doc, "private"), *(Span(*one[1:3]) for one in doc.reading.having("diagnosis"))]
    )
    private = [span for span in plight(doc, "state") if unclear.holds(*span)]
    for one in posts:
        sentence = doc.sentence_at(one.start)
        before = doc.words_between(max(sentence.start, one.start - _BACK), one.start)
        here = [span for span in lying if one.end <= span.start <= min(sentence.end, one.end + _ITEM_TO_POST)]
        said = doc.text[one.start : one.end].lower()
        own = doc.lang == "da" and said.endswith(("en", "eren", "et"))
        if here and (own or _KNOWN_HERE & set(before[-3:]) or {"den", "the", "en", "a"} & set(before[-2:])):
            yield Span(one.start, here[0].end)
            continue
        after = Span(one.end, min(sentence.end, one.end + _ITEM_TO_POST))
        told = [
            Span(each.start, each.end)
            for each in doc.reading.between(*after)
            if "fate" in each.tags or ("diagnosis" in each.tags and "unclear" not in each.tags)
        ]
        told += [span for span in private if after.start <= span.start <= after.end]
        near = doc.words_between(one.end, one.end + _BACK)[:3]
        if told and (_OUR & set(before[-3:]) or _OUR & set(near)):
            yield Span(one.start, told[0].end)
            continue
        given = [span for span in items if 0 <= one.start - span.end <= _ITEM_TO_POST]
        if given and (_FOR & set(doc.words_between(given[-1].end, one.start)[-3:])):
            yield Span(given[-1].start, one.end)
