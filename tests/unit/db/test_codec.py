from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from hypothesis import given
from hypothesis import strategies as st

from curator.core.confirm import Ladder, Streak
from curator.core.evidence import Attempt
from curator.core.facts import PageFacts
from curator.core.link import Notes
from db.codec import decode, encode, encode_canonical, encode_some

TIMES = st.datetimes(timezones=st.just(UTC))
st.register_type_strategy(datetime, TIMES)
# Everything that a stranger's page may hold, NUL and lone surrogates included.
st.register_type_strategy(str, st.text(st.characters(exclude_categories=())))


@given(st.from_type(PageFacts))
def test_the_facts_of_any_page_come_back_the_same(facts):
    assert decode(PageFacts, encode_canonical(facts)) == facts


@given(st.from_type(PageFacts))
def test_any_text_becomes_ascii_that_every_database_keeps(facts):
    text = encode(facts)
    assert text.isascii()
    assert "\0" not in text


@given(st.from_type(Ladder), st.lists(st.from_type(Attempt).filter(lambda a: a.seconds == a.seconds), max_size=3))
def test_ladders_and_attempts_come_back_the_same(ladder, attempts):
    assert decode(Ladder, encode(ladder)) == ladder
    assert decode(tuple[Attempt, ...], encode(tuple(attempts))) == tuple(attempts)


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True)
class Old:
    name: str
    colour: Colour


@dataclass(frozen=True)
class New:
    name: str
    colour: Colour
    phones: tuple[str, ...]
    pair: tuple[str, int] = ("", 0)
    words: int = 3
    said: str | None = None
    marks: frozenset[str] = field(default_factory=frozenset)


def test_a_field_added_later_gets_its_default_or_the_empty_value_of_its_type():
    assert decode(New, encode(Old("a", Colour.RED))) == New("a", Colour.RED, ())


def test_a_field_that_is_known_no_more_is_passed_over():
    new = New("a", Colour.RED, ("1",), ("b", 2), 4, "c", frozenset({"d"}))
    assert decode(New, encode(new)) == new
    assert decode(Old, encode(new)) == Old("a", Colour.RED)


def test_a_field_at_its_default_leaves_no_trace_so_that_digests_of_old_facts_stand():
    assert encode(New("a", Colour.RED, ())) == '{"name":"a","colour":"red","phones":[]}'


def test_nothing_said_is_nothing_stored():
    assert encode_some(Notes()) is None
    assert encode_some(()) is None
    assert encode_some({}) is None
    assert encode_some(Notes(topic="grief")) == '{"topic":"grief"}'


def test_times_keep_their_microseconds():
    at = datetime(2026, 1, 5, 8, 0, 0, 123456, tzinfo=UTC)
    assert decode(Streak, encode(Streak(at, 1, at, "ok"))).since == at
