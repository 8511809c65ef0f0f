"""What an editor meets: items to decide, links being watched, and the sums of a report. Values only."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import StrEnum
from typing import Any

from curator.core.findings import Finding, Status, Suggestion, Urgency
from curator.core.link import Notes, Reference


class Decision(StrEnum):
    KEEP = "keep"
    REPLACE = "replace"
    REMOVE = "remove"
    SNOOZE = "snooze"
    ACKNOWLEDGE = "acknowledge"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing for an editor to decide: one link, one finding.

    `previous` is the id of the item that told of the same finding before. `since` is when the trouble was first seen,
    `opened_at` when it became an item, `updated_at` when its state last moved.
    """

    id: int
    previous: int | None
    url: str
    organisation: str | None
    finding: Finding
    also: tuple[Finding, ...]
    urgency: Urgency
    critical: bool
    since: datetime
    opened_at: datetime
    updated_at: datetime
    confidence: float
    reason: str
    rule: str
    status: Status
    evidence: Mapping[str, Any]
    suggestions: tuple[Suggestion, ...]
    references: tuple[Reference, ...]
    notes: Notes = field(default_factory=Notes)


@dataclass(frozen=True, slots=True)
class Watched:
    """A link that fails but is not confirmed: no finding yet. `reason` is a sentence, `rule` its stable code."""

    url: str
    since: datetime
    failures: int
    reason: str
    next_check_at: datetime | None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """Each link once, by its latest attempt. links = checked + not_checked + blind.

    `unchanged` are the checked links whose latest look gave no reason for an item and no change.
    """

    links: int
    checked: int
    not_checked: int
    blind: int
    unchanged: int
    unjudged: int  # the latest look could not judge the page (blocked, or blind)


@dataclass(frozen=True, slots=True)
class Shares:
    """What a report says of its links, each counted once, by the first of these that holds: they add up to `links`."""

    listed: int  # an open item tells of it, whatever else is known
    watched: int  # it fails, and is not confirmed
    decided: int  # an item of it is decided, and not over
    not_checked: int
    unjudged: int
    unchanged: int
    unsettled: int  # what the latest look saw must be seen again before anything is said

    @property
    def links(self) -> int:
        return sum(getattr(self, field.name) for field in fields(self))


@dataclass(frozen=True, slots=True)
class Sum:
    """carried + new - closed = open, all since the report before this one."""

    carried: int
    new: int
    closed: int
    open: int


@dataclass(frozen=True, slots=True)
class Review:
    """All that waits for an editor at one instant, worst first."""

    generated_at: datetime
    items: tuple[Item, ...]
    watching: tuple[Watched, ...]
    counts: Counts
    shares: Shares
    sum: Sum
    since: datetime | None  # when the report before this one was made; None: this is the first
    decided: int  # items that wait for our page's next import, or are snoozed
    network_down_at: datetime | None  # the latest run, where it found our own network down
    next_check_at: datetime | None
    advice: tuple[Reference, ...] = ()  # links on our pages whose words say nothing of where they lead
