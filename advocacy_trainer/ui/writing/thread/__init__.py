"""A thread to practise on: ``ThreadView`` shows it wherever it stands, in a lesson or in the practice room.

``comment_view`` is one comment and what one does with it, ``consequence`` what follows from that,
``marking`` how an answer is read.
"""
