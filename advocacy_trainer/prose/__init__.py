"""What text is, without judging it: words, sentences, LIX, language, overlap, spelling."""
