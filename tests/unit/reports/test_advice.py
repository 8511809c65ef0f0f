"""Advice on our own pages, and what a first sentence takes of ours: no more than what is missing."""

from dataclasses import replace

import pytest

from curator.core.link import Reference
from reports.advice import GAP, advice
from reports.spans import plain
from reports.telling import evidence, first
from reports.words import words_for
from tests.unit.reports.builders import ENGLISH, NOW
from tests.unit.reports.content import unfit

WORDS = words_for("en", "UTC", NOW)
SENTENCE = (
    "BREASTCANCER.ORG has advice on how to cope emotionally with a return or spread of your cancer, as well as"
    " information on treatments"
)


@pytest.mark.parametrize(
    ("context", "shown"),
    [
        ("Read more here, , click here, read more and .", f"Read more here, {GAP}, click here, read more and {GAP}."),
        (", then here.", f"{GAP}, then here."),
        ("Lisez ici, et .", f"Lisez ici, et {GAP}."),
        ("Ask for A, B and C.", "Ask for A, B and C."),
    ],
)
def test_a_sentence_shows_where_its_links_without_words_stand(context: str, shown: str) -> None:
    told = advice([Reference("a.html", 1, "", context)], WORDS, ENGLISH)
    assert told is not None
    assert plain(told.places[0].sentence) == shown


def test_a_sentence_whose_links_have_words_stays_as_it_is() -> None:
    told = advice([Reference("a.html", 1, "here", "Odd, , but read it here.")], WORDS, ENGLISH)
    assert told is not None
    assert plain(told.places[0].sentence) == "Odd, , but read it here."


def test_links_without_words_on_one_line_are_counted_each() -> None:
    nameless = Reference("a.html", 1, "", "Read , and .")
    told = advice([nameless, nameless], WORDS, ENGLISH)
    assert told is not None
    assert told.sentence == "Two links have no words at all."


@pytest.mark.parametrize(
    ("missing", "quote", "named"),
    [
        (["how to cope emotionally"], SENTENCE, "how to cope emotionally"),
        (["cope emotionally"], SENTENCE, "how to cope emotionally"),
        (["how to cope emotionally", "treatments"], SENTENCE, "how to cope emotionally"),
        (["return", "spread of your cancer"], SENTENCE, "return or spread of your cancer"),
        (["anxiété", "fatigue"], "comment gérer l’anxiété et la fatigue le soir", "anxiété et la fatigue"),
        (["wig shops"], "", "wig shops"),
    ],
)
def test_the_first_sentence_names_what_is_missing_only(missing: list[str], quote: str, named: str) -> None:
    item = unfit()
    item = replace(item, evidence={**item.evidence, "missing": missing, "quote": quote})
    assert plain(first(item, (), (), WORDS)) == f"We promise ‘{named}’; the page no longer speaks of it."
    rest = [plain(line) for line in evidence(item, WORDS)]
    assert bool(rest) == any(words not in named for words in missing)
