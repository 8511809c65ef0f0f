"""A link as `curator links` lists it: where it stands, what its editors wrote of it, and what was last seen of it."""

from dataclasses import dataclass, field
from datetime import datetime

from curator.core.link import Notes, Reference


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One link of the catalogue with its open references.

    `answer` and `reason` (of `core.reachability`) and `sentence` are those of the latest look; None: never looked
    at.
    """

    url: str
    organisation: str | None = None
    notes: Notes = field(default_factory=Notes)
    references: tuple[Reference, ...] = ()
    answer: str | None = None
    reason: str | None = None
    sentence: str | None = None
    last_checked_at: datetime | None = None
    next_check_at: datetime | None = None
    reviewed_at: datetime | None = None
    review_due_at: datetime | None = None
