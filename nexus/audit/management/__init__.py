"""What an operator may do with the audit."""
