"""The stages of the text that grows: each written once, and before it is gone on from."""

from collections.abc import Iterator, Mapping

from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.model import Block, Draft, Lesson
from advocacy_trainer.course.plan_of_course import Course

FOUND_IN_SEVERAL = "subject"
"""The stage several lessons may hold: one finds a subject in the core, or where subjects are spoken of."""


def check_stages(course: Course, lessons: Mapping[str, tuple[str, Lesson]]) -> Iterator[Fault]:
    """Give stages two lessons write, and stages gone on from that nobody writes or that come only later.

    ``lessons`` are those of one language by id, with their files. Nothing is
    said of a stage that a lesson of format 1 may yet be written anew for, as
    long as ``without:`` stands in for it.
    """
    order = [name for name in course.lesson_ids if name in lessons]
    written: dict[str, list[str]] = {}
    for name in order:
        for stage in dict.fromkeys(_stage(block) for block in _drafts(lessons[name][1])):
            written.setdefault(stage, []).append(name)
    older = any(lesson.head.format < 2 for _, lesson in lessons.values())
    for name in order:
        file, lesson = lessons[name]
        seen: dict[str, str] = {}
        for block in _drafts(lesson):
            stage = _stage(block)
            if stage in seen:
                said = f"{block.id} writes the stage {stage}, as {seen[stage]} does"
                yield Fault(file, block.line, said, "give one of them another stage, or make them variants")
            elif stage != FOUND_IN_SEVERAL and name != written[stage][0]:
                said = f"the stage {stage} is written in {written[stage][0]} already"
                yield Fault(file, block.line, said, "give this one another stage")
            seen.setdefault(stage, block.id)
            yield from _source(block, name, file, written, order, older=older)


def _source(
    block: Block, name: str, file: str, written: Mapping[str, list[str]], order: list[str], *, older: bool
) -> Iterator[Fault]:
    source = block.attributes.get("from", "")
    writers = written.get(source, ())
    stands_in = older and isinstance(block.body, Draft) and bool(block.body.without)
    if not source or stands_in or name in writers:
        return
    remedy = "begin it in an earlier lesson with stage=, or take from= away"
    if not writers:
        yield Fault(
            file, block.line, f"nobody writes the stage {source} that {block.id} goes on from", remedy
        )
        return
    track = name.rpartition("-")[0]
    if all(each.rpartition("-")[0] == track and order.index(each) > order.index(name) for each in writers):
        said = f"{block.id} goes on from the stage {source}, which {writers[0]} writes only later"
        yield Fault(file, block.line, said, remedy)


def _drafts(lesson: Lesson) -> Iterator[Block]:
    return (block for block in lesson.blocks if isinstance(block.body, Draft) and _stage(block))


def _stage(block: Block) -> str:
    return block.attributes.get("stage", "")
