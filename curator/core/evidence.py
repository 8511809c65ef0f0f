"""What was seen when we looked at an address. Every outcome of a look is a value; none is an exception."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum


class Trouble(StrEnum):
    """Why a try gave no complete answer. A closed set; the values are stored and never renamed."""

    # Theirs: somebody or something answered that there is nothing to be had.
    NO_SUCH_HOST = "no-such-host"
    CONNECTION_REFUSED = "connection-refused"
    CONNECTION_RESET = "connection-reset"
    # Nobody's answer: it may be them, it may be us.
    CONNECT_TIMEOUT = "connect-timeout"
    NO_ANSWER = "no-answer"  # connected, then nothing (or a drip) until the deadline
    TRUNCATED = "truncated"  # the body ended before its declared length, or in the middle of a chunk
    NOT_HTTP = "not-http"
    TOO_MANY_HEADERS = "too-many-headers"
    BAD_ENCODING = "bad-encoding"  # the declared content coding does not unpack
    # Redirects.
    REDIRECT_LOOP = "redirect-loop"
    TOO_MANY_REDIRECTS = "too-many-redirects"
    BAD_REDIRECT = "bad-redirect"  # a Location that is no address
    # TLS: the handshake failed, told apart.
    TLS_EXPIRED = "tls-expired"
    TLS_NOT_YET_VALID = "tls-not-yet-valid"
    TLS_WRONG_HOST = "tls-wrong-host"
    TLS_SELF_SIGNED = "tls-self-signed"
    TLS_UNKNOWN_ISSUER = "tls-unknown-issuer"
    TLS_INCOMPLETE_CHAIN = "tls-incomplete-chain"
    TLS_REVOKED = "tls-revoked"
    TLS_PROTOCOL = "tls-protocol"  # no common version or cipher, or a broken handshake
    # Ours to refuse: the address was not fetched.
    UNSAFE_ADDRESS = "unsafe-address"  # not a public address
    UNSAFE_SCHEME = "unsafe-scheme"  # a redirect to anything but http(s)
    BAD_ADDRESS = "bad-address"  # no address at all
    ROBOTS = "robots"  # the site's robots.txt asks programs to stay away
    HOST_POLICY = "host-policy"  # our own policy for this host says that no program asks it
    # Ours or theirs: what the run's other hosts say decides (`core.network`).
    RESOLVER_DOWN = "resolver-down"
    NO_ROUTE = "no-route"
    # Ours: we could not look, so it says nothing of the link.
    PROXY = "proxy"  # our own proxy failed
    HOST_ASKED_TO_WAIT = "host-asked-to-wait"  # Retry-After of an earlier answer of that host runs on
    HOST_SILENT = "host-silent"  # others of that host's pages gave no answer in this run, and took all their time
    RUN_DEADLINE = "run-deadline"  # the run's time was over before this link's turn
    COULD_NOT_JUDGE = "could-not-judge"  # a bug of ours


@dataclass(frozen=True, slots=True)
class Request:
    """One address to look at, with the validators that its server gave us last time (never a time of our own).

    They speak of one page: `given_by` is the address that gave them, after redirects (None: the one asked for), and
    only there are they sent. Another page on the way could answer 'not modified' of itself.
    `tag` is the asker's own handle (a link's id); it comes back on the evidence untouched.
    """

    url: str
    tag: int = 0
    etag: str | None = None
    last_modified: str | None = None
    given_by: str | None = None


@dataclass(frozen=True, slots=True)
class Certificate:
    """The certificate that a site showed and that was found right: whose it is, and from when to when (aware UTC).

    `common_name` and `organisation` are the subject's, one line of at most 300 characters, '' where it names none.
    """

    common_name: str
    organisation: str
    not_before: datetime
    not_after: datetime


@dataclass(frozen=True, slots=True)
class Hop:
    """One answer on the way: the address asked, its status, where it sent us, and the IP address that was dialled."""

    url: str
    status: int
    location: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try with all its hops. `status` is the last hop's; None where no answer came. `seconds` is wall time."""

    seconds: float
    hops: tuple[Hop, ...] = ()
    status: int | None = None
    trouble: Trouble | None = None
    detail: str = ""  # the server's or library's own words, one line, at most 300 characters, user-info masked


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that one look at an address gave; the last attempt is the one that counts.

    `headers` holds the last answer's headers with lower-case names, repeated ones joined with ', ' (set-cookie left
    out). `body` is the unpacked body of a 2xx to 5xx answer, at most `max_bytes` (`cut` is true where it was longer);
    None for 304 and where no answer came. `body_digest` is the SHA-256 of `body` in hex.
    `retry_after` is the instant until which a server asked us to stay away (429 and 503), `retry_host` that server's
    name (as `urls.host_of` gives it): not the last one that answered, where a redirect leads to a host that waits.
    `shared` is true where the host had failed to answer for another link of this run and was not asked again.
    `certificate` is the one of the server that gave the last answer; None for http and where no answer came.
    """

    request: Request
    at: datetime  # when the look began
    attempts: tuple[Attempt, ...]
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None
    body_digest: str | None = None
    cut: bool = False
    retry_after: datetime | None = None
    shared: bool = False
    retry_host: str = ""
    certificate: Certificate | None = None

    @property
    def last(self) -> Attempt:
        return self.attempts[-1]

    @property
    def status(self) -> int | None:
        return self.last.status

    @property
    def trouble(self) -> Trouble | None:
        return self.last.trouble

    @property
    def hops(self) -> tuple[Hop, ...]:
        return self.last.hops

    @property
    def final_url(self) -> str:
        """The address that gave the last answer; the address asked where none came."""
        return self.hops[-1].url if self.hops else self.request.url


def waits(evidences: Iterable[Evidence]) -> dict[str, datetime]:
    """Until when each host asked us to stay away, by its name; of several instants the latest."""
    found: dict[str, datetime] = {}
    for evidence in evidences:
        until, host = evidence.retry_after, evidence.retry_host
        if until is not None and host:
            found[host] = max(until, found.get(host, until))
    return found


def followed(evidence: Evidence, after: Evidence) -> Evidence:
    """One look out of two, where the page of the first sent its readers on by an immediate refresh.

    The page's own hop then has a location, as a redirect's has.
    """
    first, last = evidence.last, after.last
    sent = replace(first.hops[-1], location=after.request.url)
    way = (*first.hops[:-1], sent, *last.hops)
    attempt = replace(last, hops=way, seconds=first.seconds + last.seconds)
    return replace(after, request=evidence.request, at=evidence.at, attempts=(*evidence.attempts[:-1], attempt))
