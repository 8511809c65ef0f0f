"""Whether the words of a link on our own pages say where it leads: advice to our editors, never a finding.

The rule is that of WCAG 2.4.9 (technique F84 names 'click here' and 'more'): people who listen to a page, or run
through its links by keyboard, meet a link's words without the sentence around them.
"""

import re

from curator.core.lexicon.link_texts import ARTICLES, JOINTS, POINTERS, PRESSES
from curator.core.words import words

LONGEST = 80  # characters of words that say nothing; an address may be longer

_READ = 2000  # characters of a text that are read
# An address as it is typed: with its scheme, with 'www.', or with a path. A bare 'cancer.example' is a site's name.
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<!\S)[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/\S*", re.IGNORECASE)
_BEGINS = ".!?:;…·•|>–—-(«\"“‘'¿¡"  # after these a capital is no sign of a name
_WORDLESS = (".csv", ".tsv", ".txt", ".text", ".xml")


def vague(text: str, context: str) -> bool:
    """True where the words of a link ('here', 'read more', 'le lien', a bare address) say nothing of where it leads.

    `context` is the sentence around the link: a text that is a name there ('Talk to The Link') says enough. No words
    at all say nothing.
    """
    text = " ".join(text[:_READ].split())
    rest = _ADDRESS.sub(" ", text)
    said = [word for word in words(rest) if word.isalnum()]
    if not said:
        return True
    if len(rest) > LONGEST or not all(word in PRESSES or word in POINTERS or word in JOINTS for word in said):
        return False
    if rest != text or any(word in PRESSES for word in said):
        return True
    return any(word in POINTERS for word in said) and not _is_name(text, " ".join(context[:_READ].split()))


def has_words(document: str) -> bool:
    """False for documents whose links have no words of their own: tables, plain text, sitemaps. By their ending."""
    name = re.split(r"[?#]", document, maxsplit=1)[0] if "://" in document else document
    return not name.lower().removesuffix(".gz").endswith(_WORDLESS)


def _is_name(text: str, context: str) -> bool:
    """Whether the text is written as a name: with a capital where its sentence asks for none."""
    start = context.find(text)
    if start < 0 or context in (text, context.upper()):
        return False
    first, *others = text.split()
    before = context[:start].rstrip()
    capital = any(word[0].isupper() for word in others)
    if before and before[-1] not in _BEGINS:
        return first[0].isupper() or capital
    return capital and first.lower() in ARTICLES
