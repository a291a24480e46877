"""What the workplace says and sets, as people see it, and the form in which HR writes it.

- ``words_view``: the workplace's words, signed with its name
- ``from_workplace``: the page that holds all of them
- ``decided``, ``decided_words``: what IT has decided, and what it means
- ``opened_pack``: a pack that somebody opened by hand, to look at
- ``form``: the form in which HR makes a pack
"""
