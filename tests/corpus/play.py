"""Plays a case through the product's own judgement: read, conclude, ask, conclude; as the walk does, without a network.

A case's story is short; what the store would keep between two looks is kept here in a `History`.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from curator import host_policy, page
from curator.core import addresses
from curator.core.assess import Known
from curator.core.conclude import Question, conclude, read_needed
from curator.core.evidence import Attempt, Evidence, Hop, Request, followed
from curator.core.facts import PageFacts, Reading
from curator.core.findings import Closed, Finding, Holding, Opened, Standing, Status, Updated
from curator.core.history import History, Outcome
from curator.core.link import Organisation, Reference
from curator.core.missing import Around, Ask, Sibling
from curator.core.policy import Policy
from curator.organisations import registered_domain
from jobs.promises import promise
from tests.corpus import cases

START = datetime(2026, 1, 5, 8, tzinfo=UTC)
_POLICY = Policy()
_RULES = host_policy.load("")


@dataclass(slots=True)
class Played:
    """What became of a case: the findings that stand, with what holds of each, and the latest outcome."""

    standing: dict[Finding, Holding] = field(default_factory=dict)
    outcome: Outcome | None = None

    @property
    def findings(self) -> frozenset[Finding]:
        return frozenset(self.standing) & frozenset(cases.SCORED)


def play(case: cases.Case) -> Played:
    """All looks of a case, one after the other."""
    known = _organisations(case)
    said = promise(case.url, [Reference("our.html", 1, case.text, case.context)], known)
    history = History(1, case.url)
    facts: dict[int, PageFacts] = {}
    played = Played()
    for look in case.looks:
        evidence = evidence_of(case, look)
        read = read_needed(history, evidence, page.EXTRACTOR)
        reading = _read(evidence) if read else None
        approved = facts.get(history.approved) if history.approved is not None else None
        base = Known(approved, said=said, rule=_RULES.of_url(evidence.final_url))
        outcome = conclude(history, evidence, reading, base, _POLICY)
        if isinstance(outcome, Question) and outcome.ask is Ask.REFRESH and reading is not None:
            evidence = _refreshed(case, evidence, reading)
            reading = _read(evidence)
            outcome = conclude(history, evidence, reading, base, _POLICY)
        if isinstance(outcome, Question):
            around = replace(base, around=_around(case, look, evidence))
            outcome = conclude(history, evidence, reading, around, _POLICY)
        assert isinstance(outcome, Outcome)
        history = _after(history, outcome, facts, played)
        played.outcome = outcome
    return played


def evidence_of(case: cases.Case, look: cases.Look) -> Evidence:
    """The look as the fetching would hand it over."""
    at = START + timedelta(hours=look.hour)
    way = [*look.hops] if look.hops else []
    targets = [address for address, _ in way[1:]] + [look.final]
    hops = [Hop(address, code, target) for (address, code), target in zip(way, targets, strict=True)] if way else []
    if look.status is not None:
        hops.append(Hop(look.final.partition("#")[0], look.status))
    attempt = Attempt(0.2, tuple(hops), look.status or (hops[-1].status if hops else None), look.trouble)
    until = at + timedelta(hours=look.retry_after_hours) if look.retry_after_hours is not None else None
    return Evidence(
        Request(case.url, 1),
        at,
        (attempt,),
        look.headers if look.status is not None else {},
        look.body,
        hashlib.sha256(look.body).hexdigest() if look.body is not None else None,
        retry_after=until,
    )


def _organisations(case: cases.Case) -> list[Organisation]:
    if case.organisation is None:
        return []
    domains = case.organisation_domains or (registered_domain(addresses.bare_host(case.url)),)
    return [
        Organisation(case.organisation, case.organisation_aliases, domains, successor=case.successor),
    ]


def _read(evidence: Evidence) -> Reading:
    content_type = evidence.headers.get("content-type")
    return page.read(evidence.body or b"", content_type=content_type, url=evidence.final_url, anchors=True)


def _refreshed(case: cases.Case, evidence: Evidence, reading: Reading) -> Evidence:
    """The cases say nothing of the page behind an immediate refresh: it is taken to be the first look's."""
    target = reading.signs.refresh or ""
    body = case.looks[0].body or b""
    landed = Attempt(0.1, (Hop(target, 200),), 200)
    digest = hashlib.sha256(body).hexdigest()
    after = replace(evidence, request=Request(target), attempts=(landed,), body=body, body_digest=digest)
    return followed(evidence, after)


def _around(case: cases.Case, look: cases.Look, evidence: Evidence) -> Around:
    asked = addresses.made_up_sibling(evidence.hops[0].url if evidence.hops else case.url)
    answer = look.sibling
    final = answer.final or asked
    hops = (Hop(asked, 302, final),) if answer.final else ()
    seen = Evidence(
        Request(asked),
        evidence.at,
        (Attempt(0.1, (*hops, Hop(final, answer.status)), answer.status),),
        look.headers,
        answer.body,
        hashlib.sha256(answer.body).hexdigest(),
    )
    mine = addresses.page_of(case.url)
    crowd = {addresses.page_of(url) for url in look.crowd} - {mine}
    return Around(Sibling(seen, _read(seen) if answer.status == 200 else None), len(crowd), asked=True)


def _after(history: History, outcome: Outcome, facts: dict[int, PageFacts], played: Played) -> History:
    """The link as the store would hand it to the next look."""
    standings = {standing.id: standing for standing in history.standings}
    holdings: Mapping[Finding, Holding] = {holding.finding: holding for holding in outcome.holdings}
    for step in outcome.transitions:
        if isinstance(step, Closed):
            standings.pop(step.id)
            played.standing.pop(step.finding, None)
        elif isinstance(step, Updated):
            standings[step.id] = replace(standings[step.id], state=step.holding.state)
        elif isinstance(step, Opened):
            number = len(facts) * 100 + len(standings) + 1000 * int(outcome.evidence.at.timestamp())
            standings[number] = Standing(number, step.holding.finding, step.holding.state, Status.OPEN)
            played.standing[step.holding.finding] = holdings[step.holding.finding]
    latest = history.latest
    if outcome.facts is not None:
        latest = len(facts) + 1
        facts[latest] = outcome.facts
    elif outcome.approved_again:
        latest = history.approved
    page_seen = outcome.facts is not None or outcome.same_page or outcome.approved_again
    return replace(
        history,
        ladder=outcome.ladder,
        standings=tuple(standings.values()),
        latest=latest,
        latest_from=outcome.evidence.final_url if page_seen else history.latest_from,
        approved=latest if outcome.rebaseline else history.approved,
        approved_from=outcome.evidence.final_url if outcome.rebaseline else history.approved_from,
        body_digest=outcome.evidence.body_digest or history.body_digest if page_seen else history.body_digest,
        extractor=outcome.facts.extractor if outcome.facts is not None else history.extractor,
        pending=outcome.pending,
        pending_state=outcome.pending_state,
        last_checked_at=outcome.evidence.at,
    )
