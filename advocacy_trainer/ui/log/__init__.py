"""My log: its page, its parts, and what leaves it."""
