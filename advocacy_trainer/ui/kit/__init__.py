"""What any room of the window is made of; it knows no feature."""
