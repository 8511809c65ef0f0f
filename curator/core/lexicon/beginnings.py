"""The beginnings of words: a set of them tells quickly that a text cannot hold what a regular expression looks for."""

import re

from curator.core.words import names

_START = 4  # letters
_LETTERS = re.compile(r"[^\W\d_]+")


def starts(*lines: str) -> frozenset[str]:
    """The beginnings of the words in lines of words."""
    return frozenset(word[:_START] for word in names(*lines))


def starts_of(text: str) -> frozenset[str]:
    """The beginnings of the words of a text in small letters."""
    return frozenset(word[:_START] for word in _LETTERS.findall(text))
