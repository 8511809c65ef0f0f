"""Question 2: is it the same page? (Question 3, whose page it is, is not judged yet.)

`moved` follows permanent redirects only (301 and 308, RFC 9110 §15.4): the new address is the one that the unbroken
run of permanent hops from the start leads to. That the page there is the same one is not taken on trust: the approved
text must still be there. Where nothing was approved yet, only a move within the same host is judged, and never one
from a page to a home page, a login or a search.
"""

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from curator.core.change import Change, ChangeKind
from curator.core.evidence import Evidence

PERMANENT = frozenset({301, 308})
_NOBODYS_PAGES = frozenset({"login", "signin", "sign-in", "search", "error", "404", "notfound", "not-found"})


class Sameness(StrEnum):
    SAME = "same"
    MOVED = "moved"
    GONE = "gone"
    NOT_JUDGED = "not-judged"


class Owner(StrEnum):
    """The answers to question 3; none but the last is given yet."""

    SAME = "same"
    MERGED = "merged-or-renamed"
    ANOTHERS = "anothers"
    PARKED = "parked"
    NOT_JUDGED = "not-judged"


@dataclass(frozen=True, slots=True)
class Identity:
    """`moved_to` is the permanent new address where the answer is MOVED; `compared` says that the text was compared."""

    sameness: Sameness
    moved_to: str | None = None
    compared: bool = False
    owner: Owner = Owner.NOT_JUDGED


def judge(evidence: Evidence, change: Change | None, *, approved_from: str | None, known_from: str | None) -> Identity:
    """The answer for a look whose page is alive.

    `change` is the comparison with the approved state (None: nothing approved, or not compared), `approved_from` the
    address that state was read from: a text that was read behind the redirect itself proves no move.
    `known_from` is where this very body was seen last time (304, equal bytes); None where it is another one.
    """
    target = permanent_target(evidence)
    if target is None:
        redirected = len(evidence.hops) > 1 and known_from is None
        return Identity(Sameness.NOT_JUDGED if redirected and change is None else Sameness.SAME)
    if known_from is not None and known_from != evidence.final_url:
        return Identity(Sameness.MOVED, target, compared=True)
    if known_from is not None and known_from != approved_from:
        # What was seen there before was compared with the approved text then.
        return Identity(Sameness.NOT_JUDGED)
    if change is not None and approved_from != evidence.final_url:
        kept = change.kind not in (ChangeKind.THINNED, ChangeKind.REPLACED)
        return Identity(Sameness.MOVED, target, compared=True) if kept else Identity(Sameness.NOT_JUDGED)
    if _plausible_first_move(evidence.hops[0].url, target, evidence.final_url):
        return Identity(Sameness.MOVED, target)
    return Identity(Sameness.NOT_JUDGED)


def permanent_target(evidence: Evidence) -> str | None:
    """Where the unbroken run of permanent redirects from the start leads; None where there is none.

    A fragment of the address asked is carried over where the target has none (RFC 9110 §10.2.2).
    """
    hops = evidence.hops
    steps = 0
    while steps < len(hops) - 1 and hops[steps].status in PERMANENT:
        steps += 1
    if steps == 0:
        return None
    target = hops[steps].url
    asked, _, fragment = evidence.request.url.partition("#")
    if target == asked or target == hops[0].url:
        return None
    location = hops[steps - 1].location or ""
    own_fragment = location.partition("#")[2] or fragment
    return f"{target.partition('#')[0]}#{own_fragment}" if own_fragment else target


def _plausible_first_move(asked: str, target: str, final: str) -> bool:
    old, new, last = urlsplit(asked), urlsplit(target), urlsplit(final)
    if not _bare_host(old.hostname) == _bare_host(new.hostname) == _bare_host(last.hostname):
        return False
    before = _names(old.path)
    for names in (_names(new.path), _names(last.path)):
        if (before and not names) or (names - before) & _NOBODYS_PAGES:
            return False
    return True


def _names(path: str) -> set[str]:
    """The names in a path, without their endings."""
    return {part.partition(".")[0].lower() for part in path.split("/") if part}


def _bare_host(host: str | None) -> str:
    return (host or "").removeprefix("www.")
