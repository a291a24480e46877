"""The keyboard: where its focus goes, and what Enter presses."""
