"""The transport that is always there: requests, with an adapter of its own underneath.

Sessions and adapters are requests' own way to exchange what carries a request; ours dials the very address that the
guard has judged and keeps one deadline on every byte (`curator.fetch.dial`).
"""

import base64
import http.client
import logging
import ssl
from collections.abc import Callable, Mapping
from dataclasses import replace
from http.cookiejar import DefaultCookiePolicy
from typing import NamedTuple, cast
from urllib.parse import unquote, urlsplit

import requests
from requests.adapters import BaseAdapter, HTTPAdapter
from requests.structures import CaseInsensitiveDict
from urllib3 import HTTPResponse
from urllib3.connection import ProxyConfig
from urllib3.exceptions import HTTPError
from urllib3.util import Retry, Url, parse_url

from curator import urls
from curator.core.evidence import Trouble
from curator.errors import Problem
from curator.fetch import body, tls
from curator.fetch.deadline import Deadline
from curator.fetch.dial import Dialling, Idle, PlainConnection, TlsConnection
from curator.fetch.errors import FetchError
from curator.fetch.resolve import Resolver, Route
from curator.fetch.transport import Answer
from curator.settings import Fetch

_NO_BODY = frozenset({101, 204, 304})
_IDLE_CONNECTIONS = 64
_SMALL = 16 * 1024  # a redirect's own page up to here,
_SKIP_S = 0.5  # and for so long, is read to keep the connection

# Strangers' odd headers are evidence where they matter; urllib3 would write each of them into our log.
logging.getLogger("urllib3").setLevel(logging.ERROR)


class _Proxy(NamedTuple):
    """Our own way out. `headers` hold its credentials."""

    url: Url
    target: urls.Target
    headers: Mapping[str, str]


class _Question(requests.PreparedRequest):
    """A request that is ready to go out over one connection.

    Requests' own preparing is left out: it rewrites the path (`%7e` becomes `~`, `%c3` becomes `%C3`), and an address
    is to be fetched as it was written.
    """

    def __init__(self, target: urls.Target, headers: Mapping[str, str], connection: Dialling) -> None:
        super().__init__()
        self.method = "GET"
        self.url = target.url
        self.target = target
        self.headers = CaseInsensitiveDict({"Host": target.authority, **headers})
        self.connection = connection


class _Session(requests.Session):
    """Takes nothing from the environment, keeps no cookie and follows no redirect: each hop is evidence of its own."""

    def __init__(self, adapter: BaseAdapter) -> None:
        super().__init__()
        self.trust_env = False
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        for scheme in urls.DEFAULT_PORTS:
            self.mount(f"{scheme}://", adapter)

    def get_redirect_target(self, resp: requests.Response) -> str | None:  # noqa: ARG002 - requests' signature
        return None


class _Adapter(HTTPAdapter):
    """Sends a question over its own connection, where requests would take one of a pool that resolves names itself."""

    def __init__(self, send: Callable[[_Question], HTTPResponse]) -> None:
        super().__init__(max_retries=Retry(0, read=False))
        self._send = send

    def send(self, request: requests.PreparedRequest, *_args: object, **_options: object) -> requests.Response:
        return self.build_response(request, self._send(cast(_Question, request)))


class RequestsTransport:
    """Over requests, with connections of our own, kept open for the host's next question."""

    def __init__(self, fetch: Fetch, resolver: Resolver) -> None:
        self._session = _Session(_Adapter(self._head))
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
                # The server may close an idle connection at the very moment of our next question, or may have sent more
                # than its last answer: ask on a new one.
                seconds = connection.deadline.left
                if error.trouble not in (Trouble.CONNECTION_RESET, Trouble.NOT_HTTP) or seconds <= 0:
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
        self._session.close()

    def _over(
        self, connection: Dialling, target: urls.Target, headers: Mapping[str, str], seconds: float, max_bytes: int
    ) -> Answer:
        """Ask over a connection, and keep it for the next question or close it."""
        connection.deadline.restart(seconds)
        self._asking.add(connection.deadline)
        whole = False
        try:
            question = _Question(target, headers, connection)
            response = self._session.send(question, stream=True, proxies={}).raw
            answer, whole = _answer(connection, response, max_bytes)
            whole = whole and response.closed and connection.sock is not None
        finally:
            self._asking.discard(connection.deadline)
            if not whole:
                connection.close()
        if whole:
            self._idle.keep((target.scheme, target.host, target.port), connection)
        return answer

    def _head(self, question: _Question) -> HTTPResponse:
        """Send a question and wait for the head of its answer."""
        connection, target = question.connection, question.target
        path, headers = target.path, dict(question.headers)
        if connection.proxy_is_forwarding and self._proxy is not None:
            path, headers = target.url, {**headers, **self._proxy.headers}
        try:
            connection.request("GET", path, headers=headers, preload_content=False)
            if target.scheme == "https" and connection.certificate is None:
                connection.certificate = tls.certificate_of(connection.sock)
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


def _answer(connection: Dialling, response: HTTPResponse, max_bytes: int) -> tuple[Answer, bool]:
    """The answer, and whether all of it was read, so that the connection can take another question."""
    headers: dict[str, tuple[str, ...]] = {}
    for name, value in response.headers.items():
        lower = name.lower()
        headers[lower] = (*headers.get(lower, ()), value)
    address = connection.dialled[0] if connection.dialled and not connection.proxy else None
    answer = Answer(response.status, headers, address, certificate=connection.certificate)
    if answer.location is not None:
        return answer, _skip_body(connection, response)
    if response.status in _NO_BODY:
        response.read()
        return answer, True
    try:
        content, cut = body.read(response, max_bytes)
    except FetchError as error:
        return replace(answer, trouble=error.trouble, detail=error.detail), False
    return replace(answer, body=content, cut=cut), not cut


def _skip_body(connection: Dialling, response: HTTPResponse) -> bool:
    """Nobody reads a redirect's own page: it is fetched where that is quick, so that the connection can be kept.

    True where all of it came: what comes late would be taken for the next answer's beginning.
    """
    connection.deadline.restart(min(connection.deadline.left, _SKIP_S))
    try:
        return not body.read(response, _SMALL).cut
    except FetchError:
        return False


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
