"""What is done in one turn at a host: ask for a page or for robots.txt, and note what that says of the host.

A turn is one question. A redirect on the same host belongs to it, as it does when a browser follows; one to another
host waits for a turn there, and so does another try. Nothing here waits, and nothing here knows of threads but the lock
around the looks that wait for a robots.txt.
"""

import logging
import threading
import time
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from curator import urls
from curator.clock import Clock
from curator.core.evidence import Evidence, Request, Trouble
from curator.core.hosts import HostRules
from curator.fetch import robots
from curator.fetch.errors import FetchError
from curator.fetch.hosts import UNANSWERED, Hosts
from curator.fetch.look import Look
from curator.fetch.robots import Rules
from curator.fetch.transport import Transport
from curator.settings import Fetch

log = logging.getLogger(__name__)


class Task(NamedTuple):
    """A look on its way; `robots_of` names the origin whose robots.txt it is after."""

    look: Look
    robots_of: str | None = None

    @property
    def host(self) -> str:
        """Whose turn it needs next."""
        return self.look.target.name


class Turn(NamedTuple):
    """What came of a turn: perhaps an evidence, and what has to wait for a turn now.

    `asked`: the turn was spent. `closed`: nobody need ask this host any more, at least for now. `delay_s`: the host
    wants an interval of at least so long.
    """

    evidence: Evidence | None = None
    waiting: Sequence[Task] = ()
    asked: bool = True
    closed: bool = False
    delay_s: float = 0.0


class Steps:
    """Takes looks through their turns."""

    def __init__(self, transport: Transport, fetch: Fetch, *, user_agent: str, clock: Clock, rules: HostRules) -> None:
        self._transport = transport
        self._fetch = fetch
        self._user_agent = user_agent
        self._clock = clock
        self._hosts = Hosts(rules)
        self._rules_of: dict[str, Rules] = {}  # by origin
        self._parked: dict[str, list[Task]] = {}  # what waits for an origin's rules
        self._lock = threading.Lock()

    def task(self, request: Request) -> Task:
        """A look that has not begun."""
        fetch = self._fetch
        return Task(Look(request, self._clock.now(), fetch, max_bytes=fetch.max_bytes, retries=fetch.retries))

    def without_asking(self, task: Task, *, late: bool) -> Turn | None:
        """End a task that nobody need be asked for, or that is too `late` for this run. None: it has to wait on."""
        if late and task.look.evidence is None:
            task.look.stop(Trouble.RUN_DEADLINE)
        return self._over(task, asked=False) if self._known(task) else None

    def take(self, task: Task) -> Turn:
        """Use a task's turn. An exception in here is a fault of ours, and is not held against the link."""
        try:
            return self._take(task)
        except Exception:  # the one place: see the module's head
            log.exception("could not look at %s", urls.mask(task.look.request.url))
            task.look.stop(Trouble.COULD_NOT_JUDGE)
            return self._over(task, asked=True)

    def ask(self, look: Look) -> None:
        """Ask what a look wants to know next, and tell it and the run what came."""
        look.begin(self._clock.now())
        target = look.target
        headers = look.headers(self._user_agent)
        began = time.monotonic()
        try:
            answer = self._transport.ask(target, headers, seconds=look.seconds, max_bytes=look.max_bytes)
        except FetchError as error:
            look.failed(error, time.monotonic() - began)
            return
        if answer.trouble is None:
            self._hosts.answered(target)
        look.answered(answer, time.monotonic() - began, self._clock.now())
        if look.evidence is not None and look.evidence.retry_after is not None:
            self._hosts.asked_to_wait(target, look.evidence.retry_after)

    def keep_away(self, waits: Mapping[str, datetime]) -> None:
        """Hosts that asked an earlier run to wait."""
        self._hosts.keep_away(waits)

    def forget(self, host: str) -> None:
        """The host has no more links: its connections may go."""
        self._transport.forget(host)

    def abort(self) -> None:
        """End whatever is being asked."""
        self._transport.abort()

    def reset(self) -> None:
        """Forget looks that were given up while they waited for a robots.txt."""
        with self._lock:
            self._parked.clear()

    def _known(self, task: Task) -> bool:
        """End a look where the run knows already that its host is not to be asked."""
        look = task.look
        if look.evidence is None and (known := self._hosts.known(look.target, self._clock.now())) is not None:
            shared = known.trouble in UNANSWERED and look.first_hop
            look.stop(known.trouble, known.detail, until=known.until, shared=shared)
        return look.evidence is not None

    def _take(self, task: Task) -> Turn:
        host = task.host
        asked = False
        while not self._known(task):
            rules = self._rules(task)
            if rules is None:
                return Turn(asked=asked)
            if isinstance(rules, Task):
                return Turn(waiting=[rules]) if asked else self.take(rules)
            if not rules.allows(task.look.target.url):
                task.look.stop(Trouble.ROBOTS, f"robots.txt asks {robots.AGENT!r} to leave this page alone")
                break
            self.ask(task.look)
            asked = True
            if task.look.evidence is not None:
                break
            if task.look.first_hop or task.host != host:
                return Turn(waiting=[task])
        return self._over(task, asked=asked)

    def _rules(self, task: Task) -> Rules | Task | None:
        """The rules that hold for what a task asks next; or the task that fetches them first; or None, where another
        thread is at it. In the latter two cases the task is kept here until they are there."""
        if task.robots_of is not None or not self._fetch.robots:
            return Rules()
        origin = task.look.target.origin
        with self._lock:
            if origin in self._rules_of:
                return self._rules_of[origin]
            parked = self._parked.setdefault(origin, [])
            parked.append(task)
            if len(parked) > 1:
                return None
        request = Request(robots.address(task.look.target))
        look = Look(request, self._clock.now(), self._fetch, max_bytes=robots.MAX_BYTES, retries=0)
        return Task(look, robots_of=origin)

    def _over(self, task: Task, *, asked: bool) -> Turn:
        """The end of a look, or of the wait for a robots.txt."""
        evidence = task.look.evidence
        if evidence is None:
            raise AssertionError("only a look that has ended is over")
        asks_to_wait = evidence.retry_after is not None
        slow = evidence.trouble is Trouble.NO_ANSWER
        if slow:
            self._hosts.gave_no_answer(task.look.target)
        if task.robots_of is None:
            silent = evidence.trouble in UNANSWERED
            if evidence.trouble is not None and silent:
                self._hosts.did_not_answer(task.look.target, evidence.trouble, evidence.last.detail)
            return Turn(evidence, asked=asked, closed=asks_to_wait or silent or slow)
        rules = robots.rules(evidence)
        with self._lock:
            for origin in robots.origins(evidence, task.robots_of):
                self._rules_of[origin] = rules
            parked = self._parked.pop(task.robots_of, [])
        return Turn(waiting=parked, asked=asked, closed=asks_to_wait or slow, delay_s=rules.delay_s)
