"""The digest in a real browser: it fits a phone, fetches nothing, runs nothing, and prints black on white."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from curator.core.review import Review
from reports import html
from reports.digest import build
from tests.unit.reports.builders import (
    SITES,
    empty_start,
    everything,
    families,
    hostile,
    ordinary_week,
    quiet_week,
    review,
)
from tests.unit.reports.content import all_that_pages_say, hostile_words

pytestmark = pytest.mark.browser

FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
STATES: dict[str, Callable[[], Review]] = {
    "week": ordinary_week, "everything": everything, "quiet": quiet_week, "empty": empty_start, "hostile": hostile,
    "families": lambda: review(*families()), "content": all_that_pages_say, "hostile words": hostile_words,
}  # fmt: skip


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        if os.environ.get("CI") == "true":
            pytest.fail("Chromium is missing: install it, CI looks at the digest as people do")
        pytest.skip("Chromium is not installed here")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield launched
        launched.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 800})
    yield context.new_page()
    context.close()


def written(folder: Path, state: str, language: int, form: str) -> str:
    digest = build(STATES[state](), SITES[language])
    file = folder / "digest.html"
    file.write_text(html.page(digest) if form == "page" else html.mail(digest), encoding="utf-8")
    return file.as_uri()


@pytest.mark.parametrize("form", ["page", "mail"])
@pytest.mark.parametrize("language", [0, 1], ids=["en", "fr"])
@pytest.mark.parametrize("state", STATES)
def test_it_fits_a_phone_fetches_nothing_and_complains_of_nothing(
    page: Page, tmp_path: Path, state: str, language: int, form: str
) -> None:
    complaints: list[str] = []
    fetched: list[str] = []
    address = written(tmp_path, state, language, form)
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: complaints.append(dialog.message))
    page.on("request", lambda request: fetched.append(request.url))
    page.goto(address)
    assert complaints == []
    assert fetched == [address]
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert page.locator("h1").count() == 1


@pytest.mark.parametrize("form", ["page", "mail"])
def test_wide_windows_get_one_column_of_at_most_640_pixels(page: Page, tmp_path: Path, form: str) -> None:
    page.set_viewport_size({"width": 1200, "height": 900})
    page.goto(written(tmp_path, "week", 0, form))
    box = page.locator("h2").first.bounding_box()
    assert box is not None
    assert box["width"] <= 640
    assert abs(box["x"] + box["width"] / 2 - 600) < 10
    assert page.evaluate("getComputedStyle(document.querySelector('h3').parentElement).fontSize") == "16px"


def test_it_prints_black_on_white_with_addresses_written_out(page: Page, tmp_path: Path) -> None:
    page.emulate_media(media="print", color_scheme="dark")
    page.goto(written(tmp_path, "week", 0, "page"))
    style = "(e => [getComputedStyle(e).color, getComputedStyle(document.body).backgroundColor])"
    for part in ("h3", ".quiet", ".word", ".urgent .word", "ins", ".place a"):
        ink, paper = page.evaluate(f"{style}(document.querySelector({part!r}))")
        assert ink == "rgb(0, 0, 0)"
        assert paper == "rgb(255, 255, 255)"
    after = page.evaluate("getComputedStyle(document.querySelector('.place a:last-of-type'), '::after').content")
    assert "where-to-find-support.html" in after or "attr(href)" in after


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("form", ["page", "mail"])
def test_it_keeps_to_the_readers_light_or_dark(page: Page, tmp_path: Path, scheme: str, form: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(written(tmp_path, "week", 0, form))
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert paper == ("rgb(20, 25, 26)" if scheme == "dark" else "rgb(255, 255, 255)")


def test_the_small_print_opens_with_a_press_of_a_key(page: Page, tmp_path: Path) -> None:
    page.goto(written(tmp_path, "week", 0, "page"))
    details = page.locator("article details").first
    assert details.locator("p").first.is_hidden()
    details.locator("summary").focus()
    page.keyboard.press("Enter")
    assert details.locator("p").first.is_visible()
