"""Facts that stand under another label now, sentences that were cut or grew, and pages that lost their text."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.change import Change, ChangeKind, compare
from curator.core.exchanged import exchanges
from curator.core.facts import Block, BlockKind, PageFacts
from tests.unit.core.builders import facts

TEXT = "We know how hard the first weeks after a diagnosis can be, and we want to walk beside you."
HEADING, ITEM, PARAGRAPH = BlockKind.HEADING, BlockKind.ITEM, BlockKind.PARAGRAPH


def page(*blocks: Block) -> PageFacts:
    shown = (Block(HEADING, "Numbers", 1), Block(PARAGRAPH, TEXT), *blocks)
    return replace(facts(TEXT), blocks=shown, extract="\n".join(block.text for block in shown))


def under(kind: BlockKind, *pairs: tuple[str, str]) -> PageFacts:
    level = 3 if kind is HEADING else 0
    value = PARAGRAPH if kind is HEADING else ITEM
    return page(*(block for label, text in pairs for block in (Block(kind, label, level), Block(value, text))))


def pairs(change: Change) -> list[tuple[str, str, str]]:
    return [(one.under, one.before, one.after) for one in change.sentences]


@pytest.mark.parametrize("kind", [HEADING, ITEM])
@pytest.mark.parametrize(("one", "other"), [("867-555-0101", "867-555-0202"), ("20 mg", "2.5 mg")])
def test_values_that_swapped_their_labels_are_told(kind: BlockKind, one: str, other: str) -> None:
    change = compare(under(kind, ("A", one), ("B", other)), under(kind, ("A", other), ("B", one)))
    assert change.kind is ChangeKind.EDITED
    assert change.critical
    assert pairs(change) == [("A", one, other), ("B", other, one)]


@pytest.mark.parametrize("kind", [HEADING, ITEM])
def test_what_moved_with_its_label_is_no_change(kind: BlockKind) -> None:
    change = compare(under(kind, ("A", "20 mg"), ("B", "5 mg")), under(kind, ("B", "5 mg"), ("A", "20 mg")))
    assert not change.real


def test_a_list_in_another_order_is_no_change() -> None:
    items = [Block(ITEM, text) for text in ("Rest at home", "Call 811 for help", "Eat well", "Walk 20 minutes a day")]
    assert not compare(page(*items), page(*reversed(items))).real


def test_a_label_that_stands_twice_says_nothing() -> None:
    before = under(ITEM, ("Phone", "867-555-0101"), ("Phone", "867-555-0202"))
    assert not compare(before, under(ITEM, ("Phone", "867-555-0202"), ("Phone", "867-555-0101"))).real


@pytest.mark.parametrize(
    ("longer", "shorter"),
    [
        ("You may drive after the visit unless you feel dizzy.", "You may drive after the visit."),
        ("The arm is washed by a nurse and a doctor.", "The arm is washed by a nurse."),
        ("From June on, the group meets each week.", "The group meets each week."),
    ],
)
def test_a_sentence_that_was_cut_or_grew_is_one_pair(longer: str, shorter: str) -> None:
    for before, after in ((longer, shorter), (shorter, longer)):
        change = compare(facts(TEXT, before), facts(TEXT, after))
        assert [(one.before, one.after) for one in change.sentences] == [(before, after)]


def test_a_sentence_that_was_split_is_no_change() -> None:
    before, after = (
        "Rest after the long visit, then drive home with care.",
        "Rest after the long visit. Then drive home with care.",
    )
    assert not compare(facts(TEXT, before), facts(TEXT, after)).real


OTHERS = tuple(
    f"Sentence {word} speaks of sleep, {word} meals and the {word} walk each day."
    for word in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
)


def test_a_page_of_which_only_old_text_is_left_is_thinned_and_another_one_replaced() -> None:
    assert (
        compare(facts(*OTHERS, "Let the evenings be slow."), facts("Let the evenings be slow.")).kind
        is ChangeKind.THINNED
    )
    assert compare(facts(*OTHERS), facts("Spin the wheel and win a prize.")).kind is ChangeKind.REPLACED
    blank = replace(facts(TEXT), blocks=(), extract="", visible_words=0)
    assert compare(facts(*OTHERS), blank).kind is ChangeKind.REPLACED


_BLOCKS = st.lists(
    st.builds(Block, st.sampled_from([HEADING, ITEM, PARAGRAPH]), st.sampled_from(["a", "B", "1 mg", "2 mg", ""])),
    max_size=12,
)


@given(_BLOCKS, _BLOCKS)
def test_both_sides_of_an_exchange_stand_on_both_pages(one: list[Block], other: list[Block]) -> None:
    texts = [{block.text for block in side} for side in (one, other)]
    assert exchanges(one, one) == []
    for exchange in exchanges(one, other):
        assert {exchange.before.text, exchange.after.text} <= texts[0] & texts[1]
