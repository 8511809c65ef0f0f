"""From a link's history and one look at it to an outcome: judge, compare, plan. Pure.

`read_needed` says whether the body must be read at all; the caller reads it (`curator.page`) and fetches the approved
facts from the store, then asks `conclude`.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from curator.core import due, identity, reachability, words
from curator.core.change import Change, compare, how_much
from curator.core.confirm import Ladder, Streak, advance, confirmed_blocked, confirmed_dead
from curator.core.evidence import Evidence, Request
from curator.core.facts import PageFacts
from curator.core.findings import ACCESS, URGENCY, Finding, Holding, Suggestion, SuggestionKind, Urgency, reconcile
from curator.core.history import History, Outcome, Sight
from curator.core.identity import Identity, Sameness
from curator.core.policy import Policy
from curator.core.reachability import CERTIFICATE, Answer, Reachability, Reason

_HEARD = frozenset({Reason.NOT_FOUND, Reason.GONE, Reason.CLIENT_ERROR, Reason.SERVER_ERROR})


@dataclass(frozen=True, slots=True)
class _Text:
    """What a look made of the page's text. `now` is the state of a real change."""

    sight: Sight
    change: Change | None = None
    facts: PageFacts | None = None
    rebaseline: bool = False
    same_page: bool = False
    approved_again: bool = False
    now: str | None = None


def read_needed(history: History, evidence: Evidence, extractor: str) -> bool:
    """True where the body is a complete page that differs from the one known, so that it must be read and compared."""
    return (
        evidence.trouble is None
        and evidence.body is not None
        and evidence.status == 200
        and not evidence.cut
        and not _known_bytes(history, evidence, extractor)
    )


def request_for(history: History, extractor: str) -> Request:
    """What to ask for: with the server's own validators where an unchanged answer would be enough."""
    if history.latest is None or history.extractor != extractor or history.pending is not None:
        return Request(history.url, history.id)
    return Request(history.url, history.id, history.etag, history.last_modified, history.latest_from)


def _known_bytes(history: History, evidence: Evidence, extractor: str) -> bool:
    """Equal bytes are never read twice, unless an unconfirmed change needs another look at them."""
    return (
        evidence.body_digest is not None
        and evidence.body_digest == history.body_digest
        and history.extractor == extractor
        and history.pending is None
    )


def conclude(
    history: History,
    evidence: Evidence,
    facts: PageFacts | None,
    approved: PageFacts | None,
    policy: Policy,
) -> Outcome:
    """The outcome of a look that was really made.

    `facts` are those of the body where `read_needed` says so, else None; `approved` those of the approved state where
    `facts` are given and there is one.
    """
    reach = reachability.judge(evidence)
    ladder = advance(history.ladder, reach, evidence.at, policy)
    text = _text(history, evidence, reach, facts, approved)
    who = Identity(Sameness.NOT_JUDGED)
    if reach.answer is Answer.ALIVE and text.sight is Sight.CHECKED:
        known_from = history.latest_from if text.same_page else None
        who = identity.judge(evidence, text.change, approved_from=history.approved_from, known_from=known_from)
    pending, pending_state = _pending(history, text, evidence.at)
    holdings = [
        *_access_holdings(history, evidence, reach, ladder, policy),
        *_moved(evidence, who, text.change),
        *_changed(history, evidence, text, pending, policy),
        *_review_due(history, evidence.at),
    ]
    judged = _judged(reach, who, text, holdings)
    if any(holding.finding is Finding.CHANGED for holding in holdings):
        pending, pending_state = None, None
    return Outcome(
        history=history,
        evidence=evidence,
        sight=text.sight,
        reach=reach,
        identity=who,
        change=text.change,
        ladder=ladder,
        holdings=tuple(holdings),
        transitions=reconcile(history.standings, holdings, judged),
        facts=text.facts,
        rebaseline=text.rebaseline,
        same_page=text.same_page,
        approved_again=text.approved_again,
        pending=pending,
        pending_state=pending_state,
        next_check_at=due.next_check(
            evidence.at, ladder, policy, pending=pending is not None, retry_after=evidence.retry_after
        ),
    )


def _text(
    history: History, evidence: Evidence, reach: Reachability, facts: PageFacts | None, approved: PageFacts | None
) -> _Text:
    if reach.answer is not Answer.ALIVE:
        return _Text(Sight.CHECKED)
    if facts is None:
        unread = evidence.cut or reach.reason is Reason.NO_CONTENT or evidence.status not in (200, 304)
        return _Text(Sight.BLIND) if unread else _Text(Sight.CHECKED, same_page=True)
    if facts.blind:
        return _Text(Sight.BLIND)
    if approved is None or approved.extractor != facts.extractor:
        # A change that no editor has decided yet is not approved by an upgrade of ours.
        undecided = approved is not None and any(s.finding is Finding.CHANGED for s in history.standings)
        return _Text(Sight.CHECKED, facts=facts, rebaseline=not undecided)
    change = compare(approved, facts)
    if not change.real:
        return _Text(Sight.CHECKED, change=change, approved_again=True)
    return _Text(Sight.CHECKED, change=change, facts=facts, now=_state_of(change))


def _state_of(change: Change) -> str:
    """A short digest of a change's words, for telling one state of a changed page from another.

    Of the change and not of the page: what is not believed to be a change makes no new state either.
    """
    pairs = sorted(f"{words.key(pair.before)} > {words.key(pair.after)}" for pair in change.sentences)
    return hashlib.sha256("\n".join(pairs).encode()).hexdigest()[:16]


def _pending(history: History, text: _Text, at: datetime) -> tuple[Streak | None, str | None]:
    """The streak of looks that agree on one new text; a look that saw no page leaves it as it is."""
    if text.now is None:
        seen_page = text.change is not None or text.rebaseline
        return (None, None) if seen_page else (history.pending, history.pending_state)
    if history.pending is not None and history.pending_state == text.now:
        return history.pending.joined(at, Reason.OK), text.now
    return Streak(at, 1, at, Reason.OK), text.now


def _access_holdings(
    history: History, evidence: Evidence, reach: Reachability, ladder: Ladder, policy: Policy
) -> list[Holding]:
    """What is wrong with reaching the page; `reconcile` tells the strongest and names the others in its `also`."""
    holdings: list[Holding] = []
    if reach.answer is Answer.REFUSED:
        holdings.append(_holding(Finding.UNSAFE, reach, evidence, evidence.at, 1, confidence=1.0))
    elif reach.reason in CERTIFICATE:
        holding = _holding(Finding.CERTIFICATE, reach, evidence, evidence.at, 1, confidence=0.98)
        mild = reach.reason is Reason.TLS_INCOMPLETE_CHAIN
        holdings.append(replace(holding, urgency=Urgency.READ) if mild else holding)
    elif reach.answer is Answer.BLOCKED and ladder.blocked is not None and confirmed_blocked(ladder, policy):
        streak = ladder.blocked
        holdings.append(_holding(Finding.BLOCKED, reach, evidence, streak.since, streak.looks, confidence=0.9))
    dead = ladder.failing if confirmed_dead(ladder, policy) else None
    if dead is None:
        return holdings
    if reach.answer is Answer.FAILING and reach.reason not in CERTIFICATE:
        return [_dead(dead, reach, evidence)]
    # A wall today proves no death wrong: a site that answers 404 and 403 by turns is one item, not one a week.
    if reach.answer is not Answer.ALIVE and any(s.finding is Finding.DEAD for s in history.standings):
        then = replace(reach, reason=dead.reason, sentence=reachability.said(dead.reason))
        return [_dead(dead, then, evidence), *holdings]
    return holdings


def _dead(streak: Streak, reach: Reachability, evidence: Evidence) -> Holding:
    sure = 0.99 if reach.reason in (Reason.NOT_FOUND, Reason.GONE, Reason.NO_SUCH_HOST) else 0.95
    return _holding(Finding.DEAD, reach, evidence, streak.since, streak.looks, confidence=sure)


def _holding(
    finding: Finding, reach: Reachability, evidence: Evidence, since: datetime, looks: int, *, confidence: float
) -> Holding:
    return Holding(
        finding=finding,
        state=reach.reason.value if finding is not Finding.DEAD else "dead",
        since=since,
        confidence=confidence,
        reason=reach.sentence,
        rule=reach.reason.value,
        urgency=URGENCY[finding],
        evidence=seen(evidence, looks=looks),
    )


def seen(evidence: Evidence, *, looks: int = 1) -> dict[str, Any]:
    """The part of an item's evidence that every finding has: how many looks, the status, and the way we were sent."""
    chain = [{"url": hop.url, "status": hop.status} for hop in evidence.hops]
    return {
        "looks": looks,
        "status": evidence.status,
        "final_url": evidence.final_url,
        "detail": evidence.last.detail,
        "chain": chain if len(chain) > 1 else [],
    }


def _moved(evidence: Evidence, who: Identity, change: Change | None) -> list[Holding]:
    if who.sameness is not Sameness.MOVED or who.moved_to is None:
        return []
    confidence = 0.98 if who.compared else 0.9
    kept, same = "site", "it is on the same site"
    if who.compared:
        whole = change is None or not change.real
        kept, same = ("all", "its text is the same") if whole else ("most", "most of its text is the same")
    return [
        Holding(
            finding=Finding.MOVED,
            state=who.moved_to,
            since=evidence.at,
            confidence=confidence,
            reason=f"The page has a new address for good; {same}.",
            rule="permanent-redirect",
            urgency=URGENCY[Finding.MOVED],
            evidence={**seen(evidence), "moved_to": who.moved_to, "kept": kept},
            suggestions=(Suggestion(who.moved_to, SuggestionKind.REDIRECT, confidence),),
        )
    ]


def _changed(
    history: History, evidence: Evidence, text: _Text, pending: Streak | None, policy: Policy
) -> list[Holding]:
    """A change that enough looks agree on, or that an item tells of already."""
    if text.change is None or text.now is None or pending is None:
        return []
    told = any(s.finding is Finding.CHANGED and s.state == text.now for s in history.standings)
    if not told and pending.looks < policy.change_looks:
        return []
    pairs = [{"before": pair.before, "after": pair.after} for pair in text.change.sentences]
    return [
        Holding(
            finding=Finding.CHANGED,
            state=text.now,
            since=pending.since,
            confidence=0.95,
            reason=how_much(text.change),
            rule=f"text-{text.change.kind.value}",
            urgency=URGENCY[Finding.CHANGED],
            evidence={
                **seen(evidence, looks=pending.looks),
                "kind": text.change.kind.value,
                "score": round(text.change.score, 3),
                "sentences": pairs,
            },
        )
    ]


def _review_due(history: History, at: datetime) -> list[Holding]:
    if history.review_due_at is None or history.review_due_at > at:
        return []
    return [
        Holding(
            finding=Finding.REVIEW_DUE,
            state=history.review_due_at.date().isoformat(),
            since=history.review_due_at,
            confidence=1.0,
            reason="Nobody of us has reviewed this link for a long time.",
            rule="review-every",
            urgency=URGENCY[Finding.REVIEW_DUE],
        )
    ]


def _judged(reach: Reachability, who: Identity, text: _Text, holdings: list[Holding]) -> frozenset[Finding]:
    """The findings that this look could decide; items of any other finding stay as they are."""
    judged = {Finding.REVIEW_DUE}
    if any(holding.finding in ACCESS for holding in holdings):
        judged |= ACCESS
    elif reach.answer is Answer.ALIVE:
        judged |= {Finding.UNSAFE, Finding.DEAD, Finding.CERTIFICATE, Finding.BLOCKED}
    elif reach.answer is Answer.FAILING and reach.reason in _HEARD:
        judged |= {Finding.UNSAFE, Finding.CERTIFICATE, Finding.BLOCKED}
    if who.sameness is not Sameness.NOT_JUDGED:
        judged.add(Finding.MOVED)
    if text.rebaseline or text.approved_again or any(holding.finding is Finding.CHANGED for holding in holdings):
        judged.add(Finding.CHANGED)
    return frozenset(judged)
