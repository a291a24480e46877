"""Know how each platform treats a text: what it counts, colours, folds and crops.

``rules/<id>.toml`` holds every value with its source, the day it was checked
and how sure we are of it; ``catalog`` reads them and lets an organisation's
pack change or add some; ``measuring.measure`` counts a text.
"""

DEFAULT_PLATFORM = "linkedin"  # what a text is for until somebody says otherwise
