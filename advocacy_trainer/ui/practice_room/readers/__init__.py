"""»Three invented readers«: what three people nobody has met would do with the draft."""
