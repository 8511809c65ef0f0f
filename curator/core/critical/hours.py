"""When: times of day, days of the week, round the clock, seasons; and dates, which matter only to what opens or ends."""

import re

from curator.core.critical.fact import Sentence
from curator.core.critical.values import CriticalKind

_DAYS = {
    "mon": 1, "lun": 1, "tue": 2, "mar": 2, "wed": 3, "mer": 3, "thu": 4, "jeu": 4, "fri": 5, "ven": 5,
    "sat": 6, "sam": 6, "sun": 7, "dim": 7,
}  # fmt: skip
_DAY = (
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
    rf"(?:\b{_DAY},? +(?:le +)?)?(?:(?<![\w.,/-])(?P<day>[0-3]?\d){_ORDINAL}(?: +of)? +(?P<month>{_MONTH})\.?"
    rf"(?:,? +(?P<year>(?:19|20)\d\d))?|\b(?P<month2>{_MONTH})\.? +(?P<day2>[0-3]?\d){_ORDINAL}\b(?! *(?:am|pm|:))"
    rf"(?:,? +(?P<year2>(?:19|20)\d\d))?|\b(?P<month3>{_MONTH})\.? +(?P<year3>(?:19|20)\d\d)\b|"
    rf"(?<![\w.,/-])(?P<numeric>(?:19|20)\d\d-\d\d-\d\d|[0-3]?\d[/.][01]?\d[/.](?:19|20)?\d\d)(?![\w/-]))"
)
_SEASON = re.compile(
    rf"\b(?P<from>{_MONTH})(?: +(?P<from_year>(?:19|20)\d\d))? *(?:-|to|through|until|till|and|à|au|jusqu'en|jusqu'à|et)"
    rf" *(?P<to>{_MONTH})"
)
_IN_MONTH = re.compile(rf"\b(?:in|from|until|till|during|en|dès|jusqu'en|every|each|all|since|depuis|au mois de) (?P<from>{_MONTH})")
_YEAR = re.compile(
    r"(?<![\w.,/$£€])(?:19|20)\d\d(?:-(?:(?:19|20)\d\d|\d\d(?!\d)))?"
    r"(?![\w/]|[.,]\d| *(?:mg|ml|iu|ui|kcal|calories|steps|pas|women|men|people|units|%|[$£€])(?!\w))"
)
_CLOCK = re.compile(
    r"(?<![\w.,/$£€])(?P<hour>[01]?\d|2[0-4])(?:(?::|\.|[ ]?h[ ]?)(?P<minute>[0-5]\d)(?!\d|[.,]\d| *(?:%|mg|ml|cm))"
    r" *(?P<half>[ap]\.? ?m\b\.?)?|[ ]*(?P<half2>[ap]\.? ?m\b\.?|[ap]\b(?= *(?:-|to)))|(?P<clock>[ ]*o'clock))"
    r"|\b(?P<named>noon|midday|midnight|midi|minuit)\b"
)
# 'h' alone may be a duration: a time of day only behind a word that leads to one.
_HEURES = re.compile(
    r"(?:\b(?:à|de|dès|vers|entre|et|partir de|avant|jusqu'à)|-) *(?P<hour>[01]?\d|2[0-4]) *(?:h|heures?)\b(?! *(?:sur|/|par))"
)
_PLAIN_RANGE = re.compile(
    r"(?:\b(?:from|between|open|hours|hours are|fri|friday|sunday|saturday|thursday|monday|tuesday|wednesday|daily|"
    r"weekdays|daytime|de|entre|,|:|\() *\(? *)(?P<from>1?\d|2[0-4])(?P<from_minute>[:.][0-5]\d)? *(?:-|to|until|till|and|à|et) *"
    r"(?P<to>1?\d|2[0-4])(?![\w.,:%]*\d| *[%$£€])(?: *(?P<half>[ap]\.? ?m\b\.?|h\b|heures\b|o'clock)|(?= *(?:[.,;)]|\Z|on\b|every|"
    rf"{_DAY})))"
)
_DAY_RANGE = re.compile(
    rf"{_DAY}\b[^\w;]{{0,12}}(?P<from>1?\d|2[0-4])(?P<from_minute>[:.][0-5]\d)? *(?:-|to|until|till|à) *(?P<to>1?\d|2[0-4])(?![\w.:%]*\d| *[%$£€ap]\.?m?\b)"
    r"(?P<half>(?!))?"
)
_TO_HALF = re.compile(
    r"(?<![\w.,/$£€])(?P<from>1?\d)(?P<minute>[:.][0-5]\d)? *(?:-|to|until|till|and) *(?P<to>1?\d)(?P<to_minute>[:.][0-5]\d)?"
    r" *(?P<half>[ap])\.? ?m\b\.?"
)
_ROUND_THE_CLOCK = (
    ("24 h", re.compile(r"\b24 *(?:-?hours?|h|heures)? *(?:/|a day|per day|sur|every day|,? day and night| *h? */ *) *(?:24\b)?(?: *h\b| *heures)?"
                        r"|\b24-hours?\b|\bround[- ]the[- ]clock|\baround the clock|\bday (?:and|or) night\b|\bjour et nuit\b|"
                        r"\b24 hours\b(?=,? *(?:7|seven|on))|\bat any (?:time|hour)\b|\bà toute heure\b|\ball (?:the )?year(?: round)?\b|\btoute l'année\b|\b24h/24")),
    ("7 d", re.compile(r"/ *7\b|\b7 *(?:days|d|jours|j) *(?:a|per|/|sur|par) *(?:week|7|semaine)(?: *j(?:ours)?\b)?|\b7 days\b(?! *(?:of|after|before|later))")),
)
_WEEK = re.compile(
    rf"\b(?P<from>{_DAY})\.? *(?:-|to|through|thru|until|till|au|à) *(?P<to>{_DAY})\b|\b(?P<single>{_DAY})\b"
    r"|\b(?P<weekdays>weekdays?|working days|business days|jours ouvrables|jours ouvrés|en semaine|la semaine)\b"
    r"|\b(?P<weekend>week-?ends?|fins? de semaine)\b|\b(?P<holiday>(?:public|bank|statutory|stat) holidays?|jours? fériés?)\b"
    r"|\b(?P<daily>every day|7 days a week|tous les jours|chaque jour|open daily)\b"
)
_DAY_NEEDLES = (
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "di", "week", "semaine", "ouvr", "fin", "holiday", "férié", "daily", "day", "jour",
)  # fmt: skip
_NTH = re.compile(
    rf"\b(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th|every other|alternate|premiers?|deuxièmes?|troisièmes?|quatrièmes?|derniers?|1ers?|2e|3e|4e)"
    rf" (?:and (?:third|fourth|last|3rd|4th) )?(?P<day>{_DAY})\b"
)
_NTHS = {"first": "1", "1st": "1", "premier": "1", "1er": "1", "second": "2", "2nd": "2", "deuxième": "2", "2e": "2", "third": "3", "3rd": "3",
         "troisième": "3", "3e": "3", "fourth": "4", "4th": "4", "quatrième": "4", "4e": "4", "last": "last", "dernier": "last"}  # fmt: skip
_FEAST = re.compile(r"\b(?:christmas|easter|new year|boxing day|good friday|canada day|labou?r day|thanksgiving|noël|pâques|nouvel an|jour de l'an|toussaint|vacances scolaires|"
                    r"school holidays|term time|summer|winter|été|hiver)\b")
_PART = re.compile(r"\b(mornings?|afternoons?|evenings?|nights?|bedtime|matins?|matinées?|après-midis?|soirs?|soirées?|nuits?|coucher|lever|waking)\b")
_PARTS = (
    ("morning", ("morn", "mati", "lever", "waking")), ("afternoon", ("aftern", "après-m")), ("evening", ("even", "soir")),
    ("night", ("night", "nuit", "bedt", "couch")),
)  # fmt: skip
_MEALS = (
    ("empty", re.compile(r"\b(?:on an empty stomach|before (?:food|meals?|eating|breakfast|lunch|dinner)|without food|à jeun|avant (?:le|les|un|chaque) (?:repas|petit déjeuner|déjeuner))\b")),
    ("food", re.compile(r"\b(?:with (?:food|meals?|a meal|breakfast|dinner|milk)|after (?:food|meals?|eating|breakfast|dinner)|(?:pendant|après|au cours d'|avec|au milieu d) ?(?:le|les|un|du|chaque) (?:repas|petit déjeuner))\b")),
)
_MEAL_WORDS = ("food", "meal", "stomach", "breakfast", "eating", "jeun", "repas", "lunch", "dinner", "milk")
_OPENING = re.compile(
    r"\b(?:open\w*|hours|clos\w*|clinic|available|staffed|answer\w*|drop-in|walk-in|meets?|meeting|held|line|helpline|"
    r"phone|call|group|class\w*|runs?|session\w*|every|ouvert\w*|ferm\w*|horaires?|permanence|accueil|disponible\w*|"
    r"rencontre\w*|joignable\w*|répond\w*|accessible\w*|ligne|séances?|a lieu|ont lieu|service|reception|desk)\b"
)
_TAKING = re.compile(r"\b(?:au coucher|au lever|take|taken|tablets?|dose|doses|swallow|apply|mg|prendre|prenez|comprimés?|gélules?|appliquez|médicament)\b")
_ENDING = re.compile(
    r"\b(?:until|ends?|ending|clos(?:es?|ed|ing)|will close|ceas\w*|last day|stops?|discontinu\w*|suspend\w*|expir\w*|no longer|"
    r"jusqu'(?:au|à|en)|prend(?:ra)? fin|ferme(?:ra)?|fermeture|termin\w*|cess\w*|dernier jour|reopen\w*|rouvr\w*|as of|"
    r"à compter|à partir|dès le|from|resum\w*|paus\w*)\b"
)
_SHUT = re.compile(r"\b(?:open|opens|closed|closes|closing|ouvert\w*|fermée?s?|relâche)\b")
_DEADLINE = re.compile(
    r"\b(?:appl(?:y|ication\w*)|register|registration\w*|deadline|sign up|born|eligib\w*|diagnosed|treated|inscri\w*|"
    r"né(?:e|s|es)?|admissib\w*|avant le|date limite)\b"
)
_NEWS = re.compile(r"\b(?:effective|applies|apply|policy|privacy|terms of|vigueur|à jour|conditions d'utilisation|confidentialité|version|copyright|published|posted|announced|said|reported|updated|reviewed|publié\w*|annoncé\w*|déclaré|révis\w*|mis à jour)\b")


def read(sentence: Sentence) -> None:
    """Note the times and days of a sentence; claim its dates."""
    text = sentence.plain
    opening = _OPENING.search(text) is not None
    _dates(sentence, opening=opening)
    for key, pattern in _ROUND_THE_CLOCK:
        for match in sentence.matches(pattern):
            _state(sentence, key, match, ("24", "7", "clock", "night", "nuit", "any", "toute"))
    _clocks(sentence)
    _days(sentence, opening=opening)
    _parts(sentence, opening=opening)
    _meals(sentence)


def _state(sentence: Sentence, key: str, match: re.Match[str], needles: tuple[str, ...], group: int | str = 0) -> None:
    sentence.state(CriticalKind.HOURS, key, *match.span(group), numbers=key, unit="time", needles=needles)


def _dates(sentence: Sentence, *, opening: bool) -> None:
    text = sentence.plain
    kind = None
    if not _NEWS.search(text):
        kind = CriticalKind.CLOSURE if _ENDING.search(text) else None
        kind = kind or (CriticalKind.ELIGIBILITY if _DEADLINE.search(text) else None)
    for pattern, of in ((_DATE, kind), (_SEASON, CriticalKind.HOURS if opening else None)):
        for match in sentence.matches(pattern):
            if of is None:
                sentence.take(*match.span())
            else:
                key = _date_key(match) if pattern is _DATE else f"{_month(match['from'])}-{_month(match['to'])}"
                sentence.state(of, f"date {key}", *match.span(), numbers=key, unit="date")
    for match in sentence.matches(_IN_MONTH):
        if opening and (_ENDING.search(text) or _SHUT.search(text)) and not _NEWS.search(text):
            key = f"{_month(match['from'])}"
            sentence.state(CriticalKind.HOURS, f"date {key}", *match.span("from"), numbers=key, unit="date")
    for match in sentence.matches(_YEAR):
        if kind in (CriticalKind.ELIGIBILITY, CriticalKind.CLOSURE) and re.search(r"born|né|since|depuis|until|ends|fin", text):
            sentence.state(kind, f"date {match[0]}", *match.span(), numbers=match[0], unit="date")
        sentence.take(*match.span())


def _month(name: str) -> int:
    return next((value for start, value in _MONTHS.items() if name.startswith(start)), 0)


def _date_key(match: re.Match[str]) -> str:
    if match["numeric"]:
        return match["numeric"]
    month = match["month"] or match["month2"] or match["month3"]
    day = match["day"] or match["day2"] or "0"
    year = match["year"] or match["year2"] or match["year3"] or ""
    return f"{int(day)}.{_month(month)}.{year}"


def _clocks(sentence: Sentence) -> None:
    for match in sentence.matches(_TO_HALF):
        first, last = int(match["from"]) % 12, int(match["to"]) % 12
        if match["half"] == "p":
            last += 12
            first += 12 if first < last - 12 or (first == 0) else 0
        _clock(sentence, match, "to", last, _minutes(match["to_minute"]), claim=match.end())
        _clock(sentence, match, "from", first, _minutes(match["minute"]))
    for match in (*sentence.matches(_DAY_RANGE), *sentence.matches(_PLAIN_RANGE)):
        if not sentence.is_free(*match.span()):
            continue
        first, last = int(match["from"]), int(match["to"])
        if match["half"] is None and last < first:
            last += 12
        _clock(sentence, match, "to", last, 0, claim=match.end())
        _clock(sentence, match, "from", first, _minutes(match["from_minute"]))
    for match in sentence.matches(_CLOCK):
        half = (match["half"] or match["half2"] or "")[:1]
        if match["named"]:
            hour, minute = (12, 0) if match["named"] in ("noon", "midday", "midi") else (0, 0)
        else:
            hour, minute = int(match["hour"]), int(match["minute"] or 0)
            hour = hour % 12 + 12 if half == "p" else hour % 12 if half == "a" else hour
        needles = (f"{hour}", f"{(hour - 1) % 12 + 1}", "noon", "mid", "min")
        _state(sentence, f"{hour}:{minute:02}", match, needles)
    for match in sentence.matches(_HEURES):
        hour = int(match["hour"])
        start, end = match.start("hour"), match.end()
        sentence.state(
            CriticalKind.HOURS, f"{hour}:00", start, end, numbers=f"{hour}:00", unit="time", needles=(f"{hour}", "midi")
        )


def _minutes(written: str | None) -> int:
    return int(written[1:]) if written else 0


def _clock(
    sentence: Sentence, match: re.Match[str], group: str, hour: int, minute: int, claim: int | None = None
) -> None:
    start, end = match.span(group)
    needles = (f"{hour}", f"{(hour - 1) % 12 + 1}", "noon", "mid")
    sentence.state(
        CriticalKind.HOURS, f"{hour}:{minute:02}", start, claim or end, numbers=f"{hour}:{minute:02}", unit="time",
        needles=needles,
    )  # fmt: skip


def _days(sentence: Sentence, *, opening: bool) -> None:
    if _NEWS.search(sentence.plain):
        return
    for match in sentence.matches(_NTH):
        key = f"nth {_NTHS.get(match['nth'].rstrip('s'), match['nth'])} {_DAYS[match['day'][:3]]}"
        _state(sentence, key, match, ("day", *_DAY_NEEDLES))
    for match in sentence.matches(_FEAST):
        if opening:
            _state(sentence, match[0], match, (match[0],))
    for match in sentence.matches(_WEEK):
        abbreviated = match["single"] is not None and len(match["single"]) <= 4
        if match["weekdays"]:
            key = "12345"
        elif match["weekend"]:
            key = "67"
        elif match["holiday"]:
            key = "holidays"
        elif match["daily"]:
            if not opening or _TAKING.search(sentence.plain):
                continue
            key = "1234567"
        elif match["single"]:
            if abbreviated and (not opening or not sentence.shown[match.start()].isupper()):
                continue
            key = f"{_DAYS[match['single'][:3]]}"
        else:
            first, last = _DAYS[match["from"][:3]], _DAYS[match["to"][:3]]
            key = "".join(str(day) for day in range(1, 8) if (first <= day <= last) or (last < first and not last < day < first))
        _state(sentence, f"days {key}", match, _DAY_NEEDLES)


def _meals(sentence: Sentence) -> None:
    """'with food', 'on an empty stomach': part of a dose."""
    if _TAKING.search(sentence.plain) is None:
        return
    for key, pattern in _MEALS:
        for match in sentence.matches(pattern):
            sentence.state(CriticalKind.DOSE, key, *match.span(), numbers=key, unit="meal", needles=_MEAL_WORDS)


def _parts(sentence: Sentence, *, opening: bool) -> None:
    """'in the morning': of a medicine it is part of the dose, of a clinic part of its hours."""
    text = sentence.plain
    taking = _TAKING.search(text) is not None
    if not taking and not (opening and any(fact.kind is CriticalKind.HOURS for fact in sentence.facts)):
        return
    kind = CriticalKind.DOSE if taking else CriticalKind.HOURS
    for match in sentence.matches(_PART):
        key = next(name for name, starts in _PARTS if match[1].startswith(starts))
        starts = next(starts for name, starts in _PARTS if name == key)
        sentence.state(kind, key, *match.span(), numbers=key, unit="part", needles=starts)
