"""The walk of a check: load, look, conclude, record. Every trigger (schedule, hand, first import) uses this one.

What is concluded is recorded in batches, so that a killed process costs at most its last one. A failure that an
outage of our own would look like waits until some host has answered after it. Where none does, somebody is asked for a
sign of life; where nobody gives one, the run accuses nobody, and says so where it heard nobody at all.
"""

import logging
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import timedelta

from curator import page, urls
from curator.clock import Clock
from curator.core import due, network
from curator.core.assess import Known
from curator.core.conclude import Question, conclude, read_needed
from curator.core.evidence import Evidence, Request, waits
from curator.core.facts import PageFacts, Reading
from curator.core.history import History, Outcome
from curator.core.missing import Ask
from curator.core.promise import NO_PROMISE
from curator.core.reachability import Answer, judge
from curator.fetch import Outbound
from db.selection import Selection
from db.store import Store
from jobs.looks import Look, look_at
from jobs.promises import Judging
from jobs.questions import Questions, Reader

log = logging.getLogger(__name__)

CLAIM = 1000  # links in memory at once
LEASE = timedelta(minutes=15)  # renewed while a run goes on; a killed one's links are free again after it
BATCH = 200  # outcomes a transaction
HELD_BYTES = 32_000_000  # of bodies that wait to be read
WITNESSES = 3  # hosts that are asked for a sign of life where a run heard nobody
ASKED = 500  # questions that wait for the second round
ALIVE = 50  # links among which those hosts are looked for


@dataclass(slots=True)
class Summary:
    """What a run did: counts of links, the ids of items it opened and closed, and whether our own network was up."""

    checked: int = 0
    not_checked: int = 0
    opened: list[int] = field(default_factory=list)
    closed: list[int] = field(default_factory=list)
    network: str = "ok"


Progress = Callable[[int], None]
Read = Callable[[Evidence, PageFacts | None], Reading | None]
Stopped = Callable[[], bool]


def check(
    store: Store,
    outbound: Outbound,
    selection: Selection,
    *,
    judging: Judging,
    clock: Clock,
    trigger: str,
    progress: Progress = lambda _done: None,
    stopped: Stopped = lambda: False,
) -> Summary:
    """Check every link of the selection now, store what was seen, and say what changed.

    Once it is `stopped`, the run looks at nothing more: what it has seen is stored, the rest is due as before.
    Whoever stops it also calls `outbound.stop`, so that no silent host keeps it waiting.
    """
    run = store.start_run(trigger, clock.now())
    outbound.keep_away(store.waits(clock.now()))
    walk = _Walk(store, outbound, run, judging, clock, progress, stopped)
    try:
        while not stopped() and (batch := store.claim(run, selection, limit=CLAIM, at=clock.now(), lease=LEASE)):
            walk.through(batch)
        walk.finish()
    finally:
        store.release(run)
    summary = walk.summary
    store.finish_run(
        run,
        at=clock.now(),
        network=summary.network,
        checked=summary.checked,
        not_checked=summary.not_checked,
        opened=len(summary.opened),
        closed=len(summary.closed),
    )
    return summary


class _Walk:
    """One run's way from claimed links to recorded outcomes."""

    def __init__(
        self,
        store: Store,
        outbound: Outbound,
        run: int,
        judging: Judging,
        clock: Clock,
        progress: Progress,
        stopped: Stopped,
    ) -> None:
        self.store, self.outbound, self.run = store, outbound, run
        self.policy, self.promises, self.clock = judging.policy, judging.promises, clock
        self.progress, self.stopped = progress, stopped
        self.summary = Summary()
        self._ready: list[Look] = []
        self._waiting: list[Look] = []
        self._held = 0  # bytes of bodies in `_ready`
        self._asked: list[Question] = []
        self._read = Reader()
        self._questions = Questions(outbound, self._hold, store.neighbours)
        self._witness: Request | None = None
        self._seen = 0
        self._renewed_at = clock.now()

    def through(self, batch: Sequence[History]) -> None:
        before = self._seen
        with closing(look_at(self.outbound, batch)) as looks:
            for look in looks:
                self._seen += 1
                self.progress(self._seen)
                self._hold()
                self._take(look)
                if len(self._asked) >= ASKED:
                    self._answer()
                if self.stopped():
                    break
        self._settle()
        self._answer()
        self.summary.not_checked += len(batch) - (self._seen - before)

    def _take(self, look: Look) -> None:
        """Let a look be concluded, or wait until some host has answered after it."""
        if network.silent(look.evidence):
            self._waiting.append(look)
            return
        if network.proves(look.evidence):
            if look.evidence.retry_after is None:
                self._witness = Request(look.history.url)
            self._ready += self._waiting
            self._waiting.clear()
        self._ready.append(look)
        self._held += len(look.evidence.body or b"")
        if len(self._ready) >= BATCH or self._held >= HELD_BYTES:
            self._settle()

    def finish(self) -> None:
        """Judge what still waits: did our own network go, or did those hosts?"""
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, []
        if self.stopped():  # no time to ask for a sign of life
            self.summary.not_checked += len(waiting)
            return
        trusted = self._somebody_answers(waiting)
        if not trusted and self._witness is None:
            hosts = [(urls.host_of(look.history.url), look.evidence) for look in waiting]
            trusted = not network.is_down(hosts, names_resolve=self.outbound.names_resolve())
            self.summary.network = "ok" if trusted else "down"
        if trusted:
            self._ready = waiting
            self._settle()
        else:
            self._put_back(waiting)

    def _somebody_answers(self, waiting: Sequence[Look]) -> bool:
        """Ask for a sign of life: a host that answered in this run; where none did, some that were alive lately."""
        if self._witness is not None:
            witnesses = [self._witness]
        else:
            silent = {urls.host_of(look.history.url) for look in waiting}
            alive = {urls.host_of(url): url for url in self.store.alive_lately(limit=ALIVE)}
            witnesses = [Request(url) for host, url in alive.items() if host not in silent][:WITNESSES]
        return any(network.proves(evidence) for evidence in self.outbound.look_all(witnesses))

    def _settle(self) -> None:
        """Conclude and record what is ready; what cannot be concluded yet is asked at the end of the batch."""
        looks, self._ready, self._held = self._ready, [], 0
        looked: list[Look] = []
        unlooked: list[Look] = []
        for look in looks:
            (unlooked if judge(look.evidence).answer is Answer.NOT_LOOKED else looked).append(look)
        for look in looked:
            self._questions.note(look.evidence)
        self._record(self._conclude(looked))
        self._put_back(unlooked)
        self._read = Reader()

    def _answer(self) -> None:
        """The second round: ask what the first one left open, and conclude.

        The page behind a refresh takes the ordinary road: it may be missing, silent, or send its readers on as well.
        """
        while self._asked and not self.stopped():
            asked, self._asked = self._asked, []
            known = self._known([question.history for question in asked], [question.history for question in asked])
            concluded: list[Outcome | Question | Look] = []
            for answered in self._questions.answer(asked):
                question, history = answered.question, answered.question.history
                if answered.evidence is None:
                    concluded.append(Look(history, question.evidence))
                elif question.ask is Ask.REFRESH:
                    self._take(Look(history, answered.evidence))
                else:
                    around = replace(known(history, answered.evidence), around=answered.around)
                    concluded.append(self._one(history, answered.evidence, question.read, around))
            self._record(concluded)
            self._settle()
        self._put_back([Look(question.history, question.evidence) for question in self._asked])
        self._asked.clear()
        self.store.put_back(self.run, [], self._questions.waits)

    def _record(self, concluded: Iterable[Outcome | Question | Look]) -> None:
        """Store outcomes, keep questions for later, give back what we could not judge."""
        outcomes: list[Outcome] = []
        unjudged: list[Look] = []
        for each in concluded:
            if isinstance(each, Outcome):
                outcomes.append(each)
            elif isinstance(each, Question):
                self._asked.append(each)
            else:
                unjudged.append(each)
        for start in range(0, len(outcomes), BATCH):
            recorded = self.store.record(self.run, outcomes[start : start + BATCH], at=self.clock.now())
            self.summary.opened += recorded.opened
            self.summary.closed += recorded.closed
        self.summary.checked += len(outcomes)
        self._put_back(unjudged)

    def _hold(self) -> None:
        """Renew the run's claims in time, so that a slow run does not lose them."""
        now = self.clock.now()
        if now - self._renewed_at >= LEASE / 3:
            self.store.renew(self.run, now + LEASE)
            self._renewed_at = now

    def _conclude(self, looks: Sequence[Look]) -> list[Outcome | Question | Look]:
        to_read = {look.history.id for look in looks if read_needed(look.history, look.evidence, page.EXTRACTOR)}
        reading = [look.history for look in looks if look.history.id in to_read]
        said = [look.history for look in looks if look.history.id in to_read or look.history.ladder.failing is not None]
        known = self._known(reading, said)
        return [
            self._one(
                look.history,
                look.evidence,
                self._read if look.history.id in to_read else _unread,
                known(look.history, look.evidence),
            )
            for look in looks
        ]

    def _known(self, reading: Sequence[History], said: Sequence[History]) -> Callable[[History, Evidence], Known]:
        """What looks are judged against: approved texts for those that are read, our words for those that need them."""
        ids = {history.approved for history in reading if history.approved is not None}
        approved = self.store.facts(ids) if ids else {}
        promises = self.promises(self.store, said) if said else {}
        rules = self.outbound.rules

        def known(history: History, evidence: Evidence) -> Known:
            before = approved.get(history.approved) if history.approved is not None else None
            words = promises.get(history.id, NO_PROMISE)
            return Known(before, said=words, rule=rules.of_url(evidence.final_url))

        return known

    def _one(self, history: History, evidence: Evidence, read: Read, known: Known) -> Outcome | Question | Look:
        try:
            reading = read(evidence, known.approved)
            if reading is not None:
                self._questions.note_read(evidence, known.approved, reading.facts)
            return conclude(history, evidence, reading, known, self.policy)
        except Exception:
            log.exception("could not judge %s", urls.mask(history.url))
            return Look(history, evidence)

    def _put_back(self, looks: Sequence[Look]) -> None:
        """Give links back that we could not look at: nothing is held against them."""
        if not looks:
            return
        self.summary.not_checked += len(looks)
        now = self.clock.now()
        self.store.put_back(
            self.run,
            [(look.history.id, due.not_looked_until(now, self.policy, look.evidence.retry_after)) for look in looks],
            waits(look.evidence for look in looks),
        )


def _unread(_evidence: Evidence, _known: PageFacts | None) -> None:
    """For a look without a body that must be read."""
