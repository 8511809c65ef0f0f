"""What every test may use, and the one thing that none may do: talk to anybody beyond this machine."""

import sys
from ipaddress import ip_address
from typing import Any

from tests.databases import empty_url, prepared_databases, store, store_url  # noqa: F401 - fixtures
from tests.servers.fixtures import certificates, inbox, raw_server, silent_port, web  # noqa: F401 - fixtures


def _stay_here(event: str, arguments: tuple[Any, ...]) -> None:
    """An audit hook (PEP 578): every connection of this process passes here before it is made."""
    if event != "socket.connect" or not isinstance(arguments[1], tuple):
        return
    host = arguments[1][0]
    if host != "localhost" and not ip_address(host).is_loopback:
        raise AssertionError(f"a test tried to reach {host}; tests talk to loopback only")


sys.addaudithook(_stay_here)
