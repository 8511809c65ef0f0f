"""Question 3: whose page is it? Evidence that adds up, in the order of what it proves.

Nobody's (parked), then spam that dominates, then spam around an unchanged text, then a merger in the page's own words,
then any strong mark that survived; only then what the absence of all marks tells. Missing marks alone accuse nobody.
"""

from curator.core.change import Change
from curator.core.evidence import Hop
from curator.core.facts import PageFacts, Reading
from curator.core.owner import marks, matter, others, spam
from curator.core.owner.case import Case
from curator.core.owner.parked import Parked, parked
from curator.core.owner.values import Owner, Ownership, Rule
from curator.core.promise import Promise

_RULES = (
    spam.off_topic,
    spam.restored,
    others.disclaimed,
    matter.defaced,
    others.merged,
    others.same_page,
    others.marks_kept,
    others.elsewhere,
    matter.compared_for_sale,
    others.marks_gone,
    matter.another_matter,
    others.promised,
    matter.first_matter,
)


def judge(
    reading: Reading, change: Change | None, *, approved: PageFacts | None, promise: Promise, hops: tuple[Hop, ...]
) -> Ownership:
    """Whose page a complete answer is.

    `change` is the comparison with the approved state (None: nothing approved, or equal text), `hops` the answers on
    the way. Where nothing was approved, the promise's words, organisation and domain stand in for it.
    """
    if approved is not None and (change is None or not change.real) and _nothing_new(approved, reading.facts):
        return Ownership(Owner.SAME, Rule.NOTHING_NEW, 0.95)
    case = Case(reading, change, approved, promise, hops)
    domains = (case.facts.marks.domain, promise.domain, case.old_domain)
    nobody = parked(reading, case.page, hops=hops, domains=domains, promise=promise)
    if nobody is not None and not _settled(case, nobody):
        return Ownership(
            Owner.PARKED, nobody.rule, nobody.confidence, nobody.shows, case.who(), nobody.quote, case.lost()
        )
    if case.facts.blind:
        return Ownership(Owner.NOT_JUDGED, Rule.BLIND)
    for rule in _RULES:
        found = rule(case)
        if found is not None:
            return found
    return Ownership(Owner.NOT_JUDGED, Rule.TOO_FEW_MARKS, lost=case.lost())


def _nothing_new(approved: PageFacts, now: PageFacts) -> bool:
    """True where a page with the approved text has the approved title, marks and surroundings also."""
    return approved.marks == now.marks and approved.title == now.title and not (approved.blind or now.blind)


def _settled(case: Case, nobody: Parked) -> bool:
    """True where the page's own people stand there: what it says of domains, it says as them.

    A redirect to a dealer settles nothing, and neither does a name that only writes out the domain.
    """
    if nobody.rule is Rule.PARKED_HOST or case.replaced:
        return False
    found = case.compared
    if found is not None and found.strong_kept & marks.NUMBERS:
        return True
    known = found.known if found is not None else marks.promised(case.promise)
    return bool(known) and marks.stands(known, case.facts, case.page, by_domain=False)
