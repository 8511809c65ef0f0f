"""What a service costs in words, whether it has ended, and who may have it."""

import re

from curator.core.critical.fact import Sentence
from curator.core.critical.values import CriticalKind
from curator.core.lexicon.conditions import (
    ACCESS,
    CHARGE,
    CLOSURES,
    COVERED,
    FRAME,
    FREE,
    NO_CLOSURE,
    PAYERS,
    PERMANENT,
    RESTRICTORS,
    STRICT,
    TEMPORARY,
    TERMS,
)
from curator.core.lexicon.polarity import LIGHT

_TERMS = tuple((name, re.compile(rf"(?<![\w-])(?:{pattern})(?![\w])")) for name, pattern in TERMS.items())
_WORD = re.compile(r"[^\W\d_][\w-]{2,}")
_STEM = 4  # letters: 'women' and 'woman' are two words, 'couple' and 'couples' one
_LONGEST_END = 70  # characters
_FREE_NEEDLES = ("free", "no ", "without", "gratuit", "sans", "aucun", "pas ", "compl", "not", "n't", "rien")


def ends(text: str, *, guarded: bool = True) -> tuple[int, int] | None:
    """Where a text in plain spelling says that something has ended; not `guarded`, also where it may be a wound."""
    match = next((found for pattern in CLOSURES if (found := pattern.search(text))), None)
    if match is None or (guarded and NO_CLOSURE.search(text)):
        return None
    # The words that say so stand last.
    return max(match.start(), match.end() - _LONGEST_END), match.end()


def read_closures(sentence: Sentence) -> None:
    """Note that something has ended, before its words are read as anything else."""
    text = sentence.plain
    span = ends(text)
    if span is not None:
        how = " for now" if TEMPORARY.search(text) else " for good" if PERMANENT.search(text) else ""
        sentence.note(CriticalKind.CLOSURE, f"closed{how}", *span, unit="words")


def read_costs(sentence: Sentence) -> None:
    """Note 'free', 'for a fee', 'covered', and who pays."""
    for match in sentence.matches(FREE):
        sentence.state(CriticalKind.COST, "free", *match.span(), unit="words", needles=_FREE_NEEDLES)
    text = sentence.plain
    charge, covered = CHARGE.search(text), COVERED.search(text)
    if charge and sentence.is_free(*charge.span()):
        sentence.state(CriticalKind.COST, "charge", *charge.span(), unit="words")
    if covered and sentence.is_free(*covered.span()):
        sentence.state(CriticalKind.COST, "covered", *covered.span(), unit="words")
    if charge or covered:
        for name, pattern in PAYERS:
            payer = pattern.search(text)
            if payer and sentence.is_free(*payer.span()):
                sentence.state(CriticalKind.COST, f"payer {name}", *payer.span(), unit="words")


def read_eligibility(sentence: Sentence) -> None:
    """Note who is asked for or left out, where the sentence speaks of who may have something."""
    text = sentence.plain
    if not FRAME.search(text):
        return
    strict = STRICT.search(text) is not None
    frame = ACCESS.search(text)
    access = frame is not None
    if frame is not None:
        _who(sentence, frame)
    for name, pattern in _TERMS:
        if name not in _HARD and not strict:
            continue
        for match in pattern.finditer(text):
            key = f"{name} {match[0]}" if name in _BY_WORD else name
            sentence.note(CriticalKind.ELIGIBILITY, key, *match.span(), unit="words", soft=not access and (name not in _HARD or not strict))
            if name not in _BY_WORD:
                break
    only = RESTRICTORS.search(text)
    if only is not None:
        sentence.note(CriticalKind.ELIGIBILITY, "only", *only.span(), unit="words", soft=not access)


def _who(sentence: Sentence, frame: re.Match[str]) -> None:
    """Note the words behind 'open to' and the like."""
    words = [word for word in _WORD.finditer(sentence.plain, frame.end(), frame.end() + 60) if word[0] not in LIGHT]
    if words and not re.search(r"[.;:!?]", sentence.plain[frame.end() : words[0].start()]):
        told = words[:2] if len(words) > 1 and "." not in sentence.plain[words[0].end() : words[1].start()] else words[:1]
        stems = tuple(word[0][:_STEM] for word in told)
        sentence.note(
            CriticalKind.ELIGIBILITY, f"who {' '.join(stems)}", frame.start(), told[-1].end(), unit="who", needles=stems
        )


# Where each word is a fact of its own: one place is not as good as another.
_BY_WORD = frozenset({"region"})

# Asked for by those who decide who may have something; the others are spoken of on any page.
_HARD = frozenset({"referral", "card", "insured", "resident", "registered", "new", "income", "consent", "veterans", "receptor", "pregnant", "implants"})
