"""What a service costs, in words, and who pays. Sums are figures."""

import re

from curator.core.critical.fact import Sentence
from curator.core.critical.values import CriticalKind
from curator.core.lexicon.beginnings import starts
from curator.core.lexicon.costs import CHARGE, COVERED, FREE, PAYERS, PRICE, REDUCED

_WORDS = starts(
    (
        "exempt exonéré cost coût free charge fee fees payment pay paid paie gratuit complimentary frais supplément "
        "avance rien"
    ),
    (
        "copay co deductible deposit pocket expense payable paying admission payant ticket dépassement reste "
        "franchise facturé tarif"
    ),
    "cover reimburse refund subsidised funded insurance pris prise prend rembours couvert price fare rate plein demi",
)
_FREE_NEEDLES = ("free", "no ", "without", "gratuit", "sans", "aucun", "pas ", "compl", "not", "n't", "rien")

_DENIED = re.compile(r"\b(?:no longer|not|n't|plus|pas)(?: \w+){0,2}? \Z")
_NEAR = 40  # characters
# What costs nothing is said with one of these.
_OF_FREE = (
    "free", "gratuit", "compliment", "exempt", "exonér", "rien", "nothing", "charge", "cost", "fee", "pay", "paie",
    "frais", "coût", "supplément", "avance",
)  # fmt: skip


def read(sentence: Sentence) -> None:
    """Note 'free', 'for a fee', 'covered', and who pays."""
    if not sentence.has_any(_WORDS):
        return
    text = sentence.plain
    may_be_free = any(part in text for part in _OF_FREE)
    for match in sentence.matches(FREE) if may_be_free else ():
        ended = _DENIED.search(text, max(0, match.start() - _NEAR), match.start())
        sentence.state(
            CriticalKind.COST, "charge" if ended else "free", match.span(), unit="words", needles=_FREE_NEEDLES
        )
    for match in sentence.matches(PRICE):
        key = "reduced" if REDUCED.search(match[0]) else "full"
        sentence.state(CriticalKind.COST, f"price {key}", match.span(), unit="words")
    charge, covered = CHARGE.search(text), COVERED.search(text)
    if charge and sentence.is_free(*charge.span()):
        sentence.state(CriticalKind.COST, "charge", charge.span(), unit="words")
    if covered and sentence.is_free(*covered.span()):
        sentence.state(CriticalKind.COST, "covered", covered.span(), unit="words")
    if charge or covered:
        for name, pattern in PAYERS:
            payer = pattern.search(text)
            if payer and sentence.is_free(*payer.span()):
                sentence.state(CriticalKind.COST, f"payer {name}", payer.span(), unit="words")
