"""Question 3: is it still the same owner's page, and does it announce that it will not be?"""

from curator.core.owner.judge import judge
from curator.core.owner.notices import notice
from curator.core.owner.values import Notice, Owner, Ownership

__all__ = ["Notice", "Owner", "Ownership", "judge", "notice"]
