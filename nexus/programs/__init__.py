"""Whom the letter is for, and what that changes."""
