"""The window around the rooms: application, rail, notices, settings."""
