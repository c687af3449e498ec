"""What the letter says: sentences that speak from facts, and blanks for the clinician."""
