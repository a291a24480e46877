"""Read the questions that bring an objective back, each read like the block of its kind."""

from collections.abc import Callable, Mapping, Sequence

from advocacy_trainer.course.blocks.body import BodyText, items, values
from advocacy_trainer.course.blocks.questions import (
    read_choice,
    read_gap,
    read_match,
    read_order,
    read_sort,
)
from advocacy_trainer.course.blocks.scene_heads import read_scene_head
from advocacy_trainer.course.model import Choice, Free, Gap, Match, Order, Recall, Sort, Variant
from advocacy_trainer.course.syntax import SyntaxEntry, entries, plain

MOST = 24


def read_free(body: BodyText) -> Free | None:
    """Read ``prompt:``, ``before:``, ``model:`` and ``check:`` with its items."""
    intro, found = body.entries(("prompt", "before", "model", "check"), ("-",))
    given = {key: plain(text) for key, text in values(found).items()}
    prompt = given.get("prompt", "") or plain(intro)
    body.need("prompt:", prompt, "write prompt: and what is to be remembered")
    body.need("model:", given.get("model", ""), "write model: and one good answer")
    check = tuple(plain(entry.text) for entry in items(found))
    body.need_count(check, 1, "check: items")
    return Free(prompt, given.get("model", ""), check, given.get("before", ""))


KINDS: Mapping[str, Callable[[BodyText], Free | Choice | Match | Sort | Order | Gap | None]] = {
    "free": read_free,
    "choice": read_choice,
    "match": read_match,
    "sort": read_sort,
    "order": read_order,
    "gap": read_gap,
}


def read_recall(body: BodyText) -> Recall | None:
    """Read ``== id [kind=free]`` and below it the body of that kind."""
    heads = [entry for entry in entries(body.lines, body.line + 1, (), ("==",)) if entry.mark]
    first = heads[0].line - body.line - 1 if heads else len(body.lines)
    if any(line.strip() for line in body.lines[:first]):
        body.report(body.line, "text stands before the first question", "begin with == id [kind=free]")
    if not heads:
        body.report(body.line, "the recall has no question", "begin with == id [kind=free]")
        return None
    ends = [*(head.line for head in heads[1:]), body.line + 1 + len(body.lines)]
    variants: list[Variant] = []
    seen: set[str] = set()
    for head, end in list(zip(heads, ends, strict=True))[:MOST]:
        inside = body.lines[head.line - body.line : end - body.line - 1]
        variant = _variant(body, head, inside)
        if variant is None:
            continue
        if variant.id in seen:
            body.report(head.line, f"the question {variant.id} stands twice", "give each question its own id")
        seen.add(variant.id)
        variants.append(variant)
    if len(heads) > MOST:
        body.report(body.line, f"there are {len(heads)} questions", f"keep to {MOST}")
    if not body.attributes.get("objective"):
        body.report(body.line, "the recall serves no objective", "write objective=o1")
    elif len(body.attributes["objective"].split()) > 1:
        body.report(body.line, "the recall serves several objectives", "write one recall for each")
    return Recall(tuple(variants)) if variants else None


def _variant(body: BodyText, head: SyntaxEntry, inside: Sequence[str]) -> Variant | None:
    name, given = read_scene_head(body, head, "write == id [kind=free], or another kind")
    kind = given.pop("kind", "")
    if kind not in KINDS:
        body.report(head.line, f"kind cannot be “{kind[:40]}”", f"use one of {', '.join(KINDS)}")
        return None
    either = given.pop("either", "")
    if either and (either != "yes" or kind != "choice"):
        body.report(head.line, "either= stands only on a choice, as either=yes", "take it away")
        either = ""
    for odd in given:
        body.report(head.line, f"“{odd[:40]}” says nothing here", "use kind and either, or take it away")
    attributes = {"either": either} if either else {}
    read = KINDS[kind](BodyText(kind, inside, head.line, body.report, body.format, attributes))
    return Variant(name, kind, attributes, read, head.line) if read is not None else None
