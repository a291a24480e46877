"""What helps a shy writer more than remarks: her own words, one thing at a time, when she asks.

Pure functions: each is given a text and gives back places in it (code points),
a question, or a change that can be put in and taken back.
"""
