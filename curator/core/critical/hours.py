"""When: times of day, days of the week, round the clock, feasts. Dates were claimed before."""

import re

from curator.core.critical.dates import DAY, NEWS, OPENING
from curator.core.critical.fact import Sentence
from curator.core.critical.values import CriticalKind
from curator.core.lexicon.beginnings import starts

_DAYS = {
    "mon": 1, "lun": 1, "tue": 2, "mar": 2, "wed": 3, "mer": 3, "thu": 4, "jeu": 4, "fri": 5, "ven": 5,
    "sat": 6, "sam": 6, "sun": 7, "dim": 7,
}  # fmt: skip
_CLOCK = re.compile(
    r"(?<![\w.,/$£€])(?P<hour>[01]?\d|2[0-4])(?:(?::|\.|[ ]?h[ ]?)(?P<minute>[0-5]\d)(?!\d|[.,]\d| *(?:%|mg|ml|cm))"
    r" *(?P<half>[ap]\.? ?m\b\.?)?|[ ]*(?P<half2>[ap]\.? ?m\b\.?|[ap]\b(?= *(?:-|to)))|(?P<clock>[ ]*o'clock))"
    r"|\b(?P<named>noon|midday|midnight|midi|minuit)\b"
)
# 'h' alone may be a duration: a time of day only behind a word that leads to one.
_HEURES = re.compile(
    r"(?:\b(?:à|de|dès|vers|entre|et|partir de|avant|jusqu'à)|-) *(?P<hour>[01]?\d|2[0-4]) *(?:h|heures?)\b(?! "
    r"*(?:sur|/|par))"
)
_PLAIN_RANGE = re.compile(
    r"(?:\b(?:from|between|open|hours|hours are|fri|friday|sunday|saturday|thursday|monday|tuesday|wednesday|daily|"
    r"weekdays|daytime|de|entre|,|:|\() *\(? *)(?P<from>1?\d|2[0-4])(?P<from_minute>[:.][0-5]\d)? *(?:-|to|until|"
    r"till|and|à|et) *"
    r"(?P<to>1?\d|2[0-4])(?![\w.,:%]*\d| *[%$£€])(?: *(?P<half>[ap]\.? ?m\b\.?|h\b|heures\b|o'clock)|(?= *(?:[.,;)]|"
    r"\Z|on\b|every|"
    rf"{DAY})))"
)
_DAY_RANGE = re.compile(
    rf"{DAY}\b[^\w;]{{0,12}}(?P<from>1?\d|2[0-4])(?P<from_minute>[:.][0-5]\d)? *(?:-|to|until|till|à) *(?P<to>1?\d|"
    rf"2[0-4])(?![\w.:%]*\d| *[%$£€ap]\.?m?\b)"
    r"(?P<half>(?!))?"
)
_TO_HALF = re.compile(
    r"(?<![\w.,/$£€])(?P<from>1?\d)(?P<minute>[:.][0-5]\d)? *(?:-|to|until|till|and) "
    r"*(?P<to>1?\d)(?P<to_minute>[:.][0-5]\d)?"
    r" *(?P<half>[ap])\.? ?m\b\.?"
)
_ROUND_THE_CLOCK = (
    (
        "24 h",
        re.compile(
            r"\b24 *(?:-?hours?|h|heures)? *(?:/|a day|per day|sur|every day|,? day and night| *h? */ *) "
            r"*(?:24\b)?(?: *h\b| *heures)?"
            r"|\b24-hours?\b|\bround[- ]the[- ]clock|\baround the clock|\bday (?:and|or) night\b|\bjour et nuit\b|"
            r"\b24 hours\b(?=,? *(?:7|seven|on))|\bat any (?:time|hour)\b|\bà toute heure\b|\ball (?:the )?year(?: "
            r"round)?\b|\btoute l'année\b|\b24h/24"
        ),
    ),
    (
        "7 d",
        re.compile(
            r"/ *7\b|\b7 *(?:days|d|jours|j) *(?:a|per|/|sur|par) *(?:week|7|semaine)(?: *j(?:ours)?\b)?|\b7 "
            r"days\b(?! *(?:of|after|before|later))"
        ),
    ),
)
_WEEK = re.compile(
    rf"\b(?P<from>{DAY})\.? *(?:-|to|through|thru|until|till|au|à) *(?P<to>{DAY})\b|\b(?P<single>{DAY})\b"
    r"|\b(?P<weekdays>weekdays?|working days|business days|jours ouvrables|jours ouvrés|en semaine|la semaine)\b"
    r"|\b(?P<weekend>week-?ends?|fins? de semaine)\b|\b(?P<holiday>(?:public|bank|statutory|stat) holidays?|jours? "
    r"fériés?)\b"
    r"|\b(?P<daily>every day|7 days a week|tous les jours|chaque jour|open daily)\b"
)
# Quick looks before the searches.
_CLOCK_WORDS = starts("clock day jour time hour heure year année noon midday midnight midi minuit")
_DAY_WORDS = starts(
    (
        "monday mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri saturday sat sunday sun "
        "lundi mardi"
    ),
    (
        "mercredi jeudi vendredi samedi dimanche weekday week working business jour jours semaine fin fins public "
        "bank stat"
    ),
    (
        "statutory every daily days tous chaque open christmas easter new boxing good canada labour thanksgiving "
        "noël pâques"
    ),
    "nouvel toussaint vacances school term summer winter été hiver",
)
_PART_WORDS = starts(
    (
        "morning afternoon evening night bedtime matin matinée après soir soirée nuit coucher lever waking stomach "
        "food meal"
    ),
    "eating breakfast lunch dinner milk jeun repas petit",
)
_DAY_NEEDLES = (
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "di", "week",
        "semaine", "ouvr", "fin", "holiday", "férié", "daily", "day", "jour",
)  # fmt: skip
_NTH = re.compile(
    rf"\b(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th|every other|alternate|premiers?|deuxièmes?|"
    rf"troisièmes?|quatrièmes?|derniers?|1ers?|2e|3e|4e)"
    rf" (?:and (?:third|fourth|last|3rd|4th) )?(?P<day>{DAY})\b"
)
_NTHS = {
    word: nth
    for nth, words in (
        ("1", "first 1st premier 1er"), ("2", "second 2nd deuxième 2e"), ("3", "third 3rd troisième 3e"),
        ("4", "fourth 4th quatrième 4e"), ("last", "last dernier"),
    )
    for word in words.split()
}  # fmt: skip
_FEAST = re.compile(
    r"\b(?:christmas|easter|new year|boxing day|good friday|canada day|labou?r day|thanksgiving|noël|pâques|nouvel "
    r"an|jour de l'an|toussaint|vacances scolaires|"
    r"school holidays|term time|summer|winter|été|hiver)\b"
)
_PART = re.compile(
    r"\b(mornings?|afternoons?|evenings?|nights?|bedtime|matins?|matinées?|après-midis?|soirs?|soirées?|nuits?|"
    r"coucher|lever|waking)\b"
)
_PARTS = (
    ("morning", ("morn", "mati", "lever", "waking")), ("afternoon", ("aftern", "après-m")),
    ("evening", ("even", "soir")), ("night", ("night", "nuit", "bedt", "couch")),
)  # fmt: skip
_MEALS = (
    (
        "empty",
        re.compile(
            r"\b(?:on an empty stomach|before (?:food|meals?|eating|breakfast|lunch|dinner)|without food|à jeun|"
            r"avant (?:le|les|un|chaque) (?:repas|petit déjeuner|déjeuner))\b"
        ),
    ),
    (
        "food",
        re.compile(
            r"\b(?:with (?:food|meals?|a meal|breakfast|dinner|milk)|after (?:food|meals?|eating|breakfast|dinner)|"
            r"(?:pendant|après|au cours d'|avec|au milieu d) ?(?:le|les|un|du|chaque) (?:repas|petit déjeuner))\b"
        ),
    ),
)
_MEAL_WORDS = ("food", "meal", "stomach", "breakfast", "eating", "jeun", "repas", "lunch", "dinner", "milk")
_TAKING = re.compile(
    r"\b(?:au coucher|au lever|take|taken|tablets?|dose|doses|swallow|apply|mg|prendre|prenez|comprimés?|gélules?|"
    r"appliquez|médicament)\b"
)


def read(sentence: Sentence) -> None:
    """Note the times and days of a sentence, and what they say of a dose."""
    text = sentence.plain
    opening = OPENING.search(text) is not None
    if sentence.has_digit or sentence.has_any(_CLOCK_WORDS):
        _round_the_clock(sentence)
        _clocks(sentence)
    if sentence.has_any(_DAY_WORDS):
        _days(sentence, opening=opening)
    if sentence.has_any(_PART_WORDS):
        _parts(sentence, opening=opening)
        _meals(sentence)


def _round_the_clock(sentence: Sentence) -> None:
    for key, pattern in _ROUND_THE_CLOCK:
        for match in sentence.matches(pattern):
            needles = ("24", "7", "clock", "night", "nuit", "any", "toute")
            end = match.end() + (1 if match[0][-1] == "/" and sentence.plain[match.end() :][:1] == "7" else 0)
            span = match.start(), end
            sentence.state(CriticalKind.HOURS, key, span, numbers=key, unit="time", needles=needles)
            if end > match.end():
                sentence.note(CriticalKind.HOURS, "7 d", span, numbers="7 d", unit="time", needles=needles)


def _state(sentence: Sentence, key: str, match: re.Match[str], needles: tuple[str, ...], group: int | str = 0) -> None:
    sentence.state(CriticalKind.HOURS, key, match.span(group), numbers=key, unit="time", needles=needles)


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
            CriticalKind.HOURS,
            f"{hour}:00",
            (start, end),
            numbers=f"{hour}:00",
            unit="time",
            needles=(f"{hour}", "midi"),
        )


def _minutes(written: str | None) -> int:
    return int(written[1:]) if written else 0


def _clock(
    sentence: Sentence, match: re.Match[str], group: str, hour: int, minute: int, claim: int | None = None
) -> None:
    start, end = match.span(group)
    needles = (f"{hour}", f"{(hour - 1) % 12 + 1}", "noon", "mid")
    sentence.state(
        CriticalKind.HOURS, f"{hour}:{minute:02}", (start, claim or end), numbers=f"{hour}:{minute:02}", unit="time",
        needles=needles,
    )  # fmt: skip


def _days(sentence: Sentence, *, opening: bool) -> None:
    if NEWS.search(sentence.plain):
        return
    for match in sentence.matches(_NTH):
        key = f"nth {_NTHS.get(match['nth'].rstrip('s'), match['nth'])} {_DAYS[match['day'][:3]]}"
        _state(sentence, key, match, ("day", *_DAY_NEEDLES))
    for match in sentence.matches(_FEAST):
        if opening:
            _state(sentence, match[0], match, (match[0],))
    for match in sentence.matches(_WEEK):
        key = _week_key(sentence, match, opening=opening)
        if key:
            _state(sentence, f"days {key}", match, _DAY_NEEDLES)


def _week_key(sentence: Sentence, match: re.Match[str], *, opening: bool) -> str:
    """The days as their numbers, Monday 1; '' where the words mean none."""
    for name, key in (("weekdays", "12345"), ("weekend", "67"), ("holiday", "holidays")):
        if match[name]:
            return key
    if match["daily"]:
        return "1234567" if opening and not _TAKING.search(sentence.plain) else ""
    if match["single"]:
        # 'sat' and 'sun', 'mar' and 'mer' are words too.
        is_word = len(match["single"]) <= 4 and not (opening and sentence.shown[match.start()].isupper())
        return "" if is_word else f"{_DAYS[match['single'][:3]]}"
    first, last = _DAYS[match["from"][:3]], _DAYS[match["to"][:3]]
    days = range(first, last + 1) if first <= last else (*range(1, last + 1), *range(first, 8))
    return "".join(map(str, days))


def _meals(sentence: Sentence) -> None:
    """'with food', 'on an empty stomach': part of a dose."""
    if _TAKING.search(sentence.plain) is None:
        return
    for key, pattern in _MEALS:
        for match in sentence.matches(pattern):
            sentence.state(CriticalKind.DOSE, key, match.span(), numbers=key, unit="meal", needles=_MEAL_WORDS)


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
        sentence.state(kind, key, match.span(), numbers=key, unit="part", needles=starts)
