"""Read the blocks that show: before-after, spot, scenario, voices, example, asides."""

import re

from advocacy_trainer.course.blocks.body import BodyText, items, values
from advocacy_trainer.course.blocks.scene_heads import read_conditions, read_scene_head, with_variants
from advocacy_trainer.course.model import (
    Aside,
    BeforeAfter,
    ExamplePost,
    MarginNote,
    Scenario,
    Scene,
    Spot,
    SpotSpan,
    Voice,
    Voices,
    Way,
)
from advocacy_trainer.course.syntax import ID, SyntaxEntry, plain, raw_feedback

ENDS = ("fine", "retry")


def read_before_after(body: BodyText) -> BeforeAfter | None:
    """Read ``before:``, ``after:`` and ``why:``."""
    intro, found = body.entries(("before", "after", "why"))
    given = values(found)
    for key in ("before", "after", "why"):
        body.need(f"{key}:", given.get(key, ""), f"write {key}: and its text")
    return BeforeAfter(intro, *(plain(given.get(key, "")) for key in ("before", "after", "why")))


def read_spot(body: BodyText) -> Spot | None:
    """Read ``text: ... [[words]](why) ...``; a why may hold paired parentheses."""
    question, found = body.entries(("text", "hint"))
    body.need("question", question, "write above the text what is to be found")
    given = values(found)
    raw = body.need("text:", given.get("text", ""), "write text: with [[words]](why) in it")
    text, spans = "", []
    position = 0
    while (opening := raw.find("[[", position)) >= 0:
        text += _unescape(raw[position:opening])
        closing = raw.find("]](", opening)
        end = _closing(raw, closing + 3) if closing > 0 else -1
        if end < 0:
            body.report(
                body.line,
                f"“{raw[opening : opening + 30]}” has no why",
                "write [[words]](why), one after the other",
            )
            return None
        words, why = _unescape(raw[opening + 2 : closing]), plain(raw[closing + 3 : end])
        body.need_both(body.line, words.strip(), why)
        spans.append(SpotSpan(len(text), len(text) + len(words), why))
        text += words
        position = end + 1
    text += _unescape(raw[position:])
    if raw:
        body.need_count(spans, 1, "marked [[words]](why)")
    return Spot(question, text, tuple(spans), given.get("hint", ""))


def _unescape(text: str) -> str:
    return re.sub(r"\\([>|=\[\]_)(\\])", r"\1", text)


def _closing(text: str, start: int) -> int:
    depth = 1
    for index in range(start, len(text)):
        if text[index - 1] == "\\":
            continue
        if text[index] == "(":
            depth += 1
        elif text[index] == ")":
            depth -= 1
            if not depth:
                return index
    return -1


def read_voices(body: BodyText) -> Voices | None:
    """Read ``- Name, work: words > reason``; with ``as=drafts``, ``who:`` and ``- First: text > note``."""
    if body.attributes.get("as") == "drafts":
        return _read_drafts(body)
    intro, found = body.entries((), ("-",))
    voices: list[Voice] = []
    for entry in items(found):
        said, reason = raw_feedback(entry.text)
        who, colon, words = said.partition(": ")
        name, comma, work = who.partition(",")
        if not colon or not comma or not words.strip():
            body.report(entry.line, "nobody is speaking", "write - Name, work: words > reason")
            continue
        body.need_both(entry.line, words.strip(), reason)
        voices.append(Voice(plain(name), plain(work), plain(words), reason))
    most = 3 if body.format < 2 else 4
    if not 2 <= len(voices) <= most:
        speak = "1 person speaks" if len(voices) == 1 else f"{len(voices)} people speak"
        body.report(body.line, speak, f"let two to {most} people choose differently")
    return Voices(intro, tuple(voices))


def _read_drafts(body: BodyText) -> Voices:
    intro, found = body.entries(("who",), ("-",))
    who = plain(
        body.need("who:", values(found).get("who", ""), "write who: and the name and work of the writer")
    )
    drafts: list[Voice] = []
    for entry in items(found):
        said, note = raw_feedback(entry.text)
        label, colon, words = said.partition(": ")
        if not colon or not label.strip() or not words.strip():
            body.report(entry.line, "this is no draft", "write - First: the text > what is said of it")
            continue
        body.need_both(entry.line, words.strip(), note)
        drafts.append(Voice(plain(label), "", plain(words), note))
    if not 2 <= len(drafts) <= 4:
        body.report(body.line, f"there are {len(drafts)} drafts", "show two to four drafts of one text")
    return Voices(intro, tuple(drafts), who)


def read_example(body: BodyText) -> ExamplePost | None:
    """Read ``text:`` and ``- "quoted words": margin note``."""
    intro, found = body.entries(("text",), ("-",))
    text = plain(body.need("text:", values(found).get("text", ""), "write text: and the post"))
    notes: list[MarginNote] = []
    for entry in items(found):
        match = re.match(r'(?:"([^"]+)"|»([^«]+)«|“([^”]+)”)\s*:\s+(.+)\Z', entry.text, re.DOTALL)
        if match is None:
            body.report(entry.line, "the margin note has no words", 'write - "words of the text": the note')
            continue
        words = match[1] or match[2] or match[3]
        if words not in text:
            body.report(
                entry.line, f"“{words[:40]}” does not stand in the text", "quote the text letter by letter"
            )
            continue
        notes.append(MarginNote(words, plain(match[4])))
    body.need_count(notes, 1, "margin notes")
    return ExamplePost(intro, text, tuple(notes))


def read_aside(body: BodyText) -> Aside | None:
    """Read prose in a frame."""
    text = "\n".join(body.lines).strip("\n")
    body.need("text", text.strip(), "write it, or take the block away")
    return Aside(text)


def read_scenario(body: BodyText) -> Scenario | None:
    """Read ``== id [end=fine]`` scenes and their ``-> id: choice > why`` ways.

    ``== id [work=care]`` below a scene of that id is the scene for some; what
    it leaves out (text or ways) comes from the one without.
    """
    intro, found = body.entries((), ("==", "->"))
    scenes: list[Scene] = []
    for entry in found:
        if entry.mark == "==":
            scenes.append(_scene(body, entry))
        elif not scenes:
            body.report(
                entry.line, "a choice stands before the first scene", "begin with == and a scene's id"
            )
        else:
            way = _way(body, entry)
            if way is not None:
                scenes[-1] = scenes[-1]._replace(ways=(*scenes[-1].ways, way))
    if not scenes:
        body.report(body.line, "the scenario has no scene", "begin with == and a scene's id")
        return None
    for scene in scenes:
        if not scene.conditions and not scene.text:
            body.report(scene.line, f"the scene {scene.id[:40]} has no text", "write what happens in it")
    whole = with_variants(body, scenes, "scene")
    if not whole:
        return None  # every scene is faulty, which is said
    for scene in whole:
        for variant in scene.variants:
            _report_variant_ways(body, scene, variant)
    _report_paths(body, whole)
    return Scenario(intro, tuple(whole))


def _report_variant_ways(body: BodyText, base: Scene, variant: Scene) -> None:
    if variant.ways and [way.to for way in variant.ways] != [way.to for way in base.ways]:
        body.report(
            variant.line,
            f"this {variant.id} leads elsewhere than the one above",
            "lead its choices to the same scenes in the same order",
        )


def _scene(body: BodyText, entry: SyntaxEntry) -> Scene:
    name, given = read_scene_head(body, entry, "write == id, == id [end=fine] or == id [end=retry]")
    end = given.pop("end", "")
    conditions = read_conditions(body, entry.line, given)
    if end and (end not in ENDS or conditions):
        body.report(
            entry.line,
            f"“{entry.key[:40]}” is no scene",
            "write == id, == id [end=fine] or == id [end=retry]",
        )
        end = ""
    return Scene(name, plain(entry.text), (), end, entry.line, conditions)


def _way(body: BodyText, entry: SyntaxEntry) -> Way | None:
    raw, why = raw_feedback(entry.text)
    target, colon, text = raw.partition(":")
    if not colon or not ID.match(target.strip()) or not text.strip():
        body.report(entry.line, "a choice leads nowhere", "write -> scene: what one does > why")
        return None
    body.need_both(entry.line, plain(text), why)
    return Way(target.strip(), plain(text), why, entry.line)


def _report_paths(body: BodyText, scenes: list[Scene]) -> None:
    ids = {scene.id for scene in scenes}
    for scene in scenes:
        for way in scene.ways:
            if way.to not in ids:
                body.report(way.line, f"there is no scene {way.to}", "add it, or lead to one of the others")
        if scene.end and scene.ways:
            body.report(
                scene.line,
                f"the scene {scene.id} ends, and yet goes on",
                "take [end=...] or the choices away",
            )
        if not scene.end and not scene.ways:
            body.report(
                scene.line,
                f"the scene {scene.id} is a dead end",
                "give it choices, or [end=fine] or [end=retry]",
            )
    reached = _reachable([scenes[0].id], {scene.id: [way.to for way in scene.ways] for scene in scenes})
    backwards: dict[str, list[str]] = {}
    for scene in scenes:
        for way in scene.ways:
            backwards.setdefault(way.to, []).append(scene.id)
    closing = _reachable([scene.id for scene in scenes if scene.end], backwards)
    for scene in scenes:
        if scene.id not in reached:
            body.report(
                scene.line, f"nobody comes to the scene {scene.id}", "lead a choice to it, or take it away"
            )
        elif scene.id not in closing and scene.ways:
            body.report(
                scene.line, f"from the scene {scene.id} one never comes to an end", "lead a choice to an end"
            )
    if not any(scene.end == "fine" for scene in scenes):
        body.report(body.line, "the scenario has no good end", "close one scene with [end=fine]")


def _reachable(start: list[str], ways: dict[str, list[str]]) -> set[str]:
    seen: set[str] = set()
    waiting = list(start)
    while waiting:
        here = waiting.pop()
        if here not in seen:
            seen.add(here)
            waiting.extend(ways.get(here, ()))
    return seen
