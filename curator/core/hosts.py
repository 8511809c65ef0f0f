"""What is known of certain hosts beforehand: some treat programs otherwise than readers, whatever the page."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit


@dataclass(frozen=True, slots=True)
class HostRule:
    """How a host, with all names below it, treats programs, and how we treat it.

    `wall` are the statuses (400 to 999) that it is known to send to programs only. `login` are the paths, from the
    beginning and by whole segments ('/login' stands for '/login/x', not for '/logins'), to which it sends whoever is
    not logged in. `ask` false: no program asks it at all. `interval_s` is the least time in seconds between two
    requests to one of its names, where that is more than the settings'. `note` says where that is known from.
    """

    name: str
    wall: frozenset[int] = frozenset()
    login: tuple[str, ...] = ()
    ask: bool = True
    interval_s: float = 0.0
    note: str = ""

    def asks_login(self, url: str) -> bool:
        """True for an address, as it went over the wire, at which this host asks for a login."""
        parts = _split(url)
        if parts is None or not covers(self.name, _host(parts)):
            return False
        path = parts.path or "/"
        return any(path == place or path.startswith(place.rstrip("/") + "/") for place in self.login)


class HostRules:
    """Rules by name; of several with one name the last counts."""

    def __init__(self, rules: Iterable[HostRule] = ()) -> None:
        self._rules = {rule.name: rule for rule in rules}

    def of(self, host: str) -> HostRule | None:
        """The rule for a host (lower-case, in ASCII): its own, else that of the nearest name above it."""
        name = host
        while name:
            if name in self._rules:
                return self._rules[name]
            name = name.partition(".")[2]
        return None

    def of_url(self, url: str) -> HostRule | None:
        """The rule for the host of an address, as it went over the wire."""
        parts = _split(url)
        return self.of(_host(parts)) if parts is not None else None


def covers(name: str, host: str) -> bool:
    """True where the host is the name itself or stands below it."""
    return host == name or host.endswith("." + name)


def _split(url: str) -> SplitResult | None:
    try:
        return urlsplit(url)
    except ValueError:  # brackets that hold no address
        return None


def _host(parts: SplitResult) -> str:
    """The host's name without the dot that only says that the name is complete."""
    return (parts.hostname or "").removesuffix(".")
