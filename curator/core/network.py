"""Is it us? Whether a run's failures say anything of the links, or only that our own network was gone.

Judged over a whole run: our network is down where not one of at least three hosts gave any answer (a status, a
handshake, a refusal, 'no such host'); with fewer hosts, where there is no route or the resolver is silent.
"""

from collections.abc import Iterable

from curator.core.evidence import Evidence, Trouble

# Tries that never left this machine, or that end before a host is asked, tell nothing of the network.
_NOT_ASKED = frozenset({Trouble.UNSAFE_ADDRESS, Trouble.BAD_ADDRESS, Trouble.RUN_DEADLINE, Trouble.COULD_NOT_JUDGE})
_SILENCE = frozenset({Trouble.CONNECT_TIMEOUT, Trouble.RESOLVER_DOWN, Trouble.NO_ROUTE, Trouble.PROXY})
_OURS = frozenset({Trouble.RESOLVER_DOWN, Trouble.NO_ROUTE, Trouble.PROXY})
ENOUGH_HOSTS = 3


def asked(evidence: Evidence) -> bool:
    """True where a host was asked at all."""
    return evidence.trouble not in _NOT_ASKED


def answered(evidence: Evidence) -> bool:
    """True where somebody answered on any try: proof that our network worked at that moment."""
    return asked(evidence) and any(attempt.hops or attempt.trouble not in _SILENCE for attempt in evidence.attempts)


def silent(evidence: Evidence) -> bool:
    """True for a failure that our own network could be the cause of."""
    return asked(evidence) and not answered(evidence)


def is_down(looks: Iterable[tuple[str, Evidence]]) -> bool:
    """Whether our own network was down in a run. `looks` are pairs of host and evidence."""
    hosts: set[str] = set()
    troubles: set[Trouble | None] = set()
    for host, evidence in looks:
        if not asked(evidence):
            continue
        if answered(evidence):
            return False
        hosts.add(host)
        troubles.add(evidence.trouble)
    if len(hosts) >= ENOUGH_HOSTS:
        return True
    return bool(hosts) and troubles <= _OURS
