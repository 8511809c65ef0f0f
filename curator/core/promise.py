"""What our own pages say of a link: it stands in where nothing was approved yet, and says what a page is for."""

import re
from dataclasses import dataclass

from curator.core.facts import PageFacts
from curator.core.lexicon.links import SAYS_NOTHING
from curator.core.link import Organisation
from curator.core.words import without_accents, words

_ENOUGH = 2  # of our words on the page: more than chance
_SHARE = 0.34
_STEM = 5  # letters: 'coping' and 'cope' differ, 'treatments' and 'treatment' do not
_SHORTEST = 4  # letters; shorter words are mostly grammar
_LOOKED_AT = 200  # blocks of the page


@dataclass(frozen=True, slots=True)
class Promise:
    """Our words for a link, from every place where it stands.

    `texts` are the links' own words, `contexts` the sentences around them, `organisation` whose page it is by our
    settings. `domain` is the registered domain of the address on our page (an IP address stands for itself),
    `successor_url` the home of the organisation that our settings name as the successor.
    """

    texts: tuple[str, ...] = ()
    contexts: tuple[str, ...] = ()
    organisation: Organisation | None = None
    domain: str = ""
    successor_url: str | None = None


NO_PROMISE = Promise()


def kept(promise: Promise, facts: PageFacts) -> bool | None:
    """Whether the page speaks of what our words say of it; None where our words say nothing that could be looked for.

    The link's own words come first; where they are none ('here') or only name the organisation, the sentence around
    them does. The organisation's name promises nothing of the page.
    """
    named = _stems(" ".join(_names_of(promise.organisation)))
    wanted = _stems(" ".join(promise.texts)) - named
    if len(wanted) < _ENOUGH:
        wanted |= _stems(" ".join(promise.contexts)) - named
    if not wanted:
        return None
    shown = _stems(" ".join((facts.title, *(block.text for block in facts.blocks[:_LOOKED_AT]))))
    found = len(wanted & shown)
    return found >= _ENOUGH or found / len(wanted) >= _SHARE


def _names_of(organisation: Organisation | None) -> tuple[str, ...]:
    return (organisation.name, *organisation.aliases) if organisation else ()


def _stems(text: str) -> frozenset[str]:
    """The beginnings of the words that say something, without accents."""
    plain = without_accents(text)
    return frozenset(
        word[:_STEM]
        for word in words(re.sub(r"https?://\S+", " ", plain))
        if len(word) >= _SHORTEST and word not in SAYS_NOTHING
    )
