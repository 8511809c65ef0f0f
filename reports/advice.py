"""Advice on our own pages, at the end of a digest: links whose words say nothing of where they lead. No findings."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from curator.core.link import Reference
from curator.settings import Site
from reports.places import Place, place
from reports.words import Words

SHOWN = 5
GAP = "[…]"  # where a link without words stands in a sentence

# Words have to stand between two commas, and after 'and': where none do, the link has none.
_GAP = re.compile(r"(?:(?<=[,;:(])|(?<= and)|(?<= or)|(?<= et)|(?<= ou)) ?(?=[,;.!?)](?: |$))")
_OPENING_GAP = re.compile(r"^ ?([,;.])(?= )")


@dataclass(frozen=True, slots=True)
class Advice:
    """How many such links there are, the first of them with page and line, and what to do about them."""

    title: str
    sentence: str
    places: tuple[Place, ...]
    more: str
    do: str


def _tidy(context: str) -> str:
    """A sentence with a sign where its links without words stand: 'here, […], click here and […].'"""
    context = " ".join(context.split())
    return _OPENING_GAP.sub(f"{GAP}\\1", _GAP.sub(f" {GAP}", context))


def advice(references: Sequence[Reference], words: Words, site: Site) -> Advice | None:
    """What to say of these links; None where there are none. Those without any words come first."""
    if not references:
        return None
    nameless = [one for one in references if not one.text.strip()]
    vague = [one for one in references if one.text.strip()]
    left_out = len(references) - SHOWN
    counts = {"advice.vague": len(vague), "advice.nameless": len(nameless)}
    said = ", ".join(words.count(key, number) for key, number in counts.items() if number)
    gaps = {(one.page, one.context) for one in nameless}
    # By the page's address, since its title alone has no line.
    shown = [
        replace(one, title="", context=_tidy(one.context) if (one.page, one.context) in gaps else one.context)
        for one in (*nameless, *vague)[:SHOWN]
    ]
    return Advice(
        title=words.say("advice"),
        sentence=f"{said[:1].upper()}{said[1:]}.",
        places=tuple(place(one, words, site) for one in shown),
        more=words.count("advice.more", left_out) if left_out > 0 else "",
        do=words.say("advice.do"),
    )
