"""Question 2: is it the same page, and if it moved, where to? (Whether it is there at all: `core.missing`.)

`moved` follows permanent redirects only (301 and 308, RFC 9110 §15.4; an immediate refresh in the page counts as one):
the new address is the one that the unbroken run of permanent hops from the start leads to. That the page there is the
same one is not taken on trust: the approved text must still be there. Where nothing was approved yet, our own words
stand in: a move within the site, or to a place of the same organisation that speaks of what we promise, and never one
from a page to a home page, a login or a search.

Where nobody is redirected, a page that begins to name another address as its own (`rel=canonical`, RFC 6596) has moved
too.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from curator.core import addresses, promise, wall_addresses, wrong_host
from curator.core.change import Change, ChangeKind
from curator.core.evidence import Evidence, Hop
from curator.core.facts import PageFacts
from curator.core.promise import NO_PROMISE, Promise

PERMANENT = frozenset({301, 308})
# What no page moves to, unless it was one before.
_NOBODYS_PAGES = (addresses.is_home, addresses.is_search, addresses.is_error, wall_addresses.is_login_address)
# Names of a visitor's own session: the address is no page's.
_SESSION = re.compile(
    r"(?:^|[&;?/])(?:jsessionid|phpsessid|sessionid|session_id|sid|aspsessionid\w*|cfid|cftoken)=", re.IGNORECASE
)

_MARK = re.compile(r"(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid|_ga|_gl|ref|source|campaign)=", re.IGNORECASE)


class Sameness(StrEnum):
    SAME = "same"
    MOVED = "moved"
    NOT_JUDGED = "not-judged"


class Via(StrEnum):
    """How the page told of its new address."""

    REDIRECT = "redirect"
    REFRESH = "refresh"
    CANONICAL = "canonical"


@dataclass(frozen=True, slots=True)
class Identity:
    """`moved_to` is the permanent new address where the answer is MOVED; `compared` says that the text was compared."""

    sameness: Sameness
    moved_to: str | None = None
    compared: bool = False
    via: Via = Via.REDIRECT


NOT_JUDGED = Identity(Sameness.NOT_JUDGED)


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of the text that a look met.

    `facts` are those of this body (None: it is one that was read before), `change` the comparison with `approved`
    (None: nothing approved, or not compared), `approved_from` the address that state was read from: a text that was
    read behind the redirect itself proves no move. `known_from` is where this very body was seen last time (304, equal
    bytes), `known_approved` that its text is the approved one.
    """

    facts: PageFacts | None = None
    change: Change | None = None
    approved: PageFacts | None = None
    approved_from: str | None = None
    known_from: str | None = None
    known_approved: bool = False
    said: Promise = NO_PROMISE


def judge(evidence: Evidence, seen: Seen) -> Identity:
    """The answer for a look whose page is alive."""
    target = permanent_target(evidence)
    if target is None or _SESSION.search(target) or _only_marked(evidence.hops[0].url, target):
        return _not_redirected(evidence, seen)
    via = Via.REFRESH if any(_is_refresh(hop) for hop in evidence.hops[:-1]) else Via.REDIRECT
    if seen.known_from is not None and seen.known_from != evidence.final_url:
        return Identity(Sameness.MOVED, target, compared=True, via=via)
    if seen.known_from is not None and seen.known_from != seen.approved_from:
        # What was seen there before was compared with the approved text then; a redirect may be for good only now.
        return Identity(Sameness.MOVED, target, compared=True, via=via) if seen.known_approved else NOT_JUDGED
    if seen.change is not None and seen.approved_from != evidence.final_url:
        kept = seen.change.kind not in (ChangeKind.THINNED, ChangeKind.REPLACED)
        return Identity(Sameness.MOVED, target, compared=True, via=via) if kept else NOT_JUDGED
    if _plausible_first_move(evidence.hops[0].url, target, evidence.final_url, seen):
        return Identity(Sameness.MOVED, target, via=via)
    return NOT_JUDGED


def _not_redirected(evidence: Evidence, seen: Seen) -> Identity:
    now = seen.facts.canonical if seen.facts is not None else None
    if now is not None and seen.approved is not None and seen.change is not None:
        asked = evidence.hops[0].url if evidence.hops else evidence.request.url
        began = seen.approved.canonical is None or not addresses.same_place(seen.approved.canonical, now)
        kept = seen.change.kind not in (ChangeKind.THINNED, ChangeKind.REPLACED)
        elsewhere = not addresses.same_place(now, asked) and not addresses.same_place(now, evidence.final_url)
        if (
            began
            and kept
            and elsewhere
            and _is_public(now)
            and (addresses.is_home(asked) or not addresses.is_home(now))
        ):
            return Identity(Sameness.MOVED, now, compared=True, via=Via.CANONICAL)
    if seen.facts is None and seen.known_from == evidence.final_url and len(evidence.hops) <= 1:
        return (
            NOT_JUDGED  # the same bytes at the same place: what they say of an address was judged when they were read
        )
    redirected = len(evidence.hops) > 1 and seen.known_from is None
    return Identity(Sameness.NOT_JUDGED if redirected and seen.change is None else Sameness.SAME)


def _is_public(url: str) -> bool:
    """False for a developer's own machine, which some pages still name as their address."""
    host = addresses.bare_host(url)
    return "." in host and not wrong_host.is_copy(host)


def _only_marked(asked: str, target: str) -> bool:
    """True where the target is the address asked with marks that count where readers come from."""
    if not addresses.same_place(asked, target) or addresses.split(asked).scheme != addresses.split(target).scheme:
        return False
    if addresses.split(asked).hostname != addresses.split(target).hostname:
        return False
    before, after = _parameters(asked), _parameters(target)
    return before < after and all(_MARK.match(name) for name in after - before)


def _parameters(url: str) -> frozenset[str]:
    return frozenset(filter(None, addresses.split(url).query.split("&")))


def refreshes(evidence: Evidence) -> int:
    """How many pages on the way sent their readers on by an immediate refresh."""
    return sum(1 for hop in evidence.hops if _is_refresh(hop))


def _is_refresh(hop: Hop) -> bool:
    """A page that sent its reader on by an immediate refresh."""
    return hop.status == 200 and hop.location is not None


def permanent_target(evidence: Evidence) -> str | None:
    """Where the unbroken run of permanent redirects from the start leads; None where there is none.

    A fragment of the address asked is carried over where the target has none (RFC 9110 §10.2.2).
    """
    hops = evidence.hops
    steps = 0
    while steps < len(hops) - 1 and (hops[steps].status in PERMANENT or _is_refresh(hops[steps])):
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


def _plausible_first_move(asked: str, target: str, final: str, seen: Seen) -> bool:
    for place in (target, final):
        if any(is_one(place) and not is_one(asked) for is_one in _NOBODYS_PAGES):
            return False
    if addresses.bare_host(asked) == addresses.bare_host(target) == addresses.bare_host(final):
        return True
    if seen.facts is None:
        return False
    kept = promise.kept(seen.said, seen.facts)
    same_owner = seen.facts.marks.domain == seen.said.domain != "" or _is_of(seen.said, final)
    return kept is True or (same_owner and kept is not False)


def _is_of(said: Promise, url: str) -> bool:
    """True where our settings name the address's host, or one above it, as the organisation's."""
    host = addresses.bare_host(url)
    domains = said.organisation.domains if said.organisation is not None else ()
    return any(host == domain or host.endswith(f".{domain}") for domain in map(_folded, domains))


def _folded(domain: str) -> str:
    return domain.strip().lower().removeprefix("www.")
