"""Qt begins here; this module imports nothing, so that nothing is paid for early."""
