"""A link as the store knows it before a look, and what a look makes of it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from curator.core.assess import Assessment
from curator.core.change import Change
from curator.core.confirm import Ladder, Streak
from curator.core.evidence import Evidence
from curator.core.facts import PageDate, PageFacts
from curator.core.findings import Holding, Standing, Transition
from curator.core.reachability import Reachability
from curator.core.variants import NO_VARIANTS, Variants


class Sight(StrEnum):
    """What the latest attempt gave us: the link was checked, we could not look, or the page gave no readable text."""

    CHECKED = "checked"
    NOT_CHECKED = "not-checked"
    BLIND = "blind"


@dataclass(frozen=True, slots=True)
class ReviewDates:
    """What a page says of its own review `now`, and `before` it lost that or went back (empty: it did not)."""

    now: tuple[PageDate, ...] = ()
    before: tuple[PageDate, ...] = ()


NO_DATES = ReviewDates()


@dataclass(frozen=True, slots=True)
class History:
    """All that a check needs to know of a link; nothing is loaded that a check does not need.

    `approved` and `latest` are ids of snapshots in the store (None: no complete look yet). `etag`, `last_modified` and
    `body_digest` are those of the body that `latest` was read from, `extractor` the one that read it.
    `approved_from` and `latest_from` are the addresses that those texts were read from, after redirects.
    `pending` counts the looks that saw a change which is not yet an item (`confirm.change_looks`), `pending_state` says
    which one; `variants` are the texts that the page was seen with, `dates` what it says of its own review. Before
    `ask_again_at` nobody is asked to look behind a wall: somebody has.
    """

    id: int
    url: str
    ladder: Ladder = field(default_factory=Ladder)
    standings: tuple[Standing, ...] = ()
    approved: int | None = None
    approved_from: str | None = None
    latest: int | None = None
    latest_from: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    body_digest: str | None = None
    extractor: str | None = None
    pending: Streak | None = None
    pending_state: str | None = None
    review_due_at: datetime | None = None
    last_checked_at: datetime | None = None
    ask_again_at: datetime | None = None
    variants: Variants = NO_VARIANTS
    dates: ReviewDates = NO_DATES


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one look concluded: stored as one row of history, and as the link's new state. `told` are its answers.

    `facts` is set where the look gave a complete page whose text is not the one that `latest` holds: the store keeps
    it as the new latest snapshot. `rebaseline` makes it the approved state too (a first look, or a new extractor).
    `same_page` says that `latest` still stands (304, equal bytes). `approved_again` says that the text is the approved
    one (only furniture differs): `latest` becomes `approved`. Where one of the three holds, the link's validators and
    body digest are those of this evidence (a 304 keeps what it does not send again); else they stay as they were.
    """

    history: History
    evidence: Evidence
    sight: Sight
    told: Assessment
    change: Change | None
    ladder: Ladder
    holdings: tuple[Holding, ...]
    transitions: tuple[Transition, ...]
    facts: PageFacts | None
    rebaseline: bool
    same_page: bool
    approved_again: bool
    pending: Streak | None
    pending_state: str | None
    variants: Variants
    dates: ReviewDates
    next_check_at: datetime

    @property
    def reach(self) -> Reachability:
        return self.told.reach
