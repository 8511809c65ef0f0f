"""A small web on one port of loopback: many hosts by their Host header, pages by their path, every arrival noted.

Hosts are reached by their real names through `connect_to`.
"""

import ssl
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Page:
    """An answer to give."""

    body: bytes = b"<p>A page.</p>"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Arrival:
    """A request that came, and when (monotonic seconds)."""

    host: str
    path: str
    at: float
    headers: Mapping[str, str]


Maker = Callable[[Arrival], Page]


def moved(to: str, status: int = 301, **headers: str) -> Page:
    """A redirect."""
    return Page(b"", status, {"Location": to, **headers})


class Web:
    """Serves until it is left, at an address of loopback."""

    def __init__(self, context: ssl.SSLContext | None = None, address: str = "127.0.0.1") -> None:
        self.address = address
        self.arrivals: list[Arrival] = []
        self._pages: dict[tuple[str, str], Page | Maker] = {}
        self._server = _Server((address, 0), _handler(self))
        if context is not None:
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self.port: int = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def connect_to(self) -> dict[str, str]:
        """Every name and port leads here."""
        return {":": f"{self.address}:{self.port}"}

    def put(self, host: str, path: str, page: Page | Maker) -> None:
        """What a host answers at a path; a function is called with each arrival. Without one it is 404."""
        self._pages[host, path] = page

    def paths(self, host: str) -> list[str]:
        """What was asked of a host, in order."""
        return [arrival.path for arrival in self.arrivals if arrival.host == host]

    def times(self, host: str) -> list[float]:
        return [arrival.at for arrival in self.arrivals if arrival.host == host]

    def answer(self, arrival: Arrival) -> Page:
        self.arrivals.append(arrival)
        page = self._pages.get((arrival.host, arrival.path), Page(b"not here", 404))
        return page(arrival) if callable(page) else page


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no error of the server's."""


def _handler(web: Web) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1

        def do_GET(self) -> None:
            host = self.headers.get("Host", "").partition(":")[0]
            page = web.answer(Arrival(host, self.path, time.monotonic(), dict(self.headers.items())))
            self.send_response_only(page.status)
            for name, value in page.headers.items():
                self.send_header(name, value)
            bodiless = page.status in (204, 304)
            if not bodiless:
                self.send_header("Content-Length", str(len(page.body)))
            self.end_headers()
            if not bodiless:
                self.wfile.write(page.body)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - http.server's name
            """Quiet: what came is in `arrivals`."""

    return Handler
