"""What IT sets on a machine: one set of keys, read from where each system keeps such things.

- ``places``: where does it stand on this system, and is there anything?
- ``reading``: what does it say, and what of it cannot be read?
- ``registry``: what stands in the registry of Windows?
- ``rights``, ``windows_rights``: can others than administrators change a file?
- ``decided``: what holds of each key, from where, and what was wrong?
- ``keys``: which keys are there, and what are they called?
- ``schema``, ``admx``, ``reference``: the forms in which IT gets the keys.

Keys are the options of ``setting_options`` that have a ``Managed``. Nothing here
reads, shows or moves anything a person wrote.
"""
