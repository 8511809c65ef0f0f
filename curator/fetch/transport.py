"""How one question gets its answer: the seam behind which a faster transport may stand.

A transport asks once: no redirect is followed, nothing is tried again, no cookie is kept. What it is asked for was
judged to be a web address; it judges the network address and dials that very one. It works below the sessions and
pools of `requests` and urllib3 since both rewrite the path (`%7e` becomes `~`, `%c3` becomes `%C3`), and an address is
to be fetched as it was written.
"""

import base64
import contextlib
import http.client
import logging
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple, Protocol
from urllib.parse import unquote, urlsplit

from urllib3 import HTTPResponse
from urllib3.connection import ProxyConfig
from urllib3.exceptions import HTTPError
from urllib3.util import Url, parse_url

from curator import urls
from curator.core.evidence import Trouble
from curator.errors import Problem
from curator.fetch import body, tls
from curator.fetch.deadline import Deadline
from curator.fetch.dial import Dialling, Idle, PlainConnection, TlsConnection
from curator.fetch.errors import FetchError
from curator.fetch.resolve import Resolver, Route
from curator.settings import Fetch

REDIRECTS = frozenset({301, 302, 303, 307, 308})
_NO_BODY = frozenset({101, 204, 304})
_IDLE_CONNECTIONS = 64
_SMALL = 16 * 1024  # a redirect's own page up to here,
_SKIP_S = 0.5  # and for so long, is read to keep the connection

# Strangers' odd headers are evidence where they matter; urllib3 would write each of them into our log.
logging.getLogger("urllib3").setLevel(logging.ERROR)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. `headers` have lower-case names, each with all its values in order.

    `trouble` is set where the body broke off after status and headers had come.
    """

    status: int
    headers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    address: str | None = None
    body: bytes | None = None
    cut: bool = False
    trouble: Trouble | None = None
    detail: str = ""

    def header(self, name: str) -> str | None:
        """The first value of a header."""
        values = self.headers.get(name)
        return values[0] if values else None

    @property
    def location(self) -> str | None:
        """Where a redirect leads, as sent; None where this is no redirect."""
        return (self.header("location") or None) if self.status in REDIRECTS else None


class Transport(Protocol):
    """Asks one question. Every outcome is an Answer or a FetchError, and none takes longer than `seconds`."""

    def ask(self, target: urls.Target, headers: Mapping[str, str], *, seconds: float, max_bytes: int) -> Answer: ...

    def forget(self, host: str) -> None:
        """The host will not be asked again soon: its connections may be closed."""

    def abort(self) -> None:
        """End all that is being asked in other threads, at once."""

    def close(self) -> None: ...


class _Proxy(NamedTuple):
    """Our own way out. `headers` hold its credentials."""

    url: Url
    target: urls.Target
    headers: Mapping[str, str]


class Urllib3Transport:
    """Over urllib3's connections, kept open for the host's next question."""

    def __init__(self, fetch: Fetch, resolver: Resolver) -> None:
        self._resolver = resolver
        self._connect_timeout_s = fetch.connect_timeout_s
        self._tls = tls.context(fetch.ca_bundle)
        self._proxy = _proxy(fetch.proxy) if fetch.proxy else None
        self._idle = Idle(_IDLE_CONNECTIONS)
        self._asking: set[Deadline] = set()

    def ask(self, target: urls.Target, headers: Mapping[str, str], *, seconds: float, max_bytes: int) -> Answer:
        connection = self._idle.take((target.scheme, target.host, target.port))
        if connection is not None:
            try:
                return self._over(connection, target, headers, seconds, max_bytes)
            except FetchError as error:
                # The server may close an idle connection at the very moment of our next question: ask on a new one.
                seconds = connection.deadline.left
                if error.trouble is not Trouble.CONNECTION_RESET or seconds <= 0:
                    raise
        return self._over(self._connection(target), target, headers, seconds, max_bytes)

    def forget(self, host: str) -> None:
        self._idle.close(host)

    def abort(self) -> None:
        for deadline in self._asking.copy():
            deadline.cut()
        self._resolver.abort()

    def close(self) -> None:
        self._idle.close()

    def _over(
        self, connection: Dialling, target: urls.Target, headers: Mapping[str, str], seconds: float, max_bytes: int
    ) -> Answer:
        """Ask over a connection, and keep it for the next question or close it."""
        connection.deadline.restart(seconds)
        self._asking.add(connection.deadline)
        whole = False
        try:
            response = self._head(connection, target, headers)
            answer = _answer(connection, response, max_bytes)
            whole = response.closed and connection.sock is not None
        finally:
            self._asking.discard(connection.deadline)
            if not whole:
                connection.close()
        if whole:
            self._idle.keep((target.scheme, target.host, target.port), connection)
        return answer

    def _head(self, connection: Dialling, target: urls.Target, headers: Mapping[str, str]) -> HTTPResponse:
        path, headers = target.path, {"Host": target.authority, **headers}
        if connection.proxy_is_forwarding and self._proxy is not None:
            path, headers = target.url, {**headers, **self._proxy.headers}
        try:
            connection.request("GET", path, headers=headers, preload_content=False)
            response = connection.getresponse()
        except ssl.SSLError as error:
            detail = getattr(error, "verify_message", None) or error.reason or error
            raise FetchError(self._tls_trouble(error, connection, target), detail) from error
        except (OSError, http.client.HTTPException, HTTPError) as error:
            raise _fetch_error(error) from error
        if response.status == 407 and self._proxy is not None:
            raise FetchError(Trouble.PROXY, "the proxy asks for a login (407)")
        return response

    def _tls_trouble(self, error: ssl.SSLError, connection: Dialling, target: urls.Target) -> Trouble:
        trouble = tls.trouble_of(error)
        if tls.issuer_missing(error) and connection.dialled is not None and self._proxy is None:
            try:
                sock = connection.dial(*connection.dialled)
            except FetchError:
                return trouble
            if tls.chain_is_incomplete(sock, target.host.removesuffix(".")):
                return Trouble.TLS_INCOMPLETE_CHAIN
        return trouble

    def _connection(self, target: urls.Target) -> Dialling:
        connection = self._direct(target) if self._proxy is None else self._through(self._proxy, target)

        def find_route(deadline: Deadline) -> Route:
            route = self._resolver.route(target.host, target.port, deadline)
            return route if self._proxy is None else self._way_to(self._proxy, deadline)

        connection.prepare(find_route, self._connect_timeout_s)
        return connection

    def _direct(self, target: urls.Target) -> Dialling:
        if target.scheme == "https":
            return TlsConnection(target.host, target.port, timeout=self._connect_timeout_s, ssl_context=self._tls)
        return PlainConnection(target.host, target.port, timeout=self._connect_timeout_s)

    def _through(self, proxy: _Proxy, target: urls.Target) -> Dialling:
        where = (proxy.target.host, proxy.target.port)
        config = ProxyConfig(self._tls, use_forwarding_for_https=False, assert_hostname=None, assert_fingerprint=None)
        if "https" not in (target.scheme, proxy.target.scheme):
            return PlainConnection(*where, timeout=self._connect_timeout_s, proxy=proxy.url, proxy_config=config)
        connection = TlsConnection(
            *where, timeout=self._connect_timeout_s, proxy=proxy.url, proxy_config=config, ssl_context=self._tls
        )
        if target.scheme == "https":
            connection.set_tunnel(target.host, target.port, proxy.headers, scheme=proxy.target.scheme)
        return connection

    def _way_to(self, proxy: _Proxy, deadline: Deadline) -> Route:
        try:
            return self._resolver.route(proxy.target.host, proxy.target.port, deadline, judged=False)
        except FetchError as error:
            raise FetchError(Trouble.PROXY, error.detail) from error


def _answer(connection: Dialling, response: HTTPResponse, max_bytes: int) -> Answer:
    headers: dict[str, tuple[str, ...]] = {}
    for name, value in response.headers.items():
        lower = name.lower()
        headers[lower] = (*headers.get(lower, ()), value)
    address = connection.dialled[0] if connection.dialled and not connection.proxy else None
    answer = Answer(response.status, headers, address)
    if answer.location is not None:
        _skip_body(connection, response)
        return answer
    if response.status in _NO_BODY:
        response.read()
        return answer
    try:
        content, cut = body.read(response, max_bytes)
    except FetchError as error:
        return replace(answer, trouble=error.trouble, detail=error.detail)
    return replace(answer, body=content, cut=cut)


def _skip_body(connection: Dialling, response: HTTPResponse) -> None:
    """Nobody reads a redirect's own page: it is fetched where that is quick, so that the connection can be kept."""
    connection.deadline.restart(min(connection.deadline.left, _SKIP_S))
    with contextlib.suppress(FetchError):
        body.read(response, _SMALL)


def _fetch_error(error: Exception) -> FetchError:
    """What went wrong before an answer's status and headers had come."""
    if isinstance(error, TimeoutError):
        return FetchError(Trouble.NO_ANSWER, error)
    if isinstance(error, OSError):
        return FetchError(Trouble.CONNECTION_RESET, error.strerror or error)
    # http.client names the limits that it keeps (100 headers, 64 KB a line) in words only.
    flooded = type(error) is http.client.HTTPException or "header line" in str(error)
    return FetchError(Trouble.TOO_MANY_HEADERS if flooded else Trouble.NOT_HTTP, error)


def _proxy(address: str) -> _Proxy:
    target = urls.target(address)
    if target is None:
        raise Problem(f"fetch.proxy is no web address: {urls.problem(address)}.")
    user_info = urlsplit(address).netloc.rpartition("@")[0]
    headers = {}
    if user_info:
        token = base64.b64encode(unquote(user_info).encode()).decode("ascii")
        headers["Proxy-Authorization"] = f"Basic {token}"
    return _Proxy(parse_url(target.url), target, headers)
