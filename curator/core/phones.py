"""Telephone numbers, in links and in running text: international, North American, and those with a leading 0 as in
Britain, France and Germany; others only behind a word that announces them.

A number is folded to digits so that its spellings are equal: a North American one has ten (its country code 1 is
dropped), the code of a country whose own numbers begin with 0 becomes that 0 ('+44 20 …' is '020…').
"""

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote

_MOST_RUNS = 2000  # of digits in one text
_FEWEST = 6  # digits of a number
_BEFORE = 40  # characters in front of a number that tell what it is

# Each part is bounded: a run is at most 26 characters.
RUN = re.compile(r"[0-9][0-9 ().\-/\u2010-\u2013]{2,24}[0-9]")
_AUSTRALIAN = re.compile(r"1[38]00 [0-9]{3} [0-9]{3}(?![0-9])")
_GROUP = re.compile(r"[0-9]{1,15}")
_GAP = r"[ .\-/\u2010-\u2013]"
_NANP = re.compile(
    rf"(?:1{_GAP}{{0,2}}\(?)?([2-9][0-9]{{2}})\)?{_GAP}{{1,3}}([2-9][0-9]{{2}}){_GAP}{{1,3}}([0-9]{{4}})(?![0-9])"
)
_ABROAD = re.compile(r"[1-9][0-9 ().\-/\u2010-\u2013]{5,20}[0-9](?![0-9])")
_TRUNK = re.compile(rf"0[1-9]?[0-9]{{0,4}}\)?(?:{_GAP}{{1,3}}[0-9]{{2,8}}){{1,5}}(?![0-9])")
_FREE = re.compile(r"0 8[0-9]{2} [0-9]")
_WHOLE = re.compile(r"0[1-9][0-9]{8,9}(?![0-9])")
_ANNOUNCED = re.compile(r"[0-9][0-9 .\-/\u2010-\u2013]{4,14}[0-9](?![0-9])")
_VANITY = re.compile(rf"8(?:00|33|44|55|66|77|88)\)?{_GAP}{{1,2}}([A-Z0-9\-]{{7,10}})(?![A-Za-z0-9])")
_DATE = re.compile(
    rf"(?:[0-3]?[0-9]{_GAP}{{1,3}}[01]?[0-9]{_GAP}{{1,3}}(?:(?:19|20)[0-9]{{2}}(?![0-9])|[0-9]{{2}}(?!{_GAP}?[0-9]))"
    rf"|[0-2]?[0-9]\.[0-5][0-9] ?[\-\u2010-\u2013] ?[0-2]?[0-9]\.[0-5][0-9]"
    rf"|(?:19|20)[0-9]{{2}}{_GAP}{{1,3}}(?:[01]?[0-9]{_GAP}{{1,3}}[0-3]?[0-9]|(?:19|20)[0-9]{{2}})(?![0-9]))"
)
_ANNOUNCES = re.compile(
    r"(?:\b(?:tel|tél|telephone|téléphone|phone|mobile|call(?:ing)?(?: us)?(?: (?:on|at))?|fax|hotline|helpline|"
    r"freephone|textphone|dial|text|sms|telefon|fon|ruf|appelez(?: (?:le|au))?|ligne|numéro vert|teléfono|"
    r"telefono|telefoon|contact us on)\b|[☎☏📞])[^0-9\n]{0,12}\Z",
    re.IGNORECASE,
)
_NO_PHONE = re.compile(
    r"(?:\b(?:isbn|issn|doi|pmid|pmc|nct|abn|acn|ein|siren|siret|rcs|vat|tva|iban|bic|sku|invoice|order|ref|account|"
    r"patent|version)\b|[$£€#%=_@])[^0-9\n]{0,14}\Z",
    re.IGNORECASE,
)
_OF_A_PRICE = re.compile(r"\s?(?:[€£$%]|eur\b|usd\b|gbp\b|cad\b)", re.IGNORECASE)
# Countries whose own numbers begin with 0 (ITU-T E.164 and the national plans).
_TRUNK_ZERO = re.compile(r"(?:20|27|3[1-3]|35[389]|4[013469]|6[1-46]|8[1246]|9[0-48]|972)")
_LETTERS = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")


class Spotted(NamedTuple):
    """A number, folded, and where it stands in its text."""

    number: str
    start: int
    end: int


class _Found(NamedTuple):
    """A number, folded, where it ends in its text, and whether a word announced it."""

    number: str
    end: int
    announced: bool = False


def in_link(href: str) -> str | None:
    """The number of a `tel:` address, folded; None for another address and for numbers of emergency services."""
    scheme, _, rest = href.strip().partition(":")
    if scheme.lower() not in ("tel", "callto"):
        return None
    number = unquote(rest).strip(" /").upper()
    number = re.split(r"[;,?&]|EXT|X(?=[0-9])", number, maxsplit=1)[0].translate(_LETTERS)
    return folded(number)


def folded(number: str) -> str | None:
    """The digits of a number as they are compared; None where it has fewer than 6 or more than 15."""
    written = number.strip().replace("(0)", "")
    digits = "".join(char for char in written if char in "0123456789")
    abroad = written.startswith(("+", "(+")) or digits.startswith("00")
    digits = digits.removeprefix("00") if abroad else digits
    if len(digits) == 11 and digits.startswith("1") and digits[1] not in "01":
        digits = digits[1:]
    elif abroad:
        code = _TRUNK_ZERO.match(digits)
        digits = digits if code is None else "0" + digits[code.end() :].removeprefix("0")
    return digits if _FEWEST <= len(digits) <= 15 else None


def in_text(text: str) -> Iterator[str]:
    """The numbers of a visible text, folded, in its order, with repeats; those with a word for digits come last."""
    return (one.number for one in spotted(text))


def spotted(text: str) -> Iterator[Spotted]:
    """The numbers of a visible text and where they stand, in the order of `in_text`."""
    for count, run in enumerate(RUN.finditer(text)):
        if count >= _MOST_RUNS:
            return
        end = run.start()
        if run.end() - end < _FEWEST:  # most are years
            continue
        for group in _GROUP.finditer(text, run.start(), run.end()):
            if group.start() < end:
                continue
            found = _at(text, group.start())
            if found is not None:
                end = found[1]
                yield Spotted(found[0], group.start(), end)
    yield from _vanity(text)


def _at(text: str, start: int) -> tuple[str, int] | None:
    """The number that begins at a digit of the text, folded, and where it ends."""
    before = text[max(0, start - _BEFORE) : start].rpartition("\n")[2]
    sign = before.rstrip(" (")[-1:]
    before = before.rstrip("(")
    if sign == "+" or text.startswith("00", start):
        return _abroad(text, start)
    last = before[-1:]
    if (last and (last.isalnum() or last in "-/,_")) or (last == "." and before[-2:-1].isdigit()):
        return None
    found = _at_home(text, start, before)
    return None if found is None or (not found.announced and _NO_PHONE.search(before)) else (found.number, found.end)


def _abroad(text: str, start: int) -> tuple[str, int] | None:
    digits_at = start + 2 if text.startswith("00", start) else start
    match = _ABROAD.match(text, digits_at)
    if match is None:
        return None
    # What follows in brackets is no more the number, except the 0 that only callers at home dial.
    whole = match[0].replace("(0)", "   ")
    cut = whole.find("(", 6)
    groups = list(_GROUP.finditer(whole, 0, len(whole) if cut < 0 else cut))
    while len(groups) > 1 and sum(len(group[0]) for group in groups) > _longest(whole):
        groups.pop()
    end = groups[-1].end()
    number = folded(f"+{whole[:end]}")
    return None if number is None or len(number) < 8 else (number, digits_at + end)


def _longest(digits: str) -> int:
    """How many digits a number with a country code has at most; groups behind them are opening hours and the like."""
    return 11 if digits.startswith(("1", "33")) else 12 if digits.startswith("44") else 13


def _at_home(text: str, start: int, before: str) -> _Found | None:
    match = _NANP.match(text, start)
    if match is not None:
        return _Found("".join(match.groups()), match.end())
    is_date = _DATE.match(text, start) is not None
    found = None if is_date else _shaped(text, start)
    if found is not None:
        return found
    match = _ANNOUNCED.match(text, start)
    # '13 11 14' behind 'call' is no date; with any other sign between, it is one.
    if match is None or (is_date and not match[0].replace(" ", "").isdigit()) or not _ANNOUNCES.search(before):
        return None
    number = folded(match[0])
    if number is None or len(number) > 12 or _OF_A_PRICE.match(text, match.end()):
        return None
    return _Found(number, match.end(), announced=True)


def _shaped(text: str, start: int) -> _Found | None:
    """A number that its shape alone tells: with a leading 0, or a toll-free one of Australia."""
    match = _TRUNK.match(text, start)
    if match is not None:
        return _trunk(text, start, match.end())
    match = _WHOLE.match(text, start) or _AUSTRALIAN.match(text, start)
    return None if match is None else _Found(match[0].replace(" ", ""), match.end())


def _trunk(text: str, start: int, end: int) -> _Found | None:
    """A number of 9 to 11 digits; groups behind it (opening hours) are left off."""
    groups = list(_GROUP.finditer(text, start, end))
    while len(groups) > 1 and sum(len(group[0]) for group in groups) > 11:
        groups.pop()
    digits = "".join(group[0] for group in groups)
    # A lone 0 begins a book's number, a fraction or a scale; a telephone number only as in '0 800 123 456'.
    is_lone = groups[0][0] == "0" and not _FREE.match(text, start)
    if not 9 <= len(digits) <= 11 or is_lone:
        return None
    return _Found(digits, groups[-1].end())


def _vanity(text: str) -> Iterator[Spotted]:
    """Toll-free numbers with a word: '1-800-4-CANCER'."""
    if "800" not in text and "8" not in text:
        return
    for count, match in enumerate(_VANITY.finditer(text)):
        if count >= _MOST_RUNS:
            return
        word = match[1].replace("-", "")
        if any(char.isalpha() for char in word) and 7 <= len(word) <= 9:
            yield Spotted(match[0][:3] + word.translate(_LETTERS)[:7], match.start(), match.end())
