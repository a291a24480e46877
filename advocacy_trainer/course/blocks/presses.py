"""How many presses a body takes of somebody who answers it at the first try; writing is none."""

from collections.abc import Callable, Mapping

from advocacy_trainer.course import model
from advocacy_trainer.course.blocks.seconds import longest_way

BEHIND_A_DOOR = ("sour", "threat")
"""The kinds of comment that are opened by a press of their own."""
Attributes = Mapping[str, str]


def always(presses: int) -> Callable[[model.Body, Attributes], int]:
    """Return a count that is the same for every body."""
    return lambda _body, _attributes: presses


def of_choice(body: model.Choice, attributes: Attributes) -> int:
    """Count one, or where several are asked for each right option and the button."""
    right = sum(option.right for option in body.options)
    return right + 1 if right > 1 and attributes.get("either") != "yes" else 1


def of_order(body: model.Order, _attributes: Attributes) -> int:
    """Count each item."""
    return len(body.items)


def of_sort(body: model.Sort, _attributes: Attributes) -> int:
    """Count for each case its group, and Next between two."""
    return 2 * len(body.cases) - 1


def of_match(body: model.Match, _attributes: Attributes) -> int:
    """Count for each left side its right one, and Next between two."""
    return 2 * len(body.pairs) - 1


def of_spot(body: model.Spot, _attributes: Attributes) -> int:
    """Count each place and the button."""
    return len(body.spans) + 1


def of_complete(body: model.Complete, _attributes: Attributes) -> int:
    """Count the button of each round, and what offers the next one."""
    return 2 * len(body.rounds) - 1


def of_scenario(body: model.Scenario, _attributes: Attributes) -> int:
    """Count the choices on the way on which most is read."""
    return longest_way(body, lambda text: len(text.split()))[1]


def of_thread(body: model.Thread, _attributes: Attributes) -> int:
    """Count an answer to each comment, Next between two, and the doors before unkind ones."""
    doors = sum(each.kind in BEHIND_A_DOOR for each in body.comments)
    return 2 * len(body.comments) - 1 + doors
