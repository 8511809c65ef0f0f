"""A server that does with a connection whatever its script says: drip, reset, break off, flood, or never answer."""

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Self

Script = Callable[["Conversation"], None]


class Conversation:
    """One connection, in the hands of a script. When the script returns, the connection is closed."""

    def __init__(self, sock: socket.socket, closing: threading.Event) -> None:
        self.sock = sock
        self.closing = closing

    def read_request(self) -> bytes:
        """The head of the next request; b'' where the client has gone."""
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            received = self.sock.recv(1)
            if not received:
                return b""
            head += received
        return head

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def answer(self, body: bytes = b"", *headers: str, status: str = "200 OK") -> None:
        """A whole answer with its length."""
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
        self.send("\r\n".join(lines).encode() + b"\r\n\r\n" + body)

    def drip(self, pieces: Iterable[bytes], every_s: float = 0.05) -> None:
        """Send piece after piece until the client has had enough or the server closes."""
        for piece in pieces:
            self.send(piece)
            if self.closing.wait(every_s):
                return

    def hold(self) -> None:
        """Say nothing until the client hangs up or the server closes."""
        self.sock.settimeout(0.05)
        while not self.closing.is_set():
            with contextlib.suppress(TimeoutError):
                if not self.sock.recv(65536):
                    return

    def reset(self) -> None:
        """Close with a reset instead of an orderly end."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()


class RawServer:
    """Runs a script for every connection, each in a thread; over TLS where a context is given."""

    def __init__(self, script: Script, context: ssl.SSLContext | None = None) -> None:
        self._script = script
        self._context = context
        self._closing = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port: int = self._listener.getsockname()[1]
        self.connections = 0
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        return f"{'https' if self._context else 'http'}://127.0.0.1:{self.port}/"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            for sock in self._open:
                with contextlib.suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        with self._lock:
            self._open.add(sock)
        plain = sock
        with contextlib.suppress(OSError):  # the client's end of a hostile conversation is its own affair
            if self._context is not None:
                sock = self._context.wrap_socket(sock, server_side=True)
            with sock:
                self._script(Conversation(sock, self._closing))
        with self._lock:
            self._open.discard(plain)
        plain.close()
