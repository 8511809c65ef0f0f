"""Pages and what our own words promise of them, labelled by a person. `cases.py` reads and scores them."""
