"""Learn, offline and unobserved, to speak about your work in your own voice."""

__version__ = "0.1.0"
