"""The photo bench: a portrait is cropped, checked and saved."""
