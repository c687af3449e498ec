"""Who did what when, in a form that only grows."""
