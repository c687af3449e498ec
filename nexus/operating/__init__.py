"""Keeping a site running: copies of its databases, and putting them back."""
