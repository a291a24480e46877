"""Before and after: what the trainer may be shown of a room, and what one participant leaves."""
