"""Thinned, replaced or written anew; what stands above a changed sentence, and which comes first."""

from dataclasses import replace

import pytest

from curator.core.change import ChangeKind, Stage, compare, stage_of
from curator.core.critical.values import CriticalKind
from curator.core.facts import Block, BlockKind, PageFacts
from tests.unit.core.builders import facts


def page(title: str, heading: str, *paragraphs: str) -> PageFacts:
    blocks = (Block(BlockKind.HEADING, heading, 1), *(Block(BlockKind.PARAGRAPH, text) for text in paragraphs))
    return replace(facts(heading, *paragraphs), title=title, blocks=blocks)


def texts(word: str, count: int = 20) -> list[str]:
    return [" ".join(f"{word}{n}{letter}" for letter in "abcdefghijkl") + "." for n in range(count)]


KEPT = texts("clinic", 3)  # a little over a tenth of the old text


def test_a_page_that_lost_its_name_is_replaced_sooner() -> None:
    before = page("Coping – Willow", "Coping", *KEPT, *texts("nurse"))
    after = page("Donate – Willow", "Donate", *KEPT, *texts("gift"))
    assert compare(before, after).kind is ChangeKind.REPLACED
    same_title = page("Coping – Willow", "Donate", *KEPT, *texts("gift"))
    assert compare(before, same_title).kind is ChangeKind.EDITED


def test_a_page_that_keeps_its_name_and_its_words_was_written_anew() -> None:
    old = texts("nurse")
    before = page("Coping – Willow", "Coping", KEPT[0], *old)
    anew = [" ".join(reversed(text.removesuffix(".").split())) + "." for text in old]
    assert compare(before, page("Coping – Willow", "Coping", KEPT[0], *anew)).kind is ChangeKind.EDITED
    assert compare(before, page("Giving – Willow", "Giving", KEPT[0], *anew)).kind is ChangeKind.REPLACED
    # The same name over a text of which no word is left: somebody else's.
    assert compare(before, page("Coping – Willow", "Coping", KEPT[0], *texts("casino"))).kind is ChangeKind.REPLACED


def test_nothing_left_is_replaced_whatever_the_name() -> None:
    before = page("Coping – Willow", "Coping", *texts("nurse"))
    assert compare(before, page("Coping – Willow", "Coping", "Spin the wheel!")).kind is ChangeKind.REPLACED


def test_the_stages_in_turn() -> None:
    one = facts("Take one tablet a day.", "Ask a nurse.")
    assert stage_of(one, one) is Stage.FACTS
    assert stage_of(one, replace(one, furniture="Menu")) is Stage.BLOCKS
    assert stage_of(one, facts("Take one tablet a day. Ask a nurse.")) is Stage.WORDS
    assert stage_of(one, facts("Ask a nurse.", "Take one tablet a day.")) is Stage.WORDS
    assert stage_of(one, facts("Take two tablets a day.", "Ask a nurse.")) is Stage.VIEWS


def test_the_heading_above_is_named() -> None:
    def with_number(number: str, heading: str = "Where") -> PageFacts:
        blocks = (
            Block(BlockKind.HEADING, "Coping", 1),
            Block(BlockKind.HEADING, "Who", 2),
            Block(BlockKind.PARAGRAPH, "Everybody who is treated here may come."),
            Block(BlockKind.HEADING, heading, 2),
            Block(BlockKind.PARAGRAPH, f"Our rooms are on floor {number} of the north wing."),
        )
        return replace(facts(*(block.text for block in blocks)), blocks=blocks)

    assert [pair.under for pair in compare(with_number("two"), with_number("six")).sentences] == ["Where"]
    renamed = compare(with_number("two"), with_number("two", "Where we are"))
    assert [pair.under for pair in renamed.sentences] == ["Coping"]


@pytest.mark.parametrize("words", ["Our rooms were painted in {} last spring by friends."])
def test_what_can_harm_comes_first(words: str) -> None:
    before = facts(words.format("green"), "Come to the fair in the garden.", "Call our helpline on 0800 555 0100.")
    after = facts(words.format("blue"), "Come to the fair in the hall.", "Call our helpline on 0800 555 0199.")
    change = compare(before, after)
    first, second, third = change.sentences
    assert [fact.kind for fact in first.critical] == [CriticalKind.PHONE]
    assert "blue" in second.after
    assert "hall" in third.after
    assert change.critical


def test_a_number_is_believed_where_the_extractor_is_silent() -> None:
    text = "Ask your doctor about the tablets that you take, and keep a list of them at hand."
    before = facts(text, "Nurse line 0800 555 0100")
    after = facts(text, "Nurse line 0800 555 0199")
    before, after = (replace(one, extract=text) for one in (before, after))
    assert compare(before, after).critical
