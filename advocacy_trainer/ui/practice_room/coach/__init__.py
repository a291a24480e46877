"""The coach beside a draft."""
