"""What pages of one host share: their main blocks hold furniture of the site too, which no name gives away."""

from collections.abc import Iterable
from dataclasses import dataclass

from curator.core.critical.values import Critical, CriticalKind
from curator.core.differences import Difference
from curator.core.facts import BlockKind, PageFacts
from curator.core.words import key, sentences

_MOST_BLOCKS = 5_000  # of a sibling page, looked at
_MOST_CHARACTERS = 300_000
_COPY = 0.5  # of a page's sentences, on another: the same page once more
# What is told although the whole site says it: a helpline's number, the end of a service.
_TOLD = frozenset({CriticalKind.PHONE, CriticalKind.CLOSURE})


@dataclass(frozen=True, slots=True)
class Sibling:
    """Another page of the host: as it was before, and as it is now (None: nothing known)."""

    before: PageFacts | None
    now: PageFacts | None


@dataclass(frozen=True, slots=True)
class Shared:
    """Sentences of other pages of the host, as keys (`words.key`): `came` what their main blocks show now, `went` what
    they showed before and show no more."""

    came: frozenset[str] = frozenset()
    went: frozenset[str] = frozenset()


NOTHING_SHARED = Shared()


def shared_with(page: PageFacts, siblings: Iterable[Sibling]) -> Shared:
    """What a page's siblings share. A copy of the page (for print, for another region) is none: it is edited when the
    page is, and what they share is their content."""
    own = words_shown(page)
    came: set[str] = set()
    went: set[str] = set()
    for sibling in siblings:
        now = words_shown(sibling.now) if sibling.now is not None else frozenset()
        before = words_shown(sibling.before) if sibling.before is not None else now
        if len(own & (now | before)) <= len(own) * _COPY:
            came |= now
            went |= before - now if sibling.now is not None else frozenset()
    return Shared(frozenset(came), frozenset(went - came))


def words_shown(facts: PageFacts) -> frozenset[str]:
    """The sentences of a page's main blocks, as keys (`words.key`)."""
    shown: set[str] = set()
    left = _MOST_CHARACTERS
    for block in facts.blocks[:_MOST_BLOCKS]:
        left -= len(block.text)
        if left < 0:
            break
        shown.update(map(key, sentences(block.text)))
    return frozenset(shown - {""})


def is_shared(found: Difference, critical: tuple[Critical, ...], shared: Shared) -> bool:
    """True where the siblings' pages changed alike: what came stands on them now, what left has left them too; an
    edited sentence needs both. Never for a note or warning box, a telephone number or a closure."""
    if shared is NOTHING_SHARED or any(sentence and sentence.kind is BlockKind.NOTE for sentence in found):
        return False
    if any(fact.kind in _TOLD for fact in critical):
        return False
    gone = found.before is None or found.before.key in shared.went
    come = found.after is None or found.after.key in shared.came
    return gone and come
