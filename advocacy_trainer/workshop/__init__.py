"""A trainer's side, without Qt: run-sheets, their clock, the room's answers, before and after, hand-outs.

- run-sheets: model, reader, writing, library (ours, from ``lessons/``), checking, changing (reorder, shorten,
  drop, a leader in the room)
- the clock: timetable (start times), pace (a workshop under way, behind or ahead, one remedy)
- in the room: wall (what the projector shows), samples (invented drafts), cards (counted answers)
- before and after: before_after (what may be shown), session and sealing (keys), stick, answer_file (one
  person's), summing (all of a stick), shown (what has been), describing (in sentences)
- on paper: papers, paper_parts, markup, paper_files
- between groups: practice (a profile per workshop)
"""
