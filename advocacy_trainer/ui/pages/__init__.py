"""The pages, one module each, unaware of one another, imported at first visit."""
