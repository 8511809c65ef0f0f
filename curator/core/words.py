"""Text as words: what is compared is what is said, never how it is set.

Quotes, dashes, spaces, soft hyphens and zero-width characters are typography; digits, letters and the signs that change
what a number means (%, <, ±, currencies) are words. Case is kept where it is shown and folded where it is compared.
"""

import re
import unicodedata

# Scripts that write without spaces: a character a word.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+|[%‰€$£¥<>≤≥±=+°]")
# Numbers are set in as many ways as there are printers: telephone numbers, thousands, pairs ('39 89'), units ('20mg').
_PHONE = re.compile(r"\d[\d ()\-.\u2010-\u2013]{5,24}\d")
_PHONE_DIGITS = 7
_THOUSANDS = re.compile(r"(?<![\d.,])(\d{1,3})((?:[ ,]\d{3})+)(?![\d.,]\d)(?!\d)")
_PAIR = re.compile(r"(?<![\d.,] )(?<![\d.,])(\d\d) (\d\d)(?! ?\d|[.,]\d)")
_UNIT = re.compile(r"(?<=\d) (?=[^\W\d])|(?<=[^\W\d]) (?=\d)")
_NOT_DIGITS = re.compile(r"\D")
_SPACES = re.compile(r"[\u00a0\u2007\u2009\u202f]")
# The country code of North America.
_NANP = re.compile(r"(?<!\d)1(?=[2-9]\d{2}[2-9]\d{6}(?!\d))")
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
    r"|\d[\d,.\s]*(?:people|readers|visitors|users|members|personnes|lecteurs|internautes|visiteurs)\W+(?:\w+\W+){0,3}?"
    r"(?:read|viewed|visited|liked?|shared|found|lu|vu|visité|consulté|aimé|partagé)\W+(?:this|it|cette?|la)\b"
    r"|(?:(?:this|cette) (?:page|article) (?:has been |was |a été ))?(?:read|viewed|visited|shared|lue?|vue?|consultée?|partagée?)"
    r"\W+\d[\d,.\s]*(?:times|fois)\b"
    r"|\d[\d,.\s]*(?:visitors?|people|visiteurs)? ?(?:since|depuis) (?:le )?(?:\d{1,2} )?\w{3,9} \d{4}\W*$"
    r"|(?:page |this page was )?(?:generated|served|displayed|printed|affichée|générée|imprimée)(?: page)?"
    r" (?:on|at|in|le|en)\W+(?=.*\d)"
    r"|page (?:affichée|générée) )",
    re.IGNORECASE,
)
# A mail address, and what a site shows in place of one until a script has run.
_ADDRESS = re.compile(r"[\w.+%'-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}", re.IGNORECASE)
_PROTECTED = re.compile(r"\[?\bemail\s{1,3}protected\b\]?", re.IGNORECASE)
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


def spelt(text: str) -> str:
    """The words of a text as one string, equal where numbers are only set in another way. A decimal point is none:
    '2.5 mg' is not '25 mg'."""
    text = _SPACES.sub(" ", text)
    text = _NANP.sub("", _PHONE.sub(_dialled, text))
    text = _THOUSANDS.sub(lambda found: found[1] + _NOT_DIGITS.sub("", found[2]), text)
    return _UNIT.sub("", key(_PAIR.sub(r"\1\2", text)))


def _dialled(found: re.Match[str]) -> str:
    """The digits of a run that is long enough for a telephone number."""
    digits = _NOT_DIGITS.sub("", found[0])
    return digits if len(digits) >= _PHONE_DIGITS else found[0]


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


def hides_address(before: str, after: str) -> bool:
    """True where one of two sentences shows a mail address and the other what sites show in its place till a script has
    run; else they say the same. Nobody knows then whether the address is another one."""
    shown, hidden = (before, after) if _PROTECTED.search(after) else (after, before)
    return _PROTECTED.search(hidden) is not None and _PROTECTED.search(shown) is None and _alike_but(shown, hidden)


def changes_address(before: str, after: str) -> bool:
    """True where two sentences differ by their mail addresses alone."""
    return "@" in before and "@" in after and key(before) != key(after) and _alike_but(before, after)


def _alike_but(one: str, other: str) -> bool:
    return key(_ADDRESS.sub("[email protected]", one)) == key(_ADDRESS.sub("[email protected]", other))


def is_stamp(sentence: str) -> bool:
    """True for a line that only says when the page was changed or which version it is."""
    return len(sentence) <= _LONGEST_STAMP and _STAMP.match(sentence.lstrip(" ([*•-")) is not None
