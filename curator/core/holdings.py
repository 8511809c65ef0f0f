"""What holds of a page that was reached, as findings with their words and evidence: one small function a finding."""

from collections.abc import Iterator
from datetime import datetime
from urllib.parse import unquote

from curator.core.access import seen, successor
from curator.core.assess import Assessment
from curator.core.change import Change
from curator.core.evidence import Evidence
from curator.core.findings import URGENCY, Finding, Holding, Suggestion, SuggestionKind
from curator.core.history import History
from curator.core.identity import Identity, Sameness, Via
from curator.core.owner.values import Owner
from curator.core.promise import Promise

_SUGGESTED = {
    Via.REDIRECT: SuggestionKind.REDIRECT,
    Via.REFRESH: SuggestionKind.REDIRECT,
    Via.CANONICAL: SuggestionKind.CANONICAL,
}


def whose(evidence: Evidence, told: Assessment, said: Promise) -> Iterator[Holding]:
    """`owner-changed` and `closing`."""
    owner = told.ownership
    if owner.owner is Owner.MERGED:
        name = owner.name or "Another organisation"
        yield Holding(
            finding=Finding.OWNER_CHANGED,
            state=f"{owner.rule} {owner.name}".strip(),
            since=evidence.at,
            confidence=owner.confidence,
            reason=f"{name} now answers for this page." + (f" It says: '{owner.quote}'" if owner.quote else ""),
            rule=owner.rule,
            urgency=URGENCY[Finding.OWNER_CHANGED],
            evidence={**seen(evidence), "owner": owner.name, "quote": owner.quote},
            suggestions=_where_now(evidence) or successor(said),
        )
    if told.notice is not None:
        yield Holding(
            finding=Finding.CLOSING,
            state=told.notice.quote,
            since=evidence.at,
            confidence=told.notice.confidence,
            reason=f"The page still works, but announces: '{told.notice.quote}'",
            rule=told.notice.rule,
            urgency=URGENCY[Finding.CLOSING],
            evidence={**seen(evidence), "quote": told.notice.quote, "kind": told.notice.kind},
            suggestions=successor(said),
        )


def _where_now(evidence: Evidence) -> tuple[Suggestion, ...]:
    if len(evidence.hops) < 2:
        return ()
    return (Suggestion(evidence.final_url, SuggestionKind.SUCCESSOR, 0.8),)


def place(history: History, evidence: Evidence, told: Assessment) -> Iterator[Holding]:
    """`fragment` and `wrong-host`."""
    if told.fragment_missing:
        part = unquote(history.url.partition("#")[2])
        yield Holding(
            finding=Finding.FRAGMENT,
            state=part,
            since=evidence.at,
            confidence=0.95,
            reason=f"The page is there, the part '{part}' that we point at is not.",
            rule="no-such-anchor",
            urgency=URGENCY[Finding.FRAGMENT],
            evidence={**seen(evidence), "fragment": part},
        )
    if told.wrong_host is not None:
        canonical = told.canonical
        yield Holding(
            finding=Finding.WRONG_HOST,
            state=told.wrong_host,
            since=evidence.at,
            confidence=0.9,
            reason=_WRONG_HOSTS[told.wrong_host],
            rule=told.wrong_host,
            urgency=URGENCY[Finding.WRONG_HOST],
            evidence=seen(evidence),
            suggestions=(Suggestion(canonical, SuggestionKind.CANONICAL, 0.8),) if canonical else (),
        )


_WRONG_HOSTS = {
    "ip-address": "The link leads to a bare number of a machine, not to the site's name.",
    "proxy-copy": "The link leads to another service's copy of the page.",
    "staging-copy": "The link leads to a test copy of the site that is not meant for readers.",
    "platform-copy": "The link leads to a copy of the site at its hosting service.",
}


def moved(evidence: Evidence, who: Identity, change: Change | None) -> Iterator[Holding]:
    if who.sameness is not Sameness.MOVED or who.moved_to is None:
        return
    confidence = 0.98 if who.compared else 0.9
    if who.via is Via.CANONICAL:
        confidence = 0.85
    kept, same = "site", "it is on the same site"
    if who.compared:
        whole = change is None or not change.real
        kept, same = ("all", "its text is the same") if whole else ("most", "most of its text is the same")
    yield Holding(
        finding=Finding.MOVED,
        state=who.moved_to,
        since=evidence.at,
        confidence=confidence,
        reason=f"The page has a new address for good; {same}.",
        rule=_MOVED_RULES[who.via],
        urgency=URGENCY[Finding.MOVED],
        evidence={**seen(evidence), "moved_to": who.moved_to, "kept": kept},
        suggestions=(Suggestion(who.moved_to, _SUGGESTED[who.via], confidence),),
    )


_MOVED_RULES = {Via.REDIRECT: "permanent-redirect", Via.REFRESH: "page-refresh", Via.CANONICAL: "canonical-elsewhere"}


def review_due(history: History, at: datetime) -> Iterator[Holding]:
    if history.review_due_at is None or history.review_due_at > at:
        return
    yield Holding(
        finding=Finding.REVIEW_DUE,
        state=history.review_due_at.date().isoformat(),
        since=history.review_due_at,
        confidence=1.0,
        reason="Nobody of us has reviewed this link for a long time.",
        rule="review-every",
        urgency=URGENCY[Finding.REVIEW_DUE],
    )
