"""Questions 1 to 3 together, for one look: is it reachable, is it the same page, is it the same owner's?

Each question has its own module; this one puts them in their order. Another owner's page is not looked at for being
there, and a page that is not there says nothing of where it moved.
"""

from dataclasses import dataclass, field, replace

from curator.core import excuses, fragments, identity, missing, owner, promise, reachability, walls, wrong_host
from curator.core.change import Change, ChangeKind
from curator.core.evidence import Evidence
from curator.core.facts import PageFacts, Reading
from curator.core.hosts import HostRule
from curator.core.identity import NOT_JUDGED, Identity, Seen
from curator.core.missing import Around, Ask, Missing
from curator.core.owner import Notice, Ownership
from curator.core.owner.values import Owner
from curator.core.promise import NO_PROMISE, Promise
from curator.core.reachability import Answer, Reachability

_MOST_REFRESHES = 3
NOBODY = Ownership(Owner.NOT_JUDGED)


@dataclass(frozen=True, slots=True)
class Known:
    """What a look is judged against: the approved state, our own words for the link, what the run knows besides, and
    what is known of programs at this host. `approved_from` and `known_from`: see `identity.Seen`.

    `upgraded`: something was approved, but read by another version of the extractor. It cannot be compared, and what is
    not found again says nothing.
    """

    approved: PageFacts | None = None
    approved_from: str | None = None
    known_from: str | None = None
    known_approved: bool = False
    upgraded: bool = False
    said: Promise = NO_PROMISE
    around: Around = field(default_factory=Around)
    rule: HostRule | None = None


@dataclass(frozen=True, slots=True)
class Assessment:
    """The answers to questions 1 to 3, and what the page announces. `read`: a page's text was there to be judged.

    `canonical` is the address that the page gives as its own. `silent`: a page came that says nothing which could be
    read, so not that it is missing either.
    """

    reach: Reachability
    read: bool = False
    identity: Identity = NOT_JUDGED
    missing: Missing | None = None
    ownership: Ownership = NOBODY
    notice: Notice | None = None
    fragment_missing: bool = False
    wrong_host: str | None = None
    canonical: str | None = None
    silent: bool = False

    @property
    def taken_over(self) -> bool:
        return self.ownership.owner in (Owner.ANOTHERS, Owner.PARKED)

    @property
    def is_the_page(self) -> bool:
        """True where readers meet the page itself, or nothing says that they do not."""
        return self.reach.answer is Answer.ALIVE and self.missing is None and not self.taken_over


def reached(evidence: Evidence, reading: Reading | None, known: Known) -> Reachability:
    """Question 1, by the answer and by what stands in its body."""
    reach = reachability.judge(evidence, known.rule)
    if reach.answer is Answer.ALIVE or walls.may_hide(evidence):
        return walls.judge(evidence, reading, known.approved) or reach
    return reach


def judge(
    url: str, evidence: Evidence, reading: Reading | None, change: Change | None, known: Known, reach: Reachability
) -> Assessment | Ask:
    """All answers for a look; or what must be asked first. `url` is the address on our page.

    `reading` is None where no body was there to read, or the known one; `change` is against the approved state.
    """
    if reach.answer is not Answer.ALIVE:
        return Assessment(reach)
    seen = _seen(reading, change, known)
    if reading is None:
        return Assessment(reach, identity=identity.judge(evidence, seen))
    if reading.signs.refresh is not None:
        # A page that sends its readers on is never the page itself; after a few, nobody follows any more.
        return Ask.REFRESH if identity.refreshes(evidence) < _MOST_REFRESHES else Assessment(reach)
    return _read(url, evidence, reading, seen, known, Assessment(reach))


def _read(
    url: str, evidence: Evidence, reading: Reading, seen: Seen, known: Known, made: Assessment
) -> Assessment | Ask:
    """The answers where a body was there to read."""
    change = seen.change
    if (change is None and not known.upgraded) or (change is not None and change.kind is ChangeKind.REPLACED):
        excuse = excuses.judge(reading)
        if excuse is not None and not (known.approved is None and promise.kept(known.said, reading.facts)):
            return replace(made, reach=excuse)
    own = missing.own_words(reading, change, known.approved, known.said)
    whose = owner.judge(reading, change, approved=known.approved, promise=known.said, hops=evidence.hops)
    if reading.facts.blind:
        return _blind(made.reach, whose, own if known.approved is not None else None)
    made = replace(made, read=True, ownership=whose)
    if made.taken_over:
        # Where the page itself says that it is not there, its marks are gone with it, and nobody need hold the address.
        nobody = own is not None and whose.owner is Owner.ANOTHERS and not whose.shows
        return replace(made, ownership=NOBODY, missing=own) if nobody else made
    if whose.owner is Owner.MERGED:
        return _there(url, evidence, reading, seen, made)
    if own is None and known.upgraded:
        # Notices that were approved cannot be told from new ones either.
        return replace(_there(url, evidence, reading, seen, made), notice=None)
    lost = own or missing.judge(evidence, reading, change, known.approved, known.said, known.around)
    if isinstance(lost, Ask):
        return lost
    return replace(made, missing=lost) if lost is not None else _there(url, evidence, reading, seen, made)


def accepted(
    url: str, evidence: Evidence, reading: Reading | None, change: Change | None, known: Known, told: Assessment
) -> Assessment:
    """The same look where an editor has said that this is the page."""
    made = replace(told, missing=None, ownership=NOBODY)
    if reading is None or reading.facts.blind:
        return made
    return _there(url, evidence, reading, _seen(reading, change, known), replace(made, read=True))


def _blind(reach: Reachability, whose: Ownership, own: Missing | None) -> Assessment:
    """A page without readable text can be told by its title, or by the scripts of a parking service."""
    if whose.owner is Owner.PARKED:
        return Assessment(reach, ownership=whose)
    return Assessment(reach, missing=own, silent=own is None)


def _seen(reading: Reading | None, change: Change | None, known: Known) -> Seen:
    return Seen(
        reading.facts if reading is not None else None,
        change,
        known.approved,
        known.approved_from,
        known.known_from,
        known.known_approved,
        known.said,
    )


def _there(url: str, evidence: Evidence, reading: Reading, seen: Seen, made: Assessment) -> Assessment:
    """The answers about a page that is there."""
    facts, merged = reading.facts, made.ownership.owner is Owner.MERGED
    return replace(
        made,
        identity=identity.judge(evidence, seen),
        notice=None if merged else owner.notice(facts, approved=seen.approved, promise=seen.said),
        fragment_missing=fragments.is_missing(url, reading.signs),
        wrong_host=wrong_host.judge(url, facts, reading.signs, seen.said),
        canonical=facts.canonical,
    )
