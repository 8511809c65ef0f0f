"""Registration numbers of charities, associations and companies, in the visible text near the words that name them.

Folded to letters and digits in upper case: 'SC012345', '119219814RR0001', '123456789' for the EIN 12-3456789.
"""

import re
from collections.abc import Iterator

_MOST = 1000  # runs of digits in one text
_BEFORE = 70  # characters in front of a number that tell what it is
_AFTER = 40
_FEWEST = 5  # digits of a number without letters before it

_DIGITS = re.compile(r"[0-9][0-9 .\-\u2010-\u2013]{2,20}[0-9](?![0-9])")
_PLAIN = re.compile(r"[0-9]{5,8}(?:-[0-9]{1,2})?(?![0-9]|[.,][0-9]|[%€£$]|-[0-9])")
_PREFIX = re.compile(r"(?<![A-Za-z])([A-Z]{1,4})[ .:\-]{0,2}\Z")
_LONGEST_PREFIX = 7  # characters, with the one before it
# What may stand between the word 'charity' and its number. A sum of money or of people stands behind other words.
_CHARITY = re.compile(r"charit[a-z]{1,5}\b|\bstiftung|\bbienfaisance\b|\bliefdadig|\bnon-?profit\b", re.IGNORECASE)
_COMPANY = re.compile(
    r"\b(?:company|registered (?:in|as|society|nonprofit)|incorporated|registration|registered no)\b", re.IGNORECASE
)
_LEADS = re.compile(
    r"(?:\b(?:no|nos|nr|num|number|numbers|numéro|n[o°º]|reg|registration|registered|charity|charities|trust|wales|"
    r"scotland|ireland|kingdom|uk|england|man|jersey|and|et|und|charité|nummer)|[(#:&,/°º])[ .:(#\-]{0,4}\Z",
    re.IGNORECASE,
)
_CANADIAN = re.compile(r"([0-9]{3}[ \-]?[0-9]{2}[ \-]?[0-9][ \-]?[0-9]{3}) ?-?(R[RCPT]) ?-?([0-9]{4})(?![0-9])")
_EIN = re.compile(r"[0-9]{2}[\-\u2010-\u2013][0-9]{7}(?![0-9])")
_EIN_WORDS = re.compile(r"\bEIN\b|\btax[ -]|\b501 ?\(c\)|employer identification|federal id", re.IGNORECASE)
# The word directly in front, how many digits its number has.
_NAMED: tuple[tuple[re.Pattern[str], frozenset[int]], ...] = tuple(
    (
        re.compile(rf"\b(?:{words})\W{{0,4}}(?:(?:no|nr|num|number|numéro|n[°º])\W{{0,4}})?\Z", re.IGNORECASE),
        frozenset(sizes),
    )
    for words, sizes in (
        (r"ABN", {11}),
        (r"ACN|ARBN", {9}),
        (r"SIRET", {14}),
        (r"SIREN|RCS(?: [\w-]{1,20}){0,3}?", {9}),
        (r"KvK(?:-nummer)?|K\.v\.K", {8}),
        (r"RSIN|ANBI", {9}),
        (r"RCN|Registered Charity Number", {8}),
        (r"NZBN", {13}),
        (r"CNPJ", {14}),
        (r"NIP", {10}),
        (r"KRS", {10}),
        (r"Codice fiscale|C\.F|P\.? ?IVA|Partita IVA", {11}),
        (r"org(?:anisations)?\.?-?(?: ?nr| ?nummer)?", {9, 10}),
    )
)
_ANY_NAMED = re.compile(
    r"\b(?:ABN|ACN|ARBN|SIRET|SIREN|RCS|KvK|K\.v\.K|RSIN|ANBI|RCN|Registered Charity|NZBN|CNPJ|NIP|KRS|Codice|C\.F|"
    r"P\.? ?IVA|Partita|org|USt|Umsatz|MwSt|VAT|TVA|BTW|Tax)",
    re.IGNORECASE,
)
_TAX = re.compile(r"(?:\bUSt|Umsatzsteuer|\bMwSt|\bVAT\b|\bTVA\b|\bBTW\b|\bTax)[^\n]{0,60}\Z", re.IGNORECASE)
_ASSOCIATION = re.compile(r"\bRNA\b|associati|préfecture", re.IGNORECASE)
_GERMAN_REGISTER = re.compile(r"\b(VR|HRB|HRA)[ .:-]{0,3}(?:Nr\.? ?)?\Z")
_REGISTER_WORDS = re.compile(r"register|amtsgericht|eingetragen|gericht", re.IGNORECASE)


def in_text(text: str) -> Iterator[str]:
    """The registration numbers of a visible text, in its order, with repeats."""
    for count, run in enumerate(_DIGITS.finditer(text)):
        if count >= _MOST:
            return
        start = run.start()
        if run.end() - start < _FEWEST and not _is_prefixed(text, start):  # a year, a price, an hour
            continue
        # '(' may stand between the groups of a charity and a company number; each run has its own words in front.
        before = text[max(0, start - _BEFORE) : start].rpartition("\n")[2]
        after = text[start : start + _AFTER].partition("\n")[0]
        found = _one(before, after, run[0])
        if found is not None:
            yield found


def _is_prefixed(text: str, start: int) -> bool:
    """True where capital letters may stand right before a number."""
    return _PREFIX.search(text[max(0, start - _LONGEST_PREFIX) : start]) is not None


def _one(before: str, after: str, run: str) -> str | None:
    last = before[-1:]
    if last and last in "$£€0123456789":
        return None
    canadian = _CANADIAN.match(after)
    if canadian is not None:
        return _folded("".join(canadian.groups()))
    prefix = _PREFIX.search(before[-_LONGEST_PREFIX:])
    if prefix is None and last and (last.isalpha() or last in ".,-/_"):
        return None
    digits = "".join(char for char in run if char.isdigit())
    if prefix is None and len(digits) < _FEWEST:
        return None
    return (
        _of_a_charity(before, after, prefix[1] if prefix else "") or _american(before, after) or _named(before, digits)
    )


def _of_a_charity(before: str, after: str, prefix: str) -> str | None:
    number = _PLAIN.match(after)
    if number is None:
        return _of_an_association(before, after, prefix)
    if prefix in ("SC", "NIC", "NI", "CHY", "CC"):
        around = before + after
        return _folded(prefix + number[0]) if _CHARITY.search(around) or _COMPANY.search(around) else None
    if prefix:
        return None
    is_charity = len(number[0]) >= 5 and _CHARITY.search(before)
    is_company = len(number[0]) >= 7 and _COMPANY.search(before)
    return _folded(number[0]) if (is_charity or is_company) and _LEADS.search(before) else None


def _of_an_association(before: str, after: str, prefix: str) -> str | None:
    digits = re.match(r"[0-9]{3,9}(?![0-9])", after)
    if digits is None:
        return None
    if prefix == "W" and len(digits[0]) == 9 and _ASSOCIATION.search(before):
        return f"W{digits[0]}"
    if prefix == "CHY" and len(digits[0]) <= 5 and _CHARITY.search(before + after):
        return prefix + digits[0]
    register = _GERMAN_REGISTER.search(before)
    if register is not None and _REGISTER_WORDS.search(before):
        return register[1] + digits[0]
    return None


def _american(before: str, after: str) -> str | None:
    number = _EIN.match(after)
    return _folded(number[0]) if number is not None and _EIN_WORDS.search(before + after) else None


def _named(before: str, digits: str) -> str | None:
    """A number whose own word stands directly in front of it, or a tax number behind its country's letters."""
    if len(digits) < 8 or not _ANY_NAMED.search(before):
        return None
    for words, sizes in _NAMED:
        for size in sizes:
            if len(digits) >= size and words.search(before):
                return digits[:size] if len(digits) in sizes or size == 9 else None
    country = _PREFIX.search(before)
    if (
        country is not None
        and len(country[1]) == 2
        and 8 <= len(digits) <= 12
        and _TAX.search(before[: country.start()])
    ):
        return country[1] + digits
    return None


def _folded(number: str) -> str:
    return "".join(char for char in number.upper() if char.isalnum())
