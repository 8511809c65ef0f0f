"""Facts that changed their places: the number of one office under the name of another. All words still stand on the
page, so nothing that looks for them sees it.

A label is the heading above (with the one above that) or, before a bare value in a list, the item before it: terms and
their values. Only a label that stands once on both sides says anything; what moved together with its label is no
change.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from curator.core.facts import Block, BlockKind
from curator.core.sides import Sentence
from curator.core.words import key

_MOST_BLOCKS = 5_000  # of a version, looked at
_MOST = 10  # exchanges told
_LONGEST = 120  # characters of what stands under a label; a longer text says itself what it is about
_LONGEST_VALUE = 40  # characters of a bare value
_VALUE = re.compile(r"\W{0,3}\d|[^\d]{1,12}\d")
_WORDS = re.compile(r"[^\W\d_]+")
_MOST_WORDS_OF_A_VALUE = 3

_Label = tuple[str, str, str]  # the heading above the heading, the heading, the item before


class Exchange(NamedTuple):
    """What stood under a label, and what stands there now."""

    before: Sentence
    after: Sentence


def exchanges(before: Iterable[Block], after: Iterable[Block]) -> list[Exchange]:
    """The labels under which another short text of the same page stands now, in the order of the page, at most 10.

    Told only where what left the label stands under another one now, and what came stood under another one before.
    """
    old, new = _under_labels(before), _under_labels(after)
    labels = [label for label in old.keys() & new.keys() if old[label] and new[label]]
    stood, stand = ({word for label in labels for word in side[label] or ()} for side in (old, new))
    found: list[tuple[_Label, Exchange]] = []
    for label, was in old.items():
        now = new.get(label)
        if not was or not now or was.keys() == now.keys():
            continue
        gone = [one for word, one in was.items() if word not in now and word in stand]
        come = [one for word, one in now.items() if word not in was and word in stood]
        found.extend((label, Exchange(*pair)) for pair in zip(gone, come, strict=False))
        if len(found) >= _MOST:
            break
    return [exchange for _, exchange in found[:_MOST]]


def _under_labels(blocks: Iterable[Block]) -> dict[_Label, dict[str, Sentence] | None]:
    """What stands under each label, by its words; None under one that stands more than once."""
    found: dict[_Label, dict[str, Sentence] | None] = {}
    times: Counter[_Label] = Counter()
    gathered: defaultdict[_Label, dict[str, Sentence]] = defaultdict(dict)
    for label, number, sentence in _labelled(list(blocks)[:_MOST_BLOCKS]):
        if number:
            times[label] = max(times[label], number)
        if sentence is not None:
            gathered[label].setdefault(sentence.key, sentence)
    for label, under in gathered.items():
        found[label] = under if times[label] <= 1 else None
    return found


def _labelled(blocks: list[Block]) -> Iterator[tuple[_Label, int, Sentence | None]]:
    """Each short text with its label and how often that label was opened so far."""
    headings: list[Block] = []
    opened: Counter[_Label] = Counter()
    term = ""
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            while headings and headings[-1].level >= block.level:
                headings.pop()
            headings.append(block)
            term = ""
            opened[_label(headings, "")] += 1
            continue
        if block.kind is BlockKind.ROW or len(block.text) > _LONGEST:
            term = ""
            continue
        is_value = block.kind is BlockKind.ITEM and _is_value(block.text)
        if block.kind is not BlockKind.ITEM:
            term = ""
        elif not is_value:
            term = block.text
            opened[_label(headings, term)] += 1
        label = _label(headings, term if is_value else "")
        if label[1] or label[2]:
            under = label[2] or label[1]
            yield label, opened[label], Sentence(key(block.text), block.text, block.kind, under, block.text)


def _label(headings: list[Block], term: str) -> _Label:
    above = headings[-2].text if len(headings) > 1 else ""
    return key(above), headings[-1].text if headings else "", term


def _is_value(text: str) -> bool:
    """True for a number with at most its unit and a word or two: it needs a label to say anything."""
    return (
        len(text) <= _LONGEST_VALUE
        and _VALUE.match(text) is not None
        and len(_WORDS.findall(text)) <= _MOST_WORDS_OF_A_VALUE
    )
