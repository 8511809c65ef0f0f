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
# The group is what stands between two sentences and belongs to neither.
_SENTENCE_END = re.compile(r"[.!?…]([\"'”’»)\]]*\s+)(?=[^\W_]|[\"'“‘«(\[¿¡])(?![a-zà-ÿ])|[。！？]()")
_UNSPACED_WORD = re.compile(f"[{_UNSPACED}]")
# The same by tables, ten times as fast, for text without a letter beyond ASCII: letters stay, all else is a space.
_SIGNS = "%$<>=+"
_LETTERS = bytes(code if chr(code).isalnum() or chr(code) in _SIGNS else 32 for code in range(128)) + b" " * 128
_TYPOGRAPHY = "’‘“”–—…•·©®\u00a0"
# What a site says to screen readers about its links, inside our sentences.
_MAY_HINT = ("new tab", "new window", "external", "ouvre", "öffnet", "[edit", "[modif", "http")
_LINK_HINT = re.compile(
    r"\(?\b(?:opens? (?:an external (?:site|link|website) )?in (?:a )?new (?:tab|window)(?: or (?:tab|window))?"
    r"|link is external|external link"
    r"|s['’]?ouvre dans (?:un nouvel onglet|une nouvelle fenêtre)|ouvre (?:un nouvel onglet|une nouvelle fenêtre)"
    r"|öffnet in (?:einem )?neue[mn] (?:tab|fenster))\b\)?"
    # A wiki's own links beside a heading; the address of a link, printed behind its words, or how it is written.
    r"|\[(?:edit|modifier)(?: source)?(?: \| (?:edit source|modifier le (?:code|wikicode)))?\]"
    r"|\( ?https?://[^\s()]{1,500} ?\)|https?://(?:www\.)?"
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
    r"|(?:build |app )?version\W+v?\d[\d. ()a-z-]*$"
    # What counts the page's readers, and when it was sent to this one.
    r"|(?:page )?(?:hits|views|visitors|vues|lectures|affichages|downloads|likes|shares|partages)\W{1,3}\d[\d,.\s]*$"
    r"|\d[\d,.\s]*(?:page )?(?:hits|views|vues|lectures|likes|shares|partages)\W*$"
    r"|\d[\d,.\s]*(?:visitors?|people|visiteurs)? ?(?:since|depuis) (?:le )?(?:\d{1,2} )?\w{3,9} \d{4}\W*$"
    r"|(?:page |this page was )?(?:generated|served|displayed|printed|affichée|générée|imprimée)(?: page)?"
    r" (?:on|at|in|le|en)\W+(?=.*\d)"
    r"|page (?:affichée|générée) )",
    re.IGNORECASE,
)
_LONGEST_STAMP = 160  # characters


def names(*lines: str) -> frozenset[str]:
    """The names in lines of names."""
    return frozenset(name for line in lines for name in line.split())


def words(text: str) -> list[str]:
    """The words of a text, their case folded."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text if text.isprintable() else _INVISIBLE.sub("", text))
    text = text.lower()
    if any(hint in text for hint in _MAY_HINT):
        text = _LINK_HINT.sub(" ", text)
    if not text.isascii():
        plain = text
        for sign in _TYPOGRAPHY:
            plain = plain.replace(sign, " ")
        if not plain.isascii():
            return _WORD.findall(text)
        text = plain
    for sign in _SIGNS:
        if sign in text:
            text = text.replace(sign, f" {sign} ")
    return text.encode().translate(_LETTERS).decode().split()


def key(text: str) -> str:
    """The words of a text as one string, a space between them: equal where two texts say the same."""
    return " ".join(words(text))


def length(text: str) -> int:
    """About how many words a text has, without taking it apart."""
    unspaced = 0 if text.isascii() else len(_UNSPACED_WORD.findall(text))
    return text.count(" ") + 1 + unspaced


def sentences(text: str) -> list[str]:
    """The sentences of one block of text."""
    found: list[str] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        group = match.lastindex or 1
        if match.start(group) > start:
            found.append(text[start : match.start(group)])
        start = match.end(group)
    if start < len(text):
        found.append(text[start:])
    return found


def is_stamp(sentence: str) -> bool:
    """True for a line that only says when the page was changed or which version it is."""
    return len(sentence) <= _LONGEST_STAMP and _STAMP.match(sentence.lstrip(" ([*•-")) is not None
