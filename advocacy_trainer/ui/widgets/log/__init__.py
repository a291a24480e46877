"""The parts of »Min logbog«, one module each."""
