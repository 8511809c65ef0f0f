"""What holds of a page's text, as findings with their words and evidence: one small function a finding."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from curator.core.access import seen
from curator.core.change import Change, ChangeKind, SentencePair, how_much
from curator.core.confirm import Streak
from curator.core.evidence import Evidence
from curator.core.findings import URGENCY, Finding, Holding
from curator.core.fitness import NEVER_MET, Unfit
from curator.core.outdated import Outdated

_FLIPS = "text-flips"
_OUTDATED: Mapping[str, str] = MappingProxyType(
    {
        "past-next-review": "The day on which the page was to be reviewed again is past.",
        "older-than-three-years": "The page was last reviewed more than three years ago.",
        "review-date-vanished": "The page no longer says when it was reviewed.",
        "review-date-went-backwards": "The page says that it was reviewed earlier than it said before.",
    }
)


def changed(evidence: Evidence, change: Change, state: str, pending: Streak) -> Holding:
    """A change that enough looks agree on, or that an item tells of already."""
    return Holding(
        finding=Finding.CHANGED,
        state=state,
        since=pending.since,
        confidence=0.95,
        reason=how_much(change),
        rule=f"text-{change.kind.value}",
        urgency=URGENCY[Finding.CHANGED],
        critical=change.critical,
        evidence={**seen(evidence, looks=pending.looks), **_said(change)},
    )


def flips(evidence: Evidence, change: Change, state: str, texts: int) -> Holding:
    """A page that shows its readers several texts in turn; `change` is what the latest one differs in."""
    return Holding(
        finding=Finding.CHANGED,
        state=state,
        since=evidence.at,
        confidence=0.95,
        reason="The page goes back and forth between texts that it showed before.",
        rule=_FLIPS,
        urgency=URGENCY[Finding.CHANGED],
        critical=change.critical,
        evidence={**seen(evidence), **_said(change), "texts": texts},
    )


def _said(change: Change) -> Mapping[str, Any]:
    said: dict[str, Any] = {
        "kind": change.kind.value,
        "score": round(change.score, 3),
        "sentences": [_pair(pair) for pair in change.sentences],
    }
    if change.links and change.kind is not ChangeKind.REPLACED:
        said["links"] = [{"words": link.words, "before": link.before, "after": link.after} for link in change.links]
    return said


def _pair(pair: SentencePair) -> Mapping[str, Any]:
    said: dict[str, Any] = {"before": pair.before, "after": pair.after}
    if pair.under:
        said["under"] = pair.under
    if pair.critical:
        said["critical"] = [{"kind": c.kind.value, "before": c.before, "after": c.after} for c in pair.critical]
    return said


def off_purpose(evidence: Evidence, unfit: Unfit) -> Holding:
    missing = ", ".join(f"'{words}'" for words in unfit.missing)
    never = unfit.rule == NEVER_MET
    return Holding(
        finding=Finding.OFF_PURPOSE,
        state=" ".join((unfit.rule, *unfit.missing)),
        since=evidence.at,
        confidence=unfit.confidence,
        reason=f"Our page promises {missing}; the page {'does not speak' if never else 'no longer speaks'} of it.",
        rule=unfit.rule,
        urgency=URGENCY[Finding.OFF_PURPOSE],
        evidence={**seen(evidence), "missing": list(unfit.missing), "quote": unfit.quote},
    )


def outdated(evidence: Evidence, found: Outdated) -> Holding:
    return Holding(
        finding=Finding.OUTDATED,
        state=" ".join(filter(None, (found.rule, found.before, found.reviewed, found.next_review))),
        since=evidence.at,
        confidence=0.95,
        reason=_OUTDATED[found.rule],
        rule=found.rule,
        urgency=URGENCY[Finding.OUTDATED],
        evidence={
            **seen(evidence),
            "reviewed": found.reviewed,
            "next_review": found.next_review,
            "before": found.before,
            "quote": found.quote,
        },
    )
