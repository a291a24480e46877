"""Windows that ask or tell one thing; imported only when they open."""
