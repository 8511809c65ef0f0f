"""Boxes that show one of many: the word of the day, 'Did you know?', a patient's praise. One that went while another
came has only turned; one that came or went alone is a change."""

import re
from collections.abc import Sequence

from curator.core.differences import Difference
from curator.core.facts import BlockKind
from curator.core.sides import Sentence

_LONGEST = 400  # characters of a block
_OPENERS = re.compile(
    r"\W{0,3}(?P<opener>did you know|le saviez[- ]vous"
    r"|(?:word|term|tip|fact|quote|thought|question|photo|recipe) of the (?:day|week|month)"
    r"|(?:le |la )?(?:mot|conseil|citation|question|photo|recette|astuce) (?:du jour|de la semaine|du mois)"
    r"|(?:today|this week|this month)['’]s (?:special|tip|offer|quote|recipe))\b",
    re.IGNORECASE,
)
# The whole block is quoted, but for who said it.
_QUOTATION = re.compile(r"[“«\"„][^“”«»\"„]{10,390}[”»\"“](?:\W{1,5}[^.!?]{1,60})?")


def revolving(found: Sequence[Difference]) -> frozenset[int]:
    """The places of the differences that are no more than another turn of such a box."""
    went: dict[str, list[int]] = {}
    came: dict[str, list[int]] = {}
    for index, one in enumerate(found):
        of = {_box(sentence) for sentence in one if sentence}
        if len(of) == 1 and (box := of.pop()):
            if one.before:
                went.setdefault(box, []).append(index)
            if one.after:
                came.setdefault(box, []).append(index)
    return frozenset(index for box in went.keys() & came.keys() for index in (*went[box], *came[box]))


def _box(sentence: Sentence) -> str:
    """Which kind of box a sentence stands in; '' for none."""
    if sentence.kind is BlockKind.NOTE or not 0 < len(sentence.block) <= _LONGEST:
        return ""
    opener = _OPENERS.match(sentence.block)
    if opener is not None:
        return opener["opener"].lower()
    return "quotation" if _QUOTATION.fullmatch(sentence.block) is not None else ""
