"""What ``packaging/dev.py`` does, in parts; standard library only."""
