"""Figures and what they count: money, doses, how often, ages, amounts; and the figures that mean nothing to a reader.

The readers run in this order, each claims what it understands: what is left is a bare figure.
"""

import re
from collections.abc import Mapping

from curator.core.critical.fact import Sentence, Weight
from curator.core.critical.spelling import NUMBER, number
from curator.core.critical.values import CriticalKind
from curator.core.lexicon.beginnings import starts
from curator.core.lexicon.units import AMOUNTS, DOSES, PERIODS, QUIET_AFTER, forms

_TO = r"(?: *- *| +(?:to|and|or|à|et|ou|a|through|until) +)"
_START = r"(?<![\w.,/-])"
_RANGE = rf"(?P<low>{NUMBER})(?:{_TO}(?P<high>{NUMBER}))?"
_NUMBER = re.compile(NUMBER)


def _unit_pattern(units: Mapping[str, str]) -> str:
    return "|".join(re.escape(form) for form in sorted(units, key=len, reverse=True))


_DOSE_UNITS, _AMOUNT_UNITS, _PERIOD_UNITS = forms(DOSES), forms(AMOUNTS), forms(PERIODS)
_PERIOD = _unit_pattern(_PERIOD_UNITS)
_END = r"(?![\wà-ÿ])"

_MONEY = re.compile(
    rf"(?P<sign>[$£€]|\b(?:usd|cad|gbp|eur|chf)) *{_RANGE}|"
    rf"{_START}(?P<low2>{NUMBER})(?:{_TO}(?P<high2>{NUMBER}))? *(?P<unit>[$£€]|(?:dollars?|euros?|p(?=(?: a| per|\Z|"
    rf"[.,; ]))|pounds? sterling|pounds?"
    rf"(?! (?:of|in weight|heavier|lighter))|pence|cents?|francs?|usd|cad|gbp|eur|chf){_END})"
)
_RAISED = re.compile(
    r"\b(?:raised|raising|donated|donors?|fundrais\w*|grants?|funding|invest\w*|award\w*|budget|récolt\w*|"
    r"collect[ée]\w*|"
    r"subvention\w*|dons?|financement|million|milliards?|billion)\b"
)
_DOSE = re.compile(
    rf"{_START}{_RANGE}(?: +an? +|[ -]*)(?P<unit>{_unit_pattern(_DOSE_UNITS)})(?:/(?:kg|m2|m²|ml|l|day|jour|j|"
    rf"h))?{_END}"
)
_OFTEN = re.compile(
    rf"(?P<times>\bonce|\btwice|\bthrice|{_START}{NUMBER}(?:{_TO}{NUMBER})? *(?:times|fois|x))[ -]+"
    rf"(?:(?:an?|per|each|every|the|par|/|in a|dans une?|dans la|chaque) *|(?=daily|weekly|monthly|yearly))"
    rf"(?P<period>{_PERIOD}){_END}|"
    rf"\b(?:every|each|toutes les|tous les|chaque) +(?:(?P<number>{NUMBER})(?:{_TO}(?P<most>{NUMBER}))?[ -]*|"
    rf"(?P<other>other|second|deux) +)?(?P<unit>{_PERIOD}){_END}|"
    rf"\b(?P<adverb>daily|weekly|fortnightly|monthly|annually|yearly|quotidien(?:ne)?(?:ment)?|hebdomadaire(?:ment)?|"
    rf"mensuel(?:le)?(?:ment)?|annuel(?:le)?(?:ment)?){_END}"
)
_TAKEN = re.compile(
    r"\d *(?:mg|µg|mcg|ml|g|iu|ui)\b|\b(?:tak(?:e|es|en|ing)|doses?|swallow|appl(?:y|ied)|inject\w*|tablets?|pills?|"
    r"capsules?|medic\w+|drops?|pren(?:ez|dre|d|ds)|pris(?:e|es)?|comprimés?|gélules?|gouttes?|appliqu\w+|médicaments?|"
    r"drink|eat|exercis\w+|massage|screen\w*|test(?:s|ed|ing)?|check\w*|scans?|mammogra\w+|dépistage|examens?|"
    r"treatments?|traitements?|therap\w+|once|twice|use|utilise[rz]|chang\w+)\b"
)
_RATE = re.compile(rf" *(?:per|a|an|each|every|par|/) *(?P<period>{_PERIOD}){_END}")
_SHARE = re.compile(
    rf" *(?:per|an?|each|every|par|/|la|le|l'|for (?:an?|each|the)|pour (?:une?|la|le|l')) *(?P<share>{_PERIOD}|"
    rf"session|séance|visit|visite|person|personne|"
    rf"class|cours|appointment|consultation|family|famille|household|trip|trajet|booking|item|child|enfant|couple|"
    rf"call|appel|mile|km){_END}"
)
_OFTEN_WORDS = starts(
    "once twice thrice every each daily weekly fortnight monthly annual year toutes tous chaque quotidien hebdo mensuel"
)
_PART_WORDS = starts(
    "third thirds two quarter tiers quart moitié double triple hundred thousand million mille majority minority "
    "majorité minorité"
)
_TIMES = {"once": "1", "twice": "2", "thrice": "3"}
_ADVERBS = (
    ("dail", "day"), ("quotid", "day"), ("week", "week"), ("hebdo", "week"), ("fortn", "fortnight"),
    ("month", "month"), ("mens", "month"), ("ann", "year"), ("year", "year"),
)  # fmt: skip

_YEARS = r"(?:years?(?:[- ]olds?|[- ]of[- ]age)?|yrs?|ans)"
_PEOPLE = (
    r"(?:women|men|people|adults|patients|children|girls|boys|those|anyone|everyone|person|woman|man|femmes?|hommes?|"
    r"personnes?|patientes?|enfants?|adultes?|celles|ceux)"
)
_AGED = (
    r"(?:\b(?:aged?|ages|âgée?s?|age of|ages of|âge|turn(?:s|ed|ing)?|birthday|old|born)\b"
    r"[ :(]*(?:is|of|between|from|over|under|at|least|about|above|below|de|d'|entre|au|moins|plus|dès|à|partir)?"
    r"(?: (?:the ages? of|least|de|of|moins de|plus de|partir de))? *)"
)
_DIRECTION = (
    r"(?: *(?P<after>\+|plus(?! de)|(?:years?(?: old| of age)?|ans)? *,? *(?:and|or|et|ou) "
    r"(?:over|older|above|up|more|plus|under|younger|below|less|moins)))?"
)
_AGE = re.compile(
    rf"{_AGED}{_RANGE}(?:(?= *(?:to|-|and|or|,|\.|;|\)|\Z))|{_END}){_DIRECTION}(?: *{_YEARS}\b)?|"
    rf"\b{_PEOPLE} (?P<before7>over|under|above|below) (?:the age of )?(?P<low7>[1-9]\d|[5-9])(?![\w%])|"
    rf"\b{_PEOPLE}(?: \w+)?,? *(?:\(|from |between |de |entre |over |under |dès |à partir de )?"
    rf"(?P<low2>[1-9]\d)(?:{_TO}(?P<high2>[1-9]\d))(?![\w%])(?: *{_YEARS}\b)?|"
    rf"{_START}(?P<low3>\d{{1,3}})(?:{_TO}(?P<high3>\d{{1,3}}))?[ -]*(?:years?[ -]olds?|years? of age|"
    rf"year-olds?){_END}|"
    rf"{_START}(?P<low4>\d{{1,3}})(?:{_TO}(?P<high4>\d{{1,3}}))?(?: *{_YEARS})? *(?P<after4>\+(?! *\d)|"
    rf"(?:and|or|et|ou) (?:over|older|above|younger|under|up|plus(?= |,|\.|\)|\Z)|moins(?= |,|\.|\)|\Z))){_END}?|"
    rf"\b(?P<before5>over|under|above|below|past|dès|à partir de|avant|après|plus de|moins de|jusqu'à|de|entre|les)"
    rf"[ -]+(?:the )?(?:l'âge de )?(?P<low5>[1-9]\d|1[01]\d|[5-9])(?:{_TO}(?P<high5>\d{{2,3}}))?"
    rf"(?:s\b|'s\b| *ans\b(?! d| *,? *(?:et|ou) (?:plus|moins))|(?= *(?:[.,;:)]|\Z|(?:and|or|can|who|are|should|"
    rf"may|with|is|will|you|at)\b)))|"
    rf"\bin (?:your|their|her|his) (?:early |late |mid-? ?)?(?P<low6>[2-9]0)s\b"
)
_NO_AGE = re.compile(r"(?:depuis|pendant|durant|il y a|tous les|toutes les|après|expérience|for|dans les) *\Z")
_UP = re.compile(r"over|older|above|up|more|plus|\+|dès|partir|past|après|least|from|au moins")
_DOWN = re.compile(r"under|younger|below|less|moins|avant|jusqu")
_RATIO = re.compile(
    rf"{_START}(\d[\d,. ]*?) *(?:(?:femmes?|hommes?|personnes?|patientes?|cas|wom[ae]n|people|cases?|person) "
    rf")?(?:in(?: every)?|out of(?: every)?|of every|sur) +(\d[\d,. ]*\d|\d)(?![\w%])"
)
_AMOUNT = re.compile(
    rf"{_START}{_RANGE}(?:[ -]*(?P<sign>%|‰|°[cf]?|½)|[ -]+(?:(?!(?:to|or|and|of|in|a|per|de|à|ou|et|par)[ "
    rf"-])[a-zà-ÿ-]{{2,14}}[ -]+)?"
    rf"(?P<unit>{_unit_pattern(_AMOUNT_UNITS)}){_END}|"
    rf"(?P<close>km|cm|mm|m|kg|l|lb|lbs|min|cl|dl|kcal|kj|mmhg|in|ft){_END})"
)
# Parts and multiples in words: 'half of', 'a third', 'doubles'.
_PART = re.compile(
    r"\b(?:0\.5 +of|thirds?|two-thirds|quarters?|tiers|quarts?|moitié|double[sd]?|triple[sd]?|hundred|thousand|"
    r"million|mille|majority|minority|majorité|minorité)\b"
)
_PARTS = (
    ("half", ("0.5", "moiti")),
    ("third", ("third", "tiers")),
    ("quarter", ("quart",)),
    ("double", ("doubl",)),
    ("triple", ("tripl",)),
)
_STAGE = re.compile(rf"\b(?:stages?|grades?|stades?|level|niveau|phases?|bi-?rads|scores?|birads) +{_RANGE}{_END}")
_WRITTEN_ONE = re.compile(r"1 +\Z|1\Z")
_LONG_AGO = re.compile(
    r"\b(?:founded|established in|experience|anniversary|serving|served|proud\w*|fond[ée]e?s?|créée?s?|expérience|"
    r"anniversaire|existe|celebrat\w*|years ago|il y a|"
    r"(?:we|our|team|charity|nous|notre|équipe|association)\b.*\b(?:since|for (?:over|more than|nearly|almost)|depuis)|"
    r"(?:has|have) (?:been|worked|run|volunteered|led|driven|taught|nursed|knitted|lived)\b.*\bfor|"
    r"(?:travaille|exerce|dirige|anime|tricote|conduit)\b.*\bdepuis)\b"
)
_READING = re.compile(r"\b(?:read(?:ing)?(?: time)?|video|vidéo|podcast|lecture|watch|listen|webinar|film|episode)\b")
_BARE = re.compile(rf"(?<![\w.,/\[#-])({NUMBER})(?![\w\]/]|[.,]\d|-\w)(?!st\b|nd\b|rd\b|th\b)")
_LABEL = re.compile(
    r"\b(?:no|nos|number|numbers|n°|nº|ref|reference|page|pages|pp?|figure|fig|figs|table|tables|chapter|step|section|"
    r"version|part|volume|vol|issue|question|lesson|module|article|appendix|item|slide|episode|note|étape|tableau|"
    r"chapitre|numéro|partie|annexe|covid|form|formulaire|licence|charity|company|leaflet|edition|édition|isbn)"
    r"[.:]? *(?:[a-z]?\d* *(?:of|to|and|or|-|sur|/|à|et) *)?\Z"
)
# The number of a clause or of an item, in front of what it says: '1.5 You must …', '6. Fees'.
_CLAUSE = re.compile(
    r"\A[\s*•(-]*(?P<number>\d{1,3}(?:\.\d{1,3}){1,4}[.)]?|\d{1,3}[.)])(?=\s*\Z|\s+[^\W\d_a-zà-ÿ]|\s+[\"“«(])"
)
_NAME = re.compile(r"\b[A-Z]{3,}[ -]\Z")  # of a standard, with its version
_AFTER = re.compile(rf" *(?:\w+[ -]+){{0,2}}?(?:{'|'.join(QUIET_AFTER)})\b")
_MATTERS = re.compile(
    r"\b(?:up to|maximum(?: of)?|minimum(?: of)?|at (?:most|least)|groups? of|no more than|jusqu'à|limit\w*)"
    r"[a-z ]{0,20}\Z"
)


def read(sentence: Sentence) -> None:
    """Note the figures of a sentence. Telephone numbers, addresses, dates and times were claimed before."""
    if sentence.has_digit:
        _money(sentence)
        _doses(sentence)
    if sentence.has_digit or sentence.has_any(_OFTEN_WORDS):
        _often(sentence)
    if sentence.has_digit:
        _ages(sentence)
    if sentence.has_digit or sentence.has_any(_PART_WORDS):
        _parts(sentence)
    if sentence.has_digit:
        _amounts(sentence)
        _bare(sentence)


def _state(
    sentence: Sentence,
    kind: CriticalKind,
    match: re.Match[str],
    numbers: list[str],
    unit: str,
    weight: Weight = Weight.FULL,
) -> None:
    key = f"{'-'.join(numbers)} {unit}".strip()
    start, end = match.span()
    needles = tuple(re.split(r"\D", numbers[-1])[:1]) if numbers else ()
    sentence.state(kind, key, (start, end), numbers="-".join(numbers), unit=unit, weight=weight, needles=needles)


def _numbers(match: re.Match[str], suffix: str = "") -> list[str]:
    return [number(part) for part in (match[f"low{suffix}"], match[f"high{suffix}"]) if part]


def _money(sentence: Sentence) -> None:
    for match in sentence.matches(_MONEY):
        if _RAISED.search(sentence.plain):
            sentence.take(*match.span())
            continue
        numbers = _numbers(match) if match["low"] else _numbers(match, "2")
        _state(sentence, CriticalKind.COST, match, numbers, "money")
        share = _SHARE.match(sentence.plain, match.end())
        if share is not None and sentence.is_free(*share.span()):
            what = _PERIOD_UNITS.get(share["share"], share["share"])
            sentence.state(CriticalKind.COST, f"per {what}", share.span(), unit="share", needles=(what[:4],))


def _doses(sentence: Sentence) -> None:
    for match in sentence.matches(_DOSE):
        _state(sentence, CriticalKind.DOSE, match, _numbers(match), _DOSE_UNITS[match["unit"]])
        _rate(sentence, CriticalKind.DOSE, match.end())


def _rate(sentence: Sentence, kind: CriticalKind, end: int) -> None:
    """'a day' behind an amount."""
    rate = _RATE.match(sentence.plain, end)
    if rate is not None and sentence.is_free(*rate.span()):
        _state(sentence, kind, rate, ["1"], f"per {_PERIOD_UNITS[rate['period']]}")


def _often(sentence: Sentence) -> None:
    for match in sentence.matches(_OFTEN):
        if match["times"]:
            times = _TIMES.get(match["times"]) or "-".join(number(one) for one in _NUMBER.findall(match["times"]))
            numbers, unit = [times], f"per {_PERIOD_UNITS[match['period']]}"
        elif match["adverb"]:
            period = next(period for start, period in _ADVERBS if match["adverb"].startswith(start))
            numbers, unit = ["1"], f"per {period}"
        elif match["other"] or match["number"]:
            numbers = ["2"] if match["other"] else [number(one) for one in (match["number"], match["most"]) if one]
            unit = f"every {_PERIOD_UNITS[match['unit']]}"
        else:
            numbers, unit = ["1"], f"per {_PERIOD_UNITS[match['unit']]}"
        kind = CriticalKind.AMOUNT if unit.endswith(("year", "month")) else CriticalKind.DOSE
        # 'Every week' is part of a dose beside what is taken; elsewhere it matters where it gives way to another.
        counts = match["times"] or match["number"] or match["other"]
        is_rule = bool(counts) or _TAKEN.search(sentence.plain) is not None
        _state(sentence, kind, match, numbers, unit, Weight.FULL if is_rule else Weight.SOFT)


def _ages(sentence: Sentence) -> None:
    for match in sentence.matches(_AGE):
        suffix = next((one for one in ("", "2", "3", "4", "5", "6", "7") if match[f"low{one}"]), "")
        if suffix == "5" and _NO_AGE.search(sentence.plain, max(0, match.start() - 15), match.start()):
            continue
        numbers = [number(match[f"low{suffix}"])]
        if suffix not in ("6", "7") and match[f"high{suffix}"]:
            numbers.append(number(match[f"high{suffix}"]))
        alone = suffix == "5" and match["before5"] in ("de", "les", "entre") and len(numbers) == 1
        if alone or any(float(one) > 120 for one in numbers):
            continue
        words = sentence.plain[match.start() : match.end()]
        after = (
            match["after"] if not suffix else match["after4"] if suffix == "4" else match["before5"] or match["before7"]
        ) or ""
        direction = _DOWN.search(after) or _DOWN.search(words)
        up = len(numbers) == 1 and (_UP.search(after) or _UP.search(words))
        unit = "years down" if direction and len(numbers) == 1 else "years up" if up else "years"
        first = match.start() if suffix == "5" else match.start("before7" if suffix == "7" else f"low{suffix}")
        sentence.take(match.start(), first)
        sentence.state(
            CriticalKind.AGE, f"{'-'.join(numbers)} {unit}", (first, match.end()), numbers="-".join(numbers), unit=unit,
            needles=(numbers[-1],),
        )  # fmt: skip


def _parts(sentence: Sentence) -> None:
    for match in sentence.matches(_RATIO):
        _state(sentence, CriticalKind.AMOUNT, match, [number(match[1]), number(match[2])], "ratio")
    for match in sentence.matches(_PART):
        key = next((key for key, starts in _PARTS if match[0].startswith(starts)), match[0])
        sentence.state(CriticalKind.AMOUNT, key, match.span(), numbers=key, unit="part", weight=Weight.WEAK)


def _amounts(sentence: Sentence) -> None:
    text = sentence.plain
    for match in sentence.matches(_STAGE):
        _state(sentence, CriticalKind.AMOUNT, match, _numbers(match), "stage")
    for match in sentence.matches(_AMOUNT):
        form = match["sign"] or match["unit"] or match["close"]
        unit = _AMOUNT_UNITS.get(form, form)
        quiet = (unit in ("year", "month", "week", "day") and _LONG_AGO.search(text)) or (
            unit in ("minute", "hour", "second") and _READING.search(text)
        )
        single = (
            match["high"] is None and _WRITTEN_ONE.match(match["low"]) and not _is_digit(sentence, match.start("low"))
        )
        if single:
            sentence.take(match.start("low"), match.end("low"))
            continue
        numbers = _numbers(match)
        if unit == "hour" and numbers == ["0.5"]:
            numbers, unit = ["30"], "minute"
        _state(sentence, CriticalKind.AMOUNT, match, numbers, unit, Weight.NONE if quiet else Weight.FULL)
        _rate(sentence, CriticalKind.AMOUNT, match.end())


def _is_digit(sentence: Sentence, at: int) -> bool:
    return sentence.shown[at].isdigit()


def _bare(sentence: Sentence) -> None:
    text = sentence.plain
    clause = _CLAUSE.match(sentence.shown)
    if clause is not None and sentence.is_free(*clause.span("number")):
        sentence.take(*clause.span("number"))
    for match in sentence.matches(_BARE):
        if match[1] in ("1", "0") and not _is_digit(sentence, match.start()):
            continue
        before = text[max(0, match.start() - 40) : match.start()]
        if _NAME.search(sentence.shown, max(0, match.start() - 20), match.start()):
            continue
        if _LABEL.search(before) or (_AFTER.match(text, match.end()) and not _MATTERS.search(before)):
            continue
        _state(sentence, CriticalKind.AMOUNT, match, [number(match[1])], "", weight=Weight.WEAK)
