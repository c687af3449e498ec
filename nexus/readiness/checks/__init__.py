"""One module a subject; each check is a function named as a statement that should hold."""
