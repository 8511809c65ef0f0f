"""A small web server on loopback for many hosts: real HTTP/1.1 with keep-alive and conditional requests (RFC 9110 §13).

It knows nothing of the story: a function answers what is asked. An answer of None breaks the connection off, as a host
that is down does. The Date header comes from the demo's own clock.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime, parsedate_to_datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

from curator.clock import Clock


@dataclass(frozen=True, slots=True)
class Reply:
    """What an address answers; `etag` and `last_modified` are its validators, where it has any."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    etag: str | None = None
    last_modified: datetime | None = None


@dataclass(frozen=True, slots=True)
class Served:
    """One answer that was given. `status` is None where the connection was broken off, `size` the bytes of the body."""

    address: str
    status: int | None
    size: int


Answer = Callable[[str], Reply | None]
"""From an address (host, path and query, without scheme and port) to what it answers now."""


class LocalWeb:
    """The server; it runs between `__enter__` and `__exit__` and keeps a list of what it served."""

    def __init__(self, answer: Answer, clock: Clock) -> None:
        self.served: list[Served] = []
        self._server = _Server(answer, clock, self.served)
        # A short poll: the demo ends as soon as its story does.
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="demo-web", daemon=True)

    @property
    def address(self) -> str:
        """Host and port, for `connect_to`."""
        return f"127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False  # a kept-alive connection must not hold the end up

    def __init__(self, answer: Answer, clock: Clock, served: list[Served]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answer, self.clock, self.served = answer, clock, served


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = 30  # an idle connection
    server: _Server

    def do_GET(self) -> None:
        self._respond(with_body=True)

    def do_HEAD(self) -> None:
        self._respond(with_body=False)

    def _respond(self, *, with_body: bool) -> None:
        host = self.headers.get("Host", "").partition(":")[0].lower()
        address = host + self.path
        reply = self.server.answer(address)
        if reply is None:
            self.server.served.append(Served(address, None, 0))
            self.close_connection = True
            return
        status = HTTPStatus.NOT_MODIFIED if self._is_known(reply) else HTTPStatus(reply.status)
        body = b"" if status is HTTPStatus.NOT_MODIFIED else reply.body
        # Noted before it is sent: whoever has the answer finds it in the list.
        self.server.served.append(Served(address, int(status), len(body)))
        self.send_response(status)
        for name, value in self._headers(reply).items():
            self.send_header(name, value)
        if status is not HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if with_body:
            self.wfile.write(body)

    def _is_known(self, reply: Reply) -> bool:
        """Whether the asker has this very state: If-None-Match goes before If-Modified-Since (RFC 9110 §13.2.2)."""
        if reply.status != HTTPStatus.OK:
            return False
        tags = self.headers.get("If-None-Match")
        if tags is not None:
            known = {tag.strip().removeprefix("W/") for tag in tags.split(",")}
            return reply.etag is not None and (reply.etag in known or "*" in known)
        since = self.headers.get("If-Modified-Since")
        if since is None or reply.last_modified is None:
            return False
        try:
            return reply.last_modified.replace(microsecond=0) <= parsedate_to_datetime(since)
        except (TypeError, ValueError):  # no date, or one without a zone
            return False

    def _headers(self, reply: Reply) -> dict[str, str]:
        validators = {}
        if reply.etag is not None:
            validators["ETag"] = reply.etag
        if reply.last_modified is not None:
            validators["Last-Modified"] = format_datetime(reply.last_modified, usegmt=True)
        return {**reply.headers, **validators}

    def version_string(self) -> str:
        return "CuratorDemo"

    def date_time_string(self, timestamp: float | None = None) -> str:  # noqa: ARG002 - the base class's signature
        return format_datetime(self.server.clock.now(), usegmt=True)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's signature
        """Nothing on stderr; `served` is the log."""
