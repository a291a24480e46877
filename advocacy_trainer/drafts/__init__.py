"""Keep the person's drafts: a folder each, saved as they write, and their versions.

``drafts/<id>/`` holds text.txt (what anyone may read), draft.json (what the app
knows of it), versions/ and pictures/. ``drafts/index.json`` only makes the list
quick and may be lost; ``drafts/bin/`` keeps what was thrown away for seven days.
"""
