"""Write a run-sheet as a file that a trainer can edit, everything said in it."""

from advocacy_trainer.workshop.model import FORMAT, SENDS, Item, RunSheet


def sheet_text(sheet: RunSheet) -> str:
    """Return the run-sheet as the reader reads it, whole: nothing is taken over from another one."""
    head = [
        "---",
        f"id: {sheet.id}",
        f"format: {FORMAT}",
        f"title: {sheet.title}",
        f"for: {sheet.audience}",
        f"computers: {'yes' if sheet.computers else 'no'}",
    ]
    head += [f"sends: {' '.join(sheet.sends) or 'none'}"] if sheet.sends != SENDS else []
    head += [f"about: {_value(sheet.about)}"] if sheet.about else []
    head += [f"series: {sheet.series}", f"number: {sheet.number}"] if sheet.series else []
    return "\n".join([*head, "---", *(_item_text(item) for item in sheet.items)])


def _item_text(item: Item) -> str:
    values = {
        "kind": item.kind,
        "minutes": str(item.minutes),
        "least": str(item.least) if item.least != item.minutes else "",
        "optional": "yes" if item.optional else "",
        "goal": item.goal,
        "materials": "; ".join(item.materials),
        "handouts": " ".join(item.handouts),
        "shows": str(item.shows) if item.shows else "",
        "drafts": " ".join(item.drafts),
        "setting": item.setting if item.setting != "together" else "",
        "touches": " ".join(item.touches),
        "instead": item.instead,
        "instead-notes": item.instead_notes,
        "screen": item.screen,
        "quiet": item.quiet,
        "paper": item.paper,
        "mine": item.mine,
    }
    lines = [f"{key}: {_value(value)}" for key, value in values.items() if value]
    notes = f"\n{item.notes}\n" if item.notes else ""
    return f"## {item.title} {{#{item.id}}}\n" + "\n".join(lines) + f"\n{notes}"


def _value(text: str) -> str:
    return text.replace("\n", "\n  ")
