"""How the letter looks, on screen and on paper."""
