"""Dates. A date matters where it says when something ends, opens or is due; in the news it does not."""

import re

from curator.core.critical.fact import Sentence
from curator.core.critical.values import CriticalKind
from curator.core.lexicon.beginnings import starts

DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|"
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?)"
)
_MONTHS = {
    "jan": 1, "feb": 2, "fév": 2, "mar": 3, "apr": 4, "avr": 4, "may": 5, "mai": 5, "jun": 6, "juin": 6, "jul": 7,
    "juil": 7, "aug": 8, "aoû": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12, "déc": 12,
}  # fmt: skip
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janvier|février|mars|avril|mai|juin|juillet|août|septembre|"
    r"octobre|novembre|décembre|janv|févr?|avr|juil|déc)\b"
)
_ORDINAL = r"(?:st|nd|rd|th|er)?"
_DATE = re.compile(
    rf"(?:\b{DAY},? +(?:le +)?)?(?:(?<![\w.,/-])(?P<day>[0-3]?\d){_ORDINAL}(?: +of)? +(?P<month>{_MONTH})\.?"
    rf"(?:,? +(?P<year>(?:19|20)\d\d))?|\b(?P<month2>{_MONTH})\.? +(?P<day2>[0-3]?\d){_ORDINAL}\b(?! *(?:am|pm|:))"
    rf"(?:,? +(?P<year2>(?:19|20)\d\d))?|\b(?P<month3>{_MONTH})\.? +(?P<year3>(?:19|20)\d\d)\b|"
    rf"(?<![\w.,/-])(?P<numeric>(?:19|20)\d\d-\d\d-\d\d|[0-3]?\d[/.][01]?\d[/.](?:19|20)?\d\d)(?![\w/-]))"
)
_NUMERIC = re.compile(r"\d[-/.]\d\d?[-/.]\d")
_SEASON = re.compile(
    rf"\b(?P<from>{_MONTH})(?: +(?P<from_year>(?:19|20)\d\d))? *(?:-|to|through|until|till|and|à|au|jusqu'en|jusqu'à|"
    rf"et)"
    rf" *(?P<to>{_MONTH})"
)
_IN_MONTH = re.compile(
    rf"\b(?:in|from|until|till|during|en|dès|jusqu'en|every|each|all|since|depuis|au mois de) (?P<from>{_MONTH})"
)
_MONTH_WORDS = starts(
    (
        "january february march april may june july august september october november december jan feb mar apr jun "
        "jul aug sep sept"
    ),
    (
        "oct nov dec janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv fév "
        "avr juil déc"
    ),
)
_OF_YEARS = re.compile(r"\b(?:born|nées?|since|depuis|until|ends|fin)\b")
_YEAR = re.compile(
    r"(?<![\w.,/$£€])(?:19|20)\d\d(?:-(?:(?:19|20)\d\d|\d\d(?!\d)))?"
    r"(?![\w/]|[.,]\d| *(?:mg|ml|iu|ui|kcal|calories|steps|pas|women|men|people|units|%|[$£€])(?!\w))"
)
OPENING = re.compile(
    r"\b(?:open\w*|hours|clos\w*|clinic|available|staffed|answer\w*|drop-in|walk-in|meets?|meeting|held|line|helpline|"
    r"phone|call|group|class\w*|runs?|session\w*|every|ouvert\w*|ferm\w*|horaires?|permanence|accueil|disponible\w*|"
    r"rencontre\w*|joignable\w*|répond\w*|accessible\w*|ligne|séances?|a lieu|ont lieu|service|reception|desk)\b"
)
_ENDING = re.compile(
    r"\b(?:until|ends?|ending|clos(?:es?|ed|ing)|will close|ceas\w*|last day|stops?|discontinu\w*|suspend\w*|"
    r"expir\w*|no longer|"
    r"jusqu'(?:au|à|en)|prend(?:ra)? fin|ferme(?:ra)?|fermeture|termin\w*|cess\w*|dernier jour|reopen\w*|rouvr\w*|as "
    r"of|"
    r"à compter|à partir|dès le|from|resum\w*|paus\w*)\b"
)
_SHUT = re.compile(r"\b(?:open|opens|closed|closes|closing|ouvert\w*|fermée?s?|relâche)\b")
_DEADLINE = re.compile(
    r"\b(?:appl(?:y|ication\w*)|register|registration\w*|deadline|sign up|born|eligib\w*|diagnosed|treated|inscri\w*|"
    r"né(?:e|s|es)?|admissib\w*|avant le|date limite)\b"
)
NEWS = re.compile(
    r"\b(?:effective|applies|apply|policy|privacy|terms of|vigueur|à jour|conditions d'utilisation|confidentialité|"
    r"version|copyright|published|posted|announced|said|reported|updated|reviewed|publié\w*|annoncé\w*|déclaré|"
    r"révis\w*|mis à jour)\b"
)


def read(sentence: Sentence) -> None:
    """Note the dates of a sentence that matter and claim the others."""
    text = sentence.plain
    if not sentence.has_digit and not sentence.has_any(_MONTH_WORDS):
        return
    opening = OPENING.search(text) is not None
    kind = None
    if not NEWS.search(text):
        kind = CriticalKind.CLOSURE if _ENDING.search(text) else None
        kind = kind or (CriticalKind.ELIGIBILITY if _DEADLINE.search(text) else None)
    named = sentence.has_any(_MONTH_WORDS)
    patterns = (
        (named or _NUMERIC.search(text), _DATE, kind),
        (named, _SEASON, CriticalKind.HOURS if opening else None),
    )
    for pattern, of in ((pattern, of) for likely, pattern, of in patterns if likely):
        for match in sentence.matches(pattern):
            if _is_verb(sentence, match):
                continue
            if of is None:
                sentence.take(*match.span())
            else:
                key = _date_key(match) if pattern is _DATE else f"{_month(match['from'])}-{_month(match['to'])}"
                sentence.state(of, f"date {key}", match.span(), numbers=key, unit="date")
    for match in sentence.matches(_IN_MONTH) if named else ():
        if opening and (_ENDING.search(text) or _SHUT.search(text)) and not NEWS.search(text):
            key = f"{_month(match['from'])}"
            sentence.state(CriticalKind.HOURS, f"date {key}", match.span("from"), numbers=key, unit="date")
    for match in sentence.matches(_YEAR):
        if kind is not None and _OF_YEARS.search(text):
            sentence.state(kind, f"date {match[0]}", match.span(), numbers=match[0], unit="date")
        sentence.take(*match.span())


def _is_verb(sentence: Sentence, match: re.Match[str]) -> bool:
    """True for 'Section 16 may be changed': the month has a capital."""
    at = sentence.plain.find("may", match.start(), match.end())
    return at >= 0 and sentence.shown[at] == "m" and sentence.shown[at:].startswith("may ")


def _month(name: str) -> int:
    return next((value for start, value in _MONTHS.items() if name.startswith(start)), 0)


def _date_key(match: re.Match[str]) -> str:
    if match["numeric"]:
        return match["numeric"]
    month = match["month"] or match["month2"] or match["month3"]
    day = match["day"] or match["day2"] or "0"
    year = match["year"] or match["year2"] or match["year3"] or ""
    return f"{int(day)}.{_month(month)}.{year}"
