"""How long what is done in a body takes, in seconds, as lessons.md (second edition, point 1) has it."""

from collections.abc import Callable
from typing import TypeAlias

from advocacy_trainer.course import model
from advocacy_trainer.course.model import Scenario, Way

Counter: TypeAlias = Callable[[str], int]
A_CHOICE, A_CARD, A_FIELD, A_REPLY = 10, 5, 15, 45


def always(seconds: int) -> Callable[[model.Body], int]:
    """Return a measure that is the same for every body."""
    return lambda _body: seconds


def of_sort(body: model.Sort) -> int:
    """Measure by its cases."""
    return A_CARD * len(body.cases)


def of_match(body: model.Match) -> int:
    """Measure by its pairs."""
    return A_CARD * len(body.pairs)


def of_order(body: model.Order) -> int:
    """Measure by its items."""
    return A_CARD * len(body.items)


def of_thread(body: model.Thread) -> int:
    """Measure by its comments."""
    return A_REPLY * len(body.comments)


def of_card(body: model.FillInCard) -> int:
    """Measure by its lines."""
    return A_FIELD * len(body.fields)


def of_scenario(body: Scenario) -> int:
    """Measure by the choices on its longest way."""
    return A_CHOICE * longest_way(body, lambda _: 0)[1]


def longest_way(scenario: Scenario, count: Counter) -> tuple[int, int]:
    """Return the words and the choices on the way on which most is read; ways back are not taken."""
    scenes = {scene.id: scene for scene in scenario.scenes}
    onward: dict[str, list[Way]] = {scene.id: [] for scene in scenario.scenes}
    longest: dict[str, tuple[int, int]] = {}
    first = scenario.scenes[0].id
    waiting = [(first, iter(scenes[first].ways))]  # a stack of our own: a story may be a thousand scenes deep
    under_way = {first}
    while waiting:
        here, ways = waiting[-1]
        way = next(ways, None)
        if way is None:
            waiting.pop()
            under_way.discard(here)
            seconds_here = count(scenes[here].text) + sum(count(each.text) for each in scenes[here].ways)
            further = (
                (count(each.why) + longest[each.to][0], longest[each.to][1] + 1) for each in onward[here]
            )
            words, choices = max(further, default=(0, 0))
            longest[here] = (seconds_here + words, choices)
        elif way.to in scenes and way.to not in under_way:
            onward[here].append(way)
            if way.to not in longest:
                under_way.add(way.to)
                waiting.append((way.to, iter(scenes[way.to].ways)))
    return longest[first]
