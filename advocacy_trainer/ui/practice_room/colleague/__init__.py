"""A draft shown to a colleague, and what they marked."""
