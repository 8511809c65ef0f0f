"""Pages with what they say of their own review, and whether that makes them outdated: see `cases.py`."""
