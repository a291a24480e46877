"""Home: one small step."""
