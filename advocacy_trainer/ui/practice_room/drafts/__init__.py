"""The drafts one has: their list, their versions, and a draft that is done."""
