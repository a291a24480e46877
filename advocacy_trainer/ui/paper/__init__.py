"""Everything that goes on paper or into a picture: PDF and PNG, drawn by Qt."""
