"""The practice room: where a draft is written, looked at and taken out."""
