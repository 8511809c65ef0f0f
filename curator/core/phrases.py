"""Phrases of many languages found in a text, whatever its typography, in time that grows with the text only.

Text and phrases are folded alike: words in lower case, accents dropped, apostrophes split ("n'existe" is 'n existe').
A word that ends in '*' stands for all words that begin so, for languages that bend their words.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from curator.core.words import words

_HEAD = 3  # letters by which phrases are looked up; a bent first word has at least so many before its '*'
# Letters that are no base letter with an accent.
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "đ": "d", "ı": "i", "œ": "oe"})
_QUOTED = re.compile(r"[\"“„«][^\"”“»]{1,200}[\"”“»]|(?<!\w)['‘‚][^'’‘]{1,200}['’‘](?!\w)")
_QUOTING = 1600  # characters in which quotations are looked for
_QUOTATIONS = 8


class Span(NamedTuple):
    """A phrase at tokens[start:end]; `tag` names its list."""

    start: int
    end: int
    tag: str


def fold(text: str) -> list[str]:
    """The words of a text with case and accents folded; a character each for scripts without spaces."""
    if text.isascii():
        return words(text)
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return words(bare.translate(_PLAIN))


def listed(*lines: str) -> tuple[str, ...]:
    """The phrases in lines that part them with ' / ', as the lexicons write them."""
    return tuple(phrase for line in lines for phrase in line.split(" / "))


def without_quotations(text: str) -> str:
    """A text without what stands in quotation marks."""
    return _QUOTED.sub(" ", text)


def quotations(text: str) -> list[str]:
    """What stands in quotation marks in a text, without them."""
    return [found[1:-1].strip() for found in _QUOTED.findall(text[:_QUOTING])][:_QUOTATIONS]


class Lexicon:
    """Lists of phrases, each under a tag."""

    def __init__(self, lists: Mapping[str, Iterable[str]]) -> None:
        self._by_head: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for tag, phrases in lists.items():
            for phrase in phrases:
                parts = tuple(_folded_phrase(phrase))
                self._by_head.setdefault(parts[0].rstrip("*")[:_HEAD], []).append((parts, tag))
        for entries in self._by_head.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def spans(self, tokens: Sequence[str]) -> list[Span]:
        """Every phrase in the tokens, in their order, the longest of a tag at each place."""
        found: list[Span] = []
        for start, token in enumerate(tokens):
            seen: set[str] = set()
            for parts, tag in self._by_head.get(token[:_HEAD], ()):
                if tag not in seen and _matches(tokens, start, parts):
                    seen.add(tag)
                    found.append(Span(start, start + len(parts), tag))
        return found

    def tags(self, text: str) -> set[str]:
        """The tags of the phrases in a text."""
        return {span.tag for span in self.spans(fold(text))}


def covered(spans: Iterable[Span]) -> int:
    """How many tokens belong to a phrase."""
    return len({index for span in spans for index in range(span.start, span.end)})


def _folded_phrase(phrase: str) -> list[str]:
    return [
        part + ("*" if bent and part == parts[-1] else "")
        for word in phrase.split()
        for bent, parts in [(word.endswith("*"), fold(word))]
        for part in parts
    ]


def _matches(tokens: Sequence[str], start: int, parts: tuple[str, ...]) -> bool:
    if start + len(parts) > len(tokens):
        return False
    return all(
        tokens[start + offset].startswith(part[:-1]) if part.endswith("*") else tokens[start + offset] == part
        for offset, part in enumerate(parts)
    )
