"""Equal bodies are read once, with their anchors where a link asks for one."""

from datetime import UTC, datetime

from curator.core.evidence import Attempt, Evidence, Hop, Request
from jobs.questions import Reader

PAGE = "https://www.willow.example/info"


def evidence(url: str, body: bytes = b"<p id=dose>Take 5 mg.</p>") -> Evidence:
    at = datetime(2024, 5, 6, tzinfo=UTC)
    return Evidence(Request(url), at, (Attempt(0.1, (Hop(PAGE, 200),), 200),), body=body, body_digest=str(hash(body)))


def test_fragments_of_one_page_are_read_once() -> None:
    read = Reader()
    first = read(evidence(f"{PAGE}#dose"))
    assert first.signs.anchors == frozenset({"dose"})
    assert read(evidence(f"{PAGE}#other")) is first
    assert read(evidence(PAGE)) is first


def test_anchors_are_read_for_the_first_link_with_a_fragment() -> None:
    read = Reader()
    first = read(evidence(PAGE))
    assert first.signs.anchors is None
    assert read(evidence(PAGE)) is first
    assert read(evidence(f"{PAGE}#dose")).signs.anchors == frozenset({"dose"})
    assert read(evidence(PAGE), anchors=True).facts == first.facts
