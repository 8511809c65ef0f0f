"""A sentence as its facts are read: small letters, plain signs, digits for the words of numbers.

`plain` keeps every character at its place, so that what is found in it can be shown as the page writes it: 'five weeks'
becomes '5    weeks'.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\u061c]+")
_SPACE = re.compile(r"\s")
_SIGNS = str.maketrans(
    {
        **dict.fromkeys("‘’ʼ′´`", "'"),
        **dict.fromkeys("“”«»„″", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u03bc", "µ"),
        **dict.fromkeys("％", "%"),
    }
)
_TEENS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = (
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
)  # fmt: skip
_FRENCH = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    "treize", "quatorze", "quinze", "seize",
)  # fmt: skip
_DIZAINES = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}
# Ambiguous: the months, and what is new in French.
_NO_NUMBER = re.compile(r"sept(?=\.|\s+\d{4})|neuf(?=\s+(?:ou|et)\s)")
NUMBER = r"(?:\d{1,3}(?:[ ,.']\d{3}){1,3}(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,9}(?:[.,]\d{1,4}(?!\d))?[½¼¾]?|[½¼¾])"
_THOUSANDS = re.compile(r"(?!0)\d{1,3}(?:[ ,.']\d{3}){1,3}(?!\d)")
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}


def _number_words() -> dict[str, int]:
    found = {word: value for value, word in enumerate(_TEENS)}
    for ten, word in enumerate(_TENS, start=2):
        found[word] = ten * 10
        found |= {f"{word}-{_TEENS[unit]}": ten * 10 + unit for unit in range(1, 10)}
    found |= {word: value for value, word in enumerate(_FRENCH)} | {"une": 1}
    for ten, word in _DIZAINES.items():
        found[word] = ten
        for unit in range(1, 20 if ten in (60, 80) else 10):
            name = _FRENCH[unit] if unit <= 16 else f"dix-{_FRENCH[unit - 10]}"
            found[f"{word}-{name}"] = ten + unit
        found[f"{word}-et-un"] = ten + 1
        found[f"{word}-et-une"] = ten + 1
    found["soixante-et-onze"] = 71
    found |= {f"dix-{_FRENCH[unit]}": 10 + unit for unit in (7, 8, 9)} | {"quatre-vingts": 80}
    return found


_VALUES = _number_words()


def _by_first_letter(words: Iterable[str]) -> str:
    """One regular expression for many words; at most places in a text one letter rules them all out."""
    tails: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        tails.setdefault(word[0], []).append(word[1:].replace("-", "[- ]"))
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in tails.items())


_WORDS = re.compile(rf"(?<![\w'-])(?:{_by_first_letter([*_VALUES, 'half'])})(?![\w'])")


_WORDS_OF: dict[str, list[str]] = {}
for _word, _value in _VALUES.items():
    _WORDS_OF.setdefault(str(_value), []).append(_word.replace("é", "e"))


def words_of(digits: str) -> list[str]:
    """The words that pages write for a number below 100, without accents."""
    return _WORDS_OF.get(digits, [])


def tidy(text: str) -> str:
    """The text without what nobody sees, each white space a plain one."""
    if text.isascii():
        return _SPACE.sub(" ", text)
    return _SPACE.sub(" ", unicodedata.normalize("NFC", _INVISIBLE.sub("", text)))


@lru_cache(maxsize=1024)
def plain(shown: str) -> str:
    """A tidy text in the spelling that the rules know, as long as it was."""
    text = shown.translate(_SIGNS)
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return _WORDS.sub(lambda match: _digits(match, lower), lower)


def _digits(match: re.Match[str], text: str) -> str:
    word = match[0]
    if word == "half":
        return "0.5 "
    if _NO_NUMBER.match(text, match.start()):
        return word
    return f"{_VALUES[word.replace(' ', '-')]:<{len(word)}}"


def number(written: str) -> str:
    """The value of a number as the regular expression `NUMBER` finds it: '1,000', '1 000' and '1000' are one."""
    text = written.strip()
    part = _FRACTIONS.get(text[-1:], 0.0)
    text = text[:-1] if part else text
    whole = _THOUSANDS.match(text)
    if whole is not None:
        head = re.sub(r"\D", "", whole[0])
        text = head + text[whole.end() :]
    try:
        return f"{float(text.replace(',', '.') or 0) + part:g}"
    except ValueError:
        return text
