"""Whether own words are much alike across claims, told without keeping any of the words."""
