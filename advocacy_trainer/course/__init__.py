"""Read, check, mark and find lessons, without a window.

Which module answers which question:

- ``model``: what is a lesson made of? (heads, steps, prose, blocks)
- ``reader``: what does this lesson file say, and what is wrong with it?
  ``head`` reads its first lines, ``blocks`` its ``:::`` blocks, ``syntax`` the
  small marks they share (attributes, `` > `` before feedback, continuation).
- ``markup``: what does a piece of prose look like as safe HTML?
- ``placeholders``: what stands in for ``{contact}`` and the other four?
- ``plan_of_course``: which tracks, paths and lessons does ``course.toml`` name?
- ``catalogue``: which lessons can be shown, from a cached index of heads?
- ``wordlists``: what do the glossary and the confidence items say?
- ``checker``: what is wrong with the whole folder? (``checks_*`` hold the rules)
- ``marking``: how good is this answer, and what feedback belongs to it?
- ``search``: which lessons and words answer these letters?
- ``next``: which lesson might come next for this person?

Nothing is imported here, so that a window that only needs the cached index
pays for nothing else.
"""
