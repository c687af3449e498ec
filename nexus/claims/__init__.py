"""A stored claim: what one person has told us, and who may read it."""
