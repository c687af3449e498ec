"""What whoever runs the site may ask of accounts."""
