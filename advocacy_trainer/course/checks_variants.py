"""Faults between the variants of one block: the same thing for different readers."""

from collections.abc import Iterator

from advocacy_trainer.course.checks_pair import KEPT_ATTRIBUTES, answer_key
from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.model import Lesson

_FOR_WHOM = ("work", "public", "region", "sector")


def check_variants(lesson: Lesson, name: str) -> Iterator[Fault]:
    """Give variants that are answered otherwise than the block they stand in for: the log knows but one."""
    remedy = "give all variants the same options and keys"
    for block in lesson.blocks:
        for other in block.variants:
            if answer_key(other) != answer_key(block):
                yield Fault(
                    name,
                    other.line,
                    f"this {block.kind} has another answer key than line {block.line}",
                    remedy,
                )
            for attribute in KEPT_ATTRIBUTES:
                if attribute in _FOR_WHOM:
                    continue
                if other.attributes.get(attribute) != block.attributes.get(attribute):
                    said = f"{attribute}= differs between this {block.kind} and line {block.line}"
                    yield Fault(name, other.line, said, "write it alike on all variants")
