"""The form of the workplace's pack: five questions, and everything else for those who have it.

- ``lens``: one value inside a pack, read and replaced by its path
- ``session``: the pack while it is written; what is typed is on the disk at each standstill
- ``fields``, ``records``: fields that belong to a value of the pack, and lists of several
- ``dates``: a day as it is written, and read
- ``question``: one question, open or shrunk to a row
- ``guidelines``: the question about the workplace's own guidelines
- ``told``: what is amiss or missing, in the form's words, with a way to its question
- ``asked``: the five questions; ``more``: all the others
- ``summaries``: what an answered question says in its row
- ``preview``: how an employee sees what is being written
- ``promise_sheet``: the promise as one printed page
- ``finishing``: build the pack, and sign it
- ``page``: the form itself
"""
