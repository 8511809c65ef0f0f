"""Whose address it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator import organisations
from curator.core.link import Organisation

WILLOW = Organisation("Willow", domains=("willow.org", "willow.example"))
CBCF = Organisation("CBCF", domains=("www.cbcf.org", "cbcf.ca"))
SUPPORT = Organisation("CBCF support", domains=("support.cbcf.org",))
PAGES = Organisation("A project", domains=("project.github.io", "Bücher.example", "127.0.0.1"))
LIST = Organisation("A list", domains=("github.io", "co.uk", "org"))
ALL = (WILLOW, CBCF, SUPPORT, PAGES, LIST)


@pytest.mark.parametrize(
    ("url", "whose"),
    [
        ("http://www.willow.org/", WILLOW),
        ("HTTPS://Willow.ORG:8443/x?y#z", WILLOW),
        ("http://a.b.willow.org./", WILLOW),
        ("http://news.willow.example/", WILLOW),
        ("http://cbcf.org/", CBCF),
        ("http://bc.cbcf.org/", CBCF),
        ("http://support.cbcf.org/x", SUPPORT),
        ("http://old.support.cbcf.org/x", SUPPORT),
        ("https://project.github.io/", PAGES),
        ("https://xn--bcher-kva.example/", PAGES),
        ("http://127.0.0.1:8000/", PAGES),
        ("https://other.github.io/", None),
        ("http://notwillow.org/", None),
        ("http://willow.org.evil.example/", None),
        ("http://evil.example/willow.org", None),
        ("http://willow.org@evil.example/", None),
        ("http://bbc.co.uk/", None),
        ("http://[::1]/", None),
        ("http://127.0.0.2/", None),
        ("mailto:a@willow.org", None),
        ("page.html", None),
        ("", None),
    ],
)
def test_an_address_belongs_to_the_longest_domain_that_it_is_under(url: str, whose: Organisation | None) -> None:
    assert organisations.match(url, ALL) is whose


def test_the_order_of_the_settings_does_not_matter() -> None:
    assert organisations.match("http://support.cbcf.org/", tuple(reversed(ALL))) is SUPPORT


def test_without_organisations_nobody_is_known() -> None:
    assert organisations.match("http://willow.org/", ()) is None
    assert organisations.match("http://willow.org/", (Organisation("Empty", domains=("", " ", ".")),)) is None


@given(st.text())
def test_any_text_has_an_answer(text: str) -> None:
    for url in (text, f"http://{text}/", f"http://{text}.willow.org"):
        organisations.match(url, ALL)
        organisations.match(url, (Organisation("Odd", domains=(text,)),))
