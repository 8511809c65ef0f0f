"""Where readers call or write a text message: telephone numbers, short numbers, words to text, extensions."""

import re

from curator.core.critical.fact import Sentence
from curator.core.critical.values import CriticalKind
from curator.core.phones import spotted

_FAX = re.compile(r"\b(?:fax|télécopieur|télécopie|telefax)\b[^0-9]{0,20}\Z")
# A number of three to six digits is one to call only behind a word that says so; one of two only as in 'faites le 15'.
_NO_UNIT = (
    r"(?![\w/°]|[.,]\d| ?[-]+ ?\d| *(?:%|[$€£°+]|o'clock|am\b|pm\b|a\.m|p\.m|h\b|mg\b|ml\b|"
    r"(?:[a-zà-ÿ-]+ )?(?:hours?|minutes?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?|people|women|"
    r"times|fois|sessions?|séances?|personnes|femmes|patients|visits?|visites)\b))"
)
_SHORT = re.compile(
    r"(?:\b(?:(?:call|calling|dial|dialling|phone|phoning|ring|text|texting|sms|message|appel(?:er|ez|ant)|bleep|"
    r"pager|page|bip|"
    r"compos(?:er|ez|ant)|téléphon(?:er|ez)|joindre|joignez|contact|contactez|text(?:er|ez)|faites|formez|nhs|samu|"
    r"info-(?:santé|social)|pompiers|police|emergency|emergencies|urgences?|lifeline|hotline|helpline|crisis line|"
    r"\w+[ -]info(?: service)?|info[ -]\w+|health ?link|healthline|telehealth|ligne|numéro|number|tel|tél|textphone|"
    r"minicom|relay uk|tty|ats|short code|écoute|ambulance)\b|"
    r"(?:service|line|code) (?:on|at|is)\b)\.?[ :(\"']*"
    r"(?:(?:on|at|to|the|le|au|du|us|is|est|number|numéro|d'urgence|unique|court|gratuit|free|line|service|text)\b"
    r"[ \"':(]*){0,4}|☎ ?)"
    r"(?<![\w.,/-])(\d(?:-\d){2}|\d\d \d\d(?: \d\d)?(?! ?\d)|\d{2,3}[ -]\d{3}|\d{3,6}|(?<=\ble )\d\d|(?<=\bau )\d\d|"
    r"(?<=samu )\d\d|(?<=samu \()\d\d)" + _NO_UNIT
)
# Seven digits, as people of one area dial them.
_LOCAL = re.compile(
    r"\b(?:call|phone|tel|telephone|contact|ring|dial|line|number|on|at|tél|appelez|"
    r"composez)\b[^0-9]{0,40}(?<![\w-])([2-9]\d\d[-. ]\d{4})(?![\w-]|[.,]\d)"
)
_MORE_SHORT = re.compile(
    r" (?:or|and|ou|et) (?:(?:the|le|au|call|dial) )?(\d(?:-\d){2}|\d{3,6}|(?<=\ble )\d\d)" + _NO_UNIT
)
# Numbers that mean a call wherever they stand alone.
_KNOWN = re.compile(
    r"(?<![\w.,/$€£-])(?:911|9-1-1|999|112|811|8-1-1|988|9-8-8|211|2-1-1|3114|3919|116 ?[01]\d\d|741741|686868)"
    r"(?![\w/%]|[.,-]\d| *(?:people|women|men|patients|mg|visit|comment|like|view|share|participants|personnes|femmes))"
)
# France's short numbers behind their article: 'le 3114', 'au 116 117'.
_FRENCH = re.compile(r"(?:\b(?:le|au|du)|:) (11[2-9]|116 ?\d{3}|3[0-9] ?\d\d)" + _NO_UNIT)
_WORD_TO = re.compile(
    r"\b(?i:text|texting|send|texte[rz]|envoye[rz]|sms)(?i: the word| le mot| the code)? [\"'(]*([A-Z]{2,12})[\"')]* "
    r"(?:to|by text to|au|à) (?:the number |numéro )?(\+?\d[\d -]{2,14}\d)",
)
_EXTENSION = re.compile(
    r"(?:\b(?:ext(?:ension)?|poste|option|press(?:ing)?|select|choose|push|dial|enter|touche|choisissez(?: "
    r"l'option)?|faites|appuyez sur(?: (?:le|la touche))?|tapez|faites le)\b"
    r"\.?|\bx(?=\d))[ :(]*(?:the |number |no\. )?(\d{1,6})(?![\w]|[.,]\d)"
)
_CALLS = re.compile(
    r"\b(?:call|phone|tel|tél|dial|press|menu|line|ligne|poste|ext|extension|appel|compos|appuyez|tapez)|\d{4}"
)
_DIGITS = re.compile(r"\D")


def read(sentence: Sentence) -> None:
    """Note the numbers of a sentence that people call."""
    if not sentence.has_digit:
        return
    _long(sentence)
    _words_to(sentence)
    if _CALLS.search(sentence.plain):
        for match in sentence.matches(_EXTENSION):
            _state(sentence, f"ext {match[1]}", match.start(), match.end(), needle=match[1])
    _short(sentence)


def _long(sentence: Sentence) -> None:
    text = sentence.plain
    for one in spotted(sentence.shown):
        start = one.start
        while start and sentence.shown[start - 1] in "+(":
            start -= 1
        if _FAX.search(text, max(0, start - 40), start):
            sentence.take(start, one.end)
        elif sentence.is_free(start, one.end):
            _state(sentence, one.number, start, one.end)


def _short(sentence: Sentence) -> None:
    for pattern in (_LOCAL, _SHORT, _KNOWN, _FRENCH):
        for match in pattern.finditer(sentence.plain):
            group = 1 if match.re.groups else 0
            start, end = match.span(group)
            if sentence.is_free(start, end):
                _state(sentence, _DIGITS.sub("", match[group]), start, end)
    if any(fact.kind is CriticalKind.PHONE for fact in sentence.facts):
        for match in sentence.matches(_MORE_SHORT):
            _state(sentence, _DIGITS.sub("", match[1]), match.start(1), match.end(1))


def _words_to(sentence: Sentence) -> None:
    for match in _WORD_TO.finditer(sentence.shown):
        digits = _DIGITS.sub("", match[2])
        start, end = match.span(1)
        if sentence.is_free(start, end):
            _state(sentence, f"text {match[1].lower()}", start, end, needle=match[1].lower())
        if sentence.is_free(*match.span(2)):
            _state(sentence, digits, *match.span(2))


def _state(sentence: Sentence, key: str, start: int, end: int, needle: str = "") -> None:
    needles = (needle,) if needle else (key[-2:], sentence.plain[end - 3 : end])
    sentence.state(CriticalKind.PHONE, key, (start, end), numbers=key, needles=needles)
