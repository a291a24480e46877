"""A trainer's side, without Qt: run-sheets, their clock, the room's answers, before and after, hand-outs."""
