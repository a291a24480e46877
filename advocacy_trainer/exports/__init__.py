"""The files a person can take along; ``kinds`` has a record of each for window and command line alike."""
