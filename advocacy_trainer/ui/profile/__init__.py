"""The profile check: its pages, and the card."""
