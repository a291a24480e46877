"""Who is pictured without a name: one person whom one meets at work, and what is told of them.

Words do it here, by their classes in ``prose/lexicon``: whom one meets, what
befalls few, what somebody is seen by, where they come from, what the place knows
them as. The phrases of the rule's file come on top.
"""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from advocacy_trainer.coach.checks.plight import plight
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.rule import RuleText
from advocacy_trainer.prose.reading import Mention
from advocacy_trainer.prose.sentences import Span

_MET = frozenset({"met", "human", "customer"})
_WORK = frozenset({"colleague", "worker", "post"})
_TWINS = ("tvilling", "trilling", "firling", "twin", "triplet", "quadruplet")
_OTHERWISE = frozenset({"colleague", "customer", "met"})
_POINTED = frozenset({"ham", "hende", "him", "her"})
_HE_OR_SHE = frozenset({"Han", "Hun", "He", "She", "He's", "She's"})
_ONE = """
en et én ét den det denne vores min mit ham hende a an the our my this that another
"""
_A = frozenset({"en", "et", "én", "ét"})
_ADJECTIVE = frozenset({"gammel", "ung", "unge", "gamle", "lille", "voksen"})
_AFTER_ADJECTIVE = frozenset({"på", "fra", "i", "med", "der", "som", "hos", "er", "har"})
_DETERMINERS = frozenset(_ONE.split())
_WRITERS = """
jeg er var været bliver blev som i i'm am was were be being been as
"""
_BEING_IT = frozenset(_WRITERS.split())  # »jeg var en dreng«, "as a child"
_DEFINITE = ("en", "et", "n", "t", "ne")
_RELATED = frozenset({"kin", "own-kin", "human"})
_RARE = frozenset({"rare"})  # »præstens yngste«
_MINE = frozenset({"my", "our", "min", "mit", "vores"})
_AFTER_NOUN = """
in on at from with who that whose off of came rang called told asked said was got had lost has next today this
på i fra med der som kom ringede sagde spurgte var fik havde har mistede døde faldt
died fell left just up down outside by near behind opposite above over aged old brought admitted found
"""
_TOLD_NEXT = frozenset(_AFTER_NOUN.split())
_ADJECTIVES = """
ung gammel ældre lille stor gravid fuld beruset
old young wee little elderly big poor lovely new another ps today tonight yesterday had met saw sad lost
"""
_NOT_ONE = """
ingen hver alle nogle mange min din sin hans hendes vores kære hej tak hvis når hvad hvem hvor
no every each any some all many most dear hello hi thanks my your his her their our if when where what who how
"""
_NO_HEADLINE = frozenset(_NOT_ONE.split())
_LOOKS = frozenset(_ADJECTIVES.split())
_BACK = 30  # characters before a noun in which its article stands
_IS = frozenset({"er", "var", "været", "is", "was", "been", "works"})
_FEW = 6  # words from a person to their trade
_WITH = frozenset({"med", "with"})
_BROUGHT = """
mig os dig jer hende ham dem sig det den denne disse vilje rette kage blomster tak smil humor et en
me us you him her them it this that love joy care pleasure thanks cake flowers a an the my our
"""
_NO_MARK = frozenset(_BROUGHT.split())
_ARTICLES = frozenset({"et", "en", "den", "det", "de", "a", "an", "the"})
_FEELINGS = """
smil kage blomster humor tårer blik ansigt hjerte ønske spørgsmål vilje tak energi glimt tålmodighed
overskud
smile cake flowers humour tears look face heart wish question thanks energy twinkle patience grin laugh
"""
_OF_ANYBODY = frozenset(_FEELINGS.split())
_AFTER = 40  # characters after a person in which what they are seen by stands
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
_THE_ONE = frozenset({"the", "byens", "sognets", "egnens", "tidligere", "vores", "our", "den"})
_KNOWN_HERE = frozenset(_LOCAL.split())


def persons_met(doc: Document) -> list[Span]:
    """Return the single persons one meets at work, article and all: »en passager«, "that cyclist"."""
    found = []
    for one in doc.reading.mentions:
        if _MET & one.tags and ("customer" in one.tags or not _WORK & one.tags) and "cared" not in one.tags:
            start = _article_of(doc, one)
            if start is None:
                start = _headline_of(doc, one)
            if start is not None:
                found.append(Span(start, one.end))
    return found


def _headline_of(doc: Document, one: Mention) -> int | None:
    """Return where a person begins without an article: "Gentleman on my round", "Young lad in bed 4"."""
    words, starts = doc.small_words, doc.scan.starts
    told = _TOLD_NEXT & set(words[one.number + 1 : one.number + 2]) or doc.text[one.end : one.end + 1] == ","
    if words[one.number].endswith("s") or not told:
        return None
    sentence = doc.sentence_at(one.start).start
    for number in range(one.number, max(-1, one.number - 3), -1):
        if starts[number] == sentence:
            return sentence if number == one.number or words[number] not in _NO_HEADLINE else None
        if number < one.number and words[number] not in _LOOKS:
            break
    return None


def _article_of(doc: Document, one: Mention) -> int | None:
    """Return where the article of a single person stands, or the noun that holds its own; else None."""
    words, starts = doc.small_words, doc.scan.starts
    sentence = doc.sentence_at(one.start).start
    for number in range(one.number - 1, max(-1, one.number - 4), -1):
        if starts[number] < sentence or doc.text[starts[number] : one.start].count(",") > 0:
            break
        if words[number] in _DETERMINERS:
            if words[number] in _MINE and {"kin", "own-kin"} & one.tags and "cared" not in one.tags:
                return None
            if words[number] in _A and words[one.number] in _ADJECTIVE and not _is_somebody_next(doc, one):
                return None  # »en gammel labrador«
            before = words[number - 1] if number and starts[number - 1] >= sentence else ""
            return None if before in _BEING_IT and _is_about_writer(words, number) else starts[number]
    said = doc.text[one.start : one.end].lower()
    return one.start if doc.lang == "da" and _has_own_article(doc, said) else None


def _is_somebody_next(doc: Document, one: Mention) -> bool:
    """Tell whether an adjective stands for a person: another follows, or no noun does."""
    following = doc.small_words[one.number + 1 : one.number + 2]
    if not following or following[0] in _AFTER_ADJECTIVE or doc.text[one.end : one.end + 1] != " ":
        return True
    beside = doc.reading.between(one.end, one.end + 2)
    return any((_MET | _WORK) & each.tags or "cared" in each.tags for each in beside)


def _is_about_writer(words: list[str], number: int) -> bool:
    return bool({"jeg", "i", "i'm", "vi", "we", "som", "as"} & set(words[max(0, number - 3) : number]))


def _has_own_article(doc: Document, said: str) -> bool:
    """Tell whether a Danish noun ends in its article: »passageren«, »barnet«."""
    from advocacy_trainer.prose.reading import lexicon

    tags = lexicon(doc.lang).tags
    return any(said.endswith(ending) and _MET & tags(said[: -len(ending)]) for ending in _DEFINITE)


def marks_of(doc: Document, roles: list[Span]) -> list[Span]:
    """Return what a person is said to come with: »manden med de fem katte«, "the lady with the harp"."""
    found = []
    for role in roles:
        following = doc.words_between(role.end, role.end + _AFTER)
        if following[:1] and following[0] in _WITH and len(following) > 1:
            noun = next((word for word in following[1:4] if word not in _ARTICLES), "")
            if not noun or noun in _NO_MARK or _OF_ANYBODY & set(following[1:5]):
                continue
            start = doc.text.find(following[0], role.end)
            if 0 <= start < role.end + 4:
                found.append(Span(start, min(doc.sentence_at(role.start).end, start + _AFTER // 2)))
    return found


def trades_of(doc: Document, roles: list[Span]) -> list[Span]:
    """Return what somebody met is said to be by trade: »kunden, der er fodboldtræner i Hobro«."""
    found = []
    for role in roles:
        end = min(doc.sentence_at(role.start).end, role.end + _AFTER)
        for one in doc.reading.between(role.end, end):
            between = doc.words_between(role.end, one.start)
            if _WORK & one.tags and (_IS & set(between[:2]) or "været" in between) and len(between) < _FEW:
                found.append(Span(one.start, one.end))
    return found


def pictured(doc: Document) -> list[Span]:
    """Return what frames find of one who has no name: »enken i nummer 22«."""
    return doc.framed("portrait", "pictured")


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
    mentions = doc.reading.mentions
    for post, relative in pairwise(mentions):
        twins = _is_twin(doc.small_words[post.number])
        if (
            (twins or _is_known(post))
            and (_RELATED | _RARE) & relative.tags
            and relative.number - post.number == 1
        ):
            said = doc.text[post.start : post.end]
            if said.endswith("s") and (doc.lang == "da" or said.endswith(("'s", "s'"))):
                found.append(Span(post.start, relative.end))
    return found


def persons_of_posts(doc: Document) -> list[Span]:
    """Return those the place knows by their post: »sognepræsten«, »ham bageren«."""
    found = []
    for one in doc.reading.mentions:
        said = doc.small_words[one.number]
        before = doc.small_words[one.number - 1] if one.number else ""
        if _is_known(one) and before in _POINTED:
            found.append(Span(doc.scan.starts[one.number - 1], one.end))
        elif doc.lang == "da" and _is_of_no_house(one) and said.endswith(("en", "eren")):
            found.append(Span(one.start, one.end))
    return found


def pronouns(doc: Document) -> list[Span]:
    """Return the pronouns that begin a sentence: »Han sover ikke om natten«.

    Only as sentences are written: without capitals, a name before it is not seen.
    """
    found = []
    for start in doc.sentence_starts:
        number = bisect_left(doc.scan.starts, start)
        if doc.scan.texts[number : number + 1] and doc.scan.texts[number] in _HE_OR_SHE:
            at = doc.scan.starts[number]
            found.append(Span(at, at + len(doc.scan.texts[number])))
    return found


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


def is_known_by_post(doc: Document, role: Span) -> bool:
    """Tell whether a role is one the place knows by a post, or their relative: that alone tells much."""
    inside = doc.reading.between(role.start, role.end)
    if not inside:
        return False
    first = _is_known(inside[0]) or _is_twin(doc.small_words[inside[0].number])
    if first and (len(inside) == 1 or (_RELATED | _RARE) & inside[-1].tags):
        return True
    return doc.small_words[inside[0].number] in _POINTED and len(inside) > 1 and _is_known(inside[-1])


def relatives_of_workers(doc: Document) -> list[Span]:
    """Return English relatives of somebody by their work: "the bus driver's daughter"."""
    if doc.lang != "en":
        return []
    return [
        Span(worker.start, relative.end)
        for worker, relative in pairwise(doc.reading.mentions)
        if _WORK & worker.tags
        and _RELATED & relative.tags
        and relative.number - worker.number == 1
        and doc.text[worker.start : worker.end].endswith(("'s", "s'"))
    ]


def known_posts(doc: Document, words: RuleText) -> Iterator[Span]:
    """Yield those the place knows by what they do, where they are said to lie with us or to be treated."""
    posts = [
        one
        for one in doc.reading.mentions
        if "post" in one.tags
        or ({"worker", "colleague"} & one.tags and _ONCE & set(doc.small_words[one.number - 2 : one.number]))
    ]
    if not posts:
        return
    starts = {doc.sentence_at(one.start).start for one in posts}
    lying = sorted([*doc.spans_in(words.lists["lies_with_us"], starts), *plight(doc, "lies")])
    items = doc.spans_in(words.lists["treatment_for"], starts)
    for one in posts:
        sentence = doc.sentence_at(one.start)
        before = doc.words_between(max(sentence.start, one.start - _BACK), one.start)
        here = [span for span in lying if one.end <= span.start <= min(sentence.end, one.end + _ITEM_TO_POST)]
        said = doc.text[one.start : one.end].lower()
        own = doc.lang == "da" and said.endswith(("en", "eren", "et"))
        if here and (own or _KNOWN_HERE & set(before[-3:]) or {"den", "the", "en", "a"} & set(before[-2:])):
            yield Span(one.start, here[0].end)
            continue
        told = [
            each
            for each in doc.reading.between(one.end, min(sentence.end, one.end + _ITEM_TO_POST))
            if "fate" in each.tags or ("diagnosis" in each.tags and "unclear" not in each.tags)
        ]
        near = doc.words_between(one.end, one.end + _BACK)[:3]
        if told and (_OUR & set(before[-3:]) or _OUR & set(near)):
            yield Span(one.start, told[0].end)
            continue
        given = [span for span in items if 0 <= one.start - span.end <= _ITEM_TO_POST]
        if given and (_FOR & set(doc.words_between(given[-1].end, one.start)[-3:])):
            yield Span(given[-1].start, one.end)
