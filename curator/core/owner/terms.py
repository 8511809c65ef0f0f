"""Terms of a word list, found in a text by looking each of its words up once."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from curator.core.words import words

_OTHER_LETTERS = str.maketrans({"ı": "i", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "’": "'"})
_ACCENTS = re.compile("[\u0300-\u036f]+")
_SHORTEST_PLURAL = 5  # letters; 'gas' and 'bus' are none


def folded(text: str) -> str:
    """A text in lower case without accents, for comparing."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.lower())
    return unicodedata.normalize("NFC", _ACCENTS.sub("", plain)).translate(_OTHER_LETTERS)


def terms_of(text: str) -> list[str]:
    """The words of a text as they are looked up: folded, without a plural's s."""
    return [_singular(word) for word in words(folded(text))]


class Terms:
    """Word lists by their labels. A term of several words is found where they follow each other."""

    def __init__(self, lists: Mapping[str, str]) -> None:
        """`lists` gives each label its terms, a comma between them."""
        self._by_first: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
        for label, text in lists.items():
            for term in text.split(","):
                parts = terms_of(term)
                if parts:
                    self._by_first.setdefault(parts[0], []).append((tuple(parts[1:]), label, " ".join(parts)))
        for found in self._by_first.values():
            found.sort(key=lambda entry: -len(entry[0]))

    def find(self, text: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Each label and term found in the words of a text, at each word the longest of a label only."""
        for index, word in enumerate(text):
            entries = self._by_first.get(word)
            if entries is None:
                continue
            labels: set[str] = set()
            for rest, label, term in entries:
                if label not in labels and tuple(text[index + 1 : index + 1 + len(rest)]) == rest:
                    labels.add(label)
                    yield label, term

    def in_text(self, text: str) -> list[tuple[str, str]]:
        """The same for a text as it is written."""
        return list(self.find(terms_of(text)))


def runs(parts: Sequence[str], text: Sequence[str]) -> bool:
    """True where the words `parts` follow each other in `text`."""
    size = len(parts)
    if not size:
        return False
    wanted = list(parts)
    return any(text[i] == wanted[0] and list(text[i : i + size]) == wanted for i in range(len(text) - size + 1))


def _singular(word: str) -> str:
    if len(word) >= _SHORTEST_PLURAL and word.endswith("s") and not word.endswith("ss") and word.isascii():
        return word[:-1]
    return word
