"""Question 4 for one look: what it made of the page's text, and what the store is to keep of it."""

import hashlib
from dataclasses import dataclass

from curator.core import words
from curator.core.blindness import has_collapsed, is_shell
from curator.core.change import Change, compare
from curator.core.evidence import Evidence
from curator.core.facts import PageFacts, Reading
from curator.core.findings import Finding
from curator.core.history import History, Sight
from curator.core.missing import NOTHING_AROUND, Around
from curator.core.reachability import Answer, Reachability, Reason


@dataclass(frozen=True, slots=True)
class Text:
    """What a look made of the page's text. `now` is the state of a real change."""

    sight: Sight
    change: Change | None = None
    facts: PageFacts | None = None
    rebaseline: bool = False
    same_page: bool = False
    approved_again: bool = False
    now: str | None = None


def judge(
    history: History,
    evidence: Evidence,
    reach: Reachability,
    reading: Reading | None,
    approved: PageFacts | None,
    around: Around = NOTHING_AROUND,
) -> Text:
    """The text of a look, compared with the approved state where there is one that can be compared. `around`
    tells what other pages of the host show too."""
    if reach.answer is not Answer.ALIVE:
        return Text(Sight.CHECKED)
    if reading is None:
        empty = evidence.status == 200 and evidence.body == b""
        unread = evidence.cut or empty or reach.reason is Reason.NO_CONTENT or evidence.status not in (200, 304)
        return Text(Sight.BLIND) if unread else Text(Sight.CHECKED, same_page=True)
    facts = reading.facts
    if facts.blind or is_shell(reading) or reading.signs.refresh is not None:
        return Text(Sight.BLIND)
    if approved is None or approved.extractor != facts.extractor:
        # A change that no editor has decided yet is not approved by an upgrade of ours.
        undecided = approved is not None and any(s.finding is Finding.CHANGED for s in history.standings)
        return Text(Sight.CHECKED, facts=facts, rebaseline=not undecided)
    if has_collapsed(approved, facts):
        return Text(Sight.BLIND)
    change = around.compared or compare(approved, facts, around.shared)
    if not change.real:
        return Text(Sight.CHECKED, change=change, approved_again=True)
    return Text(Sight.CHECKED, change=change, facts=facts, now=state_of(change))


def state_of(change: Change) -> str:
    """A short digest of a change's words, for telling one state of a changed page from another.

    Of the change and not of the page: what is not believed to be a change makes no new state either.
    """
    pairs = sorted(f"{words.key(pair.before)} > {words.key(pair.after)}" for pair in change.sentences)
    return hashlib.sha256("\n".join(pairs).encode()).hexdigest()[:16]
