"""Lines that count a page's readers or tell how long ago something was: the same line where only that moved on.

A number counts only beside the noun that it counts, a time only where a short line ends with it: '2 days ago' in a
sentence of prose is what a reader must know.
"""

import re

from curator.core.words import DATE, key

_LONGEST = 200  # characters
_NOUNS = (
    r"(?:views?|likes?|shares?|comments?|replies|reactions?|downloads?|followers?|subscribers?|upvotes?|retweets?"
    r"|vues?|partages?|réactions?|commentaires?|réponses?|téléchargements?|abonnés?|j[’']aime|lectures?)"
)
_NUMBER = r"\d[\d,.   ]{0,12}[km]?"
_COUNTED = re.compile(rf"(?<![\w.,]){_NUMBER} ?{_NOUNS}\b", re.IGNORECASE)
_TALLIED = re.compile(
    r"\b(?:messages|posts|reaction score|points|members|guests|total|views|likes|hits|membres|invités|visites)"
    rf" ?: ?{_NUMBER}",
    re.IGNORECASE,
)
_RATED = re.compile(
    rf"\b(?:[0-5][.,]\d|[0-5]) ?(?:out of 5|stars?|/ ?5|sur 5|étoiles?)\b[^.!?]{{0,30}}?"
    rf"{_NUMBER} (?:[a-z]+ )?(?:reviews|ratings|avis)\b",
    re.IGNORECASE,
)
_VISITOR = re.compile(
    rf"\b(?:visitor|visiteur)s? (?:number|no\.?|n°|numéro)\W{{0,3}}{_NUMBER}"
    rf"|\b(?:accessed|viewed|consultée?) {_NUMBER} (?:times|fois)\b",
    re.IGNORECASE,
)
_TODAY = re.compile(
    r"\b(?:today is|it is now|nous sommes(?: le)?|aujourd['’]hui\W{1,3}) ?"
    r"(?:\w{3,9},? )?(?:\w{3,9} \d{1,2}|\d{1,2} \w{3,9}),? \d{4}",
    re.IGNORECASE,
)
_ONLINE = re.compile(
    rf"(?:\b(?:there (?:are|is)|we have|il y a) )?(?:\b(?:currently|now|actuellement) )?(?<![\w.,]){_NUMBER} ?"
    r"(?:registered )?(?:users?|guests?|visitors?|utilisateurs?|visiteurs?|internautes?)"
    r" (?:(?:are|is|sont|est) )?(?:currently |now |actuellement )?(?:online|on line|en ligne|connectée?s?)\b",
    re.IGNORECASE,
)
# Who wrote a text, and when.
_BYLINE = re.compile(r"(?:[Bb]y|BY|[Pp]ar|PAR) [A-ZÀ-Ý][^|·•–—\d]{1,60}[|·•–—]")
_DATE = re.compile(DATE, re.IGNORECASE)
_UNIT = r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)"
_AGO = re.compile(
    rf"(?:^|(?<=[·•|,(–—]) ?)(?:(?:last )?(?:reply|post|activity|edited|updated|posted|published|seen|active) )?"
    rf"(?:\d{{1,3}} {_UNIT} ago|(?:an?|one) {_UNIT} ago|(?:yesterday|today)(?: at \d{{1,2}}:\d\d)?|just now"
    r"|il y a \d{1,3} (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?)|hier(?: à \d{1,2}[:h]\d\d)?"
    r"|\d{1,2} ?[hdjw])"
    r"(?= ?(?:$|[·•|)–—]))",
    re.IGNORECASE,
)
_LONGEST_DATED = 15  # words; a longer line is prose
_RULES = (_ONLINE, _RATED, _VISITOR, _TALLIED, _COUNTED, _TODAY)


def only_counts(before: str, after: str) -> bool:
    """True where two lines are the same but for what they count, or how long ago it was."""
    if max(len(before), len(after)) > _LONGEST:
        return False
    was, now = _without(before), _without(after)
    return was != before and now != after and key(was) == key(now)


def is_count(text: str) -> bool:
    """True for a line that is nothing but such counts and times."""
    return len(text) <= _LONGEST and not key(_without(text).replace("#", ""))


def _without(text: str) -> str:
    """A line without its counts and times."""
    if _BYLINE.match(text) is not None:
        text = _DATE.sub("#", text)
    for rule in _RULES:
        text = rule.sub("#", text)
    if text.count(" ") < _LONGEST_DATED and not text.endswith((".", "!", "?")):
        text = _AGO.sub("#", text)
    return text
