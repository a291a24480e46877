"""The lessons: their list, a lesson on its page, the refresher, and both on paper."""
