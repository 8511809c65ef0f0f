"""The threads that look: started as they are needed, fed within bounds, and ended together.

One lock guards the turns and the hand-over. Requests are taken from the caller's iterable in the caller's own thread,
a window of them at a time; evidences wait for the caller in a short queue, so that bodies never pile up.
"""

import math
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Self

from curator.core.evidence import Evidence, Request
from curator.fetch.polite import Turns
from curator.fetch.steps import Steps, Task

WINDOW = 5000  # requests that wait for a turn: enough for many hosts, small beside the bodies
_READY = 16  # evidences that wait for the caller
_PATIENCE_S = 5.0


class Crew:
    """Works through the requests of one `look_all`."""

    def __init__(self, steps: Steps, turns: Turns[Task], *, workers: int, ends: float) -> None:
        self._steps = steps
        self._turns = turns
        self._workers = workers
        self._ends = ends
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self._turn = threading.Condition(self._lock)  # somebody may take a turn
        self._came = threading.Condition(self._lock)  # an evidence is ready
        self._room = threading.Condition(self._lock)  # there is room for another one
        self._ready: deque[Evidence] = deque()
        self._fed = False  # every request has been taken from the caller
        self._watched = math.inf  # until when an idle thread sleeps, to wake for the next turn
        self._stopped = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lock:
            self._stopped = True
            self._turn.notify_all()
            self._room.notify_all()
        patience = time.monotonic() + _PATIENCE_S
        for thread in self._threads:
            while thread.is_alive() and time.monotonic() < patience:
                self._steps.abort()
                thread.join(0.05)
        with self._lock:
            self._turns.withdraw()
        self._steps.reset()

    def stop(self) -> None:
        """End the caller's wait, and begin nothing else; from any thread. Leaving the crew ends what is under way."""
        with self._lock:
            self._stopped = True
            self._came.notify_all()

    def work(self, requests: Iterable[Request]) -> Iterator[Evidence]:
        """The evidence of every request, in the order in which they come; of fewer where somebody calls `stop`."""
        source = iter(requests)
        more = True
        open_looks = 0
        while more or open_looks:
            while more and open_looks < WINDOW and not self._stopped:
                request = next(source, None)
                if request is None:
                    more = False
                    self._fed = True
                elif (evidence := self._begin(request, open_looks)) is not None:
                    yield evidence
                else:
                    open_looks += 1
            if self._stopped or open_looks:
                ready = self._next_evidence()
                if ready is None:
                    return
                yield ready
                open_looks -= 1

    def _begin(self, request: Request, open_looks: int) -> Evidence | None:
        """Let a request wait for its turn; the evidence where nobody need be asked."""
        task = self._steps.task(request)
        known = self._steps.without_asking(task, late=time.monotonic() >= self._ends)
        if known is not None:
            return known.evidence
        with self._lock:
            self._turns.add(task.host, task)
            self._turn.notify()
        if len(self._threads) < min(self._workers, open_looks + 1):
            thread = threading.Thread(target=self._run, name="look", daemon=True)
            self._threads.append(thread)
            thread.start()
        return None

    def _next_evidence(self) -> Evidence | None:
        """What is ready next. None: the crew was stopped, and nothing more will come."""
        with self._lock:
            while not self._ready and not self._stopped:
                self._came.wait()
            self._room.notify()
            return self._ready.popleft() if self._ready else None

    def _run(self) -> None:
        """What every thread does: turn after turn, until the work is over."""
        while (taken := self._take()) is not None:
            host, task = taken
            turn = self._steps.take(task)
            ended = [turn.evidence] if turn.evidence is not None else []
            with self._lock:
                for waiting in turn.waiting:
                    self._turns.slow_down(waiting.host, turn.delay_s)
                    self._turns.add(waiting.host, waiting, first=True)
                if turn.closed:
                    ended += self._settle(self._turns.withdraw(host), late=False)
                left = self._turns.done(host, asked=turn.asked)
                self._hand_over(ended)
            if left and self._fed:
                self._steps.forget(host)

    def _take(self) -> tuple[str, Task] | None:
        """Wait for a task whose turn has come. None: the work is over."""
        with self._lock:
            while not self._stopped:
                now = time.monotonic()
                if now >= self._ends:
                    self._hand_over(self._settle(self._turns.withdraw(), late=True))
                taken = self._turns.take(now)
                if taken is None:
                    self._wait(now)
                    continue
                if (self._turns.next_at() or math.inf) < self._watched:
                    self._turn.notify()
                return taken
            return None

    def _wait(self, now: float) -> None:
        """Until something changes. As a rule one idle thread watches the time for all: not all wake for each turn."""
        at = self._turns.next_at()
        until = self._ends if at is None else min(at, self._ends)
        if until >= self._watched or (at is None and now >= self._ends):
            self._turn.wait()
            return
        self._watched = until
        self._turn.wait(max(until - now, 0.0))
        if self._watched == until:
            self._watched = math.inf

    def _settle(self, tasks: list[Task], *, late: bool) -> list[Evidence]:
        """End the tasks that nobody need be asked for any more, and let the others wait on."""
        ended: list[Evidence] = []
        left = deque(tasks)
        while left:
            task = left.popleft()
            turn = self._steps.without_asking(task, late=late)
            if turn is None:
                self._turns.add(task.host, task)
                continue
            if turn.evidence is not None:
                ended.append(turn.evidence)
            left.extend(turn.waiting)
        return ended

    def _hand_over(self, evidences: list[Evidence]) -> None:
        """Give the caller what is ready, as fast as it takes it. The lock is held, but for the wait for room."""
        for evidence in evidences:
            while len(self._ready) >= _READY and not self._stopped:
                self._turn.notify()
                self._room.wait()
            self._ready.append(evidence)
            self._came.notify()
