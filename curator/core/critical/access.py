"""Who may have something, and what is asked of them."""

import re

from curator.core.critical import polarity
from curator.core.critical.fact import Sentence, Weight
from curator.core.critical.values import CriticalKind
from curator.core.lexicon.access import ACCESS, FRAME, REQUIRED, RESTRICTORS, STRICT, TERMS
from curator.core.lexicon.beginnings import quick
from curator.core.lexicon.polarity import LIGHT
from curator.core.words import names

_TERMS = tuple((name, re.compile(rf"(?<![\w-])(?:{pattern})(?![\w])")) for name, pattern in TERMS.items())
_ANY_TERM = quick(rf"(?<![\w-])(?:{'|'.join(TERMS.values())})(?![\w])")
# Where each word is a fact of its own: one place is not as good as another.
_BY_WORD = frozenset({"region"})
# Asked for by those who decide who may have something; the others are spoken of on any page.
_HARD = names("referral card insured resident registered new income consent veterans receptor pregnant implants")
_ASKED = tuple((name, pattern) for name, pattern in _TERMS if name in ("referral", "card"))
_WORD = re.compile(r"(?<!\w)[^\W\d_][\w-]{2,}")
_THANKS = re.compile(r"(?:thank|many thanks|congratulat|well done|merci|bravo|félicitations)")
_STOP = re.compile(r"[.;:!?]")
_STEM = 4  # letters: 'couple' and 'couples' are one word
_BEHIND = 60  # characters behind a frame that tell who


def read(sentence: Sentence) -> None:
    """Note who is asked for or left out, where the sentence speaks of who may have something."""
    text = sentence.plain
    if not FRAME.search(text) or _THANKS.match(text):
        return
    strict = STRICT.search(text) is not None
    frame = ACCESS.search(text)
    access = frame is not None
    if frame is not None:
        _who(sentence, frame)
    if _ANY_TERM.search(text) is not None:
        _terms(sentence, strict=strict, access=access)
    _required(sentence)
    only = RESTRICTORS.search(text)
    if only is not None:
        weight = Weight.FULL if access else Weight.SOFT
        sentence.note(CriticalKind.ELIGIBILITY, "only", only.span(), unit="words", weight=weight)


def _terms(sentence: Sentence, *, strict: bool, access: bool) -> None:
    text = sentence.plain
    for name, pattern in _TERMS:
        if name not in _HARD and not strict:
            continue
        for match in pattern.finditer(text):
            key = f"{name} {match[0]}" if name in _BY_WORD else name
            sentence.note(
                CriticalKind.ELIGIBILITY,
                key,
                match.span(),
                unit="words",
                weight=Weight.FULL if access or (name in _HARD and strict) else Weight.SOFT,
            )
            if name not in _BY_WORD:
                break


def _required(sentence: Sentence) -> None:
    """Note that a referral, a card and the like is asked for, or need not be there."""
    text = sentence.plain
    for name, pattern in _ASKED:
        match = pattern.search(text)
        if match is not None and REQUIRED.search(text) is not None:
            how = "need not have" if polarity.of(text).denials else "must have"
            sentence.note(
                CriticalKind.ELIGIBILITY, f"{how} {name}", match.span(), unit="asked", needles=(match[0][:_STEM],)
            )


def _who(sentence: Sentence, frame: re.Match[str]) -> None:
    """Note the words behind 'open to' and the like."""
    text = sentence.plain
    stop = _STOP.search(text, frame.end())
    end = min(stop.start() if stop else len(text), frame.end() + _BEHIND)
    told = [word for word in _WORD.finditer(text, frame.end(), end) if word[0] not in LIGHT][:2]
    if told:
        stems = tuple(word[0][:_STEM] for word in told)
        span = frame.start(), told[-1].end()
        sentence.note(CriticalKind.ELIGIBILITY, f"who {' '.join(stems)}", span, unit="who", needles=stems)
