"""The questionnaire on the web, one page of questions at a time."""
