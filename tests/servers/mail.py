"""A real SMTP server on loopback that keeps what it is sent."""

import contextlib
import socket
import threading
from email.message import Message
from types import TracebackType
from typing import Any, Self

from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message as MessageHandler
from aiosmtpd.smtp import SMTP, Envelope, Session


class Inbox(MessageHandler):
    """Takes mail at `host` and `port` until it is left. Further arguments are aiosmtpd's (`auth_…`, `tls_context`…)."""

    def __init__(self, **server: Any) -> None:
        super().__init__()
        self.messages: list[Message] = []
        self.refused: set[str] = set()  # recipients that it takes no mail for, in words that would command a terminal
        self.came = threading.Event()
        self.host, self.port = "127.0.0.1", _free_port()
        self._controller = Controller(self, hostname=self.host, port=self.port, **server)

    def __enter__(self) -> Self:
        self._controller.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._controller.stop()

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.refused:
            return "550 no such person\x1b[2J here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    def handle_message(self, message: Message) -> None:
        self.messages.append(message)
        self.came.set()


def _free_port() -> int:
    """aiosmtpd asks itself at the port that it was given, so 0 will not do."""
    with contextlib.closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port: int = taken.getsockname()[1]
        return port
