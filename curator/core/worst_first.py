"""In which order an editor meets items: the dangerous line on top."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from curator.core.critical.values import Critical, CriticalKind
from curator.core.findings import RANK, Finding, Urgency
from curator.core.review import Item

_URGENCY = {urgency: place for place, urgency in enumerate(Urgency)}
_KINDS = {kind.value: place for place, kind in enumerate(CriticalKind)}
_LARGE = {"replaced": 0, "thinned": 1}  # changes that come before all else that is to be read
_MOST = 200  # critical facts of one item that are read


class Place(NamedTuple):
    """For sorting. `danger` is the rank of the worst critical fact, of the others how much of the page changed."""

    urgency: int
    harmless: bool
    danger: int
    finding: int
    since: datetime
    id: int


def worst_first(item: Item) -> Place:
    """The place of an item: by urgency; within one what can harm a reader, then pages that became another, then thinned
    ones, then by the rank of the finding."""
    return Place(
        urgency=_URGENCY[item.urgency],
        harmless=not item.critical,
        danger=_danger(item),
        finding=RANK[item.finding],
        since=item.since,
        id=item.id,
    )


def critical_facts(evidence: Mapping[str, Any]) -> tuple[Critical, ...]:
    """The critical facts that an item's evidence tells of, each once, the worst first."""
    found: dict[Critical, None] = {}
    for pair in evidence.get("sentences") or ():
        for fact in facts_of(pair):
            found.setdefault(fact)
    return tuple(sorted(list(found)[:_MOST], key=lambda fact: _KINDS[fact.kind]))


def facts_of(pair: Mapping[str, Any]) -> tuple[Critical, ...]:
    """The critical facts of one changed sentence of an evidence; a kind that is none of ours is left out."""
    told = pair.get("critical") or ()
    return tuple(
        Critical(CriticalKind(fact["kind"]), fact.get("before") or "", fact.get("after") or "")
        for fact in told[:_MOST]
        if fact.get("kind") in _KINDS and (fact.get("before") or fact.get("after"))
    )


def _danger(item: Item) -> int:
    if item.critical:
        return min((_KINDS[fact.kind] for fact in critical_facts(item.evidence)), default=len(_KINDS))
    kind = item.evidence.get("kind") if item.finding is Finding.CHANGED else None
    return _LARGE.get(kind, len(_LARGE)) if isinstance(kind, str) else len(_LARGE)
