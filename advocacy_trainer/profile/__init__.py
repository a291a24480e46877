"""The profile check: its items, the person's answers, and how they are seen beside a post."""
