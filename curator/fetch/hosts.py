"""What a run knows of hosts, so that nobody is asked in vain: shared by all of a run's threads."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from curator import urls
from curator.core.evidence import Trouble
from curator.core.hosts import HostRules

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


# Looks that took all their time, robots.txt included, after which a host that never answered in a run is left alone.
SILENT_LOOKS = 2
_NEVER = -1_000_000  # looks: one page may be slow where others answer


class Known(NamedTuple):
    """Why a host is not asked (again). `until`: it has asked us to wait, up to then."""

    trouble: Trouble
    detail: str
    until: datetime | None = None


class Hosts:
    """Single dictionary operations only, so that no lock is needed. `rules` say which hosts nobody asks at all."""

    def __init__(self, rules: HostRules) -> None:
        self._rules = rules
        self._unanswered: dict[tuple[str, int], Known] = {}
        self._waits: dict[str, datetime] = {}
        self._silent: dict[tuple[str, int], int] = {}  # looks without an answer

    def known(self, target: urls.Target, now: datetime) -> Known | None:
        """Why the host of a target is not to be asked; None: ask."""
        rule = self._rules.of(target.name)
        if rule is not None and not rule.ask:
            return Known(Trouble.HOST_POLICY, f"the host policy for {rule.name}: {rule.note or 'do not ask'}")
        unanswered = self._unanswered.get((target.host, target.port))
        if unanswered is not None:
            return unanswered
        if self._silent.get((target.host, target.port), 0) >= SILENT_LOOKS:
            return Known(
                Trouble.HOST_SILENT, f"nothing on this host has answered yet, and {SILENT_LOOKS} looks gave no answer"
            )
        until = self._waits.get(target.name)
        if until is not None and until > now:
            return Known(Trouble.HOST_ASKED_TO_WAIT, f"Retry-After: until {until:%Y-%m-%d %H:%M:%S} UTC", until)
        return None

    def did_not_answer(self, target: urls.Target, trouble: Trouble, detail: str) -> None:
        self._unanswered[target.host, target.port] = Known(trouble, detail)

    def gave_no_answer(self, target: urls.Target) -> None:
        """A look there took all its time: after a few, the host's other pages are put off."""
        key = (target.host, target.port)
        self._silent[key] = self._silent.get(key, 0) + 1

    def answered(self, target: urls.Target) -> None:
        """The host answers: what is silent there is one page."""
        self._silent[target.host, target.port] = _NEVER

    def asked_to_wait(self, target: urls.Target, until: datetime) -> None:
        self.keep_away({target.name: until})

    def keep_away(self, waits: Mapping[str, datetime]) -> None:
        """Hosts, by name, that asked us to wait until then; of two instants the later."""
        for name, until in waits.items():
            self._waits[name] = max(until, self._waits.get(name, until))
