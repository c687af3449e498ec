"""Back to Life: a person is interviewed, and a letter speaks from what they say."""
