"""From a link's history and one look at it to an outcome: judge, compare, plan. Pure.

`read_needed` says whether the body must be read at all; the caller reads it (`curator.page`) and fetches what the look
is judged against (`Known`), then asks `conclude`. Where the answer hangs on something that was not asked yet, that is a
`Question`: the caller asks it, or finds that it cannot, and comes back.
"""

from dataclasses import dataclass, replace

from curator.core import access, assess, content, due, holdings, words
from curator.core.assess import Assessment, Known
from curator.core.change import Change, ChangeKind
from curator.core.confirm import Ladder, advance
from curator.core.evidence import Evidence, Request
from curator.core.facts import PageFacts, Reading
from curator.core.findings import ACCESS, Finding, Holding, Status, reconcile
from curator.core.history import History, Outcome, Sight
from curator.core.identity import Sameness
from curator.core.missing import Ask
from curator.core.policy import Policy
from curator.core.reachability import Answer, Reason
from curator.core.text import Text
from curator.core.text import judge as judge_text
from curator.core.walls import may_hide

_HEARD = frozenset({Reason.NOT_FOUND, Reason.GONE, Reason.CLIENT_ERROR, Reason.SERVER_ERROR})
# Where one of these holds, weaker causes are over; where only a wall or a certificate does, the first two are not.
_HELD_ON = frozenset({Finding.TAKEN_OVER, Finding.GONE})
_FIRM = _HELD_ON | {Finding.DEAD, Finding.UNSAFE}
# Judged whenever a page was read and is the page.
_OF_THE_PAGE = frozenset({Finding.OWNER_CHANGED, Finding.CLOSING, Finding.FRAGMENT, Finding.WRONG_HOST})


@dataclass(frozen=True, slots=True)
class Question:
    """What must be known before a look can be concluded. `evidence`, `reading`
    and `change` are those of the look."""

    history: History
    evidence: Evidence
    reading: Reading | None
    ask: Ask
    change: Change | None = None

    def read(self, _evidence: Evidence, _known: PageFacts | None) -> Reading | None:
        """What was read already."""
        return self.reading


def read_needed(history: History, evidence: Evidence, extractor: str) -> bool:
    """True where the body is a complete page that differs from the one known, so that it must be read and compared, or
    an answer that may hide a wall."""
    if evidence.trouble is not None or not evidence.body or evidence.cut:
        return False
    return may_hide(evidence) or (evidence.status == 200 and not _known_bytes(history, evidence, extractor))


def request_for(history: History, extractor: str) -> Request:
    """What to ask for: with the server's own validators where an unchanged answer would be enough."""
    unsettled = history.pending is not None or history.variants.settles
    if history.latest is None or history.extractor != extractor or unsettled:
        return Request(history.url, history.id)
    return Request(history.url, history.id, history.etag, history.last_modified, history.latest_from)


def _known_bytes(history: History, evidence: Evidence, extractor: str) -> bool:
    """Equal bytes are never read twice, unless a change needs another look at them before it is told."""
    return (
        evidence.body_digest is not None
        and evidence.body_digest == history.body_digest
        and history.extractor == extractor
        and history.pending is None
        and not history.variants.settles
    )


def conclude(
    history: History, evidence: Evidence, reading: Reading | None, known: Known, policy: Policy
) -> Outcome | Question:
    """The outcome of a look that was really made, or what must be asked first (never once `known.around.asked`).

    `reading` is that of the body where `read_needed` says so, else None; `known.approved` the approved state's facts
    where there is a reading and an approved state.
    """
    reading = _with_certificate(reading, evidence)
    reach = assess.reached(evidence, reading, known)
    text = judge_text(history, evidence, reach, reading, known.approved, known.around)
    known = _comparable(history, known, reading, text)
    seen = None if text.sight is Sight.BLIND and reading is None else reading
    told = assess.judge(history.url, evidence, seen, text.change, known, reach)
    if not isinstance(told, Ask) and _may_be_the_sites(text, told, known):
        told = Ask.SITE
    if isinstance(told, Ask):
        return Question(history, replace(evidence, body=None), reading, told, text.change)
    if told.reach is not reach:  # the page itself says that it is not to be seen now
        reach, text = told.reach, Text(Sight.CHECKED)
    lost = told.missing.reason if told.missing is not None else None
    ladder = advance(history.ladder, reach, evidence.at, policy, missing=lost)
    held = access.held(history, evidence, told, ladder, policy, known.said)
    settled = _settled(history, held)
    if settled:
        told = assess.accepted(history.url, evidence, seen, text.change, known, told)
        # What an editor has just called the page is the new baseline.
        text = replace(text, rebaseline=True) if history.approved is None and text.facts is not None else text
    elif not told.is_the_page and reach.answer is Answer.ALIVE:
        text = Text(Sight.CHECKED)  # only a real page is compared and kept
    barring = not settled and any(holding.finding in ACCESS for holding in held)
    looked = _Looked(history, evidence, reading, text, told, ladder, barring=barring)
    return _outcome(looked, held, known, policy)


@dataclass(frozen=True, slots=True)
class _Looked:
    """A look with its answers. `barring`: a finding about access holds, beside which no other opens."""

    history: History
    evidence: Evidence
    reading: Reading | None
    text: Text
    told: Assessment
    ladder: Ladder
    barring: bool


def _may_be_the_sites(text: Text, told: Assessment, known: Known) -> bool:
    """True where a change may be one of the whole site's furniture, which only its other pages can tell."""
    edited = text.change is not None and text.change.kind is ChangeKind.EDITED
    return edited and told.is_the_page and not known.around.asked


def _comparable(history: History, known: Known, reading: Reading | None, text: Text) -> Known:
    """What the look is judged against, without an approved text that another version of the extractor read."""
    upgraded = (
        known.approved is not None and reading is not None and known.approved.extractor != reading.facts.extractor
    )
    return replace(
        known,
        approved=None if upgraded else known.approved,
        approved_from=history.approved_from,
        known_from=history.latest_from if text.same_page else None,
        known_approved=text.same_page and history.latest == history.approved,
        upgraded=upgraded,
    )


def _outcome(looked: _Looked, held: list[Holding], known: Known, policy: Policy) -> Outcome:
    """All that holds of a look and what it changes. `held` are the findings about access."""
    history, evidence, text, told = looked.history, looked.evidence, looked.text, looked.told
    said = content.judge(history, evidence, looked.reading, text, told, known, policy)
    of_page = [
        *holdings.moved(evidence, told.identity, text.change),
        *holdings.whose(evidence, told, known.said),
        *holdings.place(history, evidence, told),
        *said.holdings,
    ]
    every = [*held, *of_page, *holdings.review_due(history, evidence.at)]
    judged = (_judged(told, text, every) | said.judged) - _still_said(history, looked.reading)
    transitions = reconcile(history.standings, every, judged)
    said = said.after(transitions)
    if of_page and looked.barring and told.read and told.is_the_page:
        # Told later, when nothing bars it any more: until then these bytes are not known, and are read again.
        text = replace(text, facts=None, rebaseline=False, approved_again=False)
        said = replace(said, variants=history.variants, dates=history.dates)
    return Outcome(
        history=history,
        evidence=evidence,
        sight=text.sight,
        told=told,
        change=text.change,
        ladder=looked.ladder,
        holdings=tuple(every),
        transitions=transitions,
        facts=text.facts,
        rebaseline=text.rebaseline,
        same_page=text.same_page,
        approved_again=text.approved_again,
        pending=said.pending,
        pending_state=said.pending_state,
        variants=said.variants,
        dates=said.dates,
        next_check_at=due.next_check(
            evidence.at, looked.ladder, policy, pending=said.pending is not None, retry_after=evidence.retry_after
        ),
    )


def _with_certificate(reading: Reading | None, evidence: Evidence) -> Reading | None:
    """The reading with the one mark that no page holds: whose certificate its site showed."""
    if reading is None or evidence.certificate is None:
        return reading
    subject = evidence.certificate.organisation or evidence.certificate.common_name
    return replace(reading, facts=replace(reading.facts, marks=replace(reading.facts.marks, certificate=subject)))


def _still_said(history: History, reading: Reading | None) -> frozenset[Finding]:
    """Announcements and successors that an item tells of and that the page still names.

    Those of a first look stand in the approved state, where they are not found again; that does not end them.
    """
    items = {s.finding: s.state for s in history.standings if s.finding in (Finding.CLOSING, Finding.OWNER_CHANGED)}
    if not items or reading is None:
        return frozenset()
    facts = reading.facts
    shown = words.key("\n".join((facts.title, facts.furniture, *(block.text for block in facts.blocks))))
    said = {
        finding: words.key(state if finding is Finding.CLOSING else state.partition(" ")[2])
        for finding, state in items.items()
    }
    return frozenset(finding for finding, quote in said.items() if quote and quote in shown)


def _settled(history: History, held: list[Holding]) -> bool:
    """True where what holds of the page's being another one is what an editor has settled already."""
    states = {s.finding: s.state for s in history.standings if s.status is Status.SETTLED}
    accused = [h for h in held if h.finding in (Finding.TAKEN_OVER, Finding.GONE)]
    return bool(accused) and all(states.get(h.finding) == h.state for h in accused)


def _judged(told: Assessment, text: Text, held: list[Holding]) -> frozenset[Finding]:
    """The findings on access, place and owner that this look could decide; items of others stay as they are."""
    judged = {Finding.REVIEW_DUE}
    reach = told.reach
    barring = {holding.finding for holding in held} & ACCESS
    page_seen = (told.read or text.same_page) and told.is_the_page
    if barring:
        judged |= ACCESS
        if not page_seen and not barring & _FIRM:
            judged -= _HELD_ON  # a wall in front of a casino does not make it a wall
    elif reach.answer is Answer.ALIVE:
        judged |= {Finding.UNSAFE, Finding.DEAD, Finding.CERTIFICATE, Finding.BLOCKED}
        if page_seen:
            judged |= ACCESS
        elif told.silent:
            judged.add(Finding.GONE)
    elif reach.answer is Answer.FAILING and reach.reason in _HEARD:
        judged |= {Finding.UNSAFE, Finding.CERTIFICATE, Finding.BLOCKED}
    if told.identity.sameness is not Sameness.NOT_JUDGED:
        judged.add(Finding.MOVED)
    if barring & (_HELD_ON | {Finding.DEAD}):
        judged.add(Finding.MOVED)  # the page is not where it moved to either
    if told.read and told.is_the_page:
        judged |= _OF_THE_PAGE
    return frozenset(judged)
