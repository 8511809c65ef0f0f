"""The texts that a page takes turns with: what came back twice is said to flip, once, and is quiet after that.

A page that is edited and put right again returns once, and its change is told and closed as any other. One that
comes back to texts it had before, again and again, shows its readers versions in turn (a test of two headlines, a
banner by the hour); each further turn is no news, until one text has stayed for some looks.
"""

import hashlib
from dataclasses import dataclass, replace

from curator.core import words
from curator.core.change import Change

_RETURNS = 2  # to texts seen before: one is a correction
_SETTLED = 4  # looks in a row at one text: it takes no turns any more
_MOST = 12  # texts that are remembered beside the approved one
APPROVED = ""  # the name of the approved text


@dataclass(frozen=True, slots=True)
class Variants:
    """The texts seen against the approved state `base` (its snapshot's id), by names of `variant_of`.

    `now` is the one seen last, in so many `looks` in a row, `returns` counts how often a text came back, `told` is true
    once an item said so.
    """

    seen: tuple[str, ...] = (APPROVED,)
    now: str = APPROVED
    returns: int = 0
    base: int | None = None
    told: bool = False
    looks: int = 0

    @property
    def flip(self) -> bool:
        return self.returns >= _RETURNS

    @property
    def settles(self) -> bool:
        """True where one look more at the same text ends the turns."""
        return self.flip and self.looks >= _SETTLED - 1


NO_VARIANTS = Variants()


def variant_of(change: Change) -> str:
    """A short name of the text that a look saw, by what differs from the approved one; `APPROVED` where nothing does.

    The same for both directions: once an editor approves B, the text A differs from it by what B differed from A.
    """
    if not change.real:
        return APPROVED
    pairs = sorted(" | ".join(sorted((words.key(pair.before), words.key(pair.after)))) for pair in change.sentences)
    return hashlib.sha256("\n".join(pairs).encode()).hexdigest()[:16]


def after(known: Variants, name: str, base: int | None) -> Variants:
    """The variants after one more look, which saw the text `name` beside the approved state `base`."""
    if base != known.base:  # an editor approved another text, and it is the one seen last
        known = replace(known, base=base, now=APPROVED)
    if name == known.now:
        if known.settles:
            return Variants((APPROVED,) if name == APPROVED else (APPROVED, name), name, base=base, looks=_SETTLED)
        return replace(known, looks=min(known.looks + 1, _SETTLED))
    if name in known.seen:
        return replace(known, now=name, looks=1, returns=min(known.returns + 1, _RETURNS))
    return replace(known, now=name, looks=1, seen=(APPROVED, *known.seen[1:][1 - _MOST :], name))
