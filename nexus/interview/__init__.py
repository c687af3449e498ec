"""What we ask: questions on pages, pages in stages, and the answers a person gave to them."""
