"""The beginnings of words: a set of them tells quickly that a text cannot hold what a regular expression looks for."""

import re

from curator.core.words import names

_START = 4  # letters
_LETTERS = re.compile(r"[^\W\d_]+")
_PLAIN = re.compile(r"[^\W\d_](?![?*+{])")  # an alternative that begins with one certain letter


def starts(*lines: str) -> frozenset[str]:
    """The beginnings of the words in lines of words."""
    return frozenset(word[:_START] for word in names(*lines))


def starts_of(text: str) -> frozenset[str]:
    """The beginnings of the words of a text in small letters."""
    return frozenset(word[:_START] for word in _LETTERS.findall(text))


def quick(pattern: str) -> re.Pattern[str]:
    r"""A regular expression of the form `\b(?:this|that|…)…`, compiled so that one letter rules out most alternatives.

    The alternatives that begin with the same letter stand together; among them the order stays.
    """
    start = pattern.find("(?:") + len("(?:")
    parts, end = _alternatives(pattern, start)
    groups: dict[str, list[str]] = {}
    for part in parts:
        groups.setdefault(part[0] if _PLAIN.match(part) else "", []).append(part)
    told = "|".join(
        f"{letter}(?:{'|'.join(part[1:] for part in some)})" if letter and len(some) > 1 else "|".join(some)
        for letter, some in groups.items()
    )
    return re.compile(pattern[:start] + told + pattern[end:])


def _alternatives(pattern: str, start: int) -> tuple[list[str], int]:
    """The alternatives of the group whose inside begins at `start`, and where it ends."""
    parts, depth, begin, at = [], 0, start, start
    in_set = False
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            at += 1
        elif in_set or char == "[":
            in_set = char != "]"
        elif char == "(":
            depth += 1
        elif char == ")" and depth:
            depth -= 1
        elif char in "|)" and not depth:
            parts.append(pattern[begin:at])
            begin = at + 1
            if char == ")":
                break
        at += 1
    return parts, at
