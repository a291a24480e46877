"""The trainer's side: a run-sheet, a workshop on two screens, before and after."""
