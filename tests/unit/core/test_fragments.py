"""Is the part that the link points at there?"""

import pytest

from curator.core.facts import DocumentKind, Signs
from curator.core.fragments import is_missing

ANCHORS = frozenset({"dosage", "Side-effects", "user-content-install", "überblick", "a b"})
PAGE = "https://www.hope.example/leaflet"


def signs(anchors: frozenset[str] | None = ANCHORS) -> Signs:
    return Signs(DocumentKind.HTML, anchors=anchors)


@pytest.mark.parametrize(
    "fragment",
    [
        "", "dosage", "Side-effects", "%C3%BCberblick", "überblick", "a%20b", "top", "Top", "install", "/routes/a",
        "!hash", ":~:text=call%20us", "dosage:~:text=a", "page=3", "?x",
    ],
)  # fmt: skip
def test_parts_that_are_there_or_no_anchors(fragment: str) -> None:
    assert not is_missing(f"{PAGE}#{fragment}", signs())


@pytest.mark.parametrize("fragment", ["Dosage", "side-effects", "price", "%", "dosage2", "dosag"])
def test_parts_that_are_not_there(fragment: str) -> None:
    assert is_missing(f"{PAGE}#{fragment}", signs())


def test_a_link_without_a_fragment_and_a_page_whose_anchors_are_not_known_are_not_judged() -> None:
    assert not is_missing(PAGE, signs())
    assert not is_missing(f"{PAGE}#price", signs(None))


@pytest.mark.parametrize(
    ("fragment", "missing"),
    [("L3-L9", False), ("L3-9", False), ("L3C1-L9C20", False), ("L40-L50", True), ("L3-", True), ("3-L9", True)],
)
def test_a_range_of_lines_is_there_where_its_first_line_is(fragment: str, missing: bool) -> None:
    assert is_missing(f"{PAGE}#{fragment}", signs(frozenset({"L1", "L2", "L3"}))) is missing
