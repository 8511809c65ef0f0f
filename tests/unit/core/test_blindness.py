"""What cannot be read is said to be blind, what lost its text is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator import page
from curator.core.blindness import has_collapsed, is_shell
from curator.core.facts import Block, BlockKind, PageFacts, Reading

TEXT = " ".join(["Our nurses answer questions about treatment and what comes after it."] * 10)


def read(html: str) -> Reading:
    return page.read(html.encode(), content_type="text/html", url="https://hope.example/")


def facts(main: str, furniture: str = "") -> PageFacts:
    blocks = (Block(BlockKind.PARAGRAPH, main),) if main else ()
    return PageFacts("", None, None, blocks, main, len(f"{main} {furniture}".split()), "x", furniture)


@pytest.mark.parametrize(
    "body",
    [
        "<div id=root></div><script src=app.js></script>",
        "<div id=app>Loading…</div><script src=app.js></script>",
        "<p>Please wait while the page loads.</p><script src=app.js></script>",
        "<h1>Hope</h1><noscript>You need to enable JavaScript to run this app.</noscript><script src=app.js></script>",
        "<p>Hope</p><noscript>Veuillez activer JavaScript.</noscript><script src=app.js></script>",
    ],
)
def test_a_page_that_a_script_fills_in_is_a_shell(body: str) -> None:
    assert is_shell(read(f"<html><body>{body}</body></html>"))


@pytest.mark.parametrize(
    "body",
    [
        "<h1>This service has closed</h1><p>Call 0800 555 0100 instead.</p><script>gtag('config')</script>",
        f"<p>{TEXT}</p><noscript>Please enable JavaScript.</noscript><script src=app.js></script>",
        "<p>Loading dock: open on weekdays</p>",
        f"<h1>Hope</h1><noscript>{TEXT} JavaScript is required for the map.</noscript><script src=app.js></script>",
    ],
)
def test_a_short_page_is_no_shell(body: str) -> None:
    assert not is_shell(read(f"<html><body>{body}</body></html>"))


def test_text_that_neither_view_finds_any_more_makes_a_page_blind() -> None:
    assert has_collapsed(facts(TEXT, "Home"), facts("", f"Home {TEXT}"))
    assert has_collapsed(facts(TEXT, "Home"), facts("Share", f"Home {TEXT}"))


def test_text_that_is_gone_from_sight_is_a_change() -> None:
    assert not has_collapsed(facts(TEXT, "Home"), facts("", "Home"))
    assert not has_collapsed(facts(TEXT, "Home"), facts("Moved.", "Home Menu"))


def test_text_that_one_view_still_finds_is_read() -> None:
    assert not has_collapsed(facts(TEXT), facts(TEXT))
    assert not has_collapsed(facts("Short."), facts("", "Short."))


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_page_never_collapses_against_itself(main: str, furniture: str) -> None:
    same = facts(main, furniture)
    assert not has_collapsed(same, same)
