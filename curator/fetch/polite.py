"""Whose turn it is: every host is asked by few at a time and at an interval, and no host makes the others wait.

Pure: time is handed in, as seconds of any steady clock. A turn is one request to one host. Hosts whose turn has come
are served in the order in which it came, so that a host with a thousand links gets one turn like any other.
"""

import heapq
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Job = TypeVar("Job")


@dataclass(slots=True)
class _Host(Generic[Job]):
    interval_s: float
    waiting: deque[Job] = field(default_factory=deque)
    running: int = 0
    opens: float = 0.0  # when the next request may start
    queued: float | None = None  # the time under which it stands in the heap now


class Turns(Generic[Job]):
    """Jobs that wait for a turn at their host. Not safe for threads by itself: its owner holds a lock.

    `least` gives the interval that a host of this name gets at least.
    """

    def __init__(
        self, *, connections: int, interval_s: float, least: Callable[[str], float] = lambda _host: 0.0
    ) -> None:
        self._connections = connections
        self._interval_s = interval_s
        self._least = least
        self._hosts: dict[str, _Host[Job]] = {}
        self._heap: list[tuple[float, int, str]] = []
        self._count = 0
        self.waiting = 0

    def add(self, host: str, job: Job, *, first: bool = False) -> None:
        """Let a job wait for a turn at the host: behind the others, or before them where it was begun already."""
        entry = self._host(host)
        if first:
            entry.waiting.appendleft(job)
        else:
            entry.waiting.append(job)
        self.waiting += 1
        self._queue(host, entry)

    def take(self, now: float) -> tuple[str, Job] | None:
        """The next job whose turn has come; the turn is spent. None: nobody's has."""
        self._drop_stale()
        if not self._heap or self._heap[0][0] > now:
            return None
        _, _, host = heapq.heappop(self._heap)
        entry = self._hosts[host]
        entry.queued = None
        entry.running += 1
        entry.opens = now + entry.interval_s
        self.waiting -= 1
        job = entry.waiting.popleft()
        self._queue(host, entry)
        return host, job

    def next_at(self) -> float | None:
        """When the next turn comes, as far as known now; None: not before a turn ends or a job is added."""
        self._drop_stale()
        return self._heap[0][0] if self._heap else None

    def done(self, host: str, *, asked: bool = True) -> bool:
        """A turn is over; where nobody was `asked` it was not spent. True where nothing more waits or runs there."""
        entry = self._hosts[host]
        entry.running -= 1
        if not asked:
            entry.opens -= entry.interval_s
        self._queue(host, entry)
        return not entry.waiting and not entry.running

    def slow_down(self, host: str, interval_s: float) -> None:
        """The host asks for a longer interval (it never gets a shorter one)."""
        entry = self._host(host)
        longer = interval_s - entry.interval_s
        if longer > 0:
            entry.interval_s = interval_s
            entry.opens += longer
            self._queue(host, entry)

    def withdraw(self, host: str | None = None) -> list[Job]:
        """Take the waiting jobs of a host, or of all, out again."""
        entries = self._hosts.values() if host is None else [self._host(host)]
        jobs = [job for entry in entries for job in entry.waiting]
        for entry in entries:
            entry.waiting.clear()
            entry.queued = None
        self.waiting -= len(jobs)
        return jobs

    def _host(self, name: str) -> _Host[Job]:
        entry = self._hosts.get(name)
        if entry is None:
            entry = self._hosts[name] = _Host(max(self._interval_s, self._least(name)))
        return entry

    def _queue(self, name: str, entry: _Host[Job]) -> None:
        """Let the host stand in the heap, under the time of its next turn, where it has a job and a free place."""
        if not entry.waiting or entry.running >= self._connections:
            entry.queued = None
        elif entry.queued != entry.opens:
            entry.queued = entry.opens
            self._count += 1
            heapq.heappush(self._heap, (entry.opens, self._count, name))

    def _drop_stale(self) -> None:
        """Forget entries of hosts that stand elsewhere in the heap by now, or nowhere."""
        while self._heap and self._hosts[self._heap[0][2]].queued != self._heap[0][0]:
            heapq.heappop(self._heap)
