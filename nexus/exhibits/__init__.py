"""Papers that people send in: taken, made safe, and cited to the page."""
