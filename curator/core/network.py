"""Is it us? Whether a run's failures say anything of the links, or only that our own network was gone.

While a run goes on, a failure that an outage of ours looks like (`silent`) waits until some host has answered after it
(`proves`). What still waits at its end is judged as a whole (`is_down`).

Judged over a whole run: our network is down where not one of at least three hosts gave any answer (a status, a
handshake, a refusal, 'no such host'); with fewer hosts, where there is no route or the resolver is silent.

'No such host' is an answer of a resolver, not of a host. Where a run heard nothing else, a resolver that was cut off
from the world may be what said it (some answer so for every name), and a name that is known to exist is asked for
before anybody is accused. Names that can never exist (RFC 6761, RFC 2606) need no such proof.
"""

from collections.abc import Iterable

from curator.core import addresses
from curator.core.evidence import Evidence, Trouble

# Tries that never left this machine, or that end before a host is asked, tell nothing of the network.
_NOT_ASKED = frozenset(
    {
        Trouble.UNSAFE_ADDRESS,
        Trouble.BAD_ADDRESS,
        Trouble.RUN_DEADLINE,
        Trouble.HOST_ASKED_TO_WAIT,
        Trouble.HOST_POLICY,
        Trouble.HOST_SILENT,
        Trouble.COULD_NOT_JUDGE,
    }
)
_OURS = frozenset({Trouble.RESOLVER_DOWN, Trouble.NO_ROUTE, Trouble.PROXY})
_SILENCE = _OURS | {Trouble.CONNECT_TIMEOUT}
RESERVED_NAMES = ("invalid", "test", "example", "localhost", "example.com", "example.net", "example.org")
ENOUGH_HOSTS = 3


def asked(evidence: Evidence) -> bool:
    """True where a host, or the resolver for it, was asked at all."""
    return evidence.trouble not in _NOT_ASKED


def answered(evidence: Evidence) -> bool:
    """True where a host answered at any moment of the look, be it by a handshake alone."""
    return asked(evidence) and any(
        attempt.hops or attempt.trouble not in _SILENCE | {Trouble.NO_SUCH_HOST} for attempt in evidence.attempts
    )


def silent(evidence: Evidence) -> bool:
    """True for a look that ended as it would if our own network had gone while it went on."""
    if asked(evidence):
        return evidence.trouble in _SILENCE | {Trouble.NO_SUCH_HOST, Trouble.NO_ANSWER}
    return _refused_by_name(evidence)


def proves(evidence: Evidence) -> bool:
    """True where a host's answer ended the look: our network worked at that moment."""
    return asked(evidence) and not silent(evidence)


def _refused_by_name(evidence: Evidence) -> bool:
    """A name that the resolver calls private. Login pages of hotels and some filters answer so for every name."""
    if evidence.trouble is not Trouble.UNSAFE_ADDRESS or evidence.hops:
        return False
    host = addresses.host_of(evidence.request.url)
    last = host.rpartition(".")[2]
    return bool(last) and not last[0].isdigit() and ":" not in host and not never_exists(host)


def is_down(looks: Iterable[tuple[str, Evidence]], *, names_resolve: bool) -> bool:
    """Whether our own network was down in a run.

    `looks` are pairs of host and evidence; `names_resolve` says whether a name that is known to exist resolves to a
    public address.
    """
    hosts: set[str] = set()
    troubles: set[Trouble | None] = set()
    for host, evidence in looks:
        named = _refused_by_name(evidence)
        if not asked(evidence) and not named:
            continue
        if answered(evidence):
            return False
        if (named or evidence.trouble is Trouble.NO_SUCH_HOST) and (names_resolve or never_exists(host)):
            return False
        hosts.add(host)
        troubles.add(evidence.trouble)
    if len(hosts) >= ENOUGH_HOSTS:
        return True
    return bool(hosts) and troubles <= _OURS | {Trouble.NO_SUCH_HOST}


def never_exists(host: str) -> bool:
    """True for names reserved so that they never stand for a real host."""
    bare = host.rstrip(".").lower()
    return any(bare == name or bare.endswith("." + name) for name in RESERVED_NAMES)
