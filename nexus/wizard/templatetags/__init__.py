"""What the templates of the questionnaire say in one word."""
