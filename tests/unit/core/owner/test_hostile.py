"""Whatever a page is made of, an answer comes, and soon."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.core.change import Change, ChangeKind
from curator.core.evidence import Hop
from curator.core.facts import Block, BlockKind, Marks, PageFacts, Reading, Signs
from curator.core.owner import Notice, Owner, Ownership, judge, notice
from curator.core.promise import Promise
from tests.unit.core.owner.builders import APPROVED, PROMISE, page

_TEXT = st.text(max_size=80) | st.sampled_from(
    [
        "Hope House",
        "merged with",
        "this domain is for sale",
        "online casino",
        "formerly Hope House",
        "we have moved",
        "\x00",
        "ß",
    ]
)
_SOME = st.lists(_TEXT, max_size=5).map(tuple)


@st.composite
def _facts(draw: st.DrawFn) -> PageFacts:
    blocks = tuple(Block(draw(st.sampled_from(BlockKind)), draw(_TEXT)) for _ in range(draw(st.integers(0, 4))))
    marks = Marks(
        domain=draw(_TEXT),
        site_names=draw(_SOME),
        organisations=draw(_SOME),
        phones=draw(_SOME),
        charities=draw(_SOME),
        emails=draw(_SOME),
        generator=draw(_TEXT),
        analytics=draw(_SOME),
        outbound=draw(_SOME),
        anchors_out=draw(_SOME),
    )
    return PageFacts(
        draw(_TEXT),
        draw(st.none() | _TEXT),
        None,
        blocks,
        draw(_TEXT),
        draw(st.integers(0, 999)),
        "t",
        draw(_TEXT),
        marks,
    )


@settings(max_examples=200, deadline=None)
@given(
    _facts(),
    st.none() | _facts(),
    st.none() | st.builds(Change, st.sampled_from(ChangeKind), st.floats(0, 1)),
    st.builds(Promise, _SOME, _SOME, st.none() | st.just(PROMISE.organisation), _TEXT),
    st.lists(_TEXT, max_size=3),
    _TEXT,
)
def test_every_page_has_an_answer_within_its_bounds(
    now: PageFacts, approved: PageFacts | None, change: Change | None, promise: Promise, urls: list[str], source: str
) -> None:
    hops = tuple(Hop(f"http://{url}", 200) for url in urls)
    found = judge(Reading(now, Signs(source=source)), change, approved=approved, promise=promise, hops=hops)
    assert isinstance(found, Ownership)
    assert found.rule
    assert 0 <= found.confidence <= 1
    assert len(found.name) <= 120
    assert len(found.quote) <= 300
    said = notice(now, approved=approved, promise=promise)
    assert said is None or (isinstance(said, Notice) and len(said.quote) <= 300)


@given(_facts())
@settings(max_examples=50, deadline=None)
def test_an_equal_page_is_nobody_elses(now: PageFacts) -> None:
    found = judge(Reading(now), None, approved=now, promise=Promise(domain=now.marks.domain), hops=())
    assert found.owner in (Owner.SAME, Owner.PARKED, Owner.NOT_JUDGED)


_PIECES = [
    "merged with ",
    "this service will now soon be ",
    "We have moved ",
    "formerly ",
    "this domain name is now currently ",
    "online casino bonus ",
    "a" * 50,
    "a.b-",
    "Hope House ",
    "our our our ",
    "赌场",
    "12345 ",
    "has has now now ",
    "1.2.3.",
    "You are looking at the old ",
    "it will soon be ",
    "this site, and then ",
    "'this \"said “so ",
    "parked by a registered domain ",
    "order now roof ",
    "ci uniamo con ora è Ab ",
]


@pytest.mark.parametrize("piece", _PIECES)
def test_a_page_of_a_million_characters_takes_no_time(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    lines = tuple(text[start : start + 440] for start in range(0, 400_000, 440))
    for now in (page(text, title=text, around=text), page(*lines, title="x", around="\n".join(lines))):
        started = time.perf_counter()
        judge(Reading(now), Change(ChangeKind.REPLACED, 1.0), approved=APPROVED, promise=PROMISE, hops=())
        notice(now, approved=APPROVED, promise=PROMISE)
        assert time.perf_counter() - started < 2


@pytest.mark.parametrize("piece", ["<noframes>", "<", "//ww1", "<frame src='//ww2.hope.example", "<noframes><a "])
def test_a_hostile_source_takes_no_time(piece: str) -> None:
    reading = Reading(page(title="x"), Signs(source=piece * (64_000 // len(piece))))
    started = time.perf_counter()
    judge(reading, None, approved=None, promise=PROMISE, hops=())
    assert time.perf_counter() - started < 1
