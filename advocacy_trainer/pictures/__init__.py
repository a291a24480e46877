"""Open, mend, check and save pictures; the only package that knows Pillow.

A file is first read by ``headers`` (size, kind and what it tells about its
maker, without decoding), refused or decoded by ``opening`` within bounded time
and memory, and written by ``encoding`` with nothing but its pixels.
"""
