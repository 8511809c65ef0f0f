"""Sitemaps: the pages they list, and the XML that is none."""

import gzip

import pytest

from curator import catalogue
from curator.errors import Problem

SITEMAP = b"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
        xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
  <url><loc>https://our.example/a?x=1&amp;y=2</loc><lastmod>2026-01-05</lastmod></url>
  <url>
    <loc>
      https://our.example/b</loc>
    <image:image><image:loc>https://cdn.example/b.png</image:loc></image:image>
  </url>
</urlset>
"""
INDEX = b"<sitemapindex><sitemap><loc>https://our.example/one.xml</loc></sitemap></sitemapindex>"


def test_a_sitemap_lists_its_pages_and_no_pictures() -> None:
    assert catalogue.pages_of(SITEMAP) == ["https://our.example/a?x=1&y=2", "https://our.example/b"]
    found = catalogue.read(SITEMAP, name="sitemap.xml")
    assert [(m.url, m.line, m.column) for m in found] == [
        ("https://our.example/a?x=1&y=2", 4, 13),
        ("https://our.example/b", 7, 7),
    ]


def test_an_index_lists_the_sitemaps_below_it() -> None:
    assert catalogue.pages_of(INDEX) == ["https://our.example/one.xml"]


def test_packed_sitemaps_and_blanks_before_the_declaration_are_read() -> None:
    assert catalogue.pages_of(gzip.compress(SITEMAP)) == catalogue.pages_of(SITEMAP)
    assert catalogue.read(b"\n\n" + SITEMAP, name="x")[0].line == 6
    assert catalogue.pages_of(b"\xef\xbb\xbf" + SITEMAP) == catalogue.pages_of(SITEMAP)
    assert catalogue.pages_of(SITEMAP.decode().replace("UTF-8", "UTF-16").encode("utf-16")) == catalogue.pages_of(
        SITEMAP
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"text",
        b"<!DOCTYPE html><html><body><a href='https://a.example/'>x</a>",
        b"<rss><channel><link>https://a.example/</link></channel></rss>",
        b"<p>&nbsp;<urlset>",
        b"\x00\x01\x02",
        b"url\nhttps://a.example/\n",
    ],
)
def test_what_is_no_sitemap_is_told_apart(content: bytes) -> None:
    assert catalogue.pages_of(content) is None


def test_a_broken_sitemap_is_a_problem() -> None:
    with pytest.raises(Problem, match=r"The sitemap is a broken sitemap \(line 4\)"):
        catalogue.pages_of(SITEMAP[:-160])
    with pytest.raises(Problem, match="ends in the middle"):
        catalogue.pages_of(gzip.compress(SITEMAP)[:-20])
    with pytest.raises(Problem, match="cannot be unpacked"):
        catalogue.pages_of(b"\x1f\x8bno gzip at all")


def test_entities_are_refused_and_outside_ones_never_fetched() -> None:
    bomb = b"<!DOCTYPE urlset [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><urlset><url><loc>&b;</loc></url></urlset>"
    with pytest.raises(Problem, match="entities"):
        catalogue.read(bomb, name="sitemap.xml", content_type=None)
    outside = b"<!DOCTYPE urlset SYSTEM 'file:///etc/passwd'><urlset><url><loc>https://a.example/</loc></url></urlset>"
    assert catalogue.pages_of(outside) == ["https://a.example/"]


def test_xml_that_is_no_sitemap_is_a_problem_and_xhtml_a_page() -> None:
    with pytest.raises(Problem, match="XML, but no sitemap"):
        catalogue.read(b"<?xml version='1.0'?><rss/>", name="feed.xml")
    xhtml = b"<?xml version='1.0'?>\n<html xmlns='http://www.w3.org/1999/xhtml'><body><a href='http://a.example/'>x</a></body></html>"
    assert len(catalogue.read(xhtml, name="page.xml")) == 1


def test_a_hundred_thousand_elements_deep_is_no_trouble() -> None:
    deep = b"<urlset>" + b"<x>" * 100_000 + b"</x>" * 100_000 + b"<url><loc>https://a.example/</loc></url></urlset>"
    assert catalogue.pages_of(deep) == ["https://a.example/"]


def test_a_packed_bomb_is_a_problem() -> None:
    with pytest.raises(Problem, match="larger than 50 MB when unpacked"):
        catalogue.read(gzip.compress(b"\0" * 60_000_000), name="bomb.html.gz")
