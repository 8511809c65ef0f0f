"""The one way out to strangers: looks at many addresses at once, politely, within a run's time.

Everything that a run has learnt of its hosts is kept here for the length of the run: their turns, their robots.txt,
which of them do not answer at all, and which have asked us to wait.
"""

import time
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from types import TracebackType
from typing import Self

from curator import host_policy
from curator.clock import Clock
from curator.core.evidence import Evidence, Request
from curator.fetch.crew import Crew
from curator.fetch.deadline import Deadline
from curator.fetch.guard import Guard
from curator.fetch.look import Look
from curator.fetch.polite import Turns
from curator.fetch.requests_transport import RequestsTransport
from curator.fetch.resolve import Lookup, Resolver, system_lookup
from curator.fetch.steps import Steps, Task
from curator.settings import Fetch

# Names that have stood for decades and are run so that they go on standing.
KNOWN_NAMES = ("iana.org", "wikipedia.org")
_NAME_S = 5.0


class Outbound:
    """Looks at addresses. Every outcome is an Evidence; an exception is a fault of ours. One object serves one run.

    `rules` are the host policy in force; Problem is raised where the settings name one that cannot be read.
    """

    def __init__(
        self, fetch: Fetch, *, user_agent: str, clock: Clock, deadline_s: float, lookup: Lookup = system_lookup
    ) -> None:
        self._fetch = fetch
        self._clock = clock
        self._resolver = Resolver(Guard(fetch.allow_networks), fetch.connect_to, lookup)
        self._transport = RequestsTransport(fetch, self._resolver)
        self.rules = host_policy.load(fetch.host_policy)
        self._steps = Steps(self._transport, fetch, user_agent=user_agent, clock=clock, rules=self.rules)
        self._turns: Turns[Task] = Turns(
            connections=fetch.per_host_connections, interval_s=fetch.per_host_interval_s, least=self._least_interval
        )
        self._ends = time.monotonic() + deadline_s
        self._crews: set[Crew] = set()
        self._stopped = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._transport.close()

    def look_all(self, requests: Iterable[Request]) -> Iterator[Evidence]:
        """Look at every address; each evidence comes as soon as there is one, in no order.

        The requests are taken as they are needed. Ending early (closing the iterator) ends everything under way.
        """
        with Crew(self._steps, self._turns, workers=self._fetch.workers, ends=self._ends) as crew:
            self._crews.add(crew)
            try:
                if not self._stopped:
                    yield from crew.work(requests)
            finally:
                self._crews.discard(crew)

    def keep_away(self, waits: Mapping[str, datetime]) -> None:
        """Ask none of these hosts before the instant beside its name; before the first look."""
        self._steps.keep_away(waits)

    def stop(self) -> None:
        """Let every `look_all` end now, and none begin; from any thread. What has no evidence by then gets none."""
        self._stopped = True
        for crew in self._crews.copy():
            crew.stop()

    def get(self, url: str, *, max_bytes: int) -> Evidence:
        """Look at one address of our own, at once: nobody's turn, and no robots.txt, stands before it."""
        look = Look(Request(url), self._clock.now(), self._fetch, max_bytes=max_bytes, retries=self._fetch.retries)
        while look.evidence is None:
            self._steps.ask(look)
        return look.evidence

    def names_resolve(self) -> bool:
        """Whether a name that is known to exist resolves now."""
        return any(self._resolver.exists(name, Deadline(_NAME_S)) for name in KNOWN_NAMES)

    def _least_interval(self, host: str) -> float:
        rule = self.rules.of(host)
        return rule.interval_s if rule is not None else 0.0
