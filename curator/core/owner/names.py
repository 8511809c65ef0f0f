"""Whether two names are one organisation's.

Case, accents, punctuation, articles and legal forms do not count; a name may be longer by a word that its owner leaves
out, an acronym, or spelt a little otherwise. Kinds, places and topics ('Cancer Society') name nobody by themselves.
"""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache

from curator.core.lexicon.owner_names import FILLERS, FORMER, GENERIC
from curator.core.owner.terms import folded, runs
from curator.core.words import names, words

_LONGEST = 120  # characters of a name
_MOST = 50
_LONGEST_TITLE = 300
_PART_WORDS = 4
_BETWEEN = re.compile(r"\s[-–—|·:/»]\s|\s?[|·»—]\s?|:\s")
_ALIKE = 0.9  # of the letters
_ALIKE_WORD = 0.82  # of a word's letters: 'House' and 'Horse' are two
_LONG_ENOUGH = 6  # letters, to be spelt otherwise
_SHORTEST_ACRONYM, _LONGEST_ACRONYM = 3, 8
_FORMER = re.compile(FORMER, re.IGNORECASE)
_JOINING = names("of the and for de du des la le et pour und der die y a in d l")
_ENDINGS = names("org com net ca uk co fr de www info eu")


def own_part(name: str) -> str:
    """A name without what it says of an earlier one: 'Harbour (formerly Hope House)' is 'Harbour'."""
    found = _FORMER.search(name)
    return name[: found.start()].rstrip(" (,–-") if found else name


@lru_cache(maxsize=4096)
def significant(name: str) -> tuple[str, ...]:
    """The words of a name that count, folded."""
    found = words(folded(name[:_LONGEST]))
    return tuple(word for word in found if word not in FILLERS) or tuple(found)


@lru_cache(maxsize=4096)
def acronym(name: str) -> str:
    """The first letters of a name of three words or more; '' of a shorter one."""
    letters = [word[0] for word in words(folded(name[:_LONGEST])) if word not in _JOINING and word[0].isalpha()]
    return "".join(letters) if _SHORTEST_ACRONYM <= len(letters) <= _LONGEST_ACRONYM else ""


def distinctive(parts: Iterable[str]) -> bool:
    """True where some word of a name is not just a kind, a place or a topic."""
    return any(word not in GENERIC and len(word) > 2 for word in parts)


@lru_cache(maxsize=8192)
def same(one: str, two: str) -> bool:
    """True where both are the name of one organisation."""
    first, second = significant(one), significant(two)
    if not first or not second:
        return False
    if first == second or set(first) == set(second):
        return True
    a, b = _joined(first), _joined(second)
    if a == b:
        return True
    if (a and a == acronym(two)) or (b and b == acronym(one)):
        return True
    shorter, longer = sorted((first, second), key=len)
    if runs(shorter, longer) and (distinctive(shorter) or len(shorter) >= 3):
        return True
    if min(len(a), len(b)) < _LONG_ENOUGH or any(sign.isdigit() for sign in a + b):
        return False
    return SequenceMatcher(None, a, b, autojunk=False).ratio() >= _ALIKE and _alike_words(first, second)


def matches(name: str, known: Iterable[str]) -> bool:
    """True where a name is one of the known ones."""
    return any(same(own_part(name), other) for other in known)


def said_in(name: str, text: str) -> bool:
    """True where a text of one line says the name, or its acronym in capitals."""
    return any_said((name,), text)


def any_said(names: Iterable[str], text: str) -> bool:
    """True where a text of one line says one of the names, or its acronym in capitals."""
    plain = folded(text)
    said: list[str] | None = None
    for name in names:
        parts, short = significant(name), acronym(name)
        if not parts or not (distinctive(parts) or len(parts) >= 2):
            continue
        if parts[0] not in plain and (not short or short.upper() not in text):
            continue
        if said is None:
            said = [word for word in words(plain) if word not in FILLERS]
        if runs(parts, said) or (len(parts) == 1 and len(parts[0]) >= _LONG_ENOUGH and parts[0] in said):
            return True
        if short and short in said and short.upper() in text:
            return True
    return False


def domain_name(domain: str) -> str:
    """The part of a registered domain that its owner chose: 'hope-house' of 'hope-house.org'."""
    return domain.partition(".")[0]


def names_domain(name: str, domain: str) -> bool:
    """True where a domain is a name written together, or its acronym."""
    label = re.sub(r"[^a-z0-9]", "", folded(domain_name(domain)))
    return len(label) >= 3 and label in {_joined(significant(name)), "".join(words(folded(name))), acronym(name)}


def with_short(known: Iterable[str], domain: str) -> tuple[str, ...]:
    """Names with their beginnings that write out the domain: 'Wiggs' of 'Wiggs Wig Shop' at wiggs.org."""
    found = first_names(known)
    label = re.sub(r"[^a-z0-9]", "", folded(domain_name(domain)))
    short: list[str] = []
    for name in found if len(label) > _SHORTEST_ACRONYM else ():
        parts = name.split()
        heads = (" ".join(parts[:size]) for size in range(1, min(len(parts), _PART_WORDS + 1)))
        short += [head for head in heads if "".join(words(folded(head))) == label and distinctive(significant(head))]
    return first_names((*found, *short))


def title_parts(title: str) -> frozenset[str]:
    """The short pieces of a title between its dashes and bars, folded; kinds and topics alone left out."""
    found = (" ".join(significant(part)) for part in _BETWEEN.split(title[:_LONGEST_TITLE]))
    return frozenset(part for part in found if part.count(" ") < _PART_WORDS and distinctive(part.split()))


def first_names(names: Iterable[str]) -> tuple[str, ...]:
    """At most fifty names, each cut to what is kept of one."""
    found = (name[:_LONGEST] for name in names if name.strip())
    return tuple(dict.fromkeys(name for name, _ in zip(found, range(_MOST), strict=False)))


def _joined(parts: tuple[str, ...]) -> str:
    return "".join(part for part in parts if part not in _ENDINGS) or "".join(parts)


def _alike_words(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """False where one word was put in another's place: 'Hope House' and 'Hope Horse' are two."""
    if len(first) != len(second):
        return True
    return all(
        a == b or SequenceMatcher(None, a, b, autojunk=False).ratio() >= _ALIKE_WORD
        for a, b in zip(first, second, strict=True)
    )
