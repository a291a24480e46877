"""Read a picture's size and what it tells besides its pixels, without decoding it."""
