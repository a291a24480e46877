"""The text coach: rules and praise as data, and one pure function that reads a draft."""
