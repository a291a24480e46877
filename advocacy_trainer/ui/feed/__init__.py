"""What several rooms draw: a post as a network shows it, a face, folds."""
