"""What people tell us, encrypted at rest."""
