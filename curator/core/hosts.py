"""What is known of certain hosts beforehand: some treat programs otherwise than readers, whatever the page."""

from collections.abc import Iterable
from dataclasses import dataclass

from curator.core import addresses


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
        if not covers(self.name, addresses.host_of(url)):
            return False
        path = addresses.split(url).path or "/"
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
        return self.of(addresses.host_of(url))


def covers(name: str, host: str) -> bool:
    """True where the host is the name itself or stands below it."""
    return host == name or host.endswith("." + name)
