"""What a site says of itself in the middle of a page: told by the words alone, where no box with a name holds it.

A sentence is judged with the short block that it stands in: 'Vidabox may set cookies. To watch this, allow them.' is
one request.
"""

import re
from collections.abc import Iterable

from curator.core.counters import is_count, only_counts
from curator.core.differences import Difference
from curator.core.facts import BlockKind
from curator.core.lexicon.furniture import (
    CONSENT_PLACES,
    CONSENT_SUBJECTS,
    CONSENT_VERBS,
    ENDONYMS,
    LABELS,
    LEADS,
    LETTER_WORDS,
    METEOROLOGY,
    READER,
    SHELVES,
    SWITCH_WORDS,
)
from curator.core.sides import Sentence, Side
from curator.core.words import is_date, key

_FILLER = 6  # words; so many of only two kinds measure a font, or fill a place
_LONGEST_BLOCK = 400  # characters; a longer one is an article's paragraph, and its sentences are judged alone
_FEWEST_LANGUAGES = 2
_FEWEST_OF_WEATHER = 3
# What a site knows of its reader's visit: who is signed in, what waits, when the session ends.
_ACCOUNT = re.compile(
    r"\byour session (?:will )?(?:(?:ends?|expires?|times? out) in \d{1,3} (?:min|sec)|(?:has )?(?:expired|timed out))"
    r"|^(?:welcome|hello|hi),? (?:guest|visitor)\b"
    r"|^you are (?:browsing as|(?:not |now |currently )?(?:signed|logged) (?:in|out)\b)"
    r"|\b(?:sign|log) in(?: or (?:register|sign up|join|create an account))?"
    r" to (?:save this|comment|reply|bookmark|follow|rate this|post|vote|like this|add this)\b"
    r"|\b(?:you have|your inbox:?) (?:\d{1,4}|no|one) (?:new|unread) (?:messages?|notifications?)\b"
    r"|\b(?:and )?welcome back ?[!.,]|\byou last visited (?:us|this)\b|\bpick up where you left off\b"
    r"|\byou have (?:\d{1,3}|no|one) (?:more )?free articles?\b|\bil vous reste \d{1,3} articles?\b"
    r"|\b(?:contents?|ravis) de vous revoir\b|\bvotre dernière visite (?:remonte|date)\b"
    # What the site wants to know of its readers; a form before an appointment asks for neither prizes nor the site.
    r"|\b(?:survey|questionnaire|sondage|enquête)\b[^.!?]{0,60}"
    r"\b(?:chance to win|gift card|voucher|prize draw|gagner)\b"
    r"|\bnew (?:website|web site)\b[^.!?]{0,60}\b(?:your (?:views|opinion|feedback)|feedback|survey|what you think)\b"
    r"|\bvotre session (?:expire(?:ra)? dans \d|se termine dans \d|a expiré|est expirée)"
    r"|^bonjour,? (?:invitée?|visiteur|visiteuse)\b|\b\d{1,4} (?:messages?|notifications?) non lue?s?\b"
    r"|^(?:vous êtes )?(?:maintenant )?connectée?(?:\(e\))? (?:en tant que|comme)\b"
    r"|\bconnectez-vous (?:ou (?:inscrivez-vous|créez un compte) )?pour"
    r" (?:commenter|répondre|enregistrer cette|noter|voter)\b",
    re.IGNORECASE,
)
# A site about itself: it will be worked on. Only where the site is named: a scanner is maintained too.
_UPKEEP = re.compile(
    r"\b(?:our |this |the )?(?:website|web site|web pages|our pages)\b[^.!?;]{0,80}"
    r"(?:\bmaintenance\b|\b(?:will|may|might) (?:be (?:unavailable|down|offline|slow)|not (?:be available|load|work)))"
    r"|\bmaintenance\b[^.!?;]{0,60}\b(?:website|web site|our pages)\b"
    r"|\b(?:entretien|maintenance|interruption)\b[^.!?;]{0,40}\b(?:du site\b(?! d)|site (?:web|internet)\b|nos pages\b)"
    r"|\b(?:notre site|ce site|nos pages|site (?:web|internet))\b[^.!?;]{0,80}"
    r"(?:\bmaintenance\b|\b(?:sera|seront|pourrait|pourraient)\b[^.!?;]{0,20}(?:indisponible|inaccessible|s['’]afficher))",
    re.IGNORECASE,
)
# Who praised whom on a site of praise, below a quotation.
_REVIEWED = re.compile(
    r"\W{0,3}[^!?]{1,40}, (?:via )?(?:google|facebook|trustpilot|yelp|verified|avis)"
    r"(?: (?:reviews?|customer|google|vérifié))?",
    re.IGNORECASE,
)
# Where the reader stands: on the site, and in a text of several pages.
_PLACE = re.compile(
    r"(?:you are here|vous êtes ici) ?(?:[:>»/|].{0,300})?|page \d{1,3} (?:of|sur|de|/) \d{1,3}", re.IGNORECASE
)
_BARS = re.compile(r"[|·•]")
_DEGREES = re.compile(r"\d ?°")


def is_of_the_visit(found: Difference) -> bool:
    """True for what the site tells its reader of the account, the session, its own upkeep or its readers' numbers,
    whatever else it names."""
    if found.before and found.after and only_counts(found.before.text, found.after.text):
        return True
    return all(
        _ACCOUNT.search(text) is not None or _UPKEEP.search(text) is not None for text in map(_around, _of(found))
    )


def is_site_words(found: Difference, before: Side, after: Side) -> bool:
    """True for a control's label, a list of shelves, a filler, a way to another page, a switch of languages and the
    weather; and for a sentence that asks for consent or sells a letter where it came or went.

    An edited sentence is one only where both its versions are. What a page itself is about is never furniture: consent
    and letters count only where the other version says nothing of them in its main text.
    """
    if all(_is_label(sentence) for sentence in _of(found)):
        return True
    sides = ((found.before, before), (found.after, after))
    if all(_leads_on(sentence, side) for sentence, side in sides if sentence):
        return True
    if all(_is_day(sentence, side) for sentence, side in sides if sentence):
        return True
    if all(_is_switch(sentence) or _is_weather(sentence) for sentence in _of(found)):
        return True
    if found.before and found.after:
        return False
    other = before if found.after else after
    return any(_asks(sentence, other) for sentence in _of(found))


def _of(found: Difference) -> Iterable[Sentence]:
    return (sentence for sentence in found if sentence)


def _around(sentence: Sentence) -> str:
    """The sentence's block where that is short, else the sentence."""
    return sentence.block if 0 < len(sentence.block) <= _LONGEST_BLOCK else sentence.text


def _is_label(sentence: Sentence) -> bool:
    if _PLACE.fullmatch(sentence.text.strip()) is not None:
        return True
    if (
        all(part in LABELS for part in map(key, _BARS.split(sentence.text)) if part)
        or is_count(sentence.text)
        or _REVIEWED.fullmatch(sentence.text) is not None
    ):
        return True
    before, colon, _ = sentence.text.partition(":")
    if colon and before.strip().lower() in SHELVES:
        return True
    return sentence.length >= _FILLER and len(set(sentence.key.split())) <= 2


def _is_day(sentence: Sentence, side: Side) -> bool:
    """True for a date alone at the head of a page: today, or when the text came out. Below a heading of its own, in a
    list or in a table it is the day of something."""
    is_alone = sentence.kind is BlockKind.PARAGRAPH and is_date(sentence.text) and sentence.text == _around(sentence)
    return is_alone and sentence.under in ("", side.title_heading)


def _leads_on(sentence: Sentence, side: Side) -> bool:
    """True in a line that is 'Read more:' and a link, nothing else."""
    before, colon, rest = _around(sentence).partition(":")
    return bool(colon) and key(before) in LEADS and side.is_link(key(rest))


def _is_switch(sentence: Sentence) -> bool:
    words = key(_around(sentence)).split()
    tongues = set(words) & ENDONYMS
    return len(tongues) >= _FEWEST_LANGUAGES and set(words) <= ENDONYMS | SWITCH_WORDS


def _is_weather(sentence: Sentence) -> bool:
    """A report of the weather tells it; advice for hot days speaks to its reader."""
    text = _around(sentence)
    if _DEGREES.search(text) is None:
        return False
    words = set(key(text).split())
    return len(words & METEOROLOGY) >= _FEWEST_OF_WEATHER and not words & READER


def _asks(sentence: Sentence, other: Side) -> bool:
    text = key(_around(sentence))
    words = set(text.split())
    if words & CONSENT_SUBJECTS and (words & CONSENT_VERBS or words & CONSENT_PLACES):
        return not any(other.speaks_of(subject) for subject in CONSENT_SUBJECTS)
    return any(word in text for word in LETTER_WORDS) and not any(map(other.speaks_of, LETTER_WORDS))
