"""'Is' that became 'is not': what one sentence affirms and the other denies."""

import re
from collections import Counter
from typing import NamedTuple

from curator.core.lexicon.polarity import DENIAL, DENYING, FRENCH, LIGHT, NEUTRAL, OPPOSITES, PREFIXED, WARNING

_WORD = re.compile(r"[^\W_][\w'-]*")
_BREAK = re.compile(r"[.;:!?()]|, ")
_ELISION = re.compile(r"\b([ldscjmt]|qu)'(?=\w)")
_LETTERS = re.compile(r"[^\W_]+")
_NE = frozenset({"ne", "n", "t", "plus"})
_TWICE = 2  # denials that undo each other: 'do not stop without asking' says 'ask before you stop'
# Whoever is welcome or not: 'les proches sont les bienvenus', 'les proches ne sont pas admis'.
_OF_ACCESS = re.compile(
    r"\b(?:welcome|admitted|allowed|accepted|accept|come|join|attend|eligible|bienvenue?s?|admis(?:e|es)?|acceptée?s?|participer|venir|admissibles?)\b"
)
# A sentence without any of these warns of nothing.
_OF_WARNINGS = (
    "not", "n't", "never", "avoid", "refrain", "against", "ne ", "n'", "évite", "éviter",
    "conseill", "indiqu", "indicat",
    "interdit", "danger",
)  # fmt: skip
_SCOPE = 2  # words that say something, behind a denial
_STEM = 6  # letters
_MOST_WORDS = 400


class Denial(NamedTuple):
    """A denial in a sentence: where it stands and the beginnings of the words that it denies."""

    start: int
    end: int
    denies: tuple[str, ...]


class Polarity(NamedTuple):
    """What a sentence affirms and what it denies, by the beginnings of words."""

    denials: tuple[Denial, ...]
    affirmed: frozenset[str]
    denied: frozenset[str]


def of(text: str) -> Polarity:
    """`text` in plain spelling."""
    hidden = _ELISION.sub(r"\1 ", NEUTRAL.sub(lambda match: "_" * len(match[0]), text))
    denials: list[Denial] = []
    covered: set[int] = set()
    for match in DENIAL.finditer(hidden):
        scope = _scope(hidden, match)
        covered.update(start for start, _ in scope)
        denials.append(Denial(match.start(), match.end(), tuple(stem for _, stem in scope)))
    affirmed: set[str] = set()
    for count, match in enumerate(_WORD.finditer(hidden)):
        if count >= _MOST_WORDS:
            break
        base = PREFIXED.get(match[0])
        if base is not None and match.start() not in covered:
            if not any(one.start == match.start() for one in denials):
                denials.append(Denial(match.start(), match.end(), (_stem(base),)))
        elif match.start() not in covered and match[0] not in LIGHT:
            affirmed.add(_stem(match[0]))
    denied = frozenset(stem for one in denials for stem in one.denies)
    return Polarity(tuple(denials), frozenset(affirmed), denied)


def _stem(word: str) -> str:
    return (word[:-1] if len(word) > 3 and word.endswith("s") else word)[:_STEM]


def _scope(text: str, match: re.Match[str]) -> list[tuple[int, str]]:
    """Where the words that a denial denies stand, and their beginnings."""
    found: list[tuple[int, str]] = []
    french = FRENCH.match(match[0])
    if french is not None:
        offset = match.start() + french.start("verb")
        found = [
            (offset + word.start(), _stem(word[0])) for word in _WORD.finditer(french["verb"]) if word[0] not in LIGHT
        ]
    else:
        base = PREFIXED.get(match[0])
        if base is not None:
            return [(match.start(), _stem(base))]
    stop = _BREAK.search(text, match.end())
    end = min(stop.start() if stop else len(text), match.end() + 100)
    for word in _WORD.finditer(text, match.end(), end):
        if len(found) >= _SCOPE:
            break
        if word[0] not in LIGHT and not DENIAL.fullmatch(word[0]):
            found.append((word.start(), _stem(PREFIXED.get(word[0], word[0]))))
    return found


class Flip(NamedTuple):
    """A flip: where it stands in each version; None where that side has no word of its own for it."""

    before: tuple[int, int] | None
    after: tuple[int, int] | None


def flipped(before: str, after: str) -> Flip | None:
    """Where one of two versions of a sentence, in plain spelling, denies what the other one says; None where neither
    does."""
    old, new = of(before), of(after)
    if abs(len(old.denials) - len(new.denials)) == _TWICE:
        return _opposites(before, after)
    for one in new.denials:
        if _turned(one, new, old):
            return Flip(None, (one.start, one.end))
    for one in old.denials:
        if _turned(one, old, new):
            return Flip((one.start, one.end), None)
    if (
        len(old.denials) != len(new.denials)
        and not (old.denials and new.denials)
        and _OF_ACCESS.search(before)
        and _OF_ACCESS.search(after)
    ):
        one = (new.denials or old.denials)[0]
        return Flip(None, (one.start, one.end)) if new.denials else Flip((one.start, one.end), None)
    return _bare(before, after, old, new) or _opposites(before, after)


def _turned(denial: Denial, mine: Polarity, other: Polarity) -> bool:
    """True where the other side says what this denial denies, and nowhere denies it."""
    if not denial.denies:
        return False
    if len(mine.denials) == len(other.denials) and set(denial.denies) & other.denied:
        return False
    first = denial.denies[0]
    return (
        (first in other.affirmed and first not in other.denied)
        or (len(denial.denies) > 1 and denial.denies[1] in other.affirmed and denial.denies[1] not in other.denied
            and first not in other.denied and len(mine.denials) != len(other.denials))
    )  # fmt: skip


def _bare(before: str, after: str, old: Polarity, new: Polarity) -> Flip | None:
    """Where a denying word is all that went or came: 'ne sont pas interdits' and 'sont interdits'."""
    gone, come = _parts(before), _parts(after)
    gone, come = gone - come, come - gone
    rest = [word for word in (*gone, *come) if word not in LIGHT and word not in DENYING]
    was, now = (any(word in DENYING - _NE for word in some) for some in (gone, come))
    if rest or was == now:
        return None
    spans = [(one.start, one.end) for one in (new.denials if now else old.denials)]
    span = spans[0] if spans else None
    return Flip(None, span) if now else Flip(span, None)


def _parts(text: str) -> Counter[str]:
    text = NEUTRAL.sub(" ", text).replace("n't", " not").replace("cannot", "can not")
    return Counter(_LETTERS.findall(text))


def _opposites(before: str, after: str) -> Flip | None:
    """A word that gave way to its opposite."""
    old, new = Counter(_WORD.findall(before)), Counter(_WORD.findall(after))
    gone, come = old - new, new - old
    if not gone or not come or sum(gone.values()) + sum(come.values()) > max(8, len(old)):
        return None
    for one, two in OPPOSITES:
        for first, second in ((one, two), (two, one)):
            was, now = first & gone.keys(), second & come.keys()
            if was and now and not (second & gone.keys()) and not (first & come.keys()):
                return Flip(_place(before, min(was)), _place(after, min(now)))
    return None


def _place(text: str, word: str) -> tuple[int, int] | None:
    match = re.search(rf"(?<![\w'-]){re.escape(word)}(?![\w'-])", text)
    return match.span() if match else None


def warning(text: str) -> tuple[int, int] | None:
    """Where a sentence warns of doing something."""
    if not any(part in text for part in _OF_WARNINGS):
        return None
    match = WARNING.search(NEUTRAL.sub(lambda one: "_" * len(one[0]), text))
    return match.span() if match else None
