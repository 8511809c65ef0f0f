"""What a link is, how to look at one, and what we conclude.

No database, no mail, no schedule: those live in `db`, `reports` and `jobs`.
"""

__version__ = "0.1.0"
