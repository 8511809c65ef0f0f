"""Question 3: whose page is it? Evidence that adds up, in the order of what it proves.

Nobody's (parked), then spam that dominates, then spam around an unchanged text, then a merger in the page's own words,
then any strong mark that survived; only then what the absence of all marks tells. Missing marks alone accuse nobody.
"""

from curator.core.change import Change
from curator.core.evidence import Hop
from curator.core.facts import PageFacts, Reading
from curator.core.identity import Owner
from curator.core.owner import others, spam
from curator.core.owner.case import Case
from curator.core.owner.parked import parked
from curator.core.owner.values import Ownership
from curator.core.promise import Promise

_RULES = (
    spam.off_topic,
    spam.restored,
    others.disclaimed,
    others.merged,
    others.same_page,
    others.marks_kept,
    others.elsewhere,
    others.marks_gone,
    others.promised,
)


def judge(
    reading: Reading, change: Change | None, *, approved: PageFacts | None, promise: Promise, hops: tuple[Hop, ...]
) -> Ownership:
    """Whose page a complete answer is.

    `change` is the comparison with the approved state (None: nothing approved, or equal text), `hops` the answers on
    the way. Where nothing was approved, the promise's words, organisation and domain stand in for it.
    """
    case = Case(reading, change, approved, promise, hops)
    nobody = parked(reading, case.page, hops=hops, domains=(case.facts.marks.domain, promise.domain, case.old_domain))
    if nobody is not None:
        return Ownership(
            Owner.PARKED, nobody.rule, nobody.confidence, nobody.shows, case.who(), nobody.quote, case.lost()
        )
    if case.facts.blind:
        return Ownership(Owner.NOT_JUDGED, "blind")
    for rule in _RULES:
        found = rule(case)
        if found is not None:
            return found
    return Ownership(Owner.NOT_JUDGED, "too-few-marks", lost=case.lost())
