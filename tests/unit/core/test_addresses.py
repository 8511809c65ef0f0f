"""What an address alone tells of the page at it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core import addresses

SITE = "https://www.hope.example"


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "/index.html",
        "/index.php",
        "/default.aspx",
        "/home",
        "/fr/",
        "/en-ca",
        "/fr/accueil",
        "/de/startseite.html",
    ],
)
def test_front_pages(path: str) -> None:
    assert addresses.is_home(SITE + path)


@pytest.mark.parametrize("path", ["/help", "/about/index.html", "/?p=12", "/en/help", "/homes", "/indexes/a"])
def test_pages_within(path: str) -> None:
    assert not addresses.is_home(SITE + path)


@pytest.mark.parametrize(
    "path",
    [
        "/404",
        "/404.html",
        "/error",
        "/error.aspx?from=/a",
        "/page-not-found",
        "/fr/page-introuvable/",
        "/?error=404",
        "/?notfound=1",
        "/?404",
        "/?error404=true",
        "/start?lang=en&not_found",
        "/?status=page-not-found&from=/a",
        "/index.html?404;http://www.hope.example:80/a",
        "/a/not-found",
    ],
)
def test_addresses_that_call_themselves_error_pages(path: str) -> None:
    assert addresses.is_error(SITE + path)


@pytest.mark.parametrize(
    "path",
    [
        "/errors-in-medicine",
        "/room-404",
        "/404-media/about",
        "/lost-and-found",
        "/a?page=404",
        "/?p=404",
        "/?404=no",
        "/?notfound=0",
        "/?found=1",
        "/?code=4040",
        "/?q=not-found",
        "/?id=1404",
    ],
)
def test_addresses_that_only_speak_of_errors(path: str) -> None:
    assert not addresses.is_error(SITE + path)


def test_searches() -> None:
    assert addresses.is_search(f"{SITE}/search?q=coping")
    assert addresses.is_search(f"{SITE}/?s=coping")
    assert addresses.is_search(f"{SITE}/fr/recherche")
    assert not addresses.is_search(f"{SITE}/research/search-for-a-cure")
    assert not addresses.is_search(f"{SITE}/help?id=3")


def test_tidied_addresses_are_one_place() -> None:
    assert addresses.same_place("http://hope.example/A/index.html", "https://www.hope.example/a/")
    assert not addresses.same_place(f"{SITE}/a", f"{SITE}/b")
    assert addresses.page_of("http://hope.example/a/") == addresses.page_of("https://www.hope.example/a#b")


def test_a_made_up_sibling_has_the_folder_and_the_form_of_its_page() -> None:
    made = addresses.made_up_sibling(f"{SITE}/help/coping.html?lang=en#top")
    assert made.startswith(f"{SITE}/help/")
    assert made.endswith("-no-such-page.html")
    assert made == addresses.made_up_sibling(f"{SITE}/help/other.html")
    assert addresses.made_up_sibling(f"{SITE}/help/coping/").endswith("/")


@given(st.text(max_size=60))
def test_nothing_that_calls_itself_an_address_breaks_the_rules(text: str) -> None:
    for url in (text, f"http://{text}", f"http://hope.example/{text}"):
        addresses.is_home(url)
        addresses.is_error(url)
        addresses.is_search(url)
        addresses.same_place(url, SITE)
        addresses.page_of(url)
