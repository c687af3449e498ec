"""What the templates of the guide say in one word."""
