"""What a run knows of the hosts that it has met, so that nobody is asked in vain: shared by all of a run's threads."""

from datetime import datetime
from typing import NamedTuple

from curator import urls
from curator.core.evidence import Trouble

# Nobody answered at all, which holds for every page there.
UNANSWERED = frozenset(
    {
        Trouble.NO_SUCH_HOST,
        Trouble.CONNECTION_REFUSED,
        Trouble.CONNECT_TIMEOUT,
        Trouble.NO_ROUTE,
        Trouble.RESOLVER_DOWN,
    }
)


class Known(NamedTuple):
    """Why a host is not asked (again). `until`: it has asked us to wait; else it did not answer."""

    trouble: Trouble
    detail: str
    until: datetime | None = None


class Hosts:
    """Single dictionary operations only, so that no lock is needed."""

    def __init__(self) -> None:
        self._unanswered: dict[tuple[str, int], Known] = {}
        self._waits: dict[str, datetime] = {}

    def known(self, target: urls.Target, now: datetime) -> Known | None:
        """Why the host of a target need not be asked; None: ask."""
        unanswered = self._unanswered.get((target.host, target.port))
        if unanswered is not None:
            return unanswered
        until = self._waits.get(target.name)
        if until is not None and until > now:
            return Known(Trouble.HOST_ASKED_TO_WAIT, f"Retry-After: until {until:%Y-%m-%d %H:%M:%S} UTC", until)
        return None

    def did_not_answer(self, target: urls.Target, trouble: Trouble, detail: str) -> None:
        self._unanswered[target.host, target.port] = Known(trouble, detail)

    def asked_to_wait(self, target: urls.Target, until: datetime) -> None:
        self._waits[target.name] = until
