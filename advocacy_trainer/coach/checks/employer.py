"""The workplace in the text: whether it is named, praised, and said to be the writer's."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from advocacy_trainer.coach.document import Document, blanked
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.patterns import SHORT_TEXT
from advocacy_trainer.coach.rule import Rule, RuleText, region_of_text
from advocacy_trainer.prose.overlap import overlap
from advocacy_trainer.prose.sentences import Span

_LEGAL = re.compile(
    r"(?:\s+(?:A/S|ApS|IVS|K/S|P/S|AMBA|A\.m\.b\.a\.|Ltd\.?|Limited|Inc\.?|PLC|LLC|LLP|GmbH|AB|Group|Danmark))+\Z",
    re.IGNORECASE,
)
# Without these the rest of a name is a town or anything else.
_NAME_PARTS = """
kommune region regionen styrelsen council county borough university universitet hospital sygehus skole
school gymnasium kirke church politi police college museum bibliotek library stift trust station zoo
friskole primary academy
"""
_TURNED = "\u0130\u0131\u017f\u212a\u212b"
_PART_OF_NAME = frozenset(_NAME_PARTS.split())
_NEGATED = re.compile(
    r"(?:\b(?:ikke|aldrig|hverken|ingen|intet|not|never|no|isn't|wasn't|aren't|don't|doesn't|\w+n['’]t)\b\W*(?:\w+\W+){0,2})\Z",
    re.IGNORECASE,
)


@lru_cache(maxsize=64)
def _name_pattern(employer: str) -> "re.Pattern[str] | None":
    name = _LEGAL.sub("", employer.strip())
    if not name:
        return None
    forms = [re.escape(name).replace(r"\ ", r"\s+")]
    parts = name.split()
    if len(parts) > 1 and parts[-1].lower() not in _PART_OF_NAME:
        short = parts[:-1] if len(parts) > 2 else parts[:1]
        if len(" ".join(short)) > 4 and short[-1].lower() not in ("og", "and", "&", "the"):
            # A shortened name must keep its capital, or any common word would do.
            forms.append(rf"(?-i:{re.escape(' '.join(short))})")
    return re.compile(rf"(?i:(?<!\w)(?:{'|'.join(forms)})(?:['’]?s)?(?!\w))")


def employer_spans(text: str, employer: str | None) -> list[Span]:
    """Return where the workplace is named: in full, without its legal form, or by its first words."""
    pattern = _name_pattern(employer) if employer else None
    return [Span(*match.span()) for match in pattern.finditer(text)] if pattern else []


def employer_places(doc: Document) -> list[Span]:
    """Return where the document names the workplace; found once for all rules."""
    if "employer" not in doc.memo:
        first = (doc.context.employer or "").split()[:1]
        # Looking whatever the case takes long; where not even the first word stands there is no need. These
        # letters have another small form than the one by which the search takes them for i, s and k.
        named = first and (first[0].lower() in doc.lower or any(letter in doc.text for letter in _TURNED))
        doc.memo["employer"] = employer_spans(blanked(doc.text), doc.context.employer) if named else []
    return doc.memo["employer"]


def names_employer(text: str, employer: str | None) -> bool:
    """Tell whether ``text`` names the workplace."""
    return bool(employer_spans(text, employer))


def names_product(text: str, products: tuple[str, ...]) -> bool:
    """Tell whether ``text`` names one of the workplace's wares."""
    return any(
        re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)
        for name in products
        if name.strip()
    )


def employer_disclosure(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find praise of the workplace by name from somebody who does not say that they work there."""
    del rule
    places = employer_places(doc)
    if not places and not names_product(doc.text, doc.context.products):
        return
    if not promoted(doc, words) or discloses(doc, words, places):
        return
    place = places[0] if places else Span(0, len(doc.text))
    yield Hit(place.start, place.end)


def promoted(doc: Document, words: RuleText) -> bool:
    """Tell whether the text praises or promotes: the writer says so, it is a copy, or its words do."""
    context = doc.context
    if context.product:
        return True
    if is_copy(doc):
        return True
    if any(
        not _NEGATED.search(doc.text[max(0, span.start - 30) : span.start])
        for span in doc.found(words.lists["criticism"])
        if not _asked_of_readers(doc, span)
        and not any(
            one.start <= span.start and span.end <= one.end for one in _framed(doc)
        )  # »I sparer penge«
    ):
        return False
    apart = [*employer_places(doc), *doc.framed("promote", "denied")]
    return any(
        not _NEGATED.search(doc.text[max(0, span.start - 30) : span.start])
        and not any(one.start <= span.start < one.end for one in apart)
        for span in (*doc.found(words.lists["praise"]), *_framed(doc))
    )


def _asked_of_readers(doc: Document, span: Span) -> bool:
    """Tell whether a question without the workplace's name holds a span: "Bad back? Ask for Kings Physio"."""
    sentence = doc.sentence_at(span.start)
    return doc.slice(sentence).endswith("?") and not any(
        sentence.start <= place.start < sentence.end for place in employer_places(doc)
    )


def _framed(doc: Document) -> Iterator[Span]:
    """Yield praise and invitations that frames find in a sentence that names the workplace, or beside one."""
    near = {doc.sentence_number(place.start) for place in employer_places(doc)}
    for span in doc.framed("promote", "promote"):
        number = doc.sentence_number(span.start)
        if {number - 1, number, number + 1} & near:
            yield span


def is_copy(doc: Document) -> bool:
    """Tell whether most of the text is the workplace's own: its »we« says nothing of the writer."""
    source = doc.context.source
    return bool(source and overlap(doc.words, source).of_draft > 0.5)


def discloses(doc: Document, words: RuleText, places: list[Span]) -> bool:
    """Tell whether anything shows that the writer works there."""
    if doc.found(words.lists["works_there"]) or _at_work(doc, places):
        return True
    seen: set[str] = set()
    for place in places:
        begin, end = _around(doc, place)
        marked = doc.text[begin : place.start] + "ARBEJDSPLADSEN" + doc.text[place.end : end]
        if marked in seen:
            continue
        seen.add(marked)
        if not words.lists["beside_name"].found_in(blanked(marked)):
            continue
        said = blanked(doc.text[begin:end])
        if words.lists["tenure"].found_in(said) or not words.lists["customer"].found_in(said):
            return True
    return False


def _around(doc: Document, place: Span) -> Span:
    """Return the sentence of a place, or what is nearest where it is longer than patterns are tried on."""
    sentence = doc.sentence_at(place.start)
    if sentence.end - sentence.start <= SHORT_TEXT:
        return sentence
    beside = SHORT_TEXT // 2
    return Span(max(sentence.start, place.start - beside), min(sentence.end, place.end + beside))


def _at_work(doc: Document, places: list[Span]) -> bool:
    """Tell whether frames find the writer at work in a sentence that names the workplace, or beside one."""
    near = {doc.sentence_number(place.start) for place in places}
    return any(
        {number - 1, number, number + 1} & near
        for number in (doc.sentence_number(span.start) for span in doc.framed("employed", "works"))
    )


def ad_label(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find a product promoted by agreement in a text that does not begin with the word for it."""
    del rule
    context = doc.context
    del words
    if not context.product or not (context.asked or context.rewarded):
        return
    region = region_in(doc)
    if not label_end(doc.text, doc.lang, region):
        first = doc.lines[0] if doc.lines else Span(0, len(doc.text))
        yield Hit(first.start, first.end, tuple(f"{label}: " for label in _LABELS[region, doc.lang]))


# »Ad Astra« is a name; in Danish the two letters are a label only where a mark or a line's end follows.
_AD = {
    "da": r"ad(?=[ \t]*(?:[:|–—]|-\s|\n|\Z))",
    "en": r"(?-i:AD)|ad(?![ \t]+(?-i:[A-Z][a-z]))",
}
# Denmark: Forbrugerombudsmanden takes Reklame and Annonce, and no unclear word such as »ad« or »spons«
# (2019); who writes English has Advertisement. Britain: ASA/CMA, Influencers' guide: Ad, Advert,
# Advertisement, and not Sponsored. USA: FTC, Disclosures 101 (2019): Ad, Advertisement and Sponsored.
_WORDS_FOR_IT = r"(?:betalt |paid )?(?:reklame|annonce|advertisement{more})|reklameindlæg|annonceindlæg"
_MORE_WORDS = {"dk": "", "uk": "|advert|advertising|{ad}", "us": "|advert|advertising|sponsored|{ad}"}
_LABELS = {
    ("dk", "da"): ("Reklame",),
    ("dk", "en"): ("Advertisement", "Reklame"),
    ("uk", "da"): ("Reklame", "Ad"),
    ("uk", "en"): ("Ad",),
    ("us", "da"): ("Reklame", "Ad"),
    ("us", "en"): ("Ad",),
}


@cache
def _label(lang: str, region: str) -> "re.Pattern[str]":
    more = _MORE_WORDS[region].format(ad=_AD[lang])
    known = _WORDS_FOR_IT.format(more=more)
    return re.compile(rf"[\W_]*(?:{known})(?![\w-])(?!\s+(?:hoc|er\b|har\b))", re.IGNORECASE)


def region_in(doc: Document) -> str:
    """Return whose rules the text is read by."""
    return doc.context.region or region_of_text(doc.lang)


def label_end(text: str, lang: str, region: str) -> int:
    """Return where the text's first word ends if it is that country's word for an advertisement, else 0."""
    label = _label(lang, region).match(text)
    return label.end() if label else 0
