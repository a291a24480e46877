"""Read the blocks in which a text is begun, grown or ended: draft and complete."""

from advocacy_trainer.course.blocks.body import BodyText, items, values
from advocacy_trainer.course.blocks.scene_heads import read_scene_head
from advocacy_trainer.course.model import Complete, Draft, Round
from advocacy_trainer.course.syntax import SyntaxEntry, plain
from advocacy_trainer.course.vocabulary import STAGES

MOST_ROUNDS = 4


def read_draft(body: BodyText) -> Draft | None:
    """Read ``prompt:``, ``without:``, ``who:``, ``before:``, ``model:`` and ``check:`` with its items."""
    intro, found = body.entries(("prompt", "without", "who", "before", "model", "check"), ("-",))
    given = {key: plain(text) for key, text in values(found).items()}
    prompt = given.get("prompt", "") or plain(intro)
    body.need("prompt:", prompt, "write prompt: and what is to be written")
    stage, source = body.attributes.get("stage", ""), body.attributes.get("from", "")
    if not stage:
        body.report(body.line, "the draft has no stage", f"write stage= and one of {', '.join(STAGES)}")
    elif source and stage in STAGES and source in STAGES and STAGES.index(source) >= STAGES.index(stage):
        body.report(body.line, f"{stage} cannot start from {source}", "name an earlier stage after from=")
    check = tuple(plain(entry.text) for entry in items(found))
    if check and not given.get("model"):
        body.report(body.line, "there is a check list and no model", "write model:, or take check: away")
    if given.get("model") and not given.get("who"):
        body.report(body.line, "nobody wrote the model", "write who: and the writer's name and work")
    return Draft(
        prompt,
        given.get("without", ""),
        given.get("who", ""),
        given.get("before", ""),
        given.get("model", ""),
        check,
    )


def read_complete(body: BodyText) -> Complete | None:
    """Read ``prompt:`` and ``== round`` with its ``line:``, ``write:`` and ``more:``."""
    intro, found = body.entries(
        ("prompt", "line", "write", "more"), ("==",), repeated=("prompt", "line", "write", "more")
    )
    prompt = plain(next((entry.text for entry in found if entry.key == "prompt"), intro))
    body.need("prompt:", prompt, "write prompt: and what is to be written")
    rounds: list[tuple[SyntaxEntry, list[SyntaxEntry]]] = []
    for entry in found:
        if entry.mark == "==":
            rounds.append((entry, []))
        elif entry.key == "prompt":
            if rounds:
                body.report(entry.line, "prompt: stands below a round", "move it to the top, or write more:")
        elif rounds:
            rounds[-1][1].append(entry)
        else:
            body.report(entry.line, f"{entry.key}: stands before the first round", "begin with == and an id")
    body.need_count(rounds, 1, "rounds")
    if len(rounds) > MOST_ROUNDS:
        body.report(body.line, f"there are {len(rounds)} rounds", f"keep to {MOST_ROUNDS}")
    read = tuple(_round(body, head, under, first=not number) for number, (head, under) in enumerate(rounds))
    names = [each.id for each in read]
    for each in read:
        if names.count(each.id) > 1:
            body.report(each.line, f"the round {each.id} stands twice", "give each round its own id")
    return Complete(prompt, read) if read else None


def _round(body: BodyText, head: SyntaxEntry, under: list[SyntaxEntry], *, first: bool) -> Round:
    name, given = read_scene_head(body, head, "write == and an id, as == last-line")
    if given:
        body.report(head.line, "a round is for everybody", "take the brackets away")
    lines = tuple(plain(entry.text) for entry in under if entry.key == "line" and entry.text)
    write = tuple(plain(entry.text) for entry in under if entry.key == "write" and entry.text)
    more = [plain(entry.text) for entry in under if entry.key == "more"]
    if not lines:
        body.report(head.line, f"nothing is given in the round {name[:40]}", "write line: and what stands")
    if not write:
        body.report(
            head.line, f"nobody wrote the end of {name[:40]}", "write write: and what one person wrote"
        )
    if len(more) > 1:
        body.report(head.line, "more: stands twice in a round", "keep one of them")
    if first and more:
        body.report(head.line, "the first round is offered by prompt:", "take more: away")
    if not first and not any(more):
        body.report(head.line, f"nothing offers the round {name[:40]}", "write more: and the next task")
    return Round(name, more[0] if more else "", lines, write, head.line)
