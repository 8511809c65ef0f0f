"""How one question gets its answer: the seam behind which a faster transport may stand.

A transport asks once: no redirect is followed, nothing is tried again, no cookie is kept. What it is asked for was
judged to be a web address; it judges the network address and dials that very one, and asks for the path as it was
written.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from curator import urls
from curator.core.evidence import Certificate, Trouble

REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. `headers` have lower-case names, each with all its values in order.

    `trouble` is set where the body broke off after status and headers had come. `certificate` is the server's own.
    """

    status: int
    headers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    address: str | None = None
    body: bytes | None = None
    cut: bool = False
    trouble: Trouble | None = None
    detail: str = ""
    certificate: Certificate | None = None

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
