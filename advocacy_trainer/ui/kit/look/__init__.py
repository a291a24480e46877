"""The visual grammar: type, space, colour, and how each level of control is drawn."""
