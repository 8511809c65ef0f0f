"""Pages in our own words, and what may be changed in them: a critical fact, anything else, or nothing a reader sees."""
