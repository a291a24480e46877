"""What a page is laid out in: its head, its columns, its panel."""
