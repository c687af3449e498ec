"""What is still missing before a clinician could sign."""
