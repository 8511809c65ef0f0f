"""What a site says of itself in the middle of a page: told by the words alone, where no box with a name holds it."""

from collections.abc import Iterable

from curator.core.differences import Difference
from curator.core.lexicon.furniture import CONSENT_SUBJECTS, CONSENT_VERBS, LABELS, LETTER_WORDS, SHELVES
from curator.core.sides import Sentence, Side

_FILLER = 6  # words; so many of only two kinds measure a font, or fill a place


def is_site_words(found: Difference, before: Side, after: Side) -> bool:
    """True for a control's label, a list of shelves or a filler, and for a sentence that asks for consent or sells a
    letter where it came or went.

    An edited sentence is one only where both its versions are. What a page itself is about is never furniture: consent
    and letters count only where the other version says nothing of them in its main text.
    """
    if all(_is_label(sentence) for sentence in _of(found)):
        return True
    if found.before and found.after:
        return False
    other = before if found.after else after
    return any(_asks(sentence, other) for sentence in _of(found))


def _of(found: Difference) -> Iterable[Sentence]:
    return (sentence for sentence in found if sentence)


def _is_label(sentence: Sentence) -> bool:
    if sentence.key in LABELS:
        return True
    before, colon, _ = sentence.text.partition(":")
    if colon and before.strip().lower() in SHELVES:
        return True
    return sentence.length >= _FILLER and len(set(sentence.key.split())) <= 2


def _asks(sentence: Sentence, other: Side) -> bool:
    words = set(sentence.key.split())
    if words & CONSENT_SUBJECTS and words & CONSENT_VERBS:
        return not any(other.speaks_of(subject) for subject in CONSENT_SUBJECTS)
    return any(word in sentence.key for word in LETTER_WORDS) and not any(map(other.speaks_of, LETTER_WORDS))
