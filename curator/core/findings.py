"""Findings: what an editor is told of a link. A closed set, in order of rank (the dangerous ones first).

A look says which findings hold *now* (`Holding`) and which it could judge at all. `reconcile` turns that into changes
of what is open: nothing is told twice for one state, and what was not judged stays as it was.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any


class Finding(StrEnum):
    TAKEN_OVER = "taken-over"
    UNSAFE = "unsafe"
    DEAD = "dead"
    GONE = "gone"
    OWNER_CHANGED = "owner-changed"
    CERTIFICATE = "certificate"
    FRAGMENT = "fragment"
    MOVED = "moved"
    CLOSING = "closing"
    CHANGED = "changed"
    OFF_PURPOSE = "off-purpose"
    OUTDATED = "outdated"
    WRONG_HOST = "wrong-host"
    BLOCKED = "blocked"
    REVIEW_DUE = "review-due"


class Urgency(StrEnum):
    URGENT = "urgent"
    ACT = "act"
    UPDATE = "update"
    READ = "read"
    LOOK = "look"
    DUE = "due"


URGENCY: Mapping[Finding, Urgency] = MappingProxyType(
    {
        Finding.TAKEN_OVER: Urgency.URGENT,
        Finding.UNSAFE: Urgency.URGENT,
        Finding.DEAD: Urgency.ACT,
        Finding.GONE: Urgency.ACT,
        Finding.OWNER_CHANGED: Urgency.ACT,
        Finding.CERTIFICATE: Urgency.ACT,
        Finding.FRAGMENT: Urgency.ACT,
        Finding.MOVED: Urgency.UPDATE,
        Finding.CLOSING: Urgency.READ,
        Finding.CHANGED: Urgency.READ,
        Finding.OFF_PURPOSE: Urgency.READ,
        Finding.OUTDATED: Urgency.READ,
        Finding.WRONG_HOST: Urgency.READ,
        Finding.BLOCKED: Urgency.LOOK,
        Finding.REVIEW_DUE: Urgency.DUE,
    }
)

RANK: Mapping[Finding, int] = MappingProxyType({finding: rank for rank, finding in enumerate(Finding)})

# Of these at most one is open for a link; while it is, no content finding opens.
ACCESS: frozenset[Finding] = frozenset(
    {Finding.UNSAFE, Finding.TAKEN_OVER, Finding.DEAD, Finding.GONE, Finding.CERTIFICATE, Finding.BLOCKED}
)
# What does not depend on reaching the page.
OURS: frozenset[Finding] = frozenset({Finding.REVIEW_DUE})


class SuggestionKind(StrEnum):
    REDIRECT = "redirect"
    CANONICAL = "canonical"
    SAME_SITE = "same-site"
    SUCCESSOR = "successor"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A likely fix: an address to use instead. `confidence` is between 0 and 1."""

    url: str
    kind: SuggestionKind
    confidence: float


@dataclass(frozen=True, slots=True)
class Holding:
    """A finding that holds after a look.

    `state` tells one state of affairs from another: while it stays the same nothing new is told (for `moved` the new
    address, for `changed` a digest of the text now). `since` is when it was first seen. `reason` is one plain sentence,
    `rule` the stable code of the rule that fired. `evidence` is JSON-ready.
    """

    finding: Finding
    state: str
    since: datetime
    confidence: float
    reason: str
    rule: str
    urgency: Urgency
    critical: bool = False
    also: tuple[Finding, ...] = ()
    evidence: Mapping[str, Any] = field(default_factory=dict)
    suggestions: tuple[Suggestion, ...] = ()


class Status(StrEnum):
    """Where an item stands. OPEN is on the editors' list; the next three are decided but not over; CLOSED is past."""

    OPEN = "open"
    SNOOZED = "snoozed"  # back on the list at `until`
    WAITING = "waiting"  # `replace`, `remove`: until our page is imported again
    SETTLED = "settled"  # `keep`, `acknowledge`: quiet while the state stays the same
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Standing:
    """What `reconcile` needs to know of an item that is not closed. `id` is the store's."""

    id: int
    finding: Finding
    state: str
    status: Status


@dataclass(frozen=True, slots=True)
class Opened:
    """A new item. `previous` is the id of the item that this look closed because a new state took its place."""

    holding: Holding
    previous: int | None = None


@dataclass(frozen=True, slots=True)
class Updated:
    """The item goes on; its words and evidence are the ones of this look. `changed` is true where its state moved."""

    id: int
    holding: Holding
    changed: bool


@dataclass(frozen=True, slots=True)
class Closed:
    """The item is over: `recovered` (no longer so), `superseded` (a new state or another cause took its place), or
    `decided` (an editor settled it, and now nothing of it is left)."""

    id: int
    finding: Finding
    why: str


Transition = Opened | Updated | Closed


def reconcile(
    standings: Sequence[Standing], holdings: Sequence[Holding], judged: Collection[Finding]
) -> tuple[Transition, ...]:
    """What a look changes about a link's items.

    `judged` are the findings that the look could decide at all; an item of any other finding stays as it is. An item
    that was settled by a decision stays quiet while its state is the same; a new state opens a new item.
    """
    transitions: list[Transition] = []
    holding_of = {holding.finding: holding for holding in _one_access_finding(holdings)}
    met: set[Finding] = set()
    for standing in standings:
        met.add(standing.finding)
        holding = holding_of.get(standing.finding)
        if holding is None:
            if standing.finding in judged:
                transitions.append(Closed(standing.id, standing.finding, _why_closed(standing, holding_of)))
        elif standing.status is Status.SETTLED and standing.state != holding.state:
            transitions.append(Closed(standing.id, standing.finding, "superseded"))
            transitions.append(Opened(holding, previous=standing.id))
        elif standing.status is not Status.SETTLED:
            transitions.append(Updated(standing.id, holding, changed=standing.state != holding.state))
    # What an editor has settled bars nothing: to them this is the page.
    quiet = {
        standing.finding
        for standing in standings
        if standing.status is Status.SETTLED
        and (standing.finding not in holding_of or holding_of[standing.finding].state == standing.state)
    }
    barred = any(finding in ACCESS - quiet for finding in holding_of) or any(
        standing.finding in ACCESS - quiet and standing.finding not in judged for standing in standings
    )
    stronger = [s.finding for s in standings if s.finding in ACCESS and s.finding not in {*judged, *holding_of}]
    for finding, holding in holding_of.items():
        if finding in met:
            continue
        if finding in ACCESS and any(RANK[other] < RANK[finding] for other in stronger):
            continue  # of access one item is open, and this look does not end the worse one
        if barred and finding not in ACCESS | OURS:
            continue
        transitions.append(Opened(holding))
    return tuple(transitions)


def _why_closed(standing: Standing, holding_of: Mapping[Finding, Holding]) -> str:
    if standing.finding in ACCESS and not ACCESS.isdisjoint(holding_of):
        return "superseded"
    return "decided" if standing.status is Status.SETTLED else "recovered"


def _one_access_finding(holdings: Sequence[Holding]) -> list[Holding]:
    """Keep the strongest of the findings about access; the weaker ones stand in its `also`."""
    access = sorted((h for h in holdings if h.finding in ACCESS), key=lambda h: RANK[h.finding])
    others = [h for h in holdings if h.finding not in ACCESS]
    if len(access) < 2:
        return access + others
    strongest = access[0]
    also = strongest.also + tuple(h.finding for h in access[1:] if h.finding not in strongest.also)
    return [replace(strongest, also=also), *others]
