"""The pictures of a draft."""
