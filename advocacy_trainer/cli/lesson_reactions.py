"""Check the reactions of the invented readers: ``lessons check`` joins them with the lessons here.

Each group's examples are tried on the coach: what must match holds there, what must not does not.
"""

from collections.abc import Iterator
from pathlib import Path

from advocacy_trainer.coach.engine import Rulebook, review
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.reactions.choosing import where_it_holds
from advocacy_trainer.coach.reactions.facts import Facts
from advocacy_trainer.coach.reactions.file import NAME, parse_reactions
from advocacy_trainer.coach.reactions.model import Reactions
from advocacy_trainer.coach.rulebook import full_book
from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.vocabulary import LANGUAGES
from advocacy_trainer.encoding import decode_file


def check_reactions(root: Path) -> Iterator[Fault]:
    """Give every fault of ``root/<language>/reactions.toml``; a course without one has no readers."""
    read: dict[str, Reactions] = {}
    book = full_book()
    for lang in LANGUAGES:
        path = root / lang / NAME
        name = f"{lang}/{NAME}"
        if not path.is_file():
            continue
        try:
            text = decode_file(path)
            read[lang] = parse_reactions(text, lang)
        except (OSError, ValueError) as error:
            yield Fault(name, 1, f"the readers cannot be used: {str(error)[:80]}", "mend the file")
            continue
        yield from (Fault(name, *fault) for fault in read[lang].faults)
        yield from _check_examples(read[lang], text, name, book)
    if len(read) == 1:
        lang = next(lang for lang in LANGUAGES if lang not in read)
        yield Fault(
            f"{next(iter(read))}/{NAME}", 1, f"there are no readers in {lang}", f"write {lang}/{NAME}"
        )
    elif read:
        yield from _check_pair(read)


def _check_examples(reactions: Reactions, text: str, name: str, book: Rulebook) -> Iterator[Fault]:
    for group in reactions.groups:
        line = text[: max(0, text.find(f'id = "{group.id}"'))].count("\n") + 1
        for wanted, examples in ((True, group.must_match), (False, group.must_not_match)):
            for example in examples:
                context = ReviewContext(lang=reactions.lang, say=reactions.lang)
                found = review(example, context, book)
                holds = where_it_holds(group, example, found, Facts(example, reactions.lang)) is not None
                if holds != wanted:
                    what = f"{group.id} {'does not hold' if wanted else 'holds'} of “{example[:40]}”"
                    yield Fault(name, line, what, "change when, or the example")


def _check_pair(read: dict[str, Reactions]) -> Iterator[Fault]:
    ids = {
        lang: {each.id for each in found.people}
        | {reaction.id for group in found.groups for reaction in group.reactions}
        for lang, found in read.items()
    }
    for lang, other in (LANGUAGES, LANGUAGES[::-1]):
        for one in sorted(ids[other] - ids[lang]):
            yield Fault(
                f"{lang}/{NAME}",
                1,
                f"{one} is missing",
                f"write it here too, or take it out of {other}",
                True,
            )
