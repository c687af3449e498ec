"""What an operator may do with the keys."""
