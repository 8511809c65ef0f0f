"""From a host and port to the addresses that may be dialled for it: asked once a run, every address judged.

The system's resolver knows no deadline of ours, so each name is asked for in a thread of its own that nobody has to
wait for. `connect_to` sends a host and port elsewhere, in curl's form; the new address is judged like any other.
"""

import socket
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, InvalidStateError
from ipaddress import ip_address
from typing import NamedTuple

from curator.core.evidence import Trouble
from curator.fetch.deadline import Deadline
from curator.fetch.errors import FetchError
from curator.fetch.guard import Guard

Lookup = Callable[[str], Sequence[str]]

_NO_SUCH_NAME = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME), socket.EAI_FAMILY}


class Route(NamedTuple):
    """Where to dial: the admitted addresses in the resolver's order of preference, and the port."""

    addresses: Sequence[str]
    port: int


def system_lookup(host: str) -> Sequence[str]:
    """Every address that the system knows for a name, as the system reads it (so `0x7f.1` is 127.0.0.1)."""
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class Resolver:
    """Resolves and judges, and remembers for the run."""

    def __init__(self, guard: Guard, connect_to: Mapping[str, str], lookup: Lookup = system_lookup) -> None:
        self._guard = guard
        self._lookup = lookup
        self._elsewhere = [(_host_and_port(key), _host_and_port(value)) for key, value in connect_to.items()]
        self._known: dict[str, Future[Sequence[str]]] = {}
        self._lock = threading.Lock()

    def route(self, host: str, port: int, deadline: Deadline, *, judged: bool = True) -> Route:
        """The way to a host. Raises FetchError where it has no address, or none that may be dialled.

        Of several addresses only the private ones are refused. `judged=False` is for our own proxy.
        """
        host, port = self._sent_elsewhere(host, port)
        addresses = self._addresses(host, deadline)
        if judged:
            admitted = [address for address in addresses if self._guard.admits(address)]
            if not admitted:
                raise FetchError(Trouble.UNSAFE_ADDRESS, f"not a public address: {', '.join(addresses)}")
            addresses = admitted
        return Route(addresses, port)

    def exists(self, host: str, deadline: Deadline) -> bool:
        """Whether a name resolves at this moment, and to an address that may be dialled."""
        try:
            return any(map(self._guard.admits, self._ask(host).result(timeout=deadline.remaining())))
        except (FetchError, TimeoutError):
            return False

    def abort(self) -> None:
        """End every wait for a name at once."""
        with self._lock:
            waiting = [host for host, future in self._known.items() if not future.done()]
            for host in waiting:
                _settle(self._known.pop(host), FetchError(Trouble.RESOLVER_DOWN, "the look was given up"))

    def _sent_elsewhere(self, host: str, port: int) -> tuple[str, int]:
        name = host.removesuffix(".")
        for (from_host, from_port), (to_host, to_port) in self._elsewhere:
            if from_host in ("", name) and from_port in (None, port):
                return to_host or host, port if to_port is None else to_port
        return host, port

    def _addresses(self, host: str, deadline: Deadline) -> Sequence[str]:
        if host.endswith(".") and _ends_in_number(host[:-1]):
            host = host[:-1]  # browsers read '127.0.0.1.' as the number that it is; resolvers take it for a name
        try:
            return [str(ip_address(host))]
        except ValueError:
            pass
        with self._lock:
            future = self._known.get(host)
            if future is None:
                future = self._known[host] = self._ask(host)
        try:
            return future.result(timeout=deadline.remaining())
        except TimeoutError:
            raise FetchError(Trouble.RESOLVER_DOWN, f"no resolver answered for {host} in time") from None

    def _ask(self, host: str) -> Future[Sequence[str]]:
        future: Future[Sequence[str]] = Future()
        threading.Thread(target=self._look_up, args=(host, future), name="resolve", daemon=True).start()
        return future

    def _look_up(self, host: str, future: Future[Sequence[str]]) -> None:
        try:
            _settle(future, list(self._lookup(host)))
        except socket.gaierror as error:
            gone = error.errno in _NO_SUCH_NAME
            _settle(
                future, FetchError(Trouble.NO_SUCH_HOST if gone else Trouble.RESOLVER_DOWN, error.strerror or error)
            )
        except (OSError, UnicodeError) as error:
            _settle(future, FetchError(Trouble.RESOLVER_DOWN, error))


def _ends_in_number(host: str) -> bool:
    """True where browsers read a host as an IPv4 address, whatever form its numbers have (WHATWG: ends in a number)."""
    last = host.rpartition(".")[2]
    return last.isdigit() or last.startswith("0x")


def _settle(future: Future[Sequence[str]], outcome: Sequence[str] | FetchError) -> None:
    """Give a future its outcome, unless the wait for it was ended before."""
    try:
        if isinstance(outcome, FetchError):
            future.set_exception(outcome)
        else:
            future.set_result(outcome)
    except InvalidStateError:
        pass


def _host_and_port(text: str) -> tuple[str, int | None]:
    """'host:port' of `connect_to`; either may be empty, an IPv6 address stands in brackets."""
    host, _, port = text.strip().rpartition(":")
    return host.strip("[]").lower().removesuffix("."), int(port) if port else None
