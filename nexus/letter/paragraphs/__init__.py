"""One module a paragraph; a section's module puts its paragraphs in order."""
