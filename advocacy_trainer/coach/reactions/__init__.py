"""»Tre opdigtede læsere«: what three invented readers do with a text, chosen by what the coach found."""
