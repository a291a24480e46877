"""Read the blocks in which the learner writes or ticks for themselves."""

import re

from advocacy_trainer.course.blocks.body import BodyText, items, values
from advocacy_trainer.course.model import CardField, Checklist, Confidence, FillInCard, Plan, Reflect, Rewrite
from advocacy_trainer.course.syntax import ID, plain


def read_card(body: BodyText) -> FillInCard | None:
    """Read one ``name: label`` per field."""
    intro, found = body.entries(any_key=True)
    fields = []
    for entry in found:
        if not entry.text:
            body.report(entry.line, f"the field {entry.key[:40]} has no label", "write name: label")
        fields.append(CardField(entry.key, plain(entry.text)))
    body.need_count(fields, 1, "fields")
    return FillInCard(intro, tuple(fields))


def read_rewrite(body: BodyText) -> Rewrite | None:
    """Read ``prompt:``, ``model:`` and ``check:`` with its items."""
    intro, found = body.entries(("prompt", "model", "check"), ("-",))
    given = values(found)
    prompt = given.get("prompt", "") or intro
    body.need("prompt:", prompt, "write prompt: and what is to be written")
    model = body.need("model:", given.get("model", ""), "write model: and one way of doing it")
    check = tuple(plain(entry.text) for entry in items(found))
    body.need_count(check, 1, "check: items")
    return Rewrite(plain(prompt), plain(model), check)


def read_reflect(body: BodyText) -> Reflect | None:
    """Read ``prompt:``."""
    intro, found = body.entries(("prompt",))
    prompt = values(found).get("prompt", "") or intro
    body.need("prompt:", prompt, "write prompt: and a question")
    return Reflect(plain(prompt))


def read_plan(body: BodyText) -> Plan | None:
    """Read the starters ``if:`` and ``then:``; the fixed words of a plan are taken off them."""
    intro, found = body.entries(("if", "then"))
    given = values(found)
    for key in ("if", "then"):
        body.need(f"{key}:", given.get(key, ""), f"write {key}: and how the sentence may begin")
    return Plan(intro, plan_part(given.get("if", "")), plan_part(given.get("then", "")))


def plan_part(text: str) -> str:
    """Return half a plan without »if« and »then I will«, which stand fixed beside it."""
    text = re.sub(r"\A[\s.…]*(?:hvis|if|så vil jeg|then i will)\b\s*", "", plain(text), flags=re.IGNORECASE)
    return re.sub(r"[\s,]*(?:,\s*(?:\.\.\.|…)|,)\Z", "", text).strip()


def read_confidence(body: BodyText) -> Confidence | None:
    """Read ``item: id`` of confidence.toml."""
    intro, found = body.entries(("item",))
    item = body.need("item:", values(found).get("item", ""), "write item: and an id of confidence.toml")
    if item and not ID.match(item):
        body.report(body.line, f"“{item[:40]}” is no id", "write item: and an id of confidence.toml")
    return Confidence(intro, item)


def read_checklist(body: BodyText) -> Checklist | None:
    """Read ``- item``."""
    intro, found = body.entries((), ("-",))
    listed = tuple(plain(entry.text) for entry in items(found))
    body.need_count(listed, 1, "items")
    for entry in items(found):
        if not entry.text:
            body.report(entry.line, "an item is empty", "write it, or take it away")
    return Checklist(intro, listed)
