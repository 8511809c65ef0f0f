"""The servers as fixtures; `tests/conftest.py` offers them to every test."""

import contextlib
import socket
import ssl
from collections.abc import Callable, Iterator

import pytest

from tests.servers.certificates import Certificates
from tests.servers.mail import Inbox
from tests.servers.raw import RawServer, Script
from tests.servers.web import Web


@pytest.fixture
def web() -> Iterator[Web]:
    """A small web over http."""
    with Web() as served:
        yield served


@pytest.fixture
def inbox() -> Iterator[Inbox]:
    """A mail server that takes everything."""
    with Inbox() as served:
        yield served


@pytest.fixture
def raw_server() -> Iterator[Callable[..., RawServer]]:
    """Start a server that follows a script: `raw_server(script)`, over TLS with `raw_server(script, context)`."""
    with contextlib.ExitStack() as stack:

        def start(script: Script, context: ssl.SSLContext | None = None) -> RawServer:
            return stack.enter_context(RawServer(script, context))

        yield start


@pytest.fixture
def silent_port() -> Iterator[int]:
    """A port that lets every connection wait: its queue is full and nobody accepts."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(4):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates(tmp_path_factory.mktemp("certificates"))
