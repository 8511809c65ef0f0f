"""Text as words: what is compared is what is said, never how it is set.

Quotes, dashes, spaces, soft hyphens and zero-width characters are typography; digits, letters and the signs that change
what a number means (%, <, ±, currencies) are words. Case is kept where it is shown and folded where it is compared.
"""

import re
import unicodedata

# Scripts that write without spaces: a character a word.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+|[%‰€$£¥<>≤≥±=+°]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\u061c]+")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’»)\]]*\s+(?=[^\W_]|[\"'“‘«(\[¿¡])(?![a-zà-ÿ])|(?<=[。！？])")
# What a site says to screen readers about its links, inside our sentences.
_MAY_HINT = re.compile(r"new (?:tab|window)|external|ouvre|öffnet")
_LINK_HINT = re.compile(
    r"\(?\b(?:opens? (?:an external (?:site|link|website) )?in (?:a )?new (?:tab|window)(?: or (?:tab|window))?"
    r"|link is external|external link"
    r"|s['’]?ouvre dans (?:un nouvel onglet|une nouvelle fenêtre)|ouvre (?:un nouvel onglet|une nouvelle fenêtre)"
    r"|öffnet in (?:einem )?neue[mn] (?:tab|fenster))\b\)?"
)
# A line that dates the page or numbers its version; what the date says is another question's (is it outdated?).
_STAMP = re.compile(
    r"(?:(?:this |the )?(?:[a-z]+ ){0,3}?(?:was |were )?(?:last|date|first|medically)\W+"
    r"(?:modified|updated?|reviewed|revised|edited|published|changed|checked)"
    r"|(?:last )?(?:updated|modified|revised)(?: on)?\W+(?=.*\d)"
    r"|(?:content |page )?(?:next )?review(?:ed)? (?:date|due)|date (?:modified|published|of last)|publication date"
    r"|(?:dernière )?(?:mise à jour|modification|révision)|(?:mise? à jour|modifiée?|publiée?|révisée?) le\b"
    r"|date de modification"
    r"|(?:zuletzt )?(?:aktualisiert|geändert)|letzte (?:änderung|aktualisierung)|stand\W+(?=.*\d)"
    r"|(?:build |app )?version\W+v?\d[\d. ()a-z-]*$)",
    re.IGNORECASE,
)
_LONGEST_STAMP = 160  # characters


def names(*lines: str) -> frozenset[str]:
    """The names in lines of names."""
    return frozenset(name for line in lines for name in line.split())


def words(text: str) -> list[str]:
    """The words of a text, their case folded."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    text = text.lower()
    if _MAY_HINT.search(text):
        text = _LINK_HINT.sub(" ", text)
    return _WORD.findall(text)


def key(text: str) -> str:
    """The words of a text as one string, a space between them: equal where two texts say the same."""
    return " ".join(words(text))


def sentences(text: str) -> list[str]:
    """The sentences of one block of text."""
    return [sentence for sentence in _SENTENCE_END.split(text) if sentence]


def is_stamp(sentence: str) -> bool:
    """True for a line that only says when the page was changed or which version it is."""
    return len(sentence) <= _LONGEST_STAMP and _STAMP.match(sentence.lstrip(" ([*•-")) is not None
