"""Read a text in any clothes: what was pasted, wrapped or styled becomes plain, and each place is known.

Rules about words read the plain text. What they find is told in places of the
text as written, so whoever edits or shows it never meets the plain one.
"""
