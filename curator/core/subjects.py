"""Words by what they speak of: their stems, and the subjects of the field that they name, in English and French.

Stems are rough on purpose: British and American spelling, number, gender, verb and noun fall together. Two words that
wrongly share a stem make the judgement quieter, never louder.
"""

import re
import unicodedata
from functools import lru_cache

from curator.core.lexicon.links import SAYS_NOTHING
from curator.core.lexicon.promises import ANYWHERE, ENGLISH, FRENCH, OF_THE_FIELD, OTHER, PROMISES_NOTHING
from curator.core.lexicon.synonyms import SUBJECTS
from curator.core.words import names

_IN_WORDS = b"abcdefghijklmnopqrstuvwxyz0123456789"
_WORDS_ONLY = bytes(code if code in _IN_WORDS else 32 for code in range(256))
_MARKS = re.compile("[\u0300-\u036f\u00ad\u200b]+")
_PLAIN = {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "ß": "ss", "đ": "d", "ı": "i"}
_TWICE = re.compile(r"([a-z])\1")
_OUR = re.compile(r"(?<=[a-z]{3})our")
_LONGEST = 40  # letters of a word
_SHORT_STEM = 3
_STEM = 4  # letters left when an ending goes; 3 for the short endings of any word
_SHORT = frozenset({"s", "e", "es", "ed", "er", "ing", "ings"})
# Doubled letters are single by then.
_ENDINGS = names(
    "ements ement ments ment ations ation ateurs ateur atrices atrice ions ion ities ity ites ite icaly aly ly",
    "iques ique ics ical ic ives ive ifs if aux als al ales ale el els ele eles nes ings ing ers er eurs eur",
    "euses euse ees ee es ed ez ants ante antes ant ents ente entes ent ances ance ences ence ables able ibles",
    "ible ies y s e i is ir ise ised ises ising isation",
)
_LONGEST_ENDING = max(map(len, _ENDINGS))
_ENDINGS_OFF = 3  # of one word: emotion-al-ly
_GUESSED_FROM = 400  # words
_FEWEST = 2  # words of grammar that tell a language


def fold(text: str) -> str:
    """A text in lower case without accents."""
    text = text.lower()
    if text.isascii():
        return text
    for letter, plain in _PLAIN.items():  # `str.translate` takes ten times as long
        text = text.replace(letter, plain)
    return _MARKS.sub("", unicodedata.normalize("NFKD", text))


def tokens(folded: str) -> list[str]:
    """The words of a folded text; apostrophes part them."""
    # Through bytes: six times as fast as a pattern.
    return folded.encode("ascii", "replace").translate(_WORDS_ONLY).decode("ascii").split()


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """What is left of a folded word without its endings."""
    word = word[:_LONGEST].replace("oe", "e").replace("ae", "e").replace("z", "s")
    word = _TWICE.sub(r"\1", _OUR.sub("or", word))
    for _ in range(_ENDINGS_OFF):
        bare = _without_ending(word)
        if bare == word:
            break
        word = bare
    return word


def _without_ending(word: str) -> str:
    """A word without its longest ending."""
    for size in range(min(_LONGEST_ENDING, len(word) - 3), 0, -1):
        ending = word[-size:]
        if ending in _ENDINGS and len(word) - size >= (3 if ending in _SHORT else _STEM):
            return word[:-size]
    return word


def _too_short(term: str) -> bool:
    """True where the stem of a long word is so short that others have it too: 'colère' is not 'cool'."""
    return len(stem(term)) <= _SHORT_STEM and len(term) > _SHORT_STEM + 2


class _Terms:
    """The terms of subjects, to be looked up by word; phrases are kept apart, by subject."""

    def __init__(self, terms: dict[str, list[str]]) -> None:
        self.exact: dict[str, frozenset[str]] = {}
        self.begins: dict[str, frozenset[str]] = {}
        self.phrases: dict[str, frozenset[str]] = {}
        for subject, written in terms.items():
            for term in filter(None, map(str.strip, written)):
                bare = term.rstrip("*")
                begins = term.endswith("*") or _too_short(term)
                table = self.phrases if " " in term else self.begins if begins else self.exact
                key = stem(bare) if table is self.exact else bare
                table[key] = table.get(key, frozenset()) | {subject}
        self._lengths = sorted({len(term) for term in self.begins})
        self.phrases_of = {
            subject: tuple(phrase for phrase, subjects in self.phrases.items() if subject in subjects)
            for subject in terms
        }

    def of(self, word: str) -> frozenset[str]:
        found = self.exact.get(stem(word), frozenset())
        for length in self._lengths:
            if length > len(word):
                break
            found |= self.begins.get(word[:length], frozenset())
        return found


_SAYS = _Terms({subject: terms.says.split(",") for subject, terms in SUBJECTS.items()})
_SERVES = _Terms({name: [*terms.says.split(","), *terms.serves.split(",")] for name, terms in SUBJECTS.items()})
_WEAK = PROMISES_NOTHING | frozenset(map(fold, SAYS_NOTHING))
_NOTHING = frozenset(map(stem, _WEAK))
_FIELD = frozenset(map(stem, OF_THE_FIELD))
_ANYWHERE = frozenset(map(stem, ANYWHERE))
PHRASES = tuple(sorted(_SAYS.phrases, key=lambda phrase: -len(phrase)))


@lru_cache(maxsize=20_000)
def named_by(word: str) -> frozenset[str]:
    """The subjects that a folded word, or a phrase of `PHRASES`, names in a sentence of ours."""
    return _SAYS.phrases.get(word, frozenset()) if " " in word else _SAYS.of(word)


@lru_cache(maxsize=20_000)
def served_by(word: str) -> frozenset[str]:
    """The subjects that a folded word serves on a page."""
    return _SERVES.of(word)


def phrases_serving(subject: str) -> tuple[str, ...]:
    """The phrases that serve a subject on a page, folded, without the last word's bent ending."""
    return _SERVES.phrases_of.get(subject, ())


def promises_nothing(word: str) -> bool:
    """True for a folded word that any sentence about a link has."""
    if len(word) < 3 or word.isdigit() or word in _WEAK:
        return True
    return stem(word) in _NOTHING and not named_by(word) and not of_the_field(word)


def of_the_field(word: str) -> bool:
    """True for a folded word that nearly every page of the field says."""
    return stem(word) in _FIELD


def anywhere(word: str) -> bool:
    """True for a word of the field that pages of quite other things say too."""
    return stem(word) in _ANYWHERE


def tongue(words: list[str], fewest: int = _FEWEST) -> str:
    """'en', 'fr' or 'other' by the words of grammar in a text; '' where they do not tell."""
    sample = words[:_GUESSED_FROM]
    counts = {
        "en": sum(1 for word in sample if word in ENGLISH),
        "fr": sum(1 for word in sample if word in FRENCH),
        "other": sum(1 for word in sample if word in OTHER),
    }
    first, second, _ = sorted(counts.values(), reverse=True)
    if first < fewest or first < second * 1.5:
        return ""
    return next(name for name, count in counts.items() if count == first)
