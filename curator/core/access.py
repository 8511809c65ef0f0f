"""What is wrong with reaching the page, or with whose page answers, as findings: of these one is open at a time."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from curator.core import reachability
from curator.core.assess import Assessment
from curator.core.certificates import ends_soon
from curator.core.confirm import Ladder, Streak, confirmed_blocked, confirmed_dead, confirmed_gone
from curator.core.evidence import Certificate, Evidence
from curator.core.findings import URGENCY, Finding, Holding, Suggestion, SuggestionKind, Urgency
from curator.core.history import History
from curator.core.missing import SENTENCES, Missing
from curator.core.owner.values import Owner
from curator.core.policy import Policy
from curator.core.promise import Promise
from curator.core.reachability import CERTIFICATE, Answer, Reachability, Reason


def held(
    history: History, evidence: Evidence, told: Assessment, ladder: Ladder, policy: Policy, said: Promise
) -> list[Holding]:
    """What is wrong with reaching the page; `reconcile` tells the strongest and names the others in its `also`."""
    reach = told.reach
    holdings: list[Holding] = []
    if told.taken_over:
        holdings.append(_taken_over(evidence, told))
    if told.missing is not None and (told.missing.at_once or confirmed_gone(ladder, policy)):
        holdings.append(_gone(evidence, told.missing, ladder, said))
    if reach.answer is Answer.REFUSED:
        holdings.append(_reached(Finding.UNSAFE, reach, evidence, evidence.at, 1, confidence=1.0))
    elif reach.reason in CERTIFICATE:
        holding = _reached(Finding.CERTIFICATE, reach, evidence, evidence.at, 1, confidence=0.98)
        mild = reach.reason is Reason.TLS_INCOMPLETE_CHAIN
        holdings.append(replace(holding, urgency=Urgency.READ) if mild else holding)
    elif (
        reach.answer is Answer.ALIVE
        and evidence.certificate is not None
        and ends_soon(evidence.certificate, evidence.at)
    ):
        holdings.append(_ends_soon(evidence, evidence.certificate))
    elif ladder.blocked is not None and reach.answer is Answer.BLOCKED and _to_ask(history, evidence, ladder, policy):
        streak = ladder.blocked
        holdings.append(_reached(Finding.BLOCKED, reach, evidence, streak.since, streak.looks, confidence=0.9))
    dead = ladder.failing if confirmed_dead(ladder, policy) else None
    if dead is None:
        return holdings
    if reach.answer is Answer.FAILING and reach.reason not in CERTIFICATE:
        return [_dead(dead, reach, evidence, said)]
    # A wall today proves no death wrong: a site that answers 404 and 403 by turns is one item, not one a week.
    if reach.answer is not Answer.ALIVE and any(s.finding is Finding.DEAD for s in history.standings):
        then = replace(reach, reason=dead.reason, sentence=reachability.said(dead.reason))
        return [_dead(dead, then, evidence, said), *holdings]
    return holdings


def _ends_soon(evidence: Evidence, certificate: Certificate) -> Holding:
    ends = certificate.not_after
    return Holding(
        finding=Finding.CERTIFICATE,
        state=f"ends-soon {ends:%Y-%m-%d}",
        since=evidence.at,
        confidence=0.98,
        reason=f"The site's certificate ends on {ends:%Y-%m-%d}; from then on browsers warn readers away.",
        rule="certificate-ends-soon",
        urgency=Urgency.READ,
        evidence={**seen(evidence), "ends": ends.isoformat().replace("+00:00", "Z")},
    )


def _to_ask(history: History, evidence: Evidence, ladder: Ladder, policy: Policy) -> bool:
    """True where a wall is confirmed, and told already or not asked about lately."""
    if not confirmed_blocked(ladder, policy):
        return False
    told = any(standing.finding is Finding.BLOCKED for standing in history.standings)
    return told or history.ask_again_at is None or evidence.at >= history.ask_again_at


def _dead(streak: Streak, reach: Reachability, evidence: Evidence, said: Promise) -> Holding:
    sure = 0.99 if reach.reason in (Reason.NOT_FOUND, Reason.GONE, Reason.NO_SUCH_HOST) else 0.95
    holding = _reached(Finding.DEAD, reach, evidence, streak.since, streak.looks, confidence=sure)
    return replace(holding, suggestions=successor(said))


def _reached(
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


def successor(said: Promise) -> tuple[Suggestion, ...]:
    return (Suggestion(said.successor_url, SuggestionKind.SUCCESSOR, 0.5),) if said.successor_url else ()


def _taken_over(evidence: Evidence, told: Assessment) -> Holding:
    whose = told.ownership
    name = f" ('{whose.name}')" if whose.name else ""
    return Holding(
        finding=Finding.TAKEN_OVER,
        state=f"{whose.rule} {whose.shows}".strip(),
        since=evidence.at,
        confidence=whose.confidence,
        reason=f"{_HELD if whose.owner is Owner.ANOTHERS else _LEFT}: {_SHOWS.get(whose.shows, _ELSE)}{name}.",
        rule=whose.rule,
        urgency=URGENCY[Finding.TAKEN_OVER],
        evidence={
            **seen(evidence),
            "shows": whose.shows,
            "title": whose.name,
            "quote": whose.quote,
            "lost": list(whose.lost),
        },
    )


_HELD = "This address now belongs to somebody else"
_LEFT = "Nobody keeps a page at this address any more"
_ELSE = "it shows another site"
_SHOWS = {
    "parked": "it shows a parking page",
    "for-sale": "it is for sale",
    "expired": "its registration has run out",
    "gambling": "it shows a betting or casino site",
    "pharmacy": "it shows an online pharmacy",
    "crypto": "it shows a cryptocurrency site",
    "adult": "it shows an adult site",
    "cannabis": "it shows a cannabis site",
    "loans": "it shows a loans site",
    "essays": "it shows an essay service",
    "replicas": "it shows a shop of copied goods",
}


_SAYS_SO = "The page itself says that it is not there"


def _state_of_gone(lost: Missing, evidence: Evidence) -> str:
    return lost.reason.value if lost.at_once else f"{lost.reason.value} {evidence.final_url}"


def _gone(evidence: Evidence, lost: Missing, ladder: Ladder, said: Promise) -> Holding:
    streak = ladder.missing
    since, looks = (streak.since, streak.looks) if streak is not None else (evidence.at, 1)
    words = SENTENCES[lost.reason]
    if lost.quote:
        own = lost.rule == "hosting-default"
        words = f"The server shows its own page instead: '{lost.quote}'." if own else f"{_SAYS_SO}: '{lost.quote}'."
    return Holding(
        finding=Finding.GONE,
        state=_state_of_gone(lost, evidence),
        since=since,
        confidence=lost.confidence,
        reason=words,
        rule=lost.rule or lost.reason.value,
        urgency=URGENCY[Finding.GONE],
        evidence={**seen(evidence, looks=looks), "landing": lost.landing.value, "quote": lost.quote},
        suggestions=successor(said),
    )
