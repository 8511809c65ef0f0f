"""From a link's history and one look at it to an outcome: judge, compare, plan. Pure.

`read_needed` says whether the body must be read at all; the caller reads it (`curator.page`) and fetches what the look
is judged against (`Known`), then asks `conclude`. Where the answer hangs on something that was not asked yet, that is a
`Question`: the caller asks it, or finds that it cannot, and comes back.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from curator.core import access, assess, due, holdings, words
from curator.core.assess import Assessment, Known
from curator.core.change import Change, ChangeKind
from curator.core.confirm import Ladder, Streak, advance
from curator.core.evidence import Evidence, Request
from curator.core.facts import Reading
from curator.core.findings import ACCESS, Finding, Holding, Opened, Status, Updated, reconcile
from curator.core.history import History, Outcome, Sight
from curator.core.identity import Sameness
from curator.core.missing import Ask
from curator.core.owner.values import Owner
from curator.core.policy import Policy
from curator.core.promise import Promise
from curator.core.reachability import Answer, Reason
from curator.core.text import Text
from curator.core.text import judge as judge_text
from curator.core.walls import may_hide

_HEARD = frozenset({Reason.NOT_FOUND, Reason.GONE, Reason.CLIENT_ERROR, Reason.SERVER_ERROR})
# Where one of these holds, weaker causes are over; where only a wall or a certificate does, the first two are not.
_HELD_ON = frozenset({Finding.TAKEN_OVER, Finding.GONE})
_FIRM = _HELD_ON | {Finding.DEAD, Finding.UNSAFE}
_PANEL = 8  # sentences of an announcement with what it explains
# Judged whenever a page was read and is the page.
_OF_THE_PAGE = frozenset({Finding.OWNER_CHANGED, Finding.CLOSING, Finding.FRAGMENT, Finding.WRONG_HOST})


@dataclass(frozen=True, slots=True)
class Question:
    """What must be known before a look can be concluded. `evidence` and `reading` are those of the look."""

    history: History
    evidence: Evidence
    reading: Reading | None
    ask: Ask

    def read(self, _evidence: Evidence) -> Reading | None:
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
    history: History, evidence: Evidence, reading: Reading | None, known: Known, policy: Policy
) -> Outcome | Question:
    """The outcome of a look that was really made, or what must be asked first (never once `known.around.asked`).

    `reading` is that of the body where `read_needed` says so, else None; `known.approved` the approved state's facts
    where there is a reading and an approved state.
    """
    reading = _with_certificate(reading, evidence)
    reach = assess.reached(evidence, reading, known)
    text = judge_text(history, evidence, reach, reading, known.approved)
    known = _comparable(history, known, reading, text)
    seen = None if text.sight is Sight.BLIND and reading is None else reading
    told = assess.judge(history.url, evidence, seen, text.change, known, reach)
    if isinstance(told, Ask):
        return Question(history, replace(evidence, body=None), reading, told)
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
    return _outcome(looked, held, known.said, policy)


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


def _outcome(looked: _Looked, held: list[Holding], said: Promise, policy: Policy) -> Outcome:
    """All that holds of a look and what it changes. `held` are the findings about access."""
    history, evidence, text, told = looked.history, looked.evidence, looked.text, looked.told
    pending, pending_state = _pending(history, text, told, evidence.at)
    content = [
        *holdings.moved(evidence, told.identity, text.change),
        *holdings.whose(evidence, told, said),
        *holdings.place(history, evidence, told),
        *_changed(history, evidence, text, told, pending, policy),
    ]
    every = [*held, *content, *holdings.review_due(history, evidence.at)]
    judged = _judged(told, text, every) - _still_said(history, looked.reading)
    transitions = reconcile(history.standings, every, judged)
    if any(isinstance(step, Opened | Updated) and step.holding.finding is Finding.CHANGED for step in transitions):
        pending, pending_state = None, None
    if content and looked.barring and told.read and told.is_the_page:
        # Told later, when nothing bars it any more: until then these bytes are not known, and are read again.
        text = replace(text, facts=None, rebaseline=False, approved_again=False)
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
        pending=pending,
        pending_state=pending_state,
        next_check_at=due.next_check(
            evidence.at, looked.ladder, policy, pending=pending is not None, retry_after=evidence.retry_after
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


def _pending(history: History, text: Text, told: Assessment, at: datetime) -> tuple[Streak | None, str | None]:
    """The streak of looks that agree on one new text; a look that saw no page leaves it as it is."""
    if text.change is not None and _said_better(text.change, told):
        return None, None
    if text.now is None:
        seen_page = text.change is not None or text.rebaseline
        return (None, None) if seen_page else (history.pending, history.pending_state)
    if history.pending is not None and history.pending_state == text.now:
        return history.pending.joined(at, Reason.OK), text.now
    return Streak(at, 1, at, Reason.OK), text.now


def _changed(
    history: History, evidence: Evidence, text: Text, told: Assessment, pending: Streak | None, policy: Policy
) -> list[Holding]:
    """A change that enough looks agree on, or that an item tells of already, and that no other finding says better."""
    if text.change is None or text.now is None or pending is None or _said_better(text.change, told):
        return []
    item_tells = any(s.finding is Finding.CHANGED and s.state == text.now for s in history.standings)
    if not item_tells and pending.looks < policy.change_looks:
        return []
    return [holdings.changed(evidence, text.change, text.now, pending)]


def _said_better(change: Change, told: Assessment) -> bool:
    """True where the whole text went with its owner, or all that is new is a panel that announces something."""
    if told.ownership.owner is Owner.MERGED and change.kind is ChangeKind.REPLACED:
        return True
    if told.notice is None:
        return False
    quote = words.key(told.notice.quote)
    added = [words.key(pair.after) for pair in change.sentences if not pair.before]
    only_added = len(added) == len(change.sentences) <= _PANEL
    return only_added and any(sentence in quote or quote in sentence for sentence in added)


def _judged(told: Assessment, text: Text, held: list[Holding]) -> frozenset[Finding]:
    """The findings that this look could decide; items of any other finding stay as they are."""
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
    if text.rebaseline or text.approved_again or any(holding.finding is Finding.CHANGED for holding in held):
        judged.add(Finding.CHANGED)
    return frozenset(judged)
