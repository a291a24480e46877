"""The help room: its page, and whose work the app stands on."""
