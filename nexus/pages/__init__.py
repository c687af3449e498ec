"""What anyone may read: the first page, the privacy page, and what to say when something fails."""
