"""Looking at loopback, with only what a test cares about named."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from curator.clock import Clock, SystemClock
from curator.core.evidence import Evidence, Request
from curator.fetch import Outbound, user_agent
from curator.settings import Fetch

LOOPBACK = ("127.0.0.0/8",)
Look = Callable[..., Evidence]


def fetch(**settings: Any) -> Fetch:
    """Settings for quick looks at loopback."""
    defaults: dict[str, Any] = {
        "per_host_interval_s": 0.0,
        "connect_timeout_s": 2.0,
        "total_timeout_s": 5.0,
        "retries": 0,
        "robots": False,
        "allow_networks": LOOPBACK,
    }
    return Fetch(**{**defaults, **settings})


@pytest.fixture
def outbound() -> Iterator[Callable[..., Outbound]]:
    """Make a way out, with settings by name."""
    with ExitStack() as stack:

        def make(
            *, clock: Clock | None = None, deadline_s: float = 60.0, lookup: Any = None, **settings: Any
        ) -> Outbound:
            more = {} if lookup is None else {"lookup": lookup}
            agent = user_agent("team@curator.example")
            made = Outbound(
                fetch(**settings), user_agent=agent, clock=clock or SystemClock(), deadline_s=deadline_s, **more
            )
            return stack.enter_context(made)

        yield make


@pytest.fixture
def look(outbound: Callable[..., Outbound]) -> Look:
    """Look at one address: `look(url, settings…)`."""

    def once(
        url: str,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        given_by: str | None = None,
        **settings: Any,
    ) -> Evidence:
        (evidence,) = outbound(**settings).look_all([Request(url, 7, etag, last_modified, given_by)])
        assert evidence.request == Request(url, 7, etag, last_modified, given_by)
        return evidence

    return once


@pytest.fixture
def look_all(outbound: Callable[..., Outbound]) -> Callable[..., list[Evidence]]:
    """Look at several addresses; the evidences in the order of the addresses."""

    def every(addresses: Iterable[str], **settings: Any) -> list[Evidence]:
        requests = [Request(url, tag) for tag, url in enumerate(addresses)]
        seen = list(outbound(**settings).look_all(requests))
        assert sorted(evidence.request.tag for evidence in seen) == list(range(len(requests)))
        return sorted(seen, key=lambda evidence: evidence.request.tag)

    return every
