"""Whether a page can be read at all: one that a script fills in, or whose main content neither view finds any more.

Such a page is blind and listed as not checked: silence about it would be taken for 'unchanged'. Where the visible text
went too, the page lost its text, which is a change of the page (`ChangeKind.THINNED`) and no blindness of ours.
"""

import re

from curator.core.facts import DocumentKind, PageFacts, Reading

_FEWEST = 40  # words of main content; what a page of fewer lost tells nothing
_COLLAPSED = 0.2  # of the main content's words left, in the better of both views
_STILL_THERE = 0.75  # of the visible words left
_SHELL = 25  # words that a page shows until its script has run, at most
_WAITING = re.compile(
    r"\bloading\b|\bplease wait\b|\bone moment\b|\bchargement\b|\bveuillez patienter\b"
    r"|\b(?:enable|activate|turn on|activer|activez|requires?|need|needs|without|sans)\W+(?:\w+\W+){0,4}?javascript\b"
    r"|\bjavascript\W+(?:\w+\W+){0,4}?(?:enabled|required|disabled|activé|désactivé|nécessaire|requis)",
    re.IGNORECASE,
)
_LONGEST = 2000  # characters in which a page says that it waits
_NOSCRIPT_WORDS = 60  # more is a page of its own for readers without scripts


def is_shell(reading: Reading) -> bool:
    """True for a page that holds nothing but the script that would fill it in."""
    facts, signs = reading.facts, reading.signs
    if signs.kind is not DocumentKind.HTML or not signs.scripts or facts.visible_words > _SHELL:
        return False
    shown = " ".join([*(block.text for block in facts.blocks), facts.furniture])[:_LONGEST]
    asked = signs.noscript if len(signs.noscript.split()) <= _NOSCRIPT_WORDS else ""
    return facts.visible_words == 0 or any(_WAITING.search(text[:_LONGEST]) for text in (shown, asked))


def has_collapsed(approved: PageFacts, now: PageFacts) -> bool:
    """True where hardly anything of the main content is found any more although the page shows as much text as before:
    the text stands where both views take it for furniture, or a script has taken its place."""
    before = _main_words(approved)
    if before < _FEWEST or now.visible_words < _STILL_THERE * approved.visible_words:
        return False
    return _main_words(now) < _COLLAPSED * before


def _main_words(facts: PageFacts) -> int:
    return max(sum(len(block.text.split()) for block in facts.blocks), len(facts.extract.split()))
