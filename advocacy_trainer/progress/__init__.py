"""The private log: what was done, in whose own words, and nothing ever lost."""
