"""What the letter says: sentences that speak from facts, and blanks that only the clinician fills."""
