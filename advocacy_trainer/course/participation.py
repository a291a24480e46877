"""The options of the questions that steer what comes next."""

PARTICIPATION = ("yes", "not-now", "only-like", "no")
"""The options of ``sets=participation`` in their order, as core-01 lists them."""

KINDS = ("cause", "subject-expert", "everyone-at-work")
"""The options of ``sets=kind`` in their order, as kinds-01 lists them."""
