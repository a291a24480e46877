"""Read a thread: a post, and the comments that come to it one at a time."""

from advocacy_trainer.course.blocks.body import BodyText
from advocacy_trainer.course.blocks.scene_heads import read_conditions, read_scene_head, with_variants
from advocacy_trainer.course.model import Comment, Consequence, Reply, Thread
from advocacy_trainer.course.syntax import SyntaxEntry, plain, raw_feedback
from advocacy_trainer.course.vocabulary import COMMENTS, MARKS

MOST_COMMENTS = 6
ALWAYS = ("answered", "waited", "left")
_KEYS = ("who", "post", "says", "model", "leaves")
_SINGLE = ("who", "says", "leaves")


def read_thread(body: BodyText) -> Thread | None:
    """Read ``who:``, ``post:`` and ``== id [kind=...]`` comments with what follows each answer.

    A comment again with ``[work=...]``, ``[public=...]`` or ``[region=...]`` is
    its variant for some; it states only what differs.
    """
    intro, found = body.entries(_KEYS, ("==", "-"), repeated=_KEYS)
    top: dict[str, str] = {}
    groups: list[tuple[SyntaxEntry, list[SyntaxEntry]]] = []
    for entry in found:
        if entry.mark == "==":
            groups.append((entry, []))
        elif groups:
            groups[-1][1].append(entry)
        elif entry.key in ("who", "post") and entry.key not in top:
            top[entry.key] = plain(entry.text)
        else:
            body.report(entry.line, "this stands before the first comment", "begin with == id [kind=sour]")
    post = body.need("post:", top.get("post", ""), "write post: and what the comments are about")
    whose = body.attributes.get("post", "")
    if not whose:
        body.report(body.line, "the thread does not say whose post it is", "write post=mine or post=other")
    elif whose == "other" and not top.get("who"):
        body.report(body.line, "nobody wrote the post", "write who: and who wrote it where")
    comments = with_variants(body, [_comment(body, *group) for group in groups], "comment")
    body.need_count(comments, 1, "comments")
    if len(comments) > MOST_COMMENTS:
        body.report(body.line, f"the thread has {len(comments)} comments", f"keep to {MOST_COMMENTS}")
    for comment in comments:
        _report_missing(body, comment)
        for variant in comment.variants:
            if variant.kind in COMMENTS and variant.kind != comment.kind:
                said = f"this {variant.id} is {variant.kind}, and the one above is {comment.kind}"
                body.report(variant.line, said, "give both the same kind")
    return Thread(intro, top.get("who", ""), post, tuple(comments)) if comments else None


def _comment(body: BodyText, head: SyntaxEntry, under: list[SyntaxEntry]) -> Comment:
    name, given = read_scene_head(body, head, "write == and an id, as == first [kind=sour]")
    kind = given.pop("kind", "")
    if kind not in COMMENTS:
        body.report(head.line, f"kind cannot be “{kind[:40]}”", f"use one of {', '.join(COMMENTS)}")
    conditions = read_conditions(body, head.line, given)
    said: dict[str, str] = {}
    consequences: list[Consequence] = []
    models: list[Reply] = []
    leaves: Reply | None = None
    for entry in under:
        if entry.mark == "-":
            consequence = _consequence(body, entry)
            if consequence is not None:
                consequences.append(consequence)
        elif entry.key in _SINGLE and entry.key in said:
            body.report(entry.line, f"“{entry.key}:” stands twice", "keep one of them")
        elif entry.key == "post":
            body.report(entry.line, "post: stands below a comment", "move it to the top")
        elif entry.key == "model":
            models += _reply(body, entry, words=True)
        else:
            said[entry.key] = plain(entry.text)
            if entry.key == "leaves":
                leaves = next(iter(_reply(body, entry, words=False)), None)
    _report_twice(body, consequences)
    return Comment(
        name,
        kind,
        said.get("who", ""),
        said.get("says", ""),
        tuple(consequences),
        tuple(models),
        leaves,
        head.line,
        conditions,
    )


def _consequence(body: BodyText, entry: SyntaxEntry) -> Consequence | None:
    bracket, _, text = entry.text.partition("]")
    mark = bracket.removeprefix("[").strip()
    if not bracket.startswith("[") or mark not in MARKS:
        body.report(
            entry.line, f"“{bracket[:40]}” is no mark", f"write - [mark] and what follows; {', '.join(MARKS)}"
        )
        return None
    if not text.strip():
        body.report(entry.line, f"nothing follows [{mark}]", "write what happens then")
    return Consequence(mark, plain(text), entry.line)


def _report_twice(body: BodyText, consequences: list[Consequence]) -> None:
    seen: set[str] = set()
    for each in consequences:
        if each.mark in seen:
            body.report(each.line, f"[{each.mark}] stands twice under one comment", "keep one of them")
        if "answered" in seen and each.mark not in (*ALWAYS, "hidden"):
            body.report(
                each.line,
                f"[{each.mark}] stands after [answered]",
                "move it up: the first that holds is shown",
            )
        seen.add(each.mark)


def _reply(body: BodyText, entry: SyntaxEntry, *, words: bool) -> list[Reply]:
    """Read ``Name, work: words > why``, or without words ``Name, work > why``; empty where it cannot be."""
    said, why = raw_feedback(entry.text)
    who, colon, told = said.partition(": ") if words else (said, ":", "left")
    name, comma, work = who.partition(",")
    if not comma or not colon or not told.strip():
        form = "Name, work: words > why" if words else "Name, work > why"
        body.report(entry.line, f"nobody stands behind this {entry.key}", f"write {entry.key}: {form}")
        return []
    body.need_both(entry.line, plain(said), why)
    return [Reply(plain(name), plain(work), plain(told) if words else "", why, entry.line)]


def _report_missing(body: BodyText, comment: Comment) -> None:
    if not comment.says:
        body.report(comment.line, f"nothing is said in {comment.id}", "write says: and the comment")
    for mark in ALWAYS:
        if not any(each.mark == mark for each in comment.consequences):
            body.report(comment.line, f"{comment.id} has no [{mark}]", f"write - [{mark}] and what follows")
    if not comment.models:
        body.report(comment.line, f"nobody answers {comment.id}", "write model: Name, work: words > why")
    if comment.leaves is None:
        body.report(comment.line, f"nobody leaves {comment.id}", "write leaves: Name, work > why")
