"""The sentences of a block of text, for English and French: an editor knows a link by the sentence around it."""

import re
from bisect import bisect_right

LONGEST = 300  # characters of a sentence that are kept around a link
_KEPT_OF_LINK = 200

# Possessive and anchored at a run's first sign, so that a million dots cost one pass.
_END = re.compile(r"(?<![.!?…])[.!?…]++(?:[\"'”’)\]]| ?»)*+ (?=[\"'“‘«(\[¿¡ ]*+([^\s]))")
_WORD_BEFORE = re.compile(r"[\w.]*\Z")
# fmt: off
_ABBREVIATIONS = frozenset({
    "dr", "mr", "mrs", "ms", "mx", "prof", "rev", "st", "sr", "jr", "mme", "mlle", "mgr", "hon", "capt", "sgt", "lt",
    "gov", "e.g", "eg", "i.e", "ie", "vs", "viz", "cf", "ca", "al", "ed", "eds", "approx", "dept", "ext", "fig",
    "figs", "inc", "ltd", "co", "corp", "nos", "vol", "pp", "ch", "tel", "tél", "env", "av", "bd", "boul", "p.ex",
    "chap", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "janv", "févr", "avr",
    "juil", "déc",
})
# fmt: on
_INITIALS = re.compile(r"(?:\w\.)*\w\Z")


class Sentences:
    """One block's text, its whitespace folded, and where its sentences begin."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(match.end() for match in _END.finditer(text) if _ends(text, match))]

    def around(self, start: int, end: int) -> str:
        """The sentence that holds `text[start:end]`, cut to `LONGEST` characters around it ('…' where it is cut)."""
        last = max(start, end - 1)
        first = self._starts[bisect_right(self._starts, start) - 1]
        after = bisect_right(self._starts, last)
        stop = self._starts[after] if after < len(self._starts) else len(self._text)
        left, right = self._window(first, stop, start, min(end, start + _KEPT_OF_LINK))
        kept = self._text[left:right].strip()
        return f"{'…' if left > first else ''}{kept}{'…' if right < stop else ''}"

    def _window(self, first: int, stop: int, start: int, end: int) -> tuple[int, int]:
        if stop - first <= LONGEST:
            return first, stop
        left = max(first, min(start - (LONGEST - (end - start)) // 2, stop - LONGEST))
        right = min(stop, left + LONGEST)
        if left > first:
            left = self._text.find(" ", left, start) + 1 or left
        if right < stop:
            border = self._text.rfind(" ", end, right)
            right = border if border >= 0 else right
        return left, right


def _ends(text: str, match: re.Match[str]) -> bool:
    """A sentence ends here: the next word does not begin small, and this is no abbreviation's full stop."""
    if match[1].islower():
        return False
    if not match[0].startswith(".") or match[0].startswith(".."):
        return True
    before = _WORD_BEFORE.search(text, max(0, match.start() - 20), match.start())
    word = before[0] if before else ""
    if word.isdigit() or not word:
        return True
    return word.lower() not in _ABBREVIATIONS and not _INITIALS.match(word)
