"""Text as words: what is compared is what is said, never how it is set.

Quotes, dashes, spaces, soft hyphens and zero-width characters are typography; digits, letters and the signs that change
what a number means (%, <, ±, currencies) are words. Case is kept where it is shown and folded where it is compared.
"""

import re
import unicodedata

# Letters that were joined for print, and the wide forms of letters and digits: the same letters.
_FORMS = {
    code: unicodedata.normalize("NFKC", chr(code))
    for code in (*range(0xFB00, 0xFB07), *range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))
}
_FORM = re.compile("[\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]")
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
_PLUS = re.compile(r"\+ ?(?=\d{7})")
_WHOLE_PRICE = re.compile(r"([$€£] ?\d[\d,]{0,12})\.00(?!\d)|(\d)[.,]00(?= ?[$€£])")
# Times of day: 'a.m.' and 'am', '9:00 am' and '9 am', '9h00' and '9 h'; what stands between two of them is a range.
_HALF_DAY = re.compile(r"(?<=\d) ?([ap])\.? ?m\b\.?", re.IGNORECASE)
_FULL_HOUR = re.compile(r"(\d):00(?=[ap]m\b)|(\d ?h) ?00\b", re.IGNORECASE)
_RANGE = re.compile(
    r"(\d(?:[ap]m| ?h(?: ?\d\d)?)) ?(?:[-\u2010-\u2014]|\b(?:to|till|until|à)\b) ?(?=\d)", re.IGNORECASE
)
_COUNTS = {
    word: str(number)
    for line in (
        "two three four five six seven eight nine ten eleven twelve",
        "deux trois quatre cinq six sept huit neuf dix onze douze",
    )
    for number, word in enumerate(line.split(), 2)
}
_COUNT = re.compile(rf"\b(?:{'|'.join(_COUNTS)})\b")
# What is written in one word or in two.
_NOT = re.compile(r"\b(?:can not|can['’]t)\b", re.IGNORECASE)
_WILL_NOT = re.compile(r"\bwon['’]t\b", re.IGNORECASE)
_NEGATED = re.compile(
    r"\b(do|does|did|is|are|was|were|has|have|had|would|should|could|must|need)n['’]t\b", re.IGNORECASE
)
_SHORTENED = re.compile(r"\b(you|we|they|i)['’](re|ve|ll)\b", re.IGNORECASE)
_LONG_FORMS = {"re": " are", "ve": " have", "ll": " will"}
_E_MAIL = re.compile(r"\be[-\u2010\u2011]mail", re.IGNORECASE)
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
# A date as people write it, with its year.
_MONTH = r"(?:jan|feb|fév|fev|mar|apr|avr|may|mai|jun|jui|jul|aug|aoû|aou|sep|oct|nov|dec|déc)[a-zà-ÿ]{0,7}\.?"
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche"
DATE = (
    rf"(?:(?:{_DAY})\.?,? (?:le )?)?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|er)? {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}"
    rf"|\d{{4}}[-/.]\d\d?[-/.]\d\d?|\d\d?[-/.]\d\d?[-/.]\d{{4}})"
)
_DATED = (
    r"(?:published|posted|written|created|reviewed|revised|updated|checked|edited"
    r"|publiée?|créée?|rédigée?|révisée?|revue?|vérifiée?|mise? à jour|mise? en ligne)"
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
    r"|(?:(?:this|cette) (?:page|article) (?:has been |was |a été ))?"
    r"(?:read|viewed|visited|shared|lue?|vue?|consultée?|partagée?)"
    r"\W+\d[\d,.\s]*(?:times|fois)\b"
    r"|\d[\d,.\s]*(?:visitors?|people|visiteurs)? ?(?:since|depuis) (?:le )?(?:\d{1,2} )?\w{3,9} \d{4}\W*$"
    r"|(?:page |this page was )?(?:generated|served|displayed|printed|affichée|générée|imprimée)(?: page)?"
    r" (?:on|at|in|le|en)\W+(?=.*\d)"
    r"|page (?:affichée|générée) "
    rf"|(?:(?:this |the |cette |le |la )?(?:page|article|content|contenu|fiche)\W{{1,3}}"
    r"(?:was |has been |a été |est )?)?"
    rf"{_DATED}\W{{1,3}}(?:on |le )?{DATE}"
    rf"(?:\W{{1,3}}(?:and |et )?(?:last |dernière )?{_DATED}\W{{1,3}}(?:on |le )?{DATE}){{0,2}}\W{{0,3}}$"
    r"|(?:copyright ?)?(?:©|\(c\))\W{0,3}\d{4}|copyright \d{4})",
    re.IGNORECASE,
)
_ONLY_DATE = re.compile(rf"(?:le |on )?{DATE}\W{{0,2}}", re.IGNORECASE)
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
        if _FORM.search(text):
            text = text.translate(_FORMS)
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


def without_accents(text: str) -> str:
    """A text with its letters bare: 'é' is 'e'."""
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))


def length(text: str) -> int:
    """About how many words a text has, without taking it apart."""
    unspaced = 0 if text.isascii() else len(_UNSPACED_WORD.findall(text))
    return text.count(" ") + 1 + unspaced


def spelt(text: str) -> str:
    """The words of a text as one string, equal where numbers, times, prices and short forms are only set in another
    way. A decimal point is none: '2.5 mg' is not '25 mg'."""
    text = _SPACES.sub(" ", text)
    text = _RANGE.sub(r"\1 to ", _FULL_HOUR.sub(r"\1\2", _HALF_DAY.sub(r"\1m", text)))
    text = _NANP.sub("", _PLUS.sub("", _PHONE.sub(_dialled, text)))
    text = _WHOLE_PRICE.sub(r"\1\2", text)
    text = _THOUSANDS.sub(lambda found: found[1] + _NOT_DIGITS.sub("", found[2]), text)
    said = key(_PAIR.sub(r"\1\2", _written_out(text)))
    return _UNIT.sub("", _COUNT.sub(lambda found: _COUNTS[found[0]], said))


def _written_out(text: str) -> str:
    """A text with the short forms of English in full."""
    text = _E_MAIL.sub("email", text)
    if "'" not in text and "’" not in text and "can not" not in text:
        return text
    text = _NEGATED.sub(r"\1 not", _WILL_NOT.sub("will not", _NOT.sub("cannot", text)))
    return _SHORTENED.sub(lambda found: found[1] + _LONG_FORMS[found[2].lower()], text)


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


def is_date(line: str) -> bool:
    """True for a line that is a date and nothing else."""
    return len(line) <= _LONGEST_STAMP and _ONLY_DATE.fullmatch(line.strip()) is not None


def is_stamp(sentence: str) -> bool:
    """True for a line that only says when the page was changed or which version it is."""
    return len(sentence) <= _LONGEST_STAMP and _STAMP.match(sentence.lstrip(" ([*•-")) is not None
