"""The private log: what was done, in whose own words, and nothing ever lost.

It lies in ``log/`` of the data folder (``paths.data_dir``): events in a
snapshot and a tail (``store``), free texts (``journal``), cards, and the step
each lesson stands at (``place``). ``log`` is the door to the events.
"""
