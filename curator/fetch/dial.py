"""Connections that dial the very address that was judged, and keep the deadline on every byte.

urllib3's connection classes with three things replaced: how a socket is made (no name is resolved here), the sockets
themselves (each wait gets the time that is left), and how an answer's head is read (it has a size, and may not end
early). Host header, SNI and certificate check stay those of the address asked for.
"""

import errno
import http.client
import socket
import ssl
import threading
from collections.abc import Callable
from typing import Any, cast

from urllib3.connection import HTTPConnection, HTTPSConnection

from curator.core.evidence import Certificate, Trouble
from curator.fetch.deadline import Deadline
from curator.fetch.errors import FetchError
from curator.fetch.resolve import Route

LARGEST_HEAD = 256 * 1024  # bytes of status line and headers; what Chromium takes

# Of several addresses that all fail, the one that came closest to an answer is reported.
_TELLING = (Trouble.CONNECTION_REFUSED, Trouble.CONNECTION_RESET, Trouble.CONNECT_TIMEOUT, Trouble.NO_ROUTE)


class TimedSocket(socket.socket):
    """A plain socket whose waits end with the deadline."""

    deadline: Deadline

    def recv_into(self, *args: Any, **kwargs: Any) -> int:
        self.settimeout(self.deadline.remaining())
        return super().recv_into(*args, **kwargs)

    def sendall(self, *args: Any, **kwargs: Any) -> None:
        self.settimeout(self.deadline.remaining())
        super().sendall(*args, **kwargs)


class TimedTlsSocket(ssl.SSLSocket):
    """The same for TLS; a handshake is one wait of OpenSSL's, which keeps the time as a whole."""

    deadline: Deadline | None = None  # none yet while it is made: `ssl` may read then, without waiting

    def recv_into(self, *args: Any, **kwargs: Any) -> int:
        self._keep_time()
        return super().recv_into(*args, **kwargs)

    def recv(self, *args: Any, **kwargs: Any) -> bytes:
        # Only TLS within TLS (through an https proxy) reads in this way, and ssl itself before the handshake: there it
        # forgets to close a socket that it gives up (SSLSocket._create).
        self._keep_time()
        try:
            return super().recv(*args, **kwargs)
        except OSError:
            if self.deadline is None:
                self.close()
            raise

    def sendall(self, *args: Any, **kwargs: Any) -> None:
        self._keep_time()
        super().sendall(*args, **kwargs)

    def _keep_time(self) -> None:
        if self.deadline is not None:
            self.settimeout(self.deadline.remaining())


class TimedContext(ssl.SSLContext):
    """Hands the deadline of a socket on to the TLS socket around it, in time for the handshake."""

    sslsocket_class = TimedTlsSocket

    def wrap_socket(self, sock: socket.socket, *args: Any, **kwargs: Any) -> ssl.SSLSocket:
        deadline = cast(TimedSocket, sock).deadline
        kwargs["do_handshake_on_connect"] = False
        wrapped = cast(TimedTlsSocket, super().wrap_socket(sock, *args, **kwargs))
        wrapped.deadline = deadline
        deadline.watch(wrapped)
        try:
            wrapped.settimeout(deadline.remaining())
            wrapped.do_handshake()
        except BaseException:
            wrapped.close()
            raise
        return wrapped


class _Head:
    """Reads the head of an answer: within its size, to its end, and past lines that are no headers, as browsers do."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self._left = LARGEST_HEAD
        self._first = True

    def readline(self, limit: int = -1) -> bytes:
        while True:
            line: bytes = self._file.readline(limit)
            self._left -= len(line)
            if line[:5].lower() == b"http/":  # in any case, as browsers take it
                line = b"HTTP/" + line[5:]
            if self._left < 0:
                raise FetchError(Trouble.TOO_MANY_HEADERS, f"more than {LARGEST_HEAD // 1024} KB of headers")
            if self._first or line in (b"\r\n", b"\n"):
                break
            if not line.endswith(b"\n") and len(line) != limit:
                raise FetchError(Trouble.TRUNCATED, "the answer ends in the middle of its headers")
            if b":" in line or line.startswith((b" ", b"\t", b"HTTP/")):
                break
        self._first = False
        return line.rstrip(b"\r\n").replace(b"\r", b" ") + b"\r\n" if line.endswith(b"\n") else line

    def close(self) -> None:
        self._file.close()


class _Response(http.client.HTTPResponse):
    """An answer whose head is read with care; interim answers (1xx, RFC 9110 §15.2) are passed over."""

    def begin(self) -> None:
        file = self.fp
        self.fp = cast(Any, _Head(file))
        try:
            super().begin()
        finally:
            if self.fp is not None:
                self.fp = file

    def _read_status(self) -> tuple[str, int, str]:
        while True:
            version, status, reason = super()._read_status()  # type: ignore[misc]  # http.client's own name
            if not 102 <= status < 200:
                return version, status, reason
            http.client.parse_headers(self.fp)

    def _read_next_chunk_size(self) -> int:
        size: int = super()._read_next_chunk_size()  # type: ignore[misc]  # http.client's own name
        if size < 0:  # http.client takes '-1' as well, and would read all that comes, however much
            raise ValueError("a chunk's size below zero")
        return size


class Dialling(HTTPConnection):
    """What the two kinds of connection share."""

    response_class = _Response

    def prepare(self, find_route: Callable[[Deadline], Route], connect_timeout_s: float) -> None:
        """Say how to find the addresses to dial; before the first request."""
        self._find_route = find_route
        self._connect_timeout_s = connect_timeout_s
        self.deadline = Deadline()
        self.dialled: tuple[str, int] | None = None
        self.certificate: Certificate | None = None  # of the site at the other end, once it was asked over https

    def _new_conn(self) -> socket.socket:
        route = self._find_route(self.deadline)
        nearest: FetchError | None = None
        for address in route.addresses:
            try:
                return self.dial(address, route.port)
            except FetchError as error:
                if nearest is None or _TELLING.index(error.trouble) < _TELLING.index(nearest.trouble):
                    nearest = error
        if nearest is None:
            nearest = FetchError(Trouble.NO_SUCH_HOST, "the name has no address")
        raise FetchError(Trouble.PROXY, nearest.detail) if self.proxy else nearest

    def dial(self, address: str, port: int) -> TimedSocket:
        """A socket connected to an address that was judged before. Raises FetchError."""
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        try:
            sock = TimedSocket(family, socket.SOCK_STREAM)
        except OSError as error:
            raise FetchError(Trouble.NO_ROUTE, error) from error
        sock.deadline = self.deadline
        self.deadline.watch(sock)
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.settimeout(min(self._connect_timeout_s, self.deadline.remaining()))
            sock.connect((address, port))
        except OSError as error:
            sock.close()
            raise FetchError(_connect_trouble(error), f"{address}: {error.strerror or error}") from error
        self.dialled = (address, port)
        return sock

    def _tunnel(self) -> None:
        try:
            super()._tunnel()
        except (OSError, http.client.HTTPException, FetchError) as error:
            raise FetchError(Trouble.PROXY, error) from error


class PlainConnection(Dialling):
    """http, and http through a proxy."""


class TlsConnection(Dialling, HTTPSConnection):
    """https, and anything through an https proxy."""

    def _connect_tls_proxy(self, hostname: str, sock: socket.socket) -> ssl.SSLSocket:
        try:
            return super()._connect_tls_proxy(hostname, sock)
        except OSError as error:
            raise FetchError(Trouble.PROXY, error) from error


class Idle:
    """Connections that wait for their host's next request; the oldest are closed when there are too many."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._kept: dict[tuple[str, str, int], list[Dialling]] = {}
        self._count = 0
        self._lock = threading.Lock()

    def take(self, origin: tuple[str, str, int]) -> Dialling | None:
        """One that is still open, or None."""
        while True:
            with self._lock:
                kept = self._kept.get(origin)
                if not kept:
                    return None
                connection = kept.pop()
                self._count -= 1
                if not kept:
                    del self._kept[origin]
            if connection.is_connected:
                return connection
            connection.close()

    def keep(self, origin: tuple[str, str, int], connection: Dialling) -> None:
        surplus: Dialling | None = None
        with self._lock:
            self._kept.setdefault(origin, []).append(connection)
            self._count += 1
            if self._count > self._limit:
                oldest = next(iter(self._kept))
                surplus = self._kept[oldest].pop(0)
                self._count -= 1
                if not self._kept[oldest]:
                    del self._kept[oldest]
        if surplus is not None:
            surplus.close()

    def close(self, host: str | None = None) -> None:
        """Close those of a host, or all."""
        with self._lock:
            gone = [origin for origin in self._kept if host is None or origin[1].removesuffix(".") == host]
            connections = [connection for origin in gone for connection in self._kept.pop(origin)]
            self._count -= len(connections)
        for connection in connections:
            connection.close()


def _connect_trouble(error: OSError) -> Trouble:
    if isinstance(error, TimeoutError) or error.errno == errno.ETIMEDOUT:
        return Trouble.CONNECT_TIMEOUT
    if isinstance(error, ConnectionRefusedError) or error.errno == errno.EADDRNOTAVAIL:
        return Trouble.CONNECTION_REFUSED
    if isinstance(error, ConnectionError):
        return Trouble.CONNECTION_RESET
    return Trouble.NO_ROUTE
