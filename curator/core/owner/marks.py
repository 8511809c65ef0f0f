"""Which marks of the approved state are still there, which are gone, and who stands there now."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from curator.core.facts import PageFacts
from curator.core.lexicon.owner_names import FREE_MAIL
from curator.core.owner import names
from curator.core.owner.sayings import is_merger
from curator.core.owner.view import View
from curator.core.promise import Promise

NUMBERS = frozenset({"phone", "charity", "email"})
STRONG = NUMBERS | {"name", "analytics", "certificate"}
_SIGNS = re.compile(r"[\W_]+")
_FEWEST_LOST_OUTBOUND = 3  # domains that the page linked to


@dataclass(frozen=True)
class Comparison:
    """The marks of two states of a page.

    `had` are the kinds that the approved state had, `kept` those of which one is still there, `lost` those that are
    gone wholly; a kind in neither stands only in text that did not change. `others` are names of now that nobody
    knew.
    """

    had: frozenset[str]
    kept: frozenset[str]
    lost: frozenset[str]
    known: tuple[str, ...]
    others: tuple[str, ...]
    replaced: frozenset[str]  # kinds of which wholly other values stand there now

    @cached_property
    def strong_kept(self) -> frozenset[str]:
        return self.kept & STRONG

    @cached_property
    def strong_lost(self) -> frozenset[str]:
        return self.lost & STRONG

    @cached_property
    def lost_in_order(self) -> tuple[str, ...]:
        order = ("name", "phone", "charity", "email", "analytics", "generator", "outbound")
        return tuple(kind for kind in order if kind in self.lost)


def known_names(facts: PageFacts, page: View, promise: Promise) -> tuple[str, ...]:
    """The names under which a page was approved: its own, and the settings' where the page said them."""
    own = [names.own_part(name) for name in (*facts.marks.site_names, *facts.marks.organisations)]
    settings = [
        name for name in promised(promise) if any(names.said_in(name, line) for line in (page.title, *page.around))
    ]
    return names.first_names((*own, *settings))


def promised(promise: Promise) -> tuple[str, ...]:
    """The names that our settings give to the organisation."""
    found = promise.organisation
    return () if found is None else names.first_names((found.name, *found.aliases))


def now_names(facts: PageFacts) -> tuple[str, ...]:
    """What the page calls itself and its owner now."""
    found = (names.own_part(name) for name in (*facts.marks.site_names, *facts.marks.organisations))
    return names.first_names(found)


def stands(known: Sequence[str], facts: PageFacts, page: View, *, by_domain: bool = True) -> bool:
    """True where a known name still stands on the page as its own: in its marks, its title or around its text.

    Where `by_domain` is false, a name that only writes out the page's domain does not count: whoever holds the domain
    may do that.
    """
    for name in now_names(facts):
        if (by_domain or not _writes_domain(name, facts.marks.domain)) and names.matches(name, known):
            return True
    now = now_names(facts)
    title = names.own_part(page.title)
    if not by_domain and _writes_domain(title, facts.marks.domain):
        return False
    if names.any_said(known, title) and not is_merger(page.title, now):
        return True
    return any(names.any_said(known, names.own_part(line)) and not is_merger(line, now) for line in page.around[:300])


def compare(
    approved: PageFacts, before: View, now: PageFacts, after: View, promise: Promise, *, same_text: bool
) -> Comparison:
    """The marks of the approved state against those of now.

    `same_text` says that the main text is the approved one: a number within it is then nobody's proof.
    """
    known = known_names(approved, before, promise)
    had, kept, lost = _kinds(approved, now, after, same_text=same_text)
    if known:
        had.add("name")
        ours = (*known, *promised(promise))
        (kept if stands(ours, now, after) else lost).add("name")
    others = [name for name in now_names(now) if known and not names.matches(name, known) and not _ours(name, promise)]
    return Comparison(
        frozenset(had),
        frozenset(kept),
        frozenset(lost),
        known,
        tuple(others),
        replaced=frozenset(kind for kind in lost if _values(now, kind)),
    )


def _writes_domain(name: str, domain: str) -> bool:
    """True for 'hopehouse' and 'HopeHouse.org' at hopehouse.org; 'Hope House' is a name in its own right."""
    label = name.strip().lower()
    return bool(domain) and label in {domain, names.domain_name(domain), f"www.{domain}"}


def _ours(name: str, promise: Promise) -> bool:
    return names.matches(name, promised(promise))


def _kinds(approved: PageFacts, now: PageFacts, after: View, *, same_text: bool) -> tuple[set[str], set[str], set[str]]:
    had: set[str] = set()
    kept: set[str] = set()
    lost: set[str] = set()
    for kind in ("phone", "charity", "email", "analytics", "generator", "outbound"):
        old, new = _values(approved, kind), _values(now, kind)
        if not old:
            continue
        if same_text and kind in NUMBERS:
            old = {value for value in old if not _in_text_only(value, kind, after)}
            if not old:
                continue
        had.add(kind)
        if old & new:
            kept.add(kind)
        elif kind != "outbound" or len(old) >= _FEWEST_LOST_OUTBOUND:
            lost.add(kind)
    if _certified(approved) and _certified(approved) == _certified(now):
        # Somebody has checked that name. Most sites go over to certificates without one: that it went says nothing.
        had.add("certificate")
        kept.add("certificate")
    return had, kept, lost


def _certified(facts: PageFacts) -> str:
    """The organisation that the site's certificate names; '' where it names the host only."""
    subject = facts.marks.certificate.strip()
    return subject.casefold() if " " in subject or "." not in subject else ""


def _values(facts: PageFacts, kind: str) -> set[str]:
    marks = facts.marks
    found: dict[str, Iterable[str]] = {
        "name": now_names(facts),
        "phone": marks.phones,
        "charity": marks.charities,
        "email": (domain for domain in marks.emails if domain not in FREE_MAIL),
        "analytics": marks.analytics,
        "generator": (marks.generator,),
        "outbound": marks.outbound,
    }
    return {value for value in found[kind] if value}


def _in_text_only(value: str, kind: str, page: View) -> bool:
    """True where a number or mail domain stands in the main text and not around it."""
    return _stands_in(value, kind, page.main) and not _stands_in(value, kind, page.around)


def _stands_in(value: str, kind: str, lines: Iterable[str]) -> bool:
    if kind == "email":
        return any(f"@{value}" in line.lower() or f".{value}" in line.lower() for line in lines)
    wanted, end = value.upper(), value[-2:]
    return any(wanted in _SIGNS.sub("", line.upper()) for line in lines if end in line or end in line.upper())
