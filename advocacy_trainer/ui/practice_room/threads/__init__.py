"""Threads to practise on in the practice room: the list, and the thread that was chosen."""
