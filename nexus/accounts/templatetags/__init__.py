"""What pages of accounts draw."""
