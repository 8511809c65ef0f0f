"""Questions 4 and 5 for one look: does the page say the same, is it still fit for what we say of it?

What enough looks agree on becomes a finding here, and what the store has to remember of it: a change that waits to be
seen again, the texts that the page takes turns with, and the dates of its own review.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from curator.core import content_holdings as holdings
from curator.core import fitness, outdated, variants, words
from curator.core.assess import Assessment, Known
from curator.core.change import Change, ChangeKind
from curator.core.confirm import Streak
from curator.core.evidence import Evidence
from curator.core.facts import DateKind, Reading
from curator.core.findings import Finding, Holding, Opened, Standing, Status, Transition, Updated
from curator.core.history import History, ReviewDates
from curator.core.owner.values import Owner
from curator.core.policy import Policy
from curator.core.reachability import Reason
from curator.core.text import Text
from curator.core.variants import Variants

_PANEL = 8  # sentences of an announcement with what it explains
FLIPS = "flips"  # the state of an item that tells of texts in turn


@dataclass(frozen=True, slots=True)
class Content:
    """What a look made of the page's text. `judged` are the findings that it could decide."""

    holdings: tuple[Holding, ...]
    judged: frozenset[Finding]
    pending: Streak | None
    pending_state: str | None
    variants: Variants
    dates: ReviewDates

    def after(self, transitions: Iterable[Transition]) -> "Content":
        """The same once it is known what became of the findings: what is told has not to be seen again."""
        told = [
            step.holding
            for step in transitions
            if isinstance(step, Opened | Updated) and step.holding.finding is Finding.CHANGED
        ]
        if not told:
            return self
        flips = any(holding.state == FLIPS for holding in told)
        return replace(
            self,
            pending=None,
            pending_state=None,
            variants=replace(self.variants, told=True) if flips else self.variants,
        )


def judge(
    history: History,
    evidence: Evidence,
    reading: Reading | None,
    text: Text,
    told: Assessment,
    known: Known,
    policy: Policy,
) -> Content:
    """The answers for a look. `known` is without an approved text that another version of the extractor read."""
    seen = _variants(history, text, told)
    pending, pending_state = _pending(history, text, told, seen, evidence.at)
    dates = _dates(history, text, told, reading)
    made = [
        *_changed(history, evidence, text, told, pending, seen, policy),
        *_unfit(history, evidence, reading, text, told, known),
        *_outdated(evidence, told, text, dates),
    ]
    judged = frozenset(_judged(history, text, told, known, made, seen))
    return Content(tuple(made), judged, pending, pending_state, seen, dates)


def _variants(history: History, text: Text, told: Assessment) -> Variants:
    """The texts seen so far; a look that compared nothing, or whose change another finding says, adds none."""
    if text.same_page and told.is_the_page:
        return variants.after(history.variants, history.variants.now, history.approved)
    if text.change is None or _said_better(text.change, told):
        return history.variants
    return variants.after(history.variants, variants.variant_of(text.change), history.approved)


def _pending(
    history: History, text: Text, told: Assessment, seen: Variants, at: datetime
) -> tuple[Streak | None, str | None]:
    """The streak of looks that agree on one new text; a look that saw no page leaves it as it is."""
    if text.change is not None and (_said_better(text.change, told) or _in_turn(history, seen)):
        return None, None
    if text.now is None:
        seen_page = text.change is not None or text.rebaseline
        return (None, None) if seen_page else (history.pending, history.pending_state)
    if history.pending is not None and history.pending_state == text.now:
        return history.pending.joined(at, Reason.OK), text.now
    return Streak(at, 1, at, Reason.OK), text.now


def _changed(
    history: History,
    evidence: Evidence,
    text: Text,
    told: Assessment,
    pending: Streak | None,
    seen: Variants,
    policy: Policy,
) -> Iterator[Holding]:
    """A change that enough looks agree on, or that an item tells of already, and that no other finding says better."""
    if text.change is None or text.now is None or _said_better(text.change, told):
        return
    standing = _standing(history, Finding.CHANGED)
    if _in_turn(history, seen):
        if standing is not None or not seen.told:
            # What an editor put aside stays as it is: the page shows nothing that was not told.
            state = standing.state if standing is not None and standing.status is not Status.OPEN else FLIPS
            yield holdings.flips(evidence, text.change, state, len(seen.seen))
        return
    if pending is None:
        return
    item_tells = standing is not None and standing.state == text.now
    if item_tells or pending.looks >= policy.change_looks:
        yield holdings.changed(evidence, text.change, text.now, pending)


def _in_turn(history: History, seen: Variants) -> bool:
    """True where this look saw a text that the page showed before, and comes back to again and again."""
    return seen.flip and seen.now in history.variants.seen


def _unfit(
    history: History, evidence: Evidence, reading: Reading | None, text: Text, told: Assessment, known: Known
) -> Iterator[Holding]:
    if not _fit_judged(text, told, known) or reading is None:
        return
    standing = _standing(history, Finding.OFF_PURPOSE)
    first = standing is not None and standing.state.startswith(fitness.NEVER_MET)
    unfit = fitness.judge(known.said, reading.facts, None if first else known.approved)
    if unfit is not None:
        yield holdings.off_purpose(evidence, unfit)


def _fit_judged(text: Text, told: Assessment, known: Known) -> bool:
    """True where the page's words could have lost what we say of it: at a first look, and where they changed."""
    if not (told.read and told.is_the_page) or known.upgraded:
        return False
    return text.change.real if text.change is not None else known.approved is None


def _outdated(evidence: Evidence, told: Assessment, text: Text, dates: ReviewDates) -> Iterator[Holding]:
    """By the page's own dates; they go out of date while the page stays as it is."""
    if told.is_the_page and (told.read or text.same_page):
        found = outdated.judge(dates.now, dates.before, evidence.at.date())
        if found is not None:
            yield holdings.outdated(evidence, found)


def _dates(history: History, text: Text, told: Assessment, reading: Reading | None) -> ReviewDates:
    """The page's review dates now, beside those before it lost one or went back; these stay until they are matched."""
    if reading is None or not (told.read and told.is_the_page):
        return history.dates
    now = tuple(date for date in reading.facts.dates if date.kind in (DateKind.REVIEWED, DateKind.NEXT_REVIEW))
    before = history.dates.before or history.dates.now
    worse = bool(before) and not text.rebaseline and outdated.lost(now, before) is not None
    return ReviewDates(now, before if worse else ())


def _standing(history: History, finding: Finding) -> Standing | None:
    return next((standing for standing in history.standings if standing.finding is finding), None)


def _said_better(change: Change, told: Assessment) -> bool:
    """True where the whole text went with its owner, or all that is new is a panel that announces something."""
    if told.ownership.owner is Owner.MERGED and change.kind is ChangeKind.REPLACED:
        return True
    if told.notice is None or change.critical:
        return False
    quote = words.key(told.notice.quote)
    added = [words.key(pair.after) for pair in change.sentences if not pair.before]
    only_added = len(added) == len(change.sentences) <= _PANEL
    return only_added and any(sentence in quote or quote in sentence for sentence in added)


def _judged(
    history: History, text: Text, told: Assessment, known: Known, made: Iterable[Holding], seen: Variants
) -> Iterator[Finding]:
    """The findings that this look could decide."""
    changed = _standing(history, Finding.CHANGED)
    says_flips = changed is not None and changed.state == FLIPS and seen.flip
    if any(holding.finding is Finding.CHANGED for holding in made):
        yield Finding.CHANGED
    elif (text.rebaseline or text.approved_again) and not says_flips:
        yield Finding.CHANGED  # one that tells of texts in turn goes on while they do
    unfit = _standing(history, Finding.OFF_PURPOSE)
    never = unfit is not None and unfit.state.startswith(fitness.NEVER_MET)
    if _fit_judged(text, told, known) or (text.approved_again and not never):
        yield Finding.OFF_PURPOSE
    if told.is_the_page and (told.read or text.same_page):
        yield Finding.OUTDATED
