"""What of a body must be the same in both languages: the answers, not their words; a function for each."""

from typing import TypeAlias, assert_never

from advocacy_trainer.course import model

Key: TypeAlias = tuple[object, ...]


def no_key(_body: model.Body) -> Key:
    """Return nothing: all of it is words."""
    return ()


def choice_key(body: model.Choice) -> Key:
    """Return which options are right."""
    return tuple(option.right for option in body.options)


def pick_key(body: model.Pick) -> Key:
    """Return how many options there are."""
    return (len(body.options),)


def card_key(body: model.FillInCard) -> Key:
    """Return the names of the lines."""
    return tuple(field.name for field in body.fields)


def order_key(body: model.Order) -> Key:
    """Return how many items there are."""
    return (len(body.items),)


def match_key(body: model.Match) -> Key:
    """Return how many pairs there are."""
    return (len(body.pairs),)


def sort_key(body: model.Sort) -> Key:
    """Return how many groups there are, and where each case belongs."""
    return (len(body.groups), *(case.group for case in body.cases))


def spot_key(body: model.Spot) -> Key:
    """Return how many places there are to find."""
    return (len(body.spans),)


def scenario_key(body: model.Scenario) -> Key:
    """Return where every way leads."""
    return tuple((scene.id, scene.end, tuple(way.to for way in scene.ways)) for scene in body.scenes)


def voices_key(body: model.Voices) -> Key:
    """Return how many people speak."""
    return (len(body.voices),)


def complete_key(body: model.Complete) -> Key:
    """Return the rounds."""
    return tuple(each.id for each in body.rounds)


def thread_key(body: model.Thread) -> Key:
    """Return the comments and their kinds."""
    return tuple((comment.id, comment.kind) for comment in body.comments)


def draft_key(body: model.Draft) -> Key:
    """Return whether there is a model, and a poor text before it."""
    return (bool(body.model), bool(body.before))


def confidence_key(body: model.Confidence) -> Key:
    """Return the item."""
    return (body.item,)


def checklist_key(body: model.Checklist) -> Key:
    """Return how many items there are."""
    return (len(body.items),)


def recall_key(body: model.Recall) -> Key:
    """Return the questions, their kinds and their keys."""
    return tuple((each.id, each.kind, _variant_key(each)) for each in body.variants)


def _variant_key(variant: model.Variant) -> Key:
    match variant.body:
        case model.Choice() as choice:
            return choice_key(choice)
        case model.Match() as match:
            return match_key(match)
        case model.Sort() as sort:
            return sort_key(sort)
        case model.Order() as order:
            return order_key(order)
        case model.Free() | model.Gap():
            return ()
        case _:
            assert_never(variant.body)
