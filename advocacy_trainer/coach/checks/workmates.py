"""Who is one of the writer's colleagues: by name, by trade, by where they work, by whose they are."""

from bisect import bisect_left
from itertools import pairwise

from advocacy_trainer.coach.checks.near import first_words
from advocacy_trainer.coach.checks.unlisted import is_unlisted
from advocacy_trainer.coach.document import Document
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.reading import Mention
from advocacy_trainer.prose.sentences import Span

_ONE_OF_OURS = """
min mit vores den det hendes hans deres my our the that this her his their new nye nyt gamle old
"""
_POINTED_AT = frozenset({"they", "human"})
_DEFINITE = frozenset(_ONE_OF_OURS.split())
_ANY = frozenset({"en", "et", "a", "an", "hver", "every", "any"})
_SEVERAL = {
    "da": ("kolleger", "kollegaer", "kollegerne", "kollegaerne"),
    "en": ("colleagues", "workmates", "coworkers", "mates"),
}
_THAT_ONE = frozenset({"ham", "hende", "that"})
OURS = frozenset({"min", "mit", "vores", "my", "our"})
_ONE_OF_THEM = (["en", "af"], ["one", "of"])
_ONE_OF_ALL = frozenset({("en", "af"), ("én", "af"), ("of", "the"), ("of", "our"), ("of", "my")})
_OTHERS_OF_OURS = """
den anden andre nye unge ene eneste gamle ældste yngste nyansatte the other only new young old second elder
eldest youngest
"""
_ONE_AMONG_US = frozenset(_OTHERS_OF_OURS.split())
_TEAM_WORDS = """
hold holdet team teamet vagt vagten afdeling afsnit kontor lager bil bilen linje linjen sjak sjakket
rute skift kørehold stue gang etage bånd båndet
team shift crew gang line van watch rota desk section floor department ward till round office depot
bench beat wing unit station truck lorry machine lathe aisle bay lane stall counter reception
maskine maskinen bord bordet bås båsen række reol disk disken kasse kassen plads pladsen drejebænk
"""
_TEAM = frozenset(_TEAM_WORDS.split())
_WRITER_SELF = frozenset({"i", "jeg"})
_BESIDE_ME = frozenset({"share", "sit", "drive", "work", "deler", "sidder", "kører", "arbejder"})
_BESIDE = frozenset({"ved", "beside", "next", "opposite", "overfor"})
_ME = frozenset({"mig", "os", "me", "us"})
_ACTING_TAGS = """
name colleague worker speak we they kin own-kin group cared cared-many human met customer
"""
_ACTING = frozenset(_ACTING_TAGS.split())
FAMILY = frozenset({"kin", "own-kin", "cared", "cared-many"})
_WHERE_AT_WORK = """
accounts payroll finance it hr dispatch reception marketing sales purchasing stores warehouse office
admin welding paintshop bodyshop joinery foundry packing despatch goods-in housekeeping laundry
svejseriet svejsehallen smedjen malerværkstedet snedkeriet støberiet vaskeriet bageriet montagen syningen
canteen kitchen maintenance legal logistics regnskab løn salg indkøb lager lageret kantinen køkkenet
receptionen økonomi drift driften bogholderiet kontoret pakkeriet
"""
_DEPARTMENTS = frozenset(_WHERE_AT_WORK.split())
_ROOMS = ("kontoret", "afdelingen", "lageret", "bogholderiet", "department", "stolen")
_FROM = frozenset(
    {"fra", "i", "på", "ved", "bag", "from", "in", "on", "at", "by", "ovre", "nede", "down", "over"}
)
NEAR = 30  # characters after a person in which their place at work stands
_AFTER_NAMES = """
is was has had came comes got went took lost broke returned needs looks told called missed misses turned
er var har havde blev kom kommer fik får gik går tog mistede brækkede ligger venter skal døjer kæmper
lider møder
"""
_AUXILIARY = frozenset(_AFTER_NAMES.split())
_TITLES = """
chef matron boss sarge gaffer skipper sister head foreman manager supervisor ganger guv
"""
_BY_TITLE = frozenset(_TITLES.split())
_IN_HEADLINES = frozenset({"kollega", "makker", "colleague", "workmate"})
_NAMING = frozenset({"hedder", "hed", "kaldes", "døbt", "called", "named"})
# »døbt Egon«, "is called Sue"; where a pattern begins with a class of signs, the search leaps over others.
_CALLED = lazy(r"[hkdcnHKDCN\u212a](?i:(?<=h)(?:edder|ed)|(?<=k)aldes|(?<=d)øbt|(?<=c)alled|(?<=n)amed)\W+")
_SHORTEST_NAME = 3
_BY_THEIR_JOB = frozenset({"man", "lady", "lad", "girl", "bloke", "guy", "woman", "chap", "fella"})
_OF_THE_NEWS = ("coach", "ministeren", "ministerens", "politikeren", "prime minister")
_CLAUSES = """
fordi da siden at og men så nu mens hvorfor eftersom for because since as that and but so now while why
cos cause
"""
_CLAUSE = frozenset(_CLAUSES.split())
_FAMILIAR = """
old little young youngest eldest oldest baby own dear lovely middle big
"""
_OF_THE_FAMILY = frozenset(_FAMILIAR.split())
SENTENCE = 300  # characters that are read of a sentence at most: some texts have no full stop
FAR = 60  # characters from the person to the state


def newcomer(doc: Document, sentence: Span, state: Span) -> Mention | None:
    """Return who is called by being new or the other one where they work: »den nye i receptionen«."""
    said = first_words(doc, sentence.start, state.start, 5)
    if said[:1] != ["den"] or not {"nye", "anden"} & set(said[1:2]):
        return None
    if not any(led in _FROM and word in _DEPARTMENTS for led, word in pairwise(said[2:5])):
        return None
    number = bisect_left(doc.scan.starts, sentence.start)
    start = doc.scan.starts[number]
    return Mention(frozenset({"colleague"}), start, start + len(doc.scan.texts[number]), number)


def is_the_writers(doc: Document, relative: Mention) -> bool:
    """Tell whether a relative is the writer's own: »min søn«."""
    return bool(OURS & set(doc.words_between(max(0, relative.start - NEAR), relative.start)[-2:]))


def by_department(doc: Document, sentence: Span, state: Span) -> Mention | None:
    """Return who is known by their place at work alone: »hende fra lønkontoret«, "that lad in dispatch"."""
    known = doc.memo.get("by department")
    if known is None:
        pointed = doc.reading.tagged(_POINTED_AT)
        known = doc.memo["by department"] = [
            Span(one.start, one.end) for one in pointed if _has_department(doc, one)
        ]
    at = bisect_left(known, (max(sentence.start, state.start - SENTENCE),))
    if at == len(known) or known[at].start >= state.start:
        return None
    return doc.reading.first(_POINTED_AT, *known[at])


def _has_department(doc: Document, one: Mention) -> bool:
    following = doc.words_between(one.end, one.end + NEAR)
    if _is_on_our_team(following):
        return True
    works = any(word in _DEPARTMENTS or word.endswith(_ROOMS) for word in following[1:3])
    if works and following[0] in _FROM:
        return True
    if any(led in _FROM and word in _DEPARTMENTS for led, word in pairwise(following[:5])):
        return True
    return _is_our_man(doc, one)


def _is_our_man(doc: Document, person: Mention) -> bool:
    """Tell whether somebody is called by what they do: "our lighting man", and not "our old man"."""
    before = doc.words_between(max(0, person.start - NEAR), person.start)[-2:]
    said = doc.text[person.start : person.end].lower().removesuffix("'s")
    return len(before) > 1 and said in _BY_THEIR_JOB and before[0] in OURS and before[1] not in _OF_THE_FAMILY


def shares_work(doc: Document, person: Mention) -> bool:
    """Tell whether somebody is one the writer works beside: "the lad I share a van with"."""
    following = doc.words_between(person.end, person.end + NEAR)
    return _WRITER_SELF & set(following[:1]) != set() and bool(_BESIDE_ME & set(following[1:2]))


def _is_on_our_team(following: list[str]) -> bool:
    """Tell whether words after a person place them among the writer's: "on my gang", »på vores hold«."""
    if len(following) < 3 or following[0] not in _FROM:
        return False
    if _BESIDE & set(following[2:4]) and _ME & set(following[3:6]):
        return True  # »i båsen ved siden af mig«
    if following[1] in OURS | {"den", "det", "the"} and _TEAM & set(following[2:4]):
        return True
    return following[1:3] in (["next", "desk"], ["the", "next"]) or following[1:2] == ["nabobordet"]


def unlisted_name(doc: Document, sentence: Span, state: Span) -> Mention | None:
    """Return the word that begins the sentence where no dictionary has it and no other person is named."""
    number = bisect_left(doc.scan.starts, sentence.start)
    said = doc.scan.texts[number] if number < len(doc.scan.texts) else ""
    bare = said.removesuffix("'s").removesuffix("s") if said.endswith(("'s", "s")) else said
    if (
        not said[:1].isupper()
        or said.isupper()
        or len(bare) < _SHORTEST_NAME
        or state.start - sentence.start > FAR
    ):
        return None
    here = doc.reading.between(sentence.start, sentence.start + 1)
    following = doc.small_words[number + 1 : number + 2]
    if here and here[0].tags == {"maybe-name"} and (_AUXILIARY | _FROM) & set(following):
        return here[0]  # "Jordan is off": a country is not
    if here or not (is_unlisted(said, doc.lang) and is_unlisted(bare, doc.lang)):
        return None
    return Mention(frozenset({"name"}), sentence.start, sentence.start + len(said), number)


def unlisted_name_within(doc: Document, sentence: Span, state: Span) -> Mention | None:
    """Return the nearest capital before a state that no dictionary has: »når Sussi igen er sygemeldt«.

    No other person stands between, and the capital does not begin the sentence.
    """
    number = bisect_left(doc.scan.starts, state.start) - 1
    first = bisect_left(doc.scan.starts, max(sentence.start + 1, state.start - NEAR))
    for at in range(number, first - 1, -1):
        said, start = doc.scan.texts[at], doc.scan.starts[at]
        here = doc.reading.between(start, start + 1)
        if here and _ACTING & here[0].tags:
            return None
        name = said.removesuffix("'s")
        if not here and said[0].isupper() and name[1:].islower() and len(name) >= _SHORTEST_NAME:
            return (
                Mention(frozenset({"name"}), start, start + len(said), at)
                if is_unlisted(name, doc.lang)
                else None
            )
    return None


def belongs_to(doc: Document, relative: Mention, person: Mention) -> bool:
    """Tell whether a relative is a colleague's: »chefens kone«, "Dave's wife"."""
    return (
        relative.number - person.number == 1
        and doc.text[person.start : person.end].endswith("s")
        and bool({"colleague", "name"} & person.tags)
    )


def names_a_thing(doc: Document, person: Mention) -> bool:
    """Tell whether the name is what the text calls a thing or an animal (»vores varmepumpe hedder Egon«)."""
    if _NAMING.isdisjoint(doc.word_set) or not doc.reading.having("kind-of-thing"):
        return False  # most texts name none
    said = doc.text[person.start : person.end].lower()
    for start, end in _called(doc):
        if (
            doc.text[end : end + len(said)].lower() != said
            or doc.text[end + len(said) : end + len(said) + 1].isalnum()
        ):
            continue
        sentence = doc.sentence_at(start)
        if any("kind-of-thing" in one.tags for one in doc.reading.between(sentence.start, start)):
            return True
    return False


def _called(doc: Document) -> list[Span]:
    """Return where something is called what follows; looked for once."""
    if "called" not in doc.memo:
        doc.memo["called"] = [Span(*match.span()) for match in _CALLED.finditer(doc.text)]
    return doc.memo["called"]


def is_one_colleague(doc: Document, sentence: Span, person: Mention) -> bool:
    """Tell whether a person is one colleague: no relative, nobody in general, not several."""
    before = doc.words_between(max(sentence.start, person.start - 40), person.start)
    if "name" in person.tags:
        own = doc.reading.between(max(sentence.start, person.start - 25), person.start)
        return not any(FAMILY & one.tags and person.number - one.number <= 2 for one in own)
    said = doc.text[person.start : person.end].lower()
    if not before and said in _IN_HEADLINES:
        return True  # »Kollega slået ned af stress«
    if not before and doc.lang == "en" and said.removesuffix("'s") in _BY_TITLE:
        return True  # "Chef has started drinking"
    if {"worker", "group"} & person.tags and tuple(before[-2:]) in _ONE_OF_ALL:
        return True  # »en af pædagogerne«
    if "colleague" not in person.tags and not _is_our_worker(doc, before, person):
        return False
    if said.endswith(_SEVERAL[doc.lang]):
        return "af" in before[-2:] or "of" in before[-2:]
    if _ANY & set(before[-2:]) and "af" not in before[-2:]:
        return False
    return bool(_DEFINITE & set(before[-3:])) or (doc.lang == "da" and said.endswith(("en", "ens")))


def _is_our_worker(doc: Document, before: list[str], person: Mention) -> bool:
    """Tell whether somebody by their work is one of the writer's: »vores sekretær«, "one of the drivers"."""
    if any(before[at : at + 2] in _ONE_OF_THEM for at in range(max(0, len(before) - 4), len(before) - 1)):
        return bool({"worker", "group"} & person.tags)
    if "worker" not in person.tags:
        return False
    said = doc.text[person.start : person.end].lower()
    # »Sekretæren er gået fra sin mand«: one speaks so of one's own; of those the place knows, the papers do.
    if (
        "post" not in person.tags
        and not said.endswith(_OF_THE_NEWS)
        and (
            (before[-1:] == ["the"] and _opens_a_clause(before[:-1]))
            or (doc.lang == "da" and _opens_a_clause(before) and said.endswith("n"))
        )
    ):
        return True
    among = {"den", "the"} & set(before[-3:]) and len(_ONE_AMONG_US & set(before[-3:])) > 1
    return bool(among or (OURS | _THAT_ONE) & set(before[-3:]))


def _opens_a_clause(before: list[str]) -> bool:
    """Tell whether words end where a clause begins: »..., fordi svejseren er«, "so the welder is"."""
    return not before or before[-1] in _CLAUSE
